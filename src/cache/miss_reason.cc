#include "cache/miss_reason.h"

namespace coppice {

const char* to_string(MissReason reason) {
  switch (reason) {
    case MissReason::kNone:
      return "none";
    case MissReason::kExtended:
      return "extended";
    case MissReason::kDiverged:
      return "diverged";
    case MissReason::kEvicted:
      return "evicted";
    case MissReason::kNamespace:
      return "namespace";
    case MissReason::kNeverSeen:
      return "never_seen";
    case MissReason::kDisabled:
      return "disabled";
  }
  return "unknown";
}

}  // namespace coppice
