// Sequence: one sample of a request on its way through the scheduler; RequestState: what its samples share.
// Plain records; the scheduler's parts change them. Engine thread only.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "base/strong_id.h"
#include "cache/page_pool.h"
#include "cache/radix_tree.h"
#include "request/request.h"

namespace coppice {

// A request in the middle of its life; sched/lifecycle.h holds the table of moves.
enum class SequenceState : uint8_t {
  kQueued,      // never ran; holds nothing
  kFollowing,   // never ran; waits until another sequence has planned the prompt that they share; holds nothing
  kPrefilling,  // holds a slot and pages; some of its known tokens are not planned yet
  kDecoding,    // holds a slot and pages; all known tokens are planned
  kRetracted,   // ran; gave back slot and pages; returns at its old place
  kEnded,       // its finish is told; only rows in flight still name it
};
inline constexpr size_t kNumSequenceStates = 6;

struct Sequence;

struct RequestState {
  std::unique_ptr<Request> request;
  RootHandle root;              // of its namespace
  uint64_t seed = 0;            // of sample 0
  uint32_t max_new_tokens = 0;  // clipped to the context and the pool
  std::vector<Sequence*> samples;
  uint32_t num_live = 0;  // samples not ended
  bool admitted = false;  // some sample ran; then `cache` and `queue_us` stand
  CacheReport cache;
  int64_t queue_us = 0;

  // Input logprobs are computed by one sample, the scorer, and told by each.
  uint32_t num_input_scores = 0;           // positions wanted
  uint32_t num_scored = 0;                 // of them, known
  std::vector<TokenLogprob> input_scores;  // [num_scored, 1 + num_top + num_ids]
  Sequence* scorer = nullptr;

  uint32_t entries_per_score() const {
    const LogprobParams& params = request->logprobs;
    return 1 + params.num_top + static_cast<uint32_t>(params.ids.size());
  }
};

struct Sequence {
  RequestState* group = nullptr;
  uint32_t sample = 0;
  uint64_t serial = 0;  // unique; a sequence that ended is recycled under a new one
  SequenceState state = SequenceState::kEnded;

  // Order.
  uint64_t arrival = 0;    // of the sample, from 1
  uint64_t admission = 0;  // place for life, from 1; 0: never admitted
  int64_t arrival_us = 0;
  uint64_t served_at_arrival = 0;  // tokens the scheduler had planned when it came

  // Tokens. Empty until the first admission: a queued sample needs the request's prompt only.
  std::vector<TokenId> tokens;  // prompt, then generated ones known to the host
  uint32_t prompt_tokens = 0;
  uint32_t prefill_end = 0;   // tokens known when it was last admitted: what has to be prefilled
  uint32_t planned = 0;       // positions whose KV is cached or part of a launched plan
  uint32_t committed = 0;     // of them, those whose step was answered
  uint32_t num_sampling = 0;  // sampled tokens on their way: rows launched, not answered
  uint32_t rows_in_flight = 0;
  uint64_t row_step = 0;  // the last plan with a row of this sequence, and where that row starts
  uint32_t row_start = 0;
  uint64_t entry_step = 0;  // the plan that admitted it, and how many tokens were readable then
  uint32_t entry_tokens = 0;
  uint32_t num_retractions = 0;
  uint32_t score_from = UINT32_MAX;  // scorer: positions from here on go through the head
  uint32_t input_scores_told = 0;    // positions, of group->num_scored
  bool told_admission = false;

  // Device state.
  SlotId slot;
  uint32_t generation = 0;
  bool has_slot = false;
  bool slot_ready = false;  // its SlotInit is in a plan
  uint32_t told_pages = 0;  // leading pages of `table` that plans have told of

  // Pages, by logical index. The first num_tree_pages() belong to the tree, pinned by `prefix`; own[i] holds the
  // others.
  PrefixHandle prefix;
  std::vector<PageId> table;
  std::vector<PageHandle> own;
  uint32_t tree_pages = 0;
  // Neighbours among the sequences whose tree pages end in the same page.
  Sequence* frontier_prev = nullptr;
  Sequence* frontier_next = nullptr;

  // Waiting: where the first match_limit tokens stand in the tree; good while the node's version is the match's.
  Match match;
  uint32_t match_limit = 0;
  bool stands = false;
  // Following: whom, and how many positions the leader must have planned before it is worth a look.
  Sequence* leader = nullptr;
  uint64_t leader_serial = 0;
  uint32_t leader_target = 0;

  const Request& request() const { return *group->request; }
  uint32_t num_tokens() const { return static_cast<uint32_t>(tokens.size()); }
  uint32_t num_generated() const { return tokens.empty() ? 0 : num_tokens() - prompt_tokens; }
  bool running() const { return state == SequenceState::kPrefilling || state == SequenceState::kDecoding; }
  // A match that does not stand, such as a retracted one's of its first life, says nothing any more.
  uint32_t matched_tokens() const { return stands ? match.total_tokens() : 0; }
  // What a match may use: the last known token is always computed, and scored positions too.
  uint32_t usable_prefix() const;
  // Prompt as the tree sees it: the request's before the first admission, then all known tokens.
  std::span<const TokenId> known_tokens() const {
    return tokens.empty() ? std::span<const TokenId>(request().prompt) : std::span<const TokenId>(tokens);
  }
};

}  // namespace coppice
