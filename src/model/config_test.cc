#include "model/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/worker_team.h"
#include "io/json.h"
#include "model/rope.h"

namespace coppice {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kLlama = R"({"architectures": ["LlamaForCausalLM"], "hidden_size": 64, "intermediate_size": 128,
  "num_hidden_layers": 2, "num_attention_heads": 4, "vocab_size": 100})";
constexpr const char* kMistral = R"({"architectures": ["MistralForCausalLM"], "hidden_size": 64,
  "intermediate_size": 128, "num_hidden_layers": 3, "num_attention_heads": 16, "vocab_size": 100})";
constexpr const char* kQwen2 = R"({"architectures": ["Qwen2ForCausalLM"], "hidden_size": 64, "intermediate_size": 128,
  "num_hidden_layers": 4, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 100})";
constexpr const char* kQwen3 = R"({"architectures": ["Qwen3ForCausalLM"], "hidden_size": 64, "intermediate_size": 128,
  "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2, "vocab_size": 100})";

ModelConfig config_of(const char* base, const std::string& changes = "{}") {
  Result<ModelConfig> config = parse_model_config(base, {}, changes);
  EXPECT_TRUE(config.ok()) << config.error().message;
  return config.ok() ? *config : ModelConfig{};
}

std::string error_of(const char* base, const std::string& changes) {
  const Result<ModelConfig> config = parse_model_config(base, {}, changes);
  return config.ok() ? "accepted" : config.error().message;
}

TEST(ModelConfig, FillsInWhatTheFamilyAssumes) {
  const ModelConfig llama = config_of(kLlama);
  EXPECT_EQ(llama.num_kv_heads, 4U);
  EXPECT_EQ(llama.head_dim, 16U);
  EXPECT_EQ(llama.max_positions, 2048U);
  EXPECT_EQ(llama.rope.theta, 10000.0);
  EXPECT_FLOAT_EQ(llama.norm_eps, 1e-6F);
  EXPECT_FLOAT_EQ(llama.attention_scale, 0.25F);
  EXPECT_THAT(llama.eos_ids, ElementsAre(TokenId{2}));
  EXPECT_EQ(llama.bos_id, TokenId{1});
  EXPECT_FALSE(llama.qkv_bias || llama.o_bias || llama.mlp_bias || llama.qk_norm || llama.tied_head);
  EXPECT_THAT(llama.window_of_layer, ElementsAre(0, 0));

  EXPECT_EQ(config_of(kMistral).num_kv_heads, 8U);
  EXPECT_EQ(config_of(kMistral, R"({"num_key_value_heads": 16})").num_kv_heads, 16U);
  EXPECT_THAT(config_of(kMistral).window_of_layer, ElementsAre(4096, 4096, 4096));

  const ModelConfig qwen2 = config_of(kQwen2);
  EXPECT_TRUE(qwen2.qkv_bias);
  EXPECT_FALSE(qwen2.o_bias);
  EXPECT_THAT(qwen2.eos_ids, IsEmpty());
  EXPECT_EQ(qwen2.bos_id, std::nullopt);

  const ModelConfig qwen3 = config_of(kQwen3);
  EXPECT_TRUE(qwen3.qk_norm);
  EXPECT_EQ(qwen3.head_dim, 128U);
  EXPECT_EQ(qwen3.qkv_width(), 8U * 128);
}

TEST(ModelConfig, IsFoundByModelTypeWhereNoArchitectureIsNamed) {
  EXPECT_EQ(config_of(R"({"model_type": "qwen3", "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 1,
    "num_attention_heads": 4, "num_key_value_heads": 4, "vocab_size": 10})")
                .architecture,
            "Qwen3ForCausalLM");
}

TEST(ModelConfig, UnknownArchitecturesAreToldWhatThereIs) {
  for (const char* changes : {R"({"architectures": ["MambaForCausalLM"]})", R"({"architectures": []})",
                              R"({"architectures": null})", R"({"architectures": [3]})"}) {
    EXPECT_THAT(error_of(kLlama, changes),
                AllOf(HasSubstr("\"architectures\""), HasSubstr("LlamaForCausalLM"), HasSubstr("MistralForCausalLM"),
                      HasSubstr("Qwen2ForCausalLM"), HasSubstr("Qwen3ForCausalLM")));
  }
  EXPECT_THAT(error_of(kLlama, R"({"architectures": ["MambaForCausalLM"]})"), HasSubstr("MambaForCausalLM"));
  EXPECT_THAT(error_of(kLlama, R"({"model_type": "mistral"})"), HasSubstr("\"model_type\" must be llama"));
}

