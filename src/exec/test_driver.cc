#include "exec/test_driver.h"

#include <algorithm>

#include "base/check.h"
#include "model/weight_source.h"

namespace coppice::testing {
namespace {

constexpr uint32_t kNumSlots = 12;

constexpr std::string_view kConfig = R"({
  "architectures": ["Qwen3ForCausalLM"], "model_type": "qwen3", "torch_dtype": "bfloat16",
  "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 3, "num_attention_heads": 4,
  "num_key_value_heads": 2, "head_dim": 16, "vocab_size": 300, "max_position_embeddings": 4096,
  "rms_norm_eps": 1e-6, "rope_theta": 10000.0, "tie_word_embeddings": true, "hidden_act": "silu",
  "attention_bias": false, "eos_token_id": 0, "bos_token_id": 1
})";

}  // namespace

std::unique_ptr<Model> tiny_model(CpuIsa isa, WorkerTeam& team, uint32_t max_context) {
  auto source = make_dummy_source(5);
  auto model = Model::load(parse_model_config(kConfig).value(), *source, cpu_ops(isa), team).value();
  CHECK(model->build_rope(max_context, team).ok());
  return model;
}

struct TestDriver::Sequence {
  const Request* request = nullptr;
  Answer* answer = nullptr;
  bool first = false;  // whose prefix the others share
  bool running = false;
  bool retracted = false;
  SlotId slot;
  uint32_t generation = 0;
  uint32_t computed = 0;  // tokens whose KV has been planned
  std::vector<PageId> pages;
  std::vector<TokenId> known;  // prompt and outputs
  bool done() const { return answer->status != RowStatus::kOk || answer->tokens.size() >= request->num_outputs; }
};

TestDriver::TestDriver(CpuIsa isa, size_t num_workers, Size size) : size_(size), team_(num_workers) {
  model_ = tiny_model(isa, team_, size.max_context);
  const ModelConfig& config = model_->config();
  kv_ = KvStore::create({.num_pages = size.num_pages,
                         .page_size = size.page_size,
                         .num_layers = config.num_layers,
                         .num_kv_heads = config.num_kv_heads,
                         .head_dim = config.head_dim})
            .value();
  kv_->wait_ready();
  executor_ = CpuExecutor::create(*model_, *kv_, team_, isa,
                                  {.num_slots = kNumSlots,
                                   .max_rows = kNumSlots,
                                   .max_step_tokens = kNumSlots * size.max_context,
                                   .max_logit_rows = size.max_logit_rows,
                                   .max_context = size.max_context})
                  .value();
  for (uint32_t page = 0; page < size.num_pages; ++page) {
    kv_->poison(PageId{page});
    free_.push_back(PageId{page});
  }
  for (uint32_t slot = 0; slot < kNumSlots; ++slot) free_slots_.push_back(SlotId{slot});
  generations_.assign(kNumSlots, 0);
}

TestDriver::~TestDriver() = default;

PageId TestDriver::take_page() {
  CHECK(!free_.empty());
  const PageId page = free_.front();  // the one freed longest ago, so that tables are not in order
  free_.erase(free_.begin());
  return page;
}

void TestDriver::free_pages(std::vector<PageId>& pages) {
  for (PageId page : pages) {
    if (std::find(prefix_pages_.begin(), prefix_pages_.end(), page) != prefix_pages_.end()) continue;
    kv_->poison(page);
    free_.push_back(page);
  }
  pages.clear();
}

// A fresh slot; the shared prefix, when it is there to be had: whole pages as they are, the rest of it copied.
void TestDriver::start(Sequence& sequence, const Schedule& schedule) {
  const Request& request = *sequence.request;
  sequence.slot = free_slots_.front();
  free_slots_.erase(free_slots_.begin());
  sequence.generation = ++generations_[sequence.slot.value];
  sequence.running = true;
  sequence.computed = 0;
  SlotInit init = request.sampling;
  init.slot = sequence.slot;
  init.generation = sequence.generation;
  init.num_output_tokens = static_cast<uint32_t>(sequence.answer->tokens.size());
  init.suppressed_ids = builder_.add_ids(request.suppressed);
  init.bias_ids = builder_.add_ids(request.bias_ids);
  init.bias_values = builder_.add_floats(request.bias_values);
  init.history = builder_.add_ids(sequence.answer->tokens);
  init.logprob_ids = builder_.add_ids(request.logprob_ids);
  builder_.add_slot_init(init);
  if (sequence.first || prefix_pages_.empty()) return;
  const uint32_t whole = schedule.shared_tokens / size_.page_size;
  const uint32_t rest = schedule.shared_tokens % size_.page_size;
  sequence.pages.assign(prefix_pages_.begin(), prefix_pages_.begin() + whole);
  if (rest > 0) {
    sequence.pages.push_back(take_page());
    builder_.add_kv_copy({.src = prefix_pages_[whole], .dst = sequence.pages.back(), .num_tokens = rest, .ticket = 7});
  }
  builder_.add_page_append(sequence.slot, sequence.generation, 0, sequence.pages);
  sequence.computed = schedule.shared_tokens;
}

