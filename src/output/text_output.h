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

// What one event adds. Of all tokens that were pushed (and their logprobs, one position each) `num_tokens` more stand;
// they may have come with earlier events, and later ones may await a search for stop regexes. Those still left at the
// finish were computed past the end, and are as if never generated.
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
// Large regexes are searched every few tokens (StopConditions::search_interval); the text since then is held back, so
// that a stop is at the first token at which it matches all the same. Only $ and \b, which may match at a token and no
// more at the next, see the text end at every search instead of at every token.
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
  // Where the text ended when so many tokens had come.
  struct Boundary {
    size_t end = 0;  // bytes of what was seen
    uint32_t num_tokens = 0;
  };

  void push_token(TokenId token, std::string& out);
  void push_ending_token(TokenId token, std::string& out);
  void see(std::string_view text, bool hidden, std::string& out);
  bool has_regexes() const { return stops_ != nullptr && stops_->num_regexes() > 0; }
  void end_token();
  void search_regexes(std::string& out);
  std::string_view find_regex(size_t begin, size_t end) const;
  void forget_tail(size_t begin);
  void take_finish(const Finish& finish, OutputDelta& delta);
  void release_certain(std::string& out);
  void release(size_t num_bytes, std::string& out);
  FinishReason reason_of(const Finish& finish) const;

  const Tokenizer* tokenizer_;
  std::shared_ptr<const StopConditions> stops_;  // null when there are none
  std::optional<Detokenizer> detokenizer_;
  bool skip_special_;
  bool trim_;
  bool finished_ = false;
  uint32_t num_pushed_ = 0;
  uint32_t num_tokens_ = 0;  // of them, certain

  TextStop stop_;
  StopStrings::State state_ = StopStrings::kStart;
  std::string held_;             // seen, but not yet certain
  std::vector<uint8_t> hidden_;  // per byte of held_: 1 when it is matched only, never emitted
  // For regexes, in bytes of what was seen.
  size_t num_seen_ = 0;
  size_t searched_ = 0;
  std::string tail_;  // from tail_begin_ on
  size_t tail_begin_ = 0;
  std::vector<Boundary> unsearched_;  // tokens since the last search
  std::string piece_;                 // scratch
};

}  // namespace coppice
