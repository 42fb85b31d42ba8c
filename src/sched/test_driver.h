// Drives a scheduler in tests: short requests, a device that answers token 100 + output position, and plans as text.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sched/scheduler.h"

namespace coppice::sched_test {

inline SchedulerConfig small_config() {
  SchedulerConfig config;
  config.page_size = 4;
  config.num_pages = config.num_ready_pages = 64;
  config.num_slots = 8;
  config.max_step_tokens = 32;
  config.context_length = 200;
  config.policy = SchedulePolicy::kFcfs;
  return config;
}

// Tokens first, first + 1, ...
inline std::vector<TokenId> tokens_from(int32_t first, uint32_t count) {
  std::vector<TokenId> tokens;
  for (uint32_t i = 0; i < count; ++i) tokens.emplace_back(first + static_cast<int32_t>(i));
  return tokens;
}

inline std::unique_ptr<Request> request_of(uint64_t id, std::vector<TokenId> prompt, uint32_t max_new_tokens) {
  auto request = std::make_unique<Request>();
  request->id = RequestId{id};
  request->prompt = std::move(prompt);
  request->sampling.max_new_tokens = max_new_tokens;
  request->eos_ids = {TokenId{2}};
  return request;
}

class Driver {
 public:
  explicit Driver(const SchedulerConfig& config) : scheduler_(config) {}

  void send(Message message) {
    scheduler_.on(std::move(message), now_us_, actions_);
    for (SequenceEvent& event : actions_.events.events) {
      const std::pair key{event.request.value, event.sample};
      for (uint32_t i = 0; i < event.tokens.count; ++i) {
        generated[key].push_back(actions_.events.tokens[event.tokens.offset + i]);
      }
      if (event.first_admission) reports[key] = event.cache;
      if (event.finish) finishes[key] = std::move(*event.finish);
    }
    flushes.insert(flushes.end(), actions_.flushes.begin(), actions_.flushes.end());
    actions_.clear();
  }
  void send(std::unique_ptr<Request> request) { send(NewRequest{std::move(request)}); }

  // Plans and keeps the plan for answer(). The text lists copies and rows, for example "copy 3 | r1 0+5 s | r2 @7 s":
  // slot, first position + tokens of a slice or @position of a decode row (@? when the device knows), s: it samples.
  std::string plan() {
    const StepPlanView view = scheduler_.plan(now_us_, builder_);
    if (view.empty()) return "";
    pending_.emplace_back(view.buffer().begin(), view.buffer().end());
    last = StepPlanView(pending_.back());
    scheduler_.check_invariants();
    std::string text;
    const auto part = [&text](const std::string& what) { text += (text.empty() ? "" : " | ") + what; };
    for (const KvCopy& copy : last.kv_copies()) part("copy " + std::to_string(copy.num_tokens));
    for (const Row& row : last.rows()) {
      std::string what = "r" + std::to_string(row.slot.value) + " ";
      if (row.source == TokenSource::kLastSampled) {
        what += "@" + (row.first_position < 0 ? "?" : std::to_string(row.first_position));
      } else {
        what += std::to_string(row.first_position) + "+" + std::to_string(row.num_tokens);
      }
      if (row.mode == SampleMode::kSample) what += " s";
      part(what);
    }
    return text;
  }

  // Answers the oldest plan.
  void answer(DeviceStatus status = DeviceStatus::kOk) {
    const std::vector<uint32_t> words = std::move(pending_.front());
    pending_.pop_front();
    const StepPlanView view(words);
    result_.clear();
    result_.id = view.id();
    result_.status = status;
    result_.forward_us = step_us;
    for (const SlotInit& init : view.slot_inits()) positions_[init.slot.value] = init.num_output_tokens;
    for (const Row& row : view.rows()) {
      RowResult& answer = result_.rows.emplace_back();
      answer.slot = row.slot;
      answer.generation = row.generation;
      answer.tokens = {static_cast<uint32_t>(result_.tokens.size()), row.mode == SampleMode::kSample ? 1U : 0U};
      answer.logprobs = {static_cast<uint32_t>(result_.logprobs.size()), row.num_targets()};
      for (uint32_t i = 0; i < row.num_targets(); ++i) {
        result_.logprobs.push_back({-1.0F, view.row_tokens(row)[row.logits_from + i + 1]});
      }
      if (row.mode == SampleMode::kSample) {
        answer.status = fail(row) ? RowStatus::kNonFinite : RowStatus::kOk;
        result_.tokens.push_back(next_token(row, positions_[row.slot.value]++));
      }
    }
    send(StepDone{&result_});
    scheduler_.check_invariants();
  }

  // Plans and answers until nothing is left; returns the number of steps.
  uint32_t run() {
    uint32_t steps = 0;
    while (!plan().empty()) {
      answer();
      ++steps;
    }
    return steps;
  }

  Scheduler& scheduler() { return scheduler_; }
  std::vector<TokenId> generated_of(uint64_t id, uint32_t sample = 0) { return generated[{id, sample}]; }
  bool ended(uint64_t id, uint32_t sample = 0) const { return finishes.contains({id, sample}); }

  int64_t step_us = 0;
  std::function<TokenId(const Row&, uint32_t position)> next_token = [](const Row&, uint32_t position) {
    return TokenId{100 + static_cast<int32_t>(position)};
  };
  std::function<bool(const Row&)> fail = [](const Row&) { return false; };
  std::map<std::pair<uint64_t, uint32_t>, std::vector<TokenId>> generated;
  std::map<std::pair<uint64_t, uint32_t>, CacheReport> reports;
  std::map<std::pair<uint64_t, uint32_t>, Finish> finishes;
  std::vector<Result<void>> flushes;
  StepPlanView last;

 private:
  Scheduler scheduler_;
  StepPlanBuilder builder_;
  std::deque<std::vector<uint32_t>> pending_;
  std::map<uint32_t, uint32_t> positions_;  // [slot]
  StepResult result_;
  Actions actions_;
  int64_t now_us_ = 0;
};

}  // namespace coppice::sched_test
