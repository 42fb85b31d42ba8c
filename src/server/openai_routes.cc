// /v1/completions and /v1/chat/completions.
#include "server/core.h"
#include "server/plans.h"

namespace coppice {
namespace {

void completions(ServerCore& core, CallPtr call) {
  core.on_text_thread(call, [&core, call] {
    auto request = api::parse_completion(call->request.body, core.parse);
    call->release_body();
    if (!request.ok()) return call->reply_error(request.error());
    Generation::run(core, call, plan_completion(core, std::move(request).value()));
  });
}

void chat_completions(ServerCore& core, CallPtr call) {
  core.on_text_thread(call, [&core, call] {
    auto request = api::parse_chat(call->request.body, core.parse);
    call->release_body();
    if (!request.ok()) return call->reply_error(request.error());
    auto plan = plan_chat(core, std::move(request).value());
    if (!plan.ok()) return call->reply_error(plan.error());
    Generation::run(core, call, std::move(plan).value());
  });
}

constexpr Route kRoutes[] = {
    {.path = "/v1/completions",
     .methods = kPost,
     .auth = AuthLevel::kApiKey,
     .handle = completions,
     .cors = true,
     .needs_json_type = true,
     .errors = api::ErrorShape::kFlat},
    {.path = "/v1/chat/completions",
     .methods = kPost,
     .auth = AuthLevel::kApiKey,
     .handle = chat_completions,
     .cors = true,
     .needs_json_type = true,
     .errors = api::ErrorShape::kFlat},
};

}  // namespace

std::span<const Route> openai_routes() { return kRoutes; }

}  // namespace coppice
