#include "kv/kv_store.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "base/check.h"
#include "base/worker_team.h"

namespace coppice {
namespace {

constexpr size_t kSystemPageBytes = 4096;
// Touched between two looks at stop_ and two reports: some milliseconds of zeroing.
constexpr uint64_t kTouchBytes = uint64_t{16} << 20;

uint32_t pages_per_touch(const KvStoreConfig& config) {
  return static_cast<uint32_t>(std::max<uint64_t>(1, kTouchBytes / KvStore::page_bytes(config)));
}

// Tokens [0, num_tokens) of one (head, block) cell. A token of K is one pair of features in each of head_dim / 2 rows
// of 16 tokens; a token of V is one half of each pair in row token / 2.
void copy_cell_k(const uint16_t* from, uint16_t* to, uint32_t head_dim, uint32_t num_tokens) {
  for (uint32_t pair = 0; pair < head_dim / 2; ++pair) {
    const size_t row = size_t{pair} * kKvBlockTokens * 2;
    std::memcpy(to + row, from + row, size_t{num_tokens} * 2 * sizeof(uint16_t));
  }
}

void copy_cell_v(const uint16_t* from, uint16_t* to, uint32_t head_dim, uint32_t num_tokens) {
  const size_t whole = size_t{num_tokens / 2} * head_dim * 2;
  std::memcpy(to, from, whole * sizeof(uint16_t));
  if (num_tokens % 2 == 0) return;
  for (uint32_t feature = 0; feature < head_dim; ++feature) to[whole + feature * 2] = from[whole + feature * 2];
}

void copy_layer(const KvLayerView& layer, const KvCopy& copy) {
  for (uint32_t head = 0; head < layer.num_kv_heads; ++head) {
    for (uint32_t block = 0; block * kKvBlockTokens < copy.num_tokens; ++block) {
      const uint32_t num_tokens = std::min(kKvBlockTokens, copy.num_tokens - block * kKvBlockTokens);
      const size_t from = layer.offset(copy.src, head, block);
      const size_t to = layer.offset(copy.dst, head, block);
      if (num_tokens == kKvBlockTokens) {
        std::memcpy(layer.k + to, layer.k + from, layer.cell * sizeof(uint16_t));
        std::memcpy(layer.v + to, layer.v + from, layer.cell * sizeof(uint16_t));
      } else {
        copy_cell_k(layer.k + from, layer.k + to, layer.head_dim, num_tokens);
        copy_cell_v(layer.v + from, layer.v + to, layer.head_dim, num_tokens);
      }
    }
  }
}

}  // namespace

uint64_t KvStore::page_bytes(const KvStoreConfig& config) {
  return uint64_t{2} * config.num_layers * config.num_kv_heads * config.page_size * config.head_dim *
         dtype_bytes(config.dtype);
}

Result<std::unique_ptr<KvStore>> KvStore::create(const KvStoreConfig& config, OnReady on_ready) {
  if (config.page_size == 0 || config.page_size % kKvBlockTokens != 0) {
    return invalid_argument("page_size", "--page-size " + std::to_string(config.page_size) + " must be a multiple of " +
                                             std::to_string(kKvBlockTokens));
  }
  if (config.dtype != DType::kBF16) {
    return invalid_argument("kv_cache_dtype",
                            std::string("KV in ") + to_string(config.dtype) + " is not supported, use bf16");
  }
  CHECK_GT(config.num_pages, 0U);
  CHECK_GT(page_bytes(config), 0U);
  CHECK_EQ(config.head_dim % 2, 0U);
  ASSIGN_OR_RETURN(Buffer memory, Buffer::allocate(page_bytes(config) * config.num_pages));
  return std::unique_ptr<KvStore>(new KvStore(config, std::move(memory), std::move(on_ready)));
}

KvStore::KvStore(const KvStoreConfig& config, Buffer memory, OnReady on_ready)
    : config_(config), memory_(std::move(memory)), on_ready_(std::move(on_ready)) {
  // A page's layers lie together, so that pages become ready one after the other and a page is one run of bytes.
  const size_t cell = size_t{config.head_dim} * kKvBlockTokens;
  const size_t half = cell * config.num_kv_heads * (config.page_size / kKvBlockTokens);
  auto* const base = reinterpret_cast<uint16_t*>(memory_.data());
  for (uint32_t layer = 0; layer < config.num_layers; ++layer) {
    layers_.push_back({.k = base + 2 * layer * half,
                       .v = base + (2 * layer + 1) * half,
                       .num_kv_heads = config.num_kv_heads,
                       .head_dim = config.head_dim,
                       .blocks_per_page = config.page_size / kKvBlockTokens,
                       .page_stride = 2 * half * config.num_layers,
                       .cell = cell});
  }
  const uint32_t first = std::min(config.num_pages, pages_per_touch(config));
  touch(0, first);
  num_ready_.store(first, std::memory_order_release);
  if (first < config.num_pages) toucher_ = std::thread([this] { touch_rest(); });
}

KvStore::~KvStore() {
  stop_.store(true, std::memory_order_relaxed);
  if (toucher_.joinable()) toucher_.join();
}

void KvStore::touch(uint32_t begin_page, uint32_t end_page) const {
  const uint64_t page = page_bytes(config_);
  volatile std::byte* const data = memory_.data();
  for (uint64_t at = begin_page * page; at < end_page * page; at += kSystemPageBytes) data[at] = std::byte{0};
}

void KvStore::touch_rest() {
  (void)setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), 19);
  const uint32_t step = pages_per_touch(config_);
  for (uint32_t begin = num_ready(); begin < config_.num_pages && !stop_.load(std::memory_order_relaxed);) {
    const uint32_t end = begin + std::min(step, config_.num_pages - begin);
    touch(begin, end);
    num_ready_.store(end, std::memory_order_release);
    num_ready_.notify_all();
    if (on_ready_) on_ready_(end);
    begin = end;
  }
}

void KvStore::wait_ready() const {
  for (uint32_t ready = num_ready(); ready < config_.num_pages; ready = num_ready()) num_ready_.wait(ready);
}

void KvStore::copy(std::span<const KvCopy> copies, CopyTime when, WorkerTeam& team) const {
  for (const KvCopy& copy : copies) {
    if (copy.when != when) continue;
    CHECK_LT(copy.src.value, config_.num_pages);
    CHECK_LT(copy.dst.value, config_.num_pages);
    CHECK_LE(copy.num_tokens, config_.page_size);
    if (copy.src == copy.dst) continue;
    team.run([&](size_t worker) {
      for (size_t layer = worker; layer < layers_.size(); layer += team.num_workers()) copy_layer(layers_[layer], copy);
    });
  }
}

void KvStore::poison(PageId page) const {
  CHECK_LT(page.value, config_.num_pages);
  std::memset(memory_.data() + page.value * page_bytes(config_), 0xff, page_bytes(config_));
}

}  // namespace coppice
