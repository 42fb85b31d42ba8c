// ServerCore: what every route needs. A context that is passed; made at start, complete after serve().
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "api/context.h"
#include "api/sampling.h"
#include "base/clock.h"
#include "engine/engine.h"
#include "net/http_server.h"
#include "obs/log.h"
#include "server/auth.h"
#include "server/live_requests.h"
#include "server/route.h"
#include "server/server.h"
#include "server/server_metrics.h"
#include "server/text_pool.h"

namespace coppice {

enum class ServerPhase : uint8_t { kStarting, kServing, kDraining };

struct ServerCore {
  ServerCore(const ServerConfig& config_, Log& log_)
      : config(config_),
        log(log_),
        auth(config_.api_key, config_.admin_api_key),
        live(config_.num_output_threads),
        text_pool(config_.num_text_threads, kTextQueue) {}

  static constexpr size_t kTextQueue = 4096;

  const ServerConfig config;
  Log& log;
  const Authenticator auth;
  const RouteTable routes;
  const SteadyClock clock;
  std::atomic<ServerPhase> phase{ServerPhase::kStarting};

  // Set by serve() before the phase changes, constant from then on.
  Engine* engine = nullptr;
  const Tokenizer* tokenizer = nullptr;
  const ChatTemplate* chat_template = nullptr;
  std::unique_ptr<ServerMetrics> metrics;
  std::string model_name;           // as served
  int64_t created_s = 0;            // when serving began, seconds since 1970
  std::vector<TokenId> eos_ids;     // the model's and the tokenizer's, below the width of the logits
  size_t longest_token_bytes = 16;  // of text
  api::SamplingDefaults sampling_defaults;
  api::ParseContext parse;

  LiveRequests live;
  std::unique_ptr<HttpServer> http;
  TextPool text_pool;

  bool has_engine() const { return phase.load(std::memory_order_acquire) != ServerPhase::kStarting; }

  // Runs `body` on a text thread, or answers 503 when too much waits.
  void on_text_thread(const CallPtr& call, std::function<void()> body);
};

}  // namespace coppice
