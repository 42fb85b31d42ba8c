#include "model/loader.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

#include "base/worker_team.h"

namespace coppice {
namespace {

constexpr uint64_t kAlignment = 64;
// Large enough that a chunk's fixed costs vanish, small enough to stay in a core's L2 and to keep little mapped.
constexpr uint64_t kChunkBytes = 512 << 10;
constexpr uint32_t kChunkRows = 64;  // pack_linear is fastest with multiples of this

// Old checkpoints carry RoPE's frequencies, which follow from the config.
bool is_ignorable(std::string_view name) { return name.ends_with("rotary_emb.inv_freq"); }

constexpr const char* kEmbedding = "model.embed_tokens";
constexpr const char* kHead = "lm_head";
constexpr std::string_view kHeadWeight = "lm_head.weight";

float element(DType dtype, const std::byte* data, uint64_t index) {
  uint16_t half = 0;
  float value = 0;
  switch (dtype) {
    case DType::kF32:
      std::memcpy(&value, data + 4 * index, 4);
      break;
    case DType::kBF16:
      std::memcpy(&half, data + 2 * index, 2);
      value = bf16_to_float(half);
      break;
    case DType::kF16:
      std::memcpy(&half, data + 2 * index, 2);
      value = fp16_to_float(half);
      break;
  }
  return value;
}

// Whether two runs of elements are the same: of one type bit for bit, of two once they are bf16.
bool same_elements(DType a_dtype, const std::byte* a, DType b_dtype, const std::byte* b, uint64_t count) {
  if (a_dtype == b_dtype) return std::memcmp(a, b, count * dtype_bytes(a_dtype)) == 0;
  for (uint64_t i = 0; i < count; ++i) {
    if (float_to_bf16(element(a_dtype, a, i)) != float_to_bf16(element(b_dtype, b, i))) return false;
  }
  return true;
}

}  // namespace

uint64_t ModelLoader::reserve(uint64_t bytes) {
  const uint64_t offset = arena_bytes_;
  arena_bytes_ += (bytes + kAlignment - 1) / kAlignment * kAlignment;
  return offset;
}

void ModelLoader::plan_linear(LinearWeight& weight, uint32_t out_features, uint32_t in_features) {
  weight.out_features = out_features;
  weight.in_features = in_features;
  pointers_.push_back({&weight.packed, nullptr, reserve(ops_.packed_linear_bytes(out_features, in_features))});
}

void ModelLoader::plan_vector(const float*& vector, uint64_t size) {
  pointers_.push_back({nullptr, &vector, reserve(size * sizeof(float))});
}

void ModelLoader::add_matrix(const std::string& name, const LinearWeight& weight, uint32_t first_row,
                             uint32_t num_rows) {
  parts_.push_back({.name = name + ".weight",
                    .shape = {num_rows, weight.in_features},
                    .target = Target::kLinear,
                    .linear = &weight,
                    .first_row = first_row});
}

void ModelLoader::add_gate_up(const std::string& name, const GateUpWeight& weight, Target target) {
  parts_.push_back({.name = name + ".weight",
                    .shape = {weight.out_features, weight.in_features},
                    .target = target,
                    .gate_up = &weight});
}

void ModelLoader::add_vector(const std::string& name, const float*& vector, uint64_t offset, uint64_t size) {
  parts_.push_back({.name = name, .shape = {size}, .vector = &vector, .vector_offset = offset});
}

void ModelLoader::plan_layer(uint32_t index) {
  const ModelConfig& config = model_.config_;
  Model::Layer& layer = model_.layers_[index];
  const std::string prefix = "model.layers." + std::to_string(index) + ".";
  const uint32_t q = config.q_width();
  const uint32_t kv = config.kv_width();

  plan_vector(layer.input_norm, config.hidden);
  add_vector(prefix + "input_layernorm.weight", layer.input_norm, 0, config.hidden);
  plan_linear(layer.qkv, config.qkv_width(), config.hidden);
  if (config.qkv_bias) plan_vector(layer.qkv.bias, config.qkv_width());
  uint32_t row = 0;
  for (const auto& [name, rows] : {std::pair("q_proj", q), {"k_proj", kv}, {"v_proj", kv}}) {
    add_matrix(prefix + "self_attn." + name, layer.qkv, row, rows);
    if (config.qkv_bias) add_vector(prefix + "self_attn." + name + ".bias", layer.qkv.bias, row, rows);
    row += rows;
  }
  if (config.qk_norm) {
    plan_vector(layer.q_norm, config.head_dim);
    plan_vector(layer.k_norm, config.head_dim);
    add_vector(prefix + "self_attn.q_norm.weight", layer.q_norm, 0, config.head_dim);
    add_vector(prefix + "self_attn.k_norm.weight", layer.k_norm, 0, config.head_dim);
  }
  plan_linear(layer.o, config.hidden, q);
  add_matrix(prefix + "self_attn.o_proj", layer.o, 0, config.hidden);
  if (config.o_bias) {
    plan_vector(layer.o.bias, config.hidden);
    add_vector(prefix + "self_attn.o_proj.bias", layer.o.bias, 0, config.hidden);
  }
  plan_vector(layer.post_norm, config.hidden);
  add_vector(prefix + "post_attention_layernorm.weight", layer.post_norm, 0, config.hidden);
  plan_mlp(layer, prefix + "mlp.");
}

void ModelLoader::plan_mlp(Model::Layer& layer, const std::string& prefix) {
  const ModelConfig& config = model_.config_;
  GateUpWeight& gate_up = layer.gate_up;
  gate_up.out_features = config.intermediate;
  gate_up.in_features = config.hidden;
  pointers_.push_back(
      {&gate_up.packed, nullptr, reserve(ops_.packed_gate_up_bytes(config.intermediate, config.hidden))});
  add_gate_up(prefix + "gate_proj", gate_up, Target::kGate);
  add_gate_up(prefix + "up_proj", gate_up, Target::kUp);
  plan_linear(layer.down, config.hidden, config.intermediate);
  add_matrix(prefix + "down_proj", layer.down, 0, config.hidden);
  if (!config.mlp_bias) return;
  plan_vector(gate_up.gate_bias, config.intermediate);
  plan_vector(gate_up.up_bias, config.intermediate);
  plan_vector(layer.down.bias, config.hidden);
  add_vector(prefix + "gate_proj.bias", gate_up.gate_bias, 0, config.intermediate);
  add_vector(prefix + "up_proj.bias", gate_up.up_bias, 0, config.intermediate);
  add_vector(prefix + "down_proj.bias", layer.down.bias, 0, config.hidden);
}

uint64_t ModelLoader::plan() {
  const ModelConfig& config = model_.config_;
  model_.layers_.resize(config.num_layers);
  plan_linear(model_.embedding_, config.vocab, config.hidden);
  add_matrix(kEmbedding, model_.embedding_, 0, config.vocab);
  for (uint32_t index = 0; index < config.num_layers; ++index) plan_layer(index);
  plan_vector(model_.final_norm_, config.hidden);
  add_vector("model.norm.weight", model_.final_norm_, 0, config.hidden);
  if (!config.tied_head) plan_head();
  return arena_bytes_;
}

void ModelLoader::plan_head() {
  plan_linear(model_.head_, model_.config_.vocab, model_.config_.hidden);
  add_matrix(kHead, model_.head_, 0, model_.config_.vocab);
}

// A head in the weights although config.json ties it to the embeddings: a copy of them is left alone, another one
// counts, as in transformers.
Result<void> ModelLoader::untie_other_head(WeightSource& source, WorkerTeam& team) {
  if (!model_.config_.tied_head) return {};
  if (const auto names = source.names(); std::ranges::find(names, kHeadWeight) == names.end()) return {};
  const std::vector<uint64_t> shape{model_.config_.vocab, model_.config_.hidden};
  ASSIGN_OR_RETURN(const SourceTensor embedding, source.open(std::string(kEmbedding) + ".weight", shape));
  ASSIGN_OR_RETURN(const SourceTensor head, source.open(std::string(kHeadWeight), shape));
  ASSIGN_OR_RETURN(const bool equal, are_equal(source, embedding, head, team));
  if (equal) {
    source.release(head, 0, head.num_rows);  // nobody else reads it
    return {};
  }
  model_.config_.tied_head = false;
  model_.warning_ =
      "config.json says tie_word_embeddings, but the weights hold an lm_head.weight that differs from the embeddings; "
      "it is used, as in transformers";
  plan_head();
  return {};
}

// Stops at the first difference: a head of its own costs one chunk, a copy one reading of both. Releases nothing: what
// was read may be packed yet.
Result<bool> ModelLoader::are_equal(WeightSource& source, const SourceTensor& a, const SourceTensor& b,
                                    WorkerTeam& team) {
  const uint64_t step = std::max<uint64_t>(1, kChunkBytes / std::max(a.row_bytes(), b.row_bytes()));
  std::atomic<uint64_t> next_row{0};
  std::atomic<bool> equal{true};
  const auto compare = [&](uint64_t row, uint64_t num_rows, std::span<uint64_t> scratch) -> Result<bool> {
    const auto halves = std::as_writable_bytes(scratch);
    ASSIGN_OR_RETURN(const std::byte* left, source.rows(a, row, num_rows, halves.first(halves.size() / 2)));
    ASSIGN_OR_RETURN(const std::byte* right, source.rows(b, row, num_rows, halves.last(halves.size() / 2)));
    return same_elements(a.dtype, left, b.dtype, right, num_rows * a.num_columns);
  };
  team.run([&](size_t) {
    const uint64_t half_blocks = step * std::max(a.row_bytes(), b.row_bytes()) / kAlignment + 1;
    std::vector<uint64_t> scratch(2 * half_blocks * kAlignment / sizeof(uint64_t));
    while (equal) {
      const uint64_t row = next_row.fetch_add(step);
      if (row >= a.num_rows) return;
      Result<bool> same = compare(row, std::min(step, a.num_rows - row), scratch);
      if (!same.ok() || !*same) equal = false;
      if (!same.ok()) fail(std::move(same).error());
    }
  });
  if (error_) return std::move(*error_);
  return equal.load();
}

Result<void> ModelLoader::open_all(WeightSource& source) {
  for (const Part& part : parts_) {
    ASSIGN_OR_RETURN(SourceTensor tensor, source.open(part.name, part.shape));
    total_bytes_ += tensor.bytes();
    tensors_.push_back(std::move(tensor));
  }
  return refuse_others(source);
}

// A tensor that nobody asks for means that the config and the weights disagree about the arithmetic.
Result<void> ModelLoader::refuse_others(const WeightSource& source) const {
  std::unordered_set<std::string_view> opened;
  for (const Part& part : parts_) opened.insert(part.name);
  std::string_view other;
  for (const std::string_view name : source.names()) {
    if (opened.contains(name) || is_ignorable(name)) continue;
    if (name == kHeadWeight && model_.config_.tied_head) continue;
    if (other.empty() || name < other) other = name;
  }
  if (other.empty()) return {};
  return Error{ErrorCode::kNotSupported,
               "the weights hold tensor \"" + std::string(other.substr(0, 200)) + "\", which " +
                   model_.config_.architecture + " as config.json describes it does not use",
               {}};
}

Result<void> ModelLoader::fill_vector(WeightSource& source, size_t part, std::vector<std::byte>& scratch) {
  const SourceTensor& tensor = tensors_[part];
  scratch.resize(std::max<size_t>(scratch.size(), tensor.bytes()));
  ASSIGN_OR_RETURN(const std::byte* data, source.rows(tensor, 0, 1, scratch));
  // The arena is ours; the model sees it as constant.
  float* out = const_cast<float*>(*parts_[part].vector) + parts_[part].vector_offset;
  for (uint64_t i = 0; i < tensor.num_columns; ++i) out[i] = element(tensor.dtype, data, i);
  source.release(tensor, 0, 1);
  done_bytes_ += tensor.bytes();
  return {};
}

void ModelLoader::plan_chunks() {
  std::vector<uint32_t> order;
  for (uint32_t part = 0; part < parts_.size(); ++part) {
    if (parts_[part].target != Target::kVector) order.push_back(part);
  }
  std::ranges::sort(order, {}, [this](uint32_t part) { return tensors_[part].order; });
  for (const uint32_t part : order) {
    const SourceTensor& tensor = tensors_[part];
    const auto num_rows = static_cast<uint32_t>(tensor.num_rows);
    const auto fitting = static_cast<uint32_t>(kChunkBytes / tensor.row_bytes() / kChunkRows * kChunkRows);
    const uint32_t step = std::max(kChunkRows, fitting);
    for (uint32_t row = 0; row < num_rows; row += step) {
      chunks_.push_back({part, row, std::min(step, num_rows - row)});
    }
  }
}

Result<void> ModelLoader::pack(WeightSource& source, const Chunk& chunk, std::span<std::byte> scratch) {
  const Part& part = parts_[chunk.part];
  const SourceTensor& tensor = tensors_[chunk.part];
  ASSIGN_OR_RETURN(const std::byte* rows, source.rows(tensor, chunk.row, chunk.num_rows, scratch));
  switch (part.target) {
    case Target::kLinear:
      ops_.pack_linear(*part.linear, part.first_row + chunk.row, chunk.num_rows, tensor.dtype, rows);
      break;
    case Target::kGate:
      ops_.pack_gate(*part.gate_up, chunk.row, chunk.num_rows, tensor.dtype, rows);
      break;
    case Target::kUp:
      ops_.pack_up(*part.gate_up, chunk.row, chunk.num_rows, tensor.dtype, rows);
      break;
    case Target::kVector:
      break;
  }
  source.release(tensor, chunk.row, chunk.num_rows);
  done_bytes_ += chunk.num_rows * tensor.row_bytes();
  return {};
}

void ModelLoader::fail(Error error) {
  std::lock_guard lock(error_mutex_);
  if (!error_) error_ = std::move(error);
}

void ModelLoader::pack_chunks(WeightSource& source, size_t worker, const LoadProgress& progress) {
  std::vector<uint64_t> scratch;  // words, for the alignment
  uint64_t reported = 0;
  for (;;) {
    const size_t index = next_chunk_.fetch_add(1);
    if (index >= chunks_.size()) return;
    const Chunk& chunk = chunks_[index];
    scratch.resize(std::max<size_t>(scratch.size(), chunk.num_rows * tensors_[chunk.part].row_bytes() / 8 + 1));
    Result<void> packed = pack(source, chunk, std::as_writable_bytes(std::span(scratch)));
    if (!packed.ok()) {
      fail(std::move(packed).error());
      next_chunk_ = chunks_.size();
      return;
    }
    const uint64_t done = done_bytes_;
    if (worker == 0 && progress && done - reported >= total_bytes_ / 100) {
      progress(done, total_bytes_);
      reported = done;
    }
  }
}

Result<void> ModelLoader::fill(WeightSource& source, WorkerTeam& team, const LoadProgress& progress) {
  RETURN_IF_ERROR(untie_other_head(source, team));
  RETURN_IF_ERROR(open_all(source));
  ASSIGN_OR_RETURN(model_.arena_, Buffer::allocate(arena_bytes_));
  for (const Pointer& pointer : pointers_) {
    std::byte* at = model_.arena_.data() + pointer.offset;
    if (pointer.packed != nullptr) *pointer.packed = at;
    if (pointer.vector != nullptr) *pointer.vector = reinterpret_cast<const float*>(at);
  }
  std::vector<std::byte> scratch;
  for (size_t part = 0; part < parts_.size(); ++part) {
    if (parts_[part].target == Target::kVector) RETURN_IF_ERROR(fill_vector(source, part, scratch));
  }
  plan_chunks();
  team.run([&](size_t worker) { pack_chunks(source, worker, progress); });
  if (error_) return std::move(*error_);
  if (progress) progress(total_bytes_, total_bytes_);
  return {};
}

}  // namespace coppice
