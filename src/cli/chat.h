// `coppice chat`: a terminal chat against a running server.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/chat_client.h"

namespace coppice {

// A typed line without the escape sequences of arrow and function keys, and without other control characters.
std::string plain_text(std::string_view line);

// The line under an answer: prompt tokens, how many came from the cache, time to first token, tokens per second; of
// them, what is known.
std::string answer_summary(const ChatAnswer& answer);

// Runs until /exit or the end of the input. `arguments` are those after `chat`. Returns the exit code.
int run_chat(const std::vector<std::string>& arguments);

}  // namespace coppice
