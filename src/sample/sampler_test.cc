#include "sample/sampler.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include "base/worker_team.h"
#include "sample/random.h"
#include "sample/reference_sampler.h"
#include "sample/vocab_ops.h"

namespace coppice {
namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();

std::vector<CpuIsa> isas() {
  std::vector<CpuIsa> all;
  for (CpuIsa isa : {CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16}) {
    if (cpu_has(isa)) all.push_back(isa);
  }
  return all;
}

std::vector<float> random_logits(uint32_t vocab, std::mt19937& random, float spread) {
  std::normal_distribution<float> normal(0, spread);
  std::vector<float> logits(vocab);
  for (float& logit : logits) logit = normal(random);
  return logits;
}

// Runs one row on `num_workers` workers; the logits are the row's own copy, left edited.
struct OneRow {
  std::vector<float> logits;
  SlotSampling slot;
  std::vector<uint32_t> mask;
  std::vector<TokenLogprob> logprobs;
  TokenId target = kNoToken;

  LogitRow run(CpuIsa isa = CpuIsa::kPortable, size_t num_workers = 1) {
    WorkerTeam team(num_workers);
    Sampler sampler = Sampler::create(isa, static_cast<uint32_t>(logits.size()), team).value();
    logprobs.assign(slot.logprobs_per_position(), {});
    LogitRow row{.logits = logits.data(), .slot = &slot, .target = target, .mask = mask, .logprobs = logprobs};
    sampler.run({&row, 1});
    return row;
  }
};

TEST(Sampler, GreedyTakesTheLowestIdAmongTheGreatest) {
  for (CpuIsa isa : isas()) {
    for (size_t workers : {1, 2, 3}) {
      std::mt19937 random(1);
      OneRow row{.logits = random_logits(13000, random, 1)};
      row.slot.temperature = 0;
      for (uint32_t at : {9000U, 4095U, 12999U}) row.logits[at] = 50;
      EXPECT_EQ(row.run(isa, workers).token, TokenId{4095}) << to_string(isa);
      for (float& logit : row.logits) logit = -7;
      EXPECT_EQ(row.run(isa, workers).token, TokenId{0});
      row.logits[12999] = -6.5F;
      EXPECT_EQ(row.run(isa, workers).token, TokenId{12999});
      row.slot.temperature = 2;
      row.slot.top_k = 1;
      EXPECT_EQ(row.run(isa, workers).token, TokenId{12999});
    }
  }
}

TEST(Sampler, DrawsTheTokenThatAFullSortDraws) {
  std::mt19937 random(5);
  std::uniform_real_distribution<double> uniform;
  for (CpuIsa isa : isas()) {
    for (int round = 0; round < 60; ++round) {
      const uint32_t vocab = round % 3 == 0 ? 20000 : 1 + static_cast<uint32_t>(random() % 6000);
      OneRow row{.logits = random_logits(vocab, random, round % 2 == 0 ? 1.0F : 4.0F)};
      row.slot.temperature = static_cast<float>(0.2 + uniform(random));
      row.slot.seed = random();
      row.slot.num_output_tokens = static_cast<uint32_t>(random() % 1000);
      if (round % 4 != 0) row.slot.top_p = static_cast<float>(uniform(random));
      if (round % 4 == 2) row.slot.top_k = 2 + static_cast<int32_t>(random() % 200);
      if (round % 5 == 3) row.slot.min_p = static_cast<float>(0.3 * uniform(random));
      const double at = uniform_at(row.slot.seed, row.slot.num_output_tokens);
      const std::vector<float> logits = row.logits;
      const LogitRow answer = row.run(isa, 1 + round % 2);
      ASSERT_EQ(answer.status, RowStatus::kOk);

      const double temperature = double{row.slot.temperature};
      const auto probs = reference::softmax(logits, temperature);
      const auto kept =
          reference::kept(logits, temperature, row.slot.top_k > 0 ? static_cast<uint32_t>(row.slot.top_k) : UINT32_MAX,
                          double{row.slot.top_p}, double{row.slot.min_p}, 2e-6);
      // The answer's stretch of [0, 1) must hold the draw, up to what fp32 sums and undecided tokens may shift it.
      double sure = 0, either = 0, before = 0;
      for (uint32_t id = 0; id < vocab; ++id) {
        if (kept[id] == reference::Keep::kYes) sure += probs[id];
        if (kept[id] == reference::Keep::kEither) either += probs[id];
        if (static_cast<int32_t>(id) < answer.token.value && kept[id] == reference::Keep::kYes) before += probs[id];
      }
      const auto token = static_cast<uint32_t>(answer.token.value);
      ASSERT_NE(kept[token], reference::Keep::kNo) << to_string(isa) << " round " << round;
      const double slack = 1e-5 + 2 * either / sure;
      EXPECT_LE(before / sure, at + slack) << to_string(isa) << " round " << round;
      EXPECT_GE((before + probs[token]) / sure, at - slack) << to_string(isa) << " round " << round;
    }
  }
}

TEST(Sampler, DrawsWithTheRightFrequencies) {
  constexpr uint32_t kVocab = 24;
  constexpr int kDraws = 40000;
  std::mt19937 random(10);
  const std::vector<float> logits = random_logits(kVocab, random, 1);
  WorkerTeam team(1);
  for (CpuIsa isa : isas()) {
    Sampler sampler = Sampler::create(isa, kVocab, team).value();
    SlotSampling slot;
    slot.temperature = 0.8F;
    slot.top_p = 0.85F;
    const auto kept = reference::kept(logits, 0.8, UINT32_MAX, 0.85, 0, 1e-6);
    const auto probs = reference::softmax(logits, 0.8);
    double sum = 0;
    for (uint32_t id = 0; id < kVocab; ++id) sum += kept[id] == reference::Keep::kYes ? probs[id] : 0;
    for (const bool by_seed : {true, false}) {  // both inputs of the stream must spread the draws
      std::vector<int> counts(kVocab, 0);
      for (int i = 0; i < kDraws; ++i) {
        std::vector<float> copy = logits;
        slot.seed = by_seed ? static_cast<uint64_t>(i) : 42;
        slot.num_output_tokens = by_seed ? 3 : static_cast<uint32_t>(i);
        LogitRow row{.logits = copy.data(), .slot = &slot};
        sampler.run({&row, 1});
        ++counts[static_cast<size_t>(row.token.value)];
      }
      double chi_square = 0;
      int cells = 0;
      for (uint32_t id = 0; id < kVocab; ++id) {
        if (kept[id] != reference::Keep::kYes) {
          EXPECT_EQ(counts[id], 0);
          continue;
        }
        const double expected = kDraws * probs[id] / sum;
        chi_square += (counts[id] - expected) * (counts[id] - expected) / expected;
        ++cells;
      }
      ASSERT_GT(cells, 5);
      // Mean cells - 1, standard deviation sqrt(2 (cells - 1)); the seeds are fixed.
      EXPECT_LT(chi_square, cells - 1 + 4 * std::sqrt(2.0 * (cells - 1))) << to_string(isa);
    }
  }
}

TEST(Sampler, BitsDependOnNeitherBatchNorWorkers) {
  constexpr uint32_t kVocab = 30011;
  std::mt19937 random(13);
  for (CpuIsa isa : isas()) {
    std::vector<OneRow> rows(9);
    for (size_t i = 0; i < rows.size(); ++i) {
      rows[i].logits = random_logits(kVocab, random, i % 2 == 0 ? 1.0F : 5.0F);
      rows[i].slot.temperature = i == 4 ? 0.0F : 0.7F;
      rows[i].slot.top_p = i % 3 == 0 ? 1.0F : 0.9F;
      rows[i].slot.top_k = i % 4 == 1 ? 40 : -1;
      rows[i].slot.seed = i;
      rows[i].slot.with_logprobs = true;
      rows[i].slot.num_top_logprobs = 5;
      rows[i].slot.logprob_ids = {TokenId{3}, TokenId{30010}};
    }
    const std::vector<OneRow> originals = rows;
    std::vector<TokenId> tokens;
    for (OneRow& row : rows) tokens.push_back(row.run(isa, 1).token);
    for (size_t workers : {1, 2, 3}) {
      WorkerTeam team(workers);
      Sampler sampler = Sampler::create(isa, kVocab, team).value();
      for (size_t batch : {size_t{1}, size_t{2}, size_t{5}, rows.size()}) {
        for (size_t first = 0; first < rows.size(); first += batch) {
          const size_t end = std::min(rows.size(), first + batch);
          std::vector<OneRow> copies(originals.begin() + static_cast<ptrdiff_t>(first),
                                     originals.begin() + static_cast<ptrdiff_t>(end));
          std::vector<LogitRow> batch_rows;
          for (OneRow& copy : copies) {
            copy.logprobs.assign(copy.slot.logprobs_per_position(), {});
            batch_rows.push_back({.logits = copy.logits.data(), .slot = &copy.slot, .logprobs = copy.logprobs});
          }
          sampler.run(batch_rows);
          for (size_t i = first; i < end; ++i) {
            EXPECT_EQ(batch_rows[i - first].token, tokens[i]) << to_string(isa) << " row " << i;
            const auto& logprobs = copies[i - first].logprobs;
            ASSERT_EQ(logprobs.size(), rows[i].logprobs.size());
            EXPECT_EQ(std::memcmp(logprobs.data(), rows[i].logprobs.data(), logprobs.size() * sizeof(TokenLogprob)), 0);
          }
        }
      }
    }
  }
}

TEST(Sampler, DrawsNoTokenPastTheLastKeptOfEqualOnes) {
  for (CpuIsa isa : isas()) {
    int in_second_part = 0;
    for (uint64_t seed = 0; seed < 200; ++seed) {
      OneRow row{.logits = std::vector<float>(9000, 0.5F)};
      row.slot.seed = seed;
      row.slot.top_k = 5000;
      const auto token = static_cast<uint32_t>(row.run(isa).token.value);
      ASSERT_LT(token, 5000U) << to_string(isa);
      in_second_part += token >= kPartTokens ? 1 : 0;
    }
    // 36 expected, standard deviation 5.4; the seeds are fixed.
    EXPECT_GT(in_second_part, 15);
    EXPECT_LT(in_second_part, 58);
  }
}

TEST(Sampler, LogprobsAreTheLogSoftmaxAfterTemperature) {
  std::mt19937 random(17);
  for (CpuIsa isa : isas()) {
    OneRow row{.logits = random_logits(5000, random, 3)};
    row.logits[77] = row.logits[76] = 20;  // ties: the lowest id comes first
    row.slot.temperature = 0.5F;
    row.slot.top_p = 0.3F;  // no part in logprobs
    row.slot.with_logprobs = true;
    row.slot.num_top_logprobs = 4;
    row.slot.logprob_ids = {TokenId{4999}, TokenId{5000}, TokenId{0}};
    const auto probs = reference::softmax(row.logits, 0.5);
    const auto order = reference::order(row.logits);
    const LogitRow answer = row.run(isa);
    ASSERT_EQ(row.logprobs.size(), 8U);
    EXPECT_EQ(row.logprobs[0].id, answer.token);
    for (size_t i = 0; i < 4; ++i) EXPECT_EQ(row.logprobs[1 + i].id.value, static_cast<int32_t>(order[i]));
    EXPECT_EQ(row.logprobs[5].id, TokenId{4999});
    EXPECT_EQ(row.logprobs[6].logprob, kForbidden);
    for (const TokenLogprob& entry : row.logprobs) {
      if (entry.id.value == 5000) continue;
      EXPECT_NEAR(entry.logprob, std::log(probs[static_cast<size_t>(entry.id.value)]), 1e-5) << entry.id;
    }
  }
}

TEST(Sampler, TargetsAreScoredOnThePlainLogits) {
  std::mt19937 random(19);
  OneRow row{.logits = random_logits(300, random, 2)};
  row.slot.temperature = 0.1F;
  row.slot.bias = {{TokenId{5}, 30.0F}};
  row.slot.min_output_tokens = 5;
  row.slot.suppressed_ids = {TokenId{6}};
  row.slot.with_logprobs = true;
  row.slot.num_top_logprobs = 300;
  row.target = TokenId{6};
  const auto probs = reference::softmax(row.logits, 1.0);
  const auto order = reference::order(row.logits);
  const std::vector<float> before = row.logits;
  const LogitRow answer = row.run();
  EXPECT_EQ(answer.token, kNoToken);
  EXPECT_EQ(row.logits, before);
  EXPECT_NEAR(row.logprobs[0].logprob, std::log(probs[6]), 1e-5);
  for (size_t i = 0; i < 300; ++i) EXPECT_EQ(row.logprobs[1 + i].id.value, static_cast<int32_t>(order[i]));
}

TEST(Sampler, PenaltiesFollowTheirFormulas) {
  OneRow row{.logits = {2.0F, -2.0F, 2.0F, 0.5F}};
  std::vector<TokenId> ids(4);
  std::vector<uint32_t> counts(4);
  row.slot.generated = PenaltyCounts(ids, counts);
  for (int32_t id : {0, 0, 0, 1, 3}) row.slot.generated.add(TokenId{id});
  row.slot.temperature = 0;
  row.slot.frequency_penalty = 0.25F;
  row.slot.presence_penalty = 0.5F;
  row.slot.repetition_penalty = 2.0F;
  EXPECT_EQ(row.run().token, TokenId{2});
  EXPECT_EQ(row.logits, (std::vector<float>{(2.0F - 0.75F - 0.5F) / 2, (-2.0F - 0.25F - 0.5F) * 2, 2.0F, -0.5F}));
}

TEST(Sampler, SuppressesStopsUntilTheMinimumIsReached) {
  OneRow row{.logits = {1, 5, 4, 3}};
  row.slot.temperature = 0;
  row.slot.suppressed_ids = {TokenId{1}, TokenId{2}};
  row.slot.min_output_tokens = 3;
  row.slot.num_output_tokens = 2;
  EXPECT_EQ(OneRow(row).run().token, TokenId{3});
  row.slot.num_output_tokens = 3;
  EXPECT_EQ(OneRow(row).run().token, TokenId{1});
}

TEST(Sampler, AMaskForbidsEvenWhatABiasLifts) {
  for (CpuIsa isa : isas()) {
    OneRow row{.logits = std::vector<float>(9000, 1.0F)};
    row.slot.bias = {{TokenId{10}, 100.0F}, {TokenId{8500}, 50.0F}, {TokenId{4500}, 20.0F}};
    row.mask.assign((9000 + 31) / 32, 0);
    for (uint32_t id : {4500U, 8500U, 3U}) row.mask[id / 32] |= 1U << id % 32;
    row.slot.temperature = 0;
    EXPECT_EQ(OneRow(row).run(isa, 2).token, TokenId{8500});
    row.slot.temperature = 100;  // nearly even: still only the three allowed ones
    for (uint64_t seed = 0; seed < 50; ++seed) {
      row.slot.seed = seed;
      const int32_t token = OneRow(row).run(isa).token.value;
      EXPECT_TRUE(token == 3 || token == 4500 || token == 8500) << token;
    }
  }
}

TEST(Sampler, FaultsEndTheirOwnRowOnly) {
  constexpr uint32_t kVocab = 9000;
  for (CpuIsa isa : isas()) {
    WorkerTeam team(2);
    Sampler sampler = Sampler::create(isa, kVocab, team).value();
    for (const float fault : {std::nanf(""), kInf, -kInf}) {
      for (const uint32_t at : {0U, 4096U, 8999U}) {
        std::vector<std::vector<float>> logits(3, std::vector<float>(kVocab, 0.25F));
        logits[1][at] = fault;
        SlotSampling slot;
        slot.temperature = at == 0 ? 0.0F : 1.0F;
        slot.bias = {{TokenId{1}, 1.0F}};
        std::vector<uint32_t> mask((kVocab + 31) / 32, UINT32_MAX);
        mask[at / 32] &= ~(1U << at % 32);  // a mask does not hide it
        std::vector<LogitRow> rows(3);
        for (size_t i = 0; i < 3; ++i) rows[i] = {.logits = logits[i].data(), .slot = &slot, .mask = mask};
        sampler.run(rows);
        EXPECT_EQ(rows[0].status, RowStatus::kOk);
        EXPECT_EQ(rows[1].status, RowStatus::kNonFinite) << fault << " at " << at;
        EXPECT_EQ(rows[1].token, kNoToken);
        EXPECT_EQ(rows[2].status, RowStatus::kOk);
        LogitRow plain{.logits = logits[1].data(), .slot = &slot};
        logits[1].assign(kVocab, 1.0F);
        logits[1][at] = fault;
        slot.bias.clear();
        sampler.run({&plain, 1});
        EXPECT_EQ(plain.status, RowStatus::kNonFinite);
      }
    }
  }
}

TEST(Sampler, AnEmptyMaskIsNamed) {
  OneRow row{.logits = std::vector<float>(100, 1.0F), .mask = std::vector<uint32_t>(4, 0)};
  row.slot.bias = {{TokenId{1}, 5.0F}};
  const LogitRow answer = row.run();
  EXPECT_EQ(answer.status, RowStatus::kEmptyMask);
  EXPECT_EQ(answer.token, kNoToken);
}

}  // namespace
}  // namespace coppice
