#include "api/openai_format.h"

namespace coppice::api {

void write_head_members(JsonWriter& json, std::string_view object, const OpenAiHead& head) {
  json.member("id", head.id);
  json.member("object", object);
  json.member("created", head.created);
  json.member("model", head.model);
}

void write_tail_members(JsonWriter& json, const OpenAiHead& head, const Usage& usage) {
  json.key("usage");
  write_usage(json, usage);
  json.key("metadata");
  json.begin_object();
  json.member("weight_version", head.weight_version);
  json.end_object();
}

void write_finish_members(JsonWriter& json, const FinishReason* finish) {
  if (finish == nullptr) return json.raw("\"finish_reason\":null,\"matched_stop\":null");
  switch (finish->kind) {
    case FinishReason::Kind::kStopToken:
      json.member("finish_reason", "stop");
      json.member("matched_stop", finish->matched_token.value);
      return;
    case FinishReason::Kind::kStopText:
      json.member("finish_reason", "stop");
      json.member("matched_stop", finish->matched_text);
      return;
    case FinishReason::Kind::kLength:
      return json.raw("\"finish_reason\":\"length\",\"matched_stop\":null");
    case FinishReason::Kind::kAbort:
      return json.raw("\"finish_reason\":\"abort\",\"matched_stop\":null");
  }
}

void append_chunk_head(std::string& out, std::string_view object, const OpenAiHead& head) {
  out.append("data: ");
  JsonWriter json(out);
  json.begin_object();
  write_head_members(json, object, head);
  json.key("choices");
  json.begin_array();
}

void append_chunk_tail(std::string& out, const Usage* usage) {
  out.push_back(']');
  if (usage != nullptr) {
    JsonWriter json(out, true);
    json.key("usage");
    write_usage(json, *usage);
  }
  out.append("}\n\n");
}

}  // namespace coppice::api
