#include "api/generate_response.h"

#include "api/json_writer.h"

namespace coppice::api {

namespace {

void write_ids(JsonWriter& json, std::span<const TokenId> ids) {
  json.begin_array();
  for (const TokenId id : ids) json.integer(id.value);
  json.end_array();
}

void write_finish(JsonWriter& json, const FinishReason& finish) {
  json.begin_object();
  switch (finish.kind) {
    case FinishReason::Kind::kStopToken:
      json.member("type", "stop");
      json.member("matched", finish.matched_token.value);
      break;
    case FinishReason::Kind::kStopText:
      json.member("type", "stop");
      json.member("matched", finish.matched_text);
      break;
    case FinishReason::Kind::kLength:
      json.member("type", "length");
      json.member("length", finish.length);
      break;
    case FinishReason::Kind::kAbort:
      json.member("type", "abort");
      json.member("message", finish.message);
      json.key("status_code");
      finish.status_code == 0 ? json.null() : json.integer(finish.status_code);
      json.member("err_type", nullptr);
      break;
  }
  json.end_object();
}

// [logprob, id, text or null]
void write_triple(JsonWriter& json, const LogprobEntry& entry, const TokenBytes* token_bytes) {
  json.begin_array();
  json.number(entry.logprob);
  json.integer(entry.id.value);
  token_bytes == nullptr ? json.null() : json.string(token_bytes->bytes(entry.id));
  json.end_array();
}

// Entries [from, from + count) of each position. A position whose token has no logprob has no others either.
void write_positions(JsonWriter& json, const LogprobSpan& span, size_t from, size_t count,
                     const TokenBytes* token_bytes) {
  for (size_t i = 0; i < span.num_positions(); ++i) {
    const auto position = span.position(i);
    if (std::isnan(position[0].logprob)) {
      json.null();
      continue;
    }
    json.begin_array();
    for (const LogprobEntry& entry : position.subspan(from, count)) write_triple(json, entry, token_bytes);
    json.end_array();
  }
}

void write_tokens(JsonWriter& json, const LogprobSpan& span, const TokenBytes* token_bytes) {
  for (size_t i = 0; i < span.num_positions(); ++i) write_triple(json, span.position(i)[0], token_bytes);
}

// What to say of each position: its token, its top ones or the ids asked for.
enum class List : uint8_t { kTokens, kTop, kIds };

void write_list(JsonWriter& json, std::string_view name, List list, const LogprobSpan& span, const LogprobLists* made,
                const TokenBytes* token_bytes) {
  json.key(name);
  json.begin_array();
  if (made != nullptr) {
    const std::string_view text = list == List::kTokens ? made->tokens()
                                  : list == List::kTop  ? made->top()
                                                        : made->ids();
    if (!text.empty()) json.raw(text);
  } else if (list == List::kTokens) {
    write_tokens(json, span, token_bytes);
  } else {
    const bool top = list == List::kTop;
    write_positions(json, span, top ? 1 : size_t{1} + span.num_top, top ? span.num_top : span.num_ids, token_bytes);
  }
  json.end_array();
}

void write_logprobs(JsonWriter& json, const MetaInfo& meta) {
  const auto write = [&](std::string_view input_name, std::string_view output_name, List list) {
    write_list(json, input_name, list, meta.input_logprobs, meta.input_lists, meta.token_bytes);
    write_list(json, output_name, list, meta.output_logprobs, meta.output_lists, meta.token_bytes);
  };
  write("input_token_logprobs", "output_token_logprobs", List::kTokens);
  json.member("output_token_logprobs_length", meta.output_logprobs.num_positions());
  if (meta.output_logprobs.num_top > 0) write("input_top_logprobs", "output_top_logprobs", List::kTop);
  if (meta.output_logprobs.num_ids > 0) write("input_token_ids_logprobs", "output_token_ids_logprobs", List::kIds);
}

void write_times(JsonWriter& json, const RequestTimes& times) {
  const auto member = [&](std::string_view name, double value) {
    if (value >= 0) json.member(name, value);
  };
  member("queue_time", times.queue_time);
  member("forward_entry_time", times.forward_entry_time);
  member("prefill_finished_time", times.prefill_finished_time);
  member("request_received_ts", times.request_received_ts);
  member("api_server_dispatch_finish_ts", times.api_server_dispatch_finish_ts);
  member("request_finished_ts", times.request_finished_ts);
  member("decode_throughput", times.decode_throughput);
}

}  // namespace

void LogprobLists::append(const LogprobSpan& span, const TokenBytes* token_bytes) {
  constexpr bool kInside = true;
  JsonWriter tokens(tokens_, kInside), top(top_, kInside), ids(ids_, kInside);
  write_tokens(tokens, span, token_bytes);
  if (span.num_top > 0) write_positions(top, span, 1, span.num_top, token_bytes);
  if (span.num_ids > 0) write_positions(ids, span, size_t{1} + span.num_top, span.num_ids, token_bytes);
}

void LogprobLists::append(const LogprobLists& more) {
  const auto join = [](std::string& out, const std::string& text) {
    if (!out.empty() && !text.empty()) out += ',';
    out += text;
  };
  join(tokens_, more.tokens_);
  join(top_, more.top_);
  join(ids_, more.ids_);
}

void write_meta_info(JsonWriter& json, const MetaInfo& meta) {
  json.begin_object();
  json.member("id", meta.id);
  json.key("finish_reason");
  meta.finish == nullptr ? json.null() : write_finish(json, *meta.finish);
  json.member("prompt_tokens", meta.prompt_tokens);
  json.member("weight_version", meta.weight_version);
  json.member("num_retractions", meta.num_retractions);
  json.member("dp_rank", nullptr);
  json.member("completion_tokens", meta.completion_tokens);
  json.member("reasoning_tokens", 0);
  json.member("cached_tokens", meta.cached_tokens);
  json.key("cached_tokens_details");
  json.begin_object();
  json.member("device", meta.cached_tokens);
  json.member("host", 0);
  json.end_object();
  if (meta.cache != nullptr) {
    json.key("cache");
    write_cache_report(json, *meta.cache);
  }
  if (meta.has_logprobs) write_logprobs(json, meta);
  if (meta.times != nullptr) write_times(json, *meta.times);
  if (meta.response_sent_to_client_ts >= 0) json.member("response_sent_to_client_ts", meta.response_sent_to_client_ts);
  if (meta.e2e_latency >= 0) json.member("e2e_latency", meta.e2e_latency);
  json.end_object();
}

void append_generate_output(std::string& out, const GenerateOutput& output) {
  JsonWriter json(out);
  json.begin_object();
  if (output.text) json.member("text", *output.text);
  json.key("output_ids");
  write_ids(json, output.output_ids);
  json.key("meta_info");
  write_meta_info(json, output.meta);
  if (output.prompt_token_ids) {
    json.key("prompt_token_ids");
    write_ids(json, *output.prompt_token_ids);
  }
  if (output.index) json.member("index", *output.index);
  json.end_object();
}

void append_generate_event(std::string& out, const GenerateOutput& output) {
  out.append("data: ");
  append_generate_output(out, output);
  out.append("\n\n");
}

}  // namespace coppice::api
