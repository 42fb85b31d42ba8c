// Command lines as SGLang's users type them: abbreviated flags, `32k` for a number, flags from a YAML file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace coppice {

enum class FlagArity : uint8_t {
  kSwitch,  // no value
  kValue,   // one
  kList,    // one or more
};

// A flag that exists: its full spelling with dashes, and the values that follow it.
struct KnownFlag {
  std::string_view name;
  FlagArity arity = FlagArity::kValue;
};

// Replaces unambiguous prefixes of `--flags` by their full spellings, as Python's argparse does; `--flag=value` too.
// An exact name wins over longer ones. Words that are not flags pass through. Errors: unknown or ambiguous flags.
Result<std::vector<std::string>> expand_flags(std::span<const std::string> words, std::span<const KnownFlag> known);

// "4096", "32k" (thousands), "32K", "1Ki" (1024), "1.5M". Errors: anything else, or a value over UINT32_MAX.
Result<uint32_t> parse_count(std::string_view text);

// `key: value` lines of a flat YAML file become the words of a command line; `true` sets a switch, `false` and null
// leave it. Flags that take a list may have `[a, b]`, or `- a` lines below them. Other nesting is an error that names
// the line.
Result<std::vector<std::string>> flags_of_yaml(std::string_view yaml, std::span<const KnownFlag> known);

}  // namespace coppice
