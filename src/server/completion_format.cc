#include <optional>

#include "api/completion_response.h"
#include "server/format_parts.h"
#include "server/openai_format.h"

namespace coppice {
namespace {

class CompletionFormat final : public AnswerFormat {
 public:
  CompletionFormat(const api::OpenAiOptions& options, bool include_usage, bool echo)
      : model_(options.model),
        logprobs_(options.logprobs.enabled),
        include_usage_(include_usage),
        continuous_usage_(options.continuous_usage),
        cache_report_(options.cache_report),
        echo_(echo) {}

  api::ErrorShape errors() const override { return api::ErrorShape::kFlat; }
  bool cumulative() const override { return false; }
  bool wants_chunk(const Choice& choice) const override {
    return !choice.text.empty() || choice.finish || (echo_ && !choice.opened);
  }
  void chunk(const Generation& generation, uint32_t index, std::string& out) override;
  void end(const Generation& generation, std::string& out) override;
  void whole(const Generation& generation, std::string& out) override;

 private:
  api::OpenAiHead head(const Generation& generation) const {
    return {generation.prompts().front().rid, generation.created_s(), model_, generation.core().config.weight_version};
  }
  const api::CompletionChunks& chunks(const Generation& generation) {
    if (!chunks_) chunks_.emplace(head(generation));
    return *chunks_;
  }
  // `text`, `finish` and the choice outlive what is returned.
  api::CompletionChoice view(const Generation& generation, uint32_t index, const std::string& text,
                             const api::FinishReason& finish, const TokenizerBytes& bytes, bool with_prompt) const;
  std::string text_of(const Generation& generation, const Choice& choice, bool with_prompt) const;

  const std::string model_;
  const bool logprobs_, include_usage_, continuous_usage_, cache_report_, echo_;
  std::optional<api::CompletionChunks> chunks_;
};

std::string CompletionFormat::text_of(const Generation& generation, const Choice& choice, bool with_prompt) const {
  if (!with_prompt) return choice.text;
  const api::Prompt& prompt = generation.plan().items[choice.prompt].prompt;
  const Tokenizer* tokenizer = generation.core().tokenizer;
  if (prompt.is_text) return prompt.text + choice.text;
  return (tokenizer ? tokenizer->decode(generation.prompts()[choice.prompt].tokens, false) : "") + choice.text;
}

api::CompletionChoice CompletionFormat::view(const Generation& generation, uint32_t index, const std::string& text,
                                             const api::FinishReason& finish, const TokenizerBytes& bytes,
                                             bool with_prompt) const {
  const Choice& choice = generation.choices()[index];
  const LogprobParams& params = generation.logprobs_of(choice);
  api::CompletionChoice out;
  out.index = index;
  out.text = text;
  out.has_logprobs = logprobs_;
  out.output_logprobs = logprob_span(choice.logprobs, params);
  if (with_prompt) out.input_logprobs = logprob_span(generation.prompts()[choice.prompt].input_logprobs, params);
  out.token_bytes = &bytes;
  out.finish = choice.finish ? &finish : nullptr;
  return out;
}

void CompletionFormat::chunk(const Generation& generation, uint32_t index, std::string& out) {
  const Choice& choice = generation.choices()[index];
  const bool with_prompt = echo_ && !choice.opened;
  const TokenizerBytes bytes(generation.core().tokenizer);
  const api::FinishReason finish = choice.finish ? to_api(*choice.finish) : api::FinishReason{};
  std::optional<api::Usage> usage;
  if (continuous_usage_) usage = total_usage(generation, nullptr);
  const std::string echoed = with_prompt ? text_of(generation, choice, true) : std::string();
  const std::string& text = with_prompt ? echoed : choice.text;
  chunks(generation).chunk(out, view(generation, index, text, finish, bytes, with_prompt), usage ? &*usage : nullptr);
}

void CompletionFormat::end(const Generation& generation, std::string& out) {
  if (include_usage_) {
    const api::CacheReport cache = to_api(generation.prompts().front().cache);
    chunks(generation).usage(out, total_usage(generation, cache_report_ ? &cache : nullptr));
  }
  api::append_done(out);
}

void CompletionFormat::whole(const Generation& generation, std::string& out) {
  const size_t count = generation.choices().size();
  const TokenizerBytes bytes(generation.core().tokenizer);
  std::vector<std::string> texts(count);
  std::vector<api::FinishReason> finishes(count);
  std::vector<api::CompletionChoice> views;
  for (uint32_t i = 0; i < count; ++i) {
    const Choice& choice = generation.choices()[i];
    texts[i] = text_of(generation, choice, echo_);
    finishes[i] = to_api(*choice.finish);
    views.push_back(view(generation, i, texts[i], finishes[i], bytes, echo_));
  }
  const api::CacheReport cache = to_api(generation.prompts().front().cache);
  api::append_completion(out, head(generation), views, total_usage(generation, cache_report_ ? &cache : nullptr));
}

}  // namespace

std::unique_ptr<AnswerFormat> make_completion_format(const api::OpenAiOptions& options, bool include_usage, bool echo) {
  return std::make_unique<CompletionFormat>(options, include_usage, echo);
}

}  // namespace coppice
