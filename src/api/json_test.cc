#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "api/json_reader.h"
#include "api/json_writer.h"
#include "api/test_util.h"
#include "io/json.h"

namespace coppice::api {
namespace {

bool is_json(std::string_view text) {
  JsonReader reader(text, 128);
  return reader.skip() && reader.finish();
}

TEST(JsonReaderTest, TakesWhatRfc8259Takes) {
  for (const char* text : {"null", " true ", "\t[\n]\r", "{}", "[[],{},\"\",0]", "-0", "0.5e-3", "1E+2",
                           "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\\ud83d\\ude00\"",
                           "{\"a\":{\"b\":[1,2,{\"c\":null}]},\"a\":1}", "\"\x7f\"", "\"\xf0\x9f\x98\x80\""}) {
    EXPECT_TRUE(is_json(text)) << text;
    EXPECT_TRUE(parse_json(text).ok()) << text;
  }
  for (const char* text : {"",
                           " ",
                           "nul",
                           "truee",
                           "[1,]",
                           "[,1]",
                           "[1 2]",
                           "{\"a\"}",
                           "{\"a\":}",
                           "{\"a\":1,}",
                           "{a:1}",
                           "{\"a\" 1}",
                           "01",
                           "1.",
                           ".5",
                           "-",
                           "1e",
                           "+1",
                           "0x1",
                           "NaN",
                           "[1]]",
                           "{}{}",
                           "\"",
                           "\"\\x\"",
                           "\"\\u12g4\"",
                           "\"\n\"",
                           "\"\\ud800\"",
                           "\"\\udc00\"",
                           "\"\\ud800\\u0041\"",
                           "\"\xff\"",
                           "\"\xc0\x80\"",
                           "\"\xed\xa0\x80\"",
                           "\"\xf4\x90\x80\x80\"",
                           "\"\xe2\x82\"",
                           "[",
                           "{",
                           "[\"a\"",
                           "1e400",
                           "\xef\xbb\xbf{}",
                           "[1}",
                           "{]"}) {
    EXPECT_FALSE(is_json(text)) << text;
  }
}

TEST(JsonReaderTest, SaysWhereATextIsCut) {
  const auto error_of = [](std::string_view body) {
    const Result<ChatRequest> result = parse_chat(body, test_context());
    return result.ok() ? "accepted" : result.error().message;
  };
  EXPECT_EQ(error_of(""), "the body is not valid JSON: the text ends at byte 0");
  EXPECT_EQ(error_of(R"({"messages":)"), "the body is not valid JSON: the text ends at byte 12");
  EXPECT_EQ(error_of(R"({"messages":[{"role":)"), "the body is not valid JSON: the text ends at byte 21");
  EXPECT_EQ(error_of(R"({"max_tokens": )"), "the body is not valid JSON: the text ends at byte 15");
  EXPECT_EQ(error_of(R"({"stop":[)"), "the body is not valid JSON: the text ends at byte 9");
  EXPECT_EQ(error_of(R"({"max_tokens":1)"), "the body is not valid JSON: the text ends at byte 15");
  EXPECT_EQ(error_of(R"({)"), "the body is not valid JSON: the text ends at byte 1");
  EXPECT_EQ(error_of(R"({"model":"a)"), "the body is not valid JSON: the text ends within a string at byte 11");
  EXPECT_EQ(error_of(R"({"messages":x)"), "the body is not valid JSON: a value was expected at byte 12");
  EXPECT_EQ(error_of("[]"), "the body must be a JSON object");
}

TEST(JsonReaderTest, BoundsDepth) {
  const auto nested = [](size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_TRUE(is_json(nested(128)));
  EXPECT_FALSE(is_json(nested(129)));
}

TEST(JsonReaderTest, DecodesStringsAndBoundsThem) {
  std::string out;
  JsonReader reader(R"("a\u00e9\ud83d\ude00\n")", 1);
  ASSERT_TRUE(reader.read_string(out));
  EXPECT_EQ(out, "a\xc3\xa9\xf0\x9f\x98\x80\n");
  // The bound counts bytes of text, not of JSON.
  JsonReader fits(R"("\u00e9\u00e9")", 1);
  EXPECT_TRUE(fits.read_string(out, 4));
  JsonReader over(R"("\u00e9\u00e9")", 1);
  EXPECT_FALSE(over.read_string(out, 3));
  EXPECT_TRUE(over.ok());
}

TEST(JsonReaderTest, NumbersDoNotWrap) {
  const auto read = [](std::string_view text) {
    JsonReader reader(text, 1);
    JsonNumber number;
    EXPECT_TRUE(reader.read_number(number)) << text;
    return number;
  };
  EXPECT_EQ(read("9223372036854775807").integer, INT64_MAX);
  EXPECT_EQ(read("-9223372036854775808").integer, INT64_MIN);
  EXPECT_FALSE(read("9223372036854775808").fits_integer);
  EXPECT_FALSE(read("1e19").fits_integer);
  EXPECT_FALSE(read("1.5").fits_integer);
  EXPECT_EQ(read("16.0").integer, 16);
  EXPECT_EQ(read("1e3").integer, 1000);
  EXPECT_FALSE(read("1e400").fits_double);
  EXPECT_FALSE(read(std::string(400, '9')).fits_double);
  EXPECT_EQ(read("1e-300").real, 1e-300);
}

// Every string of two bytes, and random longer ones: what is written is JSON, and valid text comes back as it was.
TEST(JsonWriterTest, WritesAnyBytesAsValidJson) {
  const auto check = [](const std::string& bytes) {
    std::string out;
    append_json_string(out, bytes);
    ASSERT_TRUE(is_json(out)) << out;
    std::string plain = "\"" + bytes + "\"";
    std::string back;
    JsonReader reader(out, 1);
    ASSERT_TRUE(reader.read_string(back));
    bool printable = true;
    for (const char c : bytes) printable = printable && static_cast<uint8_t>(c) >= 0x20 && c != '"' && c != '\\';
    if (printable && is_json(plain)) {
      ASSERT_EQ(back, bytes);
    }
  };
  for (int a = 0; a < 256; ++a) {
    for (int b = 0; b < 256; ++b) check({static_cast<char>(a), static_cast<char>(b)});
  }
  std::mt19937 random(1);
  const uint8_t alphabet[] = {'a',  '"',  '\\', 0,    0x1F, 0x7F, 0x80, 0xBF,
                              0xC2, 0xE0, 0xA0, 0xED, 0xF0, 0x90, 0xF4, 0xFF};
  for (int i = 0; i < 20000; ++i) {
    std::string bytes(random() % 9, ' ');
    for (char& c : bytes) c = static_cast<char>(alphabet[random() % sizeof(alphabet)]);
    check(bytes);
  }
}

TEST(JsonWriterTest, ReplacesInvalidUtf8AsDecodersDo) {
  std::string out;
  append_json_string(out,
                     "a\xff"
                     "b\xe2\x82"
                     "c\xf0\x9f\x98");
  EXPECT_EQ(out,
            "\"a\xEF\xBF\xBD"
            "b\xEF\xBF\xBD"
            "c\xEF\xBF\xBD\"");
}

TEST(JsonWriterTest, NumbersReadBackTheSame) {
  std::string out;
  JsonWriter json(out);
  json.begin_array();
  json.number(1.0);
  json.number(0.1);
  json.number(-2.5e-7F);
  json.number(1e300);
  json.number(std::nan(""));
  json.number(std::numeric_limits<float>::infinity());
  json.integer(INT64_MIN);
  json.integer(UINT64_MAX);
  json.begin_object();
  json.member("a", true);
  json.key("b");
  json.begin_array();
  json.end_array();
  json.member("c", "x");
  json.end_object();
  json.string("y");
  json.end_array();
  EXPECT_EQ(
      out,
      R"([1.0,0.1,-2.5e-07,1e+300,null,null,-9223372036854775808,18446744073709551615,{"a":true,"b":[],"c":"x"},"y"])");
  EXPECT_TRUE(is_json(out));
}

}  // namespace
}  // namespace coppice::api
