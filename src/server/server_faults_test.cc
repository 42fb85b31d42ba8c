// Keys, metrics, aborts, disconnects, a full or failing engine, starting and stopping.
#include <gmock/gmock.h>

#include <random>
#include <set>

#include "server/route.h"
#include "server/server.h"
#include "server/testing/server_fixture.h"

namespace coppice {
namespace {

using coppice::testing::FakeEngineConfig;
using coppice::testing::get_request;
using coppice::testing::post_request;
using coppice::testing::RawClient;
using coppice::testing::RawResponse;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;
using namespace std::chrono_literals;

class ServerFaultsTest : public coppice::testing::ServerFixture {
 protected:
  static FakeEngineConfig paused() {
    FakeEngineConfig config;
    config.paused = true;
    return config;
  }
  // One series of /metrics: the value after `name{...}`, the first when there are several; -1: absent.
  double metric(const std::string& name) const {
    const std::string text = get("/metrics").body;
    for (size_t at = 0; (at = text.find("\n" + name + "{", at)) != std::string::npos; ++at) {
      return std::stod(text.substr(text.find("} ", at) + 2));
    }
    return -1;
  }
};

std::string bearer(const std::string& key) { return "Authorization: Bearer " + key + "\r\n"; }

std::string bare_request(const Route& route, const std::string& headers) {
  const std::string path = std::string(route.path) + (route.is_prefix ? "x" : "");
  return (route.methods & kGet) != 0 ? get_request(path, headers) : post_request(path, "{}", headers);
}

TEST_F(ServerFaultsTest, EveryRouteAsksForTheKeyOfItsLevel) {
  ServerConfig config;
  config.api_key = "user-key";
  config.admin_api_key = "admin-key";
  config.enable_metrics = true;
  start(config);
  const RouteTable table;
  ASSERT_GT(table.all().size(), 20U);
  for (const Route& route : table.all()) {
    const auto status = [&](const std::string& headers) {
      return client().exchange(bare_request(route, headers)).status;
    };
    const bool open = route.auth == AuthLevel::kOpen;
    const bool admin = route.auth == AuthLevel::kAdmin;
    EXPECT_EQ(open, route.path.starts_with("/health") || route.path.starts_with("/metrics")) << route.path;
    EXPECT_EQ(status("") == 401, !open) << route.path;
    EXPECT_EQ(status(bearer("wrong")) == 401, !open) << route.path;
    EXPECT_EQ(status(bearer("user-key")) == 401, admin) << route.path;
    EXPECT_EQ(status(bearer("user-keyx")) == 401, !open) << route.path;
    EXPECT_EQ(status(bearer("user-ke")) == 401, !open) << route.path;
    EXPECT_EQ(status(bearer("admin-key")) == 401, !open && !admin) << route.path;
  }
  const RawResponse refused = get("/v1/models");
  EXPECT_EQ(refused.body, R"({"error":"Unauthorized"})");
  EXPECT_EQ(get("/v1/models", "authorization: bEaReR user-key\r\n").status, 200);
  EXPECT_EQ(get("/v1/models", "Authorization: user-key\r\n").status, 401);
}

TEST_F(ServerFaultsTest, WithOnlyTheApiKeyManagementTakesIt) {
  ServerConfig config;
  config.api_key = "k";
  start(config);
  EXPECT_EQ(get("/flush_cache").status, 401);
  EXPECT_EQ(get("/flush_cache", bearer("k")).status, 200);
}

TEST_F(ServerFaultsTest, CountersEqualTheClientsOwnCount) {
  ServerConfig config;
  config.enable_metrics = true;
  start(config);
  int64_t prompt = 0, generated = 0, cached = 0, requests = 0;
  for (int i = 0; i < 30; ++i) {
    const std::string n = std::to_string(1 + i % 3);
    const auto out = post_json("/v1/completions", R"({"prompt":["shared prefix )" + std::to_string(i % 7) +
                                                      R"(","other"],"max_tokens":)" + std::to_string(i % 5 + 1) +
                                                      R"(,"n":)" + n + "}");
    const auto& usage = out.at("usage").as_object();
    prompt += usage.at("prompt_tokens").to_number<int64_t>();
    generated += usage.at("completion_tokens").to_number<int64_t>();
    cached += usage.at("prompt_tokens_details").at("cached_tokens").to_number<int64_t>();
    requests += 2;
    EXPECT_EQ(metric("sglang:prompt_tokens_total"), static_cast<double>(prompt));
  }
  EXPECT_GT(cached, 0);
  EXPECT_EQ(metric("sglang:generation_tokens_total"), static_cast<double>(generated));
  EXPECT_EQ(metric("sglang:cached_tokens_total"), static_cast<double>(cached));
  EXPECT_EQ(metric("sglang:num_requests_total"), static_cast<double>(requests));
  EXPECT_EQ(metric("sglang:num_aborted_requests_total"), 0);
  EXPECT_EQ(metric("sglang:prefix_cache_queries_total"), static_cast<double>(prompt));
  EXPECT_EQ(metric("sglang:prefix_cache_hits_total"), static_cast<double>(cached));
  EXPECT_EQ(metric("sglang:time_to_first_token_seconds_count"), static_cast<double>(2 * (30 + 10 + 20)));
  EXPECT_EQ(metric("sglang:inter_token_latency_seconds_count"), static_cast<double>(generated - 2 * 60));
  EXPECT_EQ(metric("sglang:e2e_request_latency_seconds_count"), static_cast<double>(requests));
  EXPECT_EQ(metric("sglang:queue_time_seconds_count"), static_cast<double>(requests));
  EXPECT_EQ(metric("sglang:num_running_reqs"), 0);
  EXPECT_EQ(metric("sglang:num_queue_reqs"), 0);
  EXPECT_GE(metric("sglang:token_usage"), 0);
  EXPECT_GE(metric("sglang:cache_hit_rate"), 0);
  get("/health_generate");
  EXPECT_EQ(metric("sglang:num_requests_total"), static_cast<double>(requests));  // not a client's
}

