// BatchDriver: runs one static batch on a CpuExecutor, without scheduler or server.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/worker_team.h"
#include "exec/cpu_executor.h"
#include "kv/kv_store.h"
#include "model/model.h"
#include "step/step_plan.h"

namespace coppice {

struct BatchConfig {
  std::string model_path;
  bool dummy_weights = false;
  uint32_t num_threads = 0;  // 0: usable_cpus()
  uint32_t max_batch = 1;
  uint32_t max_context = 0;     // of each sequence
  uint32_t chunk_tokens = 512;  // of one prefill step
};

struct BatchSampling {
  float temperature = 0;  // 0: greedy
  float top_p = 1;
};

class BatchDriver {
 public:
  static Result<std::unique_ptr<BatchDriver>> create(const BatchConfig& config);

  const Model& model() const { return *model_; }
  WorkerTeam& team() { return *team_; }
  CpuIsa isa() const { return isa_; }

  // Forgets all sequences and starts `batch` new ones with prompts of input_tokens. Seconds of the whole prefill, the
  // first token of every sequence included.
  double prefill(uint32_t batch, uint32_t input_tokens);
  // How the tokens from here on are sampled; greedy at first. Sequences go on where they are.
  void set_sampling(const BatchSampling& sampling);
  // One token for every sequence; seconds of the step.
  double decode();

 private:
  BatchDriver() = default;
  double launch();
  // Slots of a new generation for the batch's sequences.
  void add_slots();

  BatchConfig config_;
  CpuIsa isa_ = CpuIsa::kPortable;
  std::unique_ptr<WorkerTeam> team_;
  std::unique_ptr<Model> model_;
  std::unique_ptr<KvStore> kv_;
  std::unique_ptr<CpuExecutor> executor_;
  StepPlanBuilder builder_;
  StepResult result_;
  uint64_t step_ = 0;
  uint32_t batch_ = 0;
  uint32_t generation_ = 0;
  uint32_t length_ = 0;  // tokens of each sequence with KV
  BatchSampling sampling_;
  bool new_slots_ = false;  // added to the builder, and not launched yet
};

}  // namespace coppice
