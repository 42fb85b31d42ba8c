#include "api/info_responses.h"

#include "api/json_writer.h"

namespace coppice::api {

namespace {

void write_card(JsonWriter& json, const ModelCard& card) {
  json.begin_object();
  json.member("id", card.id);
  json.member("object", "model");
  json.member("created", card.created);
  json.member("owned_by", "sglang");
  json.member("root", card.id);
  json.member("parent", nullptr);
  json.member("max_model_len", card.max_model_len);
  json.end_object();
}

void write_ids(JsonWriter& json, std::span<const TokenId> ids) {
  json.begin_array();
  for (const TokenId id : ids) json.integer(id.value);
  json.end_array();
}

// The members of a JSON object, without its braces; "" when it has none.
std::string_view members_of(std::string_view object) {
  const size_t open = object.find('{');
  const size_t close = object.rfind('}');
  if (open == std::string_view::npos || close == std::string_view::npos || close <= open) return {};
  object = object.substr(open + 1, close - open - 1);
  return object.find('"') == std::string_view::npos ? std::string_view{} : object;
}

void write_internal_state(JsonWriter& json, std::string_view server_args, const ServerInfoReply& info) {
  json.begin_object();
  if (!server_args.empty()) json.raw(server_args);
  json.member("last_gen_throughput", info.last_gen_throughput);
  json.key("memory_usage");
  json.begin_object();
  json.member("weight", info.weight_gb);
  json.member("kvcache", info.kvcache_gb);
  json.member("token_capacity", info.token_capacity);
  json.member("graph", 0.0);
  json.end_object();
  json.member("effective_max_running_requests_per_dp", info.max_running_requests);
  json.end_object();
}

}  // namespace

void append_model_list(std::string& out, std::span<const ModelCard> cards) {
  JsonWriter json(out);
  json.begin_object();
  json.member("object", "list");
  json.key("data");
  json.begin_array();
  for (const ModelCard& card : cards) write_card(json, card);
  json.end_array();
  json.end_object();
}

void append_model_card(std::string& out, const ModelCard& card) {
  JsonWriter json(out);
  write_card(json, card);
}

void append_model_not_found(std::string& out, std::string_view id) {
  const std::string message = "The model '" + std::string(id.substr(0, 256)) + "' does not exist";
  JsonWriter json(out);
  json.begin_object();
  json.key("error");
  json.begin_object();
  json.member("message", std::string_view(message));
  json.member("type", "invalid_request_error");
  json.member("param", "model");
  json.member("code", "model_not_found");
  json.end_object();
  json.end_object();
}

void append_model_info(std::string& out, const ModelInfoReply& info) {
  JsonWriter json(out);
  json.begin_object();
  json.member("model_path", info.model_path);
  json.member("tokenizer_path", info.tokenizer_path);
  json.member("is_generation", true);
  json.key("preferred_sampling_params");
  json.raw(info.preferred_sampling_params_json.empty() ? "null" : info.preferred_sampling_params_json);
  json.member("weight_version", info.weight_version);
  json.member("has_image_understanding", false);
  json.member("has_audio_understanding", false);
  json.member("model_type", info.model_type);
  json.key("architectures");
  json.begin_array();
  for (const std::string& name : info.architectures) json.string(name);
  json.end_array();
  json.end_object();
}

void append_server_info(std::string& out, const ServerInfoReply& info) {
  const std::string_view server_args = members_of(info.server_args_json);
  JsonWriter json(out);
  json.begin_object();
  if (!server_args.empty()) json.raw(server_args);
  json.member("status", "ready");
  json.member("max_total_num_tokens", info.max_total_num_tokens);
  json.member("max_req_input_len", info.max_req_input_len);
  json.key("internal_states");
  json.begin_array();
  write_internal_state(json, server_args, info);
  json.end_array();
  json.member("version", info.version);
  json.member("kv_events", nullptr);
  json.end_object();
}

void append_tokenized(std::string& out, std::span<const std::vector<TokenId>> tokens, bool is_list,
                      uint32_t max_model_len) {
  JsonWriter json(out);
  json.begin_object();
  json.key("tokens");
  if (is_list) json.begin_array();
  for (const auto& ids : tokens) write_ids(json, ids);
  if (is_list) json.end_array();
  json.key("count");
  if (is_list) json.begin_array();
  for (const auto& ids : tokens) json.integer(ids.size());
  if (is_list) json.end_array();
  json.member("max_model_len", max_model_len);
  json.end_object();
}

void append_detokenized(std::string& out, std::span<const std::string> texts, bool is_list) {
  JsonWriter json(out);
  json.begin_object();
  json.key("text");
  if (is_list) json.begin_array();
  for (const std::string& text : texts) json.string(text);
  if (is_list) json.end_array();
  json.end_object();
}

}  // namespace coppice::api