std::set<std::string> series_of(const std::string& text) {
  std::set<std::string> series;
  size_t at = 0;
  while (at < text.size()) {
    const std::string line = text.substr(at, text.find('\n', at) - at);
    at += line.size() + 1;
    if (!line.starts_with('#')) series.insert(line.substr(0, line.rfind(' ')));
  }
  return series;
}

TEST_F(ServerFaultsTest, LabelSetsNeverGrow) {
  ServerConfig config;
  config.enable_metrics = true;
  config.metrics_prefix = "sglang_";
  start(config);
  const auto before = series_of(get("/metrics").body);
  EXPECT_THAT(get("/metrics/").body, HasSubstr("sglang_prompt_tokens_total{"));
  std::mt19937 random(1);
  for (int i = 0; i < 300; ++i) {
    const std::string junk = std::to_string(random());
    RawClient one = client();
    switch (i % 5) {
      case 0:
        one.exchange(get_request("/" + junk));
        break;
      case 1:
        one.exchange("M" + junk + " / HTTP/1.1\r\nHost: a\r\n\r\n");
        break;
      case 2:
        one.exchange(post_request("/v1/completions", R"({"prompt":"a","max_tokens":1,"model":")" + junk + "\"}"));
        break;
      case 3:
        one.exchange(post_request("/generate", R"({"text":"a","rid":")" + junk + R"(","extra_key":")" + junk +
                                                   R"(","sampling_params":{"max_new_tokens":1}})"));
        break;
      default:
        one.exchange(get_request("/v1/models/" + junk, "X-Custom-Labels: a=" + junk + "\r\n"));
    }
  }
  EXPECT_EQ(series_of(get("/metrics").body), before);
}

TEST_F(ServerFaultsTest, AClientThatGoesAwayIsAborted) {
  start();
  for (const bool stream : {false, true}) {
    for (const bool half : {false, true}) {
      RawClient one = client();
      ASSERT_TRUE(one.send(post_request("/v1/completions", std::string(R"({"prompt":"a","max_tokens":4000,"stream":)") +
                                                               (stream ? "true}" : "false}"))));
      ASSERT_TRUE(eventually([&] { return engine_->num_live() == 1; }));
      half ? one.half_close() : one.reset();
      EXPECT_TRUE(wait_live(0));
    }
  }
}

