#include "server/native_format.h"

#include "api/generate_response.h"
#include "server/format_parts.h"

namespace coppice {
namespace {

class NativeFormat final : public AnswerFormat {
 public:
  explicit NativeFormat(const NativeOptions& options) : options_(options) {}

  api::ErrorShape errors() const override { return api::ErrorShape::kNative; }
  bool cumulative() const override { return !options_.incremental; }
  bool repeats_logprobs() const override { return true; }
  bool wants_chunk(const Choice&) const override { return true; }

  void chunk(const Generation& generation, uint32_t index, std::string& out) override {
    append(generation, index, true, out);
  }
  void end(const Generation&, std::string& out) override { api::append_done(out); }
  void whole(const Generation& generation, std::string& out) override {
    if (!options_.is_list) return append(generation, 0, false, out);
    out += '[';
    for (uint32_t i = 0; i < generation.choices().size(); ++i) {
      if (i > 0) out += ',';
      append(generation, i, false, out);
    }
    out += ']';
  }

 private:
  void append(const Generation& generation, uint32_t index, bool is_event, std::string& out) const;
  void set_times(const Generation& generation, const Choice& choice, bool is_event, api::MetaInfo& meta,
                 api::RequestTimes& times) const;

  const NativeOptions options_;
};

void NativeFormat::append(const Generation& generation, uint32_t index, bool is_event, std::string& out) const {
  const Choice& choice = generation.choices()[index];
  const PromptState& prompt = generation.prompts()[choice.prompt];
  const LogprobParams& logprobs = generation.logprobs_of(choice);
  const TokenizerBytes bytes(generation.core().tokenizer);
  const api::CacheReport cache = to_api(prompt.cache);
  api::FinishReason finish;
  if (choice.finish) finish = to_api(*choice.finish);

  api::GenerateOutput output;
  if (generation.core().tokenizer != nullptr) output.text = choice.text;
  output.output_ids = choice.ids;
  output.meta.id = choice.id;
  output.meta.finish = choice.finish ? &finish : nullptr;
  output.meta.prompt_tokens = prompt.num_tokens;
  output.meta.completion_tokens = choice.num_tokens;
  output.meta.cached_tokens = prompt.cache.matched_tokens;
  output.meta.weight_version = generation.core().config.weight_version;
  output.meta.num_retractions = prompt.num_retractions;
  output.meta.cache = options_.cache_report ? &cache : nullptr;
  output.meta.has_logprobs = logprobs.enabled;
  output.meta.input_logprobs = logprob_span(prompt.input_logprobs, logprobs);
  output.meta.output_logprobs = logprob_span(choice.logprobs, logprobs);
  if (is_event) output.meta.input_lists = &prompt.input_lists;
  if (is_event && cumulative()) output.meta.output_lists = &choice.lists;
  output.meta.token_bytes = logprobs.with_text && generation.core().tokenizer != nullptr ? &bytes : nullptr;
  if (options_.return_prompt_token_ids) output.prompt_token_ids = prompt.tokens;
  if (is_event && options_.is_list) output.index = index;
  api::RequestTimes times;
  set_times(generation, choice, is_event, output.meta, times);
  if (is_event) {
    api::append_generate_event(out, output);
  } else {
    api::append_generate_output(out, output);
  }
}

// `times` lives as long as `meta`.
void NativeFormat::set_times(const Generation& generation, const Choice& choice, bool is_event, api::MetaInfo& meta,
                             api::RequestTimes& times) const {
  const auto to_unix = [&](int64_t us) {
    return generation.arrival_unix_s() + static_cast<double>(us - generation.arrival_us()) * 1e-6;
  };
  if (!is_event || !choice.opened || choice.finish) meta.response_sent_to_client_ts = unix_now_s();
  if (choice.finish) meta.e2e_latency = static_cast<double>(choice.finish_us - generation.arrival_us()) * 1e-6;
  if (!generation.core().metrics) return;
  const PromptState& prompt = generation.prompts()[choice.prompt];
  meta.times = &times;
  times.queue_time = prompt.queue_seconds;
  if (prompt.forward_entry_us > 0) times.forward_entry_time = to_unix(prompt.forward_entry_us);
  if (choice.first_token_us > 0) times.prefill_finished_time = to_unix(choice.first_token_us);
  if (!choice.finish) return;
  times.request_received_ts = generation.arrival_unix_s();
  times.api_server_dispatch_finish_ts = generation.arrival_unix_s();
  times.request_finished_ts = to_unix(choice.finish_us);
  const int64_t decode_us = choice.last_token_us - choice.first_token_us;
  if (decode_us > 0) times.decode_throughput = (choice.num_tokens - 1) / (static_cast<double>(decode_us) * 1e-6);
}

}  // namespace

std::unique_ptr<AnswerFormat> make_native_format(const NativeOptions& options) {
  return std::make_unique<NativeFormat>(options);
}

}  // namespace coppice
