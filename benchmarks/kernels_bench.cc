// The CPU ops on the shapes of Qwen3-0.6B, each beside its ceiling: the longer of its bytes at this machine's read
// bandwidth and its products at the register peak, both measured between the repetitions.
//   kernels_bench [part of a case's name] [repetitions = 5] [workers = all]      COPPICE_CPU_ISA picks the instruction
//   set
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "base/check.h"
#include "base/worker_team.h"
#include "bench/roofline.h"
#include "device/cpu/isa.h"
#include "kernels/ops.h"
#include "tensor/buffer.h"

namespace coppice {
namespace {

using Clock = std::chrono::steady_clock;

constexpr uint32_t kHidden = 1024, kIntermediate = 3072, kHeads = 16, kKvHeads = 8, kHeadDim = 128, kVocab = 151936;
constexpr uint32_t kQkvWidth = (kHeads + 2 * kKvHeads) * kHeadDim;
constexpr uint32_t kMaxTokens = 2048, kMaxRows = 64, kMaxContext = 32768;
constexpr uint32_t kCopies = 12;  // of a layer's weights, so that none is in the cache when its turn comes again

struct Case {
  std::string name;
  double bytes, flops;
  std::function<void(uint32_t turn)> run;
};

void fill_random(Buffer& buffer) {
  uint32_t state = 1;
  for (uint16_t& value : buffer.as<uint16_t>()) {
    state = state * 1664525 + 1013904223;
    value = static_cast<uint16_t>((state >> 16 & 0x807fU) | 0x3c00U);  // about +-0.01
  }
}

class Bench {
 public:
  Bench(const OpTable& ops, size_t num_workers)
      : ops_(ops), team_(num_workers), norm_(kHidden, 1.0F), head_norm_(kHeadDim, 1.0F) {
    const OpLimits limits{kMaxTokens,    kMaxRows, kMaxContext, kMaxRows, kHidden,
                          kIntermediate, kHeads,   kKvHeads,    kHeadDim, kVocab};
    scratch_ = take(ops_.scratch_bytes(limits, num_workers));
    context_ = {&team_, scratch_, ops_.scratch_bytes(limits, num_workers)};
    for (uint32_t i = 0; i < kCopies; ++i) {
      qkv_.push_back(linear(kQkvWidth, kHidden));
      out_.push_back(linear(kHidden, kHeads * kHeadDim));
      down_.push_back(linear(kHidden, kIntermediate));
      gate_up_.push_back(
          {kIntermediate, kHidden, take(ops_.packed_gate_up_bytes(kIntermediate, kHidden)), nullptr, nullptr});
    }
    head_ = linear(kVocab, kHidden);
    residual_.assign(size_t{kMaxTokens} * kHidden, 0.5F);
    x_.assign(size_t{kMaxTokens} * kIntermediate, 0x3c12);
    q_.assign(size_t{kMaxTokens} * kHeads * kHeadDim, 0x3c12);
    cos_.assign(size_t{kMaxContext} * kHeadDim / 2, 0.6F);
    sin_.assign(size_t{kMaxContext} * kHeadDim / 2, 0.8F);
    const size_t page = size_t{kKvHeads} * kHeadDim * kKvBlockTokens;
    num_pages_ = kMaxContext / kKvBlockTokens;
    kv_ = {reinterpret_cast<uint16_t*>(take(page * num_pages_ * 2)),
           reinterpret_cast<uint16_t*>(take(page * num_pages_ * 2)),
           kKvHeads,
           kHeadDim,
           1,
           page,
           size_t{kHeadDim} * kKvBlockTokens};
    for (uint32_t i = 0; i < num_pages_; ++i) pages_.push_back(PageId{i});
    std::shuffle(pages_.begin(), pages_.end(), std::mt19937(1));
  }

  WorkerTeam& team() { return team_; }
  std::vector<Case> cases();

