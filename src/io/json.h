// JSON of files and requests, as values. Boost.JSON keeps the order of keys; nothing here throws.
#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice {

namespace json = boost::json;

// One JSON text, at most `max_depth` containers deep; anything after it but white space is an error. UTF-8 is checked.
// The error says what is wrong and at which byte.
Result<json::value> parse_json(std::string_view text, size_t max_depth = 128);

// The member, or nullptr when `object` is not an object, has no such key, or holds null there.
const json::value* find(const json::value& object, std::string_view key);
// For an object at hand: without this one it would be copied into a temporary value, and the result would dangle.
const json::value* find(const json::object& object, std::string_view key);

}  // namespace coppice
