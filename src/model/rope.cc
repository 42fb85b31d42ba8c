#include "model/rope.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/worker_team.h"

namespace coppice {
namespace {

// YaRN blends two sets of frequencies over the dimensions [low, high]: below, features turn more than beta_fast times
// over the original context and keep their frequency; above, less than beta_slow times and are slowed by `factor`.
struct YarnRange {
  double low, high;
};

YarnRange yarn_range(const RopeConfig& rope, uint32_t dim) {
  const auto dimension_of = [&](double rotations) {
    return dim * std::log(rope.original_max_positions / (rotations * 2 * std::numbers::pi)) /
           (2 * std::log(rope.theta));
  };
  double low = dimension_of(rope.beta_fast);
  double high = dimension_of(rope.beta_slow);
  if (rope.truncate) {
    low = std::floor(low);
    high = std::ceil(high);
  }
  low = std::max(low, 0.0);
  high = std::min(high, dim - 1.0);
  if (low == high) high += 0.001;
  return {low, high};
}

double llama3_frequency(const RopeConfig& rope, double frequency) {
  const double wavelength = 2 * std::numbers::pi / frequency;
  const double context = rope.original_max_positions;
  if (wavelength < context / rope.high_freq_factor) return frequency;
  if (wavelength > context / rope.low_freq_factor) return frequency / rope.factor;
  const double smooth = (context / wavelength - rope.low_freq_factor) / (rope.high_freq_factor - rope.low_freq_factor);
  return (1 - smooth) * frequency / rope.factor + smooth * frequency;
}

}  // namespace

std::vector<double> rope_frequencies(const RopeConfig& rope, uint32_t head_dim) {
  std::vector<double> frequencies(head_dim / 2);
  const YarnRange range = rope.scaling == RopeScaling::kYarn ? yarn_range(rope, head_dim) : YarnRange{0, 1};
  for (uint32_t i = 0; i < frequencies.size(); ++i) {
    const double plain = std::pow(rope.theta, -2.0 * i / head_dim);
    switch (rope.scaling) {
      case RopeScaling::kNone:
        frequencies[i] = plain;
        break;
      case RopeScaling::kLinear:
        frequencies[i] = plain / rope.factor;
        break;
      case RopeScaling::kLlama3:
        frequencies[i] = llama3_frequency(rope, plain);
        break;
      case RopeScaling::kYarn: {
        const double slowed = std::clamp((i - range.low) / (range.high - range.low), 0.0, 1.0);
        frequencies[i] = plain / rope.factor * slowed + plain * (1 - slowed);
        break;
      }
    }
  }
  return frequencies;
}

void fill_rope_table(const RopeConfig& rope, uint32_t head_dim, uint32_t num_positions, float* cos, float* sin,
                     WorkerTeam& team) {
  const std::vector<double> frequencies = rope_frequencies(rope, head_dim);
  const size_t half = frequencies.size();
  const double scale = rope.scaling == RopeScaling::kYarn ? rope.attention_factor : 1.0;
  team.run([&](size_t worker) {
    const size_t begin = num_positions * worker / team.num_workers();
    const size_t end = num_positions * (worker + 1) / team.num_workers();
    for (size_t position = begin; position < end; ++position) {
      for (size_t i = 0; i < half; ++i) {
        const double angle = static_cast<double>(position) * frequencies[i];
        cos[position * half + i] = static_cast<float>(std::cos(angle) * scale);
        sin[position * half + i] = static_cast<float>(std::sin(angle) * scale);
      }
    }
  });
}

}  // namespace coppice
