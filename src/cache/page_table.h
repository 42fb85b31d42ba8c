// PageTable: what the tree knows of each page, in flat arrays by page id, so that a node is a list of ids and a split
// moves no tokens.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>

#include "base/check.h"
#include "base/strong_id.h"

namespace coppice {

// Zeroed memory that the system hands out only when it is touched: a large pool costs what is used of it.
template <class T>
class LazyArray {
 public:
  explicit LazyArray(size_t size) : data_(static_cast<T*>(std::calloc(size == 0 ? 1 : size, sizeof(T)))) {
    CHECK(data_ != nullptr, "out of memory for", size, "entries of", sizeof(T), "bytes");
  }
  T& operator[](size_t index) { return data_.get()[index]; }
  const T& operator[](size_t index) const { return data_.get()[index]; }

 private:
  struct Free {
    void operator()(T* data) const { std::free(data); }
  };
  std::unique_ptr<T, Free> data_;
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
