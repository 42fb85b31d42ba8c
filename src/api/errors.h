// Error bodies, in the shapes that clients of each route know.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice::api {

enum class ErrorShape {
  kNative,  // /generate and the management routes: {"error":{"message":...}}; a body that is no JSON object gets
            // kFlat's fields with type "Bad Request"
  kFlat,    // OpenAI routes, tokenize, detokenize: {"object":"error","message","type","param","code"}
};

// The body for http_status(error.code); `error.field` becomes "param" in the flat shape and begins the message.
void append_error(std::string& out, ErrorShape shape, const Error& error);
// The flat body of an error that has only a status: the HTTP parser's.
void append_http_error(std::string& out, int status, std::string_view message);
// One event of a stream that has begun, framing included; append_done() follows.
void append_error_event(std::string& out, ErrorShape shape, const Error& error);
// 401 and 403: {"error":"Unauthorized"}
void append_auth_error(std::string& out, ErrorCode code);

}  // namespace coppice::api
