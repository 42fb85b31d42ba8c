// The tree against plain maps from token prefixes to pages, under random operations, with every invariant checked after
// each. Whatever the tree does by nodes the model does page by page, eviction order included.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

#include "cache/radix_tree.h"

namespace coppice {
namespace {

using Tokens = std::vector<TokenId>;

bool starts_with(const Tokens& tokens, const Tokens& prefix) {
  return tokens.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), tokens.begin());
}

struct ModelPage {
  PageId page;
  uint32_t pins = 0;
  uint32_t holds = 0;
  uint64_t last_use = 0;
  StepId written_by;
};

// One page per key: all tokens up to the page's end. A key that is no multiple of the page size is a partial page.
using ModelRoot = std::map<Tokens, ModelPage>;

struct Model {
  uint32_t page_size = 1;
  std::vector<ModelRoot> roots;
  uint64_t clock = 0;
  StepId launched;
  std::map<PageId, uint32_t> in_transit;  // holds

  Tokens key(const Tokens& tokens, size_t pages) const {
    return {tokens.begin(), tokens.begin() + static_cast<ptrdiff_t>(pages * page_size)};
  }

  Match match(size_t root, const Tokens& tokens) const {
    Match match;
    const ModelRoot& pages = roots[root];
    while (match.num_tokens + page_size <= tokens.size() &&
           pages.contains(key(tokens, match.num_tokens / page_size + 1))) {
      match.num_tokens += page_size;
    }
    const Tokens base = key(tokens, match.num_tokens / page_size);
    for (const auto& [other, page] : pages) {
      const bool next = other.size() > base.size() && other.size() <= base.size() + page_size;
      if (!next || !starts_with(other, base) || page.written_by > launched) continue;
      uint32_t common = 0;
      for (size_t i = base.size(); i < std::min(other.size(), tokens.size()) && other[i] == tokens[i]; ++i) ++common;
      match.partial_tokens = std::max(match.partial_tokens, common);
    }
    return match;
  }

  static bool has_more(const ModelRoot& pages, ModelRoot::const_iterator at) {
    const auto next = std::next(at);
    return next != pages.end() && starts_with(next->first, at->first);
  }

  void pin(size_t root, const Tokens& tokens, uint32_t num_tokens) {
    for (size_t page = 1; page <= num_tokens / page_size; ++page) ++roots[root].at(key(tokens, page)).pins;
  }

  void unpin(size_t root, const Tokens& tokens, uint32_t num_tokens) {
    ++clock;
    for (size_t page = 1; page <= num_tokens / page_size; ++page) {
      ModelPage& entry = roots[root].at(key(tokens, page));
      if (--entry.pins == 0) entry.last_use = clock;
    }
  }

  void drop(ModelRoot& pages, ModelRoot::iterator at) {
    if (at->second.holds > 0) in_transit[at->second.page] = at->second.holds;
    pages.erase(at);
  }

  uint32_t evict(uint32_t num_pages) {
    uint32_t num_freed = 0;
    while (num_freed < num_pages) {
      ModelRoot* from = nullptr;
      ModelRoot::iterator coldest;
      for (ModelRoot& pages : roots) {
        for (auto at = pages.begin(); at != pages.end(); ++at) {
          if (at->second.pins > 0 || has_more(pages, at)) continue;
          if (from != nullptr && coldest->second.last_use <= at->second.last_use) continue;
          from = &pages;
          coldest = at;
        }
      }
      if (from == nullptr) break;
      if (coldest->second.holds == 0) ++num_freed;
      drop(*from, coldest);
    }
    return num_freed;
  }
};

struct Running {
  size_t root = 0;
  Tokens tokens;
  PrefixHandle handle;
};

class Driver {
 public:
  Driver(uint32_t page_size, uint32_t num_pages, uint32_t seed)
      : random_(seed),
        pool_(num_pages),
        tree_({.page_size = page_size, .hash_key = {seed, 1}, .num_evicted_hashes = 64}, pool_) {
    model_.page_size = page_size;
    for (int i = 0; i < 3; ++i) roots_.push_back(tree_.open_root({.tenant = "t", .adapter = std::to_string(i)}));
    model_.roots.resize(roots_.size());
  }

