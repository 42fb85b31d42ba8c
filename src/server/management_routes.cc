// /flush_cache and /abort_request.
#include "api/helper_requests.h"
#include "server/core.h"
#include "server/generation.h"

namespace coppice {
namespace {

constexpr auto kFlushRetry = std::chrono::milliseconds(50);

// Tries until nothing runs or `deadline_us` passes. `done` comes on the engine thread.
void flush_until(ServerCore& core, const CallPtr& call, int64_t deadline_us) {
  core.engine->flush_cache([&core, call, deadline_us](Result<void> flushed) {
    if (flushed.ok()) return call->reply_text("Cache flushed.\n");
    if (core.clock.now_us() < deadline_us && !call->exchange->gone()) {
      return core.http->run_after(kFlushRetry, [&core, call, deadline_us] { flush_until(core, call, deadline_us); });
    }
    call->reply_text("Cache not flushed: " + flushed.error().message + "\n", 400);
  });
}

void flush_cache(ServerCore& core, CallPtr call) {
  const Result<double> timeout_s = api::parse_flush_timeout(call->request.query);
  if (!timeout_s.ok()) return call->reply_error(timeout_s.error());
  flush_until(core, call, core.clock.now_us() + static_cast<int64_t>(*timeout_s * 1e6));
}

void abort_request(ServerCore& core, CallPtr call) {
  core.on_text_thread(call, [&core, call] {
    const auto request = api::parse_abort(call->request.body, core.parse);
    if (!request.ok()) return call->reply_error(request.error());
    const std::string reason = "Aborted by /abort_request.";
    if (request->abort_all) {
      for (const auto& generation : core.live.all()) generation->cancel(reason, 0);
    } else if (const LivePrompt live = core.live.find(request->rid); live.generation) {
      live.prompt == kAllPrompts ? live.generation->cancel(reason, 0)
                                 : live.generation->cancel_prompt(live.prompt, reason, 0);
    }
    HttpResponse response;
    response.content_type.clear();
    call->reply(std::move(response));
  });
}

constexpr Route kRoutes[] = {
    {.path = "/flush_cache", .methods = kGet | kPost, .auth = AuthLevel::kAdmin, .handle = flush_cache},
    {.path = "/abort_request", .methods = kPost, .auth = AuthLevel::kAdmin, .handle = abort_request},
};

}  // namespace

std::span<const Route> management_routes() { return kRoutes; }

}  // namespace coppice
