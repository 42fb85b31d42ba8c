// SGLang's endpoints that this server does not have. They answer 404 with a sentence, so that nobody looks for a typo.
#include <array>

#include "server/core.h"

namespace coppice {
namespace {

void absent(ServerCore&, CallPtr call) {
  call->reply_error(
      {ErrorCode::kNotFound, call->request.path +
                                 " is an endpoint of SGLang that this server does not have; docs/compatibility.md "
                                 "lists those that it has."});
}

constexpr std::string_view kPaths[] = {"/encode",
                                       "/classify",
                                       "/ping",
                                       "/pause_generation",
                                       "/continue_generation",
                                       "/parse_function_call",
                                       "/separate_reasoning",
                                       "/open_session",
                                       "/close_session",
                                       "/load_lora_adapter",
                                       "/unload_lora_adapter",
                                       "/load_lora_adapter_from_tensors",
                                       "/update_weights_from_disk",
                                       "/init_weights_update_group",
                                       "/destroy_weights_update_group",
                                       "/update_weights_from_distributed",
                                       "/update_weights_from_tensor",
                                       "/update_weights_from_ipc",
                                       "/update_weight_version",
                                       "/get_weights_by_name",
                                       "/weights_checker",
                                       "/release_memory_occupation",
                                       "/resume_memory_occupation",
                                       "/start_profile",
                                       "/stop_profile",
                                       "/configure_logging",
                                       "/set_internal_state",
                                       "/set_trace_level",
                                       "/freeze_gc",
                                       "/slow_down",
                                       "/hicache/storage-backend",
                                       "/hicache/storage-backend/clear",
                                       "/clear_hicache_storage_backend",
                                       "/v1/embeddings",
                                       "/v1/responses",
                                       "/v1/rerank",
                                       "/v1/score",
                                       "/v1/classify",
                                       "/v1/messages",
                                       "/v1/messages/count_tokens",
                                       "/api/chat",
                                       "/api/generate",
                                       "/api/tags",
                                       "/api/show",
                                       "/v1/audio/transcriptions",
                                       "/v1/realtime",
                                       "/invocations",
                                       "/vertex_generate"};

constexpr auto kRoutes = [] {
  std::array<Route, std::size(kPaths)> rows{};
  for (size_t i = 0; i < rows.size(); ++i) {
    rows[i].path = kPaths[i];
    rows[i].methods = kGet | kPost | kPut | kHead;
    rows[i].auth = AuthLevel::kApiKey;
    rows[i].handle = absent;
    rows[i].cors = true;
    rows[i].errors = kPaths[i].starts_with("/v1/") ? api::ErrorShape::kFlat : api::ErrorShape::kNative;
  }
  return rows;
}();

}  // namespace

std::span<const Route> absent_routes() { return kRoutes; }

}  // namespace coppice
