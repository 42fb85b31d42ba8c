// The scheduler's state and its parts; each part is a file of its own:
//   intake.cc     a request comes, or is refused
//   admission.cc  a waiting sample gets a slot and pages, or waits, or follows another
//   planner.cc    who gets how many tokens of the next step
//   emission.cc   the step as a StepPlan
//   results.cc    what a step answered
//   ending.cc     retraction, aborts, stops and finishes
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "cache/hit_rate_ceiling.h"
#include "sched/budget.h"
#include "sched/kv_space.h"
#include "sched/lifecycle.h"
#include "sched/scheduler.h"
#include "sched/slot_table.h"
#include "sched/waiting_queue.h"

namespace coppice {

// A row of the plan under construction.
struct PlannedRow {
  Sequence* sequence = nullptr;
  uint32_t first = 0;
  uint32_t num_tokens = 0;
  bool decode = false;
};

struct InFlightRow {
  Sequence* sequence = nullptr;
  uint32_t end = 0;         // position after its last token
  uint32_t num_scores = 0;  // input positions it scores
  bool samples = false;
};

struct InFlightStep {
  StepId id;
  StepWork work;
  uint32_t prefill_tokens = 0;  // of work.tokens, prompts'
  std::vector<InFlightRow> rows;
};

// Cached and prompt tokens of the last 1,000 admitted requests.
class HitRate {
 public:
  void add(uint32_t cached_tokens, uint32_t prompt_tokens);
  double value() const {
    return prompt_tokens_ == 0 ? 0 : static_cast<double>(cached_tokens_) / static_cast<double>(prompt_tokens_);
  }

 private:
  static constexpr size_t kWindow = 1000;
  struct Entry {
    uint32_t cached_tokens = 0;
    uint32_t prompt_tokens = 0;
  };
  std::vector<Entry> entries_;
  size_t next_ = 0;
  uint64_t cached_tokens_ = 0;
  uint64_t prompt_tokens_ = 0;
};

enum class Admission : uint8_t { kAdmitted, kFollows, kNoRoom };

struct Scheduler::Impl {
  explicit Impl(const SchedulerConfig& settings);
  ~Impl();

  // intake.cc
  void accept(std::unique_ptr<Request> request, int64_t now_us, Actions& actions);
  void refuse(const Request& request, int status, std::string message, Actions& actions);
  Sequence& make_sequence();
  void recycle(Sequence& sequence);

  // ending.cc
  void abort(RequestId id, const std::string& reason, int status, Actions& actions);
  void abort_all(const std::string& reason, int status, Actions& actions);
  void end_at(const EndsAt& message, Actions& actions);
  void end(Sequence& sequence, Finish finish, std::span<const TokenId> tokens, std::span<const TokenLogprob> logprobs,
           Actions& actions);
  void retract(Sequence& sequence);
  // Frees `num_pages`: evicts, then retracts from the end of the life order, never the first and none that has a row
  // in the plan under construction. False: not enough, or `wanting` itself had to go.
  bool make_room(uint32_t num_pages, const Sequence& wanting);
  // Gives back slot and pages; the committed tokens stay in the tree.
  void let_go(Sequence& sequence);

  // admission.cc
  Admission admit(Sequence& sequence, int64_t now_us);
  bool follows(Sequence& sequence, uint32_t copyable_tokens);
  void copy_tail(Sequence& sequence, const Match& match);
  void enter(Sequence& sequence, int64_t now_us);
  uint32_t expected_pages(const Sequence& sequence) const;
  void report_cache(RequestState& group, const Sequence& sequence, int64_t now_us);

  // planner.cc
  StepPlanView plan(int64_t now_us, StepPlanBuilder& builder);
  void plan_decodes(uint32_t prefill_parts);
  void plan_prefills(bool others_wait);
  void plan_admissions(int64_t now_us);
  // Adds up to `most` tokens to the sequence's row of this plan. False: none fitted.
  bool grow_slice(Sequence& sequence, bool leave_half);
  bool wants_decode(const Sequence& sequence) const;

  // emission.cc
  StepPlanView emit_plan(StepPlanBuilder& builder);
  void emit_row(const PlannedRow& planned, StepPlanBuilder& builder, InFlightStep& step);

  // results.cc
  void step_done(const StepResult& result, Actions& actions);
  void apply_row(const InFlightRow& row, const RowResult& answer, const StepResult& result, Actions& actions);
  void device_failed(Actions& actions);
  bool take_tokens(Sequence& sequence, std::span<const TokenId> tokens, Finish& finish);
  void tell(Sequence& sequence, std::span<const TokenId> tokens, std::span<const TokenLogprob> logprobs,
            std::unique_ptr<Finish> finish, Actions& actions);

  // Positions whose KV is written before the plan under construction runs.
  uint32_t ready_tokens(const Sequence& sequence) const {
    if (sequence.entry_step == next_step) return sequence.entry_tokens;  // this plan copies the rest
    return sequence.row_step == next_step ? sequence.row_start : sequence.planned;
  }
  void check_invariants() const;

  const SchedulerConfig config;
  KvSpace kv;
  SlotTable slots;
  CostModel costs;
  StepBudget budget;
  WaitingQueue queue;
  const LifeOrder life_order;
  std::vector<Sequence*> running;  // in life order
  std::map<RequestId, std::unique_ptr<RequestState>> requests;
  std::vector<std::unique_ptr<Sequence>> sequences;  // all ever made; reused
  std::vector<Sequence*> spare;
  std::deque<InFlightStep> in_flight;
  std::vector<InFlightStep> spare_steps;

  // Of the plan under construction.
  uint64_t next_step = 1;
  std::vector<PlannedRow> rows;
  std::vector<KvCopy> copies;
  std::vector<PageHold> holds;  // sources of copies, so that nothing else of this plan gets them
  std::vector<Sequence*> chosen;
  uint32_t matches_left = 0;
  uint32_t reserved_pages = 0;  // set aside for the output of running sequences
  size_t decode_start = 0;      // where the next step's decode rows begin when not all fit

  uint64_t last_serial = 0;
  uint64_t last_arrival = 0;
  uint64_t last_admission = 0;
  uint64_t served_tokens = 0;
  double reserve_ratio = 0;
  HitRate hit_rate;
  HitRateCeiling ceiling;
  std::vector<uint64_t> page_hashes;  // scratch
  SchedulerStats counters;            // its counting fields only
};

}  // namespace coppice
