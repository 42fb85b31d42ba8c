#include "bench/batch_driver.h"

#include <algorithm>
#include <chrono>

#include "base/check.h"

namespace coppice {
namespace {

constexpr uint32_t kPageSize = kKvBlockTokens;

uint32_t pages_of(uint32_t tokens) { return (tokens + kPageSize - 1) / kPageSize; }

// Prompts that share nothing, so that no two sequences have the same KV.
TokenId prompt_token(uint32_t sequence, uint32_t position, uint32_t vocab) {
  const uint64_t hash = (uint64_t{sequence} << 32 | position) * 0x9E3779B97F4A7C15ULL;
  return TokenId{static_cast<int32_t>((hash >> 33) % vocab)};
}

}  // namespace

Result<std::unique_ptr<BatchDriver>> BatchDriver::create(const BatchConfig& config) {
  std::unique_ptr<BatchDriver> driver(new BatchDriver);
  driver->config_ = config;
  ASSIGN_OR_RETURN(driver->isa_, choose_cpu_isa());
  driver->team_ = std::make_unique<WorkerTeam>(config.num_threads != 0 ? config.num_threads : usable_cpus());
  ModelSource source;
  source.directory = config.model_path;
  source.dummy = config.dummy_weights;
  ASSIGN_OR_RETURN(driver->model_, load_model(source, cpu_ops(driver->isa_), *driver->team_));
  Model& model = *driver->model_;
  if (config.max_context > model.config().max_positions) {
    return invalid_argument("--input-len", "input and output are longer than the model's " +
                                               std::to_string(model.config().max_positions) + " positions");
  }
  RETURN_IF_ERROR(model.build_rope(config.max_context, *driver->team_));
  ASSIGN_OR_RETURN(driver->kv_, KvStore::create({.num_pages = pages_of(config.max_context) * config.max_batch,
                                                 .page_size = kPageSize,
                                                 .num_layers = model.config().num_layers,
                                                 .num_kv_heads = model.config().num_kv_heads,
                                                 .head_dim = model.config().head_dim}));
  driver->kv_->wait_ready();
  ASSIGN_OR_RETURN(driver->executor_,
                   CpuExecutor::create(model, *driver->kv_, *driver->team_, driver->isa_,
                                       {.num_slots = config.max_batch,
                                        .max_rows = config.max_batch,
                                        .max_step_tokens = std::max(config.chunk_tokens, config.max_batch),
                                        .max_logit_rows = std::min<uint32_t>(config.max_batch, 32),
                                        .max_context = config.max_context}));
  return driver;
}

double BatchDriver::launch() {
  const StepPlanView plan = builder_.build(StepId{++step_});
  const auto start = std::chrono::steady_clock::now();
  executor_->launch(plan);
  CHECK(executor_->collect(result_));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  for (const RowResult& row : result_.rows) CHECK(row.status == RowStatus::kOk, static_cast<int>(row.status));
  return seconds;
}

void BatchDriver::add_slots() {
  ++generation_;
  const uint32_t pages_each = pages_of(config_.max_context);
  std::vector<PageId> pages(pages_each);
  for (uint32_t slot = 0; slot < batch_; ++slot) {
    SlotInit init;
    init.slot = SlotId{slot};
    init.generation = generation_;
    init.temperature = sampling_.temperature;
    init.top_p = sampling_.top_p;
    init.seed_low = slot;
    builder_.add_slot_init(init);
    for (uint32_t i = 0; i < pages_each; ++i) pages[i] = PageId{slot * pages_each + i};
    builder_.add_page_append(SlotId{slot}, generation_, 0, pages);
  }
}

void BatchDriver::set_sampling(const BatchSampling& sampling) {
  sampling_ = sampling;
  builder_.reset();
  add_slots();
  new_slots_ = true;
}

double BatchDriver::prefill(uint32_t batch, uint32_t input_tokens) {
  CHECK_LE(batch, config_.max_batch);
  builder_.reset();
  for (uint32_t slot = batch; slot < batch_; ++slot) builder_.add_slot_retire({SlotId{slot}, generation_});
  batch_ = batch;
  length_ = input_tokens;
  new_slots_ = false;
  add_slots();
  double seconds = 0;
  std::vector<TokenId> tokens;
  uint32_t room = config_.chunk_tokens;
  for (uint32_t slot = 0; slot < batch; ++slot) {
    for (uint32_t first = 0; first < input_tokens;) {
      const uint32_t take = std::min(room, input_tokens - first);
      tokens.clear();
      for (uint32_t i = 0; i < take; ++i) tokens.push_back(prompt_token(slot, first + i, model_->config().vocab));
      Row row;
      row.slot = SlotId{slot};
      row.generation = generation_;
      row.first_position = static_cast<int32_t>(first);
      row.max_position = first + take - 1;
      row.num_tokens = take;
      first += take;
      room -= take;
      if (first == input_tokens) {
        row.logits = LogitsMode::kLast;
        row.mode = SampleMode::kSample;
      }
      builder_.add_row(row, tokens);
      if (room == 0) {
        seconds += launch();
        builder_.reset();
        room = config_.chunk_tokens;
      }
    }
  }
  if (builder_.num_rows() > 0) seconds += launch();
  return seconds;
}

double BatchDriver::decode() {
  if (!new_slots_) builder_.reset();
  std::vector<TokenId> token(1);
  for (uint32_t slot = 0; slot < batch_; ++slot) {
    Row row;
    row.slot = SlotId{slot};
    row.generation = generation_;
    row.first_position = static_cast<int32_t>(length_);
    row.max_position = length_;
    row.num_tokens = 1;
    row.logits = LogitsMode::kLast;
    row.mode = SampleMode::kSample;
    if (new_slots_) {
      token[0] = prompt_token(slot, length_, model_->config().vocab);  // a new slot knows no last token
      builder_.add_row(row, token);
    } else {
      row.source = TokenSource::kLastSampled;
      builder_.add_row(row, {});
    }
  }
  new_slots_ = false;
  ++length_;
  return launch();
}

}  // namespace coppice
