#include "cache/page_pool.h"

#include <gtest/gtest.h>

#include <set>
#include <type_traits>
#include <vector>

namespace coppice {
namespace {

TEST(PagePool, HandsOutEachPageOnceAndTakesItBack) {
  PagePool pool(3);
  std::vector<PageHandle> pages;
  std::set<PageId> ids;
  for (int i = 0; i < 3; ++i) {
    pages.push_back(pool.take());
    ASSERT_TRUE(pages.back());
    ids.insert(pages.back().id());
  }
  EXPECT_EQ(ids.size(), 3U);
  EXPECT_FALSE(pool.take());
  EXPECT_EQ(pool.counts().owned, 3U);
  const PageId last = pages.back().id();
  pool.give_back(std::move(pages.back()));
  EXPECT_FALSE(pages.back());
  EXPECT_EQ(pool.num_free(), 1U);
  pages.back() = pool.take();
  EXPECT_EQ(pages.back().id(), last);  // the warmest page first
  for (PageHandle& page : pages) pool.give_back(std::move(page));
  pool.check_invariants();
}

TEST(PagePool, HandsOutOnlyWhatIsReady) {
  PagePool pool(4, 1);
  EXPECT_EQ(pool.capacity(), 4U);
  EXPECT_EQ(pool.counts().total, 1U);
  PageHandle first = pool.take();
  EXPECT_FALSE(pool.take());
  pool.set_ready(3);
  EXPECT_EQ(pool.num_free(), 2U);
  PageHandle second = pool.take();
  EXPECT_NE(first.id(), second.id());
  pool.give_back(std::move(first));
  pool.give_back(std::move(second));
  pool.set_ready(4);
  EXPECT_EQ(pool.num_free(), 4U);
  pool.check_invariants();
}

TEST(PagePool, CountsEveryOwner) {
  PagePool pool(4);
  PageHandle owned = pool.take();
  const PageId cached = pool.adopt(pool.take());
  const PageId held = pool.adopt(pool.take());
  EXPECT_EQ(pool.counts().cached_unpinned, 2U);
  EXPECT_EQ(pool.num_available(), 3U);  // a free one and two that can be evicted
  pool.pin(1);
  EXPECT_EQ(pool.counts().cached_pinned, 1U);
  EXPECT_EQ(pool.num_available(), 2U);
  pool.cached_to_transit(held);
  EXPECT_EQ(pool.counts().in_transit, 1U);
  EXPECT_EQ(pool.state(held), PageState::kInTransit);
  EXPECT_TRUE(pool.counts().balanced());
  pool.check_invariants();

  pool.free_transit(held);
  pool.free_cached(cached);
  pool.give_back(std::move(owned));
  EXPECT_EQ(pool.num_free(), 4U);
  pool.check_invariants();
}

TEST(PageHandle, IsMoveOnlyAndKnowsWhatItOwns) {
  static_assert(!std::is_copy_constructible_v<PageHandle>);
  static_assert(!std::is_copy_assignable_v<PageHandle>);
  PagePool pool(1);
  PageHandle page = pool.take();
  PageHandle other = std::move(page);
  EXPECT_FALSE(page);  // NOLINT(bugprone-use-after-move)
  EXPECT_TRUE(other);
  PageHandle& self = other;
  other = std::move(self);
  EXPECT_TRUE(other);
  pool.give_back(std::move(other));
}

TEST(PagePoolDeathTest, MisuseAborts) {
  EXPECT_DEATH(
      {
        PagePool pool(1);
        PageHandle page = pool.take();
      },
      "leaks page 0");
  EXPECT_DEATH(
      {
        PagePool pool(2);
        PageHandle page = pool.take();
        page = pool.take();
      },
      "overwrites page 0");
  EXPECT_DEATH(
      {
        PagePool pool(1);
        pool.give_back({});
      },
      "gives back no page");
  EXPECT_DEATH(
      {
        PagePool pool(1);
        pool.free_cached(PageId{0});
      },
      "CHECK failed");
  EXPECT_DEATH(
      {
        PagePool pool(1);
        pool.adopt(pool.take());
      },
      "still held when the pool ends");
  EXPECT_DEATH(PagePool(1).pin(1), "CHECK failed");
  EXPECT_DEATH(PagePool(2, 2).set_ready(1), "do not become unready");
}

}  // namespace
}  // namespace coppice
