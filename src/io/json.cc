#include "io/json.h"

#include <boost/json/parser.hpp>

namespace coppice {

Result<json::value> parse_json(std::string_view text, size_t max_depth) {
  json::parse_options options;
  options.max_depth = max_depth;
  json::parser parser({}, options);
  boost::system::error_code error;
  const size_t consumed = parser.write(text.data(), text.size(), error);
  if (error) {
    return invalid_argument({}, "not valid JSON at byte " + std::to_string(consumed) + ": " + error.message());
  }
  return parser.release();
}

const json::value* find(const json::value& object, std::string_view key) {
  const json::object* members = object.if_object();
  return members == nullptr ? nullptr : coppice::find(*members, key);
}

const json::value* find(const json::object& object, std::string_view key) {
  const json::value* member = object.if_contains(key);
  return member == nullptr || member->is_null() ? nullptr : member;
}

}  // namespace coppice
