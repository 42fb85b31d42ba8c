// The engine's loop over a device that answers from another thread, later.
#include "engine/engine_loop.h"

#include <gtest/gtest.h>

#include <chrono>
#include <condition_variable>
#include <future>
#include <map>
#include <thread>

namespace coppice {
namespace {

constexpr uint32_t kVocab = 1000;

// Answers plans in order, from a thread of its own, at most two behind. The next token is the last input token or the
// last sampled one, plus one.
class LateDevice final : public StepDevice {
 public:
  explicit LateDevice(std::function<void()> wake) : wake_(std::move(wake)), thread_([this] { work(); }) {}
  ~LateDevice() override {
    {
      std::lock_guard lock(mutex_);
      stop_ = true;
    }
    changed_.notify_all();
    thread_.join();
  }

  void launch(StepPlanView plan) override {
    std::lock_guard lock(mutex_);
    plans_.emplace_back(plan.buffer().begin(), plan.buffer().end());
    changed_.notify_all();
  }
  bool collect(StepResult& out) override {
    std::lock_guard lock(mutex_);
    if (results_.empty()) return false;
    out = std::move(results_.front());
    results_.pop_front();
    return true;
  }
  uint32_t max_in_flight() const override { return 2; }

  // From here on only as many steps are answered as answer_steps() says.
  void pause() {
    std::lock_guard lock(mutex_);
    num_allowed_ = 0;
  }
  void answer_steps(uint64_t count) {
    std::lock_guard lock(mutex_);
    num_allowed_ += count;
    changed_.notify_all();
  }
  void resume() {
    std::lock_guard lock(mutex_);
    num_allowed_ = UINT64_MAX;
    changed_.notify_all();
  }

 private:
  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      changed_.wait(lock, [this] { return stop_ || (!plans_.empty() && num_allowed_ > 0); });
      if (stop_) return;
      if (num_allowed_ != UINT64_MAX) --num_allowed_;
      const std::vector<uint32_t> words = std::move(plans_.front());
      plans_.pop_front();
      lock.unlock();
      const auto plan = StepPlanView::check(words);
      CHECK(plan.ok());
      StepResult result = answer(*plan);
      lock.lock();
      results_.push_back(std::move(result));
      lock.unlock();
      wake_();
      lock.lock();
    }
  }

  StepResult answer(StepPlanView plan) {
    StepResult result;
    result.id = plan.id();
    for (const Row& row : plan.rows()) {
      TokenId& last = last_[row.slot.value];
      if (row.source == TokenSource::kHost) last = plan.row_tokens(row)[row.num_tokens - 1];
      RowResult& out = result.rows.emplace_back();
      out.slot = row.slot;
      out.generation = row.generation;
      out.new_length = row.max_position + 1;
      if (row.mode == SampleMode::kSample) {
        last = TokenId{static_cast<int32_t>((static_cast<uint32_t>(last.value) + 1) % kVocab)};
        out.tokens = {static_cast<uint32_t>(result.tokens.size()), 1};
        result.tokens.push_back(last);
      }
    }
    return result;
  }

  std::function<void()> wake_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::vector<uint32_t>> plans_;
  std::deque<StepResult> results_;
  std::map<uint32_t, TokenId> last_;  // device thread only
  bool stop_ = false;
  uint64_t num_allowed_ = UINT64_MAX;
  std::thread thread_;
};

// Collects what the engine says; tests wait for finishes.
class Collector final : public EventSink {
 public:
  struct Answer {
    std::vector<int32_t> tokens;
    std::unique_ptr<Finish> finish;
    CacheReport cache;
  };

  void on_events(EventBatch& batch) override {
    std::lock_guard lock(mutex_);
    for (SequenceEvent& event : batch.events) {
      Answer& answer = answers_[event.request.value];
      EXPECT_EQ(answer.finish, nullptr) << "an event after the finish";
      for (uint32_t i = 0; i < event.tokens.count; ++i) {
        answer.tokens.push_back(batch.tokens[event.tokens.offset + i].value);
      }
      if (event.first_admission) answer.cache = event.cache;
      if (event.finish) answer.finish = std::move(event.finish);
    }
    changed_.notify_all();
  }

  void wait_for_tokens(uint64_t request, size_t count) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::seconds(60), [&] { return answers_[request].tokens.size() >= count; });
  }

  const Answer& wait(uint64_t request) {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::seconds(60), [&] { return answers_[request].finish != nullptr; });
    CHECK(answers_[request].finish != nullptr, "request", request, "never ended");
    return answers_[request];
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<uint64_t, Answer> answers_;
};

class EngineLoopTest : public ::testing::Test {
 protected:
  EngineLoopTest() : loop_(config(), 4096, sink_, clock_), device_([this] { loop_.wake(); }) {
    thread_ = std::thread([this] { loop_.run(device_); });
  }
  ~EngineLoopTest() override {
    loop_.stop();
    thread_.join();
  }

