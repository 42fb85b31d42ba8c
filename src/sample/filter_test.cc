#include "sample/filter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "sample/reference_sampler.h"

namespace coppice {
namespace {

using reference::Keep;

std::vector<CpuIsa> isas() {
  std::vector<CpuIsa> all;
  for (CpuIsa isa : {CpuIsa::kPortable, CpuIsa::kAvx2, CpuIsa::kAvx512Bf16}) {
    if (cpu_has(isa)) all.push_back(isa);
  }
  return all;
}

enum class Shape { kFlat, kWide, kPeaked, kEqual, kTies, kRising, kFewHeavy };
constexpr Shape kShapes[] = {Shape::kFlat, Shape::kWide,   Shape::kPeaked,  Shape::kEqual,
                             Shape::kTies, Shape::kRising, Shape::kFewHeavy};

std::vector<float> make_logits(Shape shape, uint32_t vocab, std::mt19937& random) {
  std::normal_distribution<float> normal;
  std::vector<float> logits(vocab);
  for (uint32_t i = 0; i < vocab; ++i) {
    const float x = normal(random);
    switch (shape) {
      case Shape::kFlat:
        logits[i] = 0.7F * x;
        break;
      case Shape::kWide:
        logits[i] = 4 * x;
        break;
      case Shape::kPeaked:
        logits[i] = 2 * x - (i % 97 == 5 ? 0.0F : 18.0F);
        break;
      case Shape::kEqual:
        logits[i] = 1.5F;
        break;
      case Shape::kTies:
        logits[i] = std::round(2 * x) / 2;
        break;
      case Shape::kRising:
        logits[i] = 10.0F * static_cast<float>(i) / static_cast<float>(vocab);
        break;
      case Shape::kFewHeavy:
        logits[i] = x + (i == vocab / 2 || i == vocab / 3 ? 14.0F : 0.0F);
        break;
    }
  }
  return logits;
}

// Memory and results of one row, as the sampler lays them out.
struct Weighed {
  Weighed(const VocabOps& ops, const std::vector<float>& logits, float temperature)
      : parts(static_cast<uint32_t>(logits.size()), nullptr),
        weights(logits.size()),
        values(size_t{parts.count()} * kPartTokens),
        ids(values.size()),
        masses(parts.count()),
        num_candidates(parts.count()) {
    scratch = {.weights = weights, .values = values, .ids = ids, .masses = masses, .num_candidates = num_candidates};
    const float max = *std::max_element(logits.begin(), logits.end());
    for (uint32_t part = 0; part < parts.count(); ++part) {
      total += double{ops.weigh(logits.data() + parts.begin(part), parts.size(part), max,
                                static_cast<float>(1.4426950408889634 / double{temperature}),
                                weights.data() + parts.begin(part))};
    }
  }
  Parts parts;
  std::vector<float> weights, values;
  std::vector<uint32_t> ids;
  std::vector<Mass> masses;
  std::vector<uint32_t> num_candidates;
  RowScratch scratch;
  double total = 0;
};

void expect_exact(CpuIsa isa, const std::vector<float>& logits, float temperature, const Filter& filter) {
  const VocabOps& ops = vocab_ops(isa);
  const Weighed row(ops, logits, temperature);
  const Kept kept = find_kept(ops, row.parts, row.scratch, row.total, filter);
  const auto expected =
      reference::kept(logits, double{temperature}, filter.top_k, filter.top_p, double{filter.min_p}, 2e-6);
  for (uint32_t id = 0; id < logits.size(); ++id) {
    if (expected[id] == Keep::kEither || row.weights[id] == 0) continue;
    ASSERT_EQ(kept.contains(row.weights[id], id), expected[id] == Keep::kYes)
        << to_string(isa) << " id " << id << " of " << logits.size() << " weight " << row.weights[id] << " boundary "
        << kept.weight << " k " << filter.top_k << " p " << filter.top_p << " min_p " << filter.min_p << " T "
        << temperature;
  }
}

TEST(Filter, KeepsWhatAFullSortKeeps) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> uniform;
  for (CpuIsa isa : isas()) {
    for (Shape shape : kShapes) {
      for (uint32_t vocab : {1U, 2U, 17U, 64U, 1000U, 4096U, 4097U, 9001U, 40000U}) {
        const auto logits = make_logits(shape, vocab, random);
        for (int round = 0; round < 6; ++round) {
          Filter filter;
          const int which = round % 3;
          if (which != 1) filter.top_p = uniform(random);
          if (which != 0) filter.top_k = 1 + static_cast<uint32_t>(random() % (round < 3 ? 50 : vocab));
          if (round == 5) filter.min_p = static_cast<float>(uniform(random)) * 0.2F;
          const float temperature = static_cast<float>(0.3 + uniform(random));
          expect_exact(isa, logits, temperature, filter);
          if (HasFatalFailure()) FAIL() << "shape " << static_cast<int>(shape);
        }
      }
    }
  }
}

TEST(Filter, OfALargeVocabularyAtCommonSettings) {
  std::mt19937 random(11);
  for (Shape shape : kShapes) {
    const auto logits = make_logits(shape, 151936, random);
    for (const Filter& filter :
         {Filter{.top_p = 0.9}, Filter{.top_p = 0.999999}, Filter{.top_p = 1e-9}, Filter{.top_k = 20},
          Filter{.top_k = 50000}, Filter{.top_k = 40, .top_p = 0.95, .min_p = 0.05F}, Filter{.min_p = 1.0F}}) {
      expect_exact(isas().back(), logits, 1.0F, filter);
      if (HasFatalFailure()) FAIL() << "shape " << static_cast<int>(shape);
    }
  }
}

TEST(Filter, TiesAtTheBoundaryGoToTheLowestIds) {
  const std::vector<float> logits{1, 3, 1, 3, 1, 3, 1, 0};
  const VocabOps& ops = vocab_ops(CpuIsa::kPortable);
  const Weighed row(ops, logits, 1.0F);
  const Kept two = find_kept(ops, row.parts, row.scratch, row.total, {.top_k = 2});
  EXPECT_TRUE(two.contains(1, 1) && two.contains(1, 3));
  EXPECT_FALSE(two.contains(1, 5));
  const Kept five = find_kept(ops, row.parts, row.scratch, row.total, {.top_k = 5});
  EXPECT_TRUE(five.contains(row.weights[2], 2));
  EXPECT_FALSE(five.contains(row.weights[4], 4));
}

TEST(Filter, TopPStopsAtTheTokenThatReachesIt) {
  // Probabilities 1/2, 1/4, 1/8, 1/8: exact in fp32.
  const float ln2 = std::log(2.0F);
  const std::vector<float> logits{-3 * ln2, -1 * ln2, -3 * ln2, -2 * ln2};
  const VocabOps& ops = vocab_ops(CpuIsa::kPortable);
  Weighed row(ops, logits, 1.0F);
  row.weights = {0.25F, 1.0F, 0.25F, 0.5F};
  row.scratch.weights = row.weights;
  const auto count = [&](double top_p) {
    const Kept kept = find_kept(ops, row.parts, row.scratch, 2.0, {.top_p = top_p});
    int kept_tokens = 0;
    for (uint32_t id = 0; id < 4; ++id) kept_tokens += kept.contains(row.weights[id], id) ? 1 : 0;
    return kept_tokens;
  };
  EXPECT_EQ(count(0.1), 1);
  EXPECT_EQ(count(0.5), 1);
  EXPECT_EQ(count(0.51), 2);
  EXPECT_EQ(count(0.75), 2);
  EXPECT_EQ(count(0.8), 3);
  EXPECT_EQ(count(0.9), 4);
}

}  // namespace
}  // namespace coppice
