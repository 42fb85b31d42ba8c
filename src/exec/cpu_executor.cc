#include "exec/cpu_executor.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "base/worker_team.h"
#include "exec/slot_table.h"
#include "exec/step_inputs.h"

namespace coppice {
namespace {

uint32_t pages_of(uint32_t num_tokens, uint32_t page_size) { return (num_tokens + page_size - 1) / page_size; }

// The last sampled token has no KV, so one more may be generated than the context holds.
uint32_t max_output_tokens(const ExecLimits& limits) { return limits.max_context + 1; }

uint64_t index_bytes(const ExecLimits& limits) {
  return uint64_t{limits.max_step_tokens} * (sizeof(TokenId) + 2 * sizeof(uint32_t) + sizeof(LogitJob)) +
         uint64_t{limits.max_rows} * (sizeof(void*) + sizeof(uint32_t) + sizeof(LogitJob));
}

struct Buffers {
  Buffer activations, scratch, logits;
};

}  // namespace

struct CpuExecutor::Impl {
  Impl(const Model& model, const KvStore& kv, WorkerTeam& team, const ExecLimits& limits, const ExecMemory& memory,
       Buffers buffers, Sampler sampler, std::unique_ptr<SamplingSlots> sampling, SlotTable slots);

  void run_head(size_t first_job);
  void sample_group(size_t first_job, std::span<const RowMask> masks);
  LogitRow logit_row(const LogitJob& job, size_t place, std::span<const RowMask> masks);
  void take_answer(const LogitJob& job, const LogitRow& answer);
  size_t group_size(size_t first_job) const {
    return std::min<size_t>(limits_.max_logit_rows, inputs_.jobs().size() - first_job);
  }
  void finish_copies(CopyTime when);
  void lay_out_tokens();

