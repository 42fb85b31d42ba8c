// The input side of a connection, its deadlines and its end.
#include "net/connection.h"

#include <netinet/tcp.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

namespace coppice::net_detail {
namespace {

constexpr int kReadsPerTurn = 8;  // then the other connections have their turn
// Pipelined requests wait in `input_` while an answer is under way; past this the client waits in its socket.
constexpr size_t kPipelinedBytes = 64U << 10;
constexpr size_t kLingerBytes = 64U << 20;
constexpr size_t kBodyBytesPerSecond = 64U << 10;

}  // namespace

Connection::Connection(Loop& loop, asio::ip::tcp::socket socket)
    : loop_(loop), socket_(std::move(socket)), timer_(loop.io) {}

void Connection::start() {
  error_code ec;
  socket_.non_blocking(true, ec);
  socket_.set_option(asio::ip::tcp::no_delay(true), ec);
  socket_.set_option(asio::socket_base::keep_alive(true), ec);
  // Unsent bytes beyond this are better merged in the stream's source than queued in the kernel.
  socket_.set_option(asio::detail::socket_option::integer<IPPROTO_TCP, TCP_NOTSENT_LOWAT>(128 << 10), ec);
  parser_.emplace(loop_.config.limits);
  reading_deadline();
  watch_readable();
}

void Connection::watch_readable() {
  if (reading_ || state_ == State::kClosed) return;
  reading_ = true;
  socket_.async_wait(asio::ip::tcp::socket::wait_read, [self = shared_from_this()](error_code ec) {
    self->reading_ = false;
    if (!ec) self->on_readable();
  });
}

bool Connection::reading_paused() const {
  return state_ != State::kReading && state_ != State::kLingering && input_.size() >= kPipelinedBytes;
}

void Connection::on_readable() {
  for (int turn = 0; turn < kReadsPerTurn && state_ != State::kClosed && !reading_paused(); ++turn) {
    error_code ec;
    const size_t size = socket_.read_some(asio::buffer(loop_.read_buffer), ec);
    if (ec == asio::error::would_block || ec == asio::error::try_again) break;
    if (ec) return close();
    if (!take(std::string_view(loop_.read_buffer.data(), size))) return;
    if (size < loop_.read_buffer.size()) break;
  }
  if (!reading_paused()) watch_readable();
}

// False when the connection was closed by it.
bool Connection::take(std::string_view bytes) {
  if (state_ == State::kLingering) {
    lingered_bytes_ += bytes.size();
    if (lingered_bytes_ > kLingerBytes) close();
  } else if (state_ != State::kReading) {
    input_.append(bytes);
  } else if (input_.empty()) {
    const size_t consumed = parse(bytes);
    if (state_ != State::kLingering && state_ != State::kClosed) input_.assign(bytes.substr(consumed));
  } else {
    input_.append(bytes);
    input_.erase(0, parse(input_));
  }
  return state_ != State::kClosed;
}

// Feeds the parser until a request is whole, the input is used up or the request is refused. Returns bytes consumed.
size_t Connection::parse(std::string_view input) {
  size_t total = 0;
  parsing_ = true;
  while (state_ == State::kReading) {
    const bool was_started = parser_->started();
    size_t consumed = 0;
    const RequestParser::Status status = parser_->feed(input.substr(total), consumed);
    total += consumed;
    if (status == RequestParser::Status::kBad) {
      reject(parser_->error_status(), parser_->error_message());
    } else if (status == RequestParser::Status::kHeaderDone) {
      on_header();
    } else if (!hold_body()) {
      reject_body();
    } else if (status == RequestParser::Status::kDone) {
      dispatch();
    } else {
      if (header_seen_ || was_started != parser_->started()) reading_deadline();
      break;
    }
  }
  parsing_ = false;
  return total;
}

void Connection::on_header() {
  header_seen_ = true;
  const HttpRequest& request = parser_->request();
  head_only_ = request.method == "HEAD";
  http_1_1_ = request.http_1_1;
  keep_alive_ = parser_->keep_alive();
  if (loop_.config.check_header) {
    if (std::optional<HttpResponse> response = loop_.config.check_header(request)) {
      return answer(*std::move(response), parser_->has_body());
    }
  }
  if (!hold_body()) return reject_body();
  body_started_ = Clock::now();
  if (!parser_->expects_continue()) return;
  out_ += "HTTP/1.1 100 Continue\r\n\r\n";
  flush();
}

void Connection::reject_body() {
  HttpResponse response =
      loop_.error_response(503, "The server holds as many request bodies as it can; try again in a moment.");
  response.headers.push_back({"Retry-After", "1"});
  answer(std::move(response), true);
}

bool Connection::hold_body() {
  return loop_.body_budget.grow(lease_, std::max(parser_->content_length(), parser_->request().body.size()));
}

void Connection::dispatch() {
  state_ = State::kHandling;
  clear_deadline();
  HttpRequest request = std::move(parser_->request());
  request.body_lease = std::move(lease_);
  exchange_ = std::shared_ptr<Exchange>(new Exchange(loop_.mailbox, weak_from_this()));
  // The handler's references count apart from ours, so that letting go of the last one is noticed.
  ExchangePtr handle(exchange_.get(), [keep = exchange_](Exchange* exchange) { exchange->abandon(); });
  loop_.handler(std::move(request), std::move(handle));
}

void Connection::drain() {
  const bool idle = state_ == State::kReading && !parser_->started() && !header_seen_;
  if (idle) close();
}

void Connection::close() {
  if (state_ == State::kClosed) return;
  state_ = State::kClosed;
  error_code ec;
  socket_.close(ec);
  timer_.cancel();
  source_.reset();
  if (exchange_) std::exchange(exchange_, nullptr)->set_gone();
  free_string(out_);
  free_string(out_body_);
  free_string(input_);
  parser_.reset();
  lease_ = {};
  loop_.remove(shared_from_this());
}

// Our side is closed for writing; what the client still sends is read and dropped, because closing a socket with unread
// input resets it, and the client could lose the answer.
void Connection::linger() {
  state_ = State::kLingering;
  free_string(input_);
  parser_.reset();
  lease_ = {};
  error_code ec;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, ec);
  if (ec) return close();
  set_deadline(Clock::now() + loop_.config.linger_timeout);
  watch_readable();
}

