#include "sim/fake_device.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/check.h"

namespace coppice::sim {

FakeDevice::FakeDevice(const FakeModel& model, uint32_t page_size, uint32_t num_pages, uint32_t num_slots,
                       uint32_t max_in_flight, uint64_t seed)
    : model_(model),
      page_size_(page_size),
      max_in_flight_(max_in_flight),
      draws_(seed),
      cells_(size_t{num_pages} * page_size),
      slots_(num_slots) {}

void FakeDevice::poison(std::span<const PageId> free_pages, CopyTime copies) {
  auto& pages = to_poison_[static_cast<size_t>(copies)];
  pages.insert(pages.end(), free_pages.begin(), free_pages.end());
}

void FakeDevice::poison_cells(std::span<const PageId> pages) {
  for (const PageId page : pages) {
    std::fill_n(cells_.begin() + static_cast<ptrdiff_t>(size_t{page.value} * page_size_), page_size_, Cell{});
  }
}

void FakeDevice::launch(StepPlanView plan) {
  CHECK_LT(pending_.size(), max_in_flight_, "steps in flight");
  Pending pending;
  if (!spare_.empty()) {
    pending = std::move(spare_.back());
    spare_.pop_back();
  }
  pending.words.assign(plan.buffer().begin(), plan.buffer().end());
  for (size_t when = 0; when < 2; ++when) {
    pending.poisoned[when].swap(to_poison_[when]);
    to_poison_[when].clear();
  }
  pending.done = false;
  // Behind a failed step everything fails until the host knows.
  pending.fails = std::any_of(pending_.begin(), pending_.end(), [](const Pending& step) { return step.fails; });
  pending_.push_back(std::move(pending));
  if (chance() < faults_.device_failure) {
    for (Pending& step : pending_) step.fails |= !step.done;
  }
  // The work happens somewhere between launch and answer, in launch order.
  if (chance() < 0.5) {
    for (Pending& step : pending_) {
      if (!step.done) run(step);
    }
  }
}

bool FakeDevice::collect(StepResult& out) {
  if (pending_.empty()) return false;
  Pending pending = std::move(pending_.front());
  pending_.pop_front();
  if (!pending.done) run(pending);
  std::swap(out, pending.result);
  spare_.push_back(std::move(pending));
  return true;
}

void FakeDevice::run(Pending& pending) {
  const auto checked = StepPlanView::check(pending.words);
  CHECK(checked.ok(), checked.ok() ? "" : checked.error().message);
  const StepPlanView plan = *checked;
  StepResult& result = pending.result;
  result.clear();
  result.id = plan.id();
  pending.done = true;
  poison_cells(pending.poisoned[0]);
  for (const SlotRetire& retire : plan.slot_retires()) {
    Slot& slot = slots_.at(retire.slot.value);
    CHECK(slot.alive && slot.generation == retire.generation, "retires slot", retire.slot);
    slot.alive = false;
  }
  for (const SlotInit& init : plan.slot_inits()) init_slot(plan, init);
  for (const PageAppend& append : plan.page_appends()) {
    Slot& slot = slots_.at(append.slot.value);
    CHECK(slot.alive && slot.generation == append.generation, "appends to slot", append.slot);
    CHECK_LE(append.first_index, slot.pages.size());
    const auto pages = plan.appended(append);
    slot.pages.resize(std::max<size_t>(slot.pages.size(), append.first_index + pages.size()));
    std::copy(pages.begin(), pages.end(), slot.pages.begin() + append.first_index);
  }
  if (pending.fails) {
    poison_cells(pending.poisoned[1]);
    result.status = DeviceStatus::kFailed;
    return;
  }
  for (const KvCopy& kv_copy : plan.kv_copies()) copy(kv_copy);
  poison_cells(pending.poisoned[1]);
  for (const Row& row : plan.rows()) write(plan, row);
  for (const Row& row : plan.rows()) attend(row);
  for (const Row& row : plan.rows()) answer(plan, row, result);
  result.forward_us = static_cast<int64_t>(1000 + 10 * plan.tokens().size());
}

void FakeDevice::init_slot(const StepPlanView& plan, const SlotInit& init) {
  Slot& slot = slots_.at(init.slot.value);
  CHECK(!slot.alive, "inits a live slot", init.slot);
  CHECK_GT(init.generation, slot.generation);
  slot.generation = init.generation;
  slot.alive = true;
  slot.pages.clear();
  slot.length = 0;
  slot.last = TokenId{-1};
  slot.num_output = init.num_output_tokens;
  slot.generated = FakeModel::kStart;
  for (const TokenId token : plan.ids(init.history)) slot.generated = FakeModel::extend(slot.generated, token);
  FakeSampler& sampler = slot.sampler;
  sampler.greedy = init.temperature == 0;
  sampler.seed = init.seed_low | uint64_t{init.seed_high} << 32;
  slot.tag = static_cast<uint32_t>(sampler.seed >> 48);
  sampler.min_tokens = init.min_output_tokens;
  const auto suppressed = plan.ids(init.suppressed_ids);
  sampler.suppressed.assign(suppressed.begin(), suppressed.end());
  sampler.penalized = init.frequency_penalty != 0 || init.presence_penalty != 0 || init.repetition_penalty != 1;
  CHECK(!sampler.penalized || init.history.count == init.num_output_tokens, "penalties without their history");
  sampler.bias = 0;
  const auto bias_ids = plan.ids(init.bias_ids);
  const auto bias_values = plan.floats(init.bias_values);
  for (size_t i = 0; i < bias_ids.size(); ++i) {
    sampler.bias = mix64(
        sampler.bias, static_cast<uint32_t>(bias_ids[i].value) * 1000U + static_cast<uint32_t>(bias_values[i] + 100));
  }
  sampler.logprobs = init.num_logprobs > 0;
  sampler.num_top = init.num_logprobs > 0 ? init.num_logprobs - 1 : 0;
  const auto ids = plan.ids(init.logprob_ids);
  sampler.logprob_ids.assign(ids.begin(), ids.end());
}

void FakeDevice::copy(const KvCopy& copy) {
  CHECK(copy.when == CopyTime::kBefore && copy.num_tokens > 0 && copy.num_tokens <= page_size_);
  CHECK_NE(copy.src, copy.dst);
  Cell* src = &cells_[size_t{copy.src.value} * page_size_];
  Cell* dst = &cells_[size_t{copy.dst.value} * page_size_];
  for (uint32_t i = 0; i < copy.num_tokens; ++i) CHECK_NE(src[i].after, 0U, "copies poison from page", copy.src);
  std::copy_n(src, copy.num_tokens, dst);
}

FakeDevice::Slot& FakeDevice::slot_of(const Row& row) {
  Slot& slot = slots_.at(row.slot.value);
  CHECK(slot.alive && slot.generation == row.generation, "row of slot", row.slot, "generation", row.generation);
  return slot;
}

FakeDevice::Cell& FakeDevice::cell(const Slot& slot, uint32_t position) {
  CHECK_LT(position / page_size_, slot.pages.size(), "position", position, "has no page");
  return cells_[size_t{slot.pages[position / page_size_].value} * page_size_ + position % page_size_];
}

void FakeDevice::write(const StepPlanView& plan, const Row& row) {
  Slot& slot = slot_of(row);
  const auto tokens = plan.row_tokens(row);
  const uint32_t first =
      row.first_position == kPositionOnDevice ? slot.length : static_cast<uint32_t>(row.first_position);
  if (row.source == TokenSource::kLastSampled) {
    CHECK_EQ(first, slot.length, "a decode row that is not at the end");
    CHECK_EQ(row.num_tokens, 1U);
  }
  CHECK_LE(first + row.num_tokens, row.max_position + 1);
  for (uint32_t i = 0; i < row.num_tokens; ++i) {
    const uint32_t position = first + i;
    uint64_t before = FakeModel::kStart;
    if (position > 0) {
      const Cell& last = cell(slot, position - 1);
      CHECK(last.after != 0 && last.position == position - 1 && last.tag == slot.tag, "slot", row.slot, "position",
            position, "goes on from a page that is not its own");
      before = last.after;
    }
    const TokenId token = row.source == TokenSource::kHost ? tokens[i] : slot.last;
    cell(slot, position) = {before, FakeModel::extend(before, token), position, slot.tag};
  }
  slot.length = first + row.num_tokens;
  num_tokens_ += row.num_tokens;
}

void FakeDevice::attend(const Row& row) {
  const Slot& slot = slot_of(row);
  uint64_t before = FakeModel::kStart;
  for (uint32_t position = 0; position < slot.length; ++position) {
    const Cell& read = cell(slot, position);
    CHECK(read.after != 0 && read.before == before && read.position == position && read.tag == slot.tag, "slot",
          row.slot, "reads a wrong page at position", position, "of", slot.length);
    before = read.after;
  }
}

void FakeDevice::answer(const StepPlanView& plan, const Row& row, StepResult& result) {
  Slot& slot = slot_of(row);
  const uint32_t first = slot.length - row.num_tokens;
  RowResult& answer = result.rows.emplace_back();
  answer.slot = row.slot;
  answer.generation = row.generation;
  answer.new_length = slot.length;
  answer.tokens.offset = static_cast<uint32_t>(result.tokens.size());
  answer.logprobs.offset = static_cast<uint32_t>(result.logprobs.size());
  answer.num_top = slot.sampler.num_top;
  answer.num_ids = static_cast<uint32_t>(slot.sampler.logprob_ids.size());
  const auto tokens = plan.row_tokens(row);
  for (uint32_t i = 0; i < row.num_targets(); ++i) {
    const uint32_t index = row.logits_from + i;
    append_logprobs(model_, slot.sampler, cell(slot, first + index).after, tokens[index + 1], result.logprobs);
  }
  if (row.mode == SampleMode::kSample) {
    CHECK(row.logits != LogitsMode::kNone);
    const uint64_t history = cell(slot, slot.length - 1).after;
    const TokenId token = sample(model_, slot.sampler, history, slot.generated, slot.num_output);
    slot.last = token;
    slot.generated = FakeModel::extend(slot.generated, token);
    ++slot.num_output;
    if (chance() < faults_.row_failure) {
      answer.status = RowStatus::kNonFinite;
      result.logprobs.resize(answer.logprobs.offset);
    } else {
      result.tokens.push_back(token);
      if (slot.sampler.logprobs) append_logprobs(model_, slot.sampler, history, token, result.logprobs);
    }
  }
  answer.tokens.count = static_cast<uint32_t>(result.tokens.size()) - answer.tokens.offset;
  answer.logprobs.count = static_cast<uint32_t>(result.logprobs.size()) - answer.logprobs.offset;
}

}  // namespace coppice::sim
