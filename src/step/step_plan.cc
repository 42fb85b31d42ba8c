#include "step/step_plan.h"

#include <bit>
#include <cstring>
#include <string>
#include <type_traits>

namespace coppice {
namespace {

constexpr size_t words_of(size_t bytes) { return bytes / sizeof(uint32_t); }

bool inside(Extent extent, size_t count) { return extent.offset <= count && extent.count <= count - extent.offset; }

Error malformed(const char* what) {
  return Error{ErrorCode::kInternal, std::string("malformed step plan: ") + what, {}};
}

}  // namespace

std::span<const TokenId> StepPlanView::ids(Extent extent) const {
  return {reinterpret_cast<const TokenId*>(words().data() + extent.offset), extent.count};
}

std::span<const float> StepPlanView::floats(Extent extent) const {
  return {reinterpret_cast<const float*>(words().data() + extent.offset), extent.count};
}

Result<StepPlanView> StepPlanView::check(std::span<const uint32_t> words) {
  if (words.size() < words_of(sizeof(StepHeader))) return malformed("shorter than its header");
  const StepPlanView plan(words);
  const StepHeader& header = plan.header();
  if (header.magic != StepHeader::kMagic || header.version != StepHeader::kVersion)
    return malformed("magic or version");
  if (header.num_words != words.size()) return malformed("size");
  const auto fits = [&](Extent extent, size_t entry_bytes) {
    return extent.offset >= words_of(sizeof(StepHeader)) && extent.offset <= words.size() &&
           uint64_t{extent.count} * words_of(entry_bytes) <= words.size() - extent.offset;
  };
  if (!fits(header.rows, sizeof(Row)) || !fits(header.tokens, sizeof(TokenId)) ||
      !fits(header.slot_inits, sizeof(SlotInit)) || !fits(header.slot_retires, sizeof(SlotRetire)) ||
      !fits(header.page_appends, sizeof(PageAppend)) || !fits(header.pages, sizeof(PageId)) ||
      !fits(header.kv_copies, sizeof(KvCopy)) || !fits(header.prefix_groups, sizeof(PrefixGroup)) ||
      !fits(header.group_rows, sizeof(uint32_t)) || !fits(header.words, sizeof(uint32_t))) {
    return malformed("a section lies outside");
  }
  for (const Row& row : plan.rows()) {
    if (!inside(row.tokens, plan.tokens().size()) || row.num_tokens == 0) return malformed("row");
    if (row.source == TokenSource::kHost && row.tokens.count < row.num_tokens) return malformed("row tokens");
    if (row.prefix_group != kNoPrefixGroup && row.prefix_group >= plan.prefix_groups().size()) {
      return malformed("prefix group");
    }
  }
  for (const SlotInit& init : plan.slot_inits()) {
    for (Extent list : {init.suppressed_ids, init.bias_ids, init.bias_values, init.history, init.logprob_ids}) {
      if (!inside(list, plan.words().size())) return malformed("slot init list");
    }
    if (init.bias_ids.count != init.bias_values.count) return malformed("bias");
  }
  for (const PageAppend& append : plan.page_appends()) {
    if (!inside(append.pages, plan.pages().size())) return malformed("page append");
  }
  for (const PrefixGroup& group : plan.prefix_groups()) {
    if (!inside(group.pages, plan.pages().size()) || !inside(group.rows, plan.group_rows().size())) {
      return malformed("prefix group");
    }
  }
  for (uint32_t row : plan.group_rows()) {
    if (row >= plan.rows().size()) return malformed("group row");
  }
  return plan;
}

void StepPlanBuilder::reset() {
  rows_.clear();
  tokens_.clear();
  slot_inits_.clear();
  slot_retires_.clear();
  page_appends_.clear();
  pages_.clear();
  kv_copies_.clear();
  prefix_groups_.clear();
  group_rows_.clear();
  words_.clear();
}

bool StepPlanBuilder::empty() const {
  return rows_.empty() && slot_inits_.empty() && slot_retires_.empty() && page_appends_.empty() && kv_copies_.empty();
}

Row& StepPlanBuilder::add_row(const Row& row, std::span<const TokenId> tokens) {
  Row& added = rows_.emplace_back(row);
  added.tokens = {static_cast<uint32_t>(tokens_.size()), static_cast<uint32_t>(tokens.size())};
  tokens_.insert(tokens_.end(), tokens.begin(), tokens.end());
  return added;
}

SlotInit& StepPlanBuilder::add_slot_init(const SlotInit& init) { return slot_inits_.emplace_back(init); }

void StepPlanBuilder::add_page_append(SlotId slot, uint32_t generation, uint32_t first_index,
                                      std::span<const PageId> pages) {
  const Extent extent{static_cast<uint32_t>(pages_.size()), static_cast<uint32_t>(pages.size())};
  pages_.insert(pages_.end(), pages.begin(), pages.end());
  page_appends_.push_back({slot, generation, first_index, extent});
}

void StepPlanBuilder::add_prefix_group(std::span<const PageId> pages, std::span<const uint32_t> rows) {
  PrefixGroup group;
  group.pages = {static_cast<uint32_t>(pages_.size()), static_cast<uint32_t>(pages.size())};
  group.rows = {static_cast<uint32_t>(group_rows_.size()), static_cast<uint32_t>(rows.size())};
  pages_.insert(pages_.end(), pages.begin(), pages.end());
  group_rows_.insert(group_rows_.end(), rows.begin(), rows.end());
  prefix_groups_.push_back(group);
}

Extent StepPlanBuilder::add_ids(std::span<const TokenId> ids) {
  const Extent extent{static_cast<uint32_t>(words_.size()), static_cast<uint32_t>(ids.size())};
  for (TokenId id : ids) words_.push_back(static_cast<uint32_t>(id.value));
  return extent;
}

Extent StepPlanBuilder::add_floats(std::span<const float> values) {
  const Extent extent{static_cast<uint32_t>(words_.size()), static_cast<uint32_t>(values.size())};
  for (float value : values) words_.push_back(std::bit_cast<uint32_t>(value));
  return extent;
}

StepPlanView StepPlanBuilder::build(StepId id) {
  StepHeader header;
  header.id_low = static_cast<uint32_t>(id.value);
  header.id_high = static_cast<uint32_t>(id.value >> 32);
  size_t end = words_of(sizeof(StepHeader));
  const auto place = [&end](const auto& items) {
    using T = typename std::decay_t<decltype(items)>::value_type;
    const Extent extent{static_cast<uint32_t>(end), static_cast<uint32_t>(items.size())};
    end += items.size() * words_of(sizeof(T));
    return extent;
  };
  header.rows = place(rows_);
  header.tokens = place(tokens_);
  header.slot_inits = place(slot_inits_);
  header.slot_retires = place(slot_retires_);
  header.page_appends = place(page_appends_);
  header.pages = place(pages_);
  header.kv_copies = place(kv_copies_);
  header.prefix_groups = place(prefix_groups_);
  header.group_rows = place(group_rows_);
  header.words = place(words_);
  header.num_words = static_cast<uint32_t>(end);

  buffer_.resize(end);
  const auto put = [this](Extent extent, const auto& items) {
    using T = typename std::decay_t<decltype(items)>::value_type;
    if (!items.empty()) {
      std::memcpy(buffer_.data() + extent.offset, static_cast<const void*>(items.data()), items.size() * sizeof(T));
    }
  };
  std::memcpy(buffer_.data(), &header, sizeof header);
  put(header.rows, rows_);
  put(header.tokens, tokens_);
  put(header.slot_inits, slot_inits_);
  put(header.slot_retires, slot_retires_);
  put(header.page_appends, page_appends_);
  put(header.pages, pages_);
  put(header.kv_copies, kv_copies_);
  put(header.prefix_groups, prefix_groups_);
  put(header.group_rows, group_rows_);
  put(header.words, words_);
  return StepPlanView(buffer_);
}

}  // namespace coppice
