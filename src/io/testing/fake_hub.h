// FakeHub: an HTTP/1.1 server on loopback that plays a hub, or the storage that a hub redirects to, and remembers what
// it was asked. One connection at a time; one request a connection.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace coppice {

class FakeHub {
 public:
  struct Request {
    std::string path;           // as sent
    std::string range;          // "" or "bytes=5-"
    std::string authorization;  // "" or "Bearer x"
    std::string method;
  };
  struct Response {
    int status = 200;
    std::string body;
    std::vector<std::string> headers;  // "Name: value"
    size_t cut_at = SIZE_MAX;          // closes the connection after so many bytes of the body
  };
  using Handler = std::function<Response(const Request&)>;

  explicit FakeHub(Handler handler);
  ~FakeHub();

  std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
  std::vector<Request> requests() const;
  void forget_requests();

  // A body, or what `request` asks of it: 206 from its Range on.
  static Response file(const Request& request, const std::string& body);

 private:
  void serve();
  void answer(int connection);

  Handler handler_;
  int listener_ = -1;
  uint16_t port_ = 0;
  std::atomic<bool> stop_{false};
  mutable std::mutex mutex_;
  std::vector<Request> requests_;
  std::thread thread_;
};

}  // namespace coppice
