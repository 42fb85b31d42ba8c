// The output side of a connection.
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <charconv>

#include "net/connection.h"

namespace coppice::net_detail {
namespace {

constexpr size_t kKeptCapacityBytes = 16U << 10;  // of a connection's output buffer between two messages

void append_number(size_t value, std::string& out, int base = 10) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value, base).ptr;
  out.append(digits, end);
}

// Header values come from our own code, but some hold what a client sent; a line break never gets through.
void append_header(std::string_view name, std::string_view value, std::string& out) {
  out += name;
  out += ": ";
  for (const char c : value) {
    if (c != '\r' && c != '\n' && c != '\0') out += c;
  }
  out += "\r\n";
}

}  // namespace

void Connection::append_head(const HttpResponse& response, bool chunked, bool has_length) {
  out_ += "HTTP/1.1 ";
  append_number(static_cast<size_t>(response.status), out_);
  out_ += ' ';
  out_ += reason_phrase(response.status);
  out_ += "\r\n";
  append_header("Date", loop_.date(), out_);
  if (!response.content_type.empty()) append_header("Content-Type", response.content_type, out_);
  for (const HttpHeader& header : response.headers) append_header(header.name, header.value, out_);
  if (has_length) {
    out_ += "Content-Length: ";
    append_number(response.body.size(), out_);
    out_ += "\r\n";
  }
  if (chunked) out_ += "Transfer-Encoding: chunked\r\n";
  if (close_after_) {
    out_ += "Connection: close\r\n";
  } else if (!http_1_1_) {
    out_ += "Connection: keep-alive\r\n";
  }
  out_ += "\r\n";
}

// A request that is not whole cannot be skipped, so the connection ends with the answer.
void Connection::reject(int status, const std::string& message) { answer(loop_.error_response(status, message), true); }

void Connection::answer(HttpResponse response, bool close_after) {
  close_after_ = close_after || !keep_alive_ || loop_.draining;
  state_ = State::kResponding;
  append_head(response, false, response.status != 204 && response.status != 304);
  if (!head_only_) out_body_ = std::move(response.body);
  pump();
}

void Connection::on_exchange(const Exchange& exchange) {
  if (exchange_.get() != &exchange) return;
  if (state_ == State::kHandling) {
    start_response();
  } else if (state_ == State::kStreaming && !writing_) {
    pump();
  }
}

void Connection::start_response() {
  std::shared_ptr<StreamSource> source;
  std::optional<HttpResponse> response = exchange_->take_response(source);
  if (!response) return;
  if (!source) {
    if (response->status == 500 && response->body.empty()) {
      *response = loop_.error_response(500, "The request was dropped by the server.");
    }
    return answer(*std::move(response), false);
  }
  chunked_ = http_1_1_;
  close_after_ = !keep_alive_ || !chunked_ || loop_.draining;
  append_head(*response, chunked_, false);
  state_ = State::kStreaming;
  stream_ended_ = head_only_;
  if (!head_only_) {
    source_ = std::move(source);
    render();
  }
  pump();
}

// Sends what there is, then what the source has by then. Whatever comes later comes with a wake().
void Connection::pump() {
  if (!flush()) return;
  if (source_ && (render() || stream_ended_) && !flush()) return;
  if (state_ == State::kResponding || stream_ended_) return finish_message();
  clear_deadline();
}

// False when there was nothing new. The head of the stream, still unsent, goes out with the first piece.
bool Connection::render() {
  std::string& piece = loop_.render_buffer;
  piece.clear();
  stream_ended_ = source_->render(piece);
  if (stream_ended_) source_.reset();
  if (!piece.empty()) {
    if (chunked_) {
      append_number(piece.size(), out_, 16);
      out_ += "\r\n";
    }
    out_ += piece;
    if (chunked_) out_ += "\r\n";
  }
  if (stream_ended_ && chunked_) out_ += "0\r\n\r\n";
  const bool any = !piece.empty();
  if (piece.capacity() > (1U << 20)) free_string(piece);
  return any;
}

// True when everything is with the kernel. False: waiting for room, or closed.
bool Connection::flush() {
  const size_t total = out_.size() + out_body_.size();
  bool progress = false;
  while (sent_bytes_ < total) {
    const size_t head_sent = std::min(sent_bytes_, out_.size());
    const std::array<asio::const_buffer, 2> buffers = {asio::buffer(out_) + head_sent,
                                                       asio::buffer(out_body_) + (sent_bytes_ - head_sent)};
    error_code ec;
    const size_t sent = socket_.write_some(buffers, ec);
    if (ec == asio::error::would_block || ec == asio::error::try_again) {
      if (progress || deadline_ == Clock::time_point::max())
        set_deadline(Clock::now() + loop_.config.write_stall_timeout);
      watch_writable();
      return false;
    }
    if (ec) {
      close();
      return false;
    }
    progress = true;
    sent_bytes_ += sent;
  }
  out_.clear();
  if (out_.capacity() > kKeptCapacityBytes) free_string(out_);
  free_string(out_body_);
  sent_bytes_ = 0;
  return true;
}

void Connection::watch_writable() {
  if (writing_) return;
  writing_ = true;
  socket_.async_wait(asio::ip::tcp::socket::wait_write, [self = shared_from_this()](error_code ec) {
    self->writing_ = false;
    if (ec || self->state_ == State::kClosed) return;
    if (self->state_ == State::kReading) {
      self->flush();  // the rest of a "100 Continue"
    } else {
      self->pump();
    }
  });
}

void Connection::finish_message() {
  if (exchange_) std::exchange(exchange_, nullptr)->set_finished();
  source_.reset();
  stream_ended_ = false;
  if (close_after_ || loop_.closing) return linger();
  state_ = State::kReading;
  parser_.emplace(loop_.config.limits);
  header_seen_ = first_request_ = false;
  head_only_ = false;
  keep_alive_ = http_1_1_ = true;
  reading_deadline();
  if (parsing_) return;
  if (!input_.empty()) {
    std::string waiting;
    waiting.swap(input_);
    take(waiting);
  }
  if (state_ != State::kClosed && !reading_paused()) watch_readable();
}

}  // namespace coppice::net_detail
