#include <optional>

#include "api/chat_response.h"
#include "server/format_parts.h"
#include "server/openai_format.h"

namespace coppice {
namespace {

class ChatFormat final : public AnswerFormat {
 public:
  ChatFormat(const api::OpenAiOptions& options, bool include_usage)
      : model_(options.model),
        logprobs_(options.logprobs.enabled),
        include_usage_(include_usage),
        continuous_usage_(options.continuous_usage),
        cache_report_(options.cache_report),
        prompt_token_ids_(options.return_prompt_token_ids),
        meta_info_(options.return_meta_info),
        cached_details_(options.return_cached_tokens_details) {}

  api::ErrorShape errors() const override { return api::ErrorShape::kFlat; }
  bool cumulative() const override { return false; }
  bool wants_chunk(const Choice& choice) const override {
    return !choice.opened || !choice.text.empty() || choice.finish;
  }
  void chunk(const Generation& generation, uint32_t index, std::string& out) override;
  void end(const Generation& generation, std::string& out) override;
  void whole(const Generation& generation, std::string& out) override;

 private:
  api::OpenAiHead head(const Generation& generation) const {
    return {generation.prompts().front().rid, generation.created_s(), model_, generation.core().config.weight_version};
  }
  const api::ChatChunks& chunks(const Generation& generation) {
    if (!chunks_) chunks_.emplace(head(generation));
    return *chunks_;
  }
  api::ChatChoice view(const Generation& generation, uint32_t index, const TokenizerBytes& bytes) const;
  api::MetaInfo meta(const Generation& generation, const Choice& choice, const api::FinishReason& finish) const;

  const std::string model_;
  const bool logprobs_, include_usage_, continuous_usage_, cache_report_, prompt_token_ids_, meta_info_,
      cached_details_;
  std::optional<api::ChatChunks> chunks_;
};

api::ChatChoice ChatFormat::view(const Generation& generation, uint32_t index, const TokenizerBytes& bytes) const {
  const Choice& choice = generation.choices()[index];
  api::ChatChoice out;
  out.index = index;
  out.content = choice.text;
  out.has_logprobs = logprobs_;
  out.logprobs = logprob_span(choice.logprobs, generation.logprobs_of(choice));
  out.token_bytes = &bytes;
  return out;
}

void ChatFormat::chunk(const Generation& generation, uint32_t index, std::string& out) {
  const Choice& choice = generation.choices()[index];
  std::optional<api::Usage> counted;
  if (continuous_usage_) counted = total_usage(generation, nullptr);
  const api::Usage* usage = counted ? &*counted : nullptr;
  if (!choice.opened) chunks(generation).role(out, index, usage);
  // Tokens whose text is held back have their logprobs in the chunk after the role's, or in that of the next text.
  if (!choice.text.empty() || (logprobs_ && !choice.logprobs.empty())) {
    const TokenizerBytes bytes(generation.core().tokenizer);
    chunks(generation).delta(out, view(generation, index, bytes), usage);
  }
  if (choice.finish) chunks(generation).finish(out, index, to_api(*choice.finish), usage);
}

void ChatFormat::end(const Generation& generation, std::string& out) {
  if (cached_details_) {
    chunks(generation).cached_tokens_details(out, generation.prompts().front().cache.matched_tokens);
  }
  if (include_usage_) {
    const api::CacheReport cache = to_api(generation.prompts().front().cache);
    chunks(generation).usage(out, total_usage(generation, cache_report_ ? &cache : nullptr));
  }
  api::append_done(out);
}

api::MetaInfo ChatFormat::meta(const Generation& generation, const Choice& choice,
                               const api::FinishReason& finish) const {
  const PromptState& prompt = generation.prompts()[choice.prompt];
  api::MetaInfo meta;
  meta.id = choice.id;
  meta.finish = &finish;
  meta.prompt_tokens = prompt.num_tokens;
  meta.completion_tokens = choice.num_tokens;
  meta.cached_tokens = prompt.cache.matched_tokens;
  meta.weight_version = generation.core().config.weight_version;
  meta.num_retractions = prompt.num_retractions;
  meta.e2e_latency = static_cast<double>(choice.finish_us - generation.arrival_us()) * 1e-6;
  return meta;
}

void ChatFormat::whole(const Generation& generation, std::string& out) {
  const size_t count = generation.choices().size();
  const TokenizerBytes bytes(generation.core().tokenizer);
  std::vector<api::FinishReason> finishes(count);
  std::vector<api::MetaInfo> metas(count);
  std::vector<api::ChatChoice> views;
  for (uint32_t i = 0; i < count; ++i) {
    const Choice& choice = generation.choices()[i];
    finishes[i] = to_api(*choice.finish);
    metas[i] = meta(generation, choice, finishes[i]);
    views.push_back(view(generation, i, bytes));
    views.back().finish = &finishes[i];
    if (meta_info_) views.back().meta_info = &metas[i];
  }
  const PromptState& prompt = generation.prompts().front();
  api::ChatExtras extras;
  if (prompt_token_ids_) extras.prompt_token_ids = prompt.tokens;
  if (cached_details_) extras.cached_tokens_details = prompt.cache.matched_tokens;
  const api::CacheReport cache = to_api(prompt.cache);
  api::append_chat_completion(out, head(generation), views, total_usage(generation, cache_report_ ? &cache : nullptr),
                              extras);
}

}  // namespace

std::unique_ptr<AnswerFormat> make_chat_format(const api::OpenAiOptions& options, bool include_usage) {
  return std::make_unique<ChatFormat>(options, include_usage);
}

}  // namespace coppice
