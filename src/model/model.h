// Model: packed weights and the walk over the layers. What a layer computes is the same for every family here; the
// files of arch/ say how a family's config.json maps to it.
//
// Rounding points of a layer, the same for every op table, fused or not. Everything else is fp32.
//   weights      to bf16 when packed (fp16 and fp32 checkpoints); biases and norm weights stay fp32
//   residual     fp32 through the whole model, never rounded; an embedding enters it as its bf16 value
//   attn_in      norm(x) * w to bf16 (input of qkv); q, k, v: product + bias in fp32; v to bf16 (KV);
//                per-head norm of q and k and RoPE in fp32, then q to bf16 and k to bf16 (KV)
//   attention    scores and maxima in fp32; exp(score - the segment's max) to bf16, which is also what its sum adds up;
//                the output to bf16 after the division
//   attn_out     residual += product + bias, in fp32
//   mlp_in       norm(x) * w to bf16; gate, up: product + bias in fp32; silu(gate) * up to bf16
//   mlp_out      residual += product + bias, in fp32
//   head         norm(x) * w to bf16; logits fp32
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "kernels/ops.h"
#include "model/config.h"
#include "tensor/buffer.h"

namespace coppice {

class WorkerTeam;
class WeightSource;

// One step's activations, [max_tokens, ...] each, carved from one block; see Model::activations().
struct Activations {
  float* residual = nullptr;  // [max_tokens, hidden]
  uint16_t* q = nullptr;      // [max_tokens, num_q_heads * head_dim] bf16
  uint16_t* attn = nullptr;   // [max_tokens, num_q_heads * head_dim] bf16
  uint16_t* mlp = nullptr;    // [max_tokens, intermediate] bf16
};

// Called on the loading thread with bytes of the checkpoint done and in all; about a hundred times.
using LoadProgress = std::function<void(uint64_t done_bytes, uint64_t total_bytes)>;

class Model {
 public:
  // Bytes of packed weights that load() will allocate, known before anything is read. Weights with a head of their own
  // beside tied embeddings take more.
  static uint64_t plan_bytes(const ModelConfig& config, const OpTable& ops);

  // Packs the tensors of `source` (weight_source.h opens one). Blocks; the team is used.
  // Missing, unknown and misshapen tensors are errors that name them.
  static Result<std::unique_ptr<Model>> load(ModelConfig config, WeightSource& source, const OpTable& ops,
                                             WorkerTeam& team, const LoadProgress& progress = {});
  ~Model();

  const ModelConfig& config() const { return config_; }
  const OpTable& ops() const { return *ops_; }
  uint64_t weight_bytes() const { return arena_.size(); }
  // One sentence for the log where the weights overrule config.json; empty where they do not.
  const std::string& warning() const { return warning_; }

  // The RoPE table for positions [0, max_context): once, before the first forward(). rope_bytes() is its size.
  Result<void> build_rope(uint32_t max_context, WorkerTeam& team);
  uint64_t rope_bytes(uint32_t max_context) const;
  const RopeTable& rope() const { return rope_; }

  size_t activation_bytes(uint32_t max_tokens) const;
  // `memory`: activation_bytes(max_tokens), 64-byte aligned.
  Activations activations(std::byte* memory, uint32_t max_tokens) const;
  // For OpTable::scratch_bytes.
  OpLimits limits(uint32_t max_tokens, uint32_t max_rows, uint32_t max_context, uint32_t max_logit_rows) const;

  // Runs every layer over the step's tokens: appends their K and V to `layers` [num_layers] and leaves the last
  // layer's output in `activations.residual`. Allocates nothing. One caller at a time per OpContext.
  void forward(const OpContext& context, const StepTokens& tokens, std::span<const KvLayerView> layers,
               const Activations& activations) const;

  // Logits of the tokens `rows` (indices into the step's tokens): `logits` [rows.size(), vocab].
  // At most max_logit_rows rows a call; call it again for more.
  void head(const OpContext& context, const Activations& activations, std::span<const uint32_t> rows,
            float* logits) const;

 private:
  friend class ModelLoader;
  struct Layer {
    const float* input_norm = nullptr;
    LinearWeight qkv;
    const float* q_norm = nullptr;
    const float* k_norm = nullptr;
    LinearWeight o;
    const float* post_norm = nullptr;
    GateUpWeight gate_up;
    LinearWeight down;
  };

  Model(ModelConfig config, const OpTable& ops);

  ModelConfig config_;
  const OpTable* ops_;
  std::string warning_;
  Buffer arena_;  // all weights, packed; 64-byte aligned parts
  LinearWeight embedding_;
  LinearWeight head_;  // empty when the embedding is the head
  const float* final_norm_ = nullptr;
  std::vector<Layer> layers_;
  Buffer rope_memory_;
  RopeTable rope_;
};

struct ModelSource {
  std::filesystem::path directory;
  bool dummy = false;                 // --load-format dummy: weights from config.json alone
  std::string_view config_overrides;  // --json-model-override-args
};

// Config and weights in one call: read_model_config, open the source, Model::load.
Result<std::unique_ptr<Model>> load_model(const ModelSource& source, const OpTable& ops, WorkerTeam& team,
                                          const LoadProgress& progress = {});

}  // namespace coppice
