#include "server/server.h"

#include <algorithm>

#include "api/sampling.h"
#include "server/core.h"
#include "server/format_parts.h"
#include "server/generation.h"
#include "server/output_threads.h"

namespace coppice {

void ServerCore::on_text_thread(const CallPtr& call, std::function<void()> body) {
  if (text_pool.try_run(std::move(body))) return;
  call->reply_error({ErrorCode::kUnavailable, "The server is full; try again in a moment."});
}

namespace {

class ServerImpl final : public Server {
 public:
  ServerImpl(const ServerConfig& config, Log& log)
      : core_(config, log), output_(config.num_output_threads, core_.live) {}
  ~ServerImpl() override { stop(); }

  Result<void> listen();

  EventSink& sink() override { return output_; }
  void serve(Engine& engine, const Tokenizer* tokenizer, const ChatTemplate* chat_template) override;
  uint16_t port() const override { return core_.http->port(); }
  void begin_drain() override;
  bool wait_drained(std::chrono::milliseconds timeout) override;
  void stop() override;

 private:
  std::optional<HttpResponse> check(const HttpRequest& request) const;
  HttpResponse preflight(const Route& route, const HttpRequest& request) const;
  void handle(HttpRequest request, ExchangePtr exchange);
  void set_sampling_defaults(const ModelInfo& model);
  void set_tokenizer(const Tokenizer* tokenizer, const ModelInfo& model);

