// Why a match ended where it did: the answer to "why was my prompt not cached?".
#pragma once

#include <cstdint>

namespace coppice {

enum class MissReason : uint8_t {
  kNone,       // the whole usable prefix was cached
  kExtended,   // a cached path was matched to its end: this prompt says more than any before it
  kDiverged,   // another cached prompt of this namespace goes on differently at `position`
  kEvicted,    // the next page was cached and has been evicted (best effort: the memory of it is bounded)
  kNamespace,  // at least a page more is cached under another adapter of the same tenant
  kNeverSeen,  // nothing of this prompt is cached, nor known to have been
  kDisabled,   // the prompt was not looked up: no cache, or input logprobs from its start
};

const char* to_string(MissReason reason);

struct Miss {
  MissReason reason = MissReason::kNeverSeen;
  uint32_t position = 0;  // tokens matched: the first one that was not
};

}  // namespace coppice
