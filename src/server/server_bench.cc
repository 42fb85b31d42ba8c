// CPU time that the server spends on a streamed token: 256 OpenAI streams of 256 tokens at once, over loopback. The
// client's thread and the fake engine's are left out; what the kernel does in our threads' sends is in.
#include <arpa/inet.h>
#include <benchmark/benchmark.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/check.h"
#include "server/server.h"
#include "server/testing/byte_tokenizer.h"
#include "server/testing/fake_engine.h"

namespace coppice {
namespace {

int64_t cpu_us(int who) {
  rusage usage{};
  getrusage(who, &usage);
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000'000 + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

int connect_to(uint16_t port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  CHECK(::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  return fd;
}

// Reads every stream to its end; the number of events that came.
size_t read_all(std::vector<pollfd> streams) {
  size_t num_events = 0, num_open = streams.size();
  std::vector<char> bytes(1 << 16);
  while (num_open > 0) {
    ::poll(streams.data(), streams.size(), -1);
    for (pollfd& stream : streams) {
      if (stream.revents == 0) continue;
      const ssize_t size = ::recv(stream.fd, bytes.data(), bytes.size(), 0);
      const std::string_view text(bytes.data(), size > 0 ? static_cast<size_t>(size) : 0);
      for (size_t at = 0; (at = text.find("data: ", at)) != std::string_view::npos; ++at) ++num_events;
      if (size > 0 && text.find("[DONE]") == std::string_view::npos) continue;
      ::close(stream.fd);
      stream.fd = -1;
      --num_open;
    }
  }
  return num_events;
}

void BM_StreamedToken(benchmark::State& state) {
  const auto num_streams = static_cast<size_t>(state.range(0));
  constexpr size_t kTokens = 256;
  std::string log_text;
  const auto log = Log::to_string(LogLevel::kError, log_text);
  ServerConfig config;
  config.port = 0;
  config.enable_metrics = true;
  auto server = Server::start(config, *log).value();
  testing::FakeEngineConfig engine_config;
  engine_config.step_time = std::chrono::milliseconds(10);
  testing::FakeEngine engine(server->sink(), engine_config);
  const auto tokenizer = testing::byte_tokenizer();
  const auto chat_template = testing::chatml_template();
  server->serve(engine, tokenizer.get(), chat_template.get());
  const std::string body = R"({"messages":[{"role":"user","content":"hello"}],"stream":true,"max_tokens":256})";
  const std::string request =
      "POST /v1/chat/completions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
      "Content-Length: " +
      std::to_string(body.size()) + "\r\n\r\n" + body;
  double spent_us = 0;
  size_t num_events = 0;
  for (auto _ : state) {
    std::vector<pollfd> streams;
    streams.reserve(num_streams);
    for (size_t i = 0; i < num_streams; ++i) streams.push_back({connect_to(server->port()), POLLIN, 0});
    const int64_t before = cpu_us(RUSAGE_SELF) - cpu_us(RUSAGE_THREAD) - engine.cpu_us();
    for (const pollfd& stream : streams) CHECK(::send(stream.fd, request.data(), request.size(), 0) > 0);
    num_events += read_all(streams);
    spent_us += static_cast<double>(cpu_us(RUSAGE_SELF) - cpu_us(RUSAGE_THREAD) - engine.cpu_us() - before);
  }
  const double num_tokens = static_cast<double>(state.iterations()) * static_cast<double>(num_streams * kTokens);
  state.counters["cpu_us_per_token"] = spent_us / num_tokens;
  state.counters["events_per_token"] = static_cast<double>(num_events) / num_tokens;
  engine.stop();
  server->stop();
}
BENCHMARK(BM_StreamedToken)->Arg(1)->Arg(256)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace coppice
