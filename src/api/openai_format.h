// Parts that the answers of both OpenAI routes are put together from.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "api/completion_response.h"
#include "api/json_writer.h"

namespace coppice::api {

// "id", "object", "created", "model"
void write_head_members(JsonWriter& json, std::string_view object, const OpenAiHead& head);
// "usage" and "metadata"
void write_tail_members(JsonWriter& json, const OpenAiHead& head, const Usage& usage);
// "finish_reason" and "matched_stop"
void write_finish_members(JsonWriter& json, const FinishReason* finish);

// What every event of a stream begins with: from "data: " to "choices":[
void append_chunk_head(std::string& out, std::string_view object, const OpenAiHead& head);
// The end of the choices, the usage when there is one, and of the event.
void append_chunk_tail(std::string& out, const Usage* usage);

// Clients declare a number here: what has no finite logprob gets OpenAI's "very unlikely".
inline float finite_logprob(float logprob) { return std::isfinite(logprob) ? logprob : -9999.0F; }

}  // namespace coppice::api
