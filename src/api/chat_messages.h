// Reading "messages" into what chat templates expect.
#pragma once

#include <optional>
#include <string>

#include "api/field_table.h"

namespace coppice::api {

inline constexpr uint32_t kMaxMessages = 8192;
inline constexpr uint32_t kMaxContentParts = 8192;  // of one message
inline constexpr uint32_t kMaxToolCalls = 128;      // of one message
// Arguments come as a string that holds JSON, and stand seven levels down in what the template gets.
inline constexpr uint32_t kMaxArgumentsDepth = 100;

struct ChatMessage {
  std::string role;     // lower case
  std::string content;  // "" for null; text parts are joined with a blank, as SGLang does
  std::optional<std::string> name;
  std::optional<std::string> tool_call_id;
  std::optional<std::string> reasoning_content;
  std::string tool_calls_json;  // a list; empty: none
};

// All messages but the last, as the members of a JSON list, and the last one: what becomes of it depends on other
// fields.
struct ChatMessages {
  std::string json;
  uint32_t count = 0;
  ChatMessage last;
};

bool read_messages(Parse& parse, const Limit& limit, ChatMessages& out);

// Appends the message as an object, with a comma where one is needed.
void append_message(std::string& json, const ChatMessage& message);

}  // namespace coppice::api
