// ModelLoader: plans one arena for all packed weights, checks every tensor of the source against the plan, and fills
// it.
#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "model/model.h"
#include "model/weight_source.h"

namespace coppice {

class ModelLoader {
 public:
  ModelLoader(Model& model, const OpTable& ops) : model_(model), ops_(ops) {}

  // Lays the parts out one after the other, without memory; returns the arena's size.
  uint64_t plan();
  Result<void> fill(WeightSource& source, WorkerTeam& team, const LoadProgress& progress);

 private:
  enum class Target : uint8_t { kLinear, kGate, kUp, kVector };
  // One tensor of the checkpoint and where its rows go.
  struct Part {
    std::string name;
    std::vector<uint64_t> shape;
    Target target = Target::kVector;
    const LinearWeight* linear = nullptr;
    const GateUpWeight* gate_up = nullptr;
    uint32_t first_row = 0;          // of the packed weight
    const float** vector = nullptr;  // the model's pointer to the arena
    uint64_t vector_offset = 0;      // elements from there
  };
  struct Chunk {
    uint32_t part, row, num_rows;
  };
  struct Pointer {  // to be set once the arena is there
    std::byte** packed;
    const float** vector;
    uint64_t offset;
  };

  void plan_layer(uint32_t index);
  void plan_mlp(Model::Layer& layer, const std::string& prefix);
  void plan_linear(LinearWeight& weight, uint32_t out_features, uint32_t in_features);
  void plan_vector(const float*& vector, uint64_t size);
  void add_matrix(const std::string& name, const LinearWeight& weight, uint32_t first_row, uint32_t num_rows);
  void add_gate_up(const std::string& name, const GateUpWeight& weight, Target target);
  void add_vector(const std::string& name, const float*& vector, uint64_t offset, uint64_t size);
  void plan_head();
  uint64_t reserve(uint64_t bytes);

  Result<void> untie_other_head(WeightSource& source, WorkerTeam& team);
  Result<bool> are_equal(WeightSource& source, const SourceTensor& a, const SourceTensor& b, WorkerTeam& team);
  Result<void> open_all(WeightSource& source);
  Result<void> refuse_others(const WeightSource& source) const;
  Result<void> fill_vector(WeightSource& source, size_t part, std::vector<std::byte>& scratch);
  void plan_chunks();
  void fail(Error error);
  void pack_chunks(WeightSource& source, size_t worker, const LoadProgress& progress);
  Result<void> pack(WeightSource& source, const Chunk& chunk, std::span<std::byte> scratch);

  Model& model_;
  const OpTable& ops_;
  uint64_t arena_bytes_ = 0;
  std::vector<Pointer> pointers_;
  std::vector<Part> parts_;
  std::vector<SourceTensor> tensors_;  // of parts_
  std::vector<Chunk> chunks_;
  uint64_t total_bytes_ = 0;
  std::atomic<size_t> next_chunk_{0};
  std::atomic<uint64_t> done_bytes_{0};
  std::mutex error_mutex_;
  std::optional<Error> error_;  // the first of any worker
};

}  // namespace coppice
