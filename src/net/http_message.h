// HTTP messages as values.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coppice {

struct HttpHeader {
  std::string name;  // as it came; compared without case
  std::string value;
};

// The first header called `name`, whatever its case.
const std::string* find_header(const std::vector<HttpHeader>& headers, std::string_view name);

// A character of methods, field names and the like (RFC 9110 5.6.2).
bool is_http_token_char(char c);

bool equals_ignoring_case(std::string_view a, std::string_view b);

// Bytes of request bodies that are held now, over all connections; a lease gives its own back when it ends.
class BodyBudget {
 public:
  explicit BodyBudget(size_t limit_bytes) : limit_bytes_(limit_bytes) {}

  class Lease {
   public:
    Lease() = default;
    Lease(Lease&& other) noexcept : used_(std::move(other.used_)), bytes_(std::exchange(other.bytes_, 0)) {}
    Lease& operator=(Lease&& other) noexcept {
      release();
      used_ = std::move(other.used_);
      bytes_ = std::exchange(other.bytes_, 0);
      return *this;
    }
    ~Lease() { release(); }
    size_t bytes() const { return bytes_; }

   private:
    friend class BodyBudget;
    void release() {
      if (used_) used_->fetch_sub(bytes_, std::memory_order_relaxed);
      used_.reset();
      bytes_ = 0;
    }
    std::shared_ptr<std::atomic<size_t>> used_;
    size_t bytes_ = 0;
  };

  // Makes `lease` hold `bytes` in all. False, and the lease unchanged, when that would pass the limit.
  bool grow(Lease& lease, size_t bytes);
  size_t used_bytes() const { return used_->load(std::memory_order_relaxed); }

 private:
  size_t limit_bytes_;
  std::shared_ptr<std::atomic<size_t>> used_ = std::make_shared<std::atomic<size_t>>(0);
};

struct HttpRequest {
  std::string method;
  std::string target;  // as it came, without scheme and host
  std::string path;    // percent-decoded, without the query
  std::string query;   // after the '?', not decoded
  bool http_1_1 = true;
  std::vector<HttpHeader> headers;
  std::string body;
  BodyBudget::Lease body_lease;

  const std::string* header(std::string_view name) const { return find_header(headers, name); }
  // Value of the first `name=value` of the query, decoded.
  std::optional<std::string> query_value(std::string_view name) const;
};

struct HttpResponse {
  int status = 200;
  std::string content_type = "application/json";  // empty: no such header
  std::vector<HttpHeader> headers;                // Content-Length, Connection and Date are the server's
  std::string body;
};

// %XX decoded; nullopt when an escape is broken or decodes to NUL.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space = false);

std::string_view reason_phrase(int status);

}  // namespace coppice
