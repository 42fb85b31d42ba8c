// How a table of limits becomes a parser: a row of Field<T> pairs a limit with the member of T that it fills. Used by
// the request parsers of this folder only.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/context.h"
#include "api/json_reader.h"
#include "api/limits.h"
#include "api/sampling.h"

namespace coppice::api {

// One request being read.
struct Parse {
  JsonReader& json;
  const ParseContext& context;
  Endpoint endpoint;  // changes to kSamplingParams while those are read
  uint32_t num_input_ids = 0;

  // Ends the reading: the value breaks `limit`. Returns false.
  bool refuse(const Limit& limit);
  bool refuse(const Limit& limit, std::string message);
};

// A scalar, or a list of one per prompt.
template <class T>
struct PerPrompt {
  std::vector<T> values;
  bool is_list = false;
};

// One value each, checked against `limit`; false when refused. None of them accepts null: read_member() does.
bool read_value(Parse& parse, const Limit& limit, bool& out);
bool read_value(Parse& parse, const Limit& limit, int64_t& out);
bool read_value(Parse& parse, const Limit& limit, double& out);
bool read_value(Parse& parse, const Limit& limit, std::string& out);
bool read_value(Parse& parse, const Limit& limit, TokenId& out);
bool read_value(Parse& parse, const Limit& limit, std::vector<std::string>& out);
bool read_value(Parse& parse, const Limit& limit, std::vector<TokenId>& out);
bool read_value(Parse& parse, const Limit& limit, std::vector<std::pair<TokenId, float>>& out);
bool read_not_built(Parse& parse, const Limit& limit);

template <class T>
bool read_value(Parse& parse, const Limit& limit, std::optional<T>& out) {
  return read_value(parse, limit, out.emplace());
}

// Null entries stand for the default, T{}.
template <class T>
bool read_value(Parse& parse, const Limit& limit, PerPrompt<T>& out) {
  out.values.clear();
  out.is_list = parse.json.peek() == JsonReader::Kind::kArray;
  const auto read_one = [&] {
    T value{};
    if (parse.json.peek() == JsonReader::Kind::kNull ? !parse.json.read_null() : !read_value(parse, limit, value)) {
      return false;
    }
    out.values.push_back(std::move(value));
    return true;
  };
  if (!out.is_list) return read_one();
  if (parse.json.accept_empty_array()) {
    out.is_list = false;
    return true;
  }
  parse.json.begin_array();
  while (parse.json.next_element()) {
    if (out.values.size() == kMaxPrompts) return parse.refuse(limit);
    if (!read_one()) return false;
  }
  return parse.json.ok();
}

template <class T>
struct Field {
  Limit limit;
  bool (*read)(Parse&, const Limit&, T&) = nullptr;  // null: kNotBuilt and kIgnored
};

// A table with a row after its own for each of `names`, which is not built.
template <class T, size_t N, size_t M>
constexpr std::array<Field<T>, N + M> with_not_built(const Field<T> (&rows)[N], const std::string_view (&names)[M],
                                                     uint32_t endpoints) {
  std::array<Field<T>, N + M> all{};
  std::copy(rows, rows + N, all.begin());
  for (size_t i = 0; i < M; ++i) {
    all[N + i].limit = {.field = names[i], .endpoints = endpoints, .type = ValueType::kNotBuilt};
  }
  return all;
}

// The reader of a plain member. Null, whatever the type, restores the default; in sampling_params the empty list does
// too, for SGLang's frontend sends one where it means "not given".
template <auto Member>
struct ReadMember;
template <class T, class M, M T::* Member>
struct ReadMember<Member> {
  static bool read(Parse& parse, const Limit& limit, T& target) {
    if (parse.json.peek() == JsonReader::Kind::kNull) {
      target.*Member = T{}.*Member;
      return parse.json.read_null();
    }
    if (parse.endpoint == Endpoint::kSamplingParams && parse.json.accept_empty_array()) {
      target.*Member = T{}.*Member;
      return true;
    }
    return read_value(parse, limit, target.*Member);
  }
};
template <auto Member>
inline constexpr auto into = &ReadMember<Member>::read;

// Reads the value of `key` when the table has it for this endpoint. False: unknown, and nothing was consumed. What went
// wrong is in parse.json.
template <class T, class Target>
bool read_field(Parse& parse, std::span<const Field<T>> table, std::string_view key, Target& target) {
  for (const Field<T>& field : table) {
    if (field.limit.field != key || !field.limit.holds_for(parse.endpoint)) continue;
    if (field.limit.type == ValueType::kNotBuilt && field.read == nullptr) {
      read_not_built(parse, field.limit);
    } else if (field.read == nullptr) {
      parse.json.skip();
    } else {
      field.read(parse, field.limit, target);
    }
    return true;
  }
  return false;
}

// Reads one object; `member(key)` must consume the value. At most kMaxKeys keys.
template <class Member>
bool read_object(Parse& parse, Member&& member) {
  if (!parse.json.begin_object()) return false;
  std::string key;
  for (uint32_t num_keys = 0; parse.json.next_key(key);) {
    if (++num_keys > kMaxKeys) {
      return parse.json.fail(
          invalid_argument("body", "an object of the body has more than " + std::to_string(kMaxKeys) + " keys"));
    }
    member(std::string_view(key));
  }
  return parse.json.ok();
}

// Reads the whole body: one object and nothing else.
template <class Member>
bool read_body(Parse& parse, Member&& member) {
  if (parse.json.peek() != JsonReader::Kind::kObject) {
    return parse.json.fail(invalid_argument("body", "the body must be a JSON object"));
  }
  return read_object(parse, member) && parse.json.finish();
}

// The rows of each table, for all_limits(). Defined beside the tables.
void add_sampling_limits(std::vector<Limit>& out);
void add_generate_limits(std::vector<Limit>& out);
void add_openai_limits(std::vector<Limit>& out);
void add_completion_limits(std::vector<Limit>& out);
void add_chat_limits(std::vector<Limit>& out);
void add_chat_prompt_limits(std::vector<Limit>& out);
void add_helper_limits(std::vector<Limit>& out);

template <class T>
void add_limits(std::span<const Field<T>> table, std::vector<Limit>& out) {
  for (const Field<T>& field : table) out.push_back(field.limit);
}

}  // namespace coppice::api
