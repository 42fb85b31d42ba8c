// The fields around "messages" that /v1/chat/completions and /tokenize share, while one of them is being read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/chat_messages.h"
#include "api/chat_prompt.h"
#include "api/field_table.h"

namespace coppice::api {

struct ChatPromptDraft {
  ChatMessages messages;
  bool continue_final_message = false;
  std::vector<std::pair<std::string, std::string>> kwargs;
  std::string reasoning_effort;           // empty: not given
  std::optional<bool> reasoning_enabled;  // the "reasoning" object's
};

// The value of `key` when it is one of these fields. False: unknown, nothing consumed.
bool read_chat_prompt_field(Parse& parse, std::string_view key, ChatPromptDraft& draft);

// Decides what becomes of the last message, and the variables.
Result<ChatPrompt> to_chat_prompt(ChatPromptDraft&& draft, const ParseContext& context);

}  // namespace coppice::api
