// Tokenize and detokenize, with and without /v1.
#include <algorithm>

#include "api/helper_requests.h"
#include "api/info_responses.h"
#include "server/core.h"
#include "server/plans.h"

namespace coppice {
namespace {

Error no_tokenizer() {
  return {ErrorCode::kInvalidArgument, "This server has no tokenizer; it speaks token ids only."};
}

// Of one text, though it is longer than any prompt: clients ask here whether it is. Tokenizing that many takes 60 MB.
constexpr size_t kMaxTokens = 1U << 17;
constexpr size_t kMaxTokensTogether = 1U << 20;  // of all texts of a request
constexpr size_t kMaxTextBytes = 32U << 20;      // of all texts of an answer

Result<std::vector<std::vector<TokenId>>> tokenize_all(const ServerCore& core, const api::TokenizeRequest& request) {
  std::vector<std::vector<TokenId>> tokens;
  const size_t longest = std::max<size_t>(kMaxTokens, core.parse.max_prompt_tokens);
  if (request.is_chat) {
    const PromptBounds bounds{.max_tokens = longest, .for_model = false};
    ASSIGN_OR_RETURN(const RenderedChat rendered, render_chat(core, request.chat, bounds));
    ASSIGN_OR_RETURN(std::vector<TokenId> ids, encode_prompt(core, rendered.text, rendered.kind, bounds, "messages"));
    tokens.push_back(std::move(ids));
    return tokens;
  }
  const PromptText kind = request.add_special_tokens ? PromptText::kPlain : PromptText::kBare;
  size_t left = std::max(kMaxTokensTogether, longest);
  for (const std::string& prompt : request.prompts) {
    const PromptBounds bounds{.max_tokens = std::min(longest, left), .for_model = false};
    ASSIGN_OR_RETURN(std::vector<TokenId> ids, encode_prompt(core, prompt, kind, bounds, "prompt"));
    left -= ids.size();
    tokens.push_back(std::move(ids));
  }
  return tokens;
}

// A token of a few digits may be a hundred blanks.
Result<std::vector<std::string>> detokenize_all(const ServerCore& core, const api::DetokenizeRequest& request) {
  size_t num_bytes = 0;
  for (const std::vector<TokenId>& ids : request.tokens) {
    for (const TokenId id : ids) num_bytes += core.tokenizer->token(id).bytes.size();
  }
  if (num_bytes > kMaxTextBytes) {
    return invalid_argument("tokens", "tokens are " + std::to_string(num_bytes) +
                                          " bytes of text, and an answer holds " + std::to_string(kMaxTextBytes) +
                                          " at most; send fewer at once.");
  }
  std::vector<std::string> texts;
  texts.reserve(request.tokens.size());
  for (const std::vector<TokenId>& ids : request.tokens) {
    texts.push_back(core.tokenizer->decode(ids, request.skip_special_tokens));
  }
  return texts;
}

void tokenize(ServerCore& core, CallPtr call) {
  core.on_text_thread(call, [&core, call] {
    const auto request = api::parse_tokenize(call->request.body, core.parse);
    call->release_body();
    if (!request.ok()) return call->reply_error(request.error());
    if (core.tokenizer == nullptr) return call->reply_error(no_tokenizer());
    const auto tokens = tokenize_all(core, *request);
    if (!tokens.ok()) return call->reply_error(tokens.error());
    std::string body;
    api::append_tokenized(body, *tokens, request->is_list, core.engine->model().context_length);
    call->reply_json(std::move(body));
  });
}

void detokenize(ServerCore& core, CallPtr call) {
  core.on_text_thread(call, [&core, call] {
    const auto request = api::parse_detokenize(call->request.body, core.parse);
    call->release_body();
    if (!request.ok()) return call->reply_error(request.error());
    if (core.tokenizer == nullptr) return call->reply_error(no_tokenizer());
    const auto texts = detokenize_all(core, *request);
    if (!texts.ok()) return call->reply_error(texts.error());
    std::string body;
    api::append_detokenized(body, *texts, request->is_list);
    call->reply_json(std::move(body));
  });
}

constexpr Route row(std::string_view path, void (*handle)(ServerCore&, CallPtr)) {
  return {.path = path,
          .methods = kPost,
          .auth = AuthLevel::kApiKey,
          .handle = handle,
          .cors = true,
          .needs_json_type = true,
          .errors = api::ErrorShape::kFlat};
}

constexpr Route kRoutes[] = {row("/v1/tokenize", tokenize), row("/tokenize", tokenize),
                             row("/v1/detokenize", detokenize), row("/detokenize", detokenize)};

}  // namespace

std::span<const Route> tokenize_routes() { return kRoutes; }

}  // namespace coppice
