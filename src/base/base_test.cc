#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

#include "base/bounded_queue.h"
#include "base/result.h"
#include "base/strong_id.h"
#include "base/worker_team.h"

namespace coppice {
namespace {

Result<int> half(int value) {
  if (value % 2 != 0) return invalid_argument("value", "value must be even");
  return value / 2;
}

Result<int> quarter(int value) {
  ASSIGN_OR_RETURN(const int once, half(value));
  return half(once);
}

TEST(Result, CarriesValueOrError) {
  EXPECT_EQ(quarter(12).value(), 3);
  EXPECT_EQ(quarter(6).error().field, "value");
  EXPECT_EQ(http_status(quarter(6).error().code), 400);
}

TEST(ResultDeathTest, ValueOfAnErrorAborts) { EXPECT_DEATH((void)half(1).value(), "value must be even"); }

TEST(StrongId, DoesNotMix) {
  static_assert(!std::is_convertible_v<TokenId, PageId>);
  static_assert(!std::is_convertible_v<int, TokenId>);
  EXPECT_LT(TokenId{1}, TokenId{2});
}

TEST(BoundedQueue, RefusesOverCapacityAndKeepsTheItem) {
  BoundedQueue<std::unique_ptr<int>> queue(1);
  auto one = std::make_unique<int>(1);
  auto two = std::make_unique<int>(2);
  EXPECT_TRUE(queue.try_push(std::move(one)));
  EXPECT_FALSE(queue.try_push(std::move(two)));
  ASSERT_NE(two, nullptr);
  EXPECT_TRUE(queue.force_push(std::move(two)));
  std::vector<std::unique_ptr<int>> out;
  EXPECT_TRUE(queue.pop_all(out));
  EXPECT_EQ(out.size(), 2U);
  queue.close();
  EXPECT_FALSE(queue.pop_all(out));
}

TEST(BoundedQueue, DeliversEverythingFromManyProducersInOrder) {
  constexpr int kProducers = 4;
  constexpr int kItems = 2000;
  BoundedQueue<std::pair<int, int>> queue(SIZE_MAX);
  std::vector<std::thread> producers;
  for (int p = 0; p < kProducers; ++p) {
    producers.emplace_back([&queue, p] {
      for (int i = 0; i < kItems; ++i) EXPECT_TRUE(queue.try_push({p, i}));
    });
  }
  std::vector<int> next(kProducers, 0);
  std::vector<std::pair<int, int>> out;
  for (int seen = 0; seen < kProducers * kItems; seen += static_cast<int>(out.size())) {
    ASSERT_TRUE(queue.pop_all(out));
    for (const auto& [producer, item] : out) EXPECT_EQ(item, next[static_cast<size_t>(producer)]++);
  }
  for (std::thread& producer : producers) producer.join();
}

TEST(WorkerTeam, RunsEveryWorkerOnceEachTime) {
  for (size_t num_workers : {1, 2, 3}) {
    WorkerTeam team(num_workers);
    std::vector<int> runs(num_workers, 0);
    for (int i = 0; i < 2000; ++i) {
      team.run([&](size_t worker) { ++runs[worker]; });
    }
    EXPECT_EQ(runs, std::vector<int>(num_workers, 2000));
  }
}

TEST(WorkerTeam, WakesSleepersAgain) {
  WorkerTeam team(2);
  std::atomic<int> runs = 0;
  for (int i = 0; i < 20; ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(2));  // past the spin: the worker sleeps
    team.run([&](size_t) { ++runs; });
  }
  EXPECT_EQ(runs, 40);
}

TEST(UsableCpus, IsPositive) { EXPECT_GE(usable_cpus(), 1U); }

}  // namespace
}  // namespace coppice
