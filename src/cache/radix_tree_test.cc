#include "cache/radix_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <vector>

#include "cache/radix_test_util.h"

namespace coppice {
namespace {

TEST(RadixTree, APrefixIsMatchedInWholePagesAndThenInsideAPage) {
  SmallTree small(8);
  small.cache("abcdefghij");
  // abcd efgh
  //   ij
  EXPECT_EQ(small.draw(), "abcd efgh\n  ij\n");

  EXPECT_EQ(small.match("").total_tokens(), 0U);
  EXPECT_EQ(small.match("xbcd").total_tokens(), 0U);
  const Match inside = small.match("abcdefxx");
  EXPECT_EQ(inside.num_tokens, 4U);
  EXPECT_EQ(inside.node_tokens, 4U);
  EXPECT_EQ(inside.partial_tokens, 2U);  // "ef" of the second page
  const Match first = small.match("abx");
  EXPECT_EQ(first.num_tokens, 0U);
  EXPECT_EQ(first.partial_tokens, 2U);
  const Match all = small.match("abcdefghijklmnop");
  EXPECT_EQ(all.num_tokens, 8U);
  EXPECT_EQ(all.partial_tokens, 2U);  // "ij" of the partial page
  EXPECT_NE(all.partial_page, inside.partial_page);
}

TEST(RadixTree, LockSplitsExactlyWhereTheMatchEnds) {
  SmallTree small(8);
  small.cache("abcdefghijkl");
  const Match match = small.match("abcdefghxxxx");
  EXPECT_EQ(small.draw(), "abcd efgh ijkl\n");  // a match changes nothing
  std::vector<PageId> pages;
  PrefixHandle handle = small.tree.lock(match, pages);
  EXPECT_EQ(small.draw(), "abcd efgh *\n  ijkl\n");
  EXPECT_EQ(pages.size(), 2U);
  EXPECT_EQ(handle.num_tokens(), 8U);
  EXPECT_EQ(small.pool.counts().cached_pinned, 2U);
  EXPECT_EQ(small.pool.counts().cached_unpinned, 1U);
  // The lower part kept its handles and its id; both halves are found again.
  PrefixHandle lower = small.lock("abcdefghijkl");
  EXPECT_EQ(lower.node(), match.node);
  EXPECT_EQ(small.draw(), "abcd efgh **\n  ijkl *\n");
  small.tree.check_invariants();
}

TEST(RadixTree, ALeafGoesOnInPlaceWhileNobodyElseStandsAtItsEnd) {
  SmallTree small(16);
  PrefixHandle handle = small.insert("abcd");
  handle = small.insert("abcdefgh", std::move(handle));
  EXPECT_EQ(small.draw(), "abcd efgh *\n");
  PrefixHandle follower = small.lock("abcdefgh");
  handle = small.insert("abcdefghijkl", std::move(handle));
  EXPECT_EQ(small.draw(), "abcd efgh **\n  ijkl *\n");
  EXPECT_EQ(follower.num_tokens(), 8U);
  EXPECT_EQ(handle.num_tokens(), 12U);
}

TEST(RadixTree, InsertSplitsWhereTokensDiverge) {
  SmallTree small(16);
  small.cache("abcdefghijkl");
  PrefixHandle handle = small.insert("abcdefghIJKLmnop");
  EXPECT_EQ(small.draw(),
            "abcd efgh *\n"
            "  IJKL mnop *\n"
            "  ijkl\n");
  EXPECT_EQ(small.duplicate_pages, 2U);
  EXPECT_EQ(small.new_pages, 2U);
}

TEST(RadixTree, DuplicatesGoBackToThePool) {
  SmallTree small(8);
  small.cache("abcdefgh");
  std::vector<PageHandle> pages;
  pages.push_back(small.pool.take());
  pages.push_back(small.pool.take());
  const auto inserted = small.tree.insert({}, small.root.id(), letters("abcdefgh"), pages);
  EXPECT_EQ(inserted.duplicate_pages, 2U);
  EXPECT_FALSE(pages[0] || pages[1]);
  EXPECT_EQ(small.pool.counts().owned, 0U);
  EXPECT_EQ(small.pool.counts().cached_pinned, 2U);
}

TEST(PartialPages, AFullerPageReplacesOneItExtends) {
  SmallTree small(8);
  small.cache("abcdef");
  const PageId old = small.match("abcdef").partial_page;
  small.cache("abcdefg");
  EXPECT_EQ(small.draw(), "abcd\n  efg\n");
  EXPECT_NE(small.match("abcdefg").partial_page, old);
  EXPECT_EQ(small.pool.state(old), PageState::kFree);
  small.cache("abcdefghi");  // a whole page replaces it too, and the leaf goes on in place
  EXPECT_EQ(small.draw(), "abcd efgh\n  i\n");
  EXPECT_EQ(small.pool.num_free(), 5U);
}

TEST(PartialPages, WhatIsThereAlreadyIsADuplicate) {
  SmallTree small(8);
  small.cache("abcdefg");
  small.cache("abcdef");
  EXPECT_EQ(small.duplicate_pages, 2U);
  EXPECT_EQ(small.draw(), "abcd\n  efg\n");
  small.cache("abcdefghijkl");
  small.cache("abcdefghij");  // begins like a page inside a node
  EXPECT_EQ(small.new_pages, 0U);
  EXPECT_EQ(small.draw(), "abcd efgh\n  ijkl\n");
}

TEST(PartialPages, DifferentOnesStandSideBySide) {
  SmallTree small(8);
  small.cache("abcdefg");
  small.cache("abcdefx");
  small.cache("abcdefyz");
  EXPECT_EQ(small.draw(), "abcd\n  efg\n  efx\n  efyz\n");
  EXPECT_EQ(small.match("abcdefxq").partial_tokens, 3U);
  EXPECT_EQ(small.match("abcdefyq").partial_tokens, 3U);
  EXPECT_EQ(small.match("abcdeq").partial_tokens, 1U);
}

TEST(PartialPages, AHeldSourceOutlivesItsEvictionUntilTheCopyIsDone) {
  SmallTree small(2);
  small.cache("abcdef");
  PageHold hold = small.tree.hold(small.match("abcdefgh").partial_page);
  PageHold second = small.tree.hold(hold.page());
  EXPECT_EQ(small.pool.counts().cached_pinned, 1U);
  EXPECT_EQ(small.tree.evict(2), 1U);  // both leave the tree, one is free
  EXPECT_EQ(small.draw(), "");
  EXPECT_EQ(small.pool.counts().in_transit, 1U);
  hold = {};
  EXPECT_EQ(small.pool.counts().in_transit, 1U);
  second = {};
  EXPECT_EQ(small.pool.num_free(), 2U);
  small.pool.check_invariants();
}

TEST(PartialPages, AHeldPageCanBeReplacedAndALockOverAHoldCountsOnce) {
  SmallTree small(8);
  small.cache("abcdef");
  PageHold partial = small.tree.hold(small.match("abcdef").partial_page);
  PageHold whole = small.tree.hold(small.match("abxx").partial_page);
  PrefixHandle handle = small.insert("abcdefgh");
  EXPECT_EQ(small.pool.counts().in_transit, 1U);  // "ef"
  EXPECT_EQ(small.pool.counts().cached_pinned, 2U);
  partial = {};
  whole = {};
  EXPECT_EQ(small.pool.counts().cached_pinned, 2U);
  small.tree.release(std::move(handle));
  EXPECT_EQ(small.pool.counts().cached_unpinned, 2U);
  small.tree.check_invariants();
}

TEST(InFlight, PlannedPagesAreReadAtOnceAndCopiedByLaterPlansOnly) {
  SmallTree small(8);
  const StepId step{7};
  small.tree.set_launched(StepId{6});
  PrefixHandle leader = small.insert("abcdefgh", {}, {.written_by = step});
  EXPECT_EQ(small.match("abcdefgh").num_tokens, 8U);
  const Match early = small.match("abcdefxx");
  EXPECT_EQ(early.num_tokens, 4U);
  EXPECT_EQ(early.partial_tokens, 0U);  // the step's own plan cannot copy what it writes
  EXPECT_EQ(early.awaited, step);
  EXPECT_TRUE(small.tree.is_fresh(early));
  small.tree.set_launched(step);
  EXPECT_FALSE(small.tree.is_fresh(early));
  const Match later = small.match("abcdefxx");
  EXPECT_EQ(later.partial_tokens, 2U);
  EXPECT_FALSE(small.tree.is_committed(later.partial_page));  // other streams wait for the step's end
  small.tree.set_completed(step);
  EXPECT_TRUE(small.tree.is_committed(later.partial_page));
}

TEST(RadixTree, AWideRootKeepsItsOrder) {
  std::mt19937 random(5);
  PagePool pool(2000);
  RadixTree tree({.page_size = 8}, pool);
  RootHandle root = tree.open_root({});
  std::vector<std::vector<TokenId>> prompts;
  for (int i = 0; i < 2000; ++i) {
    std::vector<TokenId> tokens(8);
    for (TokenId& token : tokens) token = TokenId{static_cast<int32_t>(random() % 3)};
    std::vector<PageHandle> pages;
    pages.push_back(pool.take());
    tree.release(tree.insert({}, root.id(), tokens, pages).handle);
    prompts.push_back(tokens);
    if (i % 3 == 0) tree.evict(1);
  }
  tree.check_invariants();
  EXPECT_GT(tree.num_nodes(), 300U);
  std::vector<std::vector<TokenId>> cached;
  tree.describe(
      [&](const RadixTree::NodeInfo& node) {
        if (node.id != node.parent) tree.copy_tokens(node.id, cached.emplace_back());
      },
      UINT32_MAX);
  EXPECT_TRUE(std::is_sorted(cached.begin(), cached.end()));
  for (std::vector<TokenId>& prompt : prompts) {
    prompt[7] = TokenId{9};
    uint32_t longest = 0;
    for (const auto& other : cached) {
      const auto end = std::mismatch(prompt.begin(), prompt.end(), other.begin()).first;
      longest = std::max(longest, static_cast<uint32_t>(end - prompt.begin()));
    }
    ASSERT_EQ(tree.match(root.id(), prompt).partial_tokens, longest);
  }
}

TEST(RadixTreeDeathTest, MisuseAborts) {
  EXPECT_DEATH(
      {
        SmallTree small(4);
        small.cache("abcdefgh");
        const Match stale = small.match("abcdefgh");
        small.tree.evict(1);
        std::vector<PageId> pages;
        (void)small.tree.lock(stale, pages);
      },
      "the match is stale");
  EXPECT_DEATH(
      {
        PagePool pool(1);
        auto tree = std::make_unique<RadixTree>(RadixTreeConfig{.page_size = 4}, pool);
        RootHandle root = tree->open_root({});
        PrefixHandle handle = tree->insert({}, root.id(), {}, {}).handle;
        tree.reset();
      },
      "prefix handles outlive the tree");
  EXPECT_DEATH(
      {
        SmallTree small(4);
        std::vector<PageHandle> none;
        (void)small.tree.insert({}, small.root.id(), letters("abcd"), none);
      },
      "pages do not fit the tokens");
  EXPECT_DEATH(
      {
        SmallTree small(4);
        std::vector<PageHandle> empty(1);
        (void)small.tree.insert({}, small.root.id(), letters("abcd"), empty);
      },
      "no page for logical page 0");
  EXPECT_DEATH(
      {
        SmallTree small(4);
        small.tree.release(small.insert("abcd", {}, {.written_by = StepId{1}}));
        small.tree.evict(1);
      },
      "which unlaunched step 1 is to write");
  EXPECT_DEATH(
      {
        SmallTree small(4);
        const RootId root = small.root.id();
        small.root = {};
        (void)small.tree.match(root, letters("abcd"));
      },
      "is closed");
  EXPECT_DEATH(
      {
        SmallTree small(4);
        (void)small.tree.hold(PageId{2});
      },
      "hold on page 2");
}

}  // namespace
}  // namespace coppice
