#include "step/step_plan.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace coppice {
namespace {

StepPlanView build_example(StepPlanBuilder& builder) {
  builder.reset();
  const std::array tokens{TokenId{5}, TokenId{6}, TokenId{7}};
  builder.add_row({.slot = SlotId{3},
                   .generation = 9,
                   .first_position = 16,
                   .max_position = 17,
                   .num_tokens = 2,
                   .logits = LogitsMode::kRange,
                   .logits_from = 1},
                  tokens);
  builder.add_row({.slot = SlotId{4},
                   .first_position = kPositionOnDevice,
                   .max_position = 40,
                   .num_tokens = 1,
                   .source = TokenSource::kLastSampled,
                   .logits = LogitsMode::kLast,
                   .mode = SampleMode::kSample},
                  {});
  SlotInit init{.slot = SlotId{3}, .generation = 9, .temperature = 0.5F};
  const std::array bias_ids{TokenId{1}, TokenId{2}};
  const std::array bias_values{0.25F, -4.0F};
  init.bias_ids = builder.add_ids(bias_ids);
  init.bias_values = builder.add_floats(bias_values);
  builder.add_slot_init(init);
  const std::array pages{PageId{8}, PageId{1}};
  builder.add_page_append(SlotId{3}, 9, 1, pages);
  builder.add_slot_retire({SlotId{7}, 2});
  builder.add_kv_copy({.src = PageId{2}, .dst = PageId{8}, .num_tokens = 5, .ticket = 77});
  const std::array<uint32_t, 2> rows{0, 1};
  builder.add_prefix_group(std::span(pages).first(1), rows);
  return builder.build(StepId{uint64_t{1} << 40 | 5});
}

TEST(StepPlan, RoundTripsThroughWords) {
  StepPlanBuilder builder;
  const StepPlanView built = build_example(builder);
  const std::vector<uint32_t> wire(built.buffer().begin(), built.buffer().end());
  const auto checked = StepPlanView::check(wire);
  ASSERT_TRUE(checked.ok()) << checked.error().message;
  const StepPlanView plan = *checked;
  EXPECT_EQ(plan.id(), StepId{uint64_t{1} << 40 | 5});
  ASSERT_EQ(plan.rows().size(), 2U);
  EXPECT_EQ(plan.row_tokens(plan.rows()[0])[2], TokenId{7});
  EXPECT_EQ(plan.rows()[0].num_targets(), 1U);
  EXPECT_TRUE(plan.row_tokens(plan.rows()[1]).empty());
  ASSERT_EQ(plan.slot_inits().size(), 1U);
  EXPECT_EQ(plan.ids(plan.slot_inits()[0].bias_ids)[1], TokenId{2});
  EXPECT_EQ(plan.floats(plan.slot_inits()[0].bias_values)[1], -4.0F);
  EXPECT_EQ(plan.appended(plan.page_appends()[0])[0], PageId{8});
  EXPECT_EQ(plan.kv_copies()[0].ticket, 77U);
  EXPECT_EQ(plan.group_rows()[1], 1U);
  EXPECT_EQ(plan.prefix_groups()[0].pages.count, 1U);
}

TEST(StepPlan, CheckRefusesEveryTruncationAndBadExtents) {
  StepPlanBuilder builder;
  const StepPlanView built = build_example(builder);
  const std::vector<uint32_t> wire(built.buffer().begin(), built.buffer().end());
  for (size_t size = 0; size < wire.size(); ++size) {
    EXPECT_FALSE(StepPlanView::check(std::span(wire).first(size)).ok()) << size;
  }
  // A flipped high bit in any header word must never pass as an extent that leaves the buffer.
  for (size_t word = 0; word < sizeof(StepHeader) / 4; ++word) {
    if (word == 3 || word == 4) continue;  // the id may be anything
    std::vector<uint32_t> bad = wire;
    bad[word] ^= 0x80000000U;
    EXPECT_FALSE(StepPlanView::check(bad).ok()) << word;
  }
}

TEST(StepPlan, TargetsEndWhereTheNextTokenIsUnknown) {
  Row row{.num_tokens = 4, .logits = LogitsMode::kRange, .logits_from = 1};
  row.tokens.count = 5;
  EXPECT_EQ(row.num_targets(), 3U);
  row.tokens.count = 4;
  EXPECT_EQ(row.num_targets(), 2U);
  row.logits = LogitsMode::kLast;
  EXPECT_EQ(row.num_targets(), 0U);
}

TEST(StepPlanBuilder, ReusesItsBuffer) {
  StepPlanBuilder builder;
  const uint32_t* first = build_example(builder).buffer().data();
  EXPECT_EQ(build_example(builder).buffer().data(), first);
}

}  // namespace
}  // namespace coppice
