#include "request/sequence.h"

#include <algorithm>

namespace coppice {

uint32_t Sequence::usable_prefix() const {
  const auto known = static_cast<uint32_t>(known_tokens().size());
  uint32_t usable = known - 1;
  // Until somebody has scored the rest of the prompt, this sequence would be the one to do it.
  if (group->num_scored < group->num_input_scores) {
    usable = std::min(usable, request().logprobs.first_scoring_position() + group->num_scored);
  }
  return usable;
}

}  // namespace coppice
