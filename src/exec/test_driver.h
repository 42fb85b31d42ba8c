// A scheduler in a few lines, for the executor's tests: it plans requests in slices and batches, shares a prefix,
// retracts and resumes, and poisons every page that it frees.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "base/worker_team.h"
#include "exec/cpu_executor.h"

namespace coppice::testing {

inline constexpr uint32_t kVocab = 300;

// Three layers, grouped heads, per-head norms, a tied head; random weights. Its RoPE table holds `max_context`.
std::unique_ptr<Model> tiny_model(CpuIsa isa, WorkerTeam& team, uint32_t max_context);

struct Request {
  std::vector<TokenId> prompt;
  uint32_t num_outputs = 1;
  SlotInit sampling;  // its lists are the vectors here
  std::vector<TokenId> suppressed, bias_ids, logprob_ids;
  std::vector<float> bias_values;
  uint32_t logprob_start = 0;  // first prompt position whose own logprob is wanted, when sampling.num_logprobs > 0
};

struct Answer {
  std::vector<TokenId> tokens;
  std::vector<TokenLogprob> logprobs;  // of the prompt's positions, then of the tokens
  RowStatus status = RowStatus::kOk;
};

struct Schedule {
  uint32_t slice_tokens = UINT32_MAX;
  size_t batch = 1;            // requests that run at once
  uint32_t retract_after = 0;  // outputs after which every request loses its pages and slot once; 0: never
  uint32_t shared_tokens = 0;  // leading tokens that all prompts share and requests after the first take over
  std::vector<RowMask> masks;  // passed to every step
};

class TestDriver {
 public:
  struct Size {
    uint32_t num_pages = 400;
    uint32_t page_size = 16;
    uint32_t max_context = 512;
    uint32_t max_logit_rows = 8;
  };

  TestDriver(CpuIsa isa, size_t num_workers, Size size);
  TestDriver(CpuIsa isa, size_t num_workers) : TestDriver(isa, num_workers, Size()) {}
  ~TestDriver();

  std::vector<Answer> run(const std::vector<Request>& requests, const Schedule& schedule);

  CpuExecutor& executor() { return *executor_; }
  const KvStore& kv() const { return *kv_; }

 private:
  struct Sequence;
  void start(Sequence& sequence, const Schedule& schedule);
  void plan_row(Sequence& sequence, const Schedule& schedule);
  void apply(Sequence& sequence, const RowResult& row, const StepResult& result);
  void stop(Sequence& sequence);
  void step(std::span<Sequence* const> sequences, const Schedule& schedule);
  PageId take_page();
  void free_pages(std::vector<PageId>& pages);

  Size size_;
  WorkerTeam team_;
  std::unique_ptr<Model> model_;
  std::unique_ptr<KvStore> kv_;
  std::unique_ptr<CpuExecutor> executor_;
  StepPlanBuilder builder_;
  StepResult result_;
  std::vector<PageId> free_;
  std::vector<uint32_t> generations_;  // of the slots
  std::vector<SlotId> free_slots_;
  std::vector<PageId> prefix_pages_;  // of the first request, kept until the run ends
  uint64_t next_step_ = 1;
};

}  // namespace coppice::testing
