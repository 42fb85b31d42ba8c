#include "sample/sampler.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <utility>

#include "base/check.h"
#include "base/worker_team.h"
#include "sample/filter.h"
#include "sample/parts.h"
#include "sample/random.h"
#include "sample/vocab_ops.h"

namespace coppice {
namespace {

constexpr uint32_t kBlockTokens = 256;
constexpr double kLog2E = 1.4426950408889634074;

constexpr size_t aligned(size_t bytes) { return (bytes + 63) / 64 * 64; }

// Lays a worker's scratch out in `memory`; with null only counts its bytes.
size_t lay_out(uint32_t vocab, std::byte* memory, RowScratch& scratch) {
  const Parts parts(vocab, nullptr);
  size_t end = 0;
  const auto place = [&]<class T>(std::span<T>& into, size_t count) {
    if (memory != nullptr) into = {reinterpret_cast<T*>(memory + end), count};
    end += aligned(count * sizeof(T));
  };
  const size_t padded = size_t{parts.count()} * kPartTokens;
  place(scratch.weights, vocab);
  place(scratch.values, padded);
  place(scratch.ids, padded);
  place(scratch.peaks, parts.count());
  place(scratch.sums, parts.count());
  place(scratch.masses, parts.count());
  place(scratch.num_candidates, parts.count());
  return end;
}

// The edits that touch few tokens; the mask, which touches many, is applied in parts.
void apply_penalties(float* logits, const SlotSampling& slot) {
  if (slot.has_penalties()) {
    const auto ids = slot.generated.ids();
    const auto counts = slot.generated.counts();
    for (size_t i = 0; i < ids.size(); ++i) {
      float& logit = logits[ids[i].value];
      logit -= slot.frequency_penalty * static_cast<float>(counts[i]);
      logit -= slot.presence_penalty;
      logit = logit > 0 ? logit / slot.repetition_penalty : logit * slot.repetition_penalty;
    }
  }
  if (slot.num_output_tokens < slot.min_output_tokens) {
    for (TokenId id : slot.suppressed_ids) logits[id.value] = kForbidden;
  }
}

void apply_mask(float* logits, uint32_t begin, uint32_t size, std::span<const uint32_t> mask) {
  for (uint32_t at = begin; at < begin + size; at += 32) {  // parts are multiples of 32
    const uint32_t word = mask[at / 32];
    if (word == UINT32_MAX) continue;
    const uint32_t end = std::min(at + 32, begin + size);
    for (uint32_t id = at; id < end; ++id) {
      if ((word >> (id - at) & 1U) == 0) logits[id] = kForbidden;
    }
  }
}

// One row, from its logits to its answer.
class RowRun {
 public:
  RowRun(const VocabOps& ops, const Parts& parts, const RowScratch& scratch, LogitRow& row)
      : ops_(ops), parts_(parts), scratch_(scratch), row_(row), slot_(*row.slot) {
    // Without logprobs nobody reads the logits again: the weights take their place and the row stays in a core's cache.
    if (row.logprobs.empty()) scratch_.weights = {row.logits, parts.vocab()};
  }

  void run() {
    row_.token = kNoToken;
    row_.status = RowStatus::kOk;
    if (samples()) apply_penalties(row_.logits, slot_);
    if (!find_peak()) return;
    const bool greedy = slot_.greedy();
    if (!row_.logprobs.empty() || (samples() && !greedy)) weigh();
    if (samples()) row_.token = greedy ? first_peak() : draw();
    if (!row_.logprobs.empty()) write_logprobs();
  }

 private:
  bool samples() const { return row_.target == kNoToken; }
  double temperature() const { return samples() && slot_.temperature != 0.0F ? double{slot_.temperature} : 1.0; }

  bool find_peak() {
    const bool masked = samples() && !row_.mask.empty();
    // The mask hides no fault: the plain logits are looked at first. A bias cannot lift a forbidden logit, as it is
    // lost beside it, and so the biases may come once the mask is on.
    if (masked || (samples() && !slot_.bias.empty())) {
      parts_.each([&](uint32_t part) {
        scratch_.peaks[part] = ops_.peak(row_.logits + parts_.begin(part), parts_.size(part));
        if (masked) apply_mask(row_.logits, parts_.begin(part), parts_.size(part), row_.mask);
      });
      if (!finite()) return fail(RowStatus::kNonFinite);
      for (const auto& [id, bias] : slot_.bias) {
        float& logit = row_.logits[id.value];
        logit = std::max(logit + bias, kForbidden);
      }
    }
    parts_.each(
        [&](uint32_t part) { scratch_.peaks[part] = ops_.peak(row_.logits + parts_.begin(part), parts_.size(part)); });
    if (!finite()) return fail(RowStatus::kNonFinite);
    max_ = kForbidden;
    for (const Peak& peak : scratch_.peaks) max_ = std::max(max_, peak.max);
    return max_ > kForbidden || fail(RowStatus::kEmptyMask);
  }

