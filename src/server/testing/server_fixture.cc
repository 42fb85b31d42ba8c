#include "server/testing/server_fixture.h"

namespace coppice::testing {

void ServerFixture::listen(ServerConfig config) {
  config.port = 0;
  auto server = Server::start(config, *log_);
  ASSERT_TRUE(server.ok()) << server.error().message;
  server_ = std::move(server).value();
}

void ServerFixture::serve(const FakeEngineConfig& engine_config, bool with_tokenizer) {
  engine_ = std::make_unique<FakeEngine>(server_->sink(), engine_config);
  if (with_tokenizer) {
    tokenizer_ = byte_tokenizer();
    template_ = chatml_template();
  }
  server_->serve(*engine_, tokenizer_.get(), template_.get());
}

void ServerFixture::start(ServerConfig config, const FakeEngineConfig& engine_config) {
  listen(std::move(config));
  serve(engine_config);
}

void ServerFixture::TearDown() {
  if (engine_) engine_->stop();
  if (server_) server_->stop();
}

json::value ServerFixture::get_json(std::string_view path, int status) const {
  const RawResponse response = get(path);
  EXPECT_EQ(response.status, status) << path << " " << response.body;
  auto parsed = parse_json(response.body);
  EXPECT_TRUE(parsed.ok()) << response.body;
  return parsed.ok() ? std::move(parsed).value() : json::value();
}

json::value ServerFixture::post_json(std::string_view path, std::string_view body, int status) const {
  const RawResponse response = post(path, body);
  EXPECT_EQ(response.status, status) << path << " " << response.body;
  auto parsed = parse_json(response.body);
  EXPECT_TRUE(parsed.ok()) << response.body;
  return parsed.ok() ? std::move(parsed).value() : json::value();
}

std::vector<json::value> parse_events(const std::string& body) {
  std::vector<json::value> events;
  size_t at = 0;
  bool done = false;
  while (at < body.size()) {
    const size_t end = body.find("\n\n", at);
    EXPECT_EQ(body.substr(at, 6), "data: ") << body;
    EXPECT_FALSE(done) << "after [DONE]: " << body;
    if (end == std::string::npos) break;
    const std::string data = body.substr(at + 6, end - at - 6);
    at = end + 2;
    done = data == "[DONE]";
    if (done) continue;
    auto parsed = parse_json(data);
    EXPECT_TRUE(parsed.ok()) << data;
    if (parsed.ok()) events.push_back(std::move(parsed).value());
  }
  EXPECT_TRUE(done) << body;
  return events;
}

std::vector<json::value> ServerFixture::post_stream(std::string_view path, std::string_view body) const {
  const RawResponse response = post(path, body);
  EXPECT_EQ(response.status, 200) << response.body;
  EXPECT_TRUE(response.chunked);
  EXPECT_TRUE(response.header("Content-Type").starts_with("text/event-stream")) << response.head;
  return parse_events(response.body);
}

std::string ServerFixture::answer(std::string_view prompt, size_t num_tokens, uint32_t sample) {
  std::vector<TokenId> ids;
  for (const char c : prompt) ids.emplace_back(static_cast<unsigned char>(c));
  const std::string text = FakeEngine::text_of(ids, sample);
  std::string out;
  while (out.size() < num_tokens) out += text[out.size() % text.size()];
  return out;
}

}  // namespace coppice::testing
