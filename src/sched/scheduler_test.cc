// What a step holds, as a table of arrivals and the plans they must lead to; and how requests end.
#include "sched/scheduler.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sched/test_driver.h"

namespace coppice {
namespace {

using sched_test::Driver;
using sched_test::request_of;
using sched_test::small_config;
using sched_test::tokens_from;
using testing::HasSubstr;

TEST(Scheduler, OneRequestRunsToItsEnd) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(10, 6), 3));
  EXPECT_EQ(driver.plan(), "r0 0+6 s");
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 @6 s");
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 @7 s");
  driver.answer();
  EXPECT_EQ(driver.plan(), "");
  EXPECT_EQ(driver.generated_of(1), tokens_from(100, 3));
  EXPECT_EQ((driver.finishes[{1, 0}].kind), FinishKind::kLength);
  EXPECT_TRUE(driver.scheduler().idle());
}

TEST(Scheduler, APromptAloneGetsTheWholeStepAndOthersShareIt) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(0, 100), 1));
  EXPECT_EQ(driver.plan(), "r0 0+32");
  driver.answer();
  // A short prompt that comes later is not kept waiting by the long one.
  driver.send(request_of(2, tokens_from(500, 10), 1));
  EXPECT_EQ(driver.plan(), "r0 32+22 | r1 0+10 s");
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 54+32");
}

TEST(Scheduler, TellsWhatTheQueueWillCost) {
  SchedulerConfig config = small_config();
  config.num_slots = 1;
  config.policy = SchedulePolicy::kLpm;
  Driver driver(config);
  driver.send(request_of(1, tokens_from(0, 12), 1));
  driver.run();
  driver.send(request_of(2, tokens_from(0, 100), 1));
  driver.plan();
  driver.send(request_of(3, tokens_from(0, 20), 1));
  driver.send(request_of(4, tokens_from(0, 14), 1));
  EXPECT_EQ(driver.scheduler().waiting_tokens().known, 34U);
  EXPECT_EQ(driver.scheduler().waiting_tokens().uncached, 34U);  // not looked at yet
  driver.answer();
  driver.send(Abort{RequestId{2}, "gone", 0});
  EXPECT_EQ(driver.plan(), "copy 3 | r0 19+1 s");
  EXPECT_EQ(driver.scheduler().waiting_tokens().known, 14U);
  EXPECT_EQ(driver.scheduler().waiting_tokens().uncached, 1U);
}

// The match of its first life says nothing of what it costs to return.
TEST(Scheduler, ARetractedOneIsNotSparedByItsOldMatch) {
  SchedulerConfig config = small_config();
  config.num_pages = config.num_ready_pages = 7;
  config.reserve_high = config.reserve_low = 0;
  config.overrun_tokens = 2;
  Driver driver(config);
  driver.send(request_of(1, tokens_from(50, 9), 1));
  driver.run();
  driver.send(request_of(2, tokens_from(0, 8), 10));
  driver.send(request_of(3, tokens_from(50, 9), 10));
  driver.plan();
  // Two steps in flight: a row of the victim is, so that nobody looks for its prefix yet.
  for (int step = 0; step < 20 && driver.scheduler().stats().num_retractions == 0; ++step) {
    driver.plan();
    if (driver.scheduler().stats().num_retractions == 0) driver.answer();
  }
  EXPECT_EQ(driver.reports.at({3, 0}).matched_tokens, 8U);
  EXPECT_EQ(driver.scheduler().stats().num_retracted, 1U);
  EXPECT_GE(driver.scheduler().waiting_tokens().known, 9U);
  EXPECT_EQ(driver.scheduler().waiting_tokens().uncached, driver.scheduler().waiting_tokens().known);
  driver.answer();
  driver.answer();
  driver.run();
  EXPECT_EQ(driver.generated_of(3).size(), 10U);
}

TEST(Scheduler, APromptIsCutByTheBestRateOfItsFullSteps) {
  SchedulerConfig config = small_config();
  config.max_step_tokens = 100;
  config.max_prefill_tokens = 16;
  config.most_prefill_tokens = 64;
  config.target_step_us = 4000;
  Driver driver(config);
  driver.send(request_of(1, tokens_from(0, 180), 1));
  EXPECT_EQ(driver.plan(), "r0 0+16");
  driver.step_us = 8000;  // a busy moment
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 16+16");
  driver.step_us = 1000;  // 64 tokens in the target, of which a fifth is kept back
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 32+48");
  driver.step_us = 100;
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 80+64");
  driver.step_us = 8000;
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 144+36 s");
}

