#include "api/helper_requests.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/test_util.h"

namespace coppice::api {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(HelperRequestsTest, TokenizeTakesPromptsOrMessages) {
  const auto one = parse_tokenize(R"({"model":"m","prompt":"a","add_special_tokens":false})", test_context());
  ASSERT_TRUE(one.ok());
  EXPECT_THAT((*one).prompts, ElementsAre("a"));
  EXPECT_FALSE((*one).is_list || (*one).is_chat || (*one).add_special_tokens);
  const auto list = parse_tokenize(R"({"prompt":["a"]})", test_context());
  ASSERT_TRUE(list.ok());
  EXPECT_TRUE((*list).is_list && (*list).add_special_tokens);
  const auto chat = parse_tokenize(R"({"messages":[{"role":"user","content":"a"}],"prompt":null})", test_context());
  ASSERT_TRUE(chat.ok());
  EXPECT_TRUE((*chat).is_chat);
  EXPECT_EQ((*chat).chat.messages_json, R"([{"role":"user","content":"a"}])");
  EXPECT_FALSE(parse_tokenize("{}", test_context()).ok());
  EXPECT_FALSE(parse_tokenize(R"({"prompt":"a","messages":[{"role":"user","content":"a"}]})", test_context()).ok());
  EXPECT_FALSE(parse_tokenize(R"({"prompt":[1]})", test_context()).ok());
}

TEST(HelperRequestsTest, DetokenizeTakesOneListOrMany) {
  const auto one = parse_detokenize(R"({"tokens":[1,2],"skip_special_tokens":false})", test_context());
  ASSERT_TRUE(one.ok());
  EXPECT_THAT((*one).tokens, ElementsAre(ElementsAre(TokenId(1), TokenId(2))));
  EXPECT_FALSE((*one).is_list || (*one).skip_special_tokens);
  const auto many = parse_detokenize(R"({"tokens":[[1],[2]]})", test_context());
  ASSERT_TRUE(many.ok());
  EXPECT_TRUE((*many).is_list);
  const auto none = parse_detokenize(R"({"tokens":[]})", test_context());
  ASSERT_TRUE(none.ok());
  EXPECT_THAT((*none).tokens, ElementsAre(IsEmpty()));
}

TEST(HelperRequestsTest, AbortTakesAnIdOrAll) {
  EXPECT_EQ(parse_abort(R"({"rid":"x"})", test_context()).value().rid, "x");
  EXPECT_TRUE(parse_abort(R"({"abort_all":true})", test_context()).value().abort_all);
  EXPECT_FALSE(parse_abort("", test_context()).ok());
}

TEST(HelperRequestsTest, FlushTimeoutIsSecondsWithinAnHour) {
  EXPECT_EQ(parse_flush_timeout("").value(), 0.0);
  EXPECT_EQ(parse_flush_timeout("a=b&timeout=2.5").value(), 2.5);
  EXPECT_EQ(parse_flush_timeout("timeouts=7").value(), 0.0);
  for (const char* bad : {"timeout=", "timeout=-1", "timeout=nan", "timeout=1e9", "timeout=3x", "timeout=inf"}) {
    EXPECT_FALSE(parse_flush_timeout(bad).ok()) << bad;
  }
}

}  // namespace
}  // namespace coppice::api
