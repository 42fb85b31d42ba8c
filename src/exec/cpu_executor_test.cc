#include "exec/cpu_executor.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "exec/test_driver.h"

namespace coppice::testing {
namespace {

constexpr uint32_t kSharedTokens = 100;  // six whole pages and four tokens

std::vector<CpuIsa> isas() {
  std::vector<CpuIsa> all;
  for (CpuIsa isa : {CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16}) {
    if (cpu_has(isa)) all.push_back(isa);
  }
  return all;
}

std::vector<TokenId> random_tokens(size_t count, uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<TokenId> tokens(count);
  for (TokenId& token : tokens) token = TokenId{static_cast<int32_t>(random() % kVocab)};
  return tokens;
}

// Eight requests with every kind of sampling; the first crosses a segment of attention.
std::vector<Request> make_requests() {
  const std::vector<TokenId> prefix = random_tokens(kSharedTokens, 1);
  std::vector<Request> requests(8);
  for (uint32_t i = 0; i < requests.size(); ++i) {
    Request& request = requests[i];
    request.prompt = prefix;
    const auto rest = random_tokens(i == 0 ? 160 : 3 + 7 * i, 100 + i);
    request.prompt.insert(request.prompt.end(), rest.begin(), rest.end());
    request.num_outputs = 10 + i % 3;
    request.logprob_start = kSharedTokens;
    request.sampling.seed_low = 1000 + i;
    request.sampling.temperature = i % 3 == 0 ? 0.0F : 1.3F;
  }
  requests[1].sampling.top_p = 0.8F;
  requests[1].sampling.num_logprobs = 4;
  requests[2].sampling.frequency_penalty = 0.5F;
  requests[2].sampling.presence_penalty = 0.25F;
  requests[2].sampling.repetition_penalty = 1.2F;
  requests[3].sampling.repetition_penalty = 1.5F;
  requests[3].sampling.num_logprobs = 1;
  requests[3].logprob_ids = {TokenId{4}, TokenId{299}};
  requests[4].sampling.top_k = 7;
  requests[4].sampling.min_p = 0.05F;
  requests[5].bias_ids = {TokenId{8}, TokenId{9}};
  requests[5].bias_values = {3.0F, 2.5F};
  requests[5].sampling.min_output_tokens = 6;
  requests[5].suppressed = {TokenId{8}};
  return requests;
}

void expect_equal(const std::vector<Answer>& answers, const std::vector<Answer>& expected, const std::string& what) {
  ASSERT_EQ(answers.size(), expected.size());
  for (size_t i = 0; i < answers.size(); ++i) {
    ASSERT_EQ(answers[i].status, RowStatus::kOk) << what << " request " << i;
    ASSERT_EQ(answers[i].tokens, expected[i].tokens) << what << " request " << i;
    ASSERT_EQ(answers[i].logprobs.size(), expected[i].logprobs.size()) << what << " request " << i;
    if (expected[i].logprobs.empty()) continue;
    ASSERT_EQ(std::memcmp(answers[i].logprobs.data(), expected[i].logprobs.data(),
                          expected[i].logprobs.size() * sizeof(TokenLogprob)),
              0)
        << what << " request " << i;
  }
}

// The product of everything, less what only costs time: one token at a time is slow alone, and so are three workers
// where there are two CPUs.
std::vector<Schedule> schedules(size_t workers) {
  std::vector<Schedule> all;
  for (uint32_t slice : {UINT32_MAX, 64U, 16U, 1U}) {
    for (size_t batch : {size_t{8}, size_t{1}}) {
      if (batch == 1 && (slice == 1 || slice == 64 || workers > 2)) continue;
      if (workers > 2 && (slice == 1 || slice == 64)) continue;
      for (uint32_t retract_after : {0U, 5U}) {
        for (uint32_t shared : {0U, kSharedTokens}) {
          all.push_back(
              {.slice_tokens = slice, .batch = batch, .retract_after = retract_after, .shared_tokens = shared});
        }
      }
    }
  }
  return all;
}

class CpuExecutorEquality : public ::testing::TestWithParam<CpuIsa> {};

// The answer, bit for bit, whatever the slices, the batch, the workers, the cache and a retraction do.
TEST_P(CpuExecutorEquality, TheAnswerDependsOnItsOwnHistoryOnly) {
  const std::vector<Request> requests = make_requests();
  std::vector<Answer> expected;
  for (size_t workers : {1, 2, 3}) {
    TestDriver driver(GetParam(), workers);
    if (expected.empty()) expected = driver.run(requests, {});
    for (const Schedule& schedule : schedules(workers)) {
      const std::string what = "workers " + std::to_string(workers) + " slice " +
                               std::to_string(schedule.slice_tokens) + " batch " + std::to_string(schedule.batch) +
                               " retracted " + std::to_string(schedule.retract_after) + " shared " +
                               std::to_string(schedule.shared_tokens);
      expect_equal(driver.run(requests, schedule), expected, what);
      if (HasFatalFailure()) return;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Isas, CpuExecutorEquality, ::testing::ValuesIn(isas()),
                         [](const auto& info) { return std::string(to_string(info.param)); });

TEST(CpuExecutor, PageSizesAndHeadGroupsDoNotChangeTheAnswer) {
  const std::vector<Request> requests = make_requests();
  const std::vector<Answer> expected = TestDriver(isas().back(), 1).run(requests, {});
  for (uint32_t page_size : {16U, 32U, 64U}) {
    for (uint32_t max_logit_rows : {1U, 3U, 500U}) {
      TestDriver driver(isas().back(), 2, {.page_size = page_size, .max_logit_rows = max_logit_rows});
      const Schedule schedule{.slice_tokens = 50, .batch = 8, .retract_after = 3, .shared_tokens = kSharedTokens};
      expect_equal(driver.run(requests, schedule), expected, "page " + std::to_string(page_size));
    }
  }
}

TEST(CpuExecutor, ScoringATextGivesTheLogprobsOfGeneratingIt) {
  Request generate;
  generate.prompt = random_tokens(20, 3);
  generate.num_outputs = 8;
  generate.sampling.num_logprobs = 3;
  generate.logprob_start = 19;
  TestDriver driver(isas().back(), 2);
  const Answer generated = driver.run({generate}, {})[0];
  ASSERT_EQ(generated.logprobs.size(), 8U * 3);
  Request score = generate;
  score.prompt.insert(score.prompt.end(), generated.tokens.begin(), generated.tokens.end());
  score.num_outputs = 1;
  const Answer scored = driver.run({score}, {.slice_tokens = 5})[0];
  ASSERT_EQ(scored.logprobs.size(), 9U * 3);
  EXPECT_EQ(std::memcmp(scored.logprobs.data(), generated.logprobs.data(), 8 * 3 * sizeof(TokenLogprob)), 0);
}

TEST(CpuExecutor, AMaskHoldsUntilTheLastToken) {
  Request request;
  request.prompt = random_tokens(9, 4);
  request.num_outputs = 12;
  std::vector<uint32_t> bits((kVocab + 31) / 32, 0);
  for (uint32_t id : {7U, 200U, 299U}) bits[id / 32] |= 1U << id % 32;
  TestDriver driver(isas().back(), 2);
  const Answer masked = driver.run({request}, {.masks = {{.ticket = 3, .bits = bits}}})[0];
  EXPECT_EQ(masked.tokens.size(), 12U);
  for (TokenId token : masked.tokens) {
    EXPECT_TRUE(token.value == 7 || token.value == 200 || token.value == 299) << token;
  }
  bits.assign(bits.size(), 0);
  const Answer answer = driver.run({request}, {.masks = {{.ticket = 3, .bits = bits}}})[0];
  EXPECT_EQ(answer.status, RowStatus::kEmptyMask);
  EXPECT_TRUE(answer.tokens.empty());
}

// Plans written by hand, for what the driver never does.
class CpuExecutorPlans : public ::testing::Test {
 protected:
  CpuExecutorPlans() : driver_(isas().back(), 1) {}

  Row prompt_row(uint32_t slot, uint32_t generation, uint32_t num_tokens) {
    return {.slot = SlotId{slot},
            .generation = generation,
            .num_tokens = num_tokens,
            .logits = LogitsMode::kLast,
            .mode = SampleMode::kSample};
  }
  void add_slot(uint32_t slot, uint32_t generation, PageId page) {
    builder_.add_slot_init({.slot = SlotId{slot}, .generation = generation, .temperature = 0});
    builder_.add_page_append(SlotId{slot}, generation, 0, {&page, 1});
  }
  StepResult launch() {
    StepResult result;
    EXPECT_FALSE(driver_.executor().collect(result));
    driver_.executor().launch(builder_.build(StepId{++step_}));
    builder_.reset();
    EXPECT_TRUE(driver_.executor().collect(result));
    EXPECT_EQ(result.id, StepId{step_});
    EXPECT_EQ(result.status, DeviceStatus::kOk);
    return result;
  }

  TestDriver driver_;
  StepPlanBuilder builder_;
  uint64_t step_ = 0;
};

TEST_F(CpuExecutorPlans, ABadRowHarmsNobodyElse) {
  const std::vector<TokenId> good = random_tokens(5, 9);
  add_slot(0, 1, PageId{3});
  builder_.add_row(prompt_row(0, 1, 5), good);
  const StepResult alone = launch();
  ASSERT_EQ(alone.tokens.size(), 1U);

  std::vector<TokenId> past_vocab = good, negative = good;
  past_vocab[4] = TokenId{kVocab};
  negative[0] = TokenId{-1};
  add_slot(0, 2, PageId{3});
  add_slot(1, 1, PageId{4});
  add_slot(2, 1, PageId{5});
  builder_.add_row(prompt_row(1, 1, 5), past_vocab);
  builder_.add_row(prompt_row(0, 2, 5), good);
  builder_.add_row(prompt_row(2, 1, 5), negative);
  builder_.add_row(prompt_row(0, 1, 5), good);  // the slot's former generation
  builder_.add_row(prompt_row(9, 1, 5), good);  // never initialised
  const StepResult result = launch();
  ASSERT_EQ(result.rows.size(), 5U);
  for (size_t i : {0, 2, 3, 4}) {
    EXPECT_EQ(result.rows[i].status, RowStatus::kBadToken) << i;
    EXPECT_TRUE(result.row_tokens(result.rows[i]).empty());
  }
  EXPECT_EQ(result.rows[1].status, RowStatus::kOk);
  EXPECT_EQ(result.rows[1].new_length, 5U);
  EXPECT_EQ(result.row_tokens(result.rows[1])[0], alone.tokens[0]);

  // What the bad row had before its bad token is as good as any: another sequence may have matched it already.
  add_slot(3, 1, PageId{4});
  Row goes_on = prompt_row(3, 1, 1);
  goes_on.first_position = 4;
  builder_.add_row(goes_on, std::span(good).last(1));
  const StepResult after = launch();
  ASSERT_EQ(after.rows[0].status, RowStatus::kOk);
  EXPECT_EQ(after.tokens[0], alone.tokens[0]);
}

TEST_F(CpuExecutorPlans, NanInASequencesCacheEndsThatSequence) {
  const std::vector<TokenId> tokens = random_tokens(4, 2);
  add_slot(0, 1, PageId{3});
  add_slot(1, 1, PageId{4});
  builder_.add_row(prompt_row(0, 1, 4), tokens);
  builder_.add_row(prompt_row(1, 1, 4), tokens);
  EXPECT_EQ(launch().tokens.size(), 2U);
  driver_.kv().poison(PageId{4});
  for (uint32_t slot : {0U, 1U}) {
    Row row = prompt_row(slot, 1, 1);
    row.source = TokenSource::kLastSampled;
    row.first_position = kPositionOnDevice;
    builder_.add_row(row, {});
  }
  const StepResult result = launch();
  EXPECT_EQ(result.rows[0].status, RowStatus::kOk);
  EXPECT_EQ(result.rows[0].new_length, 5U);
  EXPECT_EQ(result.rows[1].status, RowStatus::kNonFinite);
  EXPECT_EQ(result.tokens.size(), 1U);
}

TEST_F(CpuExecutorPlans, CopiesRunAroundTheRowsAndReportTheirTickets) {
  const std::vector<TokenId> tokens = random_tokens(16, 6);
  add_slot(0, 1, PageId{3});
  builder_.add_row(prompt_row(0, 1, 16), tokens);
  // After the rows page 3 holds the tokens' KV; before them it was poisoned.
  builder_.add_kv_copy({.src = PageId{3}, .dst = PageId{10}, .num_tokens = 15, .when = CopyTime::kAfter, .ticket = 5});
  builder_.add_kv_copy({.src = PageId{3}, .dst = PageId{11}, .num_tokens = 15, .ticket = 6});
  const StepResult first = launch();
  EXPECT_EQ(first.tickets_done, (std::vector<uint32_t>{6, 5}));
  const auto continue_on = [&](uint32_t slot, PageId page) {
    add_slot(slot, 1, page);
    Row row = prompt_row(slot, 1, 1);
    row.first_position = 15;
    builder_.add_row(row, std::span(tokens).last(1));
    return launch();
  };
  const StepResult copied = continue_on(1, PageId{10});
  ASSERT_EQ(copied.rows[0].status, RowStatus::kOk);
  EXPECT_EQ(copied.tokens, first.tokens);
  EXPECT_EQ(copied.rows[0].new_length, 16U);
  EXPECT_EQ(continue_on(2, PageId{11}).rows[0].status, RowStatus::kNonFinite);
}

TEST_F(CpuExecutorPlans, RowsOfOnePlanReadEachOthersPages) {
  const std::vector<TokenId> tokens = random_tokens(20, 8);
  const std::vector<PageId> own{PageId{3}, PageId{4}}, shares{PageId{3}, PageId{5}};
  for (uint32_t slot : {0U, 1U}) {
    builder_.add_slot_init({.slot = SlotId{slot}, .generation = 1, .temperature = 0});
    builder_.add_page_append(SlotId{slot}, 1, 0, slot == 0 ? own : shares);
  }
  Row follower = prompt_row(1, 1, 4);
  follower.first_position = 16;
  builder_.add_row(follower, std::span(tokens).last(4));  // ahead of the row that computes its first page
  builder_.add_row(prompt_row(0, 1, 20), tokens);
  const StepResult result = launch();
  ASSERT_EQ(result.tokens.size(), 2U);
  EXPECT_EQ(result.tokens[0], result.tokens[1]);
}

TEST_F(CpuExecutorPlans, AnEmptyPlanAndARetiredSlot) {
  EXPECT_TRUE(launch().rows.empty());
  add_slot(0, 4, PageId{3});
  builder_.add_row(prompt_row(0, 4, 1), random_tokens(1, 1));
  EXPECT_EQ(launch().rows[0].status, RowStatus::kOk);
  builder_.add_slot_retire({SlotId{0}, 3});  // an old generation: nothing happens
  builder_.add_row(prompt_row(0, 4, 1), random_tokens(1, 1));
  EXPECT_EQ(launch().rows[0].status, RowStatus::kOk);
  builder_.add_slot_retire({SlotId{0}, 4});
  builder_.add_row(prompt_row(0, 4, 1), random_tokens(1, 1));
  EXPECT_EQ(launch().rows[0].status, RowStatus::kBadToken);
}

TEST_F(CpuExecutorPlans, PlansItsMemory) {
  const ExecMemory& memory = driver_.executor().memory();
  EXPECT_EQ(memory.logits_bytes, 8U * kVocab * sizeof(float));
  EXPECT_GT(memory.activation_bytes, 0U);
  EXPECT_GT(memory.total(), memory.activation_bytes + memory.logits_bytes + memory.sampler_bytes);
}

}  // namespace
}  // namespace coppice::testing
