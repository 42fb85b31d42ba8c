// Eviction order, namespaces, why a match ended, and what a router or a host tier is told.
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "cache/child_table.h"
#include "cache/radix_test_util.h"

namespace coppice {
namespace {

TEST(Evict, ColdestLeafFirstTrimmedFromItsEnd) {
  SmallTree small(16);
  small.cache("aaaabbbbcccc");  // oldest use
  small.cache("xxxxyyyy");
  small.cache("aaaabbbbdddd");  // aaaa bbbb are used again
  EXPECT_EQ(small.draw(), "aaaa bbbb\n  cccc\n  dddd\nxxxx yyyy\n");
  EXPECT_EQ(small.tree.evict(2), 2U);
  EXPECT_EQ(small.draw(), "aaaa bbbb\n  dddd\nxxxx\n");  // cccc, then yyyy
  EXPECT_EQ(small.tree.evict(3), 3U);
  EXPECT_EQ(small.draw(), "aaaa\n");  // xxxx, dddd, bbbb
  EXPECT_EQ(small.tree.evict(9), 1U);
  EXPECT_EQ(small.draw(), "");
  EXPECT_EQ(small.tree.num_evicted_pages(), 6U);
  small.cache("abcd");
  EXPECT_EQ(small.tree.clear(), 1U);
  EXPECT_EQ(small.tree.num_evicted_pages(), 6U);  // a flush is not for want of room
  EXPECT_EQ(small.pool.num_free(), 16U);
}

TEST(Evict, AReleaseIsAUseAndALockIsAPin) {
  SmallTree small(16);
  small.cache("aaaa");
  small.cache("bbbb");
  small.cache("cccc");
  PrefixHandle pinned = small.lock("bbbb");
  small.tree.release(small.lock("aaaa"));  // aaaa is the newest now
  EXPECT_EQ(small.tree.evict(1), 1U);
  EXPECT_EQ(small.draw(), "aaaa\nbbbb *\n");
  EXPECT_EQ(small.tree.evict(9), 1U);
  EXPECT_EQ(small.draw(), "bbbb *\n");
  EXPECT_EQ(small.tree.clear(), 0U);
  pinned = {};
  EXPECT_EQ(small.tree.clear(), 1U);
}

TEST(Evict, AnInnerNodeUsedAloneStaysNewerThanItsChildren) {
  SmallTree small(16);
  small.cache("aaaabbbb");
  small.cache("cccc");
  small.tree.release(small.lock("aaaa"));
  EXPECT_EQ(small.tree.evict(2), 2U);
  EXPECT_EQ(small.draw(), "aaaa\n");  // bbbb and cccc were colder
}

TEST(Evict, LeavesThatAreWaitedForGoLast) {
  SmallTree small(16);
  small.cache("aaaabbbb");
  small.cache("cccc");
  small.cache("dddd");
  const NodeId waited = small.match("aaaabbbb").node;
  const auto spared = [&](NodeId node) { return node == waited; };
  EXPECT_EQ(small.tree.evict(2, spared), 2U);
  EXPECT_EQ(small.draw(), "aaaa bbbb\n");
  EXPECT_EQ(small.tree.evict(1, spared, 8), 1U);  // but they do go, though not ahead of need
  EXPECT_EQ(small.draw(), "aaaa\n");
}

TEST(Namespaces, ShareNothing) {
  SmallTree small(8);
  RootHandle salted = small.tree.open_root({.tenant = "s"});
  RootHandle adapter = small.tree.open_root({.adapter = "s"});
  RootHandle same = small.tree.open_root({.tenant = "s"});
  EXPECT_EQ(same.id(), salted.id());
  EXPECT_NE(adapter.id(), salted.id());
  small.cache("abcdefgh");
  EXPECT_EQ(small.tree.match(salted.id(), letters("abcdefgh")).total_tokens(), 0U);
  small.tree.release(small.insert("abcdefgh", {}, {}, false, &salted));
  EXPECT_EQ(small.new_pages, 2U);
  EXPECT_EQ(small.tree.match(salted.id(), letters("abcdefgh")).num_tokens, 8U);
  EXPECT_EQ(small.tree.match(adapter.id(), letters("abcdefgh")).total_tokens(), 0U);
  std::vector<uint64_t> here, there;
  small.tree.page_hashes(small.root.id(), letters("abcdefgh"), here);
  small.tree.page_hashes(salted.id(), letters("abcdefgh"), there);
  ASSERT_EQ(here.size(), 2U);
  EXPECT_NE(here[0], there[0]);
}

TEST(Namespaces, PartsDoNotRunTogether) {
  EXPECT_NE((CacheNamespace{"ab", "c"}).encode(), (CacheNamespace{"a", "bc"}).encode());
  EXPECT_NE((CacheNamespace{"x", ""}).encode(), (CacheNamespace{"", "x"}).encode());
}

TEST(Namespaces, FreshSaltsDoNotGrowTheTree) {
  SmallTree small(8);
  uint32_t highest_root = 0;
  uint32_t highest_node = 0;
  for (int i = 0; i < 5000; ++i) {
    RootHandle root = small.tree.open_root({.tenant = std::to_string(i % 7), .adapter = std::to_string(i)});
    highest_root = std::max(highest_root, root.id().value);
    if (small.pool.num_free() < 2) small.tree.evict(2);
    std::vector<PageHandle> pages;
    pages.push_back(small.pool.take());
    pages.push_back(small.pool.take());
    auto inserted = small.tree.insert({}, root.id(), letters("abcdefg"), pages);
    highest_node = std::max(highest_node, inserted.handle.node().value);
  }
  EXPECT_LE(small.tree.num_roots(), 5U);  // its own, and one for every two cached pages
  EXPECT_LE(highest_root, 6U);
  EXPECT_LE(highest_node, 20U);
  small.tree.clear();
  EXPECT_EQ(small.tree.num_roots(), 1U);
  small.tree.check_invariants();
}

struct Explained {
  MissReason reason;
  uint32_t position;
  friend bool operator==(const Explained&, const Explained&) = default;
};

Explained explain(const SmallTree& small, std::string_view text) {
  const Miss miss = small.tree.explain(small.root.id(), letters(text), small.match(text));
  return {miss.reason, miss.position};
}

TEST(MissReasons, TellHowAMatchEnded) {
  SmallTree small(16);
  EXPECT_EQ(explain(small, "abcdefgh"), (Explained{MissReason::kNeverSeen, 0}));
  small.cache("abcdefghij");
  EXPECT_EQ(explain(small, "abcdefgh"), (Explained{MissReason::kNone, 8}));
  EXPECT_EQ(explain(small, "abcdefghij"), (Explained{MissReason::kNone, 10}));
  EXPECT_EQ(explain(small, "abc"), (Explained{MissReason::kNone, 3}));
  EXPECT_EQ(explain(small, "abcdefghijklm"), (Explained{MissReason::kExtended, 10}));
  EXPECT_EQ(explain(small, "abcdefghiX"), (Explained{MissReason::kDiverged, 9}));
  EXPECT_EQ(explain(small, "abcdefghXX"), (Explained{MissReason::kDiverged, 8}));
  EXPECT_EQ(explain(small, "abcXefgh"), (Explained{MissReason::kDiverged, 3}));
  EXPECT_EQ(explain(small, "Xbcdefgh"), (Explained{MissReason::kNeverSeen, 0}));
  small.cache("qrst");
  EXPECT_EQ(explain(small, "qrstuvwx"), (Explained{MissReason::kExtended, 4}));
}

TEST(MissReasons, RememberWhatWasEvicted) {
  SmallTree small(16);
  small.cache("abcdefghijkl");
  small.tree.evict(2);
  EXPECT_EQ(explain(small, "abcdefghijkl"), (Explained{MissReason::kEvicted, 4}));
  EXPECT_EQ(explain(small, "abcdXfghijkl"), (Explained{MissReason::kExtended, 4}));
  small.tree.clear();
  EXPECT_EQ(explain(small, "abcdefghijkl"), (Explained{MissReason::kEvicted, 0}));
}

TEST(MissReasons, NameAnotherNamespaceOfTheSameTenantOnly) {
  SmallTree small(16);
  RootHandle adapted = small.tree.open_root({.adapter = "s"});
  RootHandle stranger = small.tree.open_root({.tenant = "else"});
  small.tree.release(small.insert("mnopqrst", {}, {}, false, &stranger));
  EXPECT_EQ(explain(small, "mnopqrst"), (Explained{MissReason::kNeverSeen, 0}));
  small.tree.release(small.insert("abcdefgh", {}, {}, false, &adapted));
  EXPECT_EQ(explain(small, "abcdefgh"), (Explained{MissReason::kNamespace, 0}));
  small.cache("abcdxxxx");
  EXPECT_EQ(explain(small, "abcdefgh"), (Explained{MissReason::kNamespace, 4}));
  EXPECT_EQ(explain(small, "abcdefXX"), (Explained{MissReason::kDiverged, 4}));  // no whole page more there
}

TEST(MissReasons, HaveTheirWireNames) {
  EXPECT_STREQ(to_string(MissReason::kNeverSeen), "never_seen");
  EXPECT_STREQ(to_string(MissReason::kNamespace), "namespace");
  EXPECT_STREQ(to_string(MissReason::kDisabled), "disabled");
}

TEST(Events, TellWhatIsCachedByStableHashes) {
  SmallTree small(16);
  std::map<uint64_t, std::pair<PageId, uint32_t>> cached;
  small.tree.set_events(
      {.on_insert = [&](RootId, uint64_t hash, PageId page,
                        uint32_t position) { EXPECT_TRUE(cached.emplace(hash, std::pair(page, position)).second); },
       .on_evict =
           [&](RootId, uint64_t hash, PageId page, uint32_t position) {
             EXPECT_EQ(cached.at(hash), (std::pair(page, position)));
             cached.erase(hash);
           }});
  small.cache("abcdefghij");  // the partial page is not told
  small.cache("abcdEFGHIJKL");
  EXPECT_EQ(cached.size(), 4U);
  std::vector<uint64_t> hashes;
  small.tree.page_hashes(small.root.id(), letters("abcdEFGHIJKLmn"), hashes);
  ASSERT_EQ(hashes.size(), 3U);
  for (uint32_t i = 0; i < 3; ++i) EXPECT_EQ(cached.at(hashes[i]).second, i);
  small.tree.evict(3);
  EXPECT_EQ(cached.size(), 2U);  // a partial page and two whole ones went
  small.tree.clear();
  EXPECT_TRUE(cached.empty());
  small.cache("abcdEFGH");
  EXPECT_TRUE(cached.contains(hashes[1]));  // the same after all was gone
}

TEST(ChildTable, FindsEveryEntryThroughCollisionsAndErasures) {
  ChildTable table(24);
  std::map<uint32_t, uint64_t> model;
  for (uint32_t round = 0; round < 4000; ++round) {
    const uint32_t node = round * 7919 % 24;
    if (const auto found = model.find(node); found != model.end()) {
      table.erase(found->second, node);
      model.erase(found);
    } else {
      const uint64_t hash = 28 + round % 5;  // neighbours at the end of the table, so that probing wraps
      table.insert(hash, node);
      model.emplace(node, hash);
    }
    ASSERT_EQ(table.size(), model.size());
    for (const auto& [there, hash] : model) {
      ASSERT_EQ(table.find(hash, [&](uint32_t candidate) { return candidate == there; }), there);
    }
    ASSERT_EQ(table.find(3, [](uint32_t) { return false; }), kNil);
  }
}

}  // namespace
}  // namespace coppice
