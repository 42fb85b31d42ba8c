#include "api/chat_prompt.h"

#include <algorithm>
#include <array>

#include "api/chat_prompt_draft.h"
#include "api/json_writer.h"

namespace coppice::api {

namespace {

using enum Endpoint;
using enum ValueType;
using Kind = JsonReader::Kind;
using D = ChatPromptDraft;

// What the server decides, or what would change how the template is run rather than what it says.
constexpr std::array<std::string_view, 13> kReservedKwargs = {
    "chat_template", "tokenize",   "tools",          "documents",   "conversation", "continue_final_message", "padding",
    "truncation",    "max_length", "return_tensors", "return_dict", "messages",     "add_generation_prompt"};
constexpr std::array<std::string_view, 7> kEfforts = {"none", "minimal", "low", "medium", "high", "xhigh", "max"};

void set_kwarg(std::vector<std::pair<std::string, std::string>>& kwargs, std::string_view name, std::string_view json) {
  const auto at = std::find_if(kwargs.begin(), kwargs.end(), [&](const auto& entry) { return entry.first == name; });
  if (at == kwargs.end()) {
    kwargs.emplace_back(name, json);
  } else {
    at->second = json;
  }
}

bool has_kwarg(const std::vector<std::pair<std::string, std::string>>& kwargs, std::string_view name) {
  return std::any_of(kwargs.begin(), kwargs.end(), [&](const auto& entry) { return entry.first == name; });
}

bool read_kwargs(Parse& parse, const Limit& limit, D& draft) {
  draft.kwargs.clear();
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  if (parse.json.peek() != Kind::kObject) return parse.refuse(limit);
  return read_object(parse, [&](std::string_view key) {
    if (draft.kwargs.size() == limit.max_items) {
      parse.refuse(limit, "chat_template_kwargs must have at most " + std::to_string(limit.max_items) + " keys");
      return;
    }
    if (std::find(kReservedKwargs.begin(), kReservedKwargs.end(), key) != kReservedKwargs.end()) {
      const std::string field = "chat_template_kwargs." + std::string(key);
      parse.json.fail(invalid_argument(field, field + " may not be set by a request"));
      return;
    }
    std::string_view raw;
    if (parse.json.skip(&raw)) set_kwarg(draft.kwargs, key, raw);
  });
}

bool read_effort(Parse& parse, const Limit& limit, D& draft) {
  draft.reasoning_effort.clear();
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  if (!read_value(parse, limit, draft.reasoning_effort)) return false;
  return std::find(kEfforts.begin(), kEfforts.end(), draft.reasoning_effort) != kEfforts.end() || parse.refuse(limit);
}

constexpr uint32_t kHere = on(kChat, kTokenize);
constexpr Limit kEffortLimit = {.field = "reasoning_effort",
                                .endpoints = kHere,
                                .type = kString,
                                .max_bytes = 16,
                                .rule = "one of none, minimal, low, medium, high, xhigh and max"};

bool read_reasoning(Parse& parse, const Limit& limit, D& draft) {
  draft.reasoning_enabled.reset();
  if (parse.json.peek() == Kind::kNull) return parse.json.read_null();
  if (parse.json.peek() != Kind::kObject) return parse.refuse(limit);
  return read_object(parse, [&](std::string_view key) {
    if (key == "effort" || key == "reasoning_effort") {
      read_effort(parse, kEffortLimit, draft);
    } else if (key == "enabled" || key == "enable") {
      into<&D::reasoning_enabled>(parse, {.field = "reasoning.enabled", .endpoints = kHere, .type = kBool}, draft);
    } else {
      parse.json.skip();
    }
  });
}

bool read_messages_field(Parse& parse, const Limit& limit, D& draft) {
  return read_messages(parse, limit, draft.messages);
}

constexpr Field<D> kFields[] = {
    {{.field = "messages", .endpoints = kHere, .type = kObjects, .max_items = kMaxMessages}, read_messages_field},
    {{.field = "continue_final_message", .endpoints = kHere, .type = kBool}, into<&D::continue_final_message>},
    {{.field = "chat_template_kwargs", .endpoints = kHere, .type = kObject, .max_items = 64}, read_kwargs},
    {kEffortLimit, read_effort},
    {{.field = "reasoning", .endpoints = kHere, .type = kObject}, read_reasoning},
    {{.field = "tools",
      .endpoints = kHere,
      .type = kNotBuilt,
      .rule = "with \"tool_choice\":\"none\" the prompt would hold them, too"}},
    {{.field = "tool_choice", .endpoints = kHere, .type = kNotBuilt, .neutral = "\"none\" \"auto\""}},
    {{.field = "chat_template", .endpoints = kHere, .type = kNotBuilt}},
    {{.field = "documents", .endpoints = kHere, .type = kNotBuilt}},
    {{.field = "add_generation_prompt", .endpoints = kHere, .type = kNotBuilt, .neutral = "true"}},
};

}  // namespace

void add_chat_prompt_limits(std::vector<Limit>& out) { add_limits<D>(kFields, out); }

bool read_chat_prompt_field(Parse& parse, std::string_view key, ChatPromptDraft& draft) {
  return read_field<D>(parse, kFields, key, draft);
}

Result<ChatPrompt> to_chat_prompt(ChatPromptDraft&& draft, const ParseContext& context) {
  if (draft.messages.count == 0) return invalid_argument("messages", "messages must hold at least one message");
  if (!context.has_tokenizer || !context.has_chat_template) {
    return invalid_argument("messages", std::string("messages need a chat template, and this ") +
                                            (context.has_tokenizer ? "model has none: use /v1/completions"
                                                                   : "server has no tokenizer: send input_ids"));
  }
  ChatPrompt prompt;
  prompt.kwargs = std::move(draft.kwargs);
  const std::string& effort = draft.reasoning_effort;
  if (!effort.empty() && !has_kwarg(prompt.kwargs, "reasoning_effort")) {
    prompt.kwargs.emplace_back("reasoning_effort", '"' + effort + '"');
  }
  if (!effort.empty() || draft.reasoning_enabled) {
    const bool think = draft.reasoning_enabled.value_or(effort != "none");
    for (const char* name : {"thinking", "enable_thinking"}) {
      if (!has_kwarg(prompt.kwargs, name)) prompt.kwargs.emplace_back(name, think ? "true" : "false");
    }
  }

  ChatMessage& last = draft.messages.last;
  std::string& json = draft.messages.json;
  if (last.role == "assistant" && draft.continue_final_message) {
    prompt.continue_final_message = true;
    prompt.final_text = content_text(last);
  } else {
    // SGLang's: an answer that is not to be continued is something the user quotes.
    if (last.role == "assistant") last.role = "user";
    append_message(json, last);
  }
  json.push_back(']');
  prompt.messages_json = std::move(json);
  return prompt;
}

std::string template_context(const ChatPrompt& prompt) {
  std::string context;
  context.reserve(prompt.messages_json.size() + 256);
  JsonWriter json(context);
  json.begin_object();
  json.key("messages");
  json.raw(prompt.messages_json);
  json.member("add_generation_prompt", true);
  for (const auto& [name, value] : prompt.kwargs) {
    // Names are a client's: they may need escaping.
    context.push_back(',');
    append_json_string(context, name);
    context.push_back(':');
    context.append(value);
  }
  json.end_object();
  return context;
}

}  // namespace coppice::api
