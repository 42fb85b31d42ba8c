// The answers that are not generations: models, model and server info, tokenize and detokenize.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/strong_id.h"

namespace coppice::api {

struct ModelCard {
  std::string_view id;
  int64_t created = 0;
  uint32_t max_model_len = 0;
};
void append_model_list(std::string& out, std::span<const ModelCard> cards);
void append_model_card(std::string& out, const ModelCard& card);
// The body of the 404.
void append_model_not_found(std::string& out, std::string_view id);

struct ModelInfoReply {
  std::string_view model_path;
  std::string_view tokenizer_path;
  std::string_view preferred_sampling_params_json;  // empty: null
  std::string_view weight_version = "default";
  std::string_view model_type;
  std::span<const std::string> architectures;
};
void append_model_info(std::string& out, const ModelInfoReply& info);

struct ServerInfoReply {
  std::string_view server_args_json = "{}";  // an object: every launch flag by SGLang's name
  std::string_view version;
  uint32_t max_total_num_tokens = 0;
  uint32_t max_req_input_len = 0;
  double last_gen_throughput = 0;  // tokens per second
  double weight_gb = 0;
  double kvcache_gb = 0;
  uint32_t token_capacity = 0;
  uint32_t max_running_requests = 0;
};
void append_server_info(std::string& out, const ServerInfoReply& info);

// `is_list`: lists of lists, even of one.
void append_tokenized(std::string& out, std::span<const std::vector<TokenId>> tokens, bool is_list,
                      uint32_t max_model_len);
void append_detokenized(std::string& out, std::span<const std::string> texts, bool is_list);

}  // namespace coppice::api
