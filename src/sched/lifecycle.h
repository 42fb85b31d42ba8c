// The life of a sample: one table of states and what may happen to it in each.
#pragma once

#include <array>
#include <cstdint>

#include "request/sequence.h"

namespace coppice {

enum class LifeEvent : uint8_t {
  kFollow,         // its prompt goes on like one that is being prefilled
  kAdmit,          // it got a slot and pages
  kPromptPlanned,  // its last known token is in a plan
  kRetract,        // it gave back slot and pages for an older one
  kEnd,            // a stop, a limit, an abort or a failed row: its finish is told
};
inline constexpr size_t kNumLifeEvents = 5;

const char* to_string(SequenceState state);
const char* to_string(LifeEvent event);

// Moves the sequence; a move that the table does not have is a broken invariant.
void advance(Sequence& sequence, LifeEvent event);

}  // namespace coppice
