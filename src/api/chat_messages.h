// Reading "messages" into what chat templates expect.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "api/field_table.h"

namespace coppice::api {

inline constexpr uint32_t kMaxMessages = 8192;
inline constexpr uint32_t kMaxContentParts = 8192;  // of one message
inline constexpr uint32_t kMaxToolCalls = 128;      // of one message
// Arguments come as a string that holds JSON, and stand seven levels down in what the template gets.
inline constexpr uint32_t kMaxArgumentsDepth = 100;

struct ChatMessage {
  std::string role;  // lower case
  // A string: its JSON text, borrowed from the body, so that a large one is not held twice. Empty for null and for
  // parts.
  std::string_view content_json;
  std::string parts_text;  // text parts, joined with a blank as SGLang does
  std::optional<std::string> name;
  std::optional<std::string> tool_call_id;
  std::optional<std::string> reasoning_content;
  std::string tool_calls_json;  // a list; empty: none
};

// "[" and all messages but the last, and the last one: what becomes of it depends on other fields.
struct ChatMessages {
  std::string json = "[";
  uint32_t count = 0;
  ChatMessage last;
};

bool read_messages(Parse& parse, const Limit& limit, ChatMessages& out);

// Appends the message as an object to a list that has begun.
void append_message(std::string& json, const ChatMessage& message);

// The content as text.
std::string content_text(const ChatMessage& message);

}  // namespace coppice::api