TEST_F(ServerFaultsTest, GoneBeforeSubmissionNeverReachesTheEngine) {
  start({}, paused());
  for (int i = 0; i < 50; ++i) {
    RawClient one = client();
    ASSERT_TRUE(one.send(post_request("/generate", R"({"text":")" + std::string(3000, 'x') + R"("})")));
    one.reset();
  }
  EXPECT_TRUE(wait_live(0));
  engine_->resume();
  EXPECT_EQ(post("/generate", R"({"text":"a","sampling_params":{"max_new_tokens":1}})").status, 200);
}

TEST_F(ServerFaultsTest, DisconnectStormLeavesNothingBehind) {
  start();
  RawClient steady = client();
  ASSERT_TRUE(steady.send(post_request("/v1/completions", R"({"prompt":"steady","max_tokens":900,"stream":true})")));
  std::mt19937 random(5);
  for (int i = 0; i < 200; ++i) {
    RawClient one = client();
    ASSERT_TRUE(one.send(post_request(
        "/generate", R"({"text":["a","b"],"stream":true,"sampling_params":{"max_new_tokens":500,"n":2}})")));
    if (random() % 2 == 0) one.receive_some(100);
    if (random() % 2 == 0) one.reset();
  }
  std::string text;
  for (const auto& event : coppice::testing::parse_events(steady.receive().body)) {
    text += std::string(event.at("choices").at(0).at("text").as_string());
  }
  EXPECT_EQ(text, answer("steady", 900));
  EXPECT_TRUE(wait_live(0));
}

TEST_F(ServerFaultsTest, AbortMatchesExactly) {
  start({}, paused());
  std::vector<RawClient> clients;
  for (const char* rid : {"a", "ab", "abc"}) {
    clients.push_back(client());
    ASSERT_TRUE(clients.back().send(post_request("/generate", R"({"text":"t","rid":")" + std::string(rid) + R"("})")));
  }
  ASSERT_TRUE(wait_live(3));
  EXPECT_EQ(post("/abort_request", R"({"rid":"ab"})").status, 200);
  EXPECT_EQ(post("/abort_request", R"({"rid":"nobody"})").status, 200);
  ASSERT_TRUE(wait_live(2));
  const RawResponse aborted = clients[1].receive();
  EXPECT_EQ(aborted.status, 200);
  EXPECT_THAT(aborted.body, HasSubstr(R"("type":"abort")"));
  EXPECT_EQ(post("/abort_request", R"({"rid":""})").status, 200);
  EXPECT_EQ(engine_->num_live(), 2U);
  EXPECT_EQ(post("/abort_request", R"({"rid":"","abort_all":true})").status, 200);
  EXPECT_TRUE(wait_live(0));
  EXPECT_EQ(clients[0].receive().status, 200);
  EXPECT_EQ(clients[2].receive().status, 200);
}

TEST_F(ServerFaultsTest, ARunningRidIsTaken) {
  start({}, paused());
  RawClient first = client();
  ASSERT_TRUE(
      first.send(post_request("/generate", R"({"text":"t","rid":"x","sampling_params":{"max_new_tokens":2}})")));
  ASSERT_TRUE(wait_live(1));
  const RawResponse second = post("/generate", R"({"text":"t","rid":"x"})");
  EXPECT_EQ(second.status, 400);
  EXPECT_THAT(second.body, HasSubstr("still running"));
  EXPECT_EQ(post("/generate", R"({"text":["t","u"],"rid":["y","x"]})").status, 400);
  engine_->resume();
  EXPECT_EQ(first.receive().status, 200);
  EXPECT_EQ(post("/generate", R"({"text":"t","rid":"x","sampling_params":{"max_new_tokens":2}})").status, 200);
  EXPECT_EQ(post("/generate", R"({"text":"t","rid":"y","sampling_params":{"max_new_tokens":2}})").status, 200);
}

