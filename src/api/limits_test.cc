// The matrix endpoint x field x value, generated from the table of limits. What a value must lead to is decided here
// from the row alone, apart from the parsers.
#include "api/limits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>

#include "api/errors.h"
#include "api/test_util.h"

namespace coppice::api {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

enum class Shape { kNull, kBool, kInteger, kFraction, kString, kObject, kEmptyList, kList, kNothingValid };

struct Candidate {
  std::string text;
  Shape shape;
  double number = 0;  // exact for every integer below
};

std::vector<Candidate> candidates() {
  std::vector<Candidate> out = {
      {"null", Shape::kNull},
      {"true", Shape::kBool},
      {"false", Shape::kBool},
      {"\"1\"", Shape::kString},
      {"\"\"", Shape::kString},
      {"{}", Shape::kObject},
      {"{\"a\":1}", Shape::kObject},
      {"[]", Shape::kEmptyList},
      {"[1]", Shape::kList},
      {"[\"a\"]", Shape::kList},
      {"[[1]]", Shape::kList},
      {"[null]", Shape::kList},
      {"[-1]", Shape::kList},
      {"[1000]", Shape::kList},
      {"[2147483648]", Shape::kList},
      {"[1.5]", Shape::kList},
      {"[1e400]", Shape::kList},
      {"NaN", Shape::kNothingValid},
      {"Infinity", Shape::kNothingValid},
      {"-Infinity", Shape::kNothingValid},
      {"1e400", Shape::kNothingValid},
      {"-1e400", Shape::kNothingValid},
      {"\"\xff\"", Shape::kNothingValid},
      {"\"\xc0\xaf\"", Shape::kNothingValid},
      {"\"\\ud800\"", Shape::kNothingValid},
      {"01", Shape::kNothingValid},
      {"+1", Shape::kNothingValid},
      {"'a'", Shape::kNothingValid},
      {"", Shape::kNothingValid},
      {"9223372036854775808", Shape::kFraction, 0x1p63},
      {"-9223372036854775809", Shape::kFraction, -0x1p63 - 2048},
      {"18446744073709551616", Shape::kFraction, 0x1p64},
      {"1e18", Shape::kFraction, 1e18},
      {"9223372036854775807", Shape::kInteger, 0x1p63},
  };
  for (const double value :
       {-2147483649.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 128.0, 129.0, 2147483647.0, 2147483648.0}) {
    out.push_back({std::to_string(static_cast<int64_t>(value)), Shape::kInteger, value});
  }
  out.push_back({"16.0", Shape::kInteger, 16});
  for (const double value : {-2.5, -0.5, 0.5, 1.0000001, 2.5, 1e31, -1e31}) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.17g", value);
    if (std::fabs(value) > 1e15) {
      out.push_back({text, Shape::kFraction, value});
    } else {
      out.push_back({text, Shape::kFraction, value});
    }
  }
  return out;
}

