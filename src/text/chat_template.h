// ChatTemplate: renders messages to prompt text, byte for byte as transformers' apply_chat_template.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice {

struct TemplateLimits {
  uint64_t fuel = 1'000'000;            // interpreter steps
  size_t max_output_bytes = 32U << 20;  // a render that would write more ends with an error
};

// Immutable after load; render() may be called from any thread at once.
class ChatTemplate {
 public:
  // From a model folder: chat_template.jinja, else tokenizer_config.json's chat_template (a string, or a named list),
  // else chat_template.json. Of several, `name`, or "default". kNotFound when there is none (of that name).
  static Result<std::unique_ptr<ChatTemplate>> load(const std::string& folder, const std::string& name = {});
  // From source text, with the special tokens' texts that templates read (bos_token, eos_token, ...) as a JSON object.
  static Result<std::unique_ptr<ChatTemplate>> from_source(std::string_view source,
                                                           std::string_view special_tokens_json);
  ~ChatTemplate();

  // `context_json`: an object with messages, add_generation_prompt, tools, documents and the user's
  // chat_template_kwargs. As in transformers, `tools` and `documents` are none and add_generation_prompt false where
  // absent; any other absent key is undefined. Members of messages that are null are dropped.
  // raise_exception() and a spent budget are kInvalidArgument with the message.
  // `now_unix_us`: what strftime_now() shows, in the local time zone; the system's clock without it.
  Result<std::string> render(std::string_view context_json, const TemplateLimits& limits = {},
                             std::optional<int64_t> now_unix_us = {}) const;

 private:
  struct Impl;
  explicit ChatTemplate(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
