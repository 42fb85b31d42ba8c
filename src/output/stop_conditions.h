// StopConditions: a request's stop strings and stop regexes, compiled once and shared by its samples.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "output/stop_strings.h"

namespace coppice {

// A search costs up to 3 ns for each byte of the tail and each instruction of the compiled regexes, where the text
// makes RE2 a new state at every byte, and 1.6 us for each regex where it does not. The output thread is everybody's,
// so the tail is short, the instructions of a request's regexes are bounded, and large ones are searched every few
// tokens. Measured on random tokens of 4 bytes, per token / the longest push:
//   (?:User|Human):\s              25 instructions, every token       1.8 us / 0.06 ms
//   64 of those                    1,300, every 40 tokens             3.3 us / 0.15 ms
//   (?:a|e|o|A).{14}\x01           127, every token                   6.9 us / 0.39 ms
//   11 of (?:a|e|o|A).{20}\x01     1,880, every 59 tokens            63 us / 7.9 ms
// and where half of all letters are such, the worst that was found, on a Zen 3:
//   11 of those                    1,870, every 58 tokens           157 us / 28 ms
//   22 of those                    3,750, every 117 tokens          189 us / 54 ms
// A longer match than the tail, which ends where the newest token's text begins, may be missed.
inline constexpr size_t kRegexTailBytes = 1024;
inline constexpr uint32_t kMaxRegexInstructions = 4096;  // of all regexes of a request
inline constexpr uint32_t kCheapRegexInstructions = 128;
inline constexpr uint32_t kRegexInstructionsPerToken = 32;

// Immutable; any thread.
class StopConditions {
 public:
  // kInvalidArgument, with the field, for a regex that RE2 does not take (look-around, back-references, bad syntax) or
  // for regexes that compile to more than kMaxRegexInstructions together. Empty stop strings are ignored.
  static Result<std::shared_ptr<const StopConditions>> compile(std::span<const std::string> stop,
                                                               std::span<const std::string> stop_regex);
  ~StopConditions();

  bool empty() const { return strings_.empty() && num_regexes() == 0; }
  const StopStrings& strings() const { return strings_; }
  size_t num_regexes() const;
  // Tokens from one search to the next; 1 for all but large regexes.
  uint32_t search_interval() const { return search_interval_; }
  // The first regex, in the order given, that matches somewhere in `tail` at or after byte `begin`; what precedes
  // `begin` is context for ^ and \b. Linear time. The regex's source, or an empty view.
  std::string_view find_regex(std::string_view tail, size_t begin) const;

 private:
  struct Regexes;
  StopConditions(StopStrings strings, std::unique_ptr<Regexes> regexes);
  StopStrings strings_;
  std::unique_ptr<Regexes> regexes_;  // null without any
  uint32_t search_interval_ = 1;
};

}  // namespace coppice
