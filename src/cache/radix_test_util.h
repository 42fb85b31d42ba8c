// For tests of the tree: tokens are letters, pages hold four of them, and a tree can be drawn.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cache/radix_tree.h"

namespace coppice {

inline std::vector<TokenId> letters(std::string_view text) {
  std::vector<TokenId> tokens;
  for (const char letter : text) tokens.emplace_back(letter);
  return tokens;
}

// A pool and a tree whose drawings look like
//   abcd efgh *     a node of two pages, locked once
//     ijkl          its first child
//     xy            its second, a partial page
struct SmallTree {
  static constexpr uint32_t kPageSize = 4;
  PagePool pool;
  RadixTree tree;
  RootHandle root;

  explicit SmallTree(uint32_t num_pages)
      : pool(num_pages), tree({.page_size = kPageSize, .hash_key = {1, 2}}, pool), root(tree.open_root({})) {}

  Match match(std::string_view text) const { return tree.match(root.id(), letters(text)); }

  PrefixHandle lock(std::string_view text) {
    std::vector<PageId> pages;
    return tree.lock(match(text), pages);
  }

  // The whole text goes in, its partial page too unless `whole_only`; the caller gets the handle.
  PrefixHandle insert(std::string_view text, PrefixHandle from = {}, InsertOptions options = {},
                      bool whole_only = false, const RootHandle* other_root = nullptr) {
    const size_t end = whole_only ? text.size() / kPageSize : (text.size() + kPageSize - 1) / kPageSize;
    std::vector<PageHandle> pages;
    for (size_t page = from.num_tokens() / kPageSize; page < end; ++page) pages.push_back(pool.take());
    auto inserted =
        tree.insert(std::move(from), (other_root != nullptr ? *other_root : root).id(), letters(text), pages, options);
    new_pages = inserted.new_pages;
    duplicate_pages = inserted.duplicate_pages;
    for (PageHandle& page : pages) {
      if (page) pool.give_back(std::move(page));
    }
    tree.check_invariants();
    pool.check_invariants();
    return std::move(inserted.handle);
  }

  // As a finished sequence leaves it.
  void cache(std::string_view text) { tree.release(insert(text)); }

  std::string draw() const {
    std::string drawing;
    std::vector<NodeId> path;
    tree.describe(
        [&](const RadixTree::NodeInfo& node) {
          if (node.parent == node.id) return path.assign({node.id});
          while (path.back() != node.parent) path.pop_back();
          drawing.append(2 * (path.size() - 1), ' ');
          path.push_back(node.id);
          std::vector<TokenId> tokens;
          tree.copy_tokens(node.id, tokens);
          for (size_t i = 0; i < tokens.size(); ++i) {
            if (i > 0 && i % kPageSize == 0) drawing += ' ';
            drawing += static_cast<char>(tokens[i].value);
          }
          if (node.locks > 0) drawing += ' ' + std::string(node.locks, '*');
          drawing += '\n';
        },
        UINT32_MAX);
    return drawing;
  }

  uint32_t new_pages = 0;  // of the last insert()
  uint32_t duplicate_pages = 0;
};

}  // namespace coppice
