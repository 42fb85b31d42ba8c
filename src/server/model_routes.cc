// /v1/models and /v1/models/{id}.
#include "api/info_responses.h"
#include "server/core.h"

namespace coppice {
namespace {

constexpr std::string_view kOnePrefix = "/v1/models/";

api::ModelCard card(const ServerCore& core) {
  return {core.model_name, core.created_s, core.engine->model().context_length};
}

void list_models(ServerCore& core, CallPtr call) {
  std::string body;
  const api::ModelCard cards[] = {card(core)};
  api::append_model_list(body, cards);
  call->reply_json(std::move(body));
}

void one_model(ServerCore& core, CallPtr call) {
  std::string_view id = std::string_view(call->request.path).substr(kOnePrefix.size());
  if (id.ends_with('/')) id.remove_suffix(1);
  std::string body;
  if (id == core.model_name) {
    api::append_model_card(body, card(core));
    return call->reply_json(std::move(body));
  }
  api::append_model_not_found(body, id);
  call->reply_json(std::move(body), 404);
}

constexpr Route kRoutes[] = {
    {.path = "/v1/models",
     .methods = kGet | kHead,
     .auth = AuthLevel::kApiKey,
     .handle = list_models,
     .cors = true,
     .errors = api::ErrorShape::kFlat},
    {.path = kOnePrefix,
     .methods = kGet | kHead,
     .auth = AuthLevel::kApiKey,
     .handle = one_model,
     .is_prefix = true,
     .cors = true,
     .errors = api::ErrorShape::kFlat},
};

}  // namespace

std::span<const Route> model_routes() { return kRoutes; }

}  // namespace coppice
