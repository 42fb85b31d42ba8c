// Generation: one HTTP request on its way through the engine: its prompts, their samples, and its answer.
//
// A text thread makes it and submits it; one output thread feeds it events; the I/O thread renders its stream; any
// thread may cancel it. What they share is behind one mutex, held for no longer than a chunk takes to format.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "api/generate_request.h"
#include "api/generate_response.h"
#include "api/response_parts.h"
#include "net/http_server.h"
#include "output/text_output.h"
#include "request/request.h"
#include "server/core.h"
#include "server/prompt_tokens.h"

namespace coppice {

// One prompt; a Request of the engine.
struct PromptState {
  std::string rid;
  RequestId id;
  std::vector<TokenId> tokens;  // kept after submission only when the answer shows them
  uint32_t num_tokens = 0;
  bool submitted = false;
  bool retired = false;           // no event will follow
  uint32_t num_open_samples = 0;  // whose finish the engine has not said
  uint32_t num_retractions = 0;
  bool aborted = false;
  CacheReport cache;
  int64_t submitted_us = 0;
  double queue_seconds = -1;
  int64_t forward_entry_us = 0;  // when its first step was planned
  // Entries of the positions from logprobs.start_len on, [num_positions, 1 + num_top + num_ids]; position 0 is NaN.
  std::vector<api::LogprobEntry> input_logprobs;
  api::LogprobLists input_lists;  // of them, for a format that repeats_logprobs()
};

// One sample of one prompt; an entry of the answer.
struct Choice {
  uint32_t prompt = 0;
  uint32_t sample = 0;
  std::string id;  // the prompt's rid; of several samples each has its own, made from it, whose abort ends the prompt's
  TextOutput output;
  uint32_t num_tokens = 0;  // generated ones that stand
  std::optional<FinishReason> finish;
  int64_t first_token_us = 0, last_token_us = 0, finish_us = 0;

  // What the answer still needs: everything, or for a stream of deltas what was not sent yet.
  std::string text;
  std::vector<TokenId> ids;
  std::vector<api::LogprobEntry> logprobs;  // of `ids`
  api::LogprobLists lists;                  // of `logprobs`, for a format that repeats_logprobs()
  // Tokens that `output` has seen, but is not certain of.
  std::vector<TokenId> held_ids;
  std::vector<api::LogprobEntry> held_logprobs;
  uint32_t unsent_tokens = 0;
  bool opened = false;  // the stream has said something of it
  bool closed = false;  // the stream has said its finish
  bool dirty = false;   // in dirty_
};

// How an API says it.
class AnswerFormat {
 public:
  virtual ~AnswerFormat() = default;
  virtual api::ErrorShape errors() const = 0;
  virtual std::string_view content_type() const { return "application/json"; }  // of a whole answer
  // A stream says everything anew in each chunk, so that nothing may be dropped after it was sent.
  virtual bool cumulative() const = 0;
  // A stream says the prompt's logprobs in each chunk, and when it is cumulative the sample's, so both are formatted
  // as they come.
  virtual bool repeats_logprobs() const { return false; }
  // Text held back (half a character, a possible stop) is no news, unless the finish is.
  virtual bool wants_chunk(const Choice& choice) const = 0;
  virtual void chunk(const class Generation& generation, uint32_t index, std::string& out) = 0;
  virtual void end(const class Generation& generation, std::string& out) = 0;
  virtual void whole(const class Generation& generation, std::string& out) = 0;
};

struct GenerationPlan {
  struct Item {
    api::Prompt prompt;
    PromptText kind = PromptText::kPlain;
    SamplingParams sampling;
    LogprobParams logprobs;
    std::string rid;  // empty: made
    std::string cache_namespace;
  };
  std::vector<Item> items;
  std::string rid;                         // names all of several prompts at once; empty: nothing does
  bool first_rid_names_all = false;        // for it is the answer's id
  std::string_view prompt_field = "text";  // as errors name it
  uint32_t n = 1;
  bool stream = false;
  uint32_t stream_interval = 1;
  bool keep_prompt_tokens = false;  // the answer shows them
  bool log_metrics = true;
  int32_t priority = 0;
  std::unique_ptr<AnswerFormat> format;
};

class Generation final : public StreamSource, public std::enable_shared_from_this<Generation> {
 public:
  Generation(ServerCore& core, CallPtr call, GenerationPlan plan);

