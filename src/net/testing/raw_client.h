// RawClient: a blocking loopback socket that sends exactly the bytes it is told to. Tests only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace coppice::testing {

struct RawResponse {
  int status = 0;  // 0: the connection ended before a whole response came
  std::string head;
  std::string body;  // chunks joined
  bool chunked = false;
  std::string header(std::string_view name) const;
};

class RawClient {
 public:
  // receive_buffer_bytes: SO_RCVBUF, 0 for the system's.
  explicit RawClient(uint16_t port, int receive_buffer_bytes = 0);
  ~RawClient();
  RawClient(RawClient&& other) noexcept : fd_(std::exchange(other.fd_, -1)), buffer_(std::move(other.buffer_)) {}
  RawClient(const RawClient&) = delete;

  bool connected() const { return fd_ >= 0; }
  // False when the peer is gone.
  bool send(std::string_view bytes);
  // One response; the rest stays for the next call. `head_only`: of a HEAD request. Gives up after 20 s.
  RawResponse receive(bool head_only = false);
  RawResponse exchange(std::string_view bytes) { return send(bytes) ? receive() : RawResponse{}; }
  // What there is until `text` has come; empty when the connection ended or 20 s passed first.
  std::string receive_until(std::string_view text);
  // Up to `size` bytes at once; empty at the end.
  std::string receive_some(size_t size);
  // True when the peer ended the connection, at once or within 20 s; input is dropped.
  bool wait_closed();
  void half_close();  // FIN after what was sent
  void reset();       // RST

 private:
  bool fill();
  int fd_ = -1;
  std::string buffer_;
};

std::string post_request(std::string_view path, std::string_view body, std::string_view extra_headers = {});
std::string get_request(std::string_view path, std::string_view extra_headers = {});

}  // namespace coppice::testing
