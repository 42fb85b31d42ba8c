// The address of a server as clients write it.
#pragma once

#include <cstdint>
#include <string>

namespace coppice {

// An IPv6 address stands in brackets: its colons are not the port's.
inline std::string http_url(const std::string& host, uint16_t port) {
  const bool bare_ipv6 = host.find(':') != std::string::npos && !host.starts_with('[');
  return "http://" + (bare_ipv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

}  // namespace coppice
