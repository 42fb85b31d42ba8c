// HubClient: HTTP GETs to a hub, with its redirects followed by hand so that the token never leaves the hub's own
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
    std::string linked_etag;  // X-Linked-Etag, of the file behind a redirect
  };
  // Gets the response's status once, before the body; false ends the transfer.
  using OnStatus = std::function<bool(long status)>;
  using OnBody = std::function<bool(const char* data, size_t size)>;

  // Follows redirects; `from` > 0 asks for the bytes from there on. kIo when the transfer failed and may be tried
  // again, kInvalidArgument for what a retry does not mend. A status >= 400 is not an error here; its body is dropped.
  Result<Response> get(const std::string& path, uint64_t from, const OnStatus& on_status, const OnBody& on_body);

  const std::string& endpoint() const { return endpoint_; }
  static std::string escaped(const std::string& text);

 private:
  struct Transfer;
  Result<Response> get_once(const std::string& url, uint64_t from, bool with_token, const OnStatus& on_status,
                            const OnBody& on_body);

  std::string endpoint_;
  std::string token_;
  struct Handle;
  std::unique_ptr<Handle> handle_;  // keeps connections between requests
};

}  // namespace coppice
