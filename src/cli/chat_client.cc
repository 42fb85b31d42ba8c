#include "cli/chat_client.h"

#include <curl/curl.h>

#include <boost/json/serialize.hpp>
#include <chrono>
#include <memory>

#include "io/json.h"

namespace coppice {
namespace {

using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double>(to - from).count();
}

uint32_t count(const json::value* number) {
  if (number == nullptr) return 0;
  boost::system::error_code error;
  const auto value = number->to_number<uint32_t>(error);
  return error ? 0 : value;
}

// State of one transfer, filled from curl's callbacks.
struct Transfer {
  const std::function<void(std::string_view)>* on_text;
  const std::atomic<bool>* stop;
  Clock::time_point start = Clock::now();
  Clock::time_point first{}, last{};
  uint32_t first_tokens = 0;  // that the first piece brought, by the usage that comes with it
  ChatAnswer answer;
  std::string server_error;
  std::string raw;  // the whole body when it is not a stream: an error
  SseReader reader{[this](std::string_view data) { on_data(data); }};

  void on_data(std::string_view data) {
    if (data == "[DONE]") return;
    const auto chunk = parse_json(data);
    if (!chunk.ok()) return;
    if (const json::value* error = find(*chunk, "error")) {
      const json::value* message = find(*error, "message");
      server_error = message != nullptr && message->is_string() ? std::string(message->get_string()) : "unknown error";
      return;
    }
    if (const json::value* usage = find(*chunk, "usage"); usage != nullptr && usage->is_object()) {
      answer.prompt_tokens = count(find(*usage, "prompt_tokens"));
      answer.completion_tokens = count(find(*usage, "completion_tokens"));
      if (const json::value* details = find(*usage, "prompt_tokens_details")) {
        answer.cached_tokens = count(find(*details, "cached_tokens"));
      }
    }
    const json::value* choices = find(*chunk, "choices");
    if (choices == nullptr || !choices->is_array() || choices->get_array().empty()) return;
    const json::value& choice = choices->get_array().front();
    if (const json::value* reason = find(choice, "finish_reason"); reason != nullptr && reason->is_string()) {
      answer.finish_reason = std::string(reason->get_string());
    }
    const json::value* delta = find(choice, "delta");
    const json::value* content = delta == nullptr ? nullptr : find(*delta, "content");
    if (content == nullptr || !content->is_string() || content->get_string().empty()) return;
    last = Clock::now();
    if (answer.text.empty()) {
      first = last;
      first_tokens = answer.completion_tokens;
    }
    answer.decode_tokens = answer.completion_tokens - first_tokens;
    answer.text += std::string_view(content->get_string());
    (*on_text)(std::string_view(content->get_string()));
  }
};

size_t on_body(char* bytes, size_t, size_t size, void* user) {
  auto& transfer = *static_cast<Transfer*>(user);
  if (transfer.raw.size() < 65536) transfer.raw.append(bytes, std::min<size_t>(size, 65536));
  transfer.reader.feed({bytes, size});
  return size;
}

int on_progress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<Transfer*>(user)->stop->load() ? 1 : 0;
}

// The message of an error body in any of the server's shapes.
std::string error_message(const std::string& body, long status) {
  if (const auto parsed = parse_json(body); parsed.ok()) {
    const json::value* error = find(*parsed, "error");
    for (const json::value* holder : {error, &*parsed}) {
      const json::value* message = holder == nullptr ? nullptr : find(*holder, "message");
      if (message != nullptr && message->is_string()) return std::string(message->get_string());
    }
    if (error != nullptr && error->is_string()) return std::string(error->get_string());
  }
  return "the server answered with status " + std::to_string(status);
}

}  // namespace

void SseReader::feed(std::string_view bytes) {
  while (!bytes.empty()) {
    const size_t end = bytes.find('\n');
    line_ += bytes.substr(0, end);
    if (end == std::string_view::npos) return;
    bytes.remove_prefix(end + 1);
    std::string_view line = line_;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.starts_with("data:")) {
      line.remove_prefix(line.starts_with("data: ") ? 6 : 5);
      on_data_(line);
    }
    line_.clear();
  }
}

std::string server_root(std::string url) {
  const auto strip_slashes = [&url] { url.erase(url.find_last_not_of('/') + 1); };
  strip_slashes();
  if (url.ends_with("/v1")) url.erase(url.size() - 3);
  strip_slashes();
  return url;
}

std::string chat_request_body(const std::vector<ChatMessage>& history, const ChatOptions& options) {
  json::array messages;
  for (const ChatMessage& message : history) {
    messages.push_back(json::object{{"role", message.role}, {"content", message.content}});
  }
  // Usage with every piece: several tokens may come as one, and an answer that is ended early has no last chunk.
  json::object body{{"model", "default"},
                    {"stream", true},
                    {"stream_options", json::object{{"include_usage", true}, {"continuous_usage_stats", true}}}};
  body["messages"] = std::move(messages);
  if (options.temperature >= 0) body["temperature"] = options.temperature;
  if (options.max_tokens != 0) body["max_tokens"] = options.max_tokens;
  return json::serialize(body);
}

Result<ChatAnswer> ask(const std::vector<ChatMessage>& history, const ChatOptions& options,
                       const std::function<void(std::string_view)>& on_text, const std::atomic<bool>& stop) {
  const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
  if (!curl) return Error{ErrorCode::kInternal, "libcurl could not start", {}};
  curl_slist* list = curl_slist_append(nullptr, "Content-Type: application/json");
  if (!options.api_key.empty()) list = curl_slist_append(list, ("Authorization: Bearer " + options.api_key).c_str());
  const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(list, &curl_slist_free_all);

  Transfer transfer{.on_text = &on_text, .stop = &stop};
  const std::string body = chat_request_body(history, options);
  const std::string url = options.base_url + "/v1/chat/completions";
  CURL* handle = curl.get();
  curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
  curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &on_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &transfer);
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &on_progress);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &transfer);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  const CURLcode code = curl_easy_perform(handle);
  long status = 0;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  if (code == CURLE_COULDNT_CONNECT || code == CURLE_COULDNT_RESOLVE_HOST) {
    return Error{
        ErrorCode::kUnavailable,
        "no server answers at " + options.base_url + "; start one with `make serve`, or name it with --base-url",
        {}};
  }
  if (status == 401) {
    return Error{ErrorCode::kUnauthorized,
                 options.api_key.empty() ? "this server asks for a key: give it with --api-key, or in COPPICE_API_KEY"
                                         : "this server does not take the key that it was given; check --api-key",
                 {}};
  }
  if (status != 0 && status != 200) return Error{ErrorCode::kIo, error_message(transfer.raw, status), {}};
  if (code != CURLE_OK && code != CURLE_ABORTED_BY_CALLBACK) {
    return Error{ErrorCode::kIo, std::string("the connection broke: ") + curl_easy_strerror(code), {}};
  }
  if (!transfer.server_error.empty()) return Error{ErrorCode::kIo, transfer.server_error, {}};
  if (!transfer.answer.text.empty()) {
    transfer.answer.first_token_seconds = seconds(transfer.start, transfer.first);
    transfer.answer.decode_seconds = seconds(transfer.first, transfer.last);
  }
  return transfer.answer;
}

}  // namespace coppice