  ~Driver() {
    running_.clear();
    holds_.clear();
    tree_.clear();
  }

  void step() {
    switch (below(11)) {
      case 0:
      case 1:
        start();
        break;
      case 2:
      case 3:
      case 4:
        extend();
        break;
      case 5:
        finish();
        break;
      case 6:
        release();
        break;
      case 7:
        evict(1 + below(4));
        break;
      case 8:
        hold_or_drop();
        break;
      case 9:
        launch();
        break;
      case 10:
        rare();
        break;
    }
    compare();
  }

 private:
  uint32_t below(uint32_t bound) { return static_cast<uint32_t>(random_() % bound); }

  // A prefix of something seen, and a few random tokens.
  Tokens draw() {
    Tokens tokens;
    if (!seen_.empty() && below(8) > 0) tokens = seen_[below(static_cast<uint32_t>(seen_.size()))];
    tokens.resize(below(static_cast<uint32_t>(tokens.size()) + 1));
    const uint32_t longest = 5 * model_.page_size + 3;
    for (uint32_t left = below(longest); left > 0 && tokens.size() < longest; --left) {
      tokens.emplace_back(static_cast<int32_t>(below(16) == 0 ? 1 + below(2) : 0));
    }
    if (seen_.size() < 24) {
      seen_.push_back(tokens);
    } else {
      seen_[below(24)] = tokens;
    }
    return tokens;
  }

  void expect_match(size_t root, const Tokens& tokens, const Match& match) {
    const Match expected = model_.match(root, tokens);
    EXPECT_EQ(match.num_tokens, expected.num_tokens);
    if (match.awaited == StepId{0}) {
      EXPECT_EQ(match.partial_tokens, expected.partial_tokens);
    } else {  // the best one is still to be written; what is offered instead need not be the second best
      EXPECT_GT(match.awaited, model_.launched);
      EXPECT_LE(match.partial_tokens, expected.partial_tokens);
    }
    EXPECT_EQ(match.partial_tokens > 0, match.partial_page != kNoPage);
    if (match.partial_tokens == 0) return;
    for (const auto& [key, page] : model_.roots[root]) {
      if (page.page != match.partial_page) continue;
      EXPECT_TRUE(std::equal(tokens.begin(), tokens.begin() + match.total_tokens(), key.begin()));
      return;
    }
    ADD_FAILURE() << "the partial page is not in the model";
  }

  void start() {
    Running next{.root = below(3), .tokens = draw()};
    const Match match = tree_.match(roots_[next.root].id(), next.tokens);
    expect_match(next.root, next.tokens, match);
    std::vector<PageId> pages;
    next.handle = tree_.lock(match, pages);
    ASSERT_EQ(pages.size() * model_.page_size, match.num_tokens);
    for (size_t i = 0; i < pages.size(); ++i) {
      EXPECT_EQ(pages[i], model_.roots[next.root].at(model_.key(next.tokens, i + 1)).page);
    }
    model_.pin(next.root, next.tokens, match.num_tokens);
    if (running_.size() < 4) {
      running_.push_back(std::move(next));
    } else {
      let_go(next);
    }
  }

  bool take(uint32_t num_pages, std::vector<PageHandle>& pages) {
    if (pool_.num_free() < num_pages) evict(num_pages - pool_.num_free());
    if (pool_.num_free() < num_pages) return false;
    for (uint32_t i = 0; i < num_pages; ++i) pages.push_back(pool_.take());
    return true;
  }

