// Sampling of 16 rows of a 151,936-token vocabulary on two workers, by kind of request and shape of the logits. The
// logits are copied in outside the timing, as the head leaves them in the caches.
#include <benchmark/benchmark.h>

#include <random>
#include <vector>

#include "base/worker_team.h"
#include "device/cpu/isa.h"
#include "sample/sampler.h"

namespace {

using namespace coppice;

constexpr uint32_t kVocab = 151936;
constexpr size_t kWorkers = 2;

// Spread of the logits: what random weights give, and what a trained model does (few tokens carry the row).
enum Shape : int64_t { kRandomWeights = 0, kTrained = 1 };
enum Kind : int64_t { kGreedy = 0, kPlain, kTopP, kTopK, kAll, kLogprobs };

std::vector<float> make_logits(Shape shape, size_t rows) {
  std::mt19937 random(1);
  std::normal_distribution<float> normal;
  std::vector<float> logits(rows * kVocab);
  for (float& logit : logits) logit = (shape == kTrained ? 2.2F : 0.6F) * normal(random);
  if (shape == kTrained) {
    for (size_t row = 0; row < rows; ++row) {
      for (int i = 0; i < 40; ++i) {
        logits[row * kVocab + random() % kVocab] = 16.0F - 0.2F * static_cast<float>(i);
      }
    }
  }
  return logits;
}

SlotSampling make_slot(Kind kind) {
  SlotSampling slot;
  slot.temperature = kind == kGreedy ? 0.0F : 0.8F;
  if (kind == kTopP || kind == kAll) slot.top_p = 0.9F;
  if (kind == kTopK || kind == kAll) slot.top_k = 40;
  if (kind == kAll) slot.min_p = 0.02F;
  if (kind == kLogprobs) {
    slot.temperature = 0;
    slot.with_logprobs = true;
    slot.num_top_logprobs = 5;
  }
  return slot;
}

void sample(benchmark::State& state) {
  const auto num_rows = static_cast<size_t>(state.range(2));
  const std::vector<float> made = make_logits(static_cast<Shape>(state.range(0)), num_rows);
  std::vector<float> logits;
  SlotSampling slot = make_slot(static_cast<Kind>(state.range(1)));
  WorkerTeam team(kWorkers);
  Sampler sampler = Sampler::create(choose_cpu_isa().value(), kVocab, team).value();
  std::vector<TokenLogprob> logprobs(num_rows * 6);
  std::vector<LogitRow> rows(num_rows);
  for (auto _ : state) {
    state.PauseTiming();
    logits = made;
    for (size_t i = 0; i < num_rows; ++i) {
      rows[i] = {.logits = logits.data() + i * kVocab, .slot = &slot};
      if (slot.with_logprobs) rows[i].logprobs = std::span(logprobs).subspan(i * 6, 6);
    }
    ++slot.seed;
    state.ResumeTiming();
    sampler.run(rows);
    benchmark::DoNotOptimize(rows.data());
  }
}

BENCHMARK(sample)
    ->ArgNames({"trained", "kind", "rows"})
    ->ArgsProduct({{kRandomWeights, kTrained}, {kGreedy, kPlain, kTopP, kTopK, kAll, kLogprobs}, {16}})
    ->ArgsProduct({{kRandomWeights, kTrained}, {kGreedy, kTopP}, {1}})
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime();

}  // namespace
