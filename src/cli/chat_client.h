// One streamed chat completion over HTTP, for the terminal chat.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace coppice {

struct ChatMessage {
  std::string role;
  std::string content;
};

struct ChatOptions {
  std::string base_url;  // without a trailing slash
  std::string api_key;
  double temperature = -1;  // < 0: the server's default
  uint32_t max_tokens = 0;  // 0: to the end of the context
};

struct ChatAnswer {
  std::string text;
  std::string finish_reason;
  uint32_t prompt_tokens = 0;
  uint32_t cached_tokens = 0;
  uint32_t completion_tokens = 0;
  double first_token_seconds = 0;
  double decode_seconds = 0;   // from the first piece of text to the last
  uint32_t decode_tokens = 0;  // that came in this time, those of the first piece not counted
};

// Takes bytes of an event stream as they come and calls back for each complete `data:` line's payload.
class SseReader {
 public:
  explicit SseReader(std::function<void(std::string_view)> on_data) : on_data_(std::move(on_data)) {}
  void feed(std::string_view bytes);

 private:
  std::function<void(std::string_view)> on_data_;
  std::string line_;
};

// Where a server's routes begin: `url` without slashes at its end and without the /v1 that OpenAI clients want there.
std::string server_root(std::string url);

// The body of the request that asks for the next answer, streamed, with usage.
std::string chat_request_body(const std::vector<ChatMessage>& history, const ChatOptions& options);

// Asks for the next answer; `on_text` gets each piece as it comes. Blocks until the end or until `stop` is set, which
// ends the answer where it is. Errors: no server there, or its error message.
Result<ChatAnswer> ask(const std::vector<ChatMessage>& history, const ChatOptions& options,
                       const std::function<void(std::string_view)>& on_text, const std::atomic<bool>& stop);

}  // namespace coppice