// Whether `value` is one of `limit`'s type within its bounds; a list of it is judged by its one element.
bool allows(const Limit& limit, Endpoint endpoint, const Candidate& value) {
  if (value.shape == Shape::kNothingValid || value.text == "[1e400]") return false;
  const std::string_view field = limit.field;
  const bool required =
      field == "prompt" || field == "tokens" || field == "messages" || field == "text" || field == "input_ids";
  if (value.shape == Shape::kNull) return !required || (field == "input_ids" && endpoint == Endpoint::kChat);
  if (limit.type == ValueType::kIgnored) return true;
  if (value.shape == Shape::kEmptyList && !required &&
      (endpoint == Endpoint::kSamplingParams || limit.or_list || limit.type == ValueType::kNotBuilt)) {
    return true;
  }
  const bool is_number = value.shape == Shape::kInteger || value.shape == Shape::kFraction;
  const auto one_string = [&](size_t bytes) { return limit.max_bytes == 0 || bytes <= limit.max_bytes; };
  switch (limit.type) {
    case ValueType::kBool:
      return value.shape == Shape::kBool || (limit.or_list && value.text == "[null]");
    case ValueType::kInteger: {
      if (limit.or_list && value.text == "[null]") return true;
      const bool list = limit.or_list && value.text.size() > 2 && value.text[0] == '[';
      if (list && (value.text == "[1]")) return 1 >= limit.min && 1 <= limit.max;
      if (list && value.text == "[-1]") return -1 >= limit.min;
      if (list && value.text == "[1000]") return 1000 <= limit.max;
      if (value.shape != Shape::kInteger) return false;
      if (value.text == "9223372036854775807") return limit.max == INT64_MAX;
      return value.number >= static_cast<double>(limit.min) && value.number <= static_cast<double>(limit.max) &&
             !(limit.not_zero && value.number == 0);
    }
    case ValueType::kNumber:
      return is_number && (limit.low_open ? value.number > limit.low : value.number >= limit.low) &&
             value.number <= limit.high;
    case ValueType::kString:
      if (field == "reasoning_effort") return false;  // none of the candidates is an effort
      if (limit.or_list && (value.text == "[\"a\"]" || value.text == "[null]")) return true;
      return value.shape == Shape::kString && one_string(value.text.size() - 2);
    case ValueType::kStrings:
      return value.shape == Shape::kString || value.text == "[\"a\"]" || value.shape == Shape::kEmptyList;
    case ValueType::kTokenIds:
      if (field == "input_ids") return value.text == "[1]";  // the chat's: a prompt
      if (field == "token_ids_logprob" && value.text == "[[1]]") return true;
      return value.text == "[1]" || value.text == "[null]" || value.shape == Shape::kEmptyList;
    case ValueType::kBiases:
      return value.text == "{}";
    case ValueType::kPrompt:
      if (field == "text" || (field == "prompt" && endpoint == Endpoint::kTokenize)) {
        return value.shape == Shape::kString || value.text == "[\"a\"]";
      }
      if (value.text == "[1]" || value.text == "[[1]]") return true;
      if (field == "tokens") return value.shape == Shape::kEmptyList;
      return field == "prompt" && (value.shape == Shape::kString || value.text == "[\"a\"]");
    case ValueType::kObject:
      if (field == "sampling_params") return value.text == "{}" || value.text == "[null]" || value.text == "[]";
      return value.shape == Shape::kObject;
    case ValueType::kObjects:
      return false;
    case ValueType::kNotBuilt:
      if (value.text == "false" || value.text == "\"\"" || value.text == "{}" || value.text == "[null]") return true;
      if (field == "response_format" && value.text == "{\"a\":1}") return true;  // no type: text
      return (" " + std::string(limit.neutral) + " ").find(" " + value.text + " ") != std::string::npos;
    case ValueType::kIgnored:
      break;
  }
  return false;
}

template <class Each>
void for_each_row(Each&& each) {
  for (const Limit& limit : all_limits()) {
    for (int e = 0; e < kNumEndpoints; ++e) {
      const auto endpoint = static_cast<Endpoint>(e);
      if (limit.holds_for(endpoint)) each(limit, endpoint);
    }
  }
}

TEST(LimitsTest, EveryFieldOfEveryEndpointTakesAndRefusesWhatItsRowSays) {
  const ParseContext context = test_context();
  size_t num_refused = 0;
  for_each_row([&](const Limit& limit, Endpoint endpoint) {
    for (const Candidate& candidate : candidates()) {
      const std::string body = body_with(endpoint, limit.field, candidate.text);
      const Result<void> result = parse_any(endpoint, body, context);
      SCOPED_TRACE(std::string(to_string(endpoint)) + " " + body);
      const bool expected = allows(limit, endpoint, candidate);
      ASSERT_EQ(result.ok(), expected) << (result.ok() ? "" : result.error().message);
      if (result.ok()) continue;
      ++num_refused;
      EXPECT_EQ(http_status(result.error().code), 400);
      const std::string path = field_path(limit, endpoint);
      if (result.error().field == "body") {
        EXPECT_TRUE(candidate.shape == Shape::kNothingValid || candidate.text == "[1e400]");
        continue;
      }
      // Of two fields of which one must be given, either may be named first.
      if (candidate.shape != Shape::kNull && candidate.shape != Shape::kEmptyList) {
        EXPECT_THAT(result.error().field, StartsWith(path));
      }
      EXPECT_THAT(result.error().message, HasSubstr(path));
    }
  });
  EXPECT_GT(num_refused, 3000U);  // the table has not shrunk to nothing
}

