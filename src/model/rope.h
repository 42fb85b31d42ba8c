// RoPE: from config keys to frequencies, and from frequencies to the table of cosines and sines.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/config.h"

namespace coppice {

class ConfigReader;
class WorkerTeam;

// Reads rope_theta with rope_scaling (transformers 4) or rope_parameters (transformers 5).
RopeConfig read_rope_config(ConfigReader& reader, uint32_t max_positions);

// Radians per position of each pair of features, scaling included: [head_dim / 2].
std::vector<double> rope_frequencies(const RopeConfig& rope, uint32_t head_dim);

// cos and sin are [num_positions, head_dim / 2]: computed in double for each absolute position, rounded once to fp32,
// so that a position's entry depends on nothing else. The team is used.
void fill_rope_table(const RopeConfig& rope, uint32_t head_dim, uint32_t num_positions, float* cos, float* sin,
                     WorkerTeam& team);

}  // namespace coppice