TEST(ModelConfig, BadValuesNameTheirKey) {
  const struct {
    const char* changes;
    const char* key;
  } kBad[] = {
      {R"({"num_attention_heads": 0})", "num_attention_heads"},
      {R"({"num_attention_heads": 3})", "hidden_size"},
      {R"({"num_attention_heads": "4"})", "num_attention_heads"},
      {R"({"num_attention_heads": -4})", "num_attention_heads"},
      {R"({"num_key_value_heads": 3})", "num_key_value_heads"},
      {R"({"hidden_size": null})", "hidden_size"},
      {R"({"hidden_size": 1e30})", "hidden_size"},
      {R"({"hidden_size": 64.5})", "hidden_size"},
      {R"({"hidden_size": 18446744073709551615})", "hidden_size"},
      {R"({"vocab_size": 99999999999})", "vocab_size"},
      {R"({"num_hidden_layers": []})", "num_hidden_layers"},
      {R"({"num_hidden_layers": true})", "num_hidden_layers"},
      {R"({"intermediate_size": -1})", "intermediate_size"},
      {R"({"max_position_embeddings": 0})", "max_position_embeddings"},
      {R"({"head_dim": 0})", "head_dim"},
      {R"({"head_dim": 15})", "head_dim"},
      {R"({"head_dim": 4294967295})", "head_dim"},
      {R"({"rms_norm_eps": "1e-5"})", "rms_norm_eps"},
      {R"({"rms_norm_eps": -1})", "rms_norm_eps"},
      {R"({"tie_word_embeddings": 1})", "tie_word_embeddings"},
      {R"({"hidden_act": "gelu"})", "hidden_act"},
      {R"({"hidden_act": 3})", "hidden_act"},
      {R"({"torch_dtype": "float8_e4m3fn"})", "torch_dtype"},
      {R"({"dtype": "float64"})", "dtype"},
      {R"({"eos_token_id": "2"})", "eos_token_id"},
      {R"({"eos_token_id": [1, [2]]})", "eos_token_id"},
      {R"({"rope_theta": 0})", "rope_theta"},
      {R"({"rope_theta": "1e4"})", "rope_theta"},
      {R"({"rope_scaling": 4})", "rope_scaling"},
      {R"({"rope_scaling": {"type": "linear"}})", "rope_scaling.factor"},
      {R"({"rope_scaling": {"type": "linear", "factor": 0}})", "rope_scaling.factor"},
      {R"({"rope_scaling": {"type": "dynamic", "factor": 2}})", "rope_scaling.rope_type"},
      {R"({"rope_parameters": {"rope_type": "longrope"}})", "rope_parameters.rope_type"},
      {R"({"rope_parameters": {"rope_type": "default", "mrope_section": [1]}})", "rope_parameters.mrope_section"},
      {R"({"rope_parameters": {"full_attention": {"rope_theta": 10}}})", "rope_parameters.full_attention"},
      {R"({"rope_parameters": {"rope_theta": 1e4, "partial_rotary_factor": 0.5}})",
       "rope_parameters.partial_rotary_factor"},
      {R"({"partial_rotary_factor": 0.5})", "partial_rotary_factor"},
      {R"({"rope_scaling": {"type": "llama3", "factor": 8, "low_freq_factor": 1}})", "rope_scaling.high_freq_factor"},
      {R"({"rope_scaling": {"type": "llama3", "factor": 8, "low_freq_factor": 4, "high_freq_factor": 4}})",
       "rope_scaling.high_freq_factor"},
      {R"({"rope_scaling": {"type": "yarn", "factor": 8, "truncate": 0}})", "rope_scaling.truncate"},
      {R"({"layer_types": ["full_attention"]})", "layer_types"},
      {R"({"layer_types": ["full_attention", "linear_attention"]})", "layer_types"},
      {R"({"layer_types": ["full_attention", "sliding_attention"]})", "layer_types"},
      {R"({"sliding_window": 4096})", "sliding_window"},
      {R"({"quantization_config": {"quant_method": "fp8"}})", "quantization_config"},
      {R"({"logit_scale": 0.0625})", "logit_scale"},
      {R"({"attn_logit_softcapping": 50.0})", "attn_logit_softcapping"},
      {R"({"final_logit_softcapping": 30.0})", "final_logit_softcapping"},
      {R"({"embedding_multiplier": 12})", "embedding_multiplier"},
      {R"({"num_local_experts": 8})", "num_local_experts"},
      {R"({"use_qk_norm": true})", "use_qk_norm"},
      {R"({"no_rope_layers": [1, 0]})", "no_rope_layers"},
      {R"({"is_causal": false})", "is_causal"},
  };
  for (const auto& bad : kBad) {
    EXPECT_THAT(error_of(kLlama, bad.changes), HasSubstr("\"" + std::string(bad.key) + "\"")) << bad.changes;
  }
}

