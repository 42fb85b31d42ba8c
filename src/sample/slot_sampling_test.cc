#include "sample/slot_sampling.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <vector>

#include "sample/random.h"

namespace coppice {
namespace {

std::map<int32_t, uint32_t> counts_of(const SlotSampling& slot) {
  std::map<int32_t, uint32_t> result;
  for (size_t i = 0; i < slot.generated.ids().size(); ++i) {
    result[slot.generated.ids()[i].value] = slot.generated.counts()[i];
  }
  EXPECT_EQ(result.size(), slot.generated.ids().size()) << "an id twice";
  return result;
}

void init(SamplingSlots& slots, SlotInit init, std::span<const TokenId> history) {
  StepPlanBuilder builder;
  init.history = builder.add_ids(history);
  init.num_output_tokens = static_cast<uint32_t>(history.size());
  builder.add_slot_init(init);
  const StepPlanView plan = builder.build(StepId{1});
  slots.init(plan, plan.slot_inits()[0]);
}

TEST(SamplingSlots, CountsAreThoseOfTheHistoryHoweverItArrived) {
  constexpr uint32_t kVocab = 50;
  auto slots = SamplingSlots::create(3, kVocab, 1000).value();
  std::mt19937 random(3);
  std::vector<TokenId> history;
  std::map<int32_t, uint32_t> expected;
  init(*slots, {.slot = SlotId{1}, .presence_penalty = 1.0F}, {});
  for (int i = 0; i < 200; ++i) {
    const TokenId token{static_cast<int32_t>(random() % kVocab)};
    history.push_back(token);
    ++expected[token.value];
    slots->record(SlotId{1}, token);
    if (i % 37 == 0) init(*slots, {.slot = SlotId{2}, .frequency_penalty = 0.5F}, history);
    if (i % 37 == 0) {
      EXPECT_EQ(counts_of((*slots)[SlotId{2}]), expected);
    }
  }
  EXPECT_EQ(counts_of((*slots)[SlotId{1}]), expected);
  EXPECT_EQ((*slots)[SlotId{1}].num_output_tokens, 200U);
  init(*slots, {.slot = SlotId{1}, .presence_penalty = 1.0F}, {});
  EXPECT_TRUE(counts_of((*slots)[SlotId{1}]).empty());
}

TEST(SamplingSlots, LeavesOutIdsWithoutALogit) {
  auto slots = SamplingSlots::create(1, 10, 100).value();
  StepPlanBuilder builder;
  const std::vector<TokenId> ids{TokenId{10}, TokenId{9}, TokenId{-1}};
  const std::vector<float> values{1, 2, 3};
  SlotInit init{.slot = SlotId{0}, .frequency_penalty = 1.0F, .seed_low = 7, .seed_high = 9, .num_logprobs = 1000};
  init.history = init.suppressed_ids = init.bias_ids = init.logprob_ids = builder.add_ids(ids);
  init.bias_values = builder.add_floats(values);
  builder.add_slot_init(init);
  const StepPlanView plan = builder.build(StepId{1});
  slots->init(plan, plan.slot_inits()[0]);
  const SlotSampling& slot = (*slots)[SlotId{0}];
  EXPECT_EQ(slot.suppressed_ids, std::vector{TokenId{9}});
  ASSERT_EQ(slot.bias.size(), 1U);
  EXPECT_EQ(slot.bias[0], std::pair(TokenId{9}, 2.0F));
  EXPECT_EQ(counts_of(slot), (std::map<int32_t, uint32_t>{{9, 1}}));
  EXPECT_EQ(slot.num_top_logprobs, 10U);
  EXPECT_EQ(slot.logprobs_per_position(), 1U + 10 + 3);
  EXPECT_EQ(slot.seed, uint64_t{9} << 32 | 7);
}

TEST(Random, IsPhilox) {
  // The known answers of the authors' own implementation.
  EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}), (std::array<uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(philox({UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX}, {UINT32_MAX, UINT32_MAX}),
            (std::array<uint32_t, 4>{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
}

}  // namespace
}  // namespace coppice
