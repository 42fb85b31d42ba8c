// /health answers from progress; /health_generate generates a token.
#include "server/core.h"
#include "server/native_format.h"

namespace coppice {
namespace {

HttpResponse empty_response(int status) {
  HttpResponse response;
  response.status = status;
  response.content_type.clear();
  return response;
}

// Alive: idle, or a step ended not long ago. A step may be long, so nothing is queued behind it to find out.
bool makes_progress(const ServerCore& core) {
  const EngineStats stats = core.engine->stats();
  if (stats.stopping) return false;
  const auto limit_us = std::chrono::microseconds(core.config.health_timeout).count();
  return stats.idle || core.clock.now_us() - stats.last_progress_us < limit_us;
}

bool is_serving(const ServerCore& core) {
  return core.phase.load(std::memory_order_acquire) == ServerPhase::kServing && makes_progress(core);
}

void health(ServerCore& core, CallPtr call) { call->reply(empty_response(is_serving(core) ? 200 : 503)); }

// Any answer at all means health; the body stays empty.
class HealthFormat final : public AnswerFormat {
 public:
  api::ErrorShape errors() const override { return api::ErrorShape::kNative; }
  std::string_view content_type() const override { return {}; }
  bool cumulative() const override { return true; }
  bool wants_chunk(const Choice&) const override { return true; }
  void chunk(const Generation&, uint32_t, std::string&) override {}
  void end(const Generation&, std::string&) override {}
  void whole(const Generation&, std::string&) override {}
};

void health_generate(ServerCore& core, CallPtr call) {
  if (!is_serving(core)) return call->reply(empty_response(503));
  core.http->run_after(core.config.health_timeout, [call] { call->reply(empty_response(503)); });
  core.on_text_thread(call, [&core, call] {
    GenerationPlan plan;
    GenerationPlan::Item& item = plan.items.emplace_back();
    item.prompt.is_text = false;
    item.prompt.ids = {TokenId(0)};
    item.sampling.max_new_tokens = 1;
    item.sampling.temperature = 0;
    plan.log_metrics = false;
    plan.format = std::make_unique<HealthFormat>();
    Generation::run(core, call, std::move(plan));
  });
}

constexpr Route kRoutes[] = {
    {.path = "/health",
     .methods = kGet | kHead,
     .auth = AuthLevel::kOpen,
     .handle = health,
     .cors = true,
     .while_starting = true},
    {.path = "/health_generate",
     .methods = kGet | kHead,
     .auth = AuthLevel::kOpen,
     .handle = health_generate,
     .cors = true,
     .while_starting = true},
};

}  // namespace

std::span<const Route> health_routes() { return kRoutes; }

}  // namespace coppice
