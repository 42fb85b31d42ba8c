#include "cli/flag_checks.h"

#include <boost/asio/ip/address.hpp>
#include <cmath>
#include <ostream>

#include "base/parse.h"
#include "cli/flag_text.h"

namespace coppice {

bool lexical_cast(const std::string& text, Count& out) {
  const auto count = parse_count(text);
  if (count.ok()) out = {*count, true};
  return count.ok();
}

std::ostream& operator<<(std::ostream& out, const Count& count) { return out << count.value; }

std::string count_mistake(const std::string& text) {
  const auto count = parse_count(text);
  return count.ok() ? "" : count.error().message;
}

std::string key_mistake(const std::string& key) {
  return key.empty() ? "an empty key keeps nobody out; leave the flag out to serve without one" : "";
}

std::string seconds_mistake(const std::string& text) {
  return parse_whole<double>(text) ? "" : "\"" + text + "\" is not a number of seconds";
}

std::string temperature_mistake(const std::string& text) {
  const auto value = parse_whole<double>(text);
  return value && *value >= 0 ? "" : "\"" + text + "\" is not a number from 0 up";
}

std::function<std::string(const std::string&)> port_check(uint16_t least) {
  return [least](const std::string& text) -> std::string {
    const auto port = parse_whole<uint16_t>(text);
    if (port && *port >= least) return "";
    return "\"" + text + "\" is not a port, which is a number from " + (least == 0 ? "0 (any free one)" : "1") +
           " to 65535";
  };
}

Result<void> check_buckets(const char* flag, const std::vector<double>& bounds) {
  for (size_t i = 0; i < bounds.size(); ++i) {
    if (std::isfinite(bounds[i]) && (i == 0 || bounds[i] > bounds[i - 1])) continue;
    return invalid_argument(flag,
                            std::string(flag) + " takes seconds that grow from each to the next, such as 0.1 0.5 1");
  }
  return {};
}

bool is_loopback(const std::string& host) {
  boost::system::error_code error;
  const auto address = boost::asio::ip::make_address(host, error);
  return error ? host == "localhost" : address.is_loopback();
}

}  // namespace coppice
