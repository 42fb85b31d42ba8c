// StepPlan: what a device does in one step, as one contiguous buffer of 32-bit words. It holds no pointer and owns
// nothing, so a rank in another thread, process or node gets its work by one write. Pages and slots are bare ids; who
// owns them is known to cache/ and sched/ alone.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.h"
#include "base/strong_id.h"

namespace coppice {

// Where a row's input tokens come from.
enum class TokenSource : uint32_t {
  kHost = 0,         // tokens() of the plan
  kLastSampled = 1,  // the slot's last token, which may be known on the device only
};

// Which of a row's positions go through the language head.
enum class LogitsMode : uint32_t { kNone = 0, kLast = 1, kRange = 2 };

// What becomes of the logits of the row's last position.
enum class SampleMode : uint32_t { kNone = 0, kSample = 1 };

inline constexpr int32_t kPositionOnDevice = -1;
inline constexpr uint32_t kNoTicket = 0;
inline constexpr uint32_t kNoPrefixGroup = UINT32_MAX;

// `count` entries from index `offset` of a section of the same plan.
struct Extent {
  uint32_t offset = 0;
  uint32_t count = 0;
};

// One sequence's part of a step: a slice of its prompt, or one token of decoding (1 + drafts when speculating).
struct Row {
  SlotId slot;
  uint32_t generation = 0;     // must equal the slot's; guards against reuse of the slot
  int32_t first_position = 0;  // absolute position of the first token; kPositionOnDevice: the slot's own length
  uint32_t max_position = 0;   // bound on the last position, also where first_position is the device's
  uint32_t num_tokens = 0;
  Extent tokens;  // into tokens(); for kHost num_tokens of them, plus one when the token after the slice is known
                  // (a target of LogitsMode::kRange, see num_targets()); empty for kLastSampled
  TokenSource source = TokenSource::kHost;
  LogitsMode logits = LogitsMode::kNone;
  uint32_t logits_from = 0;  // kRange: index in the row of the first token whose logits score its successor
  SampleMode mode = SampleMode::kNone;
  uint32_t mask_ticket = kNoTicket;        // sampling waits for this mask; kNoTicket: none
  uint32_t prefix_group = kNoPrefixGroup;  // index into prefix_groups()

  // kRange: how many of the row's positions have a known successor to be scored against.
  uint32_t num_targets() const {
    if (logits != LogitsMode::kRange) return 0;
    const uint32_t known = tokens.count > num_tokens ? num_tokens : num_tokens - 1;
    return known > logits_from ? known - logits_from : 0;
  }
};

// Sets up a slot: constant until the slot is retired. Lists are extents of words().
struct SlotInit {
  SlotId slot;
  uint32_t generation = 0;
  float temperature = 1.0F;  // 0: greedy
  float top_p = 1.0F;
  float min_p = 0.0F;
  int32_t top_k = -1;  // -1: all
  float frequency_penalty = 0.0F;
  float presence_penalty = 0.0F;
  float repetition_penalty = 1.0F;
  uint32_t seed_low = 0;  // seed + sample index, 64 bits
  uint32_t seed_high = 0;
  uint32_t num_output_tokens = 0;  // generated before this init (after a retraction); the next sample's output position
  uint32_t min_output_tokens = 0;  // while fewer are generated, suppressed_ids cannot be sampled
  Extent suppressed_ids;           // eos and stop ids, as token ids
  Extent bias_ids;                 // logit_bias: ids and, in the same order, values (float bits)
  Extent bias_values;
  Extent history;             // tokens generated before this init, for penalties
  uint32_t num_logprobs = 0;  // 0: none; else 1 + the number of top logprobs wanted per returned position
  Extent logprob_ids;         // ids whose logprob is wanted at every returned position
  uint32_t adapter = 0;       // 0: none
};

struct SlotRetire {
  SlotId slot;
  uint32_t generation = 0;
};

// pages[] become the slot's pages first_index, first_index + 1, ... (logical page i holds positions
// [i * page_size, (i + 1) * page_size)).
struct PageAppend {
  SlotId slot;
  uint32_t generation = 0;
  uint32_t first_index = 0;
  Extent pages;  // into pages()
};

enum class CopyTime : uint32_t { kBefore = 0, kAfter = 1 };  // relative to the step's rows

// Copies the KV of the first num_tokens tokens of page `src` to page `dst`, in every layer.
struct KvCopy {
  PageId src;
  PageId dst;
  uint32_t num_tokens = 0;
  CopyTime when = CopyTime::kBefore;
  uint32_t ticket = kNoTicket;
};

// Rows that share leading pages, for kernels that read a shared prefix once.
struct PrefixGroup {
  Extent pages;  // into pages()
  Extent rows;   // into group_rows(): indices into rows()
};

struct StepHeader {
  static constexpr uint32_t kMagic = 0x53504331;  // "1CPS"
  static constexpr uint32_t kVersion = 1;
  uint32_t magic = kMagic;
  uint32_t version = kVersion;
  uint32_t num_words = 0;  // of the whole plan, header included
  uint32_t id_low = 0;
  uint32_t id_high = 0;
  // Offsets are in words from the start of the plan, counts in entries.
  Extent rows, tokens, slot_inits, slot_retires, page_appends, pages, kv_copies, prefix_groups, group_rows, words;
};

// Borrows a plan. Valid while the buffer is; reading is safe from any thread.
class StepPlanView {
 public:
  StepPlanView() = default;
  // `words` is trusted to be a plan that StepPlanBuilder made; use check() on words from elsewhere.
  explicit StepPlanView(std::span<const uint32_t> words) : words_(words) {}
  // Checks magic, version, and that every section and every extent lies inside the buffer.
  static Result<StepPlanView> check(std::span<const uint32_t> words);

