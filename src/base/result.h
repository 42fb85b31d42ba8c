// Result<T>: a value, or an Error that a user caused and can mend. No exception crosses a folder's public header.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "base/check.h"

namespace coppice {

enum class ErrorCode {
  kInvalidArgument,   // 400: the request is wrong; the message names the field and the bound
  kUnauthorized,      // 401
  kForbidden,         // 403
  kNotFound,          // 404
  kMethodNotAllowed,  // 405
  kTooLarge,          // 413: the body is over its cap
  kHeadersTooLarge,   // 431
  kCancelled,         // 499: the client went away
  kInternal,          // 500
  kNotSupported,      // 501 never sent: a 400 that names what is not built
  kUnavailable,       // 503: full, starting or stopping; try again
  kIo,                // a file, a socket or another host failed
};

// The HTTP status that a client sees for `code`.
int http_status(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string message;  // one sentence: what is wrong, and what to do
  std::string field;    // the request field, e.g. "sampling_params.top_p"; empty where there is none
};

inline Error invalid_argument(std::string field, std::string message) {
  return Error{ErrorCode::kInvalidArgument, std::move(message), std::move(field)};
}

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& value() & {
    CHECK(ok(), error().message);
    return std::get<0>(state_);
  }
  const T& value() const& {
    CHECK(ok(), error().message);
    return std::get<0>(state_);
  }
  T&& value() && {
    CHECK(ok(), error().message);
    return std::get<0>(std::move(state_));
  }
  const Error& error() const& { return std::get<1>(state_); }
  Error&& error() && { return std::get<1>(std::move(state_)); }

  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  bool ok() const { return !error_.has_value(); }
  explicit operator bool() const { return ok(); }
  const Error& error() const& { return *error_; }
  Error&& error() && { return *std::move(error_); }

 private:
  std::optional<Error> error_;
};

}  // namespace coppice

// Returns the error of `expression` from the enclosing function, or goes on.
#define RETURN_IF_ERROR(expression)                       \
  do {                                                    \
    auto result_ = (expression);                          \
    if (!result_.ok()) return std::move(result_).error(); \
  } while (false)

#define COPPICE_CONCAT_INNER_(a, b) a##b
#define COPPICE_CONCAT_(a, b) COPPICE_CONCAT_INNER_(a, b)
#define ASSIGN_OR_RETURN_INNER_(result, target, expression) \
  auto result = (expression);                               \
  if (!result.ok()) return std::move(result).error();       \
  target = std::move(result).value()

// ASSIGN_OR_RETURN(auto x, f()): x is f()'s value, or the enclosing function returns f()'s error.
#define ASSIGN_OR_RETURN(target, expression) \
  ASSIGN_OR_RETURN_INNER_(COPPICE_CONCAT_(result_, __LINE__), target, expression)
