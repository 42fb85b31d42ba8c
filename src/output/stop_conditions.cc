#include "output/stop_conditions.h"

#include <re2/re2.h>

#include <utility>

namespace coppice {
namespace {

// Bytes of one compiled regex with its automata. The 64 regexes of a request stay under 64 MiB between them, and only
// while they are searched; a usual one takes a few kilobytes.
constexpr int64_t kRegexMemoryBytes = 1 << 20;

}  // namespace

struct StopConditions::Regexes {
  std::vector<std::unique_ptr<re2::RE2>> list;
  uint32_t num_instructions = 0;
};

StopConditions::StopConditions(StopStrings strings, std::unique_ptr<Regexes> regexes)
    : strings_(std::move(strings)), regexes_(std::move(regexes)) {
  if (regexes_ == nullptr || regexes_->num_instructions <= kCheapRegexInstructions) return;
  search_interval_ = (regexes_->num_instructions + kRegexInstructionsPerToken - 1) / kRegexInstructionsPerToken;
}
StopConditions::~StopConditions() = default;

Result<std::shared_ptr<const StopConditions>> StopConditions::compile(std::span<const std::string> stop,
                                                                      std::span<const std::string> stop_regex) {
  std::unique_ptr<Regexes> regexes;
  if (!stop_regex.empty()) regexes = std::make_unique<Regexes>();
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(kRegexMemoryBytes);
  options.set_never_capture(true);
  for (const std::string& source : stop_regex) {
    auto regex = std::make_unique<re2::RE2>(source, options);
    if (!regex->ok()) {
      return invalid_argument(
          "stop_regex",
          "stop_regex is not a regular expression that can be searched in linear time: " + regex->error());
    }
    regexes->num_instructions += static_cast<uint32_t>(regex->ProgramSize());
    if (regexes->num_instructions > kMaxRegexInstructions) {
      return invalid_argument("stop_regex",
                              "stop_regex is too large: all of a request's may compile to " +
                                  std::to_string(kMaxRegexInstructions) +
                                  " instructions at most; use fewer, with smaller repetitions and character classes.");
    }
    regexes->list.push_back(std::move(regex));
  }
  return std::shared_ptr<const StopConditions>(new StopConditions(StopStrings(stop), std::move(regexes)));
}

size_t StopConditions::num_regexes() const { return regexes_ == nullptr ? 0 : regexes_->list.size(); }

std::string_view StopConditions::find_regex(std::string_view tail, size_t begin) const {
  if (regexes_ == nullptr) return {};
  const re2::StringPiece text(tail.data(), tail.size());
  for (const auto& regex : regexes_->list) {
    if (regex->Match(text, begin, tail.size(), re2::RE2::UNANCHORED, nullptr, 0)) return regex->pattern();
  }
  return {};
}

}  // namespace coppice
