// The keys of rope_scaling and rope_parameters.
#include <algorithm>
#include <cmath>

#include "model/config_reader.h"
#include "model/rope.h"

namespace coppice {
namespace {

constexpr double kMaxTheta = 1e15;
constexpr double kMaxFactor = 1e6;
constexpr uint32_t kMaxPositions = 1U << 26;

void read_yarn(ConfigReader& keys, RopeConfig& rope) {
  rope.scaling = RopeScaling::kYarn;
  rope.beta_fast = keys.number("beta_fast", 0, kMaxFactor, 32);
  rope.beta_slow = keys.number("beta_slow", 0, kMaxFactor, 1);
  if (rope.beta_fast == 0) rope.beta_fast = 32;  // zero means "not set" to transformers
  if (rope.beta_slow == 0) rope.beta_slow = 1;
  rope.truncate = keys.flag("truncate", true);
  const double mscale = keys.number("mscale", 0, kMaxFactor, 0);
  const double mscale_all_dim = keys.number("mscale_all_dim", 0, kMaxFactor, 0);
  const auto magnitude = [&](double scale) { return rope.factor <= 1 ? 1 : 0.1 * scale * std::log(rope.factor) + 1; };
  const double inferred =
      mscale != 0 && mscale_all_dim != 0 ? magnitude(mscale) / magnitude(mscale_all_dim) : magnitude(1);
  rope.attention_factor = keys.number("attention_factor", 0, kMaxFactor, inferred);
}

void read_llama3(ConfigReader& keys, RopeConfig& rope) {
  rope.scaling = RopeScaling::kLlama3;
  rope.low_freq_factor = keys.number("low_freq_factor", 1e-6, kMaxFactor);
  rope.high_freq_factor = keys.number("high_freq_factor", 1e-6, kMaxFactor);
  if (rope.high_freq_factor <= rope.low_freq_factor) {
    keys.fail("high_freq_factor", "must be greater than low_freq_factor");
  }
}

// Keys of types that were not chosen have no effect; keys of nobody's are refused, since they may change the angles.
void check_known(ConfigReader& keys) {
  for (const std::string_view inert : {"type", "rope_type", "rope_theta", "factor", "original_max_position_embeddings",
                                       "attention_factor", "beta_fast", "beta_slow", "mscale", "mscale_all_dim",
                                       "truncate", "low_freq_factor", "high_freq_factor", "finetuned"}) {
    keys.ignore(inert);
  }
  for (const auto& [key, value] : keys.raw()) {
    if (!value.is_null() && !keys.is_known(key)) keys.fail(key, "is not supported");
  }
}

void read_scaling(ConfigReader& keys, ConfigReader& top, uint32_t max_positions, RopeConfig& rope) {
  const std::string type = keys.text("rope_type", keys.text("type", "default"));
  if (keys.number("partial_rotary_factor", 0, 1, 1.0) != 1.0) {
    keys.fail("partial_rotary_factor", "must be 1; partly rotated heads are not supported");
  }
  if (type == "default") return check_known(keys);
  if (type != "linear" && type != "llama3" && type != "yarn") {
    keys.fail("rope_type", "\"" + type.substr(0, 40) + "\" is not supported; default, linear, llama3 and yarn are");
    return;
  }
  const uint32_t inner = keys.integer("original_max_position_embeddings", 1, kMaxPositions, max_positions);
  rope.original_max_positions = top.integer("original_max_position_embeddings", 1, kMaxPositions, inner);
  std::optional<double> factor;
  if (type == "yarn") factor = std::max(1.0, static_cast<double>(max_positions) / rope.original_max_positions);
  rope.factor = keys.number("factor", 1e-6, kMaxFactor, factor);
  if (type == "linear") rope.scaling = RopeScaling::kLinear;
  if (type == "llama3") read_llama3(keys, rope);
  if (type == "yarn") read_yarn(keys, rope);
  check_known(keys);
}

}  // namespace

RopeConfig read_rope_config(ConfigReader& reader, uint32_t max_positions) {
  RopeConfig rope;
  std::optional<ConfigReader> scaling = reader.object("rope_scaling");
  std::optional<ConfigReader> parameters = reader.object("rope_parameters");
  // Both spellings at once come from an override on top of a config. The older object is the one that counts, as in
  // transformers. The theta is ours to merge: the older object's, else the newer one's, else the one at the top, where
  // transformers forgets the newer object's.
  rope.theta = reader.number("rope_theta", 1.001, kMaxTheta, 10000.0);
  for (std::optional<ConfigReader>* keys : {&parameters, &scaling}) {
    if (*keys) rope.theta = (*keys)->number("rope_theta", 1.001, kMaxTheta, rope.theta);
    if (*keys) reader.adopt(**keys);
  }
  if (reader.number("partial_rotary_factor", 0, 1, 1.0) != 1.0) {
    reader.fail("partial_rotary_factor", "must be 1; partly rotated heads are not supported");
  }
  std::optional<ConfigReader>& chosen = scaling ? scaling : parameters;
  if (chosen) {
    read_scaling(*chosen, reader, max_positions, rope);
    reader.adopt(*chosen);
  }
  return rope;
}

}  // namespace coppice
