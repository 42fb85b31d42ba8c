// `coppice bench one-batch`: prefill and decode of one static batch, without a server, beside the ceilings of this
// machine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/config.h"

namespace coppice {

// What a piece of work asks of the machine at least.
struct Work {
  double flops = 0;
  double bytes = 0;
};

// Prefill of tokens [first, first + num_tokens) of each of `batch` sequences: 2 flops for each weight of the layers and
// token, 4 for each head feature and token attended to, and one row of the head a sequence when `with_head`.
Work prefill_work(const ModelConfig& model, uint32_t batch, uint32_t first, uint32_t num_tokens, bool with_head);

// One decode step: every weight once (the head included), every sequence's KV once.
Work decode_work(const ModelConfig& model, uint32_t batch, uint32_t context);

// Returns the exit code.
int run_bench_one_batch(const std::vector<std::string>& arguments);

}  // namespace coppice
