// HubClient: HTTP requests to a hub, with its redirects followed by hand so that the token never leaves the hub's own
// origin.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/result.h"

namespace coppice {

class HubClient {
 public:
  HubClient(std::string endpoint, std::string token);
  ~HubClient();

  struct Response {
    long status = 0;
    std::string location;     // of a redirect
    std::string linked_etag;  // X-Linked-Etag, of the file behind a redirect; without quotes
    std::string linked_size;  // X-Linked-Size
    std::string etag;         // this answer's own
    std::string length;       // Content-Length
  };
  // Gets the response's status once, before the body; false ends the transfer.
  using OnStatus = std::function<bool(long status)>;
  using OnBody = std::function<bool(const char* data, size_t size)>;

  // Follows redirects; `from` > 0 asks for the bytes from there on. kIo when the transfer failed and may be tried
  // again, kInvalidArgument for what a retry does not mend. A status >= 400 is not an error here; its body is dropped.
  Result<Response> get(const std::string& path, uint64_t from, const OnStatus& on_status, const OnBody& on_body);

  // Follows redirects up to the answer that describes the file, which a hub's redirect to its storage does already.
  Result<Response> head(const std::string& path);

  const std::string& endpoint() const { return endpoint_; }
  static std::string escaped(const std::string& text);
  static std::string escaped_path(const std::string& path);  // slashes stay

 private:
  struct Transfer;
  // What one request is; without callbacks a HEAD.
  struct Ask {
    uint64_t from = 0;
    const OnStatus* on_status = nullptr;
    const OnBody* on_body = nullptr;
    bool is_head() const { return on_body == nullptr; }
  };
  Result<Response> follow(const std::string& path, const Ask& ask);
  Result<Response> once(const std::string& url, bool with_token, const Ask& ask);

  std::string endpoint_;
  std::string token_;
  struct Handle;
  std::unique_ptr<Handle> handle_;  // keeps connections between requests
};

}  // namespace coppice
