#include <gtest/gtest.h>

#include "sched/budget.h"
#include "sched/config.h"
#include "sched/lifecycle.h"
#include "sched/waiting_queue.h"

namespace coppice {
namespace {

TEST(Config, KnowsSglangsPolicies) {
  for (const char* name : {"lpm", "fcfs", "dfs-weight", "lof", "random", "priority"}) {
    const auto policy = parse_schedule_policy(name);
    ASSERT_TRUE(policy.ok()) << name;
    EXPECT_STREQ(to_string(*policy), name);
  }
  EXPECT_FALSE(parse_schedule_policy("LPM").ok());
}

TEST(Config, ClipsToContextAndPool) {
  SchedulerConfig config;
  config.page_size = 16;
  config.num_pages = 11;  // 160 tokens beside the spare page
  config.context_length = 100;
  config.overrun_tokens = 2;
  EXPECT_EQ(max_prompt_tokens(config), 99U);
  EXPECT_EQ(clip_max_new_tokens(config, 99, 50), 1U);
  EXPECT_EQ(clip_max_new_tokens(config, 40, 50), 50U);
  config.context_length = 1000;
  EXPECT_EQ(max_prompt_tokens(config), 157U);
  EXPECT_EQ(clip_max_new_tokens(config, 157, 50), 1U);
}

TEST(Config, RefusesWhatCouldNotProgress) {
  SchedulerConfig config;
  config.num_pages = 10;
  EXPECT_TRUE(validate(config).ok());
  for (uint32_t SchedulerConfig::* field :
       {&SchedulerConfig::page_size, &SchedulerConfig::num_pages, &SchedulerConfig::num_slots,
        &SchedulerConfig::max_step_tokens, &SchedulerConfig::max_step_rows, &SchedulerConfig::max_logit_rows,
        &SchedulerConfig::context_length, &SchedulerConfig::prefill_share, &SchedulerConfig::max_matches}) {
    SchedulerConfig broken = config;
    broken.*field = 0;
    EXPECT_FALSE(validate(broken).ok());
  }
  config.most_prefill_tokens = 64;
  EXPECT_FALSE(validate(config).ok());
  config.max_prefill_tokens = 64;
  EXPECT_TRUE(validate(config).ok());
}

TEST(CostModel, LearnsWhatStepsCost) {
  SchedulerConfig config;
  CostModel model(config);
  const auto true_us = [](const StepWork& work) {
    return 500 + 40 * work.tokens + work.token_contexts / 10 + work.kv_reads / 2;
  };
  EXPECT_FALSE(model.known());
  for (uint32_t i = 0; i < 300; ++i) {
    const StepWork work{
        .tokens = 1 + i * 7 % 512, .token_contexts = i * 7919 % 200'000, .kv_reads = i * 104'729 % 50'000};
    model.learn(work, static_cast<int64_t>(true_us(work)));
  }
  EXPECT_TRUE(model.known());
  const StepWork work{.tokens = 100, .token_contexts = 50'000, .kv_reads = 10'000};
  EXPECT_NEAR(model.predict_us(work) / static_cast<double>(true_us(work)), 1.0, 0.02);
  // The machine becomes half as fast: old steps fade.
  for (uint32_t i = 0; i < 600; ++i) {
    const StepWork step{
        .tokens = 1 + i * 7 % 512, .token_contexts = i * 7919 % 200'000, .kv_reads = i * 104'729 % 50'000};
    model.learn(step, static_cast<int64_t>(2 * true_us(step)));
  }
  EXPECT_NEAR(model.predict_us(work) / static_cast<double>(true_us(work)), 2.0, 0.1);
}

TEST(StepBudget, BoundsASliceByTimeButAlwaysMoves) {
  SchedulerConfig config;
  config.max_step_tokens = 1000;
  config.fixed_costs = true;
  config.costs = {.step_us = 100, .token_us = 10};
  config.target_step_us = 1100;
  const CostModel costs(config);
  StepBudget budget(config, costs);
  EXPECT_EQ(budget.fits_slice(0, 500, true), 100U);
  budget.add_slice(0, 100, true);
  EXPECT_EQ(budget.fits_slice(0, 500, true), 0U);
  config.target_step_us = 190;
  config.costs.token_us = 100;
  const CostModel slow(config);
  StepBudget narrow(config, slow);
  EXPECT_EQ(narrow.fits_slice(0, 500, true), 16U);
}

TEST(StepBudget, AFullStepThatWasFastRaisesTheChunk) {
  SchedulerConfig config;
  config.max_step_tokens = 1000;
  config.max_prefill_tokens = 32;  // as measured on a busy machine
  config.most_prefill_tokens = 512;
  config.target_step_us = 200'000;
  const CostModel costs(config);
  StepBudget budget(config, costs);
  EXPECT_EQ(budget.prefill_tokens_left(), 32U);
  EXPECT_EQ(budget.step_tokens(), 32U + 256);  // with the decode rows
  budget.learn_prefill(31, 1000);              // not full: says little of the rate
  budget.learn_prefill(32, 400'000);           // the machine is busy still
  EXPECT_EQ(budget.prefill_tokens_left(), 32U);
  budget.learn_prefill(32, 32'000);  // 1,000 tokens/s
  EXPECT_EQ(budget.prefill_tokens_left(), 160U);
  budget.learn_prefill(160, 400'000);
  EXPECT_EQ(budget.prefill_tokens_left(), 160U);
  budget.learn_prefill(160, 20'000);
  EXPECT_EQ(budget.prefill_tokens_left(), 512U);
  EXPECT_EQ(budget.step_tokens(), 512U + 256);
  budget.add_slice(0, 500, true);
  EXPECT_EQ(budget.prefill_tokens_left(), 12U);
  config.most_prefill_tokens = 0;  // given by the operator
  StepBudget fixed(config, costs);
  fixed.learn_prefill(32, 100);
  EXPECT_EQ(fixed.prefill_tokens_left(), 32U);
}

TEST(WaitingQueue, OverdueIsCountedInStepsOfTheirPresentSize) {
  SchedulerConfig config;
  config.num_pages = 8;
  KvSpace kv(config);
  WaitingQueue queue(config, kv);
  Sequence sequence;
  sequence.served_at_arrival = 1000;
  queue.set_step_tokens(10);
  EXPECT_FALSE(queue.overdue(sequence, 1320));
  EXPECT_TRUE(queue.overdue(sequence, 1321));
  queue.set_step_tokens(20);  // the chunk has grown
  EXPECT_FALSE(queue.overdue(sequence, 1640));
  EXPECT_TRUE(queue.overdue(sequence, 1641));
  config.overdue_tokens = 8;
  WaitingQueue fixed(config, kv);
  fixed.set_step_tokens(20);
  EXPECT_TRUE(fixed.overdue(sequence, 1009));
}

// Reading the weights alone takes longer than the target: batches and slices still come about.
TEST(StepBudget, AModelThatIsSlowToReadKeepsItsBatch) {
  SchedulerConfig config;
  config.max_step_tokens = 1000;
  config.fixed_costs = true;
  config.costs = {.step_us = 350'000, .token_us = 1000, .kv_read_us = 1};
  config.target_step_us = 200'000;
  const CostModel costs(config);
  StepBudget budget(config, costs);
  for (uint32_t row = 0; row < 16; ++row) {
    ASSERT_TRUE(budget.fits_decode(1000, 1)) << row;
    budget.add_decode(1000);
  }
  EXPECT_EQ(budget.fits_slice(0, 500, true), 318U);  // 350 ms for 16 x (1 + 1) ms and 318 tokens of 1 ms
}

TEST(CostModel, AStallIsNotLearned) {
  SchedulerConfig config;
  CostModel model(config);
  for (uint32_t i = 0; i < 64; ++i) model.learn({.tokens = 1 + i % 8}, 1000 + 100 * (i % 8));
  const double before = model.predict_us({.tokens = 4});
  model.learn({.tokens = 4}, 5'000'000);
  EXPECT_LT(model.predict_us({.tokens = 4}), 2 * before);
}

uint32_t fill_with_decodes(StepBudget& budget, uint32_t part) {
  uint32_t rows = 0;
  for (; budget.fits_decode(10, part); ++rows) budget.add_decode(10);
  return rows;
}

TEST(StepBudget, ARowForEverySlotLeavesNoRowUnused) {
  SchedulerConfig config;
  config.max_step_tokens = 1000;
  config.num_slots = config.max_step_rows = 16;
  config.max_logit_rows = 1000;
  const CostModel costs(config);
  StepBudget budget(config, costs);
  EXPECT_EQ(fill_with_decodes(budget, 1), 16U);
}

TEST(StepBudget, KeepsTheShareOfPrefill) {
  SchedulerConfig config;
  config.max_step_tokens = config.max_step_rows = config.max_logit_rows = 16;
  config.num_slots = 32;
  const CostModel costs(config);
  StepBudget budget(config, costs);
  uint32_t rows = fill_with_decodes(budget, 1);
  EXPECT_EQ(rows, 14U);
  rows += fill_with_decodes(budget, 0);
  EXPECT_EQ(rows, 16U);
}

TEST(Lifecycle, EveryMoveIsInTheTable) {
  const auto moved = [](SequenceState from, LifeEvent event) {
    Sequence sequence;
    sequence.state = from;
    advance(sequence, event);
    return sequence.state;
  };
  EXPECT_EQ(moved(SequenceState::kQueued, LifeEvent::kFollow), SequenceState::kFollowing);
  EXPECT_EQ(moved(SequenceState::kFollowing, LifeEvent::kAdmit), SequenceState::kPrefilling);
  EXPECT_EQ(moved(SequenceState::kPrefilling, LifeEvent::kPromptPlanned), SequenceState::kDecoding);
  EXPECT_EQ(moved(SequenceState::kDecoding, LifeEvent::kRetract), SequenceState::kRetracted);
  EXPECT_EQ(moved(SequenceState::kRetracted, LifeEvent::kAdmit), SequenceState::kPrefilling);
  EXPECT_EQ(moved(SequenceState::kRetracted, LifeEvent::kEnd), SequenceState::kEnded);
  EXPECT_DEATH(moved(SequenceState::kQueued, LifeEvent::kRetract), "queued cannot retract");
  EXPECT_DEATH(moved(SequenceState::kEnded, LifeEvent::kEnd), "ended cannot end");
}

}  // namespace
}  // namespace coppice
