#include "kv/kv_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/worker_team.h"

namespace coppice {
namespace {

constexpr KvStoreConfig kConfig{
    .num_pages = 5, .page_size = 32, .num_layers = 3, .num_kv_heads = 2, .head_dim = 6, .dtype = DType::kBF16};

// The element that holds feature `f` of token `t` of a page, written down from the layout in kernels/ops.h.
uint16_t& k_at(const KvLayerView& view, PageId page, uint32_t head, uint32_t t, uint32_t f) {
  return view.k[view.offset(page, head, t / 16) + f / 2 * 32 + t % 16 * 2 + f % 2];
}
uint16_t& v_at(const KvLayerView& view, PageId page, uint32_t head, uint32_t t, uint32_t f) {
  return view.v[view.offset(page, head, t / 16) + t % 16 / 2 * view.head_dim * 2 + f * 2 + t % 2];
}

uint16_t value_of(uint32_t layer, uint32_t page, uint32_t head, uint32_t t, uint32_t f, uint32_t which) {
  return static_cast<uint16_t>(1 + ((((layer * 5 + page) * 2 + head) * 32 + t) * 6 + f) * 2 + which);
}

void visit(const KvStore& store, PageId page, const auto& body) {
  for (uint32_t layer = 0; layer < kConfig.num_layers; ++layer) {
    for (uint32_t head = 0; head < kConfig.num_kv_heads; ++head) {
      for (uint32_t t = 0; t < kConfig.page_size; ++t) {
        for (uint32_t f = 0; f < kConfig.head_dim; ++f) {
          const KvLayerView& view = store.layers()[layer];
          body(layer, head, t, f, k_at(view, page, head, t, f), v_at(view, page, head, t, f));
        }
      }
    }
  }
}

std::unique_ptr<KvStore> filled_store() {
  auto store = KvStore::create(kConfig).value();
  for (uint32_t page = 0; page < kConfig.num_pages; ++page) {
    visit(*store, PageId{page}, [&](auto layer, auto head, auto t, auto f, uint16_t& k, uint16_t& v) {
      k = value_of(layer, page, head, t, f, 0);
      v = value_of(layer, page, head, t, f, 1);
    });
  }
  return store;
}

TEST(KvStore, EveryElementHasItsOwnPlaceInsideTheMemory) {
  auto store = filled_store();
  EXPECT_EQ(store->bytes(), KvStore::page_bytes(kConfig) * kConfig.num_pages);
  EXPECT_EQ(KvStore::page_bytes(kConfig), 2U * 3 * 2 * 32 * 6 * 2);
  for (uint32_t page = 0; page < kConfig.num_pages; ++page) {
    visit(*store, PageId{page}, [&](auto layer, auto head, auto t, auto f, uint16_t k, uint16_t v) {
      ASSERT_EQ(k, value_of(layer, page, head, t, f, 0));
      ASSERT_EQ(v, value_of(layer, page, head, t, f, 1));
    });
  }
}

TEST(KvStore, CopiesExactlyTheFirstTokens) {
  for (size_t num_workers : {size_t{1}, size_t{3}}) {
    WorkerTeam team(num_workers);
    for (uint32_t num_tokens = 0; num_tokens <= kConfig.page_size; ++num_tokens) {
      auto store = filled_store();
      const std::vector<KvCopy> copies{
          {.src = PageId{1}, .dst = PageId{4}, .num_tokens = num_tokens},
          {.src = PageId{2}, .dst = PageId{0}, .num_tokens = num_tokens, .when = CopyTime::kAfter}};
      store->copy(copies, CopyTime::kBefore, team);
      for (uint32_t page = 0; page < kConfig.num_pages; ++page) {
        visit(*store, PageId{page}, [&](auto layer, auto head, auto t, auto f, uint16_t k, uint16_t v) {
          const uint32_t source = page == 4 && t < num_tokens ? 1 : page;
          ASSERT_EQ(k, value_of(layer, source, head, t, f, 0)) << num_tokens << " page " << page << " token " << t;
          ASSERT_EQ(v, value_of(layer, source, head, t, f, 1)) << num_tokens << " page " << page << " token " << t;
        });
      }
    }
  }
}

TEST(KvStore, CopiesRunInOrder) {
  WorkerTeam team(2);
  auto store = filled_store();
  const std::vector<KvCopy> copies{{.src = PageId{1}, .dst = PageId{2}, .num_tokens = 32},
                                   {.src = PageId{2}, .dst = PageId{3}, .num_tokens = 32}};
  store->copy(copies, CopyTime::kBefore, team);
  visit(*store, PageId{3}, [&](auto layer, auto head, auto t, auto f, uint16_t k, uint16_t) {
    ASSERT_EQ(k, value_of(layer, 1, head, t, f, 0));
  });
}

TEST(KvStore, PoisonFillsOnePageWithNan) {
  auto store = filled_store();
  store->poison(PageId{2});
  for (uint32_t page = 0; page < kConfig.num_pages; ++page) {
    visit(*store, PageId{page}, [&](auto, auto, auto, auto, uint16_t k, uint16_t v) {
      ASSERT_EQ(page == 2, std::isnan(bf16_to_float(k)) && std::isnan(bf16_to_float(v)));
    });
  }
}

TEST(KvStore, TouchesInTheBackgroundUntilAllPagesAreReady) {
  KvStoreConfig config = kConfig;
  config.num_pages = 3000;  // of 2 * 3 * 2 * 256 * 6 * 2 bytes each: 110 MB, several chunks
  config.page_size = 256;
  std::vector<uint32_t> reports;
  {
    auto store = KvStore::create(config, [&](uint32_t num_ready) { reports.push_back(num_ready); }).value();
    EXPECT_GT(store->num_ready(), 0U);
    store->wait_ready();
    EXPECT_EQ(store->num_ready(), config.num_pages);
  }
  ASSERT_FALSE(reports.empty());
  EXPECT_TRUE(std::is_sorted(reports.begin(), reports.end()));
  EXPECT_EQ(reports.back(), config.num_pages);
}

TEST(KvStore, RefusesWhatThereAreNoKernelsFor) {
  KvStoreConfig config = kConfig;
  config.page_size = 24;
  EXPECT_EQ(KvStore::create(config).error().field, "page_size");
  config = kConfig;
  config.dtype = DType::kF32;
  EXPECT_EQ(KvStore::create(config).error().field, "kv_cache_dtype");
}

}  // namespace
}  // namespace coppice
