#include "engine/memory_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coppice {
namespace {

using ::testing::HasSubstr;

PoolRequest request() {
  return {.available_bytes = 10'000,
          .weight_bytes = 3'000,
          .fixed_bytes = 1'000,
          .page_bytes = 100,
          .page_size = 16,
          .context_length = 1'000'000};
}

TEST(PlanPool, TakesHalfOfWhatIsLeft) {
  const auto plan = plan_pool(request());
  ASSERT_TRUE(plan.ok());
  EXPECT_EQ(plan->num_pages, 30U);
  EXPECT_EQ(plan->max_running_requests, 15U);
}

TEST(PlanPool, TheSmallestBoundWins) {
  PoolRequest tokens = request();
  tokens.max_total_tokens = 5 * 16 + 1;
  EXPECT_EQ(plan_pool(tokens)->num_pages, 6U);
  EXPECT_EQ(plan_pool(tokens)->bound_by, "--max-total-tokens");

  PoolRequest context = request();
  context.context_length = 32;  // two pages and one for what is being written
  context.max_running_requests = 4;
  EXPECT_EQ(plan_pool(context)->num_pages, 12U);

  PoolRequest fraction = request();
  fraction.mem_fraction_static = 0.9;
  EXPECT_EQ(plan_pool(fraction)->num_pages, 50U);
}

TEST(PlanPool, SaysWhatToDoWhenNothingFits) {
  PoolRequest weights = request();
  weights.weight_bytes = 20'000;
  EXPECT_THAT(plan_pool(weights).error().message, HasSubstr("use a smaller model"));
  PoolRequest pages = request();
  pages.page_bytes = 2'000;
  EXPECT_THAT(plan_pool(pages).error().message, HasSubstr("too little memory for a KV pool"));
}

TEST(AvailableMemory, IsSomething) { EXPECT_GT(available_memory_bytes(), uint64_t{1} << 20); }

}  // namespace
}  // namespace coppice
