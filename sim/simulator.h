// Simulator: one episode of the real scheduler and tree over the fake device, every interleaving drawn from one seed.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "sched/scheduler.h"
#include "sim/fake_device.h"
#include "sim/fake_model.h"
#include "sim/random.h"
#include "sim/tracker.h"
#include "sim/workload.h"

namespace coppice::sim {

// Everything about an episode that is drawn once.
struct EpisodeConfig {
  SchedulerConfig scheduler;
  WorkloadConfig workload;
  FakeModel model;
  DeviceFaults faults;
  uint32_t max_in_flight = 1;
  uint32_t num_steps = 0;
  uint32_t target_live = 0;  // requests that the generator keeps alive
  double abort_chance = 0;   // a message
  double wait_chance = 0;    // that a result is left waiting although nothing else happens
};

EpisodeConfig draw_episode(uint64_t seed, uint32_t max_steps);

struct EpisodeResult {
  uint64_t num_steps = 0;
  uint64_t num_requests = 0;
  uint64_t generated_tokens = 0;
  uint64_t cached_tokens = 0;
  uint64_t prompt_tokens = 0;
  uint64_t num_retractions = 0;
  uint64_t num_aborted = 0;
};

class Simulator {
 public:
  explicit Simulator(const EpisodeConfig& config, uint64_t seed);

  // Safety: everything may happen. Liveness: faults and arrivals stop, and everybody must end.
  EpisodeResult run();

 private:
  void turn(bool arrivals);
  void send_requests();
  void send_aborts();
  void send_found_stops();
  void send(Message message);
  bool launch_one();
  void collect_one();
  void check_rows(StepPlanView plan);
  void find_free_pages();
  void check_everything();
  void drain();

  struct MirrorSlot {
    std::vector<PageId> pages;
    uint32_t length = 0;
  };

  const EpisodeConfig config_;
  Random random_;
  Workload workload_;
  Tracker tracker_;
  FakeDevice device_;
  Scheduler scheduler_;
  StepPlanBuilder builder_;
  Actions actions_;
  StepResult result_;
  int64_t now_us_ = 0;
  uint32_t num_ready_pages_;
  uint32_t num_quiet_turns_ = 0;
  bool faults_ = true;
  EpisodeResult totals_;
  std::vector<bool> poisoned_;      // [page]
  std::vector<PageId> free_pages_;  // scratch
  std::vector<MirrorSlot> mirror_;  // [slot]: page tables as plans told them
};

}  // namespace coppice::sim
