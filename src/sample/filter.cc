#include "sample/filter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <optional>

namespace coppice {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
// Weights lie in [0, 1]; their bits order as they do.
constexpr uint32_t kOneBits = std::bit_cast<uint32_t>(1.0F);
// Below this many tokens everything is gathered at once.
constexpr uint32_t kMinVocabToSample = 8192;
constexpr uint32_t kSampledTokens = 4096;
// Standard errors that the sample is trusted to be off by. A miss costs a second pass, never the answer.
constexpr double kErrors = 4.0;
constexpr double kLeastTopP = 1e-30;  // the first token is always kept

// The boundary is the first token, in order, with which the kept ones reach k tokens or the mass.
struct Goal {
  uint32_t k;
  double mass;
  bool reached(uint64_t count, double sum) const { return count >= k || sum >= mass; }
};

// The boundary's weight lies in [floor, ceiling).
struct Bracket {
  float floor = 0;
  float ceiling = kInfinity;
};

// 32 bins to the factor of two, from 1 down to 2^-32; what is smaller shares the last one.
class SampleHistogram {
 public:
  static constexpr uint32_t kBins = 1024;
  static constexpr uint32_t kShift = 18;

  void add(float weight) {
    Bin& bin = bins_[std::min((kOneBits - std::bit_cast<uint32_t>(weight)) >> kShift, kBins - 1)];
    bin.count += 1;
    bin.mass += weight;
    bin.squares += weight * weight;
  }

  struct Bin {
    float count = 0;
    float mass = 0;
    float squares = 0;
  };
  const Bin& operator[](uint32_t bin) const { return bins_[bin]; }
  // The least weight of a bin but the last.
  static float least(uint32_t bin) { return std::bit_cast<float>(kOneBits - ((bin + 1) << kShift) + 1); }

 private:
  std::array<Bin, kBins> bins_{};
};

// Walks the histogram from the greatest weights down and narrows `bracket` to where the goal may be reached.
Bracket narrow(const SampleHistogram& histogram, Bracket bracket, const Goal& goal, double total, double stride) {
  double all_mass = 0, all_squares = 0;
  for (uint32_t bin = 0; bin < SampleHistogram::kBins; ++bin) {
    all_mass += double{histogram[bin].mass};
    all_squares += double{histogram[bin].squares};
  }
  // A few heavy tokens, which the sample most likely missed, carry the row: then only counts can be trusted.
  const bool even = std::abs(stride * all_mass - total) <= kErrors * stride * std::sqrt(all_squares);
  double count = 0, mass = 0, squares = 0;
  for (uint32_t bin = 0; bin + 1 < SampleHistogram::kBins; ++bin) {
    count += double{histogram[bin].count};
    mass += double{histogram[bin].mass};
    squares += double{histogram[bin].squares};
    const double count_error = kErrors * (std::sqrt(count) + 1);
    const double share = even ? mass / all_mass : 0;
    const double spread = (1 - share) * (1 - share) * squares + share * share * (all_squares - squares);
    const double mass_error = even ? kErrors * std::sqrt(std::max(0.0, spread)) / all_mass + 1e-3 : 0;
    const bool surely = stride * (count - count_error) >= goal.k || (even && (share - mass_error) * total >= goal.mass);
    const bool surely_not = stride * (count + count_error) < goal.k &&
                            (even ? (share + mass_error) * total < goal.mass : goal.mass > total);
    if (surely_not) bracket.ceiling = SampleHistogram::least(bin);
    if (surely) {
      bracket.floor = std::max(bracket.floor, SampleHistogram::least(bin));
      break;
    }
  }
  if (bracket.ceiling <= bracket.floor) bracket.ceiling = kInfinity;
  return bracket;
}

Bracket guess(const Parts& parts, const RowScratch& scratch, float sure_floor, const Goal& goal, double total) {
  const Bracket sure{sure_floor, kInfinity};
  if (parts.vocab() < kMinVocabToSample) return sure;
  SampleHistogram histogram;
  const uint32_t stride = parts.vocab() / kSampledTokens | 1U;
  for (uint32_t id = stride / 2; id < parts.vocab(); id += stride) histogram.add(scratch.weights[id]);
  return narrow(histogram, sure, goal, total, stride);
}

struct Above {
  uint64_t count = 0;
  double mass = 0;
};

// Leaves the candidates in the bracket in the scratch and returns what lies above it.
Above gather(const VocabOps& ops, const Parts& parts, const RowScratch& scratch, const Bracket& bracket) {
  parts.each([&](uint32_t part) {
    const uint32_t begin = parts.begin(part), size = parts.size(part);
    const float* weights = scratch.weights.data() + begin;
    scratch.masses[part] = bracket.ceiling == kInfinity ? Mass{0, 0} : ops.mass_from(weights, size, bracket.ceiling);
    scratch.num_candidates[part] = ops.gather(weights, size, begin, bracket.floor, bracket.ceiling,
                                              scratch.values.data() + begin, scratch.ids.data() + begin);
  });
  Above above;
  for (const Mass& mass : scratch.masses) {
    above.count += mass.count;
    above.mass += double{mass.sum};
  }
  return above;
}

// Finds the boundary among the candidates, given what is above them.
class CandidateSearch {
 public:
  CandidateSearch(const Parts& parts, const RowScratch& scratch, const Goal& goal, const Above& above)
      : parts_(parts), scratch_(scratch), goal_(goal), count_(above.count), mass_(above.mass) {
    for (uint32_t part = 0; part < parts.count(); ++part) size_ += scratch.num_candidates[part];
  }