TEST(Scheduler, DecodeRowsLeaveAnEighthToWhoWaits) {
  SchedulerConfig config = small_config();
  config.max_step_tokens = 8;
  Driver driver(config);
  for (uint64_t id = 1; id <= 8; ++id) driver.send(request_of(id, {TokenId{static_cast<int32_t>(id)}}, 10));
  EXPECT_EQ(driver.plan(), "r0 0+1 s | r1 0+1 s | r2 0+1 s | r3 0+1 s | r4 0+1 s | r5 0+1 s | r6 0+1 s | r7 0+1 s");
  driver.answer();
  driver.send(Abort{RequestId{8}, "gone", 0});
  driver.send(request_of(9, tokens_from(20, 3), 1));
  EXPECT_EQ(driver.plan(), "r0 @1 s | r1 @1 s | r2 @1 s | r3 @1 s | r4 @1 s | r5 @1 s | r6 @1 s | r7 0+1");
}

TEST(Scheduler, SamplesOfOnePromptComputeItOnceAndCopyTheTail) {
  Driver driver(small_config());
  auto request = request_of(1, tokens_from(10, 11), 2);
  request->sampling.n = 3;
  request->sampling.seed = 40;
  driver.send(std::move(request));
  EXPECT_EQ(driver.plan(), "r0 0+11 s");
  EXPECT_EQ(driver.scheduler().stats().num_following, 2U);
  driver.answer();
  // Two whole pages are shared; of the third, two tokens are copied and the last of the prompt is computed.
  EXPECT_EQ(driver.plan(), "copy 2 | copy 2 | r0 @11 s | r1 10+1 s | r2 10+1 s");
  ASSERT_EQ(driver.last.slot_inits().size(), 2U);
  EXPECT_EQ(driver.last.slot_inits()[1].seed_low, 42U);
  driver.answer();
  driver.run();
  EXPECT_EQ(driver.generated_of(1, 2), tokens_from(100, 2));
  for (uint32_t sample = 0; sample < 3; ++sample) {
    EXPECT_EQ((driver.reports[{1, sample}].matched_tokens), 0U);
    EXPECT_EQ((driver.reports[{1, sample}].computed_tokens), 11U);
  }
  EXPECT_EQ(driver.scheduler().stats().prompt_tokens, 11U);
  EXPECT_EQ(driver.scheduler().stats().planned_tokens, 11U + 2 + 3);
}

TEST(Scheduler, FollowersTakeOverWhenTheirLeaderIsAborted) {
  Driver driver(small_config());
  for (uint64_t id = 1; id <= 3; ++id) driver.send(request_of(id, tokens_from(0, 60), 1));
  EXPECT_EQ(driver.plan(), "r0 0+32");
  EXPECT_EQ(driver.scheduler().stats().num_following, 2U);
  driver.answer();
  driver.send(Abort{RequestId{1}, "gone", 0});
  EXPECT_EQ(driver.plan(), "r0 32+28 s");  // what the first has computed is kept
  driver.answer();
  EXPECT_EQ(driver.plan(), "copy 3 | r0 59+1 s");
  driver.answer();
  EXPECT_EQ((driver.reports[{2, 0}].matched_tokens), 32U);
  EXPECT_EQ((driver.reports[{3, 0}].matched_tokens), 59U);
}

TEST(Scheduler, TheNextTurnFindsPromptAndAnswerToTheToken) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(0, 6), 5));
  driver.run();
  std::vector<TokenId> next = tokens_from(0, 6);
  for (TokenId token : driver.generated_of(1)) next.push_back(token);
  next.push_back(TokenId{77});
  driver.send(request_of(2, next, 1));
  EXPECT_EQ(driver.plan(), "copy 2 | r0 10+2 s");  // the last sampled token has no KV
  driver.answer();
  EXPECT_EQ((driver.reports[{2, 0}].matched_tokens), 10U);
  EXPECT_EQ((driver.reports[{2, 0}].reason), MissReason::kExtended);
}

TEST(Scheduler, ATextStopFoundLateCutsAnswerAndTree) {
  Driver driver(small_config());
  auto request = request_of(1, tokens_from(0, 5), 20);
  request->sampling.stop = {"x"};
  driver.send(std::move(request));
  for (int step = 0; step < 8; ++step) {
    driver.plan();
    driver.answer();
  }
  driver.send(EndsAt{RequestId{1}, 0, 3});
  EXPECT_EQ((driver.finishes[{1, 0}].kind), FinishKind::kStopText);
  EXPECT_EQ(driver.scheduler().stats().discarded_tokens, 5U);
  EXPECT_EQ(driver.scheduler().tree().num_cached_tokens(), 8U);
  driver.send(EndsAt{RequestId{1}, 0, 2});  // too late: nothing happens
  EXPECT_TRUE(driver.scheduler().idle());
}

