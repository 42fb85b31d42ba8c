// What the tests compare the sampler with: double precision, a full sort, no tricks.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace coppice::reference {

inline std::vector<double> softmax(std::span<const float> logits, double temperature) {
  const double max = *std::max_element(logits.begin(), logits.end());
  std::vector<double> probs(logits.size());
  double sum = 0;
  for (size_t i = 0; i < probs.size(); ++i) sum += probs[i] = std::exp((logits[i] - max) / temperature);
  for (double& prob : probs) prob /= sum;
  return probs;
}

// Token ids by falling probability, then rising id.
inline std::vector<uint32_t> order(std::span<const float> logits) {
  std::vector<uint32_t> ids(logits.size());
  std::iota(ids.begin(), ids.end(), 0U);
  std::stable_sort(ids.begin(), ids.end(), [&](uint32_t a, uint32_t b) { return logits[a] > logits[b]; });
  return ids;
}

enum class Keep : uint8_t { kNo, kYes, kEither };  // either: closer to a bound than fp32 sums can tell

inline std::vector<Keep> kept(std::span<const float> logits, double temperature, uint32_t top_k, double top_p,
                              double min_p, double error) {
  const std::vector<double> probs = softmax(logits, temperature);
  const std::vector<uint32_t> ids = order(logits);
  std::vector<Keep> result(logits.size(), Keep::kNo);
  double before = 0;  // probability of the tokens ahead in the order
  for (size_t rank = 0; rank < ids.size(); ++rank) {
    const double prob = probs[ids[rank]];
    const double ratio = prob / probs[ids[0]];
    const bool never = rank >= top_k || (top_p < 1 && before > top_p + error) || ratio < min_p * (1 - error);
    const bool surely = rank < top_k && (top_p >= 1 || before < top_p - error) && ratio >= min_p * (1 + error);
    result[ids[rank]] = never ? Keep::kNo : (surely || rank == 0) ? Keep::kYes : Keep::kEither;
    before += prob;
  }
  return result;
}

}  // namespace coppice::reference
