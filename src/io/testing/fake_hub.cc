#include "io/testing/fake_hub.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

#include "base/check.h"

namespace coppice {
namespace {

void send_all(int connection, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<size_t>(sent));
  }
}

std::string header_of(const std::string& head, const std::string& name) {
  const size_t at = head.find("\r\n" + name + ": ");
  if (at == std::string::npos) return {};
  const size_t begin = at + name.size() + 4;
  return head.substr(begin, head.find("\r\n", begin) - begin);
}

}  // namespace

FakeHub::FakeHub(Handler handler) : handler_(std::move(handler)), listener_(socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  CHECK_EQ(bind(listener_, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  CHECK_EQ(listen(listener_, 64), 0);
  socklen_t length = sizeof address;
  CHECK_EQ(getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &length), 0);
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

FakeHub::~FakeHub() {
  stop_ = true;
  thread_.join();
  close(listener_);
}

std::vector<FakeHub::Request> FakeHub::requests() const {
  std::lock_guard lock(mutex_);
  return requests_;
}

void FakeHub::forget_requests() {
  std::lock_guard lock(mutex_);
  requests_.clear();
}

FakeHub::Response FakeHub::file(const Request& request, const std::string& body) {
  if (!request.range.starts_with("bytes=")) return {.body = body};
  const size_t from = std::stoul(request.range.substr(6));
  if (from >= body.size()) return {.status = 416};
  return {.status = 206,
          .body = body.substr(from),
          .headers = {"Content-Range: bytes " + std::to_string(from) + "-" + std::to_string(body.size() - 1) + "/" +
                      std::to_string(body.size())}};
}

void FakeHub::serve() {
  while (!stop_) {
    pollfd ready{listener_, POLLIN, 0};
    if (poll(&ready, 1, 20) <= 0) continue;
    const int connection = accept(listener_, nullptr, nullptr);
    if (connection < 0) continue;
    answer(connection);
    close(connection);
  }
}

void FakeHub::answer(int connection) {
  std::string head;
  char buffer[4096];
  while (head.find("\r\n\r\n") == std::string::npos) {
    const ssize_t got = recv(connection, buffer, sizeof buffer, 0);
    if (got <= 0) return;
    head.append(buffer, static_cast<size_t>(got));
  }
  const size_t begin = head.find(' ') + 1;
  const Request request{head.substr(begin, head.find(' ', begin) - begin), header_of(head, "Range"),
                        header_of(head, "Authorization"), head.substr(0, begin - 1)};
  {
    std::lock_guard lock(mutex_);
    requests_.push_back(request);
  }
  const Response response = handler_(request);
  std::string out = "HTTP/1.1 " + std::to_string(response.status) +
                    " x\r\nConnection: close\r\nContent-Length: " + std::to_string(response.body.size()) + "\r\n";
  for (const std::string& header : response.headers) out += header + "\r\n";
  send_all(connection, out + "\r\n");
  if (request.method == "HEAD") return;
  send_all(connection, std::string_view(response.body).substr(0, response.cut_at));
}

}  // namespace coppice
