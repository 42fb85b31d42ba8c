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

// A regex is looked for in this many bytes before the newest token's text; a longer match may be missed.
inline constexpr size_t kRegexTailBytes = 4096;

// Immutable; any thread.
class StopConditions {
 public:
  // kInvalidArgument, with the field, for a regex that RE2 does not take (look-around, back-references, bad syntax) or
  // that compiles to more than a fixed size. Empty stop strings are ignored.
  static Result<std::shared_ptr<const StopConditions>> compile(std::span<const std::string> stop,
                                                               std::span<const std::string> stop_regex);
  ~StopConditions();

  bool empty() const { return strings_.empty() && num_regexes() == 0; }
  const StopStrings& strings() const { return strings_; }
  size_t num_regexes() const;
  // The first regex, in the order given, that matches somewhere in `tail` at or after byte `begin`; what precedes
  // `begin` is context for ^ and \b. Linear time. The regex's source, or an empty view.
  std::string_view find_regex(std::string_view tail, size_t begin) const;

 private:
  struct Regexes;
  StopConditions(StopStrings strings, std::unique_ptr<Regexes> regexes);
  StopStrings strings_;
  std::unique_ptr<Regexes> regexes_;  // null without any
};

}  // namespace coppice
