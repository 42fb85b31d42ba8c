#include "model/test_runner.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace coppice {

constexpr uint16_t kPoison = 0x7fc1;  // a bf16 NaN: what is read before it is written shows

struct TestRunner::Step {
  std::vector<TokenId> ids;
  std::vector<uint32_t> positions, row_of_token, row_begin{0};
  std::vector<const PageId*> tables;
  std::vector<uint32_t> sequence_of_row;
};

TestRunner::TestRunner(const Model& model, WorkerTeam& team, uint32_t max_context, uint32_t max_sequences)
    : model_(model), page_tables_(max_sequences) {
  const ModelConfig& config = model.config();
  const uint32_t pages_each = (max_context + kKvBlockTokens - 1) / kKvBlockTokens;
  std::vector<uint32_t> order(pages_each * max_sequences);
  std::iota(order.begin(), order.end(), 0U);
  std::shuffle(order.begin(), order.end(), std::mt19937(11));
  for (size_t i = 0; i < order.size(); ++i) page_tables_[i % max_sequences].push_back(PageId{order[i]});

  const size_t cell = size_t{config.head_dim} * kKvBlockTokens;
  const size_t pool = cell * config.num_kv_heads * order.size();
  kv_ = Buffer::allocate(2 * pool * config.num_layers * sizeof(uint16_t)).value();
  std::ranges::fill(kv_.as<uint16_t>(), kPoison);
  for (uint32_t layer = 0; layer < config.num_layers; ++layer) {
    uint16_t* k = kv_.as<uint16_t>().data() + 2 * layer * pool;
    layers_.push_back({.k = k,
                       .v = k + pool,
                       .num_kv_heads = config.num_kv_heads,
                       .head_dim = config.head_dim,
                       .blocks_per_page = 1,
                       .page_stride = cell * config.num_kv_heads,
                       .cell = cell});
  }
  const OpLimits limits = model.limits(kMaxTokens, max_sequences, max_context, kMaxTokens);
  scratch_ = Buffer::allocate(std::max<size_t>(64, model.ops().scratch_bytes(limits, team.num_workers()))).value();
  context_ = {&team, scratch_.data(), scratch_.size()};
  activations_memory_ = Buffer::allocate(model.activation_bytes(kMaxTokens)).value();
  activations_ = model.activations(activations_memory_.data(), kMaxTokens);
}

std::vector<std::vector<float>> TestRunner::logits(const std::vector<TestSequence>& sequences, uint32_t slice,
                                                   uint32_t num_single) {
  std::vector<std::vector<float>> logits(sequences.size());
  std::vector<uint32_t> done(sequences.size());
  for (bool more = true; more;) {
    Step step;
    for (uint32_t s = 0; s < sequences.size(); ++s) {
      const auto length = static_cast<uint32_t>(sequences[s].tokens.size());
      const uint32_t sliced = length - std::min(length, num_single);
      const uint32_t count = done[s] < sliced ? std::min(slice, sliced - done[s]) : std::min(1U, length - done[s]);
      if (count == 0) continue;
      for (uint32_t i = 0; i < count; ++i, ++done[s]) {
        step.ids.push_back(TokenId{sequences[s].tokens[done[s]]});
        step.positions.push_back(done[s]);
        step.row_of_token.push_back(static_cast<uint32_t>(step.tables.size()));
      }
      step.row_begin.push_back(static_cast<uint32_t>(step.ids.size()));
      step.tables.push_back(page_tables_[s].data());
      step.sequence_of_row.push_back(s);
    }
    more = !step.ids.empty();
    if (more) run(step, sequences, logits);
  }
  return logits;
}

void TestRunner::run(const Step& step, const std::vector<TestSequence>& sequences,
                     std::vector<std::vector<float>>& logits) {
  CHECK_LE(step.ids.size(), kMaxTokens);
  const StepTokens tokens{.num_tokens = static_cast<uint32_t>(step.ids.size()),
                          .num_rows = static_cast<uint32_t>(step.tables.size()),
                          .ids = step.ids.data(),
                          .positions = step.positions.data(),
                          .row_of_token = step.row_of_token.data(),
                          .row_begin = step.row_begin.data(),
                          .page_tables = step.tables.data()};
  model_.forward(context_, tokens, layers_, activations_);
  std::vector<uint32_t> wanted;
  for (uint32_t token = 0; token < tokens.num_tokens; ++token) {
    const std::vector<uint32_t>& rows = sequences[step.sequence_of_row[step.row_of_token[token]]].rows;
    if (std::ranges::binary_search(rows, step.positions[token])) wanted.push_back(token);
  }
  if (wanted.empty()) return;
  const size_t vocab = model_.config().vocab;
  std::vector<float> out(wanted.size() * vocab);
  model_.head(context_, activations_, wanted, out.data());
  for (size_t i = 0; i < wanted.size(); ++i) {
    std::vector<float>& of = logits[step.sequence_of_row[step.row_of_token[wanted[i]]]];
    of.insert(of.end(), out.begin() + static_cast<ptrdiff_t>(i * vocab),
              out.begin() + static_cast<ptrdiff_t>((i + 1) * vocab));
  }
}

}  // namespace coppice
