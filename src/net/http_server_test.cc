#include "net/http_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <random>
#include <thread>

#include "net/testing/raw_client.h"

namespace coppice {
namespace {

using testing::get_request;
using ::testing::HasSubstr;
using testing::post_request;
using testing::RawClient;
using testing::RawResponse;
using namespace std::chrono_literals;

// Numbered events, made by add() and rendered when the socket has room.
class Numbers final : public StreamSource {
 public:
  explicit Numbers(size_t padding = 0) : padding_(padding) {}
  bool render(std::string& out) override {
    std::lock_guard lock(mutex_);
    if (pending_ > 0) {
      out += std::to_string(next_) + "-" + std::to_string(next_ + pending_ - 1) + std::string(padding_, '.') + "\n";
      next_ += pending_;
      pending_ = 0;
      ++num_renders_;
    }
    return ended_;
  }
  void add(int count) {
    std::lock_guard lock(mutex_);
    pending_ += count;
  }
  void end() {
    std::lock_guard lock(mutex_);
    ended_ = true;
  }
  int num_renders() const {
    std::lock_guard lock(mutex_);
    return num_renders_;
  }

 private:
  mutable std::mutex mutex_;
  size_t padding_;
  int next_ = 0, pending_ = 0, num_renders_ = 0;
  bool ended_ = false;
};

class HttpServerTest : public ::testing::Test {
 protected:
  void start(HttpServerConfig config = {}) {
    auto started = HttpServer::start(std::move(config), [this](HttpRequest request, ExchangePtr exchange) {
      handle(std::move(request), std::move(exchange));
    });
    ASSERT_TRUE(started.ok()) << started.error().message;
    server_ = std::move(started).value();
  }
  void TearDown() override {
    held_.clear();
    if (server_) server_->stop();
  }

  // I/O thread.
  void handle(HttpRequest request, ExchangePtr exchange) {
    if (request.path == "/hold") {
      exchange->on_gone([this] { ++num_gone_; });
      std::lock_guard lock(mutex_);
      held_.push_back(std::move(exchange));
      changed_.notify_all();
    } else if (request.path == "/stream") {
      exchange->on_gone([this] { ++num_gone_; });
      auto source = std::make_shared<Numbers>(std::stoul(request.query_value("padding").value_or("0")));
      HttpResponse head;
      head.content_type = "text/event-stream";
      exchange->start_stream(std::move(head), source);
      std::lock_guard lock(mutex_);
      held_.push_back(std::move(exchange));
      source_ = source;
      changed_.notify_all();
    } else if (request.path != "/drop") {
      HttpResponse response;
      response.content_type = "text/plain";
      response.body = request.method + " " + request.path + " " + request.body;
      exchange->respond(std::move(response));
    }
  }
  ExchangePtr wait_held(size_t index = 0) {
    std::unique_lock lock(mutex_);
    EXPECT_TRUE(changed_.wait_for(lock, 20s, [&] { return held_.size() > index; }));
    return held_.size() > index ? held_[index] : nullptr;
  }
  // Waits for something that another thread brings about; the test fails after 20 s, never asserts a time.
  template <class Condition>
  static bool eventually(Condition condition) {
    for (int i = 0; i < 4000 && !condition(); ++i) std::this_thread::sleep_for(5ms);
    return condition();
  }
  uint16_t port() const { return server_->port(); }

