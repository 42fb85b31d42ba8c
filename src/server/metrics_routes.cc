// /metrics, and any path that begins so.
#include "server/core.h"
#include "server/generation.h"

namespace coppice {
namespace {

void metrics(ServerCore& core, CallPtr call) {
  if (!core.metrics) {
    return call->reply_error({ErrorCode::kNotFound, "There are no metrics; start the server with --enable-metrics."});
  }
  core.on_text_thread(call, [&core, call] {
    HttpResponse response;
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    uint64_t num_decoding_tokens = 0;
    for (const auto& generation : core.live.all()) num_decoding_tokens += generation->num_decoding_tokens();
    response.body = core.metrics->text(core.engine->stats(), core.engine->model(), num_decoding_tokens);
    call->reply(std::move(response));
  });
}

constexpr Route kRoutes[] = {
    {.path = "/metrics", .methods = kGet | kHead, .auth = AuthLevel::kOpen, .handle = metrics, .is_prefix = true},
};

}  // namespace

std::span<const Route> metrics_routes() { return kRoutes; }

}  // namespace coppice
