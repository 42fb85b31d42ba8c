// A row of the vocabulary in its parts, and who works on them: this thread alone, or all workers. The results are the
// same: each part's is stored by its number, and the caller combines them in order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "base/worker_team.h"
#include "sample/vocab_ops.h"

namespace coppice {

// What one row's work needs besides its logits.
struct RowScratch {
  std::span<float> weights;            // [vocab]
  std::span<float> values;             // [vocab rounded up to parts] candidates: of part p from p * kPartTokens on
  std::span<uint32_t> ids;             // the same
  std::span<Peak> peaks;               // [parts]
  std::span<float> sums;               // [parts]
  std::span<Mass> masses;              // [parts]
  std::span<uint32_t> num_candidates;  // [parts]
};

class Parts {
 public:
  // `team` null: this thread alone.
  Parts(uint32_t vocab, WorkerTeam* team) : vocab_(vocab), team_(team) {}

  uint32_t vocab() const { return vocab_; }
  uint32_t count() const { return (vocab_ + kPartTokens - 1) / kPartTokens; }
  uint32_t begin(uint32_t part) const { return part * kPartTokens; }
  uint32_t size(uint32_t part) const { return std::min(kPartTokens, vocab_ - begin(part)); }

  // body(part) for every part.
  template <class Body>
  void each(Body&& body) const {
    if (team_ == nullptr) {
      for (uint32_t part = 0; part < count(); ++part) body(part);
      return;
    }
    team_->run([&](size_t worker) {
      const size_t workers = team_->num_workers();
      const auto first = static_cast<uint32_t>(count() * worker / workers);
      const auto end = static_cast<uint32_t>(count() * (worker + 1) / workers);
      for (uint32_t part = first; part < end; ++part) body(part);
    });
  }

 private:
  uint32_t vocab_;
  WorkerTeam* team_;
};

}  // namespace coppice
