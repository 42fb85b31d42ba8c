#include "api/generate_request.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/test_util.h"

namespace coppice::api {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

GenerateRequest parse(std::string_view body, const ParseContext& context = test_context()) {
  Result<GenerateRequest> result = parse_generate(body, context);
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
  return result.ok() ? std::move(result).value() : GenerateRequest{};
}

std::string refuse(std::string_view body, const ParseContext& context = test_context()) {
  const Result<GenerateRequest> result = parse_generate(body, context);
  return result.ok() ? "accepted" : result.error().message;
}

TEST(GenerateRequestTest, ATextAloneGetsTheDefaults) {
  const GenerateRequest request = parse(R"({"text":"Hi"})");
  ASSERT_EQ(request.items.size(), 1U);
  EXPECT_TRUE(request.items[0].prompt.is_text);
  EXPECT_EQ(request.items[0].prompt.text, "Hi");
  EXPECT_FALSE(request.replies_with_list());
  EXPECT_FALSE(request.stream);
  EXPECT_TRUE(request.cache_report);
  EXPECT_FALSE(request.items[0].logprobs.enabled);
  const Sampling& sampling = request.sampling[0];
  EXPECT_EQ(sampling.max_new_tokens, 128U);
  EXPECT_EQ(sampling.temperature, 1.0F);
  EXPECT_EQ(sampling.top_k, -1);
  EXPECT_EQ(sampling.n, 1U);
  EXPECT_FALSE(sampling.seed.has_value());
}

TEST(GenerateRequestTest, EverySamplingParameterArrives) {
  const Sampling s = parse(R"({"input_ids":[1,2],"sampling_params":{"max_new_tokens":9,"min_new_tokens":3,"stop":"x",
      "stop_token_ids":[7,null,8],"stop_regex":["a+","b"],"temperature":0.5,"top_p":0.9,"top_k":40,"min_p":0.1,
      "frequency_penalty":-1,"presence_penalty":1.5,"repetition_penalty":1.2,"n":2,"ignore_eos":true,
      "skip_special_tokens":false,"spaces_between_special_tokens":false,"no_stop_trim":true,
      "logit_bias":{"5":1.5,"3":-2,"5":4},"sampling_seed":-1,"stream_interval":4,"custom_params":{"a":1}}})")
                         .sampling[0];
  EXPECT_EQ(s.max_new_tokens, 9U);
  EXPECT_EQ(s.min_new_tokens, 3U);
  EXPECT_THAT(s.stop, ElementsAre("x"));
  EXPECT_THAT(s.stop_token_ids, ElementsAre(TokenId(7), TokenId(8)));
  EXPECT_THAT(s.stop_regex, ElementsAre("a+", "b"));
  EXPECT_EQ(s.temperature, 0.5F);
  EXPECT_EQ(s.top_p, 0.9F);
  EXPECT_EQ(s.top_k, 40);
  EXPECT_EQ(s.min_p, 0.1F);
  EXPECT_EQ(s.frequency_penalty, -1.0F);
  EXPECT_EQ(s.presence_penalty, 1.5F);
  EXPECT_EQ(s.repetition_penalty, 1.2F);
  EXPECT_EQ(s.n, 2U);
  EXPECT_TRUE(s.ignore_eos);
  EXPECT_FALSE(s.skip_special_tokens);
  EXPECT_FALSE(s.spaces_between_special_tokens);
  EXPECT_TRUE(s.no_stop_trim);
  EXPECT_THAT(s.logit_bias, ElementsAre(Pair(TokenId(3), -2.0F), Pair(TokenId(5), 4.0F)));
  EXPECT_EQ(s.seed, UINT64_MAX);
  EXPECT_EQ(s.stream_interval, 4U);
}

// What SGLang's frontend sends for a gen() without arguments.
TEST(GenerateRequestTest, NullsAndEmptyListsOfTheFrontendMeanDefaults) {
  const GenerateRequest request = parse(R"({"text":"a","sampling_params":{"skip_special_tokens":true,
      "spaces_between_special_tokens":true,"max_new_tokens":128,"min_new_tokens":0,"n":1,"stop":[],"stop_token_ids":[],
      "stop_regex":[],"temperature":1.0,"top_p":1.0,"top_k":-1,"min_p":0.0,"frequency_penalty":0.0,
      "presence_penalty":0.0,"ignore_eos":false,"regex":null,"json_schema":null}})");
  EXPECT_THAT(request.sampling[0].stop, IsEmpty());
  const Sampling s = parse(R"({"text":"a","sampling_params":{"top_p":null,"top_k":[],"n":[],"stop":null,
                               "temperature":[],"logit_bias":[],"regex":[],"ebnf":""}})")
                         .sampling[0];
  EXPECT_EQ(s.top_p, 1.0F);
  EXPECT_EQ(s.top_k, -1);
  EXPECT_EQ(s.n, 1U);
}

