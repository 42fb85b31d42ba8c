#include "api/response_parts.h"

#include "api/json_writer.h"

namespace coppice::api {

void append_done(std::string& out) { out.append("data: [DONE]\n\n"); }

void write_usage(JsonWriter& json, const Usage& usage) {
  json.begin_object();
  json.member("prompt_tokens", usage.prompt_tokens);
  json.member("total_tokens", uint64_t{usage.prompt_tokens} + usage.completion_tokens);
  json.member("completion_tokens", usage.completion_tokens);
  json.key("prompt_tokens_details");
  json.begin_object();
  json.member("cached_tokens", usage.cached_tokens);
  json.end_object();
  json.member("reasoning_tokens", 0);
  if (usage.cache != nullptr) {
    json.key("cache");
    write_cache_report(json, *usage.cache);
  }
  json.end_object();
}

void write_cache_report(JsonWriter& json, const CacheReport& report) {
  json.begin_object();
  json.member("matched_tokens", report.matched_tokens);
  json.member("computed_tokens", report.computed_tokens);
  json.member("reason", report.reason);
  json.member("position", report.position);
  json.end_object();
}

}  // namespace coppice::api
