#include "bench/roofline.h"

#include <immintrin.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstring>

#include "base/check.h"

namespace coppice {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

double median_of(std::vector<double> values) {
  CHECK(!values.empty());
  std::nth_element(values.begin(), values.begin() + static_cast<ptrdiff_t>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

// Reads [data, data + bytes), bytes a multiple of 4 KiB, as kStreams streams side by side, each prefetched kAhead bytes
// ahead (0: by the hardware alone). Which is fastest differs between machines: on a Zen 4 one stream with 4 KiB, on a
// Zen 3 several streams, by half.
template <size_t kStreams, size_t kAhead>
__attribute__((target("avx2"))) uint64_t read_avx2(const std::byte* data, size_t bytes) {
  constexpr size_t kLines = 8 / kStreams;  // of each stream in turn
  __m256i sums[8] = {};
  const size_t part = bytes / kStreams;
  for (size_t i = 0; i < part; i += kLines * 64) {
    for (size_t stream = 0; stream < kStreams; ++stream) {
      const std::byte* line = data + stream * part + i;
      for (size_t j = 0; j < kLines; ++j, line += 64) {
        if constexpr (kAhead > 0) _mm_prefetch(reinterpret_cast<const char*>(line + kAhead), _MM_HINT_T0);
        __m256i& sum = sums[stream * kLines + j];
        sum = _mm256_xor_si256(sum, _mm256_load_si256(reinterpret_cast<const __m256i*>(line)));
        sum = _mm256_xor_si256(sum, _mm256_load_si256(reinterpret_cast<const __m256i*>(line + 32)));
      }
    }
  }
  for (int lane = 1; lane < 8; ++lane) sums[0] = _mm256_xor_si256(sums[0], sums[lane]);
  alignas(32) uint64_t parts[4];
  _mm256_store_si256(reinterpret_cast<__m256i*>(parts), sums[0]);
  return parts[0] ^ parts[1] ^ parts[2] ^ parts[3];
}

uint64_t read_plain(const std::byte* data, size_t bytes) {
  uint64_t sums[8] = {};
  for (size_t i = 0; i < bytes; i += 64) {
    uint64_t words[8];
    std::memcpy(words, data + i, sizeof words);
    for (int lane = 0; lane < 8; ++lane) sums[lane] ^= words[lane];
  }
  for (int lane = 1; lane < 8; ++lane) sums[0] ^= sums[lane];
  return sums[0];
}

using Reader = uint64_t (*)(const std::byte* data, size_t bytes);
constexpr Reader kReaders[] = {read_avx2<1, 0>,    read_avx2<1, 1024>, read_avx2<1, 4096>, read_avx2<2, 0>,
                               read_avx2<2, 1024>, read_avx2<4, 0>,    read_avx2<4, 1024>, read_avx2<8, 0>};

constexpr int kAccumulators = 16;  // independent ones, to hide the latency of two pipes

// clang-format off
#define COPPICE_16(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
// clang-format on

// Loops over kAccumulators products in registers; written in assembly so that no compiler folds them.
__attribute__((target("avx512f,avx512bf16"))) float dots_bf16(long iterations) {
  const __m512 x = _mm512_set1_ps(1e-3F);
#define DECLARE(i) __m512 c##i = _mm512_set1_ps(i);
#define STEP(i) asm volatile("vdpbf16ps %1, %1, %0" : "+v"(c##i) : "v"(x));
#define ADD(i) sum = _mm512_add_ps(sum, c##i);
  COPPICE_16(DECLARE)
  for (long n = 0; n < iterations; ++n) {
    COPPICE_16(STEP)
  }
  __m512 sum = x;
  COPPICE_16(ADD)
  return _mm512_cvtss_f32(sum);
#undef DECLARE
#undef STEP
#undef ADD
}

__attribute__((target("avx2,fma"))) float dots_fma(long iterations) {
  const __m256 x = _mm256_set1_ps(1e-3F);
#define DECLARE(i) __m256 c##i = _mm256_set1_ps(i);
#define STEP(i) asm volatile("vfmadd231ps %1, %1, %0" : "+x"(c##i) : "x"(x));
#define ADD(i) sum = _mm256_add_ps(sum, c##i);
  COPPICE_16(DECLARE)
  for (long n = 0; n < iterations; ++n) {
    COPPICE_16(STEP)
  }
  __m256 sum = x;
  COPPICE_16(ADD)
  return _mm256_cvtss_f32(sum);
#undef DECLARE
#undef STEP
#undef ADD
}

float dots_plain(long iterations) {
  float sums[kAccumulators] = {};
  for (long n = 0; n < iterations; ++n) {
    for (float& sum : sums) asm volatile("mulss %1, %0\n\taddss %1, %0" : "+x"(sum) : "x"(1e-3F));
  }
  return sums[0];
}

struct FlopsLoop {
  const char* kind;
  float (*run)(long iterations);
  double flops_per_iteration;
  bool (*supported)();
};

constexpr FlopsLoop kLoops[] = {
    {"bf16 dot products (vdpbf16ps)", dots_bf16, kAccumulators * 64.0,
     [] { return __builtin_cpu_supports("avx512bf16") != 0; }},
    {"fp32 multiply-adds (vfmadd)", dots_fma, kAccumulators * 16.0, [] { return __builtin_cpu_supports("fma") != 0; }},
    {"fp32 multiply-adds (mulss, addss)", dots_plain, kAccumulators * 2.0, [] { return true; }},
};

const FlopsLoop& best_loop() {
  return *std::find_if(std::begin(kLoops), std::end(kLoops), [](const FlopsLoop& loop) { return loop.supported(); });
}

}  // namespace

Result<RooflineProbe> RooflineProbe::create(WorkerTeam& team, size_t bytes) {
  const size_t share = bytes / team.num_workers() & ~size_t{4095};
  // The readers prefetch past their end.
  ASSIGN_OR_RETURN(Buffer memory, Buffer::allocate(share * team.num_workers() + 8192));
  RooflineProbe probe(team, std::move(memory));
  team.run([&](size_t worker) { std::memset(probe.memory_.data() + worker * share, 1, share); });
  if (__builtin_cpu_supports("avx2")) {
    double best = 0;
    for (const Reader reader : kReaders) {
      const double rate = std::max({probe.read_once(reader), probe.read_once(reader), probe.read_once(reader)});
      if (rate > best) probe.reader_ = reader;
      best = std::max(best, rate);
    }
  } else {
    probe.reader_ = read_plain;
  }
  return probe;
}

const char* RooflineProbe::flops_kind() const { return best_loop().kind; }

double RooflineProbe::read_once(Reader reader) {
  const size_t share = (memory_.size() - 8192) / team_->num_workers();
  const auto start = Clock::now();
  team_->run([&](size_t worker) {
    volatile uint64_t sink = reader(memory_.data() + worker * share, share);
    (void)sink;
  });
  return static_cast<double>(share * team_->num_workers()) / seconds_since(start);
}

double RooflineProbe::flops_once() {
  constexpr long kIterations = 3'000'000;  // about 10 ms: waking the workers must not show
  const FlopsLoop& loop = best_loop();
  const auto start = Clock::now();
  team_->run([&](size_t) {
    volatile float sink = loop.run(kIterations);
    (void)sink;
  });
  return static_cast<double>(kIterations) * loop.flops_per_iteration * static_cast<double>(team_->num_workers()) /
         seconds_since(start);
}

Roofline RooflineProbe::sample() {
  std::vector<double> reads, flops;
  for (int i = 0; i < 5; ++i) {
    reads.push_back(read_once(reader_));
    flops.push_back(flops_once());
  }
  reads_.push_back(median_of(std::move(reads)));
  flops_.push_back(median_of(std::move(flops)));
  return {reads_.back(), flops_.back()};
}

Roofline RooflineProbe::median() const { return {median_of(reads_), median_of(flops_)}; }

}  // namespace coppice
