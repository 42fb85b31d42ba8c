// Route: one path with its methods, its auth level and its handler. A group of routes is one file that returns its own
// rows; routes() in routes.cc only strings the groups together.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "api/errors.h"
#include "net/http_server.h"
#include "server/auth.h"

namespace coppice {

struct ServerCore;
struct Route;

enum Methods : uint8_t { kGet = 1, kPost = 2, kPut = 4, kHead = 8, kOptions = 16 };

// One request on its way to its answer.
struct Call {
  const Route* route = nullptr;
  HttpRequest request;
  ExchangePtr exchange;
  // When the whole request was here: what a client waits for begins then, not when a text thread is free.
  int64_t arrival_us = 0;  // ServerCore::clock
  double arrival_unix_s = 0;

  // Any thread. Adds what the route's kind asks for (CORS) to every answer.
  void reply(HttpResponse response) const;
  void reply_json(std::string body, int status = 200) const;
  void reply_text(std::string text, int status = 200) const;
  void reply_error(const Error& error) const;
  HttpResponse stream_head() const;
  // The parsed body is not needed any more: its memory goes now, not with the answer.
  void release_body();
};
using CallPtr = std::shared_ptr<Call>;

struct Route {
  std::string_view path;
  uint8_t methods = 0;
  AuthLevel auth = AuthLevel::kAdmin;  // a route that forgot to say is closed
  // I/O thread; must not block: hand the call to the text pool for anything but a short answer.
  void (*handle)(ServerCore& core, CallPtr call) = nullptr;
  bool is_prefix = false;        // `path` begins the path
  bool cors = false;             // any web page may call it: inference only
  bool needs_json_type = false;  // Content-Type must be application/json
  bool while_starting = false;   // answers before serve() and while draining
  api::ErrorShape errors = api::ErrorShape::kNative;
};

std::span<const Route> generate_routes();
std::span<const Route> openai_routes();
std::span<const Route> model_routes();
std::span<const Route> info_routes();
std::span<const Route> health_routes();
std::span<const Route> tokenize_routes();
std::span<const Route> management_routes();
std::span<const Route> metrics_routes();
// SGLang's endpoints that this server does not have: a sentence instead of a bare 404.
std::span<const Route> absent_routes();

// Finds routes by path; immutable.
class RouteTable {
 public:
  RouteTable();
  // Null: no such path. One slash at its end does not count.
  const Route* find(std::string_view path) const;
  std::span<const Route> all() const { return routes_; }

 private:
  std::vector<Route> routes_;
};

uint8_t method_bit(std::string_view method);  // 0: none of ours
std::string allow_header(uint8_t methods);

HttpResponse error_response(api::ErrorShape shape, const Error& error);
// Lets any web page read it; with its credentials when the request, which may be null, names its origin.
void add_cors(HttpResponse& response, const HttpRequest* request);

}  // namespace coppice
