// Keys of config.json that no supported family reads: those that would change the arithmetic, with the value that does
// not, and those that cannot.
#include <algorithm>

#include "model/family.h"

namespace coppice {
namespace {

enum class Neutral : uint8_t {
  kOff,   // null, false, 0, or an empty string, list or object
  kOne,   // null or 1
  kTrue,  // null or true
};

struct ArithmeticKey {
  std::string_view key;
  Neutral neutral;
};

constexpr ArithmeticKey kArithmeticKeys[] = {
    // other numbers in the files
    {"quantization_config", Neutral::kOff},
    {"compression_config", Neutral::kOff},
    {"quantization", Neutral::kOff},
    // other scales
    {"logit_scale", Neutral::kOne},
    {"logits_scaling", Neutral::kOne},
    {"embedding_multiplier", Neutral::kOne},
    {"residual_multiplier", Neutral::kOne},
    {"attention_multiplier", Neutral::kOff},
    {"lm_head_multiplier", Neutral::kOne},
    {"scale_emb", Neutral::kOne},
    {"scale_depth", Neutral::kOff},
    {"dim_model_base", Neutral::kOff},
    {"query_pre_attn_scalar", Neutral::kOff},
    {"scale_embedding", Neutral::kOff},
    {"normalize_embedding", Neutral::kOff},
    {"attn_logit_softcapping", Neutral::kOff},
    {"final_logit_softcapping", Neutral::kOff},
    {"logits_soft_cap", Neutral::kOff},
    {"attn_temperature_tuning", Neutral::kOff},
    {"clip_qkv", Neutral::kOff},
    // other norms, biases and heads
    {"use_qk_norm", Neutral::kOff},
    {"qk_norm", Neutral::kOff},
    {"qk_layernorm", Neutral::kOff},
    {"attention_bias", Neutral::kOff},
    {"attention_out_bias", Neutral::kOff},
    {"qkv_bias", Neutral::kOff},
    {"mlp_bias", Neutral::kOff},
    {"use_bias", Neutral::kOff},
    {"lm_head_bias", Neutral::kOff},
    {"attn_output_gate", Neutral::kOff},
    {"use_attention_sinks", Neutral::kOff},
    {"parallel_attn", Neutral::kOff},
    {"use_parallel_residual", Neutral::kOff},
    {"pruned_heads", Neutral::kOff},
    {"multi_query", Neutral::kOff},
    {"head_dim_v", Neutral::kOff},
    {"v_head_dim", Neutral::kOff},
    {"qk_rope_head_dim", Neutral::kOff},
    {"kv_lora_rank", Neutral::kOff},
    {"q_lora_rank", Neutral::kOff},
    // other positions and masks
    {"alibi", Neutral::kOff},
    {"rotary_pct", Neutral::kOne},
    {"rotary_dim", Neutral::kOff},
    {"rope_interleaved", Neutral::kOff},
    {"rope_interleave", Neutral::kOff},
    {"rope_traditional", Neutral::kOff},
    {"rope_local_base_freq", Neutral::kOff},
    {"use_mrope", Neutral::kOff},
    {"no_rope_layers", Neutral::kOff},
    {"no_rope_layer_interval", Neutral::kOff},
    {"sliding_window", Neutral::kOff},
    {"sliding_window_pattern", Neutral::kOff},
    {"interleaved_sliding_window", Neutral::kOff},
    {"attention_chunk_size", Neutral::kOff},
    {"is_causal", Neutral::kTrue},
    {"use_bidirectional_attention", Neutral::kOff},
    {"is_encoder_decoder", Neutral::kOff},
    {"add_cross_attention", Neutral::kOff},
    {"cross_attention_layers", Neutral::kOff},
    // other layers
    {"num_experts", Neutral::kOff},
    {"num_local_experts", Neutral::kOff},
    {"n_routed_experts", Neutral::kOff},
    {"moe_intermediate_size", Neutral::kOff},
    {"block_configs", Neutral::kOff},
    {"num_kv_shared_layers", Neutral::kOff},
    {"vision_config", Neutral::kOff},
    {"audio_config", Neutral::kOff},
    {"text_config", Neutral::kOff},
};

// What transformers and common tools write and the forward pass does not read.
constexpr std::string_view kInertKeys[] = {
    "_attn_implementation",
    "_attn_implementation_internal",
    "_attn_implementation_autoset",
    "_commit_hash",
    "_experts_implementation",
    "_flash_attn_2_enabled",
    "_name_or_path",
    "add_bos_token",
    "add_eos_token",
    "attention_dropout",
    "attn_implementation",
    "auto_map",
    "architectures",
    "bad_words_ids",
    "begin_suppress_tokens",
    "bos_token_id",
    "chunk_size_feed_forward",
    "cross_attention_hidden_size",
    "decoder_start_token_id",
    "diversity_penalty",
    "do_sample",
    "dtype",
    "early_stopping",
    "embd_pdrop",
    "encoder_no_repeat_ngram_size",
    "eos_token_id",
    "exponential_decay_length_penalty",
    "finetuning_task",
    "forced_bos_token_id",
    "forced_eos_token_id",
    "hidden_dropout",
    "hidden_dropout_prob",
    "id2label",
    "initializer_range",
    "is_decoder",
    "label2id",
    "length_penalty",
    "max_length",
    "min_length",
    "model_max_length",
    "model_type",
    "mlp_dropout",
    "no_repeat_ngram_size",
    "num_beam_groups",
    "num_beams",
    "num_return_sequences",
    "output_attentions",
    "output_hidden_states",
    "output_scores",
    "pad_token_id",
    "prefix",
    "pretraining_tp",
    "problem_type",
    "remove_invalid_values",
    "repetition_penalty",
    "resid_pdrop",
    "return_dict",
    "return_dict_in_generate",
    "rotary_emb_base",
    "sep_token_id",
    "suppress_tokens",
    "task_specific_params",
    "temperature",
    "tf_legacy_loss",
    "tie_encoder_decoder",
    "tokenizer_class",
    "top_k",
    "top_p",
    "torch_dtype",
    "torchscript",
    "transformers.js_config",
    "transformers_version",
    "typical_p",
    "unk_token_id",
    "unsloth_fixed",
    "unsloth_version",
    "use_bfloat16",
    "use_cache",
    "use_sliding_window",
    "max_window_layers",
    "num_nextn_predict_layers",
};

bool is_neutral(const json::value& value, Neutral neutral) {
  switch (neutral) {
    case Neutral::kOne:
      return (value.is_int64() && value.get_int64() == 1) || (value.is_double() && value.get_double() == 1.0);
    case Neutral::kTrue:
      return value.is_bool() && value.get_bool();
    case Neutral::kOff:
      break;
  }
  return (value.is_bool() && !value.get_bool()) || (value.is_int64() && value.get_int64() == 0) ||
         (value.is_double() && value.get_double() == 0) || (value.is_string() && value.get_string().empty()) ||
         (value.is_array() && value.get_array().empty()) || (value.is_object() && value.get_object().empty());
}

}  // namespace

void refuse_other_arithmetic(ConfigReader& reader) {
  for (const auto& [key, neutral] : kArithmeticKeys) {
    if (reader.is_known(key)) continue;
    const json::value* value = reader.get(key);
    if (value != nullptr && !is_neutral(*value, neutral)) {
      reader.fail(key, "is " + shown(*value) + ", which this architecture does not support here");
    }
  }
}

std::vector<std::string> unknown_keys(const ConfigReader& reader) {
  std::vector<std::string> unknown;
  for (const auto& [key, value] : reader.raw()) {
    const std::string_view name(key);
    if (value.is_null() || reader.is_known(name) || std::ranges::find(kInertKeys, name) != std::end(kInertKeys))
      continue;
    unknown.emplace_back(name.substr(0, 100));
    if (unknown.size() == 32) break;
  }
  return unknown;
}

}  // namespace coppice
