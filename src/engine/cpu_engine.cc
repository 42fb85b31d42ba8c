// Engine on the CPU: everything below the server, on one engine thread that is compute worker 0.
#include <fmt/format.h>
#include <pthread.h>

#include <algorithm>
#include <future>
#include <random>
#include <thread>

#include "base/clock.h"
#include "base/worker_team.h"
#include "device/cpu/isa.h"
#include "engine/engine.h"
#include "engine/engine_loop.h"
#include "engine/memory_plan.h"
#include "engine/prefill_rate.h"
#include "exec/cpu_executor.h"
#include "kv/kv_store.h"
#include "model/model.h"
#include "sched/budget.h"

namespace coppice {
namespace {

// Compute workers yield to the I/O and text threads, so that a health check is answered during a long prefill.
constexpr int kComputeNice = 5;
// Logit rows computed at once: 32 rows of a 152k vocabulary are 19 MB, and at 32 rows the head's product is bound by
// arithmetic on any CPU, so more would gain nothing.
constexpr uint32_t kHeadRows = 32;
// Positions of a step whose logits are wanted, for the scheduler: prompts with input logprobs are sliced to it.
constexpr uint32_t kStepLogitRows = 512;
constexpr int64_t kTargetStepUs = 200'000;
// What a default chunk may grow to: twice what was measured at start, and this at least. Products are at their full
// speed long before, and the activations of so many tokens are small beside the weights (61 MB for a model of 8B); who
// measures more has a model with smaller ones.
constexpr uint32_t kRoomyChunkTokens = 1024;

std::string mebibytes(uint64_t bytes) { return fmt::format("{:.1f} MiB", static_cast<double>(bytes) / 1048576.0); }

uint64_t system_random() {
  std::random_device device;
  return uint64_t{device()} << 32 | device();
}

class CpuEngine final : public Engine {
 public:
  CpuEngine(const EngineConfig& config, EventSink& sink) : config_(config), sink_(sink) {}
  ~CpuEngine() override { stop(); }

  // Loads on the engine thread (the compute team belongs to it) and returns when it serves or has failed.
  Result<void> launch(const std::function<void(const std::string&)>& progress) {
    std::promise<Result<void>> started;
    std::future<Result<void>> outcome = started.get_future();
    thread_ = std::thread([this, &progress, &started] { work(progress, started); });
    Result<void> result = outcome.get();
    if (!result.ok()) thread_.join();
    return result;
  }

  Result<void> submit(std::unique_ptr<Request> request) override { return loop_->submit(std::move(request)); }
  void abort(RequestId request, std::string reason, int status) override {
    loop_->abort(request, std::move(reason), status);
  }
  void abort_all(std::string reason, int status) override { loop_->abort_all(std::move(reason), status); }
  void end_at(RequestId request, uint32_t sample, uint32_t kept_tokens) override {
    loop_->end_at(request, sample, kept_tokens);
  }
  void flush_cache(std::function<void(Result<void>)> done) override { loop_->flush_cache(std::move(done)); }
  EngineStats stats() const override { return loop_->stats(); }
  const ModelInfo& model() const override { return info_; }
  void begin_drain() override { loop_->begin_drain(); }
  void stop() override {
    if (!thread_.joinable()) return;
    loop_->stop();
    thread_.join();
  }

 private:
  using Progress = std::function<void(const std::string&)>;

  // Everything that lives on the engine thread, in the order of its making.
  struct Parts {
    std::unique_ptr<WorkerTeam> team;
    CpuIsa isa = CpuIsa::kPortable;
    std::unique_ptr<Model> model;
    std::unique_ptr<KvStore> kv;
    std::unique_ptr<CpuExecutor> executor;
  };

  // Prompt tokens of a step: at first, and what real steps may raise that to.
  struct Chunk {
    uint32_t first = 0;
    uint32_t most = 0;
  };

  void work(const Progress& progress, std::promise<Result<void>>& started) {
    pthread_setname_np(pthread_self(), "engine");
    Parts parts;
    Result<void> built = build(parts, progress);
    const bool ok = built.ok();
    started.set_value(std::move(built));
    if (ok) loop_->run(*parts.executor);
  }

  Result<void> build(Parts& parts, const Progress& progress);
  Result<void> load(Parts& parts, const Progress& progress);
  Result<uint32_t> context_length(const ModelConfig& model) const;
  Result<Chunk> choose_chunk(Parts& parts, uint32_t context, const Progress& progress);
  Result<SchedulerConfig> plan(const Parts& parts, const Chunk& chunk, const Progress& progress);
  void fill_info(const ModelConfig& model, const SchedulerConfig& sched, const Parts& parts);

