#include "api/errors.h"

#include "api/json_writer.h"

namespace coppice::api {

namespace {

// Messages may quote a client's text; nobody needs more of it back.
constexpr size_t kMaxMessageBytes = 2048;

std::string message_of(const Error& error) {
  std::string message = error.message;
  if (!error.field.empty() && message.find(error.field) == std::string::npos) message = error.field + ": " + message;
  if (message.size() > kMaxMessageBytes) message.resize(kMaxMessageBytes);
  return message;
}

std::string_view type_of(int status) {
  if (status == 503) return "ServiceUnavailableError";
  return status >= 500 ? "InternalServerError" : status == 404 ? "NotFoundError" : "BadRequestError";
}

void write_flat(JsonWriter& json, std::string_view message, std::string_view field, std::string_view type, int status) {
  json.begin_object();
  json.member("object", "error");
  json.member("message", message);
  json.member("type", type);
  json.key("param");
  field.empty() || field == "body" ? json.null() : json.string(field);
  json.member("code", status);
  json.end_object();
}

void write_flat(JsonWriter& json, const Error& error, std::string_view type) {
  write_flat(json, message_of(error), error.field, type, http_status(error.code));
}

}  // namespace

void append_error(std::string& out, ErrorShape shape, const Error& error) {
  JsonWriter json(out);
  const int status = http_status(error.code);
  const bool unreadable = error.field == "body";
  if (shape == ErrorShape::kFlat || unreadable) {
    return write_flat(json, error, unreadable ? "Bad Request" : type_of(status));
  }
  json.begin_object();
  json.key("error");
  json.begin_object();
  json.member("message", std::string_view(message_of(error)));
  json.end_object();
  json.end_object();
}

void append_http_error(std::string& out, int status, std::string_view message) {
  JsonWriter json(out);
  write_flat(json, message, {}, type_of(status), status);
}

void append_error_event(std::string& out, ErrorShape shape, const Error& error) {
  const int status = http_status(error.code);
  out.append("data: ");
  JsonWriter json(out);
  json.begin_object();
  json.key("error");
  if (shape == ErrorShape::kFlat) {
    write_flat(json, error, type_of(status));
  } else {
    json.begin_object();
    json.member("message", std::string_view(message_of(error)));
    json.member("type", status < 500 ? "invalid_request_error" : "server_error");
    json.member("code", status);
    json.member("retryable", status == 503);
    json.end_object();
  }
  json.end_object();
  out.append("\n\n");
}

void append_auth_error(std::string& out, ErrorCode code) {
  out.append(code == ErrorCode::kForbidden ? R"({"error":"Forbidden"})" : R"({"error":"Unauthorized"})");
}

}  // namespace coppice::api