TEST(Scheduler, AStopSeenLateEndsThereAndItsOverrunIsDropped) {
  SchedulerConfig config = small_config();
  config.overrun_tokens = 3;
  Driver driver(config);
  driver.next_token = [](const Row&, uint32_t position) { return TokenId{position == 1 ? 2 : 50}; };
  driver.send(request_of(1, tokens_from(0, 3), 20));
  EXPECT_EQ(driver.plan(), "r0 0+3 s");
  EXPECT_EQ(driver.plan(), "r0 @? s");
  EXPECT_EQ(driver.plan(), "r0 @? s");
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 @? s");
  driver.answer();  // the eos
  EXPECT_EQ((driver.finishes[{1, 0}].matched_token), TokenId{2});
  EXPECT_EQ(driver.generated_of(1).size(), 2U);
  // Slot and pages are free at once: plans run in order.
  driver.send(request_of(2, tokens_from(30, 3), 1));
  EXPECT_EQ(driver.plan(), "r0 0+3 s");
  ASSERT_EQ(driver.last.slot_retires().size(), 1U);
  EXPECT_EQ(driver.last.slot_inits()[0].generation, driver.last.slot_retires()[0].generation + 1);
  driver.answer();
  driver.answer();
  EXPECT_EQ(driver.generated_of(1).size(), 2U);
  driver.answer();
  EXPECT_TRUE(driver.scheduler().idle());
}

TEST(Scheduler, TheLastHolderIsRetractedAndReturnsFirst) {
  SchedulerConfig config = small_config();
  config.num_pages = config.num_ready_pages = 7;
  config.reserve_high = config.reserve_low = 0;
  Driver driver(config);
  auto second = request_of(2, tokens_from(50, 10), 10);
  second->sampling.seed = 7;
  second->sampling.frequency_penalty = 1;
  driver.send(request_of(1, tokens_from(0, 10), 10));
  driver.send(std::move(second));
  driver.send(request_of(3, tokens_from(90, 4), 1));
  EXPECT_EQ(driver.plan(), "r0 0+10 s | r1 0+10 s | r2 0+4 s");
  uint32_t steps = 0;
  while (driver.scheduler().stats().num_retractions == 0) {
    driver.answer();
    ASSERT_NE(driver.plan(), "");
    ASSERT_LT(++steps, 20U);
  }
  EXPECT_FALSE(driver.ended(1));
  EXPECT_EQ(driver.scheduler().stats().num_retracted, 1U);
  const size_t generated = driver.generated_of(2).size();
  driver.send(request_of(4, {TokenId{99}}, 1));
  driver.answer();
  EXPECT_EQ(driver.generated_of(2).size(), generated) << "its row was not in the plan";
  while (driver.scheduler().stats().num_retracted > 0) {
    EXPECT_FALSE(driver.ended(4)) << "nobody new is admitted before it";
    ASSERT_NE(driver.plan(), "");
    for (const SlotInit& init : driver.last.slot_inits()) {
      if (init.num_output_tokens == 0) continue;
      EXPECT_EQ(init.num_output_tokens, generated);
      EXPECT_EQ(init.seed_low, 7U);
      EXPECT_EQ(driver.last.ids(init.history).size(), generated);
    }
    driver.answer();
  }
  driver.run();
  EXPECT_EQ(driver.generated_of(1), tokens_from(100, 10));
  EXPECT_EQ(driver.generated_of(2), tokens_from(100, 10));
  EXPECT_EQ(driver.generated_of(4), tokens_from(100, 1));
}

TEST(Scheduler, RefusesWhatCanNeverFit) {
  SchedulerConfig config = small_config();
  config.num_pages = config.num_ready_pages = 5;  // 16 tokens beside the spare page
  Driver driver(config);
  EXPECT_EQ(max_prompt_tokens(config), 14U);
  driver.send(request_of(1, tokens_from(0, 15), 1));
  EXPECT_EQ((driver.finishes[{1, 0}].abort_status), 400);
  EXPECT_THAT((driver.finishes[{1, 0}].abort_message), HasSubstr("15 tokens, but this server takes at most 14"));
  driver.send(request_of(2, tokens_from(0, 14), 50));  // clipped to one token
  driver.run();
  EXPECT_EQ(driver.generated_of(2).size(), 1U);
  EXPECT_EQ((driver.finishes[{2, 0}].kind), FinishKind::kLength);
}

TEST(Scheduler, AFullQueueIsTold) {
  SchedulerConfig config = small_config();
  config.max_queued = 2;
  Driver driver(config);
  auto many = request_of(1, tokens_from(0, 3), 1);
  many->sampling.n = 3;
  driver.send(std::move(many));
  for (uint32_t sample = 0; sample < 3; ++sample) EXPECT_EQ((driver.finishes[{1, sample}].abort_status), 503);
  driver.send(request_of(2, tokens_from(0, 3), 1));
  EXPECT_FALSE(driver.ended(2));
}

