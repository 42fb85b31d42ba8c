#include "cli/sglang_flags.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace coppice {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(ForeignFlags, NeutralValuesAreTaken) {
  std::vector<std::string> words{"--tp", "1", "--port", "9", "--dtype", "bfloat16"};
  ASSERT_TRUE(take_foreign_flags(words).ok());
  EXPECT_THAT(words, ElementsAre("--port", "9"));
}

TEST(ForeignFlags, OthersAreRefusedByName) {
  std::vector<std::string> words{"--tp", "4"};
  const auto result = take_foreign_flags(words);
  ASSERT_FALSE(result.ok());
  EXPECT_THAT(result.error().message, HasSubstr("--tp 4"));
  EXPECT_THAT(result.error().message, HasSubstr("give 1"));
}

TEST(ForeignFlags, HarmlessOnesAreNamedForOneWarning) {
  std::vector<std::string> words{"--attention-backend", "fa3", "--disable-cuda-graph"};
  const auto result = take_foreign_flags(words);
  ASSERT_TRUE(result.ok());
  EXPECT_THAT(*result, ElementsAre("--attention-backend", "--disable-cuda-graph"));
  EXPECT_TRUE(words.empty());
}

TEST(ForeignFlags, ListsAreTakenWhole) {
  std::vector<std::string> words{"--cuda-graph-bs", "1", "2", "4", "--prompt-tokens-buckets", "default", "--port", "9"};
  ASSERT_TRUE(take_foreign_flags(words).ok());
  EXPECT_THAT(words, ElementsAre("--port", "9"));
  words = {"--prompt-tokens-buckets", "tse", "1000", "2", "8"};
  EXPECT_THAT(take_foreign_flags(words).error().message, HasSubstr("--prompt-tokens-buckets tse 1000 2 8"));
}

TEST(ForeignFlags, SglangsOtherFlagsAreKnown) {
  const auto of = [](std::vector<std::string> words) {
    const auto result = take_foreign_flags(words);
    return result.ok() ? "accepted" : result.error().message;
  };
  EXPECT_EQ(of({"--lora-backend", "csgmv", "--hicache-io-backend", "kernel", "--disable-priority-preemption"}),
            "accepted");
  EXPECT_EQ(of({"--default-priority-value", "0", "--extra-metric-labels", "{}"}), "accepted");
  for (const char* flag : {"--default-priority-value", "--extra-metric-labels", "--generation-tokens-buckets"}) {
    EXPECT_THAT(of({flag, "7"}), HasSubstr("has not built yet")) << flag;
  }
}

TEST(ForeignFlags, NamesAreUnique) {
  std::set<std::string_view> names;
  for (const ForeignFlag& flag : foreign_flags()) EXPECT_TRUE(names.insert(flag.name).second) << flag.name;
}

}  // namespace
}  // namespace coppice
