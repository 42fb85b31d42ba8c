#include "api/helper_requests.h"

#include "api/chat_prompt_draft.h"
#include "api/prompt_reader.h"
#include "base/parse.h"

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;

struct TokenizeDraft {
  Prompts prompt;
  ChatPromptDraft chat;
  bool add_special_tokens = true;
};

bool read_tokenize_prompt(Parse& parse, const Limit& limit, TokenizeDraft& draft) {
  if (parse.json.peek() == JsonReader::Kind::kNull) {
    draft.prompt = {};
    return parse.json.read_null();
  }
  return read_prompts(parse, limit, {.text = true}, draft.prompt);
}

constexpr Field<TokenizeDraft> kTokenizeFields[] = {
    {{.field = "prompt", .endpoints = on(kTokenize), .type = kPrompt, .max_items = kMaxPrompts}, read_tokenize_prompt},
    {{.field = "add_special_tokens", .endpoints = on(kTokenize), .type = kBool},
     into<&TokenizeDraft::add_special_tokens>},
};

struct DetokenizeDraft {
  Prompts tokens;
  bool skip_special_tokens = true;
};

bool read_tokens(Parse& parse, const Limit& limit, DetokenizeDraft& draft) {
  if (parse.json.accept_empty_array()) {
    draft.tokens = {.items = {Prompt{.is_text = false}}};
    return true;
  }
  return read_prompts(parse, limit, {.ids = true}, draft.tokens);
}

constexpr Field<DetokenizeDraft> kDetokenizeFields[] = {
    {{.field = "tokens",
      .endpoints = on(kDetokenize),
      .type = kPrompt,
      .max_items = kMaxPrompts,
      .rule = "a list of token ids below the width of the logits, no longer than the longest prompt, or a list of at "
              "most 1024 such lists"},
     read_tokens},
    {{.field = "skip_special_tokens", .endpoints = on(kDetokenize), .type = kBool},
     into<&DetokenizeDraft::skip_special_tokens>},
};

constexpr Field<AbortRequest> kAbortFields[] = {
    {{.field = "rid", .endpoints = on(kAbort), .type = kString, .max_bytes = kMaxIdBytes}, into<&AbortRequest::rid>},
    {{.field = "abort_all", .endpoints = on(kAbort), .type = kBool}, into<&AbortRequest::abort_all>},
};

}  // namespace

void add_helper_limits(std::vector<Limit>& out) {
  add_limits<TokenizeDraft>(kTokenizeFields, out);
  add_limits<DetokenizeDraft>(kDetokenizeFields, out);
  add_limits<AbortRequest>(kAbortFields, out);
}

Result<TokenizeRequest> parse_tokenize(std::string_view body, const ParseContext& context) {
  JsonReader json(body, kMaxJsonDepth);
  Parse parse{json, context, kTokenize};
  TokenizeDraft draft;
  const bool read = read_body(parse, [&](std::string_view key) {
    if (!read_field<TokenizeDraft>(parse, kTokenizeFields, key, draft) &&
        !read_chat_prompt_field(parse, key, draft.chat)) {
      json.skip();
    }
  });
  if (!read) return json.error();
  TokenizeRequest request;
  request.is_chat = draft.chat.messages.count > 0;
  if (request.is_chat == !draft.prompt.items.empty()) {
    return invalid_argument("prompt", "prompt or messages must be given, and not both");
  }
  request.add_special_tokens = draft.add_special_tokens;
  if (request.is_chat) {
    ASSIGN_OR_RETURN(request.chat, to_chat_prompt(std::move(draft.chat), context));
    return request;
  }
  request.is_list = draft.prompt.is_list;
  for (Prompt& prompt : draft.prompt.items) request.prompts.push_back(std::move(prompt.text));
  return request;
}

Result<DetokenizeRequest> parse_detokenize(std::string_view body, const ParseContext& context) {
  JsonReader json(body, kMaxJsonDepth);
  Parse parse{json, context, kDetokenize};
  DetokenizeDraft draft;
  const bool read = read_body(parse, [&](std::string_view key) {
    if (!read_field<DetokenizeDraft>(parse, kDetokenizeFields, key, draft)) json.skip();
  });
  if (!read) return json.error();
  if (draft.tokens.items.empty()) return invalid_argument("tokens", "tokens must be given");
  if (!context.has_tokenizer)
    return invalid_argument("tokens", "tokens cannot be decoded: this server has no tokenizer");
  DetokenizeRequest request;
  request.is_list = draft.tokens.is_list;
  request.skip_special_tokens = draft.skip_special_tokens;
  for (Prompt& prompt : draft.tokens.items) request.tokens.push_back(std::move(prompt.ids));
  return request;
}

Result<AbortRequest> parse_abort(std::string_view body, const ParseContext& context) {
  JsonReader json(body, kMaxJsonDepth);
  Parse parse{json, context, kAbort};
  AbortRequest request;
  const bool read = read_body(parse, [&](std::string_view key) {
    if (!read_field<AbortRequest>(parse, kAbortFields, key, request)) json.skip();
  });
  if (!read) return json.error();
  return request;
}

Result<double> parse_flush_timeout(std::string_view query) {
  static constexpr double kMaxSeconds = 3600;
  static constexpr std::string_view kName = "timeout=";
  while (!query.empty()) {
    const std::string_view pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(pair.size() + 1, query.size()));
    if (!pair.starts_with(kName)) continue;
    const std::string_view text = pair.substr(kName.size());
    const auto seconds = parse_whole<double>(text);
    if (seconds && *seconds >= 0 && *seconds <= kMaxSeconds) return *seconds;
    return invalid_argument("timeout", "timeout must be a number of seconds from 0 to 3600");
  }
  return 0.0;
}

}  // namespace coppice::api
