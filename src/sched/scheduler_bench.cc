// What the arrival of a cached prompt costs the scheduler. engine/engine_loop_bench.cc has the cost of a step.
#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

#include "sched/scheduler.h"

namespace coppice {
namespace {

std::unique_ptr<Request> request_of(uint64_t id, uint32_t prompt_tokens) {
  auto request = std::make_unique<Request>();
  request->id = RequestId{id};
  for (uint32_t i = 0; i < prompt_tokens; ++i) {
    request->prompt.emplace_back(static_cast<int32_t>((id * 7919 + i * 31) % 50'000));
  }
  request->sampling.max_new_tokens = 1;
  return request;
}

// Answers every row at once, with a token that differs from row to row.
void answer(StepPlanView plan, StepResult& result) {
  result.clear();
  result.id = plan.id();
  for (const Row& row : plan.rows()) {
    RowResult& answer = result.rows.emplace_back();
    answer.slot = row.slot;
    answer.generation = row.generation;
    answer.new_length = row.max_position + 1;
    answer.tokens.offset = static_cast<uint32_t>(result.tokens.size());
    if (row.mode == SampleMode::kSample) {
      result.tokens.emplace_back(static_cast<int32_t>((row.slot.value * 97 + row.max_position) % 50'000));
      answer.tokens.count = 1;
    }
  }
  result.forward_us = 1000;
}

// A prompt that is cached whole, in a tree of many others: from its arrival to the plan of its one row.
void cached_arrival(benchmark::State& state) {
  const auto prompt_tokens = static_cast<uint32_t>(state.range(0));
  SchedulerConfig config;
  config.num_pages = config.num_ready_pages = 100'000;
  config.num_slots = 1;
  config.context_length = 1'000'000;
  config.max_step_tokens = 4096;
  Scheduler scheduler(config);
  StepPlanBuilder builder;
  StepResult result;
  Actions actions;
  uint64_t last_id = 0;
  for (auto _ : state) {
    state.PauseTiming();
    auto request = request_of(1000, prompt_tokens);
    request->id = RequestId{++last_id};
    state.ResumeTiming();
    scheduler.on(NewRequest{std::move(request)}, 0, actions);
    while (!scheduler.idle()) {
      answer(scheduler.plan(0, builder), result);
      scheduler.on(StepDone{&result}, 0, actions);
    }
    actions.clear();
  }
}
BENCHMARK(cached_arrival)->Arg(1000)->Arg(10'000);

}  // namespace
}  // namespace coppice
