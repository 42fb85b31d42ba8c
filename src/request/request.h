// Request: one prompt with its parameters, as the engine takes it; and the events that answer it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/strong_id.h"
#include "cache/cache_namespace.h"
#include "cache/miss_reason.h"
#include "request/sampling_params.h"
#include "step/step_result.h"

namespace coppice {

struct Request {
  RequestId id;
  std::vector<TokenId> prompt;  // at least one token, each below the width of the logits
  SamplingParams sampling;
  LogprobParams logprobs;
  std::vector<TokenId> eos_ids;    // of the model; obeyed unless sampling.ignore_eos
  CacheNamespace cache_namespace;  // nothing cached is ever shared between two of them
  int32_t priority = 0;
  int64_t arrival_us = 0;
};

enum class FinishKind : uint8_t {
  kStopToken,  // matched_token ended it
  kStopText,   // output/ found a stop string or regex at a token; kept_tokens says where it ends
  kLength,     // max_new_tokens, the context or the pool
  kAborted,    // by the client or the server; abort_message says why
};

struct Finish {
  FinishKind kind = FinishKind::kLength;
  TokenId matched_token{-1};
  std::string abort_message;
  int abort_status = 0;  // HTTP status for an abort the server caused; 0: the client's own
};

struct CacheReport {
  uint32_t matched_tokens = 0;   // taken from the tree at first admission, partial page included
  uint32_t computed_tokens = 0;  // prompt tokens that had to be computed
  MissReason reason = MissReason::kNeverSeen;
  uint32_t position = 0;  // where the match ended
};

// What one step did for one sample of one request. `tokens` and `logprobs` index the batch's flat vectors.
struct SequenceEvent {
  RequestId request;
  uint32_t sample = 0;     // [0, n)
  Extent tokens;           // newly generated ones, also those that end the sequence
  Extent input_logprobs;   // of prompt positions from max(1, start_len) on, in order, over one or more events
  Extent output_logprobs;  // one position per token
  uint32_t num_top = 0;    // entries per position are 1 + num_top + num_ids
  uint32_t num_ids = 0;
  bool first_admission = false;  // then `cache` and `queue_us` are set
  CacheReport cache;
  int64_t queue_us = 0;
  uint32_t num_retractions = 0;
  std::unique_ptr<Finish> finish;  // set on the last event of this sample; nothing follows it
};

// Everything that one step, or one message, told the world. Moves from the engine thread to the text workers.
struct EventBatch {
  int64_t time_us = 0;
  std::vector<SequenceEvent> events;
  std::vector<TokenId> tokens;
  std::vector<TokenLogprob> logprobs;

  void clear() {
    events.clear();
    tokens.clear();
    logprobs.clear();
  }
};

}  // namespace coppice
