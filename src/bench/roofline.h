// The two ceilings of this machine, measured in the same run as what they judge: reading from memory, and the dot
// products that fit in registers. A shared machine has several modes and changes between them, so each measurement is
// judged by the samples taken right before and after it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/result.h"
#include "base/worker_team.h"
#include "tensor/buffer.h"

namespace coppice {

struct Roofline {
  double read_bytes_per_second = 0;
  double flops_per_second = 0;  // multiply and add count as two
};

class RooflineProbe {
 public:
  // Reserves `bytes` to read: several times the last-level cache. `team` runs the measurements on all its workers.
  static Result<RooflineProbe> create(WorkerTeam& team, size_t bytes = size_t{512} << 20);

  // About 0.2 s: the medians of five short measurements. The team must be idle.
  Roofline sample();
  // Of all samples so far; at least one. For the record: what is judged is judged by its own neighbours.
  Roofline median() const;
  // "bf16 dot products (vdpbf16ps)" or what else the machine's ceiling is made of.
  const char* flops_kind() const;

 private:
  RooflineProbe(WorkerTeam& team, Buffer memory) : team_(&team), memory_(std::move(memory)) {}
  using Reader = uint64_t (*)(const std::byte* data, size_t bytes);
  double read_once(Reader reader);
  double flops_once();

  WorkerTeam* team_;
  Buffer memory_;
  Reader reader_ = nullptr;  // the fastest way to read here
  std::vector<double> reads_, flops_;
};

}  // namespace coppice