  const EngineConfig config_;
  EventSink& sink_;
  SteadyClock clock_;
  ModelInfo info_;
  std::unique_ptr<EngineLoop> loop_;
  std::thread thread_;
};

Result<void> CpuEngine::load(Parts& parts, const Progress& progress) {
  ASSIGN_OR_RETURN(parts.isa, choose_cpu_isa());
  const uint32_t num_threads = config_.num_threads != 0 ? config_.num_threads : static_cast<uint32_t>(usable_cpus());
  parts.team = std::make_unique<WorkerTeam>(num_threads, kComputeNice);
  ModelSource source;
  source.directory = config_.model_path;
  source.dummy = config_.dummy_weights;
  source.config_overrides = config_.model_override_json;
  const int64_t start_us = clock_.now_us();
  ASSIGN_OR_RETURN(parts.model, load_model(source, cpu_ops(parts.isa), *parts.team));
  progress(fmt::format("{} ({}) loaded in {:.1f} s, {} with {} threads", config_.model_path,
                       parts.model->config().architecture, static_cast<double>(clock_.now_us() - start_us) / 1e6,
                       to_string(parts.isa), num_threads));
  std::string unknown;
  for (const std::string& key : parts.model->config().unknown_keys) unknown += (unknown.empty() ? "" : ", ") + key;
  if (!unknown.empty()) progress("config.json has keys that coppice does not know and that change nothing: " + unknown);
  if (!parts.model->warning().empty()) progress("warning: " + parts.model->warning());
  return {};
}

Result<uint32_t> CpuEngine::context_length(const ModelConfig& model) const {
  if (config_.context_length == 0) return model.max_positions;
  if (config_.context_length > model.max_positions) {
    return invalid_argument(
        "--context-length",
        fmt::format("--context-length {} is over the {} positions that the model was made for; lower "
                    "it, or extend the model with --json-model-override-args",
                    config_.context_length, model.max_positions));
  }
  return config_.context_length;
}

// The rate measured here is low when the machine is busy at this moment: it is where the scheduler begins.
Result<CpuEngine::Chunk> CpuEngine::choose_chunk(Parts& parts, uint32_t context, const Progress& progress) {
  if (config_.chunked_prefill_size != 0) {
    const uint32_t given = std::min(config_.chunked_prefill_size, context);
    return Chunk{given, given};
  }
  ASSIGN_OR_RETURN(const double rate, measure_prefill_rate(*parts.model, *parts.team, parts.isa, context));
  const uint32_t measured = slice_for_rate(rate * 1e-6, kTargetStepUs);
  const uint32_t most = std::clamp(2 * measured, kRoomyChunkTokens, kMostSliceTokens);
  const Chunk chunk{std::min(measured, context), std::min(most, context)};
  std::string line = fmt::format("prefill at {:.0f} tokens/s: --chunked-prefill-size {}", rate, chunk.first);
  if (chunk.most > chunk.first) line += fmt::format(", up to {} when steps turn out faster", chunk.most);
  progress(line);
  return chunk;
}

Result<SchedulerConfig> CpuEngine::plan(const Parts& parts, const Chunk& chunk, const Progress& progress) {
  const ModelConfig& model = parts.model->config();
  const KvStoreConfig page{.num_pages = 1,
                           .page_size = config_.page_size,
                           .num_layers = model.num_layers,
                           .num_kv_heads = model.num_kv_heads,
                           .head_dim = model.head_dim};
  SchedulerConfig sched;
  ASSIGN_OR_RETURN(sched.context_length, context_length(model));
  sched.page_size = config_.page_size;
  // Decode rows come on top of a chunk of prefill: a full house of them must not stop it.
  const auto exec_limits = [&](uint32_t slots) {
    return ExecLimits{.num_slots = slots,
                      .max_rows = slots,
                      .max_step_tokens = chunk.most + slots,
                      .max_logit_rows = kHeadRows,
                      .max_context = sched.context_length};
  };
  PoolRequest request{.available_bytes = available_memory_bytes() + parts.model->weight_bytes(),
                      .weight_bytes = parts.model->weight_bytes(),
                      .page_bytes = KvStore::page_bytes(page),
                      .page_size = config_.page_size,
                      .context_length = sched.context_length,
                      .max_running_requests = config_.max_running_requests,
                      .max_total_tokens = config_.max_total_tokens,
                      .mem_fraction_static = config_.mem_fraction_static};
  const ExecMemory most = CpuExecutor::plan_memory(
      *parts.model, *parts.team, exec_limits(config_.max_running_requests != 0 ? config_.max_running_requests : 256),
      config_.page_size);
  request.fixed_bytes = most.total() + parts.model->rope_bytes(sched.context_length);
  ASSIGN_OR_RETURN(const PoolPlan pool, plan_pool(request));

  const ExecLimits limits = exec_limits(pool.max_running_requests);
  sched.num_pages = pool.num_pages;
  sched.num_slots = pool.max_running_requests;
  sched.max_step_rows = limits.max_rows;
  sched.max_step_tokens = limits.max_step_tokens;
  sched.max_prefill_tokens = chunk.first;
  sched.most_prefill_tokens = chunk.most;
  sched.max_logit_rows = std::max(kStepLogitRows, limits.max_rows);
  sched.overrun_tokens = 1;
  ASSIGN_OR_RETURN(sched.policy, parse_schedule_policy(config_.schedule_policy));
  sched.disable_radix_cache = config_.disable_radix_cache;
  sched.max_queued = config_.max_queued_requests;
  sched.target_step_us = kTargetStepUs;
  sched.random_seed = config_.random_seed != 0 ? config_.random_seed : system_random();
  for (uint64_t& half : sched.hash_key) half = system_random();
  RETURN_IF_ERROR(validate(sched));

  const ExecMemory memory = CpuExecutor::plan_memory(*parts.model, *parts.team, limits, config_.page_size);
  progress(
      fmt::format("memory: weights {} | KV pool {} ({} pages of {} tokens, by {}) | activations {} | op scratch {} | "
                  "logits {} | sampler {} | slots {} | RoPE table {}",
                  mebibytes(request.weight_bytes), mebibytes(request.page_bytes * pool.num_pages), pool.num_pages,
                  config_.page_size, pool.bound_by, mebibytes(memory.activation_bytes), mebibytes(memory.scratch_bytes),
                  mebibytes(memory.logits_bytes), mebibytes(memory.sampler_bytes + memory.penalty_bytes),
                  mebibytes(memory.slot_bytes), mebibytes(parts.model->rope_bytes(sched.context_length))));
  return sched;
}

Result<void> CpuEngine::build(Parts& parts, const Progress& progress) {
  RETURN_IF_ERROR(load(parts, progress));
  ASSIGN_OR_RETURN(const uint32_t context, context_length(parts.model->config()));
  RETURN_IF_ERROR(parts.model->build_rope(context, *parts.team));

  ASSIGN_OR_RETURN(const Chunk chunk, choose_chunk(parts, context, progress));
  ASSIGN_OR_RETURN(const SchedulerConfig sched, plan(parts, chunk, progress));

  loop_ = std::make_unique<EngineLoop>(sched, config_.inbox_capacity, sink_, clock_);
  const ModelConfig& model = parts.model->config();
  ASSIGN_OR_RETURN(parts.kv, KvStore::create({.num_pages = sched.num_pages,
                                              .page_size = sched.page_size,
                                              .num_layers = model.num_layers,
                                              .num_kv_heads = model.num_kv_heads,
                                              .head_dim = model.head_dim},
                                             [this](uint32_t num_pages) { loop_->pool_ready(num_pages); }));
  loop_->pool_ready(parts.kv->num_ready());
  ASSIGN_OR_RETURN(parts.executor, CpuExecutor::create(*parts.model, *parts.kv, *parts.team, parts.isa,
                                                       {.num_slots = sched.num_slots,
                                                        .max_rows = sched.max_step_rows,
                                                        .max_step_tokens = sched.max_step_tokens,
                                                        .max_logit_rows = kHeadRows,
                                                        .max_context = sched.context_length}));
  fill_info(model, sched, parts);
  return {};
}

void CpuEngine::fill_info(const ModelConfig& model, const SchedulerConfig& sched, const Parts& parts) {
  info_.model_path = config_.model_path;
  info_.model_type = model.model_type;
  info_.architectures = {model.architecture};
  info_.logits_width = model.vocab;
  info_.context_length = sched.context_length;
  info_.max_total_tokens = sched.num_pages * sched.page_size;
  info_.max_prompt_tokens = max_prompt_tokens(sched);
  info_.page_size = sched.page_size;
  info_.num_pages = sched.num_pages;
  info_.max_running_requests = sched.num_slots;
  info_.chunked_prefill_size = sched.max_prefill_tokens;
  info_.eos_ids = model.eos_ids;
  info_.default_temperature = model.sampling.temperature.value_or(-1.0F);
  info_.default_top_p = model.sampling.top_p.value_or(-1.0F);
  info_.default_min_p = model.sampling.min_p.value_or(-1.0F);
  info_.default_repetition_penalty = model.sampling.repetition_penalty.value_or(-1.0F);
  info_.default_top_k = model.sampling.top_k.value_or(0);
  info_.weight_bytes = parts.model->weight_bytes();
  info_.kv_bytes = parts.kv->bytes();
}

}  // namespace

Result<std::unique_ptr<Engine>> Engine::start(const EngineConfig& config, EventSink& sink,
                                              const std::function<void(const std::string&)>& progress) {
  auto engine = std::make_unique<CpuEngine>(config, sink);
  RETURN_IF_ERROR(engine->launch(progress));
  return std::unique_ptr<Engine>(std::move(engine));
}

}  // namespace coppice
