#include "cache/hit_rate_ceiling.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace coppice {
namespace {

std::vector<uint64_t> draw(size_t count, uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<uint64_t> hashes(count);
  for (uint64_t& hash : hashes) hash = random();
  return hashes;
}

TEST(HitRateCeiling, NothingAskedForIsZero) {
  HitRateCeiling ceiling;
  EXPECT_EQ(ceiling.estimate(5).num_pages, 0U);
  EXPECT_EQ(ceiling.estimate(5).ceiling, 0.0);
}

TEST(HitRateCeiling, CountsDistinctPagesOverFourOrdersOfMagnitude) {
  for (const size_t distinct : {10U, 1'000U, 30'000U, 60'000U, 200'000U}) {
    HitRateCeiling ceiling;
    const std::vector<uint64_t> hashes = draw(distinct, distinct);
    for (int i = 0; i < 4; ++i) ceiling.observe(hashes, 0);
    const auto estimate = ceiling.estimate(0);
    EXPECT_EQ(estimate.num_pages, 4 * distinct);
    EXPECT_NEAR(estimate.num_distinct, static_cast<double>(distinct), 0.04 * static_cast<double>(distinct));
    EXPECT_NEAR(estimate.ceiling, 0.75, 0.01);
  }
}

TEST(HitRateCeiling, AllDistinctIsNearZeroAndNeverNegative) {
  HitRateCeiling ceiling;
  ceiling.observe(draw(50'000, 3), 0);
  EXPECT_GE(ceiling.estimate(0).ceiling, 0.0);
  EXPECT_LE(ceiling.estimate(0).ceiling, 0.03);
}

TEST(HitRateCeiling, ForgetsWhatIsOlderThanTheWindow) {
  HitRateCeiling ceiling(1200);  // slices of 100 us
  const std::vector<uint64_t> old = draw(500, 1);
  const std::vector<uint64_t> fresh = draw(500, 2);
  ceiling.observe(old, 50);
  ceiling.observe(fresh, 650);
  EXPECT_EQ(ceiling.estimate(1199).num_pages, 1000U);
  EXPECT_NEAR(ceiling.estimate(1199).num_distinct, 1000, 40);
  EXPECT_EQ(ceiling.estimate(1200).num_pages, 500U);  // the slice of `old` has left the window
  EXPECT_EQ(ceiling.estimate(10'000).num_pages, 0U);
  ceiling.observe(old, 1250);  // its slice's registers begin anew
  EXPECT_EQ(ceiling.estimate(1250).num_pages, 1000U);
  EXPECT_NEAR(ceiling.estimate(2399).num_distinct, 500, 25);
}

}  // namespace
}  // namespace coppice