  bool finite() const {
    return std::all_of(scratch_.peaks.begin(), scratch_.peaks.end(), [](const Peak& peak) { return peak.finite; });
  }
  bool fail(RowStatus status) {
    row_.status = status;
    return false;
  }

  void weigh() {
    const auto scale = static_cast<float>(kLog2E / temperature());
    parts_.each([&](uint32_t part) {
      const uint32_t begin = parts_.begin(part);
      scratch_.sums[part] =
          ops_.weigh(row_.logits + begin, parts_.size(part), max_, scale, scratch_.weights.data() + begin);
    });
    total_ = 0;
    for (float sum : scratch_.sums) total_ += double{sum};
  }

  TokenId first_peak() const {
    uint32_t part = 0;
    while (scratch_.peaks[part].max != max_) ++part;
    const float below = std::nextafter(max_, -std::numeric_limits<float>::infinity());
    const uint32_t begin = parts_.begin(part);
    return TokenId{static_cast<int32_t>(begin + ops_.find_above(row_.logits + begin, 0, parts_.size(part), below))};
  }

  TokenId draw() {
    const Filter filter{.top_k = slot_.top_k > 0 ? static_cast<uint32_t>(slot_.top_k) : UINT32_MAX,
                        .top_p = double{slot_.top_p},
                        .min_p = slot_.min_p};
    Kept kept;
    if (!filter.keeps_all(parts_.vocab())) {
      kept = find_kept(ops_, parts_, scratch_, total_, filter);
      parts_.each([&](uint32_t part) { scratch_.sums[part] = kept_mass(parts_.begin(part), parts_.size(part), kept); });
    }
    double kept_total = 0;
    for (float sum : scratch_.sums) kept_total += double{sum};
    const double at = uniform_at(slot_.seed, slot_.num_output_tokens) * kept_total;
    return draw_at(at, kept);
  }

  float kept_mass(uint32_t begin, uint32_t size, const Kept& kept) const {
    const float* weights = scratch_.weights.data() + begin;
    // Ids up to last_id count from the boundary's own weight on, later ones only above it.
    const uint32_t with_equal = kept.last_id < begin ? 0 : std::min(size, kept.last_id - begin + 1);
    float sum = 0;
    if (with_equal > 0) sum = ops_.mass_from(weights, with_equal, kept.weight).sum;
    if (with_equal < size) {
      const float above = std::nextafter(kept.weight, std::numeric_limits<float>::infinity());
      sum += ops_.mass_from(weights + with_equal, size - with_equal, above).sum;
    }
    return sum;
  }

  // The kept token on which `at`, a point in [0, their mass), falls when they are laid end to end by id.
  TokenId draw_at(double at, const Kept& kept) const {
    uint32_t last = UINT32_MAX;
    for (uint32_t part = 0; part < parts_.count(); ++part) {
      const double sum = double{scratch_.sums[part]};
      if (sum <= 0) continue;
      if (at >= sum) {
        at -= sum;
        last = part;
        continue;
      }
      return draw_in_part(part, at, kept);
    }
    // Rounding took the point past the end.
    return draw_in_part(last, std::numeric_limits<double>::infinity(), kept);
  }

  // Narrows the part down by blocks before it looks at single tokens.
  TokenId draw_in_part(uint32_t part, double at, const Kept& kept) const {
    const uint32_t end = parts_.begin(part) + parts_.size(part);
    uint32_t last = end;
    for (uint32_t begin = parts_.begin(part); begin < end; begin += kBlockTokens) {
      const uint32_t size = std::min(kBlockTokens, end - begin);
      const double sum = double{kept_mass(begin, size, kept)};
      if (sum <= 0) continue;
      last = begin;
      if (at < sum) break;
      at -= sum;
    }
    CHECK_LT(last, end, "nothing is kept in part", part);
    return draw_in_block(last, std::min(kBlockTokens, end - last), at, kept);
  }

