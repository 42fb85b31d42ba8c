// Who may call what: bearer keys, compared in constant time.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "net/http_message.h"

namespace coppice {

enum class AuthLevel : uint8_t {
  kOpen,    // health and metrics, which probes read without a key
  kApiKey,  // the api key, when there is one
  kAdmin,   // the admin key when there is one, else as kApiKey
};

class Authenticator {
 public:
  // Empty keys: no such key.
  Authenticator(std::string_view api_key, std::string_view admin_api_key);
  // kUnauthorized when the request lacks the key that `level` asks for.
  Result<void> check(AuthLevel level, const HttpRequest& request) const;

 private:
  using Digest = std::array<unsigned char, 32>;
  static Digest digest(std::string_view key);

  std::optional<Digest> api_key_, admin_key_;
};

}  // namespace coppice
