#include "sched/lifecycle.h"

#include "base/check.h"

namespace coppice {
namespace {

using enum SequenceState;

// kEnded in the place of a state stands for "cannot happen", except under kEnd.
constexpr SequenceState kMoves[kNumSequenceStates][kNumLifeEvents] = {
    //               kFollow     kAdmit       kPromptPlanned  kRetract    kEnd
    /* kQueued     */ {kFollowing, kPrefilling, kEnded, kEnded, kEnded},
    /* kFollowing  */ {kFollowing, kPrefilling, kEnded, kEnded, kEnded},
    /* kPrefilling */ {kEnded, kEnded, kDecoding, kRetracted, kEnded},
    /* kDecoding   */ {kEnded, kEnded, kEnded, kRetracted, kEnded},
    /* kRetracted  */ {kEnded, kPrefilling, kEnded, kEnded, kEnded},
    /* kEnded      */ {kEnded, kEnded, kEnded, kEnded, kEnded},
};

}  // namespace

const char* to_string(SequenceState state) {
  switch (state) {
    case kQueued:
      return "queued";
    case kFollowing:
      return "following";
    case kPrefilling:
      return "prefilling";
    case kDecoding:
      return "decoding";
    case kRetracted:
      return "retracted";
    case kEnded:
      return "ended";
  }
  return "unknown";
}

const char* to_string(LifeEvent event) {
  switch (event) {
    case LifeEvent::kFollow:
      return "follow";
    case LifeEvent::kAdmit:
      return "admit";
    case LifeEvent::kPromptPlanned:
      return "prompt planned";
    case LifeEvent::kRetract:
      return "retract";
    case LifeEvent::kEnd:
      return "end";
  }
  return "unknown";
}

void advance(Sequence& sequence, LifeEvent event) {
  const SequenceState next = kMoves[static_cast<size_t>(sequence.state)][static_cast<size_t>(event)];
  CHECK(sequence.state != kEnded && (next != kEnded || event == LifeEvent::kEnd), "sequence", sequence.serial,
        to_string(sequence.state), "cannot", to_string(event));
  sequence.state = next;
}

}  // namespace coppice