TEST(Scheduler, AFailedRowEndsItsOwnSequenceOnly) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(0, 5), 3));
  driver.send(request_of(2, tokens_from(50, 5), 3));
  driver.plan();
  driver.fail = [](const Row& row) { return row.slot == SlotId{0}; };
  driver.answer();
  EXPECT_EQ((driver.finishes[{1, 0}].abort_status), 500);
  driver.fail = [](const Row&) { return false; };
  driver.run();
  EXPECT_EQ(driver.generated_of(2), tokens_from(100, 3));
}

TEST(Scheduler, AFailedDeviceEndsWhoRanAndDropsTheCache) {
  SchedulerConfig config = small_config();
  config.num_slots = 1;
  Driver driver(config);
  driver.send(request_of(1, tokens_from(0, 20), 3));
  driver.send(request_of(2, tokens_from(0, 20), 1));
  driver.plan();
  driver.answer(DeviceStatus::kFailed);
  EXPECT_EQ((driver.finishes[{1, 0}].abort_status), 500);
  EXPECT_EQ(driver.scheduler().tree().num_cached_tokens(), 0U);
  driver.run();
  EXPECT_EQ(driver.generated_of(2), tokens_from(100, 1));
}

TEST(Scheduler, InputLogprobsEndTheUsablePrefixAndCarryTheNextToken) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(0, 60), 1));
  driver.run();
  auto request = request_of(2, tokens_from(0, 60), 1);
  request->logprobs = {.enabled = true, .start_len = 10};
  driver.send(std::move(request));
  // Position 10 is scored by the row of position 9.
  EXPECT_EQ(driver.plan(), "copy 1 | r0 9+32");
  const Row& row = driver.last.rows()[0];
  EXPECT_EQ(row.logits, LogitsMode::kRange);
  EXPECT_EQ(row.num_targets(), 32U);
  EXPECT_EQ(driver.last.row_tokens(row)[32], TokenId{41});
  driver.answer();
  EXPECT_EQ(driver.plan(), "r0 41+19 s");
  EXPECT_EQ(driver.last.rows()[0].num_targets(), 18U);
}

TEST(Scheduler, PrefillOnlyEndsWithoutSampling) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(0, 5), 0));
  EXPECT_EQ(driver.plan(), "r0 0+5");
  EXPECT_EQ(driver.last.rows()[0].logits, LogitsMode::kNone);
  driver.answer();
  EXPECT_EQ((driver.finishes[{1, 0}].kind), FinishKind::kLength);
  EXPECT_EQ(driver.scheduler().tree().num_cached_tokens(), 5U);
}

TEST(Scheduler, FlushesOnlyWhenIdle) {
  Driver driver(small_config());
  driver.send(request_of(1, tokens_from(0, 9), 1));
  driver.send(FlushCache{});
  driver.run();
  driver.send(FlushCache{});
  ASSERT_EQ(driver.flushes.size(), 2U);
  EXPECT_FALSE(driver.flushes[0].ok());
  EXPECT_TRUE(driver.flushes[1].ok());
  EXPECT_EQ(driver.scheduler().stats().pages.free, 64U);
}

TEST(Scheduler, AnAbortEndsEverySampleWhereverItIs) {
  SchedulerConfig config = small_config();
  config.num_slots = 2;
  Driver driver(config);
  auto request = request_of(1, tokens_from(0, 9), 5);
  request->sampling.n = 4;
  driver.send(std::move(request));
  driver.plan();
  driver.answer();
  driver.plan();  // one decodes, one has just begun, two wait
  driver.send(Abort{RequestId{1}, "gone", 0});
  for (uint32_t sample = 0; sample < 4; ++sample) {
    EXPECT_EQ((driver.finishes[{1, sample}].kind), FinishKind::kAborted);
  }
  EXPECT_EQ(driver.scheduler().stats().pages.owned, 0U);
  driver.answer();
  EXPECT_TRUE(driver.scheduler().idle());
  EXPECT_EQ(driver.scheduler().stats().num_aborted, 4U);
}

TEST(Scheduler, OffMeansNothingIsCached) {
  SchedulerConfig config = small_config();
  config.disable_radix_cache = true;
  Driver driver(config);
  for (uint64_t id = 1; id <= 2; ++id) {
    driver.send(request_of(id, tokens_from(0, 20), 2));
    driver.run();
    EXPECT_EQ((driver.reports[{id, 0}].matched_tokens), 0U);
    EXPECT_EQ((driver.reports[{id, 0}].reason), MissReason::kDisabled);
  }
  EXPECT_EQ(driver.scheduler().stats().pages.free, 64U);
}

}  // namespace
}  // namespace coppice
