#include "net/http_server.h"

#include <array>
#include <boost/asio/ip/address.hpp>
#include <ctime>

#include "net/connection.h"

namespace coppice {
namespace net_detail {
namespace {

using asio::ip::tcp;

Error cannot_listen(const std::string& host, uint16_t port, const error_code& ec) {
  const std::string where = "port " + std::to_string(port) + " on " + host;
  if (ec == asio::error::address_in_use) {
    return {ErrorCode::kIo,
            "Cannot listen: " + where + " is in use; stop what listens there or choose another --port."};
  }
  if (ec == asio::error::access_denied) {
    return {ErrorCode::kIo, "Cannot listen: " + where + " needs more rights; choose a --port above 1023."};
  }
  return {ErrorCode::kIo, "Cannot listen on " + where + ": " + ec.message() + "; check --host."};
}

std::string json_escape(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) out += c;
  }
  return out;
}

}  // namespace

Loop::Loop(HttpServerConfig config_, HttpServer::Handler handler_)
    : config(std::move(config_)), handler(std::move(handler_)), body_budget(config.total_body_bytes) {}

Result<void> Loop::listen() {
  error_code ec;
  tcp::endpoint endpoint(asio::ip::make_address(config.host, ec), config.port);
  if (ec) {
    tcp::resolver resolver(io);
    const auto found = resolver.resolve(config.host, std::to_string(config.port), tcp::resolver::passive, ec);
    if (ec || found.empty()) return Error{ErrorCode::kIo, "The host '" + config.host + "' is unknown; check --host."};
    endpoint = found.begin()->endpoint();
  }
  acceptor.open(endpoint.protocol(), ec);
  if (!ec) acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
  if (!ec) acceptor.bind(endpoint, ec);
  if (!ec) acceptor.listen(4096, ec);
  if (ec) return cannot_listen(config.host, config.port, ec);
  port = acceptor.local_endpoint(ec).port();
  return {};
}

void Loop::accept() {
  acceptor.async_accept([this](error_code ec, tcp::socket socket) { on_accept(ec, std::move(socket)); });
}

void Loop::on_accept(error_code ec, tcp::socket socket) {
  if (ec == asio::error::operation_aborted || !acceptor.is_open()) return;
  if (ec) {  // out of descriptors, mostly: those that wait stay in the backlog
    accept_retry.expires_after(std::chrono::milliseconds(100));
    accept_retry.async_wait([this](error_code cancelled) {
      if (!cancelled) accept();
    });
    return;
  }
  if (connections.size() < config.max_connections) {
    auto connection = std::make_shared<Connection>(*this, std::move(socket));
    connections.insert(connection);
    {
      std::lock_guard lock(mutex);
      num_connections = connections.size();
    }
    connection->start();
  }
  accept();
}

void Loop::remove(const std::shared_ptr<Connection>& connection) {
  connections.erase(connection);
  std::lock_guard lock(mutex);
  num_connections = connections.size();
  if (num_connections == 0) none_left.notify_all();
}

HttpResponse Loop::error_response(int status, const std::string& message) const {
  if (config.error_response) return config.error_response(status, message);
  HttpResponse response;
  response.status = status;
  response.body = R"({"error":{"message":")" + json_escape(message) + R"("}})";
  return response;
}

const std::string& Loop::date() {
  const std::time_t now = std::time(nullptr);
  if (now == date_second) return date_text;
  date_second = now;
  constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[64];
  std::snprintf(text, sizeof text, "%s, %02d %s %d %02d:%02d:%02d GMT", kDays[static_cast<size_t>(utc.tm_wday)],
                utc.tm_mday, kMonths[static_cast<size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour, utc.tm_min,
                utc.tm_sec);
  return date_text = text;
}

}  // namespace net_detail

HttpServer::HttpServer(std::unique_ptr<net_detail::Loop> loop) : loop_(std::move(loop)) {}

HttpServer::~HttpServer() { stop(); }

Result<std::unique_ptr<HttpServer>> HttpServer::start(HttpServerConfig config, Handler handler) {
  auto loop = std::make_unique<net_detail::Loop>(std::move(config), std::move(handler));
  RETURN_IF_ERROR(loop->listen());
  loop->accept();
  loop->thread = std::thread([io = &loop->io] { io->run(); });
  return std::unique_ptr<HttpServer>(new HttpServer(std::move(loop)));
}

uint16_t HttpServer::port() const { return loop_->port; }

void HttpServer::wake_all(std::span<const ExchangePtr> exchanges) {
  if (!exchanges.empty()) exchanges.front()->mailbox_->push(exchanges);
}

void HttpServer::run_after(std::chrono::milliseconds delay, std::function<void()> function) {
  net_detail::asio::post(loop_->io, [loop = loop_.get(), delay, function = std::move(function)]() mutable {
    auto timer = std::make_shared<net_detail::asio::steady_timer>(loop->io, delay);
    timer->async_wait([timer, function = std::move(function)](net_detail::error_code ec) {
      if (!ec) function();
    });
  });
}

void HttpServer::begin_drain() {
  net_detail::asio::post(loop_->io, [loop = loop_.get()] { loop->draining = true; });
}

bool HttpServer::wait_drained(std::chrono::milliseconds timeout) {
  net_detail::asio::post(loop_->io, [loop = loop_.get()] {
    loop->draining = true;
    net_detail::error_code ec;
    loop->acceptor.close(ec);
    loop->accept_retry.cancel();
    const std::vector<std::shared_ptr<net_detail::Connection>> all(loop->connections.begin(), loop->connections.end());
    for (const auto& connection : all) connection->drain();
    std::lock_guard lock(loop->mutex);
    loop->closing = true;
    loop->none_left.notify_all();
  });
  std::unique_lock lock(loop_->mutex);
  return loop_->none_left.wait_for(lock, timeout, [this] { return loop_->closing && loop_->num_connections == 0; });
}

void HttpServer::stop() {
  if (!loop_->thread.joinable()) return;
  net_detail::asio::post(loop_->io, [loop = loop_.get()] {
    net_detail::error_code ec;
    loop->acceptor.close(ec);
    const std::vector<std::shared_ptr<net_detail::Connection>> all(loop->connections.begin(), loop->connections.end());
    for (const auto& connection : all) connection->close();
    loop->mailbox->close();
    loop->io.stop();
  });
  loop_->thread.join();
}

size_t HttpServer::num_connections() const {
  std::lock_guard lock(loop_->mutex);
  return loop_->num_connections;
}

size_t HttpServer::body_bytes_held() const { return loop_->body_budget.used_bytes(); }

}  // namespace coppice
