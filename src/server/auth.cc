#include "server/auth.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace coppice {

// Keys are compared by their digests, so that neither length nor common prefix shows in the time it takes.
Authenticator::Digest Authenticator::digest(std::string_view key) {
  Digest out;
  SHA256(reinterpret_cast<const unsigned char*>(key.data()), key.size(), out.data());
  return out;
}

Authenticator::Authenticator(std::string_view api_key, std::string_view admin_api_key) {
  if (!api_key.empty()) api_key_ = digest(api_key);
  if (!admin_api_key.empty()) admin_key_ = digest(admin_api_key);
}

Result<void> Authenticator::check(AuthLevel level, const HttpRequest& request) const {
  if (level == AuthLevel::kOpen) return {};
  const std::optional<Digest>& wanted = level == AuthLevel::kAdmin && admin_key_ ? admin_key_ : api_key_;
  if (!wanted) return {};
  const Error refused{ErrorCode::kUnauthorized, "Unauthorized"};
  const std::string* header = request.header("Authorization");
  constexpr std::string_view kScheme = "bearer ";
  if (header == nullptr || header->size() < kScheme.size()) return refused;
  if (!equals_ignoring_case(std::string_view(*header).substr(0, kScheme.size()), kScheme)) return refused;
  const Digest given = digest(std::string_view(*header).substr(kScheme.size()));
  if (CRYPTO_memcmp(given.data(), wanted->data(), given.size()) != 0) return refused;
  return {};
}

}  // namespace coppice
