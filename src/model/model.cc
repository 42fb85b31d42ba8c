#include "model/model.h"

#include "base/worker_team.h"
#include "model/loader.h"
#include "model/rope.h"
#include "model/weight_source.h"

namespace coppice {
namespace {

constexpr size_t align(size_t bytes) { return (bytes + 63) / 64 * 64; }

// Bytes of each array of Activations, in their order.
struct ActivationBytes {
  ActivationBytes(const ModelConfig& config, size_t max_tokens)
      : residual(align(max_tokens * config.hidden * sizeof(float))),
        heads(align(max_tokens * config.q_width() * sizeof(uint16_t))),
        mlp(align(max_tokens * config.intermediate * sizeof(uint16_t))) {}
  size_t residual, heads, mlp;
};

}  // namespace

Model::Model(ModelConfig config, const OpTable& ops) : config_(std::move(config)), ops_(&ops) {}
Model::~Model() = default;

uint64_t Model::plan_bytes(const ModelConfig& config, const OpTable& ops) {
  Model unloaded(config, ops);
  return ModelLoader(unloaded, ops).plan();
}

Result<std::unique_ptr<Model>> Model::load(ModelConfig config, WeightSource& source, const OpTable& ops,
                                           WorkerTeam& team, const LoadProgress& progress) {
  std::unique_ptr<Model> model(new Model(std::move(config), ops));
  ModelLoader loader(*model, ops);
  loader.plan();
  RETURN_IF_ERROR(loader.fill(source, team, progress));
  return model;
}

uint64_t Model::rope_bytes(uint32_t max_context) const {
  return uint64_t{max_context} * config_.head_dim * sizeof(float);
}

Result<void> Model::build_rope(uint32_t max_context, WorkerTeam& team) {
  const uint32_t half = config_.head_dim / 2;
  ASSIGN_OR_RETURN(rope_memory_, Buffer::allocate(rope_bytes(max_context)));
  float* cos = rope_memory_.as<float>().data();
  float* sin = cos + size_t{max_context} * half;
  fill_rope_table(config_.rope, config_.head_dim, max_context, cos, sin, team);
  rope_ = {.cos = cos, .sin = sin, .rotary_dim = config_.head_dim, .max_positions = max_context};
  return {};
}

size_t Model::activation_bytes(uint32_t max_tokens) const {
  const ActivationBytes bytes(config_, max_tokens);
  return bytes.residual + 2 * bytes.heads + bytes.mlp;
}

Activations Model::activations(std::byte* memory, uint32_t max_tokens) const {
  const ActivationBytes bytes(config_, max_tokens);
  Activations activations;
  activations.residual = reinterpret_cast<float*>(memory);
  memory += bytes.residual;
  activations.q = reinterpret_cast<uint16_t*>(memory);
  memory += bytes.heads;
  activations.attn = reinterpret_cast<uint16_t*>(memory);
  memory += bytes.heads;
  activations.mlp = reinterpret_cast<uint16_t*>(memory);
  return activations;
}

OpLimits Model::limits(uint32_t max_tokens, uint32_t max_rows, uint32_t max_context, uint32_t max_logit_rows) const {
  return {.max_tokens = max_tokens,
          .max_rows = max_rows,
          .max_context = max_context,
          .max_logit_rows = max_logit_rows,
          .hidden = config_.hidden,
          .intermediate = config_.intermediate,
          .num_q_heads = config_.num_q_heads,
          .num_kv_heads = config_.num_kv_heads,
          .head_dim = config_.head_dim,
          .vocab = config_.vocab};
}

void Model::forward(const OpContext& context, const StepTokens& tokens, std::span<const KvLayerView> layers,
                    const Activations& a) const {
  CHECK_EQ(layers.size(), layers_.size());
  CHECK(rope_.cos != nullptr, "build_rope() comes first");
  const float eps = config_.norm_eps;
  ops_->embed(context, {.table = &embedding_, .tokens = &tokens, .residual = a.residual});
  for (size_t i = 0; i < layers_.size(); ++i) {
    const Layer& layer = layers_[i];
    ops_->attn_in(context, {.tokens = &tokens,
                            .residual = a.residual,
                            .norm = layer.input_norm,
                            .norm_eps = eps,
                            .qkv = &layer.qkv,
                            .q_norm = layer.q_norm,
                            .k_norm = layer.k_norm,
                            .rope = rope_,
                            .num_q_heads = config_.num_q_heads,
                            .kv = layers[i],
                            .q = a.q});
    ops_->attention(context, {.tokens = &tokens,
                              .q = a.q,
                              .num_q_heads = config_.num_q_heads,
                              .kv = layers[i],
                              .scale = config_.attention_scale,
                              .sliding_window = config_.window_of_layer[i],
                              .out = a.attn});
    ops_->attn_out(context, {tokens.num_tokens, a.attn, &layer.o, a.residual});
    ops_->mlp_in(context, {tokens.num_tokens, a.residual, layer.post_norm, eps, &layer.gate_up, a.mlp});
    ops_->mlp_out(context, {tokens.num_tokens, a.mlp, &layer.down, a.residual});
  }
}

void Model::head(const OpContext& context, const Activations& activations, std::span<const uint32_t> rows,
                 float* logits) const {
  ops_->head(context, {.residual = activations.residual,
                       .rows = rows,
                       .norm = final_norm_,
                       .norm_eps = config_.norm_eps,
                       .head = config_.tied_head ? &embedding_ : &head_,
                       .logits = logits});
}

Result<std::unique_ptr<Model>> load_model(const ModelSource& source, const OpTable& ops, WorkerTeam& team,
                                          const LoadProgress& progress) {
  ASSIGN_OR_RETURN(ModelConfig config, read_model_config(source.directory, source.config_overrides));
  std::unique_ptr<WeightSource> weights = make_dummy_source();
  if (!source.dummy) {
    ASSIGN_OR_RETURN(weights, open_safetensors_source(source.directory));
  }
  return Model::load(std::move(config), *weights, ops, team, progress);
}

}  // namespace coppice
