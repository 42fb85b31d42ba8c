// PageTable: what the tree knows of each page, in flat arrays by page id, so that a node is a list of ids and a split
// moves no tokens.
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include "base/check.h"
#include "base/strong_id.h"

namespace coppice {

// Zeroed memory that the system hands out only when it is touched: a large pool costs what is used of it. Large arrays
// ask for huge pages, because most reads of a cold tree also miss the TLB.
template <class T>
class LazyArray {
 public:
  explicit LazyArray(size_t size) : bytes_((size == 0 ? 1 : size) * sizeof(T)) {
    void* data = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    CHECK(data != MAP_FAILED, "out of memory for", bytes_, "bytes");
    if (bytes_ >= kHugePageBytes) madvise(data, bytes_, MADV_HUGEPAGE);  // a hint: it may fail
    data_ = static_cast<T*>(data);
  }
  ~LazyArray() { munmap(data_, bytes_); }
  LazyArray(const LazyArray&) = delete;
  LazyArray& operator=(const LazyArray&) = delete;

  T& operator[](size_t index) { return data_[index]; }
  const T& operator[](size_t index) const { return data_[index]; }

 private:
  static constexpr size_t kHugePageBytes = size_t{2} << 20;
  static_assert(std::is_trivially_destructible_v<T>);
  const size_t bytes_;
  T* data_ = nullptr;
};

class PageTable {
 public:
  PageTable(uint32_t num_pages, uint32_t page_size)
      : page_size_(page_size),
        tokens_(size_t{num_pages} * page_size),
        hash_(num_pages),
        written_by_(num_pages),
        node_(num_pages),
        num_holds_(num_pages) {}

  uint32_t page_size() const { return page_size_; }
  // Room for page_size tokens; a partial page uses the first of them.
  TokenId* tokens(PageId page) { return &tokens_[size_t{page.value} * page_size_]; }
  const TokenId* tokens(PageId page) const { return &tokens_[size_t{page.value} * page_size_]; }
  // See PageHasher. Of partial pages too, over their tokens.
  uint64_t& hash(PageId page) { return hash_[page.value]; }
  uint64_t hash(PageId page) const { return hash_[page.value]; }
  StepId& written_by(PageId page) { return written_by_[page.value]; }
  StepId written_by(PageId page) const { return written_by_[page.value]; }
  // The node that lists the page, while the page is cached.
  uint32_t& node(PageId page) { return node_[page.value]; }
  uint32_t node(PageId page) const { return node_[page.value]; }
  uint32_t& num_holds(PageId page) { return num_holds_[page.value]; }
  uint32_t num_holds(PageId page) const { return num_holds_[page.value]; }

 private:
  const uint32_t page_size_;
  LazyArray<TokenId> tokens_;
  LazyArray<uint64_t> hash_;
  LazyArray<StepId> written_by_;
  LazyArray<uint32_t> node_;
  LazyArray<uint32_t> num_holds_;
};

}  // namespace coppice
