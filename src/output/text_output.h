// TextOutput: what one sample of a request says, from its token events: text, stops in the text, why it ended.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/strong_id.h"
#include "output/stop_conditions.h"
#include "request/request.h"
#include "text/detokenizer.h"

namespace coppice {

enum class FinishType : uint8_t { kStop, kLength, kAbort };
const char* to_string(FinishType type);  // "stop", "length", "abort"

// SGLang's finish_reason.
struct FinishReason {
  FinishType type = FinishType::kLength;
  std::variant<std::monostate, TokenId, std::string> matched;  // kStop: the token, the stop string or the regex
  uint32_t length_tokens = 0;                                  // kLength: how many were generated
  std::string abort_message;                                   // kAbort
  int abort_status = 0;                                        // kAbort: 0: the client's own
};

// What one event adds. Of the event's tokens (and their logprobs, one position each) the first `num_tokens` stand; any
// after them were computed past the end and are as if never generated.
struct OutputDelta {
  std::string text;  // certain: it will never be taken back
  uint32_t num_tokens = 0;
  // A stop in the text was found in this event: the engine must hear end_at(kept_tokens).
  std::optional<uint32_t> kept_tokens;
  std::optional<FinishReason> finish;  // set once; nothing follows it
};

// The text is decode(prompt + output) after decode(prompt), without the token that ended the sequence, up to the first
// stop string (through it with no_stop_trim; text that a stop regex matched stays, as in SGLang). How the tokens were
// spread over events changes nothing of it. A stop string or regex may also match the text of special tokens that
// skip_special_tokens hides. Where the stop completes at the very last token allowed, it is still a stop.
//
// One sequence: one thread at a time. The tokenizer must outlive it.
class TextOutput {
 public:
  // `tokenizer` null: the server speaks ids only, and there is no text. `prompt`: only its end is read.
  TextOutput(const Tokenizer* tokenizer, std::shared_ptr<const StopConditions> stops, std::span<const TokenId> prompt,
             const SamplingParams& params);

  // The tokens of one SequenceEvent, and its finish or null. After a finish was returned, adds nothing.
  OutputDelta push(std::span<const TokenId> tokens, const Finish* finish);

  bool finished() const { return finished_; }
  uint32_t num_tokens() const { return num_tokens_; }  // generated ones that stand

 private:
  struct TextStop {
    std::string matched;
    bool found = false;
  };

  void push_token(TokenId token, std::string& out);
  void push_ending_token(TokenId token, std::string& out);
  void see(std::string_view text, bool hidden, std::string& out);
  void search_regexes(size_t new_bytes);
  void release(size_t num_bytes, std::string& out);
  FinishReason reason_of(const Finish& finish) const;

  const Tokenizer* tokenizer_;
  std::shared_ptr<const StopConditions> stops_;  // null when there are none
  std::optional<Detokenizer> detokenizer_;
  bool skip_special_;
  bool trim_;
  bool finished_ = false;
  uint32_t num_tokens_ = 0;

  TextStop stop_;
  StopStrings::State state_ = StopStrings::kStart;
  std::string held_;             // seen, but not yet certain
  std::vector<uint8_t> hidden_;  // per byte of held_: 1 when it is matched only, never emitted
  std::string tail_;             // of all that was seen, for regexes
  bool tail_is_cut_ = false;     // tail_ does not begin where the text does
  std::string piece_;            // scratch
};

}  // namespace coppice