  bool empty() const { return words_.empty(); }
  std::span<const uint32_t> buffer() const { return words_; }
  const StepHeader& header() const { return *reinterpret_cast<const StepHeader*>(words_.data()); }
  StepId id() const { return StepId{header().id_low | uint64_t{header().id_high} << 32}; }

  std::span<const Row> rows() const { return section<Row>(header().rows); }
  std::span<const TokenId> tokens() const { return section<TokenId>(header().tokens); }
  std::span<const SlotInit> slot_inits() const { return section<SlotInit>(header().slot_inits); }
  std::span<const SlotRetire> slot_retires() const { return section<SlotRetire>(header().slot_retires); }
  std::span<const PageAppend> page_appends() const { return section<PageAppend>(header().page_appends); }
  std::span<const PageId> pages() const { return section<PageId>(header().pages); }
  std::span<const KvCopy> kv_copies() const { return section<KvCopy>(header().kv_copies); }
  std::span<const PrefixGroup> prefix_groups() const { return section<PrefixGroup>(header().prefix_groups); }
  std::span<const uint32_t> group_rows() const { return section<uint32_t>(header().group_rows); }
  std::span<const uint32_t> words() const { return section<uint32_t>(header().words); }

  std::span<const TokenId> row_tokens(const Row& row) const {
    return tokens().subspan(row.tokens.offset, row.tokens.count);
  }
  std::span<const PageId> appended(const PageAppend& append) const {
    return pages().subspan(append.pages.offset, append.pages.count);
  }
  std::span<const TokenId> ids(Extent extent) const;
  std::span<const float> floats(Extent extent) const;

 private:
  template <class T>
  std::span<const T> section(Extent extent) const {
    static_assert(sizeof(T) % sizeof(uint32_t) == 0 && alignof(T) == alignof(uint32_t));
    return {reinterpret_cast<const T*>(words_.data() + extent.offset), extent.count};
  }
  std::span<const uint32_t> words_;
};

// Collects the parts of a plan and lays them out. Reused from step to step: once its buffers have grown to a step's
// size it allocates nothing.
class StepPlanBuilder {
 public:
  // Drops what was collected; the last built plan stays valid until the next build().
  void reset();
  bool empty() const;

  // Each returns a reference valid until the next add of the same kind. `tokens`, `pages` and lists are copied.
  Row& add_row(const Row& row, std::span<const TokenId> tokens);
  SlotInit& add_slot_init(const SlotInit& init);
  void add_slot_retire(SlotRetire retire) { slot_retires_.push_back(retire); }
  void add_page_append(SlotId slot, uint32_t generation, uint32_t first_index, std::span<const PageId> pages);
  void add_kv_copy(const KvCopy& copy) { kv_copies_.push_back(copy); }
  void add_prefix_group(std::span<const PageId> pages, std::span<const uint32_t> rows);
  // Lists of a SlotInit.
  Extent add_ids(std::span<const TokenId> ids);
  Extent add_floats(std::span<const float> values);

  size_t num_rows() const { return rows_.size(); }
  std::span<const Row> rows() const { return rows_; }

  // Lays the plan out; the view is valid until the next build() or the builder's end.
  StepPlanView build(StepId id);

 private:
  std::vector<Row> rows_;
  std::vector<TokenId> tokens_;
  std::vector<SlotInit> slot_inits_;
  std::vector<SlotRetire> slot_retires_;
  std::vector<PageAppend> page_appends_;
  std::vector<PageId> pages_;
  std::vector<KvCopy> kv_copies_;
  std::vector<PrefixGroup> prefix_groups_;
  std::vector<uint32_t> group_rows_;
  std::vector<uint32_t> words_;
  std::vector<uint32_t> buffer_;
};

}  // namespace coppice