  std::unique_ptr<HttpServer> server_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<ExchangePtr> held_;
  std::shared_ptr<Numbers> source_;
  std::atomic<int> num_gone_{0};
};

TEST_F(HttpServerTest, KeepAliveAndPipelining) {
  start();
  RawClient client(port());
  EXPECT_EQ(client.exchange(get_request("/a")).body, "GET /a ");
  ASSERT_TRUE(client.send(post_request("/b", "x") + get_request("/c") + post_request("/d", "yy")));
  EXPECT_EQ(client.receive().body, "POST /b x");
  EXPECT_EQ(client.receive().body, "GET /c ");
  const RawResponse last = client.receive();
  EXPECT_EQ(last.body, "POST /d yy");
  EXPECT_EQ(last.header("Content-Length"), "10");
  EXPECT_THAT(last.header("Date"), HasSubstr(" GMT"));
}

TEST_F(HttpServerTest, SplitAtEveryByte) {
  start();
  RawClient client(port());
  for (const char c :
       "POST /b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n" + get_request("/c")) {
    ASSERT_TRUE(client.send(std::string(1, c)));
  }
  EXPECT_EQ(client.receive().body, "POST /b abc");
  EXPECT_EQ(client.receive().body, "GET /c ");
}

TEST_F(HttpServerTest, HeadHasLengthAndNoBody) {
  start();
  RawClient client(port());
  ASSERT_TRUE(client.send("HEAD /a HTTP/1.1\r\nHost: t\r\n\r\n"));
  const RawResponse head = client.receive(true);
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.header("Content-Length"), "8");
  EXPECT_EQ(client.exchange(get_request("/b")).body, "GET /b ");
}

TEST_F(HttpServerTest, Http10ClosesAndIsNotChunked) {
  start();
  RawClient client(port());
  EXPECT_EQ(client.exchange("GET /a HTTP/1.0\r\n\r\n").header("Connection"), "close");
  EXPECT_TRUE(client.wait_closed());
  RawClient streaming(port());
  ASSERT_TRUE(streaming.send("GET /stream HTTP/1.0\r\n\r\n"));
  const ExchangePtr exchange = wait_held();
  source_->add(3);
  source_->end();
  exchange->wake();
  const RawResponse response = streaming.receive();
  EXPECT_FALSE(response.chunked);
  EXPECT_EQ(response.body, "0-2\n");
}

TEST_F(HttpServerTest, ExpectContinue) {
  HttpServerConfig config;
  config.limits.body_bytes = 10;
  start(std::move(config));
  RawClient client(port());
  ASSERT_TRUE(client.send("POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"));
  EXPECT_EQ(client.receive().status, 100);
  EXPECT_EQ(client.exchange("abc").body, "POST /a abc");
  const auto refused =
      client.exchange("POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 11\r\n\r\n");
  EXPECT_EQ(refused.status, 413);
  EXPECT_EQ(refused.header("Connection"), "close");
}

TEST_F(HttpServerTest, BadRequestsGetTheirStatusThenTheEnd) {
  start();
  for (const auto& [bytes, status] : std::vector<std::pair<std::string, int>>{
           {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
           {"BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501},
           {"GET / HTTP/1.1\r\nA: " + std::string(70'000, 'x'), 431},
           {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\nabc", 413}}) {
    RawClient client(port());
    ASSERT_TRUE(client.send(bytes));
    const RawResponse response = client.receive();
    EXPECT_EQ(response.status, status);
    EXPECT_THAT(response.body, HasSubstr("{\"error\":{\"message\":"));
    EXPECT_TRUE(client.wait_closed());
  }
  EXPECT_EQ(RawClient(port()).exchange(get_request("/ok")).status, 200);
}

TEST_F(HttpServerTest, AMillionOneByteChunks) {
  start();
  RawClient client(port());
  std::string bytes = "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
  for (int i = 0; i < 1'000'000; ++i) bytes += "1\r\nz\r\n";
  ASSERT_TRUE(client.send(bytes + "0\r\n\r\n"));
  EXPECT_EQ(client.receive().body.size(), 8U + 1'000'000U);
}

TEST_F(HttpServerTest, EndlessBodyEndsAtTheCap) {
  HttpServerConfig config;
  config.limits.body_bytes = 1U << 20;
  start(std::move(config));
  RawClient client(port());
  ASSERT_TRUE(client.send("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"));
  const std::string chunk = "1000\r\n" + std::string(0x1000, 'x') + "\r\n";
  for (int i = 0; i < 300 && client.send(chunk); ++i) continue;
  EXPECT_EQ(client.receive().status, 413);
  EXPECT_TRUE(eventually([&] { return server_->body_bytes_held() == 0; }));
}

TEST_F(HttpServerTest, AllBodiesTogetherAreBounded) {
  HttpServerConfig config;
  config.total_body_bytes = 1000;
  start(std::move(config));
  RawClient first(port()), second(port());
  ASSERT_TRUE(first.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 800\r\n\r\n"));
  ASSERT_TRUE(eventually([&] { return server_->body_bytes_held() == 800; }));
  const RawResponse refused = second.exchange(post_request("/b", std::string(300, 'x')));
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(refused.header("Retry-After"), "1");
  EXPECT_EQ(first.exchange(std::string(800, 'y')).status, 200);
  EXPECT_TRUE(eventually([&] { return server_->body_bytes_held() == 0; }));
}

TEST_F(HttpServerTest, HeaderHookAnswersBeforeTheBody) {
  HttpServerConfig config;
  config.check_header = [](const HttpRequest& request) -> std::optional<HttpResponse> {
    if (request.path != "/secret") return std::nullopt;
    HttpResponse response;
    response.status = 401;
    return response;
  };
  start(std::move(config));
  RawClient client(port());
  EXPECT_EQ(client.exchange(get_request("/secret")).status, 401);
  ASSERT_TRUE(client.send(get_request("/secret") + get_request("/secret") + get_request("/a")));
  EXPECT_EQ(client.receive().status, 401);
  EXPECT_EQ(client.receive().status, 401);
  EXPECT_EQ(client.receive().status, 200);
  const auto refused = client.exchange("POST /secret HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
  EXPECT_EQ(refused.status, 401);
  EXPECT_EQ(refused.header("Connection"), "close");
}

TEST_F(HttpServerTest, SlowHeadersAndBodiesAreCutAndOthersServed) {
  HttpServerConfig config;
  config.header_timeout = 300ms;
  config.body_timeout = 300ms;
  start(std::move(config));
  std::vector<RawClient> slow;
  for (int i = 0; i < 40; ++i) {
    slow.emplace_back(port());
    const std::string parts[] = {"GET / HT", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc", ""};
    ASSERT_TRUE(slow.back().send(parts[i % 3]));
  }
  RawClient good(port());
  EXPECT_EQ(good.exchange(get_request("/ok")).status, 200);
  for (int i = 0; i < 40; ++i) {
    if (i % 3 == 2) {
      EXPECT_TRUE(slow[static_cast<size_t>(i)].wait_closed());  // sent nothing: no answer either
    } else {
      EXPECT_EQ(slow[static_cast<size_t>(i)].receive().status, 408);
    }
  }
  EXPECT_EQ(RawClient(port()).exchange(get_request("/ok")).status, 200);
}

TEST_F(HttpServerTest, DripDoesNotExtendTheHeaderDeadline) {
  HttpServerConfig config;
  config.header_timeout = 200ms;
  config.linger_timeout = 100ms;
  start(std::move(config));
  RawClient client(port());
  ASSERT_TRUE(client.send("GET / HTTP/1.1\r\nHost: a\r\n"));
  bool open = true;
  for (int i = 0; i < 1000 && open; ++i) {
    open = client.send("A: b\r\n");
    std::this_thread::sleep_for(20ms);
  }
  EXPECT_FALSE(open);
}

TEST_F(HttpServerTest, IdleConnectionsEnd) {
  HttpServerConfig config;
  config.keep_alive_timeout = 50ms;
  start(std::move(config));
  RawClient client(port());
  EXPECT_EQ(client.exchange(get_request("/a")).status, 200);
  EXPECT_TRUE(client.wait_closed());
  EXPECT_TRUE(eventually([&] { return server_->num_connections() == 0; }));
}

TEST_F(HttpServerTest, StreamArrivesAsItIsMade) {
  start();
  RawClient client(port());
  ASSERT_TRUE(client.send(get_request("/stream")));
  const ExchangePtr exchange = wait_held();
  source_->add(1);
  exchange->wake();
  EXPECT_THAT(client.receive_until("0-0\n"), HasSubstr("text/event-stream"));
  source_->add(2);
  HttpServer::wake_all(std::vector<ExchangePtr>{exchange});
  EXPECT_EQ(client.receive_until("1-2\n"), "\r\n4\r\n1-2\n");
  source_->end();
  exchange->wake();
  EXPECT_EQ(client.receive_until("0\r\n\r\n"), "\r\n0\r\n\r\n");
  EXPECT_EQ(client.exchange(get_request("/a")).body, "GET /a ");
  EXPECT_EQ(num_gone_, 0);
}

TEST_F(HttpServerTest, HalfCloseCountsAsGoneWhileNothingIsWritten) {
  start();
  RawClient client(port());
  ASSERT_TRUE(client.send(get_request("/hold")));
  const ExchangePtr exchange = wait_held();
  EXPECT_FALSE(exchange->gone());
  client.half_close();
  EXPECT_TRUE(eventually([&] { return num_gone_ == 1; }));
  EXPECT_TRUE(exchange->gone());
  bool told = false;
  exchange->on_gone([&] { told = true; });  // late: at once
  EXPECT_TRUE(told);
}

TEST_F(HttpServerTest, PipelinedRequestsAreNotADisconnect) {
  start();
  RawClient client(port());
  ASSERT_TRUE(client.send(get_request("/hold") + get_request("/a")));
  const ExchangePtr exchange = wait_held();
  ASSERT_TRUE(client.send(get_request("/b") + post_request("/c", std::string(200'000, 'c'))));
  HttpResponse response;
  response.body = "held";
  exchange->respond(std::move(response));
  EXPECT_EQ(client.receive().body, "held");
  EXPECT_EQ(client.receive().body, "GET /a ");
  EXPECT_EQ(client.receive().body, "GET /b ");
  EXPECT_EQ(client.receive().body.size(), 200'008U);
  EXPECT_EQ(num_gone_, 0);
}

TEST_F(HttpServerTest, SlowReaderGetsMergedPiecesFromABoundedBuffer) {
  start();
  RawClient client(port(), 4096);
  ASSERT_TRUE(client.send(get_request("/stream?padding=1000")));
  const ExchangePtr exchange = wait_held();
  constexpr int kEvents = 20'000;  // 20 MB if each had its own piece
  for (int i = 0; i < kEvents; ++i) {
    source_->add(1);
    exchange->wake();
    if (i % 100 == 0) std::this_thread::sleep_for(1ms);
  }
  source_->end();
  exchange->wake();
  EXPECT_LT(source_->num_renders(), kEvents / 2);
  const std::string body = client.receive().body;
  EXPECT_THAT(body, HasSubstr("-" + std::to_string(kEvents - 1)));
  EXPECT_LT(body.size(), 20U << 20);
}

TEST_F(HttpServerTest, StalledReaderIsGone) {
  HttpServerConfig config;
  config.write_stall_timeout = 200ms;
  start(std::move(config));
  RawClient client(port(), 4096);
  ASSERT_TRUE(client.send(get_request("/stream?padding=1000000")));
  const ExchangePtr exchange = wait_held();
  EXPECT_TRUE(eventually([&] {
    source_->add(1);
    exchange->wake();
    return num_gone_ == 1;
  }));
}

TEST_F(HttpServerTest, DroppedExchangeIs500) {
  start();
  RawClient client(port());
  EXPECT_EQ(client.exchange(get_request("/drop")).status, 500);
  EXPECT_EQ(client.exchange(get_request("/a")).status, 200);
}

TEST_F(HttpServerTest, DisconnectStorm) {
  start();
  std::mt19937 random(3);
  constexpr int kClients = 300;
  RawClient other(port());
  for (int i = 0; i < kClients; ++i) {
    RawClient client(port());
    ASSERT_TRUE(client.send(get_request(random() % 2 == 0 ? "/hold" : "/stream?padding=5000")));
    const ExchangePtr exchange = wait_held(static_cast<size_t>(i));
    std::thread writer;
    if (random() % 2 == 0) {
      writer = std::thread([&] {
        for (int k = 0; k < 20; ++k) {
          if (source_) source_->add(1);
          exchange->wake();
        }
      });
    }
    if (random() % 2 == 0) client.reset();
    if (writer.joinable()) writer.join();
  }
  EXPECT_TRUE(eventually([&] { return num_gone_ == kClients && server_->num_connections() == 1; }));
  EXPECT_EQ(other.exchange(get_request("/a")).status, 200);
}

TEST_F(HttpServerTest, DrainFinishesWhatRuns) {
  HttpServerConfig config;
  config.linger_timeout = 50ms;
  start(std::move(config));
  RawClient kept(port()), idle(port()), busy(port());
  EXPECT_EQ(kept.exchange(get_request("/a")).status, 200);
  EXPECT_EQ(idle.exchange(get_request("/a")).status, 200);
  ASSERT_TRUE(busy.send(get_request("/hold")));
  const ExchangePtr exchange = wait_held();
  server_->begin_drain();
  // An open connection gets one more answer, and so does a new one.
  RawClient late(port());
  for (RawClient* client : {&kept, &late}) {
    const RawResponse answer = client->exchange(get_request("/a"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.header("Connection"), "close");
    EXPECT_TRUE(client->wait_closed());
  }
  EXPECT_FALSE(server_->wait_drained(1ms));
  EXPECT_TRUE(idle.wait_closed());
  EXPECT_FALSE(RawClient(port()).connected());
  HttpResponse response;
  response.body = "last";
  exchange->respond(std::move(response));
  const RawResponse last = busy.receive();
  EXPECT_EQ(last.body, "last");
  EXPECT_EQ(last.header("Connection"), "close");
  EXPECT_TRUE(busy.wait_closed());
  EXPECT_TRUE(server_->wait_drained(20s));
}

TEST_F(HttpServerTest, StopTellsWhoIsUnanswered) {
  start();
  RawClient client(port());
  ASSERT_TRUE(client.send(get_request("/hold")));
  const ExchangePtr exchange = wait_held();
  server_->stop();
  EXPECT_EQ(num_gone_, 1);
  exchange->respond({});  // harmless
  EXPECT_TRUE(client.wait_closed());
}

TEST(HttpServerStartTest, PortInUseIsASentence) {
  HttpServerConfig config;
  const auto first = HttpServer::start(config, [](HttpRequest, ExchangePtr) {});
  ASSERT_TRUE(first.ok());
  config.port = (*first)->port();
  const auto second = HttpServer::start(config, [](HttpRequest, ExchangePtr) {});
  ASSERT_FALSE(second.ok());
  EXPECT_THAT(second.error().message, HasSubstr("is in use"));
  config.host = "no such host";
  EXPECT_THAT(HttpServer::start(config, [](HttpRequest, ExchangePtr) {}).error().message, HasSubstr("--host"));
}

}  // namespace
}  // namespace coppice
