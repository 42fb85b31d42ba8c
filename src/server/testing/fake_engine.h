// FakeEngine: the Engine interface without a model. Tests only. A thread of its own runs steps; each gives every
// running sequence one token, the bytes of a known text in turn, so that a test can say what the answer must be.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "base/clock.h"
#include "engine/engine.h"

namespace coppice::testing {

struct FakeEngineConfig {
  std::chrono::microseconds step_time{50};
  size_t max_queued = 4096;
  uint32_t context_length = 4096;
  uint32_t max_prompt_tokens = 4000;
  uint32_t logits_width = 300;
  uint32_t num_free_pages = 4096;  // of as many
  bool paused = false;             // steps wait for resume()
};

class FakeEngine final : public Engine {
 public:
  FakeEngine(EventSink& sink, const FakeEngineConfig& config = {});
  ~FakeEngine() override;

  Result<void> submit(std::unique_ptr<Request> request) override;
  void abort(RequestId request, std::string reason, int status) override;
  void abort_all(std::string reason, int status) override;
  void end_at(RequestId request, uint32_t sample, uint32_t kept_tokens) override;
  void flush_cache(std::function<void(Result<void>)> done) override;
  EngineStats stats() const override;
  const ModelInfo& model() const override { return model_; }
  void begin_drain() override;
  void stop() override;

  void pause();
  void resume();
  // Ends every running sequence as a device failure would: an abort with this status.
  void fail_running(const std::string& reason, int status) { abort_all(reason, status); }
  size_t num_live() const;  // sequences without a finish
  size_t num_end_at() const;
  std::vector<TokenId> eos_ids_of_last() const;  // of the last request
  int64_t cpu_us();                              // of its thread, so that a benchmark can leave it out

  // The bytes that sample `sample` of a request with this prompt generates, over and over.
  static std::string text_of(std::span<const TokenId> prompt, uint32_t sample);

 private:
  struct Sequence {
    std::shared_ptr<const Request> request;
    uint32_t sample = 0;
    int64_t arrival_us = 0;
    uint32_t num_tokens = 0;
    std::string text;
    bool admitted = false;
    CacheReport cache;
  };

  void run();
  void step();
  void advance(Sequence& sequence);
  void add_logprobs(const Sequence& sequence, SequenceEvent& event, TokenId token);
  void end(size_t index, Finish finish);
  CacheReport look_up(const Request& request);
  void apply_aborts();

  EventSink& sink_;
  const FakeEngineConfig config_;
  const SteadyClock clock_;
  ModelInfo model_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Sequence> sequences_;
  std::vector<std::pair<CacheNamespace, std::vector<TokenId>>> cached_;
  struct Abort {
    std::optional<RequestId> request;  // none: all
    std::string reason;
    int status = 0;
  };
  std::vector<Abort> aborts_;
  struct EndAt {
    RequestId request;
    uint32_t sample, kept_tokens;
  };
  std::vector<EndAt> ends_;
  std::deque<std::function<void(Result<void>)>> flushes_;
  EventBatch batch_;
  EngineStats stats_;
  size_t num_end_at_ = 0;
  std::vector<TokenId> last_eos_ids_;
  bool paused_ = false, draining_ = false, stopped_ = false;
  std::thread thread_;
};

}  // namespace coppice::testing