  // Nothing when the goal is not reached with all of them.
  std::optional<Kept> find(const Bracket& bracket) {
    if (goal_.reached(count_, mass_)) return std::nullopt;
    uint32_t low = std::bit_cast<uint32_t>(bracket.floor);
    uint32_t high = bracket.ceiling == kInfinity ? kOneBits : std::bit_cast<uint32_t>(bracket.ceiling) - 1;
    while (size_ > kSortedTokens && low < high) {
      if (!narrow(low, high)) return std::nullopt;
    }
    pack();
    if (low < high) sort_packed();  // equal weights are in the order of their ids already
    return walk();
  }

 private:
  static constexpr uint32_t kSortedTokens = 64;
  static constexpr uint32_t kBins = 512;

  // Calls body(place, bits of the weight) for every candidate in the order of ids.
  template <class Body>
  void each(Body&& body) const {
    if (packed_) {
      for (uint32_t i = 0; i < size_; ++i) body(i, std::bit_cast<uint32_t>(scratch_.values[i]));
      return;
    }
    for (uint32_t part = 0; part < parts_.count(); ++part) {
      const uint32_t begin = parts_.begin(part);
      for (uint32_t i = begin; i < begin + scratch_.num_candidates[part]; ++i) {
        body(i, std::bit_cast<uint32_t>(scratch_.values[i]));
      }
    }
  }

  // Keeps the candidates for which `wanted(bits)`, at the front. A place is never before the one it moves to.
  template <class Wanted>
  void pack_if(Wanted&& wanted) {
    uint32_t size = 0;
    each([&](uint32_t i, uint32_t bits) {
      scratch_.values[size] = scratch_.values[i];
      scratch_.ids[size] = scratch_.ids[i];
      size += wanted(bits) ? 1 : 0;
    });
    size_ = size;
    packed_ = true;
  }
  void pack() {
    if (!packed_) pack_if([](uint32_t) { return true; });
  }

  // One round: counts the candidates by weight and keeps those of the bin in which the goal is reached. False when
  // none is.
  bool narrow(uint32_t& low, uint32_t& high) {
    uint32_t shift = 0;
    while ((high - low) >> shift >= kBins) ++shift;
    std::array<uint32_t, kBins> counts{};
    std::array<double, kBins> masses{};
    each([&](uint32_t i, uint32_t bits) {
      const uint32_t bin = (high - bits) >> shift;
      ++counts[bin];
      masses[bin] += double{scratch_.values[i]};
    });
    uint32_t bin = 0;
    while (bin < kBins && !goal_.reached(count_ + counts[bin], mass_ + masses[bin])) {
      count_ += counts[bin];
      mass_ += masses[bin++];
    }
    if (bin == kBins) return false;
    const uint32_t top = high - (bin << shift);
    const uint32_t width = (1U << shift) - 1;
    low = top - low > width ? top - width : low;
    high = top;
    pack_if([low, high](uint32_t bits) { return bits >= low && bits <= high; });
    return true;
  }

  void sort_packed() {
    for (uint32_t i = 1; i < size_; ++i) {
      const float value = scratch_.values[i];
      const uint32_t id = scratch_.ids[i];
      uint32_t to = i;
      for (; to > 0 && scratch_.values[to - 1] < value; --to) {  // equal ones stay in the order of their ids
        scratch_.values[to] = scratch_.values[to - 1];
        scratch_.ids[to] = scratch_.ids[to - 1];
      }
      scratch_.values[to] = value;
      scratch_.ids[to] = id;
    }
  }

  std::optional<Kept> walk() {
    for (uint32_t i = 0; i < size_; ++i) {
      ++count_;
      mass_ += double{scratch_.values[i]};
      if (goal_.reached(count_, mass_)) return Kept{scratch_.values[i], scratch_.ids[i]};
    }
    return std::nullopt;
  }

  const Parts& parts_;
  const RowScratch& scratch_;
  Goal goal_;
  uint64_t count_;  // of tokens surely kept
  double mass_;
  uint32_t size_ = 0;
  bool packed_ = false;
};

Kept find_boundary(const VocabOps& ops, const Parts& parts, const RowScratch& scratch, double total, const Goal& goal) {
  // All weights below this together are too little to be missed: half of what top-p leaves out.
  const double spare = std::max(0.0, total - goal.mass);
  const auto sure_floor = static_cast<float>(spare / 2 / parts.vocab());
  const Bracket guessed = guess(parts, scratch, sure_floor, goal, total);
  const Bracket sure{sure_floor, kInfinity};
  for (const Bracket& bracket : {guessed, sure}) {
    const Above above = gather(ops, parts, scratch, bracket);
    if (const auto kept = CandidateSearch(parts, scratch, goal, above).find(bracket)) return *kept;
  }
  return {sure_floor, UINT32_MAX};  // the goal is all of the mass but for rounding
}

}  // namespace

Kept find_kept(const VocabOps& ops, const Parts& parts, const RowScratch& scratch, double total, const Filter& filter) {
  Kept kept;
  if (filter.top_k < parts.vocab() || filter.top_p < 1.0) {
    const double mass = filter.top_p < 1.0 ? std::max(filter.top_p, kLeastTopP) * total : kInfinity;
    kept = find_boundary(ops, parts, scratch, total, {filter.top_k, mass});
  }
  if (filter.min_p > kept.weight) kept = {filter.min_p, UINT32_MAX};
  return kept;
}

}  // namespace coppice