TEST_F(ServerFaultsTest, AFullEngineIs503AndTakesNothing) {
  FakeEngineConfig engine = paused();
  engine.max_queued = 2;
  start({}, engine);
  RawClient first = client();
  ASSERT_TRUE(first.send(post_request("/generate", R"({"text":"t","sampling_params":{"max_new_tokens":2}})")));
  ASSERT_TRUE(wait_live(1));
  RawClient second = client();
  ASSERT_TRUE(second.send(post_request("/v1/completions", R"({"prompt":["a","b","c"],"stream":true})")));
  const RawResponse refused = second.receive();
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.header("Retry-After"), "1");
  EXPECT_TRUE(wait_live(1));
  engine_->resume();
  EXPECT_EQ(first.receive().status, 200);
}

TEST_F(ServerFaultsTest, AFailingEngineEndsAnswersWithAnError) {
  start({}, paused());
  RawClient whole = client();
  ASSERT_TRUE(whole.send(post_request("/generate", R"({"text":"t"})")));
  ASSERT_TRUE(wait_live(1));
  engine_->fail_running("The device failed.", 500);
  EXPECT_EQ(whole.receive().status, 500);
  for (const char* path : {"/generate", "/v1/completions"}) {
    RawClient stream = client();
    const std::string field = path == std::string("/generate") ? "text" : "prompt";
    engine_->resume();
    ASSERT_TRUE(stream.send(post_request(
        path, "{\"" + field + R"(":"t","stream":true,"max_tokens":4000,"sampling_params":{"max_new_tokens":4000}})")));
    ASSERT_THAT(stream.receive_until("data: "), StartsWith("HTTP/1.1 200"));
    engine_->fail_running("The device failed.", 500);
    const std::string rest = stream.receive_until("data: [DONE]\n\n");
    EXPECT_THAT(rest, HasSubstr("The device failed.")) << path;
    EXPECT_TRUE(wait_live(0));
  }
}

TEST_F(ServerFaultsTest, FlushCache) {
  start();
  post("/generate", R"({"text":"hello","sampling_params":{"max_new_tokens":1}})");
  EXPECT_THAT(get("/flush_cache").body, StartsWith("Cache flushed."));
  const auto out = post_json("/generate", R"({"text":"hello","sampling_params":{"max_new_tokens":1}})");
  EXPECT_EQ(out.at("meta_info").at("cached_tokens").to_number<int>(), 0);
  engine_->pause();
  RawClient running = client();
  ASSERT_TRUE(running.send(post_request("/generate", R"({"text":"t","sampling_params":{"max_new_tokens":2}})")));
  ASSERT_TRUE(wait_live(1));
  const RawResponse busy = post("/flush_cache", "");
  EXPECT_EQ(busy.status, 400);
  EXPECT_THAT(busy.body, HasSubstr("running"));
  RawClient patient = client();
  ASSERT_TRUE(patient.send(get_request("/flush_cache?timeout=30")));
  engine_->resume();
  EXPECT_EQ(patient.receive().status, 200);
  EXPECT_EQ(get("/flush_cache?timeout=x").status, 400);
}

TEST_F(ServerFaultsTest, HealthFollowsProgress) {
  ServerConfig config;
  config.health_timeout = 1s;
  listen(config);
  EXPECT_EQ(get("/health").status, 503);
  EXPECT_EQ(get("/health_generate").status, 503);
  EXPECT_EQ(post("/generate", R"({"text":"a"})").status, 503);
  serve(paused());
  EXPECT_EQ(get("/health").status, 200);  // idle is alive, however long
  RawClient stuck = client();
  ASSERT_TRUE(stuck.send(post_request("/generate", R"({"text":"a","sampling_params":{"max_new_tokens":3000}})")));
  ASSERT_TRUE(wait_live(1));
  EXPECT_TRUE(eventually([&] { return get("/health").status == 503; }));
  EXPECT_EQ(get("/health_generate").status, 503);
  EXPECT_EQ(engine_->num_live(), 1U);  // asking queued nothing
  engine_->resume();
  EXPECT_TRUE(eventually([&] { return get("/health").status == 200; }));
}

TEST_F(ServerFaultsTest, HealthGenerateGivesUp) {
  ServerConfig config;
  config.health_timeout = 1s;
  start(config, paused());
  EXPECT_EQ(get("/health_generate").status, 503);
}

TEST_F(ServerFaultsTest, DrainFinishesWhatRuns) {
  start();
  RawClient running = client(), kept = client();
  ASSERT_TRUE(running.send(post_request("/v1/completions", R"({"prompt":"a","max_tokens":500,"stream":true})")));
  ASSERT_THAT(running.receive_until("data: "), StartsWith("HTTP/1.1 200"));
  RawClient parted = client();
  ASSERT_TRUE(parted.send("GET /health HTTP/1.1\r\n"));  // a request that is half here
  std::this_thread::sleep_for(20ms);
  server_->begin_drain();
  engine_->begin_drain();
  EXPECT_EQ(parted.exchange("Host: a\r\n\r\n").status, 503);
  EXPECT_EQ(get("/health").status, 503);  // on a connection of its own
  EXPECT_EQ(get("/health_generate").status, 503);
  const RawResponse refused = kept.exchange(post_request("/generate", R"({"text":"a"})"));
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.header("Connection"), "close");
  EXPECT_THAT(refused.body, HasSubstr("stopping"));
  EXPECT_THAT(running.receive_until("data: [DONE]\n\n"), HasSubstr("\"finish_reason\":\"length\""));
  EXPECT_TRUE(server_->wait_drained(20s));
  EXPECT_FALSE(client().connected());
}

