// A server over a fake engine, and what tests ask of it. Tests only.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "io/json.h"
#include "net/testing/raw_client.h"
#include "server/server.h"
#include "server/testing/byte_tokenizer.h"
#include "server/testing/fake_engine.h"

namespace coppice::testing {

class ServerFixture : public ::testing::Test {
 protected:
  void start(ServerConfig config = {}, const FakeEngineConfig& engine_config = {});
  void listen(ServerConfig config);
  void serve(const FakeEngineConfig& engine_config = {}, bool with_tokenizer = true);
  void TearDown() override;

  RawClient client() const { return RawClient(server_->port()); }
  RawResponse get(std::string_view path, std::string_view headers = {}) const {
    return client().exchange(get_request(path, headers));
  }
  RawResponse post(std::string_view path, std::string_view body, std::string_view headers = {}) const {
    return client().exchange(post_request(path, body, headers));
  }
  // The body, which must be JSON with this status.
  json::value get_json(std::string_view path, int status = 200) const;
  json::value post_json(std::string_view path, std::string_view body, int status = 200) const;
  // The JSON of each event; the last must be [DONE], which is dropped.
  std::vector<json::value> post_stream(std::string_view path, std::string_view body) const;

  // Waits for what another thread brings about; never asserts a time.
  template <class Condition>
  static bool eventually(Condition condition) {
    for (int i = 0; i < 4000 && !condition(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return condition();
  }

  bool wait_live(size_t count) const {
    return eventually([&] { return engine_->num_live() == count; });
  }

  // What the fake engine says for this prompt: `num_tokens` bytes.
  static std::string answer(std::string_view prompt, size_t num_tokens, uint32_t sample = 0);

  std::string log_text_;
  std::unique_ptr<Log> log_ = Log::to_string(LogLevel::kWarning, log_text_);
  std::unique_ptr<Tokenizer> tokenizer_;
  std::unique_ptr<ChatTemplate> template_;
  std::unique_ptr<Server> server_;
  std::unique_ptr<FakeEngine> engine_;
};

std::vector<json::value> parse_events(const std::string& body);

}  // namespace coppice::testing
