#include "api/completion_response.h"

#include "api/json_writer.h"
#include "api/openai_format.h"

namespace coppice::api {

namespace {

// {"a token": its logprob, ...}
void write_top(JsonWriter& json, std::string& out, std::span<const LogprobEntry> top, const TokenBytes& token_bytes) {
  json.begin_object();
  for (const LogprobEntry& entry : top) {
    if (out.back() != '{') out.push_back(',');
    append_json_string(out, token_bytes.bytes(entry.id));
    out.push_back(':');
    json.number(finite_logprob(entry.logprob));
  }
  json.end_object();
}

template <class Each>
void for_positions(const CompletionChoice& choice, Each&& each) {
  for (const LogprobSpan* span : {&choice.input_logprobs, &choice.output_logprobs}) {
    for (size_t i = 0; i < span->num_positions(); ++i) each(*span, span->position(i));
  }
}

void write_logprobs(JsonWriter& json, std::string& out, const CompletionChoice& choice) {
  json.begin_object();
  json.key("text_offset");
  json.begin_array();
  for_positions(choice, [&](const LogprobSpan&, auto) { json.integer(-1); });
  json.end_array();
  json.key("token_logprobs");
  json.begin_array();
  for_positions(choice, [&](const LogprobSpan&, auto position) {
    std::isnan(position[0].logprob) ? json.null() : json.number(finite_logprob(position[0].logprob));
  });
  json.end_array();
  json.key("tokens");
  json.begin_array();
  for_positions(choice,
                [&](const LogprobSpan&, auto position) { json.string(choice.token_bytes->bytes(position[0].id)); });
  json.end_array();
  json.key("top_logprobs");
  json.begin_array();
  for_positions(choice, [&](const LogprobSpan& span, auto position) {
    if (std::isnan(position[0].logprob)) {
      json.null();
    } else {
      write_top(json, out, position.subspan(1, span.num_top), *choice.token_bytes);
    }
  });
  json.end_array();
  json.end_object();
}

void write_choice(JsonWriter& json, std::string& out, const CompletionChoice& choice) {
  json.begin_object();
  json.member("index", choice.index);
  json.member("text", choice.text);
  json.key("logprobs");
  choice.has_logprobs ? write_logprobs(json, out, choice) : json.null();
  write_finish_members(json, choice.finish);
  json.end_object();
}

}  // namespace

void append_completion(std::string& out, const OpenAiHead& head, std::span<const CompletionChoice> choices,
                       const Usage& usage) {
  JsonWriter json(out);
  json.begin_object();
  write_head_members(json, "text_completion", head);
  json.key("choices");
  json.begin_array();
  for (const CompletionChoice& choice : choices) write_choice(json, out, choice);
  json.end_array();
  write_tail_members(json, head, usage);
  json.end_object();
}

CompletionChunks::CompletionChunks(const OpenAiHead& head) { append_chunk_head(head_, "text_completion", head); }

void CompletionChunks::chunk(std::string& out, const CompletionChoice& choice, const Usage* usage) const {
  out.append(head_);
  JsonWriter json(out, true);
  write_choice(json, out, choice);
  append_chunk_tail(out, usage);
}

void CompletionChunks::usage(std::string& out, const Usage& usage) const {
  out.append(head_);
  append_chunk_tail(out, &usage);
}

}  // namespace coppice::api