  // Tokens [0, num_tokens) of `running` go in; the tree and the model must agree on what was new.
  void insert(Running& running, uint32_t num_tokens, bool partial) {
    const uint32_t page_size = model_.page_size;
    const uint32_t first = running.handle.num_tokens() / page_size;
    const uint32_t last = num_tokens / page_size + (partial && num_tokens % page_size > 0 ? 1 : 0);
    std::vector<PageHandle> pages;
    if (!take(last - first, pages)) return;
    const Tokens tokens(running.tokens.begin(), running.tokens.begin() + num_tokens);
    const InsertOptions options{.written_by = below(2) == 0 ? planned() : StepId{0}};
    std::vector<PageId> ids;
    for (const PageHandle& page : pages) ids.push_back(page.id());
    ModelRoot& root = model_.roots[running.root];
    std::vector<bool> taken(pages.size());
    const uint32_t old = running.handle.num_tokens();
    for (uint32_t page = first; page < last; ++page) {
      const bool whole = (page + 1) * page_size <= num_tokens;
      const Tokens key = whole ? model_.key(tokens, page + 1) : tokens;
      taken[page - first] = add(root, key, {.page = ids[page - first], .written_by = options.written_by});
    }
    auto inserted = tree_.insert(std::move(running.handle), roots_[running.root].id(), tokens, pages, options);
    running.handle = std::move(inserted.handle);
    EXPECT_EQ(running.handle.num_tokens(), num_tokens / page_size * page_size);
    EXPECT_EQ(inserted.new_pages, static_cast<uint32_t>(std::count(taken.begin(), taken.end(), true)));
    EXPECT_EQ(inserted.new_pages + inserted.duplicate_pages, pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
      EXPECT_FALSE(pages[i]);
    }
    model_.pin(running.root, running.tokens, running.handle.num_tokens());
    model_.unpin(running.root, running.tokens, old);
  }

  // Whether the page is new in the model.
  bool add(ModelRoot& root, const Tokens& key, ModelPage page) {
    const auto after = root.lower_bound(key);
    if (after != root.end() && starts_with(after->first, key)) return false;
    const size_t base = (key.size() - 1) / model_.page_size * model_.page_size;
    if (after != root.begin()) {
      const auto before = std::prev(after);
      // A partial page that this one goes on from.
      if (before->first.size() > base && starts_with(key, before->first)) model_.drop(root, before);
    }
    page.last_use = ++model_.clock;
    root.emplace(key, page);
    return true;
  }

  void extend() {
    if (running_.empty()) return;
    Running& running = running_[below(static_cast<uint32_t>(running_.size()))];
    const uint32_t done = running.handle.num_tokens();
    insert(running, done + below(static_cast<uint32_t>(running.tokens.size()) - done + 1), false);
  }

  void finish() {
    if (running_.empty()) return;
    insert(running_.back(), static_cast<uint32_t>(running_.back().tokens.size()), true);
    let_go(running_.back());
    running_.pop_back();
  }

  void release() {
    if (running_.empty()) return;
    const uint32_t which = below(static_cast<uint32_t>(running_.size()));
    let_go(running_[which]);
    running_.erase(running_.begin() + which);
  }

  void let_go(Running& running) {
    launch();
    model_.unpin(running.root, running.tokens, running.handle.num_tokens());
    tree_.release(std::move(running.handle));
  }

  void evict(uint32_t num_pages) {
    launch();
    const uint32_t unpinned = pool_.counts().cached_unpinned;
    const uint32_t freed = tree_.evict(num_pages);
    EXPECT_EQ(freed, std::min(num_pages, unpinned));
    EXPECT_EQ(freed, model_.evict(num_pages));
  }

  void hold_or_drop() {
    if (!holds_.empty() && below(2) == 0) {
      const PageId page = holds_.back().page();
      holds_.pop_back();
      if (const auto moving = model_.in_transit.find(page); moving != model_.in_transit.end()) {
        if (--moving->second == 0) model_.in_transit.erase(moving);
        return;
      }
      for (ModelRoot& root : model_.roots) {
        for (auto& [key, entry] : root) {
          if (entry.page == page) --entry.holds;
        }
      }
      return;
    }
    ModelRoot& root = model_.roots[below(3)];
    if (root.empty() || holds_.size() > 3) return;
    const auto at = std::next(root.begin(), below(static_cast<uint32_t>(root.size())));
    holds_.push_back(tree_.hold(at->second.page));
    ++at->second.holds;
  }