TEST(LimitsTest, RefusalsNameTheFieldAndTheBound) {
  const ParseContext context = test_context();
  const auto message = [&](Endpoint endpoint, std::string_view field, std::string_view value) {
    const Result<void> result = parse_any(endpoint, body_with(endpoint, field, value), context);
    return result.ok() ? "accepted" : result.error().message;
  };
  EXPECT_EQ(message(Endpoint::kSamplingParams, "top_p", "2"),
            "sampling_params.top_p must be a number above 0 and at most 1");
  EXPECT_EQ(message(Endpoint::kChat, "n", "1000000000"), "n must be an integer from 1 to 128");
  EXPECT_EQ(message(Endpoint::kCompletions, "best_of", "1000000000"), "best_of must be an integer from 1 to 128");
  EXPECT_EQ(message(Endpoint::kCompletions, "logprobs", "1000000000"), "logprobs must be an integer from 0 to 128");
  EXPECT_EQ(message(Endpoint::kCompletions, "echo", "1000000000"), "echo must be true or false");
  EXPECT_EQ(message(Endpoint::kCompletions, "prompt_logprobs", "1000000000"),
            "prompt_logprobs is not built yet: leave it out");
  EXPECT_EQ(message(Endpoint::kChat, "top_k", "0"), "top_k must be -1 (all tokens) or an integer from 1 to 2147483647");
  EXPECT_EQ(message(Endpoint::kChat, "stop_token_ids", "[1000]"),
            "stop_token_ids must be a list of at most 1024 token ids from 0 to 999");
  EXPECT_EQ(message(Endpoint::kGenerate, "input_ids", "[[1],[2,-1]]"),
            "input_ids must be a list of at most 2000 token ids from 0 to 999");
  EXPECT_EQ(message(Endpoint::kSamplingParams, "logit_bias", "{\"1000\":1}"),
            "sampling_params.logit_bias must be an object of at most 1024 token ids from 0 to 999, each with a number "
            "from -1e+30 to 1e+30");
  EXPECT_EQ(message(Endpoint::kSamplingParams, "stop", "7"),
            "sampling_params.stop must be a string or a list of at most 64 strings of at most 1024 bytes each");
  EXPECT_EQ(message(Endpoint::kChat, "tools", "[{\"type\":\"function\"}]"),
            "tools is not built yet (with \"tool_choice\":\"none\" the prompt would hold them, too): leave it out");
  EXPECT_EQ(message(Endpoint::kChat, "tool_choice", "\"required\""),
            "tool_choice is not built yet: leave it out, or send \"none\" or \"auto\"");
  EXPECT_EQ(message(Endpoint::kGenerate, "return_logprob", "[true,1]"),
            "return_logprob must be true or false, or a list of at most 1024 of them, one per prompt");
}

// Every token id field x ids around every width, those of a tokenizer narrower than the logits included.
TEST(LimitsTest, TokenIdsAreCheckedAgainstTheWidthOfTheLogits) {
  const ParseContext context = test_context();
  const std::vector<std::pair<Endpoint, std::string>> fields = {{Endpoint::kGenerate, "input_ids"},
                                                                {Endpoint::kGenerate, "token_ids_logprob"},
                                                                {Endpoint::kSamplingParams, "stop_token_ids"},
                                                                {Endpoint::kCompletions, "prompt"},
                                                                {Endpoint::kCompletions, "stop_token_ids"},
                                                                {Endpoint::kChat, "input_ids"},
                                                                {Endpoint::kChat, "stop_token_ids"},
                                                                {Endpoint::kDetokenize, "tokens"},
                                                                {Endpoint::kSamplingParams, "logit_bias"},
                                                                {Endpoint::kCompletions, "logit_bias"},
                                                                {Endpoint::kChat, "logit_bias"}};
  for (const auto& [endpoint, field] : fields) {
    for (const char* id : {"-1", "0", "999", "1000", "2147483647", "2147483648", "4294967295", "4294967296",
                           "9223372036854775808", "-9223372036854775808"}) {
      const bool fits = std::string_view(id) == "0" || std::string_view(id) == "999";
      const std::string value = field == "logit_bias" ? "{\"" + std::string(id) + "\":1}" : "[" + std::string(id) + "]";
      for (const char* more : {"", ",\"min_tokens\":4"}) {
        std::string body = body_with(endpoint, field, value);
        body.insert(body.size() - 1, more);
        EXPECT_EQ(parse_any(endpoint, body, context).ok(), fits) << body;
      }
    }
  }
}

