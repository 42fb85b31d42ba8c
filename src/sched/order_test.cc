// Who is admitted next: policies, the age bound, and who may pass a head that does not fit.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "sched/scheduler.h"
#include "sched/test_driver.h"

namespace coppice {
namespace {

using sched_test::Driver;
using sched_test::request_of;
using sched_test::small_config;
using sched_test::tokens_from;

// One slot: requests run one after another, in the order of their admission.
SchedulerConfig one_by_one(SchedulePolicy policy) {
  SchedulerConfig config = small_config();
  config.num_slots = 1;
  config.policy = policy;
  config.overdue_tokens = 1'000'000;
  return config;
}

// Ids in the order in which they ended.
std::vector<uint64_t> order_of_ends(Driver& driver, std::vector<uint64_t> ids) {
  std::vector<uint64_t> order;
  for (int step = 0; step < 200 && order.size() < ids.size(); ++step) {
    if (driver.plan().empty()) break;
    driver.answer();
    for (uint64_t id : ids) {
      if (driver.ended(id) && std::find(order.begin(), order.end(), id) == order.end()) order.push_back(id);
    }
  }
  return order;
}

TEST(Policy, LpmTakesTheLongestCachedPrefixFirst) {
  Driver driver(one_by_one(SchedulePolicy::kLpm));
  driver.send(request_of(1, tokens_from(0, 12), 1));
  driver.run();
  driver.send(request_of(2, tokens_from(500, 9), 1));
  driver.send(request_of(3, tokens_from(0, 8), 1));
  driver.send(request_of(4, tokens_from(0, 14), 1));
  EXPECT_EQ(order_of_ends(driver, {2, 3, 4}), (std::vector<uint64_t>{4, 3, 2}));
}

TEST(Policy, LpmServesTheOverdueFirst) {
  SchedulerConfig config = one_by_one(SchedulePolicy::kLpm);
  config.overdue_tokens = 8;
  Driver driver(config);
  driver.send(request_of(1, tokens_from(0, 12), 1));
  driver.run();
  driver.send(request_of(2, tokens_from(500, 9), 1));
  std::vector<uint64_t> ids{2};
  for (uint64_t id = 3; id < 20; ++id) {
    driver.send(request_of(id, tokens_from(0, 16), 1));
    ids.push_back(id);
  }
  const std::vector<uint64_t> order = order_of_ends(driver, ids);
  ASSERT_EQ(order.size(), ids.size());
  const auto place = std::find(order.begin(), order.end(), 2U) - order.begin();
  EXPECT_GT(place, 2);   // they pass it
  EXPECT_LT(place, 16);  // but not for ever
}

TEST(Policy, FcfsKeepsTheOrderOfArrival) {
  Driver driver(one_by_one(SchedulePolicy::kFcfs));
  for (uint64_t id = 1; id <= 4; ++id) driver.send(request_of(id, tokens_from(0, 20 - static_cast<uint32_t>(id)), 1));
  EXPECT_EQ(order_of_ends(driver, {1, 2, 3, 4}), (std::vector<uint64_t>{1, 2, 3, 4}));
}

TEST(Policy, LofTakesTheLongestOutputFirst) {
  Driver driver(one_by_one(SchedulePolicy::kLof));
  driver.send(request_of(1, tokens_from(0, 5), 2));
  driver.send(request_of(2, tokens_from(100, 5), 7));
  driver.send(request_of(3, tokens_from(200, 5), 4));
  EXPECT_EQ(order_of_ends(driver, {1, 2, 3}), (std::vector<uint64_t>{2, 3, 1}));
}

TEST(Policy, PriorityGoesBeforeArrival) {
  Driver driver(one_by_one(SchedulePolicy::kPriority));
  for (uint64_t id = 1; id <= 3; ++id) {
    auto request = request_of(id, tokens_from(static_cast<int32_t>(id) * 100, 5), 1);
    request->priority = id == 3 ? 5 : (id == 1 ? -1 : 0);
    driver.send(std::move(request));
  }
  EXPECT_EQ(order_of_ends(driver, {1, 2, 3}), (std::vector<uint64_t>{3, 2, 1}));
}

TEST(Policy, DfsWeightStaysInTheHeaviestSubtree) {
  Driver driver(one_by_one(SchedulePolicy::kDfsWeight));
  driver.send(request_of(1, tokens_from(0, 12), 1));
  driver.run();
  driver.send(request_of(2, tokens_from(500, 12), 1));
  driver.run();
  // One waits below the second prompt, three in different places below the first.
  const auto below = [](int32_t first, uint32_t kept, int32_t next) {
    std::vector<TokenId> tokens = tokens_from(first, kept);
    tokens.emplace_back(next);
    tokens.emplace_back(next + 1);
    return tokens;
  };
  driver.send(request_of(3, below(500, 12, 900), 1));
  driver.send(request_of(4, below(0, 12, 901), 1));
  driver.send(request_of(5, below(0, 4, 903), 1));
  driver.send(request_of(6, below(0, 12, 905), 1));
  const std::vector<uint64_t> order = order_of_ends(driver, {3, 4, 5, 6});
  ASSERT_EQ(order.size(), 4U);
  EXPECT_EQ(order.back(), 3U);
}

TEST(Policy, RandomIsDrawnFromTheSeed) {
  const auto order_with = [](uint64_t seed) {
    SchedulerConfig config = one_by_one(SchedulePolicy::kRandom);
    config.random_seed = seed;
    Driver driver(config);
    std::vector<uint64_t> ids;
    for (uint64_t id = 1; id <= 12; ++id) {
      driver.send(request_of(id, tokens_from(static_cast<int32_t>(id) * 50, 5), 1));
      ids.push_back(id);
    }
    return order_of_ends(driver, ids);
  };
  EXPECT_EQ(order_with(3), order_with(3));
  EXPECT_NE(order_with(3), order_with(4));
}

TEST(Admission, SmallOnesPassAHeadThatDoesNotFitUntilItIsOverdue) {
  SchedulerConfig config = small_config();
  config.num_pages = config.num_ready_pages = 12;
  config.reserve_high = config.reserve_low = 0;
  config.overdue_tokens = 15;
  Driver driver(config);
  driver.send(request_of(1, tokens_from(0, 20), 16));  // holds 5 to 9 pages of 12 for long
  driver.plan();
  driver.answer();
  driver.send(request_of(2, tokens_from(100, 34), 4));  // 9 pages: does not fit beside it
  uint64_t last_small = 2;
  bool passed = false;
  bool kept_out = false;
  for (int step = 0; step < 100 && !driver.ended(2); ++step) {
    const uint64_t id = ++last_small;
    driver.send(request_of(id, {TokenId{static_cast<int32_t>(300 + id)}}, 1));
    if (driver.plan().empty()) break;
    driver.answer();
    if (driver.ended(id)) passed = true;
    if (passed && !driver.ended(id) && !driver.ended(2)) kept_out = true;
  }
  EXPECT_TRUE(passed);
  EXPECT_TRUE(kept_out);
  EXPECT_TRUE(driver.ended(2));
}

TEST(Admission, SaltsShareNothing) {
  Driver driver(small_config());
  const auto salted = [](uint64_t id, const char* salt) {
    auto request = request_of(id, tokens_from(0, 20), 1);
    request->cache_namespace.tenant = salt;
    return request;
  };
  driver.send(salted(1, "a"));
  driver.run();
  driver.send(salted(2, "b"));
  driver.run();
  driver.send(salted(3, "a"));
  driver.run();
  EXPECT_EQ((driver.reports[{2, 0}].matched_tokens), 0U);
  EXPECT_EQ((driver.reports[{3, 0}].matched_tokens), 19U);
}

}  // namespace
}  // namespace coppice
