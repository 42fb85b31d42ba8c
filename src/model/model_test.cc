// Loading: what must agree, what is refused and by which name, and that where weights come from does not matter.
#include "model/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <map>
#include <mutex>

#include "model/test_runner.h"
#include "model/weight_source.h"

namespace coppice {
namespace {

using testing::AllOf;
using testing::HasSubstr;

constexpr const char* kConfig = R"({"architectures": ["Qwen3ForCausalLM"], "hidden_size": 64, "intermediate_size": 130,
  "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 16, "vocab_size": 301,
  "attention_bias": true})";

// Tensors by name in fp32; takes the place of a checkpoint.
class MapSource final : public WeightSource {
 public:
  explicit MapSource(DType dtype) : dtype_(dtype) {}
  void copy_from(WeightSource& other, const SourceTensor& tensor) {
    std::vector<std::byte> scratch(tensor.bytes() + 64);
    const std::byte* data = other.rows(tensor, 0, tensor.num_rows, scratch).value();
    std::vector<std::byte>& out = tensors_[tensor.name];
    for (uint64_t i = 0; i < tensor.num_rows * tensor.num_columns; ++i) {
      uint16_t half;
      std::memcpy(&half, data + 2 * i, 2);
      const float value = bf16_to_float(half);
      const auto* bytes = reinterpret_cast<const std::byte*>(&value);
      const auto* short_bytes = reinterpret_cast<const std::byte*>(&half);
      if (dtype_ == DType::kF32) out.insert(out.end(), bytes, bytes + 4);
      if (dtype_ == DType::kBF16) out.insert(out.end(), short_bytes, short_bytes + 2);
    }
  }
  std::map<std::string, std::vector<std::byte>>& tensors() { return tensors_; }

  Result<SourceTensor> open(const std::string& name, std::span<const uint64_t> shape) override {
    if (!tensors_.contains(name)) return Error{ErrorCode::kIo, "lacks " + name, {}};
    return SourceTensor{.name = name,
                        .dtype = dtype_,
                        .num_rows = shape.size() == 2 ? shape[0] : 1,
                        .num_columns = shape.back(),
                        .order = std::hash<std::string>{}(name) % 1000};
  }
  std::vector<std::string_view> names() const override {
    std::vector<std::string_view> names;
    for (const auto& [name, bytes] : tensors_) names.push_back(name);
    return names;
  }
  Result<const std::byte*> rows(const SourceTensor& tensor, uint64_t row, uint64_t, std::span<std::byte>) override {
    if (tensor.name == broken) return Error{ErrorCode::kIo, "the disk failed at " + broken, {}};
    return static_cast<const std::byte*>(tensors_.at(tensor.name).data() + row * tensor.row_bytes());
  }
  void release(const SourceTensor&, uint64_t, uint64_t) override {}

  std::string broken;

 private:
  DType dtype_;
  std::map<std::string, std::vector<std::byte>> tensors_;
};

// Opens what a model opens, and remembers it.
class RecordingSource final : public WeightSource {
 public:
  Result<SourceTensor> open(const std::string& name, std::span<const uint64_t> shape) override {
    auto tensor = dummy->open(name, shape);
    if (tensor.ok()) opened.push_back(*tensor);
    return tensor;
  }
  std::vector<std::string_view> names() const override { return {}; }
  Result<const std::byte*> rows(const SourceTensor& tensor, uint64_t row, uint64_t num_rows,
                                std::span<std::byte> scratch) override {
    return dummy->rows(tensor, row, num_rows, scratch);
  }
  void release(const SourceTensor&, uint64_t, uint64_t) override {}
  std::unique_ptr<WeightSource> dummy = make_dummy_source();
  std::vector<SourceTensor> opened;
};

// Holds readers to the contract: what was released is not read again.
class StrictSource final : public WeightSource {
 public:
  explicit StrictSource(WeightSource& source) : source_(source) {}
  Result<SourceTensor> open(const std::string& name, std::span<const uint64_t> shape) override {
    return source_.open(name, shape);
  }
  std::vector<std::string_view> names() const override { return source_.names(); }
  Result<const std::byte*> rows(const SourceTensor& tensor, uint64_t row, uint64_t num_rows,
                                std::span<std::byte> scratch) override {
    if (const std::lock_guard lock(mutex_); holds(tensor, row, num_rows)) {
      return Error{ErrorCode::kInternal, "read after its release: " + tensor.name, {}};
    }
    return source_.rows(tensor, row, num_rows, scratch);
  }
  void release(const SourceTensor& tensor, uint64_t row, uint64_t num_rows) override {
    const std::lock_guard lock(mutex_);
    released_[tensor.name].push_back({row, row + num_rows});
  }
  bool released(const std::string& name) const { return released_.contains(name); }

