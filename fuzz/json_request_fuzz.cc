// Every request parser on arbitrary bytes: the first byte picks the endpoint and the server's kind, the rest is the
// body. Never crashes; what is accepted is within its bounds and is JSON for another parser too; what is refused has an
// error that can be sent.
#include <cstdint>
#include <string>
#include <string_view>

#include "api/chat_request.h"
#include "api/completion_request.h"
#include "api/errors.h"
#include "api/generate_request.h"
#include "api/helper_requests.h"
#include "api/limits.h"
#include "base/check.h"
#include "io/json.h"

namespace {

using coppice::Result;
using coppice::TokenId;
namespace api = coppice::api;

constexpr uint32_t kWidth = 300;

void check_ids(const std::vector<TokenId>& ids, size_t most) {
  CHECK_LE(ids.size(), most);
  for (const TokenId id : ids) CHECK(id.value >= 0 && id.value < static_cast<int32_t>(kWidth), id);
}

void check_sampling(const api::Sampling& sampling) {
  CHECK(sampling.temperature >= 0 && sampling.top_p > 0 && sampling.top_p <= 1);
  CHECK(sampling.top_k == -1 || sampling.top_k >= 1);
  CHECK(sampling.repetition_penalty > 0 && sampling.repetition_penalty <= 2);
  CHECK(sampling.n >= 1 && sampling.n <= 128);
  CHECK_LE(sampling.min_new_tokens, sampling.max_new_tokens);
  CHECK_LE(sampling.stop.size() + sampling.stop_regex.size(), 128U);
  for (const std::string& stop : sampling.stop) CHECK(!stop.empty() && stop.size() <= 1024);
  CHECK_LE(sampling.logit_bias.size(), 1024U);
  for (size_t i = 1; i < sampling.logit_bias.size(); ++i) {
    CHECK(sampling.logit_bias[i - 1].first < sampling.logit_bias[i].first);
  }
  check_ids(sampling.stop_token_ids, 1024);
}

void check_prompts(const std::vector<api::Prompt>& prompts, const api::ParseContext& context) {
  CHECK(!prompts.empty() && prompts.size() <= api::kMaxPrompts);
  for (const api::Prompt& prompt : prompts) {
    CHECK(prompt.is_text || !prompt.ids.empty());
    check_ids(prompt.ids, context.max_prompt_tokens);
  }
}

void check_chat(const api::ChatPrompt& prompt) {
  const std::string context = api::template_context(prompt);
  CHECK(coppice::parse_json(context).ok(), context);
}

void check(const api::GenerateRequest& request, const api::ParseContext& context) {
  CHECK(!request.items.empty());
  for (const api::GenerateItem& item : request.items) {
    check_sampling(request.sampling_of(item));
    check_prompts({item.prompt}, context);
    check_ids(item.logprobs.ids, 128);
    CHECK_LE(item.logprobs.num_top, 128U);
  }
  CHECK_LE(request.items.size() * request.n(), context.max_batch_times_n);
}

void check(const api::CompletionRequest& request, const api::ParseContext& context) {
  check_prompts(request.prompts, context);
  check_sampling(request.options.sampling);
}

void check(const api::ChatRequest& request, const api::ParseContext& context) {
  check_sampling(request.options.sampling);
  if (request.input_ids) return check_ids(*request.input_ids, context.max_prompt_tokens);
  check_chat(request.prompt);
}

void check(const api::TokenizeRequest& request, const api::ParseContext& /*context*/) {
  if (request.is_chat) check_chat(request.chat);
}

void check(const api::DetokenizeRequest& request, const api::ParseContext& context) {
  for (const auto& ids : request.tokens) check_ids(ids, context.max_prompt_tokens);
}

void check(const api::AbortRequest& request, const api::ParseContext& /*context*/) {
  CHECK_LE(request.rid.size(), api::kMaxIdBytes);
}

template <class T>
void check_result(const Result<T>& result, std::string_view body, const api::ParseContext& context) {
  if (result.ok()) {
    CHECK(coppice::parse_json(body).ok(), body);
    return check(*result, context);
  }
  CHECK_EQ(coppice::http_status(result.error().code), 400);
  CHECK(!result.error().message.empty() && !result.error().field.empty());
  for (const api::ErrorShape shape : {api::ErrorShape::kNative, api::ErrorShape::kFlat}) {
    std::string out;
    api::append_error(out, shape, result.error());
    CHECK(coppice::parse_json(out).ok(), out);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const std::string_view body(reinterpret_cast<const char*>(data) + 1, size - 1);
  const api::ParseContext context = {.logits_width = kWidth,
                                     .context_length = 128,
                                     .max_prompt_tokens = 100,
                                     .has_tokenizer = data[0] % 16 != 15,
                                     .has_chat_template = data[0] % 16 != 14};
  switch (data[0] / 16 % 6) {
    case 0:
      check_result(api::parse_generate(body, context), body, context);
      break;
    case 1:
      check_result(api::parse_completion(body, context), body, context);
      break;
    case 2:
      check_result(api::parse_chat(body, context), body, context);
      break;
    case 3:
      check_result(api::parse_tokenize(body, context), body, context);
      break;
    case 4:
      check_result(api::parse_detokenize(body, context), body, context);
      break;
    case 5:
      check_result(api::parse_abort(body, context), body, context);
      break;
    default:
      break;
  }
  return 0;
}
