#include "net/testing/raw_client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>

#include "net/http_message.h"

namespace coppice::testing {

std::string RawResponse::header(std::string_view name) const {
  size_t at = 0;
  while ((at = head.find("\r\n", at)) != std::string::npos) {
    at += 2;
    const size_t colon = head.find(':', at), end = head.find("\r\n", at);
    if (colon == std::string::npos || end == std::string::npos || colon > end) continue;
    if (equals_ignoring_case(std::string_view(head).substr(at, colon - at), name)) {
      return head.substr(colon + 2, end - colon - 2);
    }
  }
  return {};
}

RawClient::RawClient(uint16_t port, int receive_buffer_bytes) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  if (receive_buffer_bytes > 0) {
    ::setsockopt(fd_, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes, sizeof receive_buffer_bytes);
  }
  const int one = 1;
  ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
  const timeval limit{20, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    ::close(fd_);
    fd_ = -1;
  }
}

RawClient::~RawClient() {
  if (fd_ >= 0) ::close(fd_);
}

bool RawClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<size_t>(sent));
  }
  return true;
}

bool RawClient::fill() {
  char bytes[16384];
  const ssize_t size = ::recv(fd_, bytes, sizeof bytes, 0);
  if (size <= 0) return false;
  buffer_.append(bytes, static_cast<size_t>(size));
  return true;
}

std::string RawClient::receive_until(std::string_view text) {
  size_t at;
  while ((at = buffer_.find(text)) == std::string::npos) {
    if (!fill()) return {};
  }
  std::string result = buffer_.substr(0, at + text.size());
  buffer_.erase(0, result.size());
  return result;
}

std::string RawClient::receive_some(size_t size) {
  if (buffer_.empty()) {
    std::string bytes(size, '\0');
    const ssize_t got = ::recv(fd_, bytes.data(), size, 0);
    bytes.resize(got > 0 ? static_cast<size_t>(got) : 0);
    return bytes;
  }
  std::string result = buffer_.substr(0, size);
  buffer_.erase(0, result.size());
  return result;
}

RawResponse RawClient::receive(bool head_only) {
  RawResponse response;
  response.head = receive_until("\r\n\r\n");
  if (response.head.size() < 12) return {};
  int status = 0;
  std::from_chars(response.head.data() + 9, response.head.data() + 12, status);
  const std::string length = response.header("Content-Length");
  response.chunked = response.header("Transfer-Encoding") == "chunked";
  if (head_only || status == 100 || status == 204) {
    response.status = status;
  } else if (response.chunked) {
    for (;;) {
      const std::string line = receive_until("\r\n");
      size_t size = 0;
      if (line.empty() || std::from_chars(line.data(), line.data() + line.size(), size, 16).ec != std::errc{})
        return {};
      while (buffer_.size() < size + 2) {
        if (!fill()) return {};
      }
      response.body.append(buffer_, 0, size);
      buffer_.erase(0, size + 2);
      if (size == 0) break;
    }
    response.status = status;
  } else if (!length.empty()) {
    const size_t size = std::stoul(length);
    while (buffer_.size() < size) {
      if (!fill()) return {};
    }
    response.body = buffer_.substr(0, size);
    buffer_.erase(0, size);
    response.status = status;
  } else {
    while (fill()) continue;
    response.body = std::move(buffer_);
    buffer_.clear();
    response.status = status;
  }
  return response;
}

bool RawClient::wait_closed() {
  char bytes[16384];
  ssize_t size;
  while ((size = ::recv(fd_, bytes, sizeof bytes, 0)) > 0) continue;
  return size == 0 || errno == ECONNRESET;
}

void RawClient::half_close() { ::shutdown(fd_, SHUT_WR); }

void RawClient::reset() {
  const linger now{1, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  ::close(fd_);
  fd_ = -1;
}

std::string post_request(std::string_view path, std::string_view body, std::string_view extra_headers) {
  std::string request = "POST " + std::string(path) + " HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\n";
  request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  request += std::string(extra_headers) + "\r\n" + std::string(body);
  return request;
}

std::string get_request(std::string_view path, std::string_view extra_headers) {
  return "GET " + std::string(path) + " HTTP/1.1\r\nHost: t\r\n" + std::string(extra_headers) + "\r\n";
}

}  // namespace coppice::testing
