#include "net/connection.h"
#include "net/http_server.h"

namespace coppice {

Exchange::Exchange(std::shared_ptr<net_detail::Mailbox> mailbox, std::weak_ptr<net_detail::Connection> connection)
    : mailbox_(std::move(mailbox)), connection_(std::move(connection)) {}

void Exchange::respond(HttpResponse response) { start_stream(std::move(response), nullptr); }

void Exchange::start_stream(HttpResponse head, std::shared_ptr<StreamSource> source) {
  {
    std::lock_guard lock(mutex_);
    if (answered_ || gone_) return;
    answered_ = true;
    response_ = std::move(head);
    source_ = std::move(source);
  }
  mailbox_->push(*this);
}

void Exchange::abandon() {
  HttpResponse response;
  response.status = 500;
  respond(std::move(response));  // the connection, which knows their shape, makes an error of it
}

void Exchange::wake() { mailbox_->push(*this); }

void Exchange::on_gone(std::function<void()> callback) {
  {
    std::lock_guard lock(mutex_);
    if (finished_) return;
    if (!gone_) {
      gone_callback_ = std::move(callback);
      return;
    }
  }
  callback();
}

bool Exchange::gone() const {
  std::lock_guard lock(mutex_);
  return gone_;
}

// What is dropped here may hold the handler's last reference to this very exchange, so it is dropped without the lock.
void Exchange::set_gone() {
  std::function<void()> callback;
  std::shared_ptr<StreamSource> source;
  {
    std::lock_guard lock(mutex_);
    gone_ = true;
    callback = std::exchange(gone_callback_, nullptr);
    source = std::move(source_);
  }
  if (callback) callback();
}

void Exchange::set_finished() {
  std::function<void()> callback;
  std::shared_ptr<StreamSource> source;
  std::lock_guard lock(mutex_);
  finished_ = true;
  callback = std::exchange(gone_callback_, nullptr);
  source = std::move(source_);
}

std::optional<HttpResponse> Exchange::take_response(std::shared_ptr<StreamSource>& source) {
  std::lock_guard lock(mutex_);
  source = std::move(source_);
  return std::exchange(response_, std::nullopt);
}

namespace net_detail {

void Mailbox::add_locked(Exchange& exchange) {
  if (exchange.queued_) return;
  exchange.queued_ = true;
  items_.push_back(exchange.shared_from_this());
}

void Mailbox::push(std::span<const ExchangePtr> exchanges) {
  std::lock_guard lock(mutex_);
  if (io_ == nullptr) return;
  for (const ExchangePtr& exchange : exchanges) add_locked(*exchange);
  post_locked();
}

void Mailbox::push(Exchange& exchange) {
  std::lock_guard lock(mutex_);
  if (io_ == nullptr) return;
  add_locked(exchange);
  post_locked();
}

void Mailbox::post_locked() {
  if (posted_ || items_.empty()) return;
  posted_ = true;
  asio::post(*io_, [self = shared_from_this()] { self->deliver(); });
}

void Mailbox::deliver() {
  {
    std::lock_guard lock(mutex_);
    std::swap(items_, delivering_);
    for (const auto& exchange : delivering_) exchange->queued_ = false;
    posted_ = false;
  }
  for (const auto& exchange : delivering_) {
    if (const auto connection = exchange->connection_.lock()) connection->on_exchange(*exchange);
  }
  delivering_.clear();
}

void Mailbox::close() {
  std::vector<std::shared_ptr<Exchange>> dropped;
  std::lock_guard lock(mutex_);
  io_ = nullptr;
  dropped = std::move(items_);
}

}  // namespace net_detail
}  // namespace coppice