void Connection::reading_deadline() {
  const auto now = Clock::now();
  if (header_seen_) {
    const size_t seconds = parser_->request().body.size() / kBodyBytesPerSecond;
    set_deadline(body_started_ + loop_.config.body_timeout + std::chrono::seconds(seconds));
  } else if (first_request_ || parser_->started()) {
    set_deadline(now + loop_.config.header_timeout);
  } else {
    set_deadline(now + loop_.config.keep_alive_timeout);
  }
}

void Connection::set_deadline(Clock::time_point when) {
  deadline_ = when;
  if (deadline_ < timer_at_) arm_timer();
}

void Connection::arm_timer() {
  timer_at_ = deadline_;
  timer_.expires_at(deadline_);
  timer_.async_wait([weak = weak_from_this()](error_code ec) {
    const auto self = weak.lock();
    if (ec || !self || self->state_ == State::kClosed) return;
    self->timer_at_ = Clock::time_point::max();
    if (self->deadline_ == Clock::time_point::max()) return;
    if (Clock::now() >= self->deadline_) return self->on_deadline();
    self->arm_timer();
  });
}

void Connection::on_deadline() {
  clear_deadline();
  if (state_ == State::kReading && (parser_->started() || header_seen_)) {
    return reject(408, header_seen_ ? "The body came too slowly." : "The header came too slowly.");
  }
  close();
}

}  // namespace coppice::net_detail
