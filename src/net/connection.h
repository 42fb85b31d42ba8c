// Connection: one client's socket. All of it on the I/O thread.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "net/loop.h"

namespace coppice::net_detail {

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Loop& loop, asio::ip::tcp::socket socket);
  void start();
  // The exchange has an answer, or its stream more to render.
  void on_exchange(const Exchange& exchange);
  // Closes when nothing is under way, else after the answer.
  void drain();
  // At once; an unanswered client counts as gone.
  void close();

 private:
  using Clock = std::chrono::steady_clock;
  enum class State { kReading, kHandling, kResponding, kStreaming, kLingering, kClosed };

  // Input.
  void watch_readable();
  void on_readable();
  bool take(std::string_view bytes);
  size_t parse(std::string_view input);
  void on_header();
  void reject_body();
  bool hold_body();
  void dispatch();
  bool reading_paused() const;

  // Output.
  void reject(int status, const std::string& message);
  void answer(HttpResponse response, bool close_after);
  void append_head(const HttpResponse& response, bool chunked, bool has_length);
  void start_response();
  void pump();
  bool flush();
  bool render();
  void finish_message();
  void watch_writable();
  void linger();

  // Time: one timer, armed lazily, for the deadline of the moment.
  void set_deadline(Clock::time_point when);
  void clear_deadline() { deadline_ = Clock::time_point::max(); }
  void arm_timer();
  void on_deadline();
  void reading_deadline();

  Loop& loop_;
  asio::ip::tcp::socket socket_;
  asio::steady_timer timer_;
  Clock::time_point deadline_ = Clock::time_point::max();
  Clock::time_point timer_at_ = Clock::time_point::max();

  State state_ = State::kReading;
  std::optional<RequestParser> parser_;
  BodyBudget::Lease lease_;
  Clock::time_point body_started_;
  std::string input_;  // came, not consumed
  size_t lingered_bytes_ = 0;
  bool reading_ = false;  // a wait for input is under way
  bool writing_ = false;  // a wait for room is under way
  bool parsing_ = false;  // in parse(), which goes on by itself after an answer
  bool header_seen_ = false;
  bool first_request_ = true;

  std::shared_ptr<Exchange> exchange_;
  std::shared_ptr<StreamSource> source_;
  std::string out_, out_body_;  // sent in this order
  size_t sent_bytes_ = 0;       // of both
  bool close_after_ = false;
  bool head_only_ = false;
  bool http_1_1_ = true;
  bool keep_alive_ = true;
  bool chunked_ = false;
  bool stream_ended_ = false;
};

}  // namespace coppice::net_detail