TEST(LimitsTest, BoundsThemselvesAreAccepted) {
  const ParseContext context = test_context();
  const auto check = [&](const Limit& limit, Endpoint endpoint, const std::string& value, bool fits) {
    const std::string body = body_with(endpoint, limit.field, value);
    EXPECT_EQ(parse_any(endpoint, body, context).ok(), fits) << to_string(endpoint) << " " << body.substr(0, 200);
  };
  for_each_row([&](const Limit& limit, Endpoint endpoint) {
    switch (limit.type) {
      case ValueType::kInteger:
        check(limit, endpoint, std::to_string(limit.min), true);
        check(limit, endpoint, std::to_string(limit.max), true);
        if (limit.min > INT64_MIN) check(limit, endpoint, std::to_string(limit.min - 1), false);
        if (limit.max < INT64_MAX) check(limit, endpoint, std::to_string(limit.max + 1), false);
        break;
      case ValueType::kNumber: {
        char text[64];
        std::snprintf(text, sizeof(text), "%.17g", limit.low);
        check(limit, endpoint, text, !limit.low_open);
        std::snprintf(text, sizeof(text), "%.17g", limit.high);
        check(limit, endpoint, text, true);
        std::snprintf(text, sizeof(text), "%.17g", std::nextafter(limit.high, 1e308));
        check(limit, endpoint, text, false);
        break;
      }
      case ValueType::kStrings:
      case ValueType::kString: {
        if (limit.field == "reasoning_effort" || limit.max_bytes == 0) break;
        const std::string longest = "\"" + std::string(limit.max_bytes, 'a') + "\"";
        const std::string too_long = "\"" + std::string(limit.max_bytes + 1, 'a') + "\"";
        check(limit, endpoint, longest, true);
        check(limit, endpoint, too_long, false);
        if (limit.type != ValueType::kStrings) break;
        check(limit, endpoint, "[" + repeat(longest, limit.max_items) + "]", true);
        check(limit, endpoint, "[" + repeat("\"a\"", limit.max_items + 1) + "]", false);
        check(limit, endpoint, "[" + too_long + "]", false);
        break;
      }
      case ValueType::kTokenIds: {
        const uint32_t max_items = limit.max_items != 0 ? limit.max_items : context.max_prompt_tokens;
        check(limit, endpoint, "[" + repeat("5", max_items) + "]", true);
        check(limit, endpoint, "[" + repeat("5", max_items + 1) + "]", false);
        break;
      }
      case ValueType::kPrompt: {
        const bool ids = limit.field == "input_ids" || limit.field == "tokens";
        check(limit, endpoint, "[" + repeat(ids ? "[1]" : "\"\"", limit.max_items) + "]", true);
        check(limit, endpoint, "[" + repeat(ids ? "[1]" : "\"\"", limit.max_items + 1) + "]", false);
        break;
      }
      default:
        break;
    }
  });
}

TEST(LimitsTest, NoFieldStandsTwiceForOneEndpoint) {
  std::vector<std::string> seen;
  for_each_row([&](const Limit& limit, Endpoint endpoint) {
    seen.push_back(std::to_string(static_cast<int>(endpoint)) + std::string(limit.field));
  });
  std::sort(seen.begin(), seen.end());
  EXPECT_EQ(std::adjacent_find(seen.begin(), seen.end()), seen.end());
}

TEST(LimitsTest, TheCompatibilityPageNamesEveryField) {
  std::ifstream file(COPPICE_SOURCE_DIR "/docs/compatibility.md");
  const std::string page{std::istreambuf_iterator<char>(file), {}};
  ASSERT_FALSE(page.empty());
  for (const Limit& limit : all_limits()) {
    if (limit.field.starts_with("bootstrap_")) continue;
    EXPECT_THAT(page, HasSubstr("`" + std::string(limit.field) + "`"));
  }
}

TEST(LimitsTest, ErrorsHaveTheShapesOfTheContract) {
  const ParseContext context = test_context();
  const Result<GenerateRequest> bad_field = parse_generate(R"({"text":"a","sampling_params":{"top_p":0}})", context);
  const Result<GenerateRequest> bad_body = parse_generate("[1]", context);
  std::string out;
  append_error(out, ErrorShape::kNative, bad_field.error());
  EXPECT_EQ(out, R"({"error":{"message":"sampling_params.top_p must be a number above 0 and at most 1"}})");
  out.clear();
  append_error(out, ErrorShape::kNative, bad_body.error());
  EXPECT_EQ(
      out,
      R"({"object":"error","message":"the body must be a JSON object","type":"Bad Request","param":null,"code":400})");
  out.clear();
  append_error(out, ErrorShape::kFlat, bad_field.error());
  EXPECT_EQ(out, R"({"object":"error","message":"sampling_params.top_p must be a number above 0 and at most 1",)"
                 R"("type":"BadRequestError","param":"sampling_params.top_p","code":400})");
  out.clear();
  append_error(out, ErrorShape::kFlat, Error{ErrorCode::kUnavailable, "The request queue is full.", ""});
  EXPECT_EQ(out,
            R"({"object":"error","message":"The request queue is full.","type":"ServiceUnavailableError","param":null,)"
            R"("code":503})");
  out.clear();
  append_error_event(out, ErrorShape::kNative, invalid_argument("text", "too long"));
  EXPECT_EQ(out,
            "data: {\"error\":{\"message\":\"text: too long\",\"type\":\"invalid_request_error\",\"code\":400,"
            "\"retryable\":false}}\n\n");
  out.clear();
  append_error_event(out, ErrorShape::kFlat, Error{ErrorCode::kInternal, "the step failed", ""});
  EXPECT_EQ(out,
            "data: {\"error\":{\"object\":\"error\",\"message\":\"the step failed\",\"type\":\"InternalServerError\","
            "\"param\":null,\"code\":500}}\n\n");
  out.clear();
  append_auth_error(out, ErrorCode::kUnauthorized);
  append_auth_error(out, ErrorCode::kForbidden);
  EXPECT_EQ(out, R"({"error":"Unauthorized"}{"error":"Forbidden"})");
}

}  // namespace
}  // namespace coppice::api
