// TestRunner: forward passes of a whole model over a few sequences, with pages scattered over a poisoned pool; for
// tests that need neither scheduler nor exec/.
#pragma once

#include <cstdint>
#include <vector>

#include "base/worker_team.h"
#include "model/model.h"
#include "tensor/buffer.h"

namespace coppice {

struct TestSequence {
  std::vector<int32_t> tokens;
  std::vector<uint32_t> rows;  // ascending positions whose logits are wanted
};

class TestRunner {
 public:
  TestRunner(const Model& model, WorkerTeam& team, uint32_t max_context, uint32_t max_sequences);

  // All sequences step by step together: slices of `slice` tokens, except that the last `num_single` tokens of each go
  // one by one. Returns [rows, vocab] per sequence.
  std::vector<std::vector<float>> logits(const std::vector<TestSequence>& sequences, uint32_t slice,
                                         uint32_t num_single);

 private:
  struct Step;
  void run(const Step& step, const std::vector<TestSequence>& sequences, std::vector<std::vector<float>>& logits);

  static constexpr uint32_t kMaxTokens = 512;
  const Model& model_;
  std::vector<std::vector<PageId>> page_tables_;
  std::vector<KvLayerView> layers_;
  Buffer kv_, scratch_, activations_memory_;
  Activations activations_;
  OpContext context_;
};

}  // namespace coppice
