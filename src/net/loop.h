// What the I/O thread owns. Asio is included here and in its few users only: it costs seconds to compile.
#pragma once

#include <array>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_set>
#include <vector>

#include "net/http_server.h"

namespace coppice::net_detail {

namespace asio = boost::asio;
using boost::system::error_code;

// Its memory too, which clear() and assigning {} keep.
inline void free_string(std::string& text) { std::string().swap(text); }

// Exchanges that have something for their connection. Outlives the loop: text threads may still hold exchanges.
class Mailbox : public std::enable_shared_from_this<Mailbox> {
 public:
  explicit Mailbox(asio::io_context& io) : io_(&io) {}
  // Any thread. One post to the I/O thread however many there are, none when one is under way.
  void push(std::span<const ExchangePtr> exchanges);
  void push(Exchange& exchange);
  // I/O thread, or after it: what is pushed from now on is dropped.
  void close();

 private:
  void add_locked(Exchange& exchange);
  void post_locked();
  void deliver();

  std::mutex mutex_;
  asio::io_context* io_;  // null once closed
  std::vector<std::shared_ptr<Exchange>> items_, delivering_;
  bool posted_ = false;
};

struct Loop {
  explicit Loop(HttpServerConfig config_, HttpServer::Handler handler_);

  Result<void> listen();
  void accept();
  void on_accept(error_code ec, asio::ip::tcp::socket socket);
  void remove(const std::shared_ptr<Connection>& connection);
  HttpResponse error_response(int status, const std::string& message) const;
  const std::string& date();  // of now, as the Date header wants it

  HttpServerConfig config;
  HttpServer::Handler handler;
  asio::io_context io{1};
  asio::ip::tcp::acceptor acceptor{io};
  asio::steady_timer accept_retry{io};
  std::shared_ptr<Mailbox> mailbox = std::make_shared<Mailbox>(io);
  BodyBudget body_budget;
  uint16_t port = 0;
  bool draining = false;  // answers end their connections
  bool closing = false;   // and nobody is let in any more; set under `mutex`, for who waits
  std::unordered_set<std::shared_ptr<Connection>> connections;
  std::array<char, 64U << 10> read_buffer;  // of whichever connection is being read
  std::string render_buffer;                // of whichever stream is being rendered
  std::string date_text;
  int64_t date_second = -1;

  std::thread thread;
  mutable std::mutex mutex;  // guards num_connections
  std::condition_variable none_left;
  size_t num_connections = 0;
};

}  // namespace coppice::net_detail