  TokenId draw_in_block(uint32_t begin, uint32_t size, double at, const Kept& kept) const {
    uint32_t last = begin;
    for (uint32_t id = begin; id < begin + size; ++id) {
      const float weight = scratch_.weights[id];
      if (weight <= 0 || !kept.contains(weight, id)) continue;
      at -= double{weight};
      last = id;
      if (at < 0) break;
    }
    return TokenId{static_cast<int32_t>(last)};
  }

  float logprob_of(float logit) const {
    const double logprob = (double{logit} - double{max_}) / temperature() - std::log(total_);
    return static_cast<float>(std::max(logprob, double{kForbidden}));  // finite, as JSON has no infinity
  }
  TokenLogprob logprob_of(TokenId id) const {
    const bool has_logit = id.value >= 0 && static_cast<uint32_t>(id.value) < parts_.vocab();
    return {has_logit ? logprob_of(row_.logits[id.value]) : kForbidden, id};
  }

  void write_logprobs() {
    CHECK_EQ(row_.logprobs.size(), slot_.logprobs_per_position());
    row_.logprobs[0] = logprob_of(samples() ? row_.token : row_.target);
    write_top(row_.logprobs.subspan(1, slot_.num_top_logprobs));
    for (size_t i = 0; i < slot_.logprob_ids.size(); ++i) {
      row_.logprobs[1 + slot_.num_top_logprobs + i] = logprob_of(slot_.logprob_ids[i]);
    }
  }

  // The greatest logits, the lowest id first among equals. A token enters the sorted list only if it beats the list's
  // last: about size * ln(vocab / size) do.
  void write_top(std::span<TokenLogprob> top) {
    if (top.empty()) return;
    size_t size = 0;
    float bound = -std::numeric_limits<float>::infinity();
    for (uint32_t id = 0; (id = ops_.find_above(row_.logits, id, parts_.vocab(), bound)) < parts_.vocab(); ++id) {
      const float logit = row_.logits[id];
      size_t to = size < top.size() ? size++ : size - 1;
      for (; to > 0 && top[to - 1].logprob < logit; --to) top[to] = top[to - 1];
      top[to] = {logit, TokenId{static_cast<int32_t>(id)}};
      if (size == top.size()) bound = top[size - 1].logprob;
    }
    for (TokenLogprob& entry : top) entry.logprob = logprob_of(entry.logprob);
  }

  const VocabOps& ops_;
  const Parts& parts_;
  RowScratch scratch_;
  LogitRow& row_;
  const SlotSampling& slot_;
  float max_ = 0;
  double total_ = 0;  // of the weights
};

}  // namespace

uint64_t Sampler::memory_bytes(uint32_t vocab, size_t num_workers) {
  RowScratch scratch;
  return lay_out(vocab, nullptr, scratch) * num_workers;
}

Result<Sampler> Sampler::create(CpuIsa isa, uint32_t vocab, WorkerTeam& team) {
  CHECK_GT(vocab, 0U);
  ASSIGN_OR_RETURN(Buffer memory, Buffer::allocate(memory_bytes(vocab, team.num_workers())));
  return Sampler(vocab_ops(isa), vocab, team, std::move(memory));
}

Sampler::Sampler(const VocabOps& ops, uint32_t vocab, WorkerTeam& team, Buffer memory)
    : ops_(&ops), vocab_(vocab), team_(&team), memory_(std::move(memory)) {}

void Sampler::run(std::span<LogitRow> rows) {
  const size_t workers = team_->num_workers();
  const size_t worker_bytes = memory_.size() / workers;
  const auto run_row = [&](LogitRow& row, size_t worker, WorkerTeam* team) {
    RowScratch scratch;
    lay_out(vocab_, memory_.data() + worker * worker_bytes, scratch);
    const Parts parts(vocab_, team);
    RowRun(*ops_, parts, scratch, row).run();
  };
  const size_t whole = rows.size() - rows.size() % workers;
  if (whole > 0) {
    std::atomic<size_t> next{0};
    team_->run([&](size_t worker) {
      for (size_t i = next.fetch_add(1); i < whole; i = next.fetch_add(1)) run_row(rows[i], worker, nullptr);
    });
  }
  for (LogitRow& row : rows.subspan(whole)) run_row(row, 0, workers > 1 ? team_ : nullptr);
}

}  // namespace coppice
