// HttpServer: an HTTP/1.1 listener with one I/O thread, which only moves bytes. Answers come from any thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "net/http_message.h"
#include "net/http_parser.h"

namespace coppice {

namespace net_detail {
class Connection;
class Mailbox;
struct Loop;
}  // namespace net_detail

// The pending output of one stream, rendered only when the socket can take it: a slow reader gets fewer, larger pieces
// and costs no more than what its source holds.
class StreamSource {
 public:
  virtual ~StreamSource() = default;
  // I/O thread; must not block. Appends everything that is pending to `out` (nothing, if there is nothing). True when
  // this was the end: it is not called again.
  virtual bool render(std::string& out) = 0;
};

// One request's answer: either one response() or one stream. Every method may be called from any thread. A handler that
// lets go of its last reference without answering has answered 500.
class Exchange : public std::enable_shared_from_this<Exchange> {
 public:
  // Only the first answer counts.
  void respond(HttpResponse response);
  // The head of the response, then what `source` renders, now and after each wake(). The body is chunked, or ends with
  // the connection for HTTP/1.0.
  void start_stream(HttpResponse head, std::shared_ptr<StreamSource> source);
  // `source` has something to render.
  void wake();

  // `callback` runs once, on the I/O thread or, when the client is gone already, here: the client closed or half-closed
  // its side, reset, or stopped reading for longer than the write stall timeout before the answer was complete.
  void on_gone(std::function<void()> callback);
  bool gone() const;

 private:
  friend class HttpServer;
  friend class net_detail::Connection;
  friend class net_detail::Mailbox;
  Exchange(std::shared_ptr<net_detail::Mailbox> mailbox, std::weak_ptr<net_detail::Connection> connection);
  void abandon();  // the handler let go of it
  // The connection's side. I/O thread.
  void set_gone();
  void set_finished();
  std::optional<HttpResponse> take_response(std::shared_ptr<StreamSource>& source);

  const std::shared_ptr<net_detail::Mailbox> mailbox_;
  const std::weak_ptr<net_detail::Connection> connection_;
  mutable std::mutex mutex_;
  std::optional<HttpResponse> response_;  // or the head of the stream
  std::shared_ptr<StreamSource> source_;
  std::function<void()> gone_callback_;
  bool answered_ = false;
  bool gone_ = false;
  bool finished_ = false;
  bool queued_ = false;  // in the mailbox; guarded by the mailbox's mutex
};

using ExchangePtr = std::shared_ptr<Exchange>;

struct HttpServerConfig {
  std::string host = "127.0.0.1";
  uint16_t port = 0;  // 0: any free one
  HttpLimits limits;
  size_t total_body_bytes = 256U << 20;  // of all bodies held at once; over it: 503
  size_t max_connections = 16384;
  std::chrono::milliseconds header_timeout{30'000};       // from the first byte, or from the accept
  std::chrono::milliseconds body_timeout{30'000};         // plus a second for every 64 KiB that came
  std::chrono::milliseconds write_stall_timeout{60'000};  // nothing taken by the client for this long
  std::chrono::milliseconds keep_alive_timeout{5'000};
  std::chrono::milliseconds linger_timeout{
      2'000};  // a closed connection goes on reading, so that no RST eats the answer

  // Both on the I/O thread; must not block.
  // Looks at the header before the body is read; an answer here ends the request.
  std::function<std::optional<HttpResponse>(const HttpRequest& request)> check_header;
  // The shape of the server's own errors. Without one: {"error":{"message":...}}.
  std::function<HttpResponse(int status, const std::string& message)> error_response;
};

class HttpServer {
 public:
  // On the I/O thread; must not block. Hand the request to another thread unless the answer is at hand.
  using Handler = std::function<void(HttpRequest request, ExchangePtr exchange)>;

  // Binds, listens and starts the I/O thread. kIo with a sentence when the address cannot be had.
  static Result<std::unique_ptr<HttpServer>> start(HttpServerConfig config, Handler handler);
  ~HttpServer();  // stop()

  uint16_t port() const;

  // Wakes many streams with one message to the I/O thread.
  static void wake_all(std::span<const ExchangePtr> exchanges);

  // Any thread. Runs `function` on the I/O thread after `delay`; never, when the server stops before.
  void run_after(std::chrono::milliseconds delay, std::function<void()> function);

  // Any thread. From now on every answer ends its connection. Whoever comes is still let in, so that a load balancer
  // is told (503) instead of refused; this holds only while something runs, for wait_drained() closes the listener.
  void begin_drain();
  // Closes the listener and idle connections, and blocks until the others have their answers, at most `timeout`. True
  // when no connection is left.
  bool wait_drained(std::chrono::milliseconds timeout);
  // Closes everything (unanswered clients count as gone) and joins the I/O thread.
  void stop();

  size_t num_connections() const;
  size_t body_bytes_held() const;

 private:
  explicit HttpServer(std::unique_ptr<net_detail::Loop> loop);
  std::unique_ptr<net_detail::Loop> loop_;
};

}  // namespace coppice