 private:
  bool holds(const SourceTensor& tensor, uint64_t row, uint64_t num_rows) {
    for (const auto& [first, end] : released_[tensor.name]) {
      if (row < end && first < row + num_rows) return true;
    }
    return false;
  }

  WeightSource& source_;
  std::mutex mutex_;
  std::map<std::string, std::vector<std::pair<uint64_t, uint64_t>>> released_;
};

ModelConfig config() { return parse_model_config(kConfig).value(); }

std::vector<float> logits_of(const Model& model, WorkerTeam& team) {
  TestRunner runner(model, team, 64, 1);
  TestSequence sequence;
  for (int32_t i = 0; i < 40; ++i) sequence.tokens.push_back(i * 7 % 301);
  for (uint32_t i = 0; i < 40; ++i) sequence.rows.push_back(i);
  return runner.logits({sequence}, 16, 4)[0];
}

std::vector<float> logits_from(WeightSource& source, size_t num_workers) {
  WorkerTeam team(num_workers);
  StrictSource strict(source);
  auto model = Model::load(config(), strict, reference_ops(), team);
  EXPECT_TRUE(model.ok()) << model.error().message;
  EXPECT_TRUE((*model)->build_rope(64, team).ok());
  return logits_of(**model, team);
}

// A checkpoint in memory with the dummy weights of kConfig.
MapSource checkpoint(DType dtype) {
  WorkerTeam team(1);
  RecordingSource recording;
  EXPECT_TRUE(Model::load(config(), recording, reference_ops(), team).ok());
  MapSource source(dtype);
  for (const SourceTensor& tensor : recording.opened) source.copy_from(*recording.dummy, tensor);
  return source;
}

TEST(Model, LogitsDoNotDependOnTheSourceNorTheWorkers) {
  const auto dummy = make_dummy_source();
  const std::vector<float> expected = logits_from(*dummy, 1);
  ASSERT_EQ(expected.size(), 40U * 301);
  for (const size_t num_workers : {1, 3}) {
    const auto again = make_dummy_source();
    EXPECT_EQ(logits_from(*again, num_workers), expected);
    for (const DType dtype : {DType::kF32, DType::kBF16}) {
      MapSource source = checkpoint(dtype);
      EXPECT_EQ(logits_from(source, num_workers), expected);
    }
  }
  const auto other = make_dummy_source(1);
  EXPECT_NE(logits_from(*other, 1), expected);
}

TEST(Model, DummyActivationsKeepTheirSize) {
  const auto dummy = make_dummy_source();
  double squares = 0;
  const std::vector<float> logits = logits_from(*dummy, 1);
  for (const float logit : logits) squares += double{logit} * logit;
  const double rms = std::sqrt(squares / static_cast<double>(logits.size()));
  EXPECT_GT(rms, 0.3);
  EXPECT_LT(rms, 3);
}

TEST(Model, PlansItsBytesBeforeLoading) {
  WorkerTeam team(1);
  const auto dummy = make_dummy_source();
  uint64_t reported = 0;
  auto model = Model::load(config(), *dummy, reference_ops(), team, [&](uint64_t done, uint64_t total) {
    EXPECT_LE(done, total);
    reported = done;
  });
  ASSERT_TRUE(model.ok());
  EXPECT_EQ((*model)->weight_bytes(), Model::plan_bytes(config(), reference_ops()));
  const uint64_t elements =
      2 * 301 * 64 + 2 * (128 * 64 + 64 * 64 + 3 * 130 * 64 + 64 + 64 + 64 + 16 + 16 + 128 + 64) - 2 * 64 + 64;
  EXPECT_EQ(reported, 2 * elements);  // the dummy checkpoint is bf16
  EXPECT_GE((*model)->weight_bytes(), reported);
}

std::string load_error(MapSource& source) {
  WorkerTeam team(2);
  const auto model = Model::load(config(), source, reference_ops(), team);
  return model.ok() ? "accepted" : model.error().message;
}