 private:
  std::byte* take(size_t bytes) {
    buffers_.push_back(Buffer::allocate(bytes).value());
    fill_random(buffers_.back());
    return buffers_.back().data();
  }
  LinearWeight linear(uint32_t n, uint32_t k) {
    return {DType::kBF16, n, k, take(ops_.packed_linear_bytes(n, k)), nullptr};
  }
  // Rows of `count` tokens each that end at `context`; each row has pages of its own.
  void set_rows(uint32_t num_rows, uint32_t count, uint32_t context);
  void add_matmuls(std::vector<Case>& cases, uint32_t m);
  void add_attention(std::vector<Case>& cases, const char* name, uint32_t num_rows, uint32_t count, uint32_t context);
  Case whole(const char* name, uint32_t num_rows, uint32_t count, uint32_t context);

  const OpTable& ops_;
  WorkerTeam team_;
  std::vector<Buffer> buffers_;
  std::byte* scratch_ = nullptr;
  OpContext context_;
  std::vector<LinearWeight> qkv_, out_, down_;
  std::vector<GateUpWeight> gate_up_;
  LinearWeight head_;
  std::vector<float> norm_, head_norm_, residual_, cos_, sin_, logits_;
  std::vector<uint16_t> x_, q_, mlp_;
  KvLayerView kv_;
  uint32_t num_pages_ = 0;
  std::vector<PageId> pages_;
  std::vector<uint32_t> positions_, row_of_token_, row_begin_, logit_rows_;
  std::vector<const PageId*> tables_;
  StepTokens tokens_;
};

void Bench::set_rows(uint32_t num_rows, uint32_t count, uint32_t context) {
  positions_.clear();
  row_of_token_.clear();
  tables_.clear();
  row_begin_ = {0};
  for (uint32_t row = 0; row < num_rows; ++row) {
    for (uint32_t i = 0; i < count; ++i) {
      positions_.push_back(context - count + i);
      row_of_token_.push_back(row);
    }
    row_begin_.push_back(static_cast<uint32_t>(positions_.size()));
    const uint32_t pages_each = (context + kKvBlockTokens - 1) / kKvBlockTokens;
    CHECK_LE(num_rows * pages_each, num_pages_);
    tables_.push_back(pages_.data() + size_t{row} * pages_each);
  }
  tokens_ = {num_rows * count,     num_rows,          nullptr,       positions_.data(),
             row_of_token_.data(), row_begin_.data(), tables_.data()};
}

double product_flops(double m, double n, double k) { return 2 * m * n * k; }
double product_bytes(double m, double n, double k) { return 2 * n * k + 2 * m * k + 4 * m * n; }

void Bench::add_matmuls(std::vector<Case>& cases, uint32_t m) {
  const auto add = [&](const char* name, double n, double k, std::function<void(uint32_t)> run) {
    cases.push_back({"m" + std::to_string(m) + " " + name, product_bytes(m, n, k), product_flops(m, n, k),
                     [this, m, run](uint32_t turn) {
                       set_rows(1, m, std::max(m, 512U));
                       run(turn % kCopies);
                     }});
  };
  add("attn_in", kQkvWidth, kHidden, [this](uint32_t i) {
    ops_.attn_in(context_, {&tokens_,
                            residual_.data(),
                            norm_.data(),
                            1e-6F,
                            &qkv_[i],
                            head_norm_.data(),
                            head_norm_.data(),
                            {cos_.data(), sin_.data(), kHeadDim, kMaxContext},
                            kHeads,
                            kv_,
                            q_.data()});
  });
  add("attn_out", kHidden, kHeads * kHeadDim,
      [this, m](uint32_t i) { ops_.attn_out(context_, {m, x_.data(), &out_[i], residual_.data()}); });
  add("mlp_in", 2 * kIntermediate, kHidden, [this, m](uint32_t i) {
    mlp_.resize(size_t{kMaxTokens} * kIntermediate);
    ops_.mlp_in(context_, {m, residual_.data(), norm_.data(), 1e-6F, &gate_up_[i], mlp_.data()});
  });
  add("mlp_out", kHidden, kIntermediate,
      [this, m](uint32_t i) { ops_.mlp_out(context_, {m, x_.data(), &down_[i], residual_.data()}); });
  if (m <= kMaxRows) {
    add("head", kVocab, kHidden, [this, m](uint32_t) {
      logit_rows_.resize(m);
      for (uint32_t i = 0; i < m; ++i) logit_rows_[i] = i;
      logits_.resize(size_t{m} * kVocab);
      ops_.head(context_, {residual_.data(), logit_rows_, norm_.data(), 1e-6F, &head_, logits_.data()});
    });
  }
}

void Bench::add_attention(std::vector<Case>& cases, const char* name, uint32_t num_rows, uint32_t count,
                          uint32_t context) {
  const double rows = num_rows, per_token = 2.0 * kKvHeads * kHeadDim * 2;
  const double seen = count * (context - (count - 1) / 2.0);  // query-key pairs a row
  cases.push_back({name, rows * context * per_token, rows * seen * 4 * kHeads * kHeadDim, [=, this](uint32_t) {
                     set_rows(num_rows, count, context);
                     ops_.attention(context_, {&tokens_, q_.data(), kHeads, kv_, 0.088F, 0, x_.data()});
                   }});
}

// kCopies layers and one head: what a step of the model does, less its embedding.
Case Bench::whole(const char* name, uint32_t num_rows, uint32_t count, uint32_t context) {
  const double m = num_rows * count, seen = num_rows * count * (context - (count - 1) / 2.0);
  const double weights =
      double{kQkvWidth} * kHidden + double{kHidden} * kHeads * kHeadDim + 3.0 * kHidden * kIntermediate;
  const double flops = kCopies * (2 * m * weights + seen * 4 * kHeads * kHeadDim) + 2.0 * num_rows * kVocab * kHidden;
  const double bytes =
      kCopies * (2 * weights + num_rows * context * 4.0 * kKvHeads * kHeadDim) + 2.0 * kVocab * kHidden;
  return {name, bytes, flops, [=, this](uint32_t) {
            set_rows(num_rows, count, context);
            const auto tokens = num_rows * count;
            mlp_.resize(size_t{kMaxTokens} * kIntermediate);
            logit_rows_.clear();
            for (uint32_t r = 0; r < num_rows; ++r) logit_rows_.push_back((r + 1) * count - 1);
            logits_.resize(size_t{num_rows} * kVocab);
            for (uint32_t i = 0; i < kCopies; ++i) {
              ops_.attn_in(context_, {&tokens_,
                                      residual_.data(),
                                      norm_.data(),
                                      1e-6F,
                                      &qkv_[i],
                                      head_norm_.data(),
                                      head_norm_.data(),
                                      {cos_.data(), sin_.data(), kHeadDim, kMaxContext},
                                      kHeads,
                                      kv_,
                                      q_.data()});
              ops_.attention(context_, {&tokens_, q_.data(), kHeads, kv_, 0.088F, 0, x_.data()});
              ops_.attn_out(context_, {tokens, x_.data(), &out_[i], residual_.data()});
              ops_.mlp_in(context_, {tokens, residual_.data(), norm_.data(), 1e-6F, &gate_up_[i], mlp_.data()});
              ops_.mlp_out(context_, {tokens, mlp_.data(), &down_[i], residual_.data()});
            }
            ops_.head(context_, {residual_.data(), logit_rows_, norm_.data(), 1e-6F, &head_, logits_.data()});
          }};
}

std::vector<Case> Bench::cases() {
  std::vector<Case> cases;
  for (const uint32_t m : {1U, 4U, 16U, 64U, 512U}) add_matmuls(cases, m);
  add_attention(cases, "decode attention, 1 row of 512", 1, 1, 512);
  add_attention(cases, "decode attention, 1 row of 32768", 1, 1, 32768);
  add_attention(cases, "decode attention, 16 rows of 512", 16, 1, 512);
  add_attention(cases, "decode attention, 16 rows of 2048", 16, 1, 2048);
  add_attention(cases, "prefill attention, 64 of 512", 1, 64, 512);
  add_attention(cases, "prefill attention, 512 of 512", 1, 512, 512);
  add_attention(cases, "prefill attention, 2048 of 2048", 1, 2048, 2048);
  cases.push_back(whole("step: decode 1 row of 512", 1, 1, 512));
  cases.push_back(whole("step: decode 16 rows of 512", 16, 1, 512));
  cases.push_back(whole("step: prefill 64 of 64", 1, 64, 64));
  cases.push_back(whole("step: prefill 512 of 512", 1, 512, 512));
  cases.push_back(whole("step: prefill 2048 of 2048", 1, 2048, 2048));
  return cases;
}

int run(const std::string& filter, int repetitions, size_t num_workers) {
  const auto isa = choose_cpu_isa();
  if (!isa.ok()) {
    std::fprintf(stderr, "%s\n", isa.error().message.c_str());
    return 1;
  }
  Bench bench(cpu_ops(*isa), num_workers);
  auto probe = RooflineProbe::create(bench.team(), size_t{256} << 20);
  CHECK(probe.ok(), probe.error().message);
  std::printf("%s, %zu workers; ceilings: read bandwidth, %s\n", to_string(*isa), num_workers, probe->flops_kind());
  std::printf("%-36s %10s %8s %8s  %s\n", "case", "us", "GB/s", "GFLOP/s", "of the ceiling");
  for (const Case& one : bench.cases()) {
    if (one.name.find(filter) == std::string::npos) continue;
    one.run(0);
    std::vector<double> seconds;
    uint32_t turn = 0;
    for (int i = 0; i < repetitions; ++i) {
      probe->sample();
      double spent = 0;
      while (spent < 0.05) {  // at least one
        const auto start = Clock::now();
        one.run(++turn);
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        spent += seconds.back();
      }
    }
    std::nth_element(seconds.begin(), seconds.begin() + static_cast<ptrdiff_t>(seconds.size() / 2), seconds.end());
    const double median = seconds[seconds.size() / 2];
    const Roofline roofline = probe->median();
    const double memory = one.bytes / roofline.read_bytes_per_second, compute = one.flops / roofline.flops_per_second;
    std::printf("%-36s %10.1f %8.1f %8.1f  %3.0f %% of %s\n", one.name.c_str(), median * 1e6, one.bytes / median / 1e9,
                one.flops / median / 1e9, 100 * std::max(memory, compute) / median,
                memory > compute ? "bandwidth" : "peak");
    std::fflush(stdout);
  }
  const Roofline roofline = probe->median();
  std::printf("ceilings: %.1f GB/s, %.1f GFLOP/s\n", roofline.read_bytes_per_second / 1e9,
              roofline.flops_per_second / 1e9);
  return 0;
}

}  // namespace
}  // namespace coppice

int main(int argc, char** argv) {
  std::vector<std::string> arguments;
  for (int i = 1; i < argc; ++i) {
    if (std::string(argv[i]).rfind("--", 0) != 0)
      arguments.emplace_back(argv[i]);  // Google Benchmark's mean nothing here
  }
  const std::string filter = !arguments.empty() ? arguments[0] : "";
  const int repetitions = arguments.size() > 1 ? std::atoi(arguments[1].c_str()) : 5;
  const size_t workers =
      arguments.size() > 2 ? static_cast<size_t>(std::atoi(arguments[2].c_str())) : coppice::usable_cpus();
  return coppice::run(filter, std::max(1, repetitions), std::max<size_t>(1, workers));
}
