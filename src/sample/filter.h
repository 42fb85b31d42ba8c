// Which tokens top-k, top-p and min-p keep. No full sort: a sample of the row says where the boundary must be, one pass
// gathers what lies around it, and a few rounds of counting find the token itself. Where the sample misleads, a bound
// that cannot is used instead, so the answer is always the exact one.
#pragma once

#include <cstdint>

#include "sample/parts.h"
#include "sample/vocab_ops.h"

namespace coppice {

// The tokens with a greater weight, and of those with this weight the ids up to last_id.
struct Kept {
  float weight = 0;
  uint32_t last_id = UINT32_MAX;
  bool contains(float other, uint32_t id) const { return other > weight || (other == weight && id <= last_id); }
};

struct Filter {
  uint32_t top_k = UINT32_MAX;
  double top_p = 1.0;
  float min_p = 0.0F;
  bool keeps_all(uint32_t vocab) const { return top_k >= vocab && top_p >= 1.0 && min_p <= 0.0F; }
};

// `scratch.weights` holds the row's weights, the greatest being 1, and `total` is their sum.
Kept find_kept(const VocabOps& ops, const Parts& parts, const RowScratch& scratch, double total, const Filter& filter);

}  // namespace coppice