TEST_F(ServerFaultsTest, DrainThatTakesTooLongIsCut) {
  start({}, paused());
  RawClient running = client();
  ASSERT_TRUE(running.send(post_request("/generate", R"({"text":"a"})")));
  ASSERT_TRUE(wait_live(1));
  server_->begin_drain();
  EXPECT_FALSE(server_->wait_drained(50ms));
  engine_->stop();
  EXPECT_EQ(running.receive().status, 503);
  EXPECT_TRUE(server_->wait_drained(20s));
}

TEST_F(ServerFaultsTest, SeveralOutputThreads) {
  ServerConfig config;
  config.num_output_threads = 3;
  start(config);
  std::vector<RawClient> clients;
  for (int i = 0; i < 30; ++i) {
    clients.push_back(client());
    ASSERT_TRUE(clients.back().send(
        post_request("/v1/completions", R"({"prompt":"p)" + std::to_string(i) + R"(","max_tokens":100,"n":2})")));
  }
  for (int i = 0; i < 30; ++i) {
    const std::string body = clients[static_cast<size_t>(i)].receive().body;
    const auto out = parse_json(body);
    ASSERT_TRUE(out.ok()) << body;
    EXPECT_EQ(std::string(out->at("choices").at(1).at("text").as_string()), answer("p" + std::to_string(i), 100, 1));
  }
}

TEST_F(ServerFaultsTest, SlowReaderOfAStreamLosesNothing) {
  start();
  RawClient slow(server_->port(), 2048);
  ASSERT_TRUE(
      slow.send(post_request("/generate", R"({"text":"a","stream":true,"sampling_params":{"max_new_tokens":3000}})")));
  std::this_thread::sleep_for(500ms);
  const auto events = coppice::testing::parse_events(slow.receive().body);
  EXPECT_LT(events.size(), 3000U);
  EXPECT_EQ(std::string(events.back().at("text").as_string()), answer("a", 3000));
}

TEST_F(ServerFaultsTest, ErrorsTellNothingOfTheInside) {
  start();
  for (const char* body : {"{", "[]", "null", R"({"text":1})", R"({"text":"a","sampling_params":{"nope":1}})",
                           R"({"text":"a","sampling_params":{"temperature":1e400}})"}) {
    const RawResponse response = post("/generate", body);
    EXPECT_EQ(response.status, 400) << body;
    EXPECT_THAT(response.body, Not(HasSubstr("0x")));
    EXPECT_THAT(response.body, Not(HasSubstr(".cc")));
    EXPECT_THAT(response.body, Not(HasSubstr("exception")));
  }
  EXPECT_EQ(post("/generate", R"({"text":"a","sampling_params":{"max_new_tokens":1}})").status, 200);
}

TEST(ServerStartTest, ConfigIsChecked) {
  std::string text;
  const auto log = Log::to_string(LogLevel::kInfo, text);
  ServerConfig config;
  config.port = 0;
  config.num_output_threads = 0;
  EXPECT_FALSE(Server::start(config, *log).ok());
}

}  // namespace
}  // namespace coppice
