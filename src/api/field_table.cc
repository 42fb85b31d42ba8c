#include "api/field_table.h"

#include <algorithm>

#include "base/parse.h"

namespace coppice::api {

using Kind = JsonReader::Kind;

bool Parse::refuse(const Limit& limit) { return refuse(limit, refusal(limit, endpoint, context)); }

bool Parse::refuse(const Limit& limit, std::string message) {
  return json.fail(invalid_argument(field_path(limit, endpoint), std::move(message)));
}

bool read_value(Parse& parse, const Limit& limit, bool& out) {
  if (parse.json.peek() != Kind::kBool) return parse.refuse(limit);
  return parse.json.read_bool(out);
}

bool read_value(Parse& parse, const Limit& limit, int64_t& out) {
  if (parse.json.peek() != Kind::kNumber) return parse.refuse(limit);
  JsonNumber number;
  if (!parse.json.read_number(number)) return false;
  out = number.integer;
  const bool fits = number.fits_integer && out >= limit.min && out <= limit.max && !(limit.not_zero && out == 0);
  return fits || parse.refuse(limit);
}

bool read_value(Parse& parse, const Limit& limit, double& out) {
  if (parse.json.peek() != Kind::kNumber) return parse.refuse(limit);
  JsonNumber number;
  if (!parse.json.read_number(number)) return false;
  out = number.real;
  const bool fits =
      number.fits_double && out >= limit.low && out <= limit.high && !(limit.low_open && out == limit.low);
  return fits || parse.refuse(limit);
}

bool read_value(Parse& parse, const Limit& limit, std::string& out) {
  if (parse.json.peek() != Kind::kString) return parse.refuse(limit);
  if (parse.json.read_string(out, limit.max_bytes == 0 ? SIZE_MAX : limit.max_bytes)) return true;
  return parse.json.ok() && parse.refuse(limit);
}

bool read_value(Parse& parse, const Limit& limit, TokenId& out) {
  if (parse.json.peek() != Kind::kNumber) return parse.refuse(limit);
  JsonNumber number;
  if (!parse.json.read_number(number)) return false;
  if (!number.fits_integer || number.integer < 0 || number.integer >= parse.context.logits_width) {
    return parse.refuse(limit);
  }
  out = TokenId(static_cast<int32_t>(number.integer));
  return true;
}

bool read_value(Parse& parse, const Limit& limit, std::vector<std::string>& out) {
  out.clear();
  std::string text;
  // An empty stop would end every answer at once; clients that send one mean none.
  const auto keep = [&] {
    if (!text.empty()) out.push_back(std::move(text));
  };
  if (parse.json.peek() == Kind::kString) {
    if (!read_value(parse, limit, text)) return false;
    keep();
    return true;
  }
  if (parse.json.peek() != Kind::kArray) return parse.refuse(limit);
  parse.json.begin_array();
  for (uint32_t num_items = 0; parse.json.next_element();) {
    if (++num_items > limit.max_items) return parse.refuse(limit);
    if (!read_value(parse, limit, text)) return false;
    keep();
  }
  return parse.json.ok();
}

bool read_value(Parse& parse, const Limit& limit, std::vector<TokenId>& out) {
  out.clear();
  if (parse.json.peek() != Kind::kArray) return parse.refuse(limit);
  const bool is_prompt = limit.max_items == 0;
  const size_t max_items = !is_prompt                          ? limit.max_items
                           : parse.context.allow_auto_truncate ? kMaxInputIds
                                                               : parse.context.max_prompt_tokens;
  parse.json.begin_array();
  for (size_t num_items = 0; parse.json.next_element();) {
    if (++num_items > max_items) {
      const bool is_input = is_prompt && parse.endpoint != Endpoint::kDetokenize;
      return parse.refuse(limit, is_input
                                     ? too_long("more than " + std::to_string(max_items) + " tokens", parse.context)
                                     : refusal(limit, parse.endpoint, parse.context));
    }
    // SGLang drops nulls from stop_token_ids; a null in a prompt is a mistake.
    if (!is_prompt && parse.json.peek() == Kind::kNull) {
      parse.json.read_null();
      continue;
    }
    TokenId id;
    if (!read_value(parse, limit, id)) return false;
    if (is_prompt && ++parse.num_input_ids > kMaxInputIds) {
      return parse.refuse(limit, field_path(limit, parse.endpoint) + " must hold at most " +
                                     std::to_string(kMaxInputIds) + " ids in all prompts together");
    }
    out.push_back(id);
  }
  return parse.json.ok();
}

bool read_value(Parse& parse, const Limit& limit, std::vector<std::pair<TokenId, float>>& out) {
  out.clear();
  if (parse.json.peek() != Kind::kObject) return parse.refuse(limit);
  parse.json.begin_object();
  std::string key;
  for (uint32_t num_keys = 0; parse.json.next_key(key);) {
    if (++num_keys > limit.max_items) return parse.refuse(limit);
    const int32_t id = parse_whole<int32_t>(key).value_or(-1);
    if (id < 0 || static_cast<uint32_t>(id) >= parse.context.logits_width) return parse.refuse(limit);
    double bias = 0;
    if (!read_value(parse, limit, bias)) return false;
    // Kept in order, so that a key given twice finds its first: the last one counts, as everywhere in JSON.
    const auto at = std::lower_bound(out.begin(), out.end(), TokenId(id),
                                     [](const auto& entry, TokenId other) { return entry.first < other; });
    if (at != out.end() && at->first == TokenId(id)) {
      at->second = static_cast<float>(bias);
    } else {
      out.emplace(at, TokenId(id), static_cast<float>(bias));
    }
  }
  return parse.json.ok();
}

namespace {

bool is_neutral(JsonReader& json) {
  switch (json.peek()) {
    case Kind::kNull:
      return json.read_null();
    case Kind::kBool: {
      bool value = true;
      return json.read_bool(value) && !value;
    }
    case Kind::kString: {
      std::string text;
      return json.read_string(text, 0);
    }
    case Kind::kObject: {
      std::string key;
      return json.begin_object() && !json.next_key(key);
    }
    case Kind::kArray:
      json.begin_array();
      while (json.next_element()) {
        if (!is_neutral(json)) return false;
      }
      return true;
    default:
      return false;
  }
}

}  // namespace

bool read_not_built(Parse& parse, const Limit& limit) {
  std::string_view raw;
  if (!parse.json.skip(&raw)) return false;
  for (std::string_view rest = limit.neutral; !rest.empty();) {
    const size_t end = std::min(rest.find(' '), rest.size());
    if (rest.substr(0, end) == raw) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  JsonReader value(raw, kMaxJsonDepth);
  return is_neutral(value) || parse.refuse(limit);
}

}  // namespace coppice::api