TEST(GenerateRequestTest, NullMaxNewTokensIsNoLimitAndZeroIsPrefillOnly) {
  EXPECT_EQ(parse(R"({"text":"a","sampling_params":{"max_new_tokens":null}})").sampling[0].max_new_tokens,
            kNoTokenLimit);
  EXPECT_EQ(parse(R"({"text":"a","sampling_params":{"max_new_tokens":0}})").sampling[0].max_new_tokens, 0U);
  EXPECT_EQ(parse(R"({"text":"a","sampling_params":{"max_new_tokens":[]}})").sampling[0].max_new_tokens, 128U);
}

TEST(GenerateRequestTest, ValuesThatVanishInFp32StayWithinTheirBounds) {
  const Sampling s = parse(R"({"text":"a","sampling_params":{"temperature":1e-7,"top_p":1e-60,
                               "repetition_penalty":1e-60}})")
                         .sampling[0];
  EXPECT_EQ(s.temperature, 0.0F);
  EXPECT_GT(s.top_p, 0.0F);
  EXPECT_GT(s.repetition_penalty, 0.0F);
}

TEST(GenerateRequestTest, ABatchTakesListsOrOneForAll) {
  const GenerateRequest request =
      parse(R"({"text":["a","b"],"rid":"r","extra_key":["x","y"],"return_logprob":[true,false],
      "logprob_start_len":[0,null],"top_logprobs_num":2,"token_ids_logprob":[[1,2],null],"return_text_in_logprobs":true,
      "sampling_params":[{"temperature":0},{"top_k":5}],"stream":true,"priority":-3,"cache_report":false,
      "return_prompt_token_ids":true,"log_metrics":false})");
  ASSERT_EQ(request.items.size(), 2U);
  EXPECT_TRUE(request.is_batch);
  EXPECT_EQ(request.items[0].rid, "r_0");
  EXPECT_EQ(request.items[1].rid, "r_1");
  EXPECT_EQ(request.items[1].extra_key, "y");
  EXPECT_EQ(request.sampling_of(request.items[0]).temperature, 0.0F);
  EXPECT_EQ(request.sampling_of(request.items[1]).top_k, 5);
  const LogprobOptions& first = request.items[0].logprobs;
  EXPECT_TRUE(first.enabled && first.with_text);
  EXPECT_EQ(first.start_len, 0);
  EXPECT_EQ(first.num_top, 2U);
  EXPECT_THAT(first.ids, ElementsAre(TokenId(1), TokenId(2)));
  EXPECT_FALSE(request.items[1].logprobs.enabled);
  EXPECT_TRUE(request.stream && request.return_prompt_token_ids && !request.cache_report && !request.log_metrics);
  EXPECT_EQ(request.priority, -3);

  const GenerateRequest ids = parse(R"({"input_ids":[[1,2],[3]],"return_logprob":true,"token_ids_logprob":[4,5]})");
  EXPECT_THAT(ids.items[1].prompt.ids, ElementsAre(TokenId(3)));
  EXPECT_THAT(ids.items[0].logprobs.ids, ElementsAre(TokenId(4), TokenId(5)));
  EXPECT_THAT(ids.items[1].logprobs.ids, ElementsAre(TokenId(4), TokenId(5)));
  EXPECT_EQ(ids.items[1].logprobs.start_len, -1);
  EXPECT_EQ(ids.sampling.size(), 1U);
}

// The frontend's unconditional scoring sends no start and generates nothing: it wants the prompt's logprobs.
TEST(GenerateRequestTest, LogprobsOfNoOutputBeginWithThePrompt) {
  const auto start = [](std::string_view more) {
    return parse(R"({"text":"a","return_logprob":true,"sampling_params":{"max_new_tokens":0})" + std::string(more) +
                 "}")
        .items[0]
        .logprobs.start_len;
  };
  EXPECT_EQ(start(""), 0);
  EXPECT_EQ(start(R"(,"logprob_start_len":-1)"), -1);
  EXPECT_EQ(start(R"(,"logprob_start_len":7)"), 7);
}