  static SchedulerConfig config() {
    SchedulerConfig config;
    config.page_size = 4;
    config.num_pages = 64;
    config.num_ready_pages = 64;
    config.num_slots = 8;
    config.max_step_tokens = 32;
    config.max_step_rows = 8;
    config.max_logit_rows = 16;
    config.context_length = 200;
    config.overrun_tokens = 2;
    config.fixed_costs = true;
    config.costs.token_us = 1;
    return config;
  }

  static std::unique_ptr<Request> request(uint64_t id, int32_t first, uint32_t prompt_tokens, uint32_t max_new) {
    auto request = std::make_unique<Request>();
    request->id = RequestId{id};
    for (uint32_t i = 0; i < prompt_tokens; ++i) request->prompt.emplace_back(first + static_cast<int32_t>(i));
    request->sampling.max_new_tokens = max_new;
    return request;
  }

  static std::vector<int32_t> counting(int32_t from, uint32_t count) {
    std::vector<int32_t> tokens;
    for (uint32_t i = 0; i < count; ++i) tokens.push_back(from + static_cast<int32_t>(i));
    return tokens;
  }

  SteadyClock clock_;
  Collector sink_;
  EngineLoop loop_;
  LateDevice device_;
  std::thread thread_;
};

TEST_F(EngineLoopTest, AnswersManyFromManyThreads) {
  std::vector<std::thread> clients;
  for (int32_t client = 0; client < 4; ++client) {
    clients.emplace_back([this, client] {
      for (int32_t i = 0; i < 25; ++i) {
        const auto id = static_cast<uint64_t>(client * 100 + i + 1);
        ASSERT_TRUE(loop_.submit(request(id, client * 200 + i, 10, 7)).ok());
        EXPECT_EQ(sink_.wait(id).tokens, counting(client * 200 + i + 10, 7));
      }
    });
  }
  for (std::thread& client : clients) client.join();
  const EngineStats stats = loop_.stats();
  EXPECT_EQ(stats.generated_tokens, 4U * 25 * 7);
  EXPECT_EQ(stats.prompt_tokens, 4U * 25 * 10);
}

TEST_F(EngineLoopTest, SecondRequestFindsTheFirst) {
  ASSERT_TRUE(loop_.submit(request(1, 10, 21, 4)).ok());
  sink_.wait(1);
  ASSERT_TRUE(loop_.submit(request(2, 10, 25, 4)).ok());
  // 21 tokens of the prompt and three of the answer have KV; the last sampled one has none.
  EXPECT_EQ(sink_.wait(2).cache.matched_tokens, 24U);
  while (!loop_.stats().idle) std::this_thread::yield();
  // 5 + 6 pages were asked for, of which the first 5 were the same.
  EXPECT_NEAR(loop_.stats().cache_hit_rate_ceiling, 5.0 / 11, 0.01);
}

TEST_F(EngineLoopTest, StopTokensAbortsAndLateEnds) {
  auto stops = request(1, 10, 5, 50);
  stops->eos_ids = {TokenId{20}};
  ASSERT_TRUE(loop_.submit(std::move(stops)).ok());
  EXPECT_EQ(sink_.wait(1).tokens, counting(15, 6));
  EXPECT_EQ(sink_.wait(1).finish->kind, FinishKind::kStopToken);

  ASSERT_TRUE(loop_.submit(request(2, 300, 5, 150)).ok());
  loop_.abort(RequestId{2}, "enough", 0);
  EXPECT_EQ(sink_.wait(2).finish->kind, FinishKind::kAborted);

  device_.pause();
  ASSERT_TRUE(loop_.submit(request(3, 500, 5, 150)).ok());
  device_.answer_steps(3);
  sink_.wait_for_tokens(3, 2);
  loop_.end_at(RequestId{3}, 0, 1);  // while later tokens are on their way
  device_.resume();
  EXPECT_EQ(sink_.wait(3).finish->kind, FinishKind::kStopText);
}

TEST_F(EngineLoopTest, AStopEndsWhoeverWasLetIn) {
  device_.pause();
  for (uint64_t id = 1; id <= 20; ++id) ASSERT_TRUE(loop_.submit(request(id, 10, 21, 100)).ok());
  loop_.stop();
  device_.resume();
  for (uint64_t id = 1; id <= 20; ++id) EXPECT_EQ(sink_.wait(id).finish->abort_status, 503);
  EXPECT_EQ(loop_.submit(request(21, 10, 5, 2)).error().code, ErrorCode::kUnavailable);
}

TEST_F(EngineLoopTest, FlushesWhenIdleAndRefusesWhenDraining) {
  ASSERT_TRUE(loop_.submit(request(1, 10, 21, 2)).ok());
  sink_.wait(1);
  while (!loop_.stats().idle) std::this_thread::yield();
  std::promise<bool> flushed;
  loop_.flush_cache([&](Result<void> result) { flushed.set_value(result.ok()); });
  EXPECT_TRUE(flushed.get_future().get());
  ASSERT_TRUE(loop_.submit(request(2, 10, 21, 2)).ok());
  EXPECT_EQ(sink_.wait(2).cache.matched_tokens, 0U);
  loop_.begin_drain();
  EXPECT_EQ(loop_.submit(request(3, 10, 5, 2)).error().code, ErrorCode::kUnavailable);
}

}  // namespace
}  // namespace coppice
