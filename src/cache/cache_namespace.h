// CacheNamespace: what a prefix tree's root is keyed by. Nothing is ever shared between two of them.
#pragma once

#include <cstdint>
#include <string>

namespace coppice {

// Typed, so that a tenant cannot be taken for an adapter's name, and encoded with lengths, so that ("ab", "c") is not
// ("a", "bc").
struct CacheNamespace {
  std::string tenant;   // the request's cache_salt and extra_key. Reasons of misses never look past it
  std::string adapter;  // the LoRA adapter; empty: the base model
  friend bool operator==(const CacheNamespace&, const CacheNamespace&) = default;

  // Bytes that are equal only for equal keys.
  std::string encode() const {
    std::string bytes;
    for (const std::string* part : {&tenant, &adapter}) {
      for (int shift = 0; shift < 64; shift += 8) bytes.push_back(static_cast<char>(uint64_t{part->size()} >> shift));
      bytes += *part;
    }
    return bytes;
  }
};

}  // namespace coppice