  StepId planned() const { return StepId{model_.launched.value + 1}; }

  void launch() {
    model_.launched = planned();
    if (below(2) == 0) {
      tree_.set_launched(model_.launched);
    } else {
      tree_.set_completed(model_.launched);
    }
  }

  void rare() {
    if (below(10) == 0) {
      launch();
      tree_.clear();
      model_.evict(UINT32_MAX);
    } else if (!running_.empty() && running_.size() < 4) {
      const Running& other = running_.front();
      model_.pin(other.root, other.tokens, other.handle.num_tokens());
      const auto held = std::span(other.tokens).first(other.handle.num_tokens());
      std::vector<PageId> pages;
      running_.push_back({other.root, other.tokens, tree_.lock(tree_.match(roots_[other.root].id(), held), pages)});
    }
  }

  void compare() {
    tree_.check_invariants();
    pool_.check_invariants();
    PageCounts counts;
    counts.total = pool_.capacity();
    uint64_t num_tokens = 0;
    for (const ModelRoot& root : model_.roots) {
      for (const auto& [key, entry] : root) {
        ++(entry.pins > 0 || entry.holds > 0 ? counts.cached_pinned : counts.cached_unpinned);
        num_tokens += (key.size() - 1) % model_.page_size + 1;
      }
    }
    EXPECT_EQ(pool_.counts().cached_pinned, counts.cached_pinned);
    EXPECT_EQ(pool_.counts().cached_unpinned, counts.cached_unpinned);
    EXPECT_EQ(pool_.counts().in_transit, model_.in_transit.size());
    EXPECT_EQ(pool_.counts().owned, 0U);
    EXPECT_EQ(tree_.num_cached_tokens(), num_tokens);
    watch();
  }

  // What waits looks again only when its match is not fresh any more: then a fresh one must be what it would find.
  void watch() {
    for (auto& [root, tokens, match] : watched_) {
      if (tree_.is_fresh(match)) expect_match(root, tokens, match);
    }
    const size_t root = below(3);
    const Tokens tokens = draw();
    const Match match = tree_.match(roots_[root].id(), tokens);
    expect_match(root, tokens, match);
    if (watched_.size() < 6) {
      watched_.push_back({root, tokens, match});
    } else {
      watched_[below(6)] = {root, tokens, match};
    }
  }

  struct Watched {
    size_t root;
    Tokens tokens;
    Match match;
  };

  std::mt19937 random_;
  PagePool pool_;
  RadixTree tree_;
  Model model_;
  std::vector<RootHandle> roots_;
  std::vector<Running> running_;
  std::vector<PageHold> holds_;
  std::vector<Tokens> seen_;
  std::vector<Watched> watched_;
};

struct Shape {
  uint32_t page_size;
  uint32_t num_pages;
};

class RadixModel : public testing::TestWithParam<Shape> {};

TEST_P(RadixModel, AgreesWithPlainMaps) {
  for (uint32_t seed = 1; seed <= 4; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Driver driver(GetParam().page_size, GetParam().num_pages, seed);
    for (int i = 0; i < 1500; ++i) {
      SCOPED_TRACE(testing::Message() << "operation " << i);
      driver.step();
      if (testing::Test::HasFailure()) return;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, RadixModel,
                         testing::Values(Shape{1, 1}, Shape{1, 12}, Shape{1, 40}, Shape{2, 9}, Shape{4, 24},
                                         Shape{16, 1}, Shape{16, 5}, Shape{16, 30}, Shape{64, 3}, Shape{64, 20}),
                         [](const auto& info) {
                           return "Page" + std::to_string(info.param.page_size) + "Pool" +
                                  std::to_string(info.param.num_pages);
                         });

}  // namespace
}  // namespace coppice
