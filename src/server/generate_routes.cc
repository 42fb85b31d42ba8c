// /generate.
#include "server/core.h"
#include "server/plans.h"

namespace coppice {
namespace {

void generate(ServerCore& core, CallPtr call) {
  core.on_text_thread(call, [&core, call] {
    auto request = api::parse_generate(call->request.body, core.parse);
    call->release_body();
    if (!request.ok()) return call->reply_error(request.error());
    Generation::run(core, call, plan_generate(core, std::move(request).value()));
  });
}

constexpr Route kRoutes[] = {
    {.path = "/generate", .methods = kPost | kPut, .auth = AuthLevel::kApiKey, .handle = generate, .cors = true},
};

}  // namespace

std::span<const Route> generate_routes() { return kRoutes; }

}  // namespace coppice
