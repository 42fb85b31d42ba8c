// SGLang's flags that `coppice serve` does not act on: what each means for us, so that a launch script keeps working
// when it can, and is told by name what is not built when it cannot.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "cli/flag_text.h"

namespace coppice {

enum class ForeignKind {
  kHarmless,  // cannot change an answer here: one warning names it
  kNotBuilt,  // refused by name, unless the value is neutral (what the flag means when it is not given)
};

struct ForeignFlag {
  std::string_view name;
  FlagArity arity;
  ForeignKind kind;
  std::string_view neutral = {};  // accepted values, separated by '|'; a switch has none
};

std::span<const ForeignFlag> foreign_flags();

// Takes the foreign flags (and their values) out of `words`, which expand_flags has been over. Returns the names of the
// harmless ones, for one warning; an error names a flag that is not built.
Result<std::vector<std::string>> take_foreign_flags(std::vector<std::string>& words);

}  // namespace coppice
