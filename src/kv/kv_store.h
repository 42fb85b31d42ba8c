// KvStore: the bytes of all KV pages on the CPU. Who owns a page is not known here; copies name pages and tokens, and
// the layout inside a page is this folder's and the kernels' alone.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <thread>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"
#include "kernels/ops.h"
#include "step/step_plan.h"
#include "tensor/buffer.h"
#include "tensor/dtype.h"

namespace coppice {

class WorkerTeam;

struct KvStoreConfig {
  uint32_t num_pages = 0;
  uint32_t page_size = kKvBlockTokens;  // tokens; a multiple of kKvBlockTokens
  uint32_t num_layers = 0;
  uint32_t num_kv_heads = 0;
  uint32_t head_dim = 0;
  DType dtype = DType::kBF16;  // of the whole pool
};

class KvStore {
 public:
  // Told on the touching thread, with the number of pages ready so far, after every chunk.
  using OnReady = std::function<void(uint32_t num_ready_pages)>;

  // K and V of one page in all layers.
  static uint64_t page_bytes(const KvStoreConfig& config);

  // Reserves everything, touches a first chunk and leaves the rest to a thread of the lowest priority. kInvalidArgument
  // for a page size or dtype that there are no kernels for, kUnavailable when the system refuses the memory.
  static Result<std::unique_ptr<KvStore>> create(const KvStoreConfig& config, OnReady on_ready = {});
  ~KvStore();
  KvStore(const KvStore&) = delete;
  KvStore& operator=(const KvStore&) = delete;

  const KvStoreConfig& config() const { return config_; }
  uint64_t bytes() const { return memory_.size(); }
  std::span<const KvLayerView> layers() const { return layers_; }

  // Pages [0, num_ready()) have memory behind them and may be handed out. Any thread; never falls.
  uint32_t num_ready() const { return num_ready_.load(std::memory_order_acquire); }
  // Blocks until every page is ready.
  void wait_ready() const;

  // Copies the first num_tokens tokens of src to dst in every layer for all `copies` in which `when` is as asked, each
  // before the next; the rest of dst keeps its bytes. The team is used; one caller at a time, in step order.
  void copy(std::span<const KvCopy> copies, CopyTime when, WorkerTeam& team) const;

  // Fills a page with NaN, so that a test sees it when a freed page's bytes are used.
  void poison(PageId page) const;

 private:
  KvStore(const KvStoreConfig& config, Buffer memory, OnReady on_ready);
  void touch(uint32_t begin_page, uint32_t end_page) const;
  void touch_rest();

  KvStoreConfig config_;
  Buffer memory_;  // [num_pages][num_layers][K, V][num_kv_heads][blocks_per_page][head_dim * 16]
  std::vector<KvLayerView> layers_;
  OnReady on_ready_;
  std::atomic<uint32_t> num_ready_{0};
  std::atomic<bool> stop_{false};
  std::thread toucher_;
};

}  // namespace coppice
