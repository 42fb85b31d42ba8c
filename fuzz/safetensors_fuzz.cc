// A safetensors file of arbitrary bytes, twice: as it is, and with its length field set to where its header ends, so
// that mutations reach the JSON. What is accepted must cover the file's bytes without overlap and agree with its
// shapes.
#include <cstdint>
#include <cstring>
#include <string>

#include "base/check.h"
#include "io/safetensors.h"

namespace {

void check(const std::string& file) {
  const auto entries = coppice::parse_safetensors("fuzz", std::as_bytes(std::span(file)));
  if (!entries.ok()) {
    CHECK(entries.error().message.starts_with("fuzz is damaged: "), entries.error().message);
    CHECK_LE(entries.error().message.size(), 1000U);
    return;
  }
  uint64_t at = 0;
  for (const coppice::SafetensorsEntry& entry : *entries) {
    CHECK(entry.begin <= entry.end && entry.end <= file.size(), entry.name);
    CHECK(at == 0 || entry.begin == at, entry.name);
    at = entry.end;
    if (!entry.dtype) continue;
    unsigned __int128 bytes = coppice::dtype_bytes(*entry.dtype);
    for (const uint64_t extent : entry.shape) bytes *= extent;
    CHECK(bytes == entry.end - entry.begin, entry.name);
  }
  CHECK(entries->empty() || at == file.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string file(reinterpret_cast<const char*>(data), size);
  check(file);
  const size_t header_end = file.rfind('}');
  if (size >= 8 && header_end != std::string::npos && header_end >= 8) {
    const uint64_t length = header_end + 1 - 8;
    std::memcpy(file.data(), &length, 8);
    check(file);
  }
  return 0;
}
