#include "api/chat_response.h"

#include "api/json_writer.h"
#include "api/openai_format.h"

namespace coppice::api {

namespace {

// "token", "bytes", "logprob"
void write_token(JsonWriter& json, const LogprobEntry& entry, const TokenBytes& token_bytes) {
  const std::string_view bytes = token_bytes.bytes(entry.id);
  json.member("token", bytes);
  json.key("bytes");
  json.begin_array();
  for (const char c : bytes) json.integer(static_cast<unsigned>(static_cast<uint8_t>(c)));
  json.end_array();
  json.member("logprob", finite_logprob(entry.logprob));
}

void write_logprobs(JsonWriter& json, const ChatChoice& choice) {
  json.begin_object();
  json.key("content");
  json.begin_array();
  for (size_t i = 0; i < choice.logprobs.num_positions(); ++i) {
    const auto position = choice.logprobs.position(i);
    json.begin_object();
    write_token(json, position[0], *choice.token_bytes);
    json.key("top_logprobs");
    json.begin_array();
    for (const LogprobEntry& entry : position.subspan(1, choice.logprobs.num_top)) {
      json.begin_object();
      write_token(json, entry, *choice.token_bytes);
      json.end_object();
    }
    json.end_array();
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

void write_choice(JsonWriter& json, const ChatChoice& choice) {
  json.begin_object();
  json.member("index", choice.index);
  json.key("message");
  json.begin_object();
  json.member("role", "assistant");
  json.member("content", choice.content);
  json.raw("\"reasoning_content\":null,\"tool_calls\":null");
  json.end_object();
  json.key("logprobs");
  choice.has_logprobs ? write_logprobs(json, choice) : json.null();
  write_finish_members(json, choice.finish);
  if (choice.meta_info != nullptr) {
    json.key("meta_info");
    write_meta_info(json, *choice.meta_info);
  }
  json.end_object();
}

void write_sglext(JsonWriter& json, uint32_t device_tokens) {
  json.key("sglext");
  json.begin_object();
  json.key("cached_tokens_details");
  json.begin_object();
  json.member("device", device_tokens);
  json.member("host", 0);
  json.end_object();
  json.end_object();
}

}  // namespace

void append_chat_completion(std::string& out, const OpenAiHead& head, std::span<const ChatChoice> choices,
                            const Usage& usage, const ChatExtras& extras) {
  JsonWriter json(out);
  json.begin_object();
  write_head_members(json, "chat.completion", head);
  json.key("choices");
  json.begin_array();
  for (const ChatChoice& choice : choices) write_choice(json, choice);
  json.end_array();
  write_tail_members(json, head, usage);
  if (extras.prompt_token_ids) {
    json.key("prompt_token_ids");
    json.begin_array();
    for (const TokenId id : *extras.prompt_token_ids) json.integer(id.value);
    json.end_array();
  }
  if (extras.cached_tokens_details) write_sglext(json, *extras.cached_tokens_details);
  json.end_object();
}

ChatChunks::ChatChunks(const OpenAiHead& head) { append_chunk_head(head_, "chat.completion.chunk", head); }

void ChatChunks::role(std::string& out, uint32_t index, const Usage* usage) const {
  out.append(head_);
  JsonWriter json(out, true);
  json.begin_object();
  json.member("index", index);
  json.raw(R"("delta":{"role":"assistant","content":"","reasoning_content":null},)"
           R"("logprobs":null,"finish_reason":null,"matched_stop":null)");
  json.end_object();
  append_chunk_tail(out, usage);
}

void ChatChunks::delta(std::string& out, const ChatChoice& choice, const Usage* usage) const {
  out.append(head_);
  JsonWriter json(out, true);
  json.begin_object();
  json.member("index", choice.index);
  json.key("delta");
  json.begin_object();
  json.member("content", choice.content);
  json.member("reasoning_content", nullptr);
  json.end_object();
  json.key("logprobs");
  choice.has_logprobs ? write_logprobs(json, choice) : json.null();
  json.raw("\"finish_reason\":null,\"matched_stop\":null");
  json.end_object();
  append_chunk_tail(out, usage);
}

void ChatChunks::finish(std::string& out, uint32_t index, const FinishReason& finish, const Usage* usage) const {
  out.append(head_);
  JsonWriter json(out, true);
  json.begin_object();
  json.member("index", index);
  json.raw(R"("delta":{"reasoning_content":null},"logprobs":null)");
  write_finish_members(json, &finish);
  json.end_object();
  append_chunk_tail(out, usage);
}

void ChatChunks::cached_tokens_details(std::string& out, uint32_t device_tokens) const {
  out.append(head_);
  out.push_back(']');
  JsonWriter json(out, true);
  write_sglext(json, device_tokens);
  out.append("}\n\n");
}

void ChatChunks::usage(std::string& out, const Usage& usage) const {
  out.append(head_);
  append_chunk_tail(out, &usage);
}

}  // namespace coppice::api