TEST(ModelConfig, NeutralValuesOfOtherArithmeticAreAccepted) {
  const ModelConfig config = config_of(kLlama, R"({"quantization_config": null, "logit_scale": 1.0, "num_experts": 0,
    "attn_logit_softcapping": null, "pruned_heads": {}, "is_causal": true, "partial_rotary_factor": 1.0,
    "use_sliding_window": false, "sliding_window": 4096, "pretraining_tp": 1, "layer_types":
    ["full_attention", "full_attention"], "a_key_of_tomorrow": 3})");
  EXPECT_THAT(config.unknown_keys, ElementsAre("a_key_of_tomorrow"));
}

// Python's json writes them; a key that counts takes none.
TEST(ModelConfig, PythonsNumbersAreRead) {
  EXPECT_THAT(config_of(kLlama, R"({"a_key_of_tomorrow": ["\"NaN", 0.0, Infinity, -Infinity, NaN]})").unknown_keys,
              ElementsAre("a_key_of_tomorrow"));
  for (const char* changes : {R"({"rope_theta": Infinity})", R"({"rope_theta": NaN})"}) {
    EXPECT_THAT(error_of(kLlama, changes), HasSubstr("\"rope_theta\" must be a number")) << changes;
  }
  EXPECT_THAT(error_of(kLlama, R"({"hidden_size": NaN})"), HasSubstr("\"hidden_size\""));
  EXPECT_THAT(error_of(kLlama, R"({"logit_scale": NaN})"), HasSubstr("\"logit_scale\""));
}

TEST(ModelConfig, BiasesOfFamiliesThatHaveNoneAreRefused) {
  EXPECT_THAT(error_of(kMistral, R"({"attention_bias": true})"), HasSubstr("\"attention_bias\""));
  EXPECT_THAT(error_of(kQwen3, R"({"mlp_bias": true})"), HasSubstr("\"mlp_bias\""));
  EXPECT_THAT(error_of(kQwen3, R"({"use_qk_norm": false})"), HasSubstr("\"use_qk_norm\""));
  EXPECT_TRUE(config_of(kLlama, R"({"attention_bias": true})").o_bias);
  EXPECT_TRUE(config_of(kQwen3, R"({"attention_bias": true})").o_bias);
}

TEST(ModelConfig, WindowsByLayer) {
  EXPECT_THAT(config_of(kMistral, R"({"sliding_window": null})").window_of_layer, ElementsAre(0, 0, 0));
  EXPECT_THAT(error_of(kMistral, R"({"layer_types": ["full_attention", "sliding_attention", "full_attention"]})"),
              HasSubstr("mixes windows"));
  EXPECT_THAT(error_of(kMistral, R"({"sliding_window": 0})"), HasSubstr("\"sliding_window\""));
  const auto qwen = [](const std::string& changes) { return config_of(kQwen2, changes).window_of_layer; };
  EXPECT_THAT(qwen(R"({"sliding_window": 8, "max_window_layers": 0})"), ElementsAre(0, 0, 0, 0));
  EXPECT_THAT(qwen(R"({"use_sliding_window": true, "sliding_window": 8, "max_window_layers": 3})"),
              ElementsAre(0, 0, 0, 8));
  EXPECT_THAT(qwen(R"({"use_sliding_window": true, "sliding_window": null, "max_window_layers": 0})"),
              ElementsAre(0, 0, 0, 0));
  EXPECT_THAT(qwen(R"({"use_sliding_window": true, "max_window_layers": 3})"), ElementsAre(0, 0, 0, 4096));
  EXPECT_THAT(qwen(R"({"use_sliding_window": true, "sliding_window": 8, "layer_types": ["sliding_attention",
    "full_attention", "sliding_attention", "full_attention"]})"),
              ElementsAre(8, 0, 8, 0));
}

TEST(ModelConfig, BothSpellingsOfRopeAgree) {
  const ModelConfig v4 = config_of(kLlama, R"({"rope_theta": 5e5, "rope_scaling": {"type": "llama3", "factor": 8,
    "low_freq_factor": 1, "high_freq_factor": 4, "original_max_position_embeddings": 512}})");
  const ModelConfig v5 = config_of(kLlama, R"({"rope_parameters": {"rope_theta": 5e5, "rope_type": "llama3",
    "factor": 8, "low_freq_factor": 1, "high_freq_factor": 4, "original_max_position_embeddings": 512}})");
  EXPECT_EQ(rope_frequencies(v4.rope, 16), rope_frequencies(v5.rope, 16));
  EXPECT_EQ(v5.rope.theta, 5e5);
  // An override in the old spelling over a config in the new one keeps the config's theta.
  const ModelConfig both = config_of(kLlama, R"({"rope_parameters": {"rope_theta": 5e5, "rope_type": "default"},
    "rope_scaling": {"rope_type": "linear", "factor": 2}})");
  EXPECT_EQ(both.rope.theta, 5e5);
  EXPECT_EQ(both.rope.scaling, RopeScaling::kLinear);
}

