#include "cache/page_hash.h"

#include <bit>
#include <cstring>

namespace coppice {
namespace {

class Sip {
 public:
  Sip(uint64_t key0, uint64_t key1)
      : v0_(key0 ^ 0x736f6d6570736575),
        v1_(key1 ^ 0x646f72616e646f6d),
        v2_(key0 ^ 0x6c7967656e657261),
        v3_(key1 ^ 0x7465646279746573) {}

  void add(uint64_t word) {
    v3_ ^= word;
    round();
    v0_ ^= word;
  }

  uint64_t finish() {
    v2_ ^= 0xff;
    for (int i = 0; i < 3; ++i) round();
    return v0_ ^ v1_ ^ v2_ ^ v3_;
  }

 private:
  void round() {
    v0_ += v1_;
    v2_ += v3_;
    v1_ = std::rotl(v1_, 13) ^ v0_;
    v3_ = std::rotl(v3_, 16) ^ v2_;
    v0_ = std::rotl(v0_, 32);
    v2_ += v1_;
    v0_ += v3_;
    v1_ = std::rotl(v1_, 17) ^ v2_;
    v3_ = std::rotl(v3_, 21) ^ v0_;
    v2_ = std::rotl(v2_, 32);
  }

  uint64_t v0_, v1_, v2_, v3_;
};

// The last word carries the length, so that a zero at the end is not the same as nothing.
void add_bytes(Sip& sip, const char* bytes, size_t size) {
  size_t done = 0;
  for (; done + 8 <= size; done += 8) {
    uint64_t word;
    std::memcpy(&word, bytes + done, 8);
    sip.add(word);
  }
  uint64_t last = 0;
  std::memcpy(&last, bytes + done, size - done);
  sip.add(last | uint64_t{size} << 56);
}

}  // namespace

uint64_t PageHasher::page(uint64_t previous, std::span<const TokenId> tokens) const {
  Sip sip(key0_, key1_);
  sip.add(previous);
  add_bytes(sip, reinterpret_cast<const char*>(tokens.data()), tokens.size_bytes());
  return sip.finish();
}

uint64_t PageHasher::root(std::string_view encoded_namespace) const {
  Sip sip(key0_, ~key1_);  // not a page's domain
  add_bytes(sip, encoded_namespace.data(), encoded_namespace.size());
  return sip.finish();
}

}  // namespace coppice
