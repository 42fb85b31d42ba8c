// Tokenize and detokenize, with and without /v1.
#include "api/helper_requests.h"
#include "api/info_responses.h"
#include "server/core.h"
#include "server/plans.h"

namespace coppice {
namespace {

Error no_tokenizer() {
  return {ErrorCode::kInvalidArgument, "This server has no tokenizer; it speaks token ids only."};
}

Result<std::vector<std::vector<TokenId>>> tokenize_all(const ServerCore& core, const api::TokenizeRequest& request) {
  std::vector<std::vector<TokenId>> tokens;
  if (request.is_chat) {
    ASSIGN_OR_RETURN(const RenderedChat rendered, render_chat(core, request.chat));
    ASSIGN_OR_RETURN(std::vector<TokenId> ids, encode_chat(core, rendered));
    tokens.push_back(std::move(ids));
    return tokens;
  }
  const EncodeOptions options{.add_special_tokens = request.add_special_tokens,
                              .escape_special_tokens = core.config.escape_special_tokens};
  for (const std::string& prompt : request.prompts) {
    ASSIGN_OR_RETURN(std::vector<TokenId> ids, core.tokenizer->encode(prompt, options));
    tokens.push_back(std::move(ids));
  }
  return tokens;
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
    std::vector<std::string> texts;
    for (const std::vector<TokenId>& ids : request->tokens) {
      texts.push_back(core.tokenizer->decode(ids, request->skip_special_tokens));
    }
    std::string body;
    api::append_detokenized(body, texts, request->is_list);
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