TEST(ModelConfig, YarnInfersItsFactors) {
  const auto yarn = [](const std::string& more) {
    return config_of(kLlama, R"({"max_position_embeddings": 4096, "rope_scaling": {"rope_type": "yarn",
      "original_max_position_embeddings": 1024)" +
                                 more + "}}")
        .rope;
  };
  EXPECT_EQ(yarn("").factor, 4.0);
  EXPECT_EQ(yarn(R"(, "factor": 2)").factor, 2.0);
  EXPECT_DOUBLE_EQ(yarn(R"(, "factor": 2)").attention_factor, 0.1 * std::log(2) + 1);
  EXPECT_DOUBLE_EQ(yarn(R"(, "factor": 2, "mscale": 1, "mscale_all_dim": 1)").attention_factor, 1.0);
  EXPECT_DOUBLE_EQ(yarn(R"(, "factor": 2, "mscale": 3)").attention_factor, 0.1 * std::log(2) + 1);
  EXPECT_DOUBLE_EQ(yarn(R"(, "factor": 2, "attention_factor": 1.25, "mscale": 3)").attention_factor, 1.25);
}

TEST(ModelConfig, GenerationConfigDecidesAboutTheEnd) {
  const auto parsed = parse_model_config(kLlama, R"({"eos_token_id": [7, 3, 7, 500], "temperature": 0.6, "top_k": 20,
    "top_p": 0.95, "min_p": 0.1, "repetition_penalty": 1.05, "do_sample": true})");
  ASSERT_TRUE(parsed.ok()) << parsed.error().message;
  EXPECT_THAT(parsed->eos_ids, ElementsAre(TokenId{3}, TokenId{7}));  // 500 is beyond the vocabulary
  EXPECT_EQ(parsed->sampling.temperature, 0.6F);
  EXPECT_EQ(parsed->sampling.top_k, 20);
  EXPECT_EQ(parsed->sampling.top_p, 0.95F);
  EXPECT_EQ(parsed->sampling.min_p, 0.1F);
  EXPECT_EQ(parsed->sampling.repetition_penalty, 1.05F);
  EXPECT_EQ(parse_model_config(kLlama, R"({"eos_token_id": 9})", R"({"eos_token_id": 4})")->eos_ids.front(),
            TokenId{4});
  EXPECT_THAT(parse_model_config(kLlama, R"({"top_p": "x"})").error().message,
              HasSubstr("generation_config.json: \"top_p\""));
  EXPECT_THAT(parse_model_config(kLlama, "[]").error().message, HasSubstr("generation_config.json"));
}

TEST(ModelConfig, OverridesReplaceAndRemove) {
  EXPECT_EQ(config_of(kQwen2, R"({"num_hidden_layers": 3})").num_layers, 3U);
  EXPECT_THAT(error_of(kQwen2, R"({"vocab_size": null})"), HasSubstr("\"vocab_size\" is missing"));
  EXPECT_THAT(error_of(kQwen2, "[1]"), HasSubstr("--json-model-override-args"));
  EXPECT_THAT(error_of(kQwen2, "{"), HasSubstr("--json-model-override-args"));
}

TEST(ModelConfig, TextThatIsNoConfig) {
  EXPECT_THAT(parse_model_config("").error().message, HasSubstr("config.json is not valid JSON"));
  EXPECT_THAT(parse_model_config("[]").error().message, HasSubstr("config.json must be a JSON object"));
  EXPECT_THAT(parse_model_config(std::string(5000, '[')).error().message, HasSubstr("not valid JSON"));
  EXPECT_THAT(read_model_config("/nowhere").error().message, HasSubstr("/nowhere/config.json cannot be opened"));
}

TEST(RopeTable, HoldsCosAndSinOfEachPosition) {
  RopeConfig rope;
  rope.theta = 100;
  WorkerTeam team(3);
  std::vector<float> cos(50 * 4), sin(50 * 4);
  fill_rope_table(rope, 8, 50, cos.data(), sin.data(), team);
  EXPECT_FLOAT_EQ(cos[0], 1);
  EXPECT_FLOAT_EQ(sin[0], 0);
  EXPECT_FLOAT_EQ(cos[49 * 4 + 1], static_cast<float>(std::cos(49 * std::pow(100.0, -0.25))));
  EXPECT_FLOAT_EQ(sin[17 * 4 + 3], static_cast<float>(std::sin(17 * std::pow(100.0, -0.75))));
}

}  // namespace
}  // namespace coppice