void TestDriver::plan_row(Sequence& sequence, const Schedule& schedule) {
  const Request& request = *sequence.request;
  const auto num_known = static_cast<uint32_t>(sequence.known.size());
  const uint32_t first = sequence.computed;
  const uint32_t num_tokens = std::min(schedule.slice_tokens, num_known - first);
  const uint32_t end = first + num_tokens;
  const bool decodes = num_tokens == 1 && first >= request.prompt.size() && !sequence.answer->tokens.empty() &&
                       sequence.pages.size() * size_.page_size >= first && end == num_known && !sequence.retracted;
  Row row{.slot = sequence.slot,
          .generation = sequence.generation,
          .first_position = decodes ? kPositionOnDevice : static_cast<int32_t>(first),
          .max_position = end - 1,
          .num_tokens = num_tokens,
          .source = decodes ? TokenSource::kLastSampled : TokenSource::kHost};
  uint32_t num_given = num_tokens;
  if (end == num_known) {
    row.logits = LogitsMode::kLast;
    row.mode = SampleMode::kSample;
    if (!schedule.masks.empty()) row.mask_ticket = schedule.masks[0].ticket;
  }
  // Prompt positions are scored the first time they are computed.
  if (request.sampling.num_logprobs > 0 && sequence.answer->tokens.empty() && end > request.logprob_start) {
    row.logits = LogitsMode::kRange;
    row.logits_from = std::max(first, request.logprob_start) - first;
    if (end < num_known) ++num_given;
  }
  const auto tokens = std::span(sequence.known).subspan(first, decodes ? 0 : num_given);
  const auto had = static_cast<uint32_t>(sequence.pages.size());
  while (sequence.pages.size() * size_.page_size < end) sequence.pages.push_back(take_page());
  builder_.add_page_append(sequence.slot, sequence.generation, had, std::span(sequence.pages).subspan(had));
  builder_.add_row(row, tokens);
  sequence.computed = end;
}

void TestDriver::apply(Sequence& sequence, const RowResult& row, const StepResult& result) {
  CHECK_EQ(row.slot, sequence.slot);
  CHECK_EQ(row.generation, sequence.generation);
  sequence.answer->status = row.status;
  if (row.status == RowStatus::kOk) CHECK_EQ(row.new_length, sequence.computed);
  const auto logprobs = result.row_logprobs(row);
  sequence.answer->logprobs.insert(sequence.answer->logprobs.end(), logprobs.begin(), logprobs.end());
  for (TokenId token : result.row_tokens(row)) {
    sequence.answer->tokens.push_back(token);
    sequence.known.push_back(token);
  }
  if (!result.row_tokens(row).empty()) sequence.retracted = false;
}

void TestDriver::stop(Sequence& sequence) {
  builder_.add_slot_retire({sequence.slot, sequence.generation});
  free_slots_.push_back(sequence.slot);
  free_pages(sequence.pages);
  sequence.running = false;
}

void TestDriver::step(std::span<Sequence* const> sequences, const Schedule& schedule) {
  for (Sequence* sequence : sequences) {
    if (!sequence->running) start(*sequence, schedule);
    plan_row(*sequence, schedule);
  }
  const StepPlanView plan = builder_.build(StepId{next_step_});
  CHECK(StepPlanView::check(plan.buffer()).ok());
  executor_->forward(plan);
  executor_->sample(schedule.masks);
  builder_.reset();
  CHECK(executor_->collect(result_));
  CHECK_EQ(result_.id, StepId{next_step_++});
  CHECK_EQ(result_.rows.size(), sequences.size());
  for (size_t i = 0; i < sequences.size(); ++i) apply(*sequences[i], result_.rows[i], result_);
}

std::vector<Answer> TestDriver::run(const std::vector<Request>& requests, const Schedule& schedule) {
  std::vector<Answer> answers(requests.size());
  std::vector<Sequence> sequences(requests.size());
  for (size_t i = 0; i < requests.size(); ++i) {
    sequences[i].request = &requests[i];
    sequences[i].answer = &answers[i];
    sequences[i].first = i == 0;
    sequences[i].known = requests[i].prompt;
  }
  std::vector<bool> was_retracted(requests.size(), false);
  for (;;) {
    std::vector<Sequence*> now;
    for (Sequence& sequence : sequences) {
      const bool waits = schedule.shared_tokens > 0 && !sequence.first && prefix_pages_.empty();
      if (!sequence.done() && !waits && now.size() < schedule.batch) now.push_back(&sequence);
    }
    if (now.empty()) break;
    step(now, schedule);
    if (schedule.shared_tokens > 0 && prefix_pages_.empty() && sequences[0].computed >= schedule.shared_tokens) {
      const uint32_t num_pages = (schedule.shared_tokens + size_.page_size - 1) / size_.page_size;
      prefix_pages_.assign(sequences[0].pages.begin(), sequences[0].pages.begin() + num_pages);
    }
    for (Sequence* sequence : now) {
      const auto index = static_cast<size_t>(sequence - sequences.data());
      const bool retract = schedule.retract_after > 0 && !was_retracted[index] &&
                           sequence->answer->tokens.size() == schedule.retract_after;
      if (!sequence->done() && !retract) continue;
      stop(*sequence);
      if (retract) was_retracted[index] = sequence->retracted = true;
    }
  }
  std::vector<PageId> prefix;
  std::swap(prefix, prefix_pages_);
  free_pages(prefix);
  return answers;
}

}  // namespace coppice::testing
