#include "cli/chat.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/http_url.h"
#include "io/json.h"

namespace coppice {
namespace {

using ::testing::ElementsAre;

TEST(SseReader, FindsDataLinesAtEverySplit) {
  const std::string stream = ": comment\ndata: {\"a\":1}\r\n\r\ndata:x\n\ndata: [DONE]\n\n";
  for (size_t split = 0; split <= stream.size(); ++split) {
    std::vector<std::string> seen;
    SseReader reader([&](std::string_view data) { seen.emplace_back(data); });
    reader.feed(std::string_view(stream).substr(0, split));
    reader.feed(std::string_view(stream).substr(split));
    EXPECT_THAT(seen, ElementsAre("{\"a\":1}", "x", "[DONE]")) << split;
  }
}

TEST(ChatRequest, CarriesTheWholeHistory) {
  const auto body = parse_json(chat_request_body({{"system", "s"}, {"user", "a \"b\"\n"}}, {.max_tokens = 5}));
  ASSERT_TRUE(body.ok());
  EXPECT_EQ(body->at("messages").as_array().size(), 2U);
  EXPECT_EQ(body->at("messages").at(1).at("content").as_string(), "a \"b\"\n");
  EXPECT_EQ(body->at("max_tokens").as_int64(), 5);
  EXPECT_EQ(find(*body, "temperature"), nullptr);
}

TEST(ChatRequest, GoesBelowTheServersRoot) {
  for (const char* url : {"http://box:1", "http://box:1/", "http://box:1/v1", "http://box:1/v1//"}) {
    EXPECT_EQ(server_root(url), "http://box:1") << url;
  }
  EXPECT_EQ(server_root("http://box/llm/v1"), "http://box/llm");
}

TEST(AnswerSummary, SaysCacheAndSpeed) {
  ChatAnswer answer{.text = "x",
                    .finish_reason = "stop",
                    .prompt_tokens = 80,
                    .cached_tokens = 64,
                    .completion_tokens = 11,
                    .first_token_seconds = 0.012,
                    .decode_seconds = 0.5,
                    .decode_tokens = 10};
  EXPECT_EQ(answer_summary(answer), "80 prompt tokens, 64 cached | first token 12 ms | 11 tokens at 20.0 tok/s");
}

TEST(AnswerSummary, SaysNoMoreThanItKnows) {
  // Everything came at once: that says nothing of the speed.
  ChatAnswer answer{.text = "x",
                    .finish_reason = "length",
                    .prompt_tokens = 5,
                    .completion_tokens = 9,
                    .first_token_seconds = 0.012,
                    .decode_seconds = 0.0007,
                    .decode_tokens = 8};
  EXPECT_EQ(answer_summary(answer),
            "5 prompt tokens, 0 cached | first token 12 ms | 9 tokens | cut at the length limit");
  EXPECT_EQ(answer_summary({}), "ended early");
}

TEST(PlainText, LosesEscapeSequences) {
  EXPECT_EQ(plain_text("a\033[Ab\033[1;5Cc\033OPd\033xe\tf\x7f\x01"), "abcde\tf");
  EXPECT_EQ(plain_text("gr\303\274n \033["), "gr\303\274n ");
  EXPECT_EQ(plain_text("\033"), "");
  EXPECT_EQ(plain_text("a\033\303\251b\033\346\227\245c"), "abc");  // Alt and a character of several bytes
  EXPECT_EQ(plain_text("a\033[[Ab\033[["), "ab");                   // F1 of a Linux console
}

TEST(HttpUrl, PutsIpv6InBrackets) {
  EXPECT_EQ(http_url("::1", 80), "http://[::1]:80");
  EXPECT_EQ(http_url("[::1]", 80), "http://[::1]:80");
  EXPECT_EQ(http_url("box", 80), "http://box:80");
}

}  // namespace
}  // namespace coppice
