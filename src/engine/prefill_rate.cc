#include "engine/prefill_rate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <vector>

#include "exec/cpu_executor.h"
#include "kv/kv_store.h"
#include "model/model.h"
#include "step/step_plan.h"

namespace coppice {
namespace {

constexpr uint32_t kSmallSlice = 16;
constexpr uint32_t kLargeSlice = 64;
// A slice of this length says enough; longer slices are not tried.
constexpr double kEnoughSeconds = 0.05;
// A busy machine makes single steps many times as long, so the best of a few counts, within this time.
constexpr uint32_t kMostTries = 4;
constexpr double kMostSeconds = 0.4;

// Seconds of one prefill step of `num_tokens` on a fresh slot.
double time_slice(CpuExecutor& executor, StepPlanBuilder& builder, uint32_t num_tokens, uint32_t generation,
                  uint32_t page_size) {
  builder.reset();
  SlotInit init;
  init.generation = generation;
  builder.add_slot_init(init);
  std::vector<PageId> pages((num_tokens + page_size - 1) / page_size);
  for (uint32_t i = 0; i < pages.size(); ++i) pages[i] = PageId{i};
  builder.add_page_append(SlotId{0}, generation, 0, pages);
  const std::vector<TokenId> tokens(num_tokens, TokenId{0});
  Row row;
  row.generation = generation;
  row.max_position = num_tokens - 1;
  row.num_tokens = num_tokens;
  builder.add_row(row, tokens);
  builder.add_slot_retire({SlotId{0}, generation - 1});
  StepResult result;
  const auto start = std::chrono::steady_clock::now();
  executor.launch(builder.build(StepId{generation}));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  executor.collect(result);
  return seconds;
}

}  // namespace

Result<double> measure_prefill_rate(const Model& model, WorkerTeam& team, CpuIsa isa, uint32_t context) {
  const ModelConfig& config = model.config();
  const uint32_t large = std::min(kLargeSlice, context);
  const uint32_t small = std::min(kSmallSlice, context);
  ASSIGN_OR_RETURN(const auto kv, KvStore::create({.num_pages = kLargeSlice / kKvBlockTokens,
                                                   .page_size = kKvBlockTokens,
                                                   .num_layers = config.num_layers,
                                                   .num_kv_heads = config.num_kv_heads,
                                                   .head_dim = config.head_dim}));
  kv->wait_ready();
  ASSIGN_OR_RETURN(const auto executor, CpuExecutor::create(model, *kv, team, isa,
                                                            {.num_slots = 1,
                                                             .max_rows = 1,
                                                             .max_step_tokens = kLargeSlice,
                                                             .max_logit_rows = 1,
                                                             .max_context = context}));
  StepPlanBuilder builder;
  uint32_t generation = 1;
  const auto best_of = [&](uint32_t num_tokens) {
    double best = HUGE_VAL;
    double spent = 0;
    for (uint32_t i = 0; i < kMostTries && spent < kMostSeconds; ++i) {
      const double seconds = time_slice(*executor, builder, num_tokens, generation++, kKvBlockTokens);
      best = std::min(best, seconds);
      spent += seconds;
      if (i > 0 && best > kEnoughSeconds) break;  // it is slow, and not by accident
    }
    return best;
  };
  const double seconds = best_of(small);  // the first touches cold memory
  return seconds > kEnoughSeconds ? small / seconds : large / best_of(large);
}

}  // namespace coppice
