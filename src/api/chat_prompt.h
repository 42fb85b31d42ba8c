// The messages of a chat, in the form that transformers' chat templates expect, and the variables beside them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coppice::api {

struct ChatPrompt {
  // A JSON array: roles as templates know them, content flattened to a string when all its parts are text, tool call
  // arguments as objects. Without the final assistant message when continue_final_message was asked.
  std::string messages_json = "[]";
  bool continue_final_message = false;
  std::string final_text;  // then: to be appended to what the template renders, generation prompt included
  // chat_template_kwargs and what reasoning_effort implies: names to JSON texts, each name once, none of the reserved
  // ones.
  std::vector<std::pair<std::string, std::string>> kwargs;
};

// The context for text/'s ChatTemplate::render: messages, add_generation_prompt and the variables.
std::string template_context(const ChatPrompt& prompt);

}  // namespace coppice::api