TEST(GenerateRequestTest, RefusesWhatNeedsSeveralFields) {
  EXPECT_EQ(refuse("{}"), "text or input_ids must be given, and not both");
  EXPECT_EQ(refuse(R"({"text":"a","input_ids":[1]})"), "text or input_ids must be given, and not both");
  EXPECT_EQ(refuse(R"({"text":[]})"), "text must hold at least one prompt");
  EXPECT_EQ(refuse(R"({"input_ids":[]})"), "input_ids must hold at least one prompt");
  EXPECT_EQ(refuse(R"({"input_ids":[[1],[]]})"), "input_ids must hold at least one token id per prompt");
  EXPECT_EQ(refuse(R"({"text":["a","b"],"rid":["x"]})"), "rid must have one entry per prompt, which is 2, and has 1");
  EXPECT_EQ(refuse(R"({"text":["a","b"],"rid":["x","x"]})"), "rid must be different for every prompt of a batch");
  EXPECT_EQ(refuse(R"({"text":["a","b"],"sampling_params":[{"n":1},{"n":2}]})"),
            "sampling_params.n must be the same for all prompts of a batch");
  EXPECT_EQ(refuse(R"({"text":"a","sampling_params":{"min_new_tokens":9,"max_new_tokens":8}})"),
            "sampling_params.min_new_tokens must be at most max_new_tokens, which is 8");
  EXPECT_EQ(refuse(R"({"text":"a","sampling_params":{"temprature":1}})"),
            "sampling_params.temprature is not a sampling parameter");
  EXPECT_EQ(refuse(R"({"text":"a","sampling_params":{"json_schema":"{}"}})"),
            "sampling_params.json_schema is not built yet: leave it out");
  EXPECT_EQ(refuse(R"({"text":"a","lora_path":"x"})"), "lora_path is not built yet: leave it out");
  for (const std::string field : {"bad_words", "allowed_token_ids", "prompt_logprobs", "guided_json", "guided_regex",
                                  "guided_choice", "guided_grammar", "structured_outputs"}) {
    EXPECT_EQ(refuse(R"({"text":"a",")" + field + R"(":["x"]})"), field + " is not built yet: leave it out");
  }
  EXPECT_EQ(refuse(R"({"text":"a","sampling_params":{"guided_regex":"x"}})"),
            "sampling_params.guided_regex is not built yet: leave it out");
}

TEST(GenerateRequestTest, NeutralValuesOfWhatIsNotBuiltAndUnknownKeysAreAccepted) {
  EXPECT_EQ(refuse(R"({"text":"a","lora_path":[null],"image_data":null,"session_params":{},"return_hidden_states":false,
      "custom_logit_processor":"","routed_dp_rank":0,"modalities":["image"],"whatever":{"a":[1,{"b":2}]}})"),
            "accepted");
}

TEST(GenerateRequestTest, TheLastOfTwoEqualKeysCounts) {
  const GenerateRequest request =
      parse(R"({"text":["a","b"],"text":"c","sampling_params":{"n":2},"sampling_params":null})");
  ASSERT_EQ(request.items.size(), 1U);
  EXPECT_EQ(request.items[0].prompt.text, "c");
  EXPECT_EQ(request.sampling[0].n, 1U);
}

TEST(GenerateRequestTest, WithoutATokenizerOnlyIdsGo) {
  ParseContext context = test_context();
  context.has_tokenizer = false;
  EXPECT_THAT(refuse(R"({"text":"a"})", context), HasSubstr("send input_ids"));
  EXPECT_THAT(refuse(R"({"input_ids":[1],"sampling_params":{"stop":"a"}})", context), HasSubstr("stop_token_ids"));
  EXPECT_EQ(refuse(R"({"input_ids":[1]})", context), "accepted");
}

TEST(GenerateRequestTest, AnOverlongPromptOfIdsIsTheServersToCutWhenItTruncates) {
  ParseContext context = test_context();
  const std::string body = "{\"input_ids\":[" + repeat("1", 2001) + "]}";
  EXPECT_THAT(refuse(body, context), HasSubstr("longest prompt here has 2000 tokens"));
  context.allow_auto_truncate = true;
  EXPECT_EQ(refuse(body, context), "accepted");
}

TEST(SamplingDefaultsTest, RequestOverPreferredOverModelOverTheEndpointsOwn) {
  ParseContext context = test_context();
  SamplingDefaults defaults;
  Result<SamplingFields> preferred =
      parse_preferred_sampling(R"({"temperature":0.3,"max_new_tokens":7,"stop":["x"]})", context);
  ASSERT_TRUE(preferred.ok());
  defaults.preferred = std::move(preferred).value();
  defaults.model.temperature = 0.6;
  defaults.model.top_p = 0.95;
  defaults.model.top_k = 20;
  context.defaults = &defaults;

  const Sampling native = parse(R"({"text":"a","sampling_params":{"max_new_tokens":3}})", context).sampling[0];
  EXPECT_EQ(native.temperature, 0.3F);
  EXPECT_EQ(native.max_new_tokens, 3U);
  EXPECT_EQ(native.top_p, 1.0F);  // the model's are the chat's
  EXPECT_THAT(native.stop, ElementsAre("x"));

  const auto chat = [&](std::string_view fields) {
    return parse_chat(R"({"messages":[{"role":"user","content":"a"}])" + std::string(fields) + "}", context)
        .value()
        .options.sampling;
  };
  EXPECT_EQ(chat("").temperature, 0.3F);
  EXPECT_EQ(chat("").top_p, 0.95F);
  EXPECT_EQ(chat("").top_k, 20);
  EXPECT_EQ(chat(R"(,"top_k":null,"top_p":0.5)").top_k, 20);
  EXPECT_EQ(chat(R"(,"top_k":null,"top_p":0.5)").top_p, 0.5F);
  EXPECT_FALSE(parse_preferred_sampling(R"({"temprature":1})", context).ok());
}

}  // namespace
}  // namespace coppice::api
