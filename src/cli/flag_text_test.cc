#include "cli/flag_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coppice {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr KnownFlag kFlags[] = {{"--model-path"},
                                {"--model-impl"},
                                {"--tp"},
                                {"--tp-size"},
                                {"--port"},
                                {"--enable-metrics", FlagArity::kSwitch},
                                {"--context-length"},
                                {"--buckets", FlagArity::kList}};

TEST(ExpandFlags, TakesUnambiguousPrefixesAndExactNames) {
  const auto words =
      expand_flags(std::vector<std::string>{"--model-p", "m", "--tp", "1", "--po=9", "--enable"}, kFlags);
  ASSERT_TRUE(words.ok()) << words.error().message;
  EXPECT_THAT(*words, ElementsAre("--model-path", "m", "--tp", "1", "--port", "9", "--enable-metrics"));
}

TEST(ExpandFlags, KeepsValuesThatLookLikeFlags) {
  const auto words = expand_flags(std::vector<std::string>{"--port", "--tp"}, kFlags);
  ASSERT_TRUE(words.ok());
  EXPECT_THAT(*words, ElementsAre("--port", "--tp"));
}

TEST(ExpandFlags, NamesWhatIsWrong) {
  EXPECT_THAT(expand_flags(std::vector<std::string>{"--model", "x"}, kFlags).error().message,
              HasSubstr("--model-path, --model-impl"));
  EXPECT_THAT(expand_flags(std::vector<std::string>{"--bogus"}, kFlags).error().message, HasSubstr("unknown flag"));
  EXPECT_THAT(expand_flags(std::vector<std::string>{"--port"}, kFlags).error().message, HasSubstr("needs a value"));
  EXPECT_THAT(expand_flags(std::vector<std::string>{"--enable-metrics=1"}, kFlags).error().message,
              HasSubstr("takes no value"));
}

TEST(ParseCount, ReadsSuffixes) {
  EXPECT_EQ(*parse_count("4096"), 4096U);
  EXPECT_EQ(*parse_count("32k"), 32000U);
  EXPECT_EQ(*parse_count("1Ki"), 1024U);
  EXPECT_EQ(*parse_count("1.5M"), 1500000U);
  for (const char* bad : {"", "k", "-1", "1.5", "1e400", "5G", "12 ", "4294967296"}) {
    EXPECT_FALSE(parse_count(bad).ok()) << bad;
  }
}

TEST(FlagsOfYaml, BecomesACommandLine) {
  const auto words =
      flags_of_yaml("# a comment\nmodel-path: \"a b\"\ntp_size: 1 # one\nenable_metrics: true\nport: null\n", kFlags);
  ASSERT_TRUE(words.ok()) << words.error().message;
  EXPECT_THAT(*words, ElementsAre("--model-path", "a b", "--tp-size", "1", "--enable-metrics"));
  EXPECT_THAT(flags_of_yaml("port:\n  tcp: 1\n", kFlags).error().message, HasSubstr("line 2"));
}

TEST(FlagsOfYaml, ListsGoToFlagsThatTakeThem) {
  for (const char* yaml : {"buckets: [0.1, 2] # seconds\nport: 9\n", "buckets:\n  - 0.1\n  - 2\nport: 9\n",
                           "buckets:\n- 0.1 # short\n- '2'\nport: 9"}) {
    const auto words = flags_of_yaml(yaml, kFlags);
    ASSERT_TRUE(words.ok()) << words.error().message;
    EXPECT_THAT(*words, ElementsAre("--buckets", "0.1", "2", "--port", "9")) << yaml;
  }
  EXPECT_THAT(*flags_of_yaml("buckets: # seconds\n  - 1\n  - 2 # two\n", kFlags), ElementsAre("--buckets", "1", "2"));
  EXPECT_THAT(*flags_of_yaml("buckets: []\nport: 9", kFlags), ElementsAre("--port", "9"));
  EXPECT_THAT(*flags_of_yaml("model-path: '[x]'", kFlags), ElementsAre("--model-path", "[x]"));
  EXPECT_THAT(flags_of_yaml("port:\n  - 1\n", kFlags).error().message, HasSubstr("line 1: --port takes no list"));
  EXPECT_THAT(flags_of_yaml("- 1\n", kFlags).error().message, HasSubstr("belongs to no flag"));
  EXPECT_THAT(flags_of_yaml("port: 3\n  - 1\n", kFlags).error().message, HasSubstr("belongs to no flag"));
}

}  // namespace
}  // namespace coppice
