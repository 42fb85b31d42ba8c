// Tracker: what each request must be answered, computed alone and token by token, and what it was answered.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "request/request.h"
#include "sched/config.h"
#include "sched/scheduler.h"
#include "sim/fake_model.h"

namespace coppice::sim {

struct TrackedSample {
  FakeSampler sampler;
  uint64_t history = 0;    // hash of prompt and generated tokens
  uint64_t generated = 0;  // hash of the generated tokens
  std::vector<TokenId> tokens;
  uint32_t num_scores = 0;
  uint32_t stop_at = 0;  // a text stop "is found" at so many tokens; 0: none
  bool stop_found = false;
  bool stop_sent = false;
  bool admitted = false;
  bool ended = false;
};

struct TrackedRequest {
  std::unique_ptr<Request> request;
  uint32_t max_new_tokens = 0;  // clipped
  bool too_long = false;        // must be refused
  bool abort_sent = false;
  bool admitted = false;
  CacheReport cache;
  std::vector<TrackedSample> samples;
  uint32_t num_live = 0;
};

// An EndsAt that is due: the text workers have seen the token.
struct FoundStop {
  RequestId id;
  uint32_t sample = 0;
  uint32_t kept_tokens = 0;
};

class Tracker {
 public:
  Tracker(const FakeModel& model, const SchedulerConfig& config) : model_(model), config_(config) {}

  // Takes note of a request that is about to be sent. `stop_at`: see TrackedSample.
  void add(const Request& request, uint32_t stop_at);
  // CHECKs the events of one batch. `faults`: rows and steps may fail, so a 500 is a fair answer.
  void check(const EventBatch& batch, bool faults);

  void abort_sent(RequestId id);
  void abort_all_sent();
  void stop_sent(const FoundStop& stop);
  std::vector<FoundStop>& found_stops() { return found_stops_; }
  const std::map<RequestId, TrackedRequest>& live() const { return live_; }
  // Histories of samples that ended by themselves since the last call.
  std::vector<std::vector<TokenId>> take_finished() { return std::exchange(finished_, {}); }

  // CHECKs the scheduler's counters against its own.
  void check_counters(const SchedulerStats& stats) const;

 private:
  void check_event(const EventBatch& batch, const SequenceEvent& event, bool faults);
  void check_tokens(TrackedRequest& tracked, TrackedSample& sample, const EventBatch& batch,
                    const SequenceEvent& event);
  void check_scores(TrackedRequest& tracked, TrackedSample& sample, const EventBatch& batch,
                    const SequenceEvent& event);
  void check_finish(TrackedRequest& tracked, TrackedSample& sample, const SequenceEvent& event, bool faults);
  bool stops(const TrackedRequest& tracked, const TrackedSample& sample) const;

  const FakeModel& model_;
  const SchedulerConfig& config_;
  std::map<RequestId, TrackedRequest> live_;
  std::vector<FoundStop> found_stops_;
  std::vector<std::vector<TokenId>> finished_;
  std::vector<TokenLogprob> expected_;

  uint64_t num_refused_ = 0, num_finished_ = 0, num_aborted_ = 0;
  uint64_t prompt_tokens_ = 0, cached_tokens_ = 0, generated_tokens_ = 0;
};

}  // namespace coppice::sim
