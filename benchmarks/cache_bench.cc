// The radix tree at 10^7 tokens in pages of 16. Goals: a match 2 us per 1,000 tokens + 0.3 us per node, with the tree
// cold in the caches; insertion and eviction together 1 us per page.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <memory>
#include <random>
#include <utility>
#include <vector>

#include "cache/hit_rate_ceiling.h"
#include "cache/radix_tree.h"

namespace coppice {
namespace {

constexpr uint32_t kPageSize = 16;
constexpr uint32_t kTreeTokens = 10'000'000;
constexpr uint32_t kVocabulary = 150'000;

using Tokens = std::vector<TokenId>;

class Workload {
 public:
  explicit Workload(uint32_t num_pages) : pool_(num_pages), tree_({.page_size = kPageSize, .hash_key = {7, 9}}, pool_) {
    root_ = tree_.open_root({});
  }

  Tokens draw(uint32_t num_tokens) {
    Tokens tokens(num_tokens);
    for (TokenId& token : tokens) token = TokenId{static_cast<int32_t>(random_() % kVocabulary)};
    return tokens;
  }

  void insert(const Tokens& tokens) {
    const uint32_t needed = static_cast<uint32_t>(tokens.size()) / kPageSize;
    if (pool_.num_free() < needed) tree_.evict(needed - pool_.num_free());
    pages_.clear();
    for (uint32_t page = 0; page < needed; ++page) pages_.push_back(pool_.take());
    tree_.release(tree_.insert({}, root_.id(), tokens, pages_).handle);
  }

  // 10^7 tokens of prompts, each of which runs over `depth` nodes of together `num_tokens` tokens: at the end of each
  // but the last, another prompt turns off.
  void fill(uint32_t num_tokens, uint32_t depth) {
    const uint32_t step = num_tokens / depth / kPageSize * kPageSize;
    while (tree_.num_cached_tokens() + num_tokens < kTreeTokens) {
      Tokens tokens = draw(num_tokens);
      for (uint32_t node = 1; node < depth; ++node) {
        Tokens branch(tokens.begin(), tokens.begin() + node * step);
        const Tokens turn = draw(kPageSize);
        branch.insert(branch.end(), turn.begin(), turn.end());
        insert(branch);
      }
      insert(tokens);
      prompts_.push_back(std::move(tokens));
    }
  }

  std::vector<Tokens> pick(size_t count) {
    std::vector<Tokens> picked;
    for (size_t i = 0; i < count; ++i) picked.push_back(prompts_[random_() % prompts_.size()]);
    return picked;
  }

  PagePool& pool() { return pool_; }
  RadixTree& tree() { return tree_; }
  RootId root() const { return root_.id(); }

 private:
  std::mt19937 random_{1};
  PagePool pool_;
  RadixTree tree_;
  RootHandle root_;
  std::vector<Tokens> prompts_;
  std::vector<PageHandle> pages_;
};

// CPU time of this thread: neighbours on the machine do not count.
double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// Pushes everything out of the caches.
void make_cold() {
  static std::vector<uint64_t> sweep((192U << 20) / sizeof(uint64_t));
  for (size_t i = 0; i < sweep.size(); i += 8) ++sweep[i];
  benchmark::ClobberMemory();
}

// Arguments: tokens of a prompt, nodes on its path.
void match_cold(benchmark::State& state) {
  constexpr size_t kBatch = 32;
  const auto num_tokens = static_cast<uint32_t>(state.range(0));
  const auto depth = static_cast<uint32_t>(state.range(1));
  Workload work(kTreeTokens / kPageSize);
  work.fill(num_tokens, depth);
  for (auto _ : state) {
    make_cold();
    const std::vector<Tokens> prompts = work.pick(kBatch);  // a prompt has just been tokenized: it is warm
    const double start = thread_seconds();
    for (const Tokens& prompt : prompts) benchmark::DoNotOptimize(work.tree().match(work.root(), prompt));
    state.SetIterationTime((thread_seconds() - start) / kBatch);
    const Match match = work.tree().match(work.root(), prompts[0]);
    if (match.num_tokens != num_tokens / kPageSize * kPageSize) state.SkipWithError("not all was cached");
  }
  state.counters["goal_us"] = 2.0 * num_tokens / 1000 + 0.3 * depth;
  state.counters["nodes"] = work.tree().num_nodes();
}
BENCHMARK(match_cold)
    ->Args({1000, 1})
    ->Args({1000, 4})
    ->Args({1000, 16})
    ->Args({8000, 2})
    ->Args({8000, 32})
    ->UseManualTime()
    ->Iterations(40)
    ->Unit(benchmark::kMicrosecond);

// Prompts that share nothing, in a full pool: every page that enters pushes one out. Argument: tokens of a prompt.
void insert_and_evict(benchmark::State& state) {
  const auto num_tokens = static_cast<uint32_t>(state.range(0));
  Workload work(kTreeTokens / kPageSize);
  while (work.pool().num_free() >= num_tokens / kPageSize) work.insert(work.draw(num_tokens));
  std::vector<Tokens> prompts;
  for (uint32_t i = 0; i < 2'000'000 / num_tokens; ++i) prompts.push_back(work.draw(num_tokens));
  size_t next = 0;
  for (auto _ : state) {
    prompts[next][next % num_tokens].value ^= 1;  // new again
    prompts[next][0].value = static_cast<int32_t>(next * 31 + static_cast<size_t>(state.iterations()));
    work.insert(prompts[next]);
    next = (next + 1) % prompts.size();
  }
  const double pages = static_cast<double>(state.iterations()) * (num_tokens / kPageSize);
  state.counters["page"] =
      benchmark::Counter(pages, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);  // seconds each
}
BENCHMARK(insert_and_evict)->Arg(16)->Arg(64)->Arg(1000)->Arg(8000)->Unit(benchmark::kMicrosecond);

// Admission of a cached prompt and its end, warm.
void lock_and_release(benchmark::State& state) {
  Workload work(kTreeTokens / kPageSize);
  work.fill(1000, 4);
  const std::vector<Tokens> prompts = work.pick(64);
  std::vector<PageId> pages;
  size_t next = 0;
  for (auto _ : state) {
    pages.clear();
    work.tree().release(work.tree().lock(work.tree().match(work.root(), prompts[next++ % 64]), pages));
  }
}
BENCHMARK(lock_and_release)->Unit(benchmark::kMicrosecond);

// What the hit-rate ceiling costs per page of a prompt: its hash and one register.
void ceiling_per_1000_tokens(benchmark::State& state) {
  Workload work(64);
  const Tokens tokens = work.draw(1000);
  HitRateCeiling ceiling;
  std::vector<uint64_t> hashes;
  for (auto _ : state) {
    hashes.clear();
    work.tree().page_hashes(work.root(), tokens, hashes);
    ceiling.observe(hashes, 0);
  }
}
BENCHMARK(ceiling_per_1000_tokens)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace coppice
