#include <algorithm>

#include "server/route.h"

namespace coppice {
namespace {

constexpr std::pair<std::string_view, uint8_t> kMethodNames[] = {
    {"GET", kGet}, {"POST", kPost}, {"PUT", kPut}, {"HEAD", kHead}, {"OPTIONS", kOptions}};

}  // namespace

uint8_t method_bit(std::string_view method) {
  for (const auto& [name, bit] : kMethodNames) {
    if (name == method) return bit;
  }
  return 0;
}

std::string allow_header(uint8_t methods) {
  std::string out;
  for (const auto& [name, bit] : kMethodNames) {
    if ((methods & bit) == 0) continue;
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out;
}

RouteTable::RouteTable() {
  for (const auto group : {generate_routes(), openai_routes(), model_routes(), info_routes(), health_routes(),
                           tokenize_routes(), management_routes(), metrics_routes(), absent_routes()}) {
    routes_.insert(routes_.end(), group.begin(), group.end());
  }
  // Exact paths first, then the longest prefix.
  std::stable_sort(routes_.begin(), routes_.end(), [](const Route& a, const Route& b) {
    return a.is_prefix != b.is_prefix ? !a.is_prefix : a.is_prefix && a.path.size() > b.path.size();
  });
}

const Route* RouteTable::find(std::string_view path) const {
  if (path.size() > 1 && path.ends_with('/')) path.remove_suffix(1);
  for (const Route& route : routes_) {
    if (route.is_prefix ? path.starts_with(route.path) : path == route.path) return &route;
  }
  return nullptr;
}

HttpResponse error_response(api::ErrorShape shape, const Error& error) {
  HttpResponse response;
  response.status = http_status(error.code);
  if (error.code == ErrorCode::kUnauthorized || error.code == ErrorCode::kForbidden) {
    api::append_auth_error(response.body, error.code);
    response.headers.push_back({"WWW-Authenticate", "Bearer"});
  } else {
    api::append_error(response.body, shape, error);
  }
  if (error.code == ErrorCode::kUnavailable) response.headers.push_back({"Retry-After", "1"});
  return response;
}

void add_cors(HttpResponse& response, const HttpRequest* request) {
  const std::string* origin = request == nullptr ? nullptr : request->header("Origin");
  response.headers.push_back({"Access-Control-Allow-Origin", origin == nullptr ? "*" : *origin});
  // Browsers take no credentials beside a "*".
  if (origin != nullptr) response.headers.push_back({"Access-Control-Allow-Credentials", "true"});
  response.headers.push_back({"Access-Control-Expose-Headers", "*"});
  response.headers.push_back({"Vary", "Origin"});
}

void Call::reply(HttpResponse response) const {
  if (route->cors) add_cors(response, &request);
  exchange->respond(std::move(response));
}

void Call::reply_json(std::string body, int status) const {
  HttpResponse response;
  response.status = status;
  response.body = std::move(body);
  reply(std::move(response));
}

void Call::reply_text(std::string text, int status) const {
  HttpResponse response;
  response.status = status;
  response.content_type = "text/plain; charset=utf-8";
  response.body = std::move(text);
  reply(std::move(response));
}

void Call::reply_error(const Error& error) const { reply(error_response(route->errors, error)); }

HttpResponse Call::stream_head() const {
  HttpResponse head;
  head.content_type = "text/event-stream; charset=utf-8";
  head.headers.push_back({"Cache-Control", "no-cache"});
  if (route->cors) add_cors(head, &request);
  return head;
}

void Call::release_body() {
  std::string().swap(request.body);
  request.body_lease = BodyBudget::Lease();
}

}  // namespace coppice