TEST(Model, MissingAndForeignTensorsAreNamed) {
  MapSource source = checkpoint(DType::kBF16);
  EXPECT_EQ(load_error(source), "accepted");
  source.tensors()["model.layers.0.self_attn.rotary_emb.inv_freq"].resize(16);
  EXPECT_EQ(load_error(source), "accepted");
  source.tensors()["model.layers.1.mlp.up_proj.bias"].resize(260);
  EXPECT_THAT(load_error(source), HasSubstr("\"model.layers.1.mlp.up_proj.bias\""));
  source.tensors().erase("model.layers.1.mlp.up_proj.bias");
  source.tensors().erase("model.layers.1.self_attn.k_norm.weight");
  EXPECT_THAT(load_error(source), HasSubstr("model.layers.1.self_attn.k_norm.weight"));
}

// transformers ties the two only where the checkpoint agrees.
TEST(Model, AHeadBesideTiedEmbeddingsCountsWhereItDiffers) {
  for (const DType dtype : {DType::kF32, DType::kBF16}) {
    MapSource source = checkpoint(dtype);
    const std::vector<float> expected = logits_from(source, 3);
    const auto load = [&](bool tied) {
      ModelConfig with_tied = config();
      with_tied.tied_head = tied;
      WorkerTeam team(3);
      StrictSource strict(source);
      auto model = Model::load(with_tied, strict, reference_ops(), team);
      EXPECT_TRUE(model.ok()) << model.error().message;
      EXPECT_TRUE((*model)->build_rope(64, team).ok());
      EXPECT_TRUE(strict.released("lm_head.weight"));
      return std::pair(logits_of(**model, team), std::move(*model));
    };
    const auto [other_logits, other] = load(true);
    EXPECT_EQ(other_logits, expected);
    EXPECT_THAT(other->warning(), HasSubstr("lm_head.weight"));
    EXPECT_EQ(other->weight_bytes(), Model::plan_bytes(config(), reference_ops()));
    EXPECT_EQ(load(false).second->warning(), "");

    source.tensors()["lm_head.weight"] = source.tensors()["model.embed_tokens.weight"];
    const auto [shared_logits, shared] = load(true);
    EXPECT_NE(shared_logits, expected);
    EXPECT_EQ(shared->warning(), "");
    EXPECT_LT(shared->weight_bytes(), other->weight_bytes());
    // One bit, in the last row.
    source.tensors()["lm_head.weight"].back() ^= std::byte{0x80};
    EXPECT_NE(load(true).second->warning(), "");

    source.broken = "lm_head.weight";
    ModelConfig with_tied = config();
    with_tied.tied_head = true;
    WorkerTeam team(2);
    const auto failed = Model::load(with_tied, source, reference_ops(), team);
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().message, "the disk failed at lm_head.weight");
  }
}

TEST(Model, AFailureWhilePackingEndsTheLoad) {
  for (const char* name : {"model.layers.1.mlp.down_proj.weight", "model.norm.weight"}) {
    MapSource source = checkpoint(DType::kBF16);
    source.broken = name;
    EXPECT_EQ(load_error(source), "the disk failed at " + std::string(name));
  }
}

TEST(Model, ShapesAndDtypesOfAFolderAreChecked) {
  char name[] = "/tmp/coppice_model_XXXXXX";
  const std::filesystem::path folder = mkdtemp(name);
  const auto error_with = [&](const std::string& header, size_t bytes) {
    std::ofstream file(folder / "model.safetensors", std::ios::binary);
    const uint64_t length = header.size();
    file.write(reinterpret_cast<const char*>(&length), 8);
    file << header << std::string(bytes, '\0');
    file.close();
    std::ofstream(folder / "config.json") << kConfig;
    WorkerTeam team(1);
    const auto model = load_model({.directory = folder}, reference_ops(), team);
    return model.ok() ? std::string("accepted") : model.error().message;
  };
  EXPECT_THAT(
      error_with(R"({"model.embed_tokens.weight":{"dtype":"BF16","shape":[64,2],"data_offsets":[0,256]}})", 256),
      AllOf(HasSubstr("model.safetensors: tensor \"model.embed_tokens.weight\" has shape [64, 2]"),
            HasSubstr("[301, 64]")));
  EXPECT_THAT(
      error_with(R"({"model.embed_tokens.weight":{"dtype":"I8","shape":[301,64],"data_offsets":[0,19264]}})", 19264),
      HasSubstr("has dtype I8"));
  EXPECT_THAT(error_with("{}", 0), HasSubstr("lack tensor \"model.embed_tokens.weight\""));
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace coppice