  // Text thread. Tokenizes, claims the names, submits; answers by itself when something is wrong.
  static void run(ServerCore& core, CallPtr call, GenerationPlan plan);

  // Output thread. What one event says; true when the stream has something new for its exchange.
  bool on_event(uint32_t prompt, SequenceEvent& event, const EventBatch& batch);
  // After the batch: begins the stream or answers, as far as that is due.
  void after_events();
  const ExchangePtr& exchange() const { return call_->exchange; }

  // Any thread. Ends all prompts, or one; the client is told as an abort of its own (status 0) or the server's.
  void cancel(const std::string& reason, int status);
  void cancel_prompt(uint32_t prompt, const std::string& reason, int status);

  // Any thread. Prompt and generated tokens of the samples that have begun and not ended.
  uint64_t num_decoding_tokens() const;

  // I/O thread.
  bool render(std::string& out) override;

  // For formats, which are called with the mutex held.
  const ServerCore& core() const { return core_; }
  const std::vector<PromptState>& prompts() const { return prompts_; }
  const std::vector<Choice>& choices() const { return choices_; }
  const GenerationPlan& plan() const { return plan_; }
  const LogprobParams& logprobs_of(const Choice& choice) const { return plan_.items[choice.prompt].logprobs; }
  int64_t arrival_us() const { return call_->arrival_us; }
  double arrival_unix_s() const { return call_->arrival_unix_s; }
  int64_t created_s() const { return static_cast<int64_t>(call_->arrival_unix_s); }

 private:
  enum class Answer : uint8_t { kNone, kStream, kWhole };

  struct InputLogprobs {
    std::vector<api::LogprobEntry> entries;
    api::LogprobLists lists;
  };

  // Before submission; text thread.
  Result<void> prepare();
  Result<void> claim_names();
  Result<void> claim(const std::string& rid, uint32_t prompt);
  std::string sample_id(uint32_t prompt, uint32_t sample) const;
  Result<void> tokenize_all();
  Result<std::vector<TokenId>> tokenize(const GenerationPlan::Item& item) const;
  Result<void> make_choices();
  void begin_input_logprobs(uint32_t prompt);
  void submit_all();
  Result<void> submit(uint32_t prompt);
  std::unique_ptr<Request> make_request(uint32_t prompt);
  void end_unsubmitted(uint32_t prompt, const std::string& reason, int status);
  void refuse(const Error& error);
  bool has_own_name(uint32_t prompt) const { return prompts_[prompt].rid != plan_.rid; }
  void release_names();
  void retire(uint32_t prompt);

  void take_admission(PromptState& prompt, const SequenceEvent& event);
  OutputDelta read_event(Choice& choice, const SequenceEvent& event, const EventBatch& batch);
  void take_tokens(Choice& choice, OutputDelta delta, const SequenceEvent& event, const EventBatch& batch);
  void hold_tokens(Choice& choice, const SequenceEvent& event, const EventBatch& batch);
  InputLogprobs read_input_logprobs(uint32_t prompt, const SequenceEvent& event, const EventBatch& batch) const;
  void append_to_lists(api::LogprobLists& lists, std::span<const api::LogprobEntry> entries,
                       const LogprobParams& params) const;
  void take_times(Choice& choice, uint32_t num_tokens, int64_t now_us);
  void count_finished(const PromptState& prompt, uint32_t index);
  void fail_locked(Error error);
  void abort_locked(const std::string& reason, int status);
  bool all_finished() const;
  void drop_sent(Choice& choice) const;
  bool render_chunks(std::string& out);

  ServerCore& core_;
  const CallPtr call_;
  GenerationPlan plan_;
  uint32_t shard_ = 0;
  std::vector<std::string> claimed_;  // names, before the submission

  mutable std::mutex mutex_;
  std::vector<PromptState> prompts_;
  std::vector<Choice> choices_;  // prompt-major
  std::vector<uint32_t> dirty_;  // choices with something unsent
  uint32_t num_unretired_ = 0;   // prompts
  uint32_t num_unfinished_ = 0;  // choices
  uint32_t num_unclosed_ = 0;    // choices whose finish the stream has not said
  Answer answered_ = Answer::kNone;
  bool cancelled_ = false;
  std::string cancel_reason_;
  int cancel_status_ = 0;
  std::optional<Error> error_;  // ends the answer
  bool stream_over_ = false;
};

}  // namespace coppice