  const Model& model_;
  const KvStore& kv_;
  WorkerTeam& team_;
  ExecLimits limits_;
  ExecMemory memory_;
  Buffers buffers_;
  Activations activations_;
  OpContext context_;
  Sampler sampler_;
  std::unique_ptr<SamplingSlots> sampling_;
  SlotTable slots_;
  StepInputs inputs_;
  std::vector<uint32_t> head_rows_;   // [max_logit_rows]
  std::vector<LogitRow> logit_rows_;  // [max_logit_rows]
  std::vector<TokenId> sampled_;      // [max_rows] of the plan's rows
  SteadyClock clock_;
  StepPlanView plan_;  // between forward() and sample()
  bool has_result_ = false;
  StepResult result_;
};

CpuExecutor::Impl::Impl(const Model& model, const KvStore& kv, WorkerTeam& team, const ExecLimits& limits,
                        const ExecMemory& memory, Buffers buffers, Sampler sampler,
                        std::unique_ptr<SamplingSlots> sampling, SlotTable slots)
    : model_(model),
      kv_(kv),
      team_(team),
      limits_(limits),
      memory_(memory),
      buffers_(std::move(buffers)),
      activations_(model.activations(buffers_.activations.data(), limits.max_step_tokens)),
      context_{.team = &team, .scratch = buffers_.scratch.data(), .scratch_bytes = buffers_.scratch.size()},
      sampler_(std::move(sampler)),
      sampling_(std::move(sampling)),
      slots_(std::move(slots)),
      inputs_({.max_rows = limits.max_rows,
               .max_tokens = limits.max_step_tokens,
               .max_context = limits.max_context,
               .page_size = kv.config().page_size,
               .vocab = model.config().vocab}) {
  head_rows_.reserve(limits.max_logit_rows);
  logit_rows_.reserve(limits.max_logit_rows);
  sampled_.reserve(limits.max_rows);
  result_.rows.reserve(limits.max_rows);
  result_.tokens.reserve(limits.max_rows);
}

ExecMemory CpuExecutor::plan_memory(const Model& model, const WorkerTeam& team, const ExecLimits& limits,
                                    uint32_t page_size) {
  const uint32_t vocab = model.config().vocab;
  const OpLimits ops = model.limits(limits.max_step_tokens, limits.max_rows, limits.max_context, limits.max_logit_rows);
  return {.activation_bytes = model.activation_bytes(limits.max_step_tokens),
          .scratch_bytes = model.ops().scratch_bytes(ops, team.num_workers()),
          .logits_bytes = uint64_t{limits.max_logit_rows} * vocab * sizeof(float),
          .sampler_bytes = Sampler::memory_bytes(vocab, team.num_workers()),
          .penalty_bytes = SamplingSlots::memory_bytes(limits.num_slots, vocab, max_output_tokens(limits)),
          .slot_bytes =
              SlotTable::memory_bytes(limits.num_slots, pages_of(limits.max_context, page_size)) + index_bytes(limits)};
}

Result<std::unique_ptr<CpuExecutor>> CpuExecutor::create(const Model& model, const KvStore& kv, WorkerTeam& team,
                                                         CpuIsa isa, const ExecLimits& limits) {
  CHECK(limits.max_rows > 0 && limits.max_logit_rows > 0 && limits.max_step_tokens > 0 && limits.max_context > 0);
  CHECK_EQ(kv.layers().size(), model.config().num_layers);
  CHECK_GE(model.rope().max_positions, limits.max_context);
  const uint32_t vocab = model.config().vocab;
  const uint32_t page_size = kv.config().page_size;
  const ExecMemory memory = plan_memory(model, team, limits, page_size);
  Buffers buffers;
  ASSIGN_OR_RETURN(buffers.activations, Buffer::allocate(memory.activation_bytes));
  ASSIGN_OR_RETURN(buffers.scratch, Buffer::allocate(memory.scratch_bytes));
  ASSIGN_OR_RETURN(buffers.logits, Buffer::allocate(memory.logits_bytes));
  ASSIGN_OR_RETURN(Sampler sampler, Sampler::create(isa, vocab, team));
  ASSIGN_OR_RETURN(auto sampling, SamplingSlots::create(limits.num_slots, vocab, max_output_tokens(limits)));
  ASSIGN_OR_RETURN(SlotTable slots, SlotTable::create(limits.num_slots, pages_of(limits.max_context, page_size)));
  return std::unique_ptr<CpuExecutor>(new CpuExecutor(std::make_unique<Impl>(
      model, kv, team, limits, memory, std::move(buffers), std::move(sampler), std::move(sampling), std::move(slots))));
}

CpuExecutor::CpuExecutor(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
CpuExecutor::~CpuExecutor() = default;

const ExecMemory& CpuExecutor::memory() const { return impl_->memory_; }

void CpuExecutor::launch(StepPlanView plan) {
  forward(plan);
  sample({});
}

bool CpuExecutor::collect(StepResult& out) {
  if (!impl_->has_result_) return false;
  std::swap(out, impl_->result_);  // the two results' memory goes round
  impl_->has_result_ = false;
  return true;
}

void CpuExecutor::forward(StepPlanView plan) {
  Impl& impl = *impl_;
  CHECK(!impl.has_result_ && impl.plan_.empty(), "one step at a time");
  const int64_t start_us = impl.clock_.now_us();
  impl.plan_ = plan;
  impl.result_.clear();
  impl.result_.id = plan.id();
  impl.slots_.apply(plan, *impl.sampling_, impl.kv_.config().num_pages);
  impl.kv_.copy(plan.kv_copies(), CopyTime::kBefore, impl.team_);
  impl.finish_copies(CopyTime::kBefore);
  impl.inputs_.build(plan, impl.slots_, *impl.sampling_, impl.result_);
  const StepTokens& tokens = impl.inputs_.tokens();
  if (tokens.num_tokens > 0) impl.model_.forward(impl.context_, tokens, impl.kv_.layers(), impl.activations_);
  if (!impl.inputs_.jobs().empty()) impl.run_head(0);
  impl.result_.forward_us = impl.clock_.now_us() - start_us;
}

void CpuExecutor::sample(std::span<const RowMask> masks) {
  Impl& impl = *impl_;
  CHECK(!impl.plan_.empty(), "forward() comes first");
  impl.sampled_.assign(impl.plan_.rows().size(), kNoToken);
  const size_t num_jobs = impl.inputs_.jobs().size();
  for (size_t first = 0; first < num_jobs; first += impl.group_size(first)) {
    const int64_t start_us = impl.clock_.now_us();
    if (first > 0) impl.run_head(first);
    const int64_t head_us = impl.clock_.now_us();
    impl.sample_group(first, masks);
    impl.result_.forward_us += first > 0 ? head_us - start_us : 0;
    impl.result_.sample_us += impl.clock_.now_us() - head_us;
  }
  impl.lay_out_tokens();
  impl.kv_.copy(impl.plan_.kv_copies(), CopyTime::kAfter, impl.team_);
  impl.finish_copies(CopyTime::kAfter);
  impl.plan_ = StepPlanView();
  impl.has_result_ = true;
}

void CpuExecutor::Impl::run_head(size_t first_job) {
  head_rows_.clear();
  for (const LogitJob& job : inputs_.jobs().subspan(first_job, group_size(first_job))) head_rows_.push_back(job.token);
  model_.head(context_, activations_, head_rows_, buffers_.logits.as<float>().data());
}

void CpuExecutor::Impl::sample_group(size_t first_job, std::span<const RowMask> masks) {
  const auto jobs = inputs_.jobs().subspan(first_job, group_size(first_job));
  logit_rows_.clear();
  for (size_t i = 0; i < jobs.size(); ++i) logit_rows_.push_back(logit_row(jobs[i], i, masks));
  sampler_.run(logit_rows_);
  for (size_t i = 0; i < jobs.size(); ++i) take_answer(jobs[i], logit_rows_[i]);
}

LogitRow CpuExecutor::Impl::logit_row(const LogitJob& job, size_t place, std::span<const RowMask> masks) {
  const uint32_t vocab = model_.config().vocab;
  const Row& row = plan_.rows()[job.row];
  LogitRow logit_row{.logits = buffers_.logits.as<float>().data() + place * vocab,
                     .slot = &(*sampling_)[row.slot],
                     .target = job.target,
                     .logprobs = std::span(result_.logprobs).subspan(job.logprobs.offset, job.logprobs.count)};
  if (job.target == kNoToken && row.mask_ticket != kNoTicket) {
    const auto mask = std::find_if(masks.begin(), masks.end(),
                                   [&row](const RowMask& given) { return given.ticket == row.mask_ticket; });
    CHECK(mask != masks.end(), "no mask with ticket", row.mask_ticket);
    CHECK_GE(mask->bits.size() * 32, vocab);
    logit_row.mask = mask->bits;
  }
  return logit_row;
}

void CpuExecutor::Impl::take_answer(const LogitJob& job, const LogitRow& answer) {
  RowResult& row = result_.rows[job.row];
  if (answer.status != RowStatus::kOk) row.status = answer.status;
  if (row.status != RowStatus::kOk || job.target != kNoToken) return;
  sampled_[job.row] = answer.token;
  sampling_->record(row.slot, answer.token);
  slots_.find(row.slot, row.generation)->last_token = answer.token;
}

void CpuExecutor::Impl::lay_out_tokens() {
  for (size_t i = 0; i < result_.rows.size(); ++i) {
    RowResult& row = result_.rows[i];
    row.tokens.offset = static_cast<uint32_t>(result_.tokens.size());
    if (row.status != RowStatus::kOk) row.logprobs.count = 0;
    if (sampled_[i] == kNoToken || row.status != RowStatus::kOk) continue;
    result_.tokens.push_back(sampled_[i]);
    row.tokens.count = 1;
  }
}

void CpuExecutor::Impl::finish_copies(CopyTime when) {
  for (const KvCopy& copy : plan_.kv_copies()) {
    if (copy.when == when && copy.ticket != kNoTicket) result_.tickets_done.push_back(copy.ticket);
  }
}

}  // namespace coppice
