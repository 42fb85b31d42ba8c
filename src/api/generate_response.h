// /generate's answers: whole, and as events of a stream. Both have the same objects; a stream's are cumulative unless
// the server streams increments, and then text, ids and logprobs are simply those since the last event.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "api/response_parts.h"
#include "base/strong_id.h"

namespace coppice::api {

// Only with --enable-metrics. Wall clock times in seconds since 1970, spans in seconds; negative: left out.
struct RequestTimes {
  double queue_time = -1;
  double forward_entry_time = -1;
  double prefill_finished_time = -1;
  double request_received_ts = -1;
  double api_server_dispatch_finish_ts = -1;
  double request_finished_ts = -1;
  double decode_throughput = -1;  // tokens per second
};

// The logprob lists of some positions as JSON, made once: a cumulative stream says them again with every event.
class LogprobLists {
 public:
  // The positions after those that it has. `token_bytes` as in MetaInfo.
  void append(const LogprobSpan& span, const TokenBytes* token_bytes);
  void append(const LogprobLists& more);
  std::string_view tokens() const { return tokens_; }  // without the brackets
  std::string_view top() const { return top_; }
  std::string_view ids() const { return ids_; }

 private:
  std::string tokens_, top_, ids_;
};

struct MetaInfo {
  std::string_view id;
  const FinishReason* finish = nullptr;  // null: still running
  uint32_t prompt_tokens = 0;
  uint32_t completion_tokens = 0;
  uint32_t cached_tokens = 0;
  std::string_view weight_version = "default";
  uint32_t num_retractions = 0;
  double response_sent_to_client_ts = -1;  // negative: left out
  double e2e_latency = -1;                 // seconds; the final one only
  const RequestTimes* times = nullptr;
  const CacheReport* cache = nullptr;

  // Present when logprobs were asked for.
  bool has_logprobs = false;
  LogprobSpan input_logprobs;
  LogprobSpan output_logprobs;
  const LogprobLists* input_lists = nullptr;  // of the positions above; null: to be made
  const LogprobLists* output_lists = nullptr;
  const TokenBytes* token_bytes = nullptr;  // fills the third of the triples; null: null
};

struct GenerateOutput {
  std::optional<std::string_view> text;  // absent without a tokenizer
  std::span<const TokenId> output_ids;
  MetaInfo meta;
  std::optional<std::span<const TokenId>> prompt_token_ids;  // when asked for
  std::optional<uint32_t> index;                             // events of a batch, or with n > 1
};

class JsonWriter;
void write_meta_info(JsonWriter& json, const MetaInfo& meta);

// The object alone. A batch's list is "[", these with "," between, "]".
void append_generate_output(std::string& out, const GenerateOutput& output);
// The same as one event: "data: {...}\n\n".
void append_generate_event(std::string& out, const GenerateOutput& output);

}  // namespace coppice::api