  ServerCore core_;
  OutputThreads output_;
  bool stopped_ = false;
};

HttpResponse route_error(const Route& route, const HttpRequest& request, const Error& error) {
  HttpResponse response = error_response(route.errors, error);
  if (route.cors) add_cors(response, &request);
  return response;
}

// What can be refused by the header alone is, so that nobody without the key makes us hold a body.
std::optional<HttpResponse> ServerImpl::check(const HttpRequest& request) const {
  const Route* route = core_.routes.find(request.path);
  if (route == nullptr) {
    HttpResponse response =
        error_response(api::ErrorShape::kFlat, {ErrorCode::kNotFound, "There is no " + request.path + " here."});
    add_cors(response, &request);
    return response;
  }
  const uint8_t method = method_bit(request.method);
  if (method == kOptions) return preflight(*route, request);
  if (const Result<void> allowed = core_.auth.check(route->auth, request); !allowed.ok()) {
    return route_error(*route, request, allowed.error());
  }
  if ((route->methods & method) == 0) {
    HttpResponse response = route_error(
        *route, request, {ErrorCode::kMethodNotAllowed, request.path + " takes " + allow_header(route->methods) + "."});
    response.headers.push_back({"Allow", allow_header(route->methods)});
    return response;
  }
  const ServerPhase phase = core_.phase.load(std::memory_order_acquire);
  if (phase != ServerPhase::kServing && !route->while_starting) {
    return route_error(
        *route, request,
        {ErrorCode::kUnavailable, phase == ServerPhase::kStarting ? "The server is starting; try again in a moment."
                                                                  : "The server is stopping; ask another one."});
  }
  if (route->needs_json_type && method == kPost) {
    const std::string* type = request.header("Content-Type");
    const std::string_view media = type == nullptr ? "" : std::string_view(*type).substr(0, type->find(';'));
    if (!equals_ignoring_case(media, "application/json")) {
      return route_error(*route, request, invalid_argument("", "The Content-Type must be application/json."));
    }
  }
  return std::nullopt;
}

HttpResponse ServerImpl::preflight(const Route& route, const HttpRequest& request) const {
  HttpResponse response;
  response.status = route.cors ? 200 : 204;
  response.content_type.clear();
  response.headers.push_back({"Allow", allow_header(static_cast<uint8_t>(route.methods | kOptions))});
  if (!route.cors) return response;
  add_cors(response, &request);
  response.headers.push_back({"Access-Control-Allow-Methods", allow_header(route.methods)});
  // Beside credentials a "*" is the name of a header.
  const std::string* wanted = request.header("Access-Control-Request-Headers");
  response.headers.push_back(
      {"Access-Control-Allow-Headers", wanted == nullptr ? "*, Authorization, Content-Type" : *wanted});
  response.headers.push_back({"Access-Control-Max-Age", "600"});
  return response;
}

// I/O thread. check() has passed.
void ServerImpl::handle(HttpRequest request, ExchangePtr exchange) {
  auto call = std::make_shared<Call>();
  call->route = core_.routes.find(request.path);
  call->request = std::move(request);
  call->exchange = std::move(exchange);
  call->arrival_us = core_.clock.now_us();
  call->arrival_unix_s = unix_now_s();
  call->route->handle(core_, std::move(call));
}

Result<void> ServerImpl::listen() {
  HttpServerConfig http;
  http.host = core_.config.host;
  http.port = core_.config.port;
  http.limits.body_bytes = core_.config.body_limit_bytes;
  http.limits.header_bytes = core_.config.header_limit_bytes;
  http.total_body_bytes = core_.config.total_body_limit_bytes;
  http.write_stall_timeout = core_.config.write_stall_timeout;
  http.keep_alive_timeout = core_.config.keep_alive_timeout;
  http.check_header = [this](const HttpRequest& request) { return check(request); };
  http.error_response = [](int status, const std::string& message) {
    HttpResponse response;
    response.status = status;
    api::append_http_error(response.body, status, message);
    add_cors(response, nullptr);  // it tells nothing of the server
    return response;
  };
  ASSIGN_OR_RETURN(core_.http, HttpServer::start(std::move(http), [this](HttpRequest request, ExchangePtr exchange) {
                     handle(std::move(request), std::move(exchange));
                   }));
  return {};
}

void ServerImpl::set_sampling_defaults(const ModelInfo& model) {
  if (core_.config.model_sampling_defaults) {
    api::SamplingFields& fields = core_.sampling_defaults.model;
    if (model.default_temperature >= 0) fields.temperature = model.default_temperature;
    if (model.default_top_p > 0) fields.top_p = model.default_top_p;
    if (model.default_min_p >= 0) fields.min_p = model.default_min_p;
    if (model.default_repetition_penalty > 0) fields.repetition_penalty = model.default_repetition_penalty;
    if (model.default_top_k != 0) fields.top_k = model.default_top_k;
  }
  core_.parse.defaults = &core_.sampling_defaults;
  if (core_.config.preferred_sampling_params_json.empty()) return;
  auto preferred = api::parse_preferred_sampling(core_.config.preferred_sampling_params_json, core_.parse);
  if (preferred.ok()) {
    core_.sampling_defaults.preferred = std::move(preferred).value();
  } else {
    core_.log.error("--preferred-sampling-params is ignored: " + preferred.error().message);
  }
}

void ServerImpl::set_tokenizer(const Tokenizer* tokenizer, const ModelInfo& model) {
  core_.tokenizer = tokenizer;
  core_.eos_ids = model.eos_ids;
  if (tokenizer == nullptr) return;
  core_.longest_token_bytes = longest_token_bytes(*tokenizer);
  const std::optional<TokenId> eos = tokenizer->eos();
  if (!eos || static_cast<uint32_t>(eos->value) >= model.logits_width) return;
  if (std::ranges::find(core_.eos_ids, *eos) == core_.eos_ids.end()) core_.eos_ids.push_back(*eos);
}

void ServerImpl::serve(Engine& engine, const Tokenizer* tokenizer, const ChatTemplate* chat_template) {
  const ModelInfo& model = engine.model();
  core_.engine = &engine;
  set_tokenizer(tokenizer, model);
  core_.chat_template = chat_template;
  core_.model_name = core_.config.served_model_name.empty() ? model.model_path : core_.config.served_model_name;
  core_.created_s =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
  core_.parse.logits_width = model.logits_width;
  core_.parse.context_length = model.context_length;
  core_.parse.max_prompt_tokens = model.max_prompt_tokens;
  core_.parse.allow_auto_truncate = core_.config.allow_auto_truncate;
  core_.parse.has_tokenizer = tokenizer != nullptr;
  core_.parse.has_chat_template = chat_template != nullptr;
  core_.parse.max_batch_times_n = core_.config.max_batch_times_n;
  set_sampling_defaults(model);
  if (core_.config.enable_metrics) core_.metrics = std::make_unique<ServerMetrics>(core_.config, core_.model_name);
  core_.phase.store(ServerPhase::kServing, std::memory_order_release);
}

void ServerImpl::begin_drain() {
  core_.phase.store(ServerPhase::kDraining, std::memory_order_release);
  core_.http->begin_drain();
}

bool ServerImpl::wait_drained(std::chrono::milliseconds timeout) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  if (!core_.live.wait_empty(timeout)) return false;
  const auto left = deadline - std::chrono::steady_clock::now();
  return core_.http->wait_drained(
      std::max(std::chrono::milliseconds(0), std::chrono::duration_cast<std::chrono::milliseconds>(left)));
}

void ServerImpl::stop() {
  if (std::exchange(stopped_, true)) return;
  core_.phase.store(ServerPhase::kDraining, std::memory_order_release);
  core_.text_pool.stop();
  output_.stop();
  if (core_.http) core_.http->stop();
}

}  // namespace

Result<std::unique_ptr<Server>> Server::start(const ServerConfig& config, Log& log) {
  if (config.num_text_threads == 0 || config.num_output_threads == 0) {
    return invalid_argument("num_text_threads", "The server needs at least one text thread and one output thread.");
  }
  auto server = std::make_unique<ServerImpl>(config, log);
  RETURN_IF_ERROR(server->listen());
  return std::unique_ptr<Server>(std::move(server));
}

}  // namespace coppice
