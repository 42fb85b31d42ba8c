// What a step costs the engine thread beside the ops: the whole loop over a device that does everything but compute.
#include <benchmark/benchmark.h>

#include <memory>
#include <utility>

#include "base/check.h"
#include "engine/engine_loop.h"
#include "exec/slot_table.h"
#include "exec/step_inputs.h"

namespace coppice {
namespace {

constexpr uint32_t kVocab = 50'000;
constexpr uint32_t kPageSize = 16;
constexpr uint32_t kContext = 1024;
constexpr uint32_t kPromptTokens = 64;
constexpr uint32_t kNewTokens = 512;

using Time = std::chrono::steady_clock::time_point;
Time now() { return std::chrono::steady_clock::now(); }

SchedulerConfig config_for(uint32_t num_running) {
  SchedulerConfig config;
  config.num_pages = config.num_ready_pages = num_running * kContext / kPageSize;
  config.page_size = kPageSize;
  config.num_slots = num_running;
  config.max_step_tokens = 1024;
  config.max_step_rows = config.max_logit_rows = 1024;
  config.context_length = kContext;
  config.target_step_us = 1'000'000;
  return config;
}

std::unique_ptr<Request> request_of(uint64_t id) {
  auto request = std::make_unique<Request>();
  request->id = RequestId{id};
  for (uint32_t i = 0; i < kPromptTokens; ++i) {
    request->prompt.emplace_back(static_cast<int32_t>((id * 7919 + i * 31) % kVocab));
  }
  request->sampling.max_new_tokens = kNewTokens;
  request->sampling.ignore_eos = true;
  return request;
}

// Lays a step's inputs out as the executor does, and makes tokens up. The making up is not counted.
class NullDevice final : public StepDevice {
 public:
  NullDevice(uint32_t num_slots, uint32_t num_pages, uint64_t num_steps, std::function<void()> ended)
      : num_pages_(num_pages),
        steps_left_(num_steps),
        ended_(std::move(ended)),
        slots_(SlotTable::create(num_slots, kContext / kPageSize).value()),
        sampling_(SamplingSlots::create(num_slots, kVocab, kContext).value()),
        inputs_({.max_rows = num_slots,
                 .max_tokens = 1024 + num_slots,
                 .max_context = kContext + 1,
                 .page_size = kPageSize,
                 .vocab = kVocab}) {}

  void launch(StepPlanView plan) override {
    result_.clear();
    result_.id = plan.id();
    slots_.apply(plan, *sampling_, num_pages_);
    inputs_.build(plan, slots_, *sampling_, result_);
    const Time start = now();
    for (size_t i = 0; i < plan.rows().size(); ++i) {
      const Row& row = plan.rows()[i];
      RowResult& answer = result_.rows[i];
      CHECK(answer.status == RowStatus::kOk);
      answer.tokens.offset = static_cast<uint32_t>(result_.tokens.size());
      if (row.mode != SampleMode::kSample) continue;
      const TokenId token{static_cast<int32_t>((row.slot.value * 97 + row.max_position) % kVocab)};
      result_.tokens.push_back(token);
      answer.tokens.count = 1;
      sampling_->record(row.slot, token);
      slots_.find(row.slot, row.generation)->last_token = token;
    }
    result_.forward_us = 1000;
    has_result_ = true;
    if (--steps_left_ == 0) ended_();
    uncounted_ += now() - start;
  }
  bool collect(StepResult& out) override {
    if (!has_result_) return false;
    std::swap(out, result_);
    has_result_ = false;
    return true;
  }
  uint32_t max_in_flight() const override { return 1; }
  std::chrono::duration<double> uncounted() const { return uncounted_; }

 private:
  const uint32_t num_pages_;
  uint64_t steps_left_;
  std::function<void()> ended_;
  SlotTable slots_;
  std::unique_ptr<SamplingSlots> sampling_;
  StepInputs inputs_;
  StepResult result_;
  bool has_result_ = false;
  std::chrono::duration<double> uncounted_{};
};

// Replaces whoever ends, so that as many run all the time.
class Replacing final : public EventSink {
 public:
  void on_events(EventBatch& batch) override {
    for (const SequenceEvent& event : batch.events) {
      if (!event.finish || event.finish->kind != FinishKind::kLength) continue;
      if (!loop->submit(request_of(++last_id)).ok()) return;  // it stops
    }
  }
  EngineLoop* loop = nullptr;
  uint64_t last_id = 0;
};

void engine_step(benchmark::State& state) {
  const auto num_running = static_cast<uint32_t>(state.range(0));
  const SchedulerConfig config = config_for(num_running);
  constexpr uint64_t kSteps = 5000;
  const SteadyClock clock;
  for (auto _ : state) {
    Replacing sink;
    EngineLoop loop(config, 4096, sink, clock);
    sink.loop = &loop;
    NullDevice device(num_running, config.num_pages, kSteps, [&loop] { loop.stop(); });
    for (uint32_t i = 0; i < num_running; ++i) CHECK(loop.submit(request_of(++sink.last_id)).ok());
    const Time start = now();
    loop.run(device);
    state.SetIterationTime((std::chrono::duration<double>(now() - start) - device.uncounted()).count() / kSteps);
  }
}
BENCHMARK(engine_step)->Arg(1)->Arg(16)->Arg(256)->UseManualTime()->Iterations(5)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace coppice
