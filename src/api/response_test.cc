// Golden answers: the bytes are the contract.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <limits>

#include "api/chat_response.h"
#include "api/completion_response.h"
#include "api/generate_response.h"
#include "api/info_responses.h"
#include "io/json.h"

namespace coppice::api {
namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
constexpr float kNever = -std::numeric_limits<float>::infinity();

class FakeBytes final : public TokenBytes {
 public:
  std::string_view bytes(TokenId id) const override {
    static constexpr std::array<std::string_view, 4> kBytes = {"", "a", "\xc3", "\""};
    return kBytes[static_cast<size_t>(id.value) % kBytes.size()];
  }
};

constexpr OpenAiHead kHead = {.id = "r1", .created = 1700000000, .model = "m"};
const FinishReason kStop = {.kind = FinishReason::Kind::kStopToken, .matched_token = TokenId(2)};
const FinishReason kStopText = {.kind = FinishReason::Kind::kStopText, .matched_text = "\n\""};
const FinishReason kLength = {.kind = FinishReason::Kind::kLength, .length = 8};
const Usage kUsage = {.prompt_tokens = 5, .completion_tokens = 2, .cached_tokens = 4};
constexpr std::string_view kUsageJson =
    R"({"prompt_tokens":5,"total_tokens":7,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":4},"reasoning_tokens":0})";

TEST(GenerateResponseTest, WholeAnswer) {
  const std::array<TokenId, 2> ids = {TokenId(1), TokenId(2)};
  const CacheReport cache = {.matched_tokens = 4, .computed_tokens = 1, .reason = "extended", .position = 4};
  std::string out;
  append_generate_output(out, {.text = "a",
                               .output_ids = ids,
                               .meta = {.id = "r1",
                                        .finish = &kStop,
                                        .prompt_tokens = 5,
                                        .completion_tokens = 2,
                                        .cached_tokens = 4,
                                        .response_sent_to_client_ts = 12.5,
                                        .e2e_latency = 0.25,
                                        .cache = &cache}});
  EXPECT_EQ(out,
            R"({"text":"a","output_ids":[1,2],"meta_info":{"id":"r1","finish_reason":{"type":"stop","matched":2},)"
            R"("prompt_tokens":5,"weight_version":"default","num_retractions":0,"dp_rank":null,"completion_tokens":2,)"
            R"("reasoning_tokens":0,"cached_tokens":4,"cached_tokens_details":{"device":4,"host":0},)"
            R"("cache":{"matched_tokens":4,"computed_tokens":1,"reason":"extended","position":4},)"
            R"("response_sent_to_client_ts":12.5,"e2e_latency":0.25}})");
}

TEST(GenerateResponseTest, EventOfARunningBatch) {
  const std::array<TokenId, 1> prompt = {TokenId(9)};
  const RequestTimes times = {.queue_time = 0.5, .decode_throughput = 100};
  std::string out = "before";
  append_generate_event(
      out, {.output_ids = {}, .meta = {.id = "r", .times = &times}, .prompt_token_ids = prompt, .index = 3});
  EXPECT_EQ(out,
            "beforedata: {\"output_ids\":[],\"meta_info\":{\"id\":\"r\",\"finish_reason\":null,\"prompt_tokens\":0,"
            "\"weight_version\":\"default\",\"num_retractions\":0,\"dp_rank\":null,\"completion_tokens\":0,"
            "\"reasoning_tokens\":0,\"cached_tokens\":0,\"cached_tokens_details\":{\"device\":0,\"host\":0},"
            "\"queue_time\":0.5,\"decode_throughput\":100.0},\"prompt_token_ids\":[9],\"index\":3}\n\n");
}

TEST(GenerateResponseTest, FinishReasons) {
  const auto finish = [](const FinishReason& reason) {
    std::string out;
    append_generate_output(out, {.output_ids = {}, .meta = {.finish = &reason}});
    const size_t start = out.find("\"finish_reason\":") + 16;
    return out.substr(start, out.find(",\"prompt_tokens\"") - start);
  };
  EXPECT_EQ(finish(kStopText), R"({"type":"stop","matched":"\n\""})");
  EXPECT_EQ(finish(kLength), R"({"type":"length","length":8})");
  EXPECT_EQ(finish({.kind = FinishReason::Kind::kAbort, .message = "gone"}),
            R"({"type":"abort","message":"gone","status_code":null,"err_type":null})");
  EXPECT_EQ(finish({.kind = FinishReason::Kind::kAbort, .message = "full", .status_code = 503}),
            R"({"type":"abort","message":"full","status_code":503,"err_type":null})");
}

TEST(GenerateResponseTest, LogprobsAreTriples) {
  const FakeBytes bytes;
  // Per position: the token, one top, one asked for.
  const std::array<LogprobEntry, 3> input = {{{kNone, TokenId(1)}, {0, TokenId(0)}, {0, TokenId(0)}}};
  const std::array<LogprobEntry, 3> output = {{{-0.5F, TokenId(1)}, {-0.25F, TokenId(3)}, {kNever, TokenId(2)}}};
  MetaInfo meta = {.has_logprobs = true,
                   .input_logprobs = {.entries = input, .num_top = 1, .num_ids = 1},
                   .output_logprobs = {.entries = output, .num_top = 1, .num_ids = 1}};
  const auto logprobs = [&] {
    std::string out;
    append_generate_output(out, {.output_ids = {}, .meta = meta});
    EXPECT_TRUE(parse_json(out).ok()) << out;
    const size_t start = out.find("\"input_token_logprobs\"");
    return out.substr(start, out.size() - 2 - start);
  };
  EXPECT_EQ(logprobs(),
            R"("input_token_logprobs":[[null,1,null]],"output_token_logprobs":[[-0.5,1,null]],)"
            R"("output_token_logprobs_length":1,"input_top_logprobs":[null],"output_top_logprobs":[[[-0.25,3,null]]],)"
            R"("input_token_ids_logprobs":[null],"output_token_ids_logprobs":[[[null,2,null]]])");
  meta.token_bytes = &bytes;
  meta.input_logprobs = {};
  EXPECT_EQ(logprobs(),
            R"("input_token_logprobs":[],"output_token_logprobs":[[-0.5,1,"a"]],"output_token_logprobs_length":1,)"
            R"("input_top_logprobs":[],"output_top_logprobs":[[[-0.25,3,"\""]]],"input_token_ids_logprobs":[],)"
            "\"output_token_ids_logprobs\":[[[null,2,\"\xEF\xBF\xBD\"]]]");
}

TEST(CompletionResponseTest, WholeAnswer) {
  const FakeBytes bytes;
  const std::array<LogprobEntry, 2> input = {{{kNone, TokenId(1)}, {0, TokenId(0)}}};
  const std::array<LogprobEntry, 2> output = {{{-0.5F, TokenId(1)}, {kNever, TokenId(3)}}};
  const std::array<CompletionChoice, 2> choices = {{{.index = 0, .text = "a\n", .finish = &kLength},
                                                    {.index = 1,
                                                     .text = "b",
                                                     .has_logprobs = true,
                                                     .input_logprobs = {.entries = input, .num_top = 1},
                                                     .output_logprobs = {.entries = output, .num_top = 1},
                                                     .token_bytes = &bytes,
                                                     .finish = &kStop}}};
  std::string out;
  append_completion(out, kHead, choices, kUsage);
  EXPECT_EQ(out,
            R"({"id":"r1","object":"text_completion","created":1700000000,"model":"m","choices":[)"
            R"({"index":0,"text":"a\n","logprobs":null,"finish_reason":"length","matched_stop":null},)"
            R"({"index":1,"text":"b","logprobs":{"text_offset":[-1,-1],"token_logprobs":[null,-0.5],)"
            R"("tokens":["a","a"],"top_logprobs":[null,{"\"":-9999.0}]},"finish_reason":"stop","matched_stop":2}],)"
            R"("usage":)" +
                std::string(kUsageJson) + R"(,"metadata":{"weight_version":"default"}})");
}

TEST(CompletionResponseTest, Stream) {
  const CompletionChunks chunks(kHead);
  std::string out;
  chunks.chunk(out, {.index = 0, .text = "a"}, nullptr);
  chunks.chunk(out, {.index = 0, .text = "b", .finish = &kStopText}, &kUsage);
  chunks.usage(out, kUsage);
  append_done(out);
  const std::string head =
      R"(data: {"id":"r1","object":"text_completion","created":1700000000,"model":"m","choices":[)";
  EXPECT_EQ(out,
            head + R"({"index":0,"text":"a","logprobs":null,"finish_reason":null,"matched_stop":null}]})" + "\n\n" +
                head +
                R"({"index":0,"text":"b","logprobs":null,"finish_reason":"stop","matched_stop":"\n\""}],"usage":)" +
                std::string(kUsageJson) + "}\n\n" + head + R"(],"usage":)" + std::string(kUsageJson) + "}\n\n" +
                "data: [DONE]\n\n");
}

TEST(ChatResponseTest, WholeAnswer) {
  const FakeBytes bytes;
  const std::array<LogprobEntry, 2> logprobs = {{{-0.5F, TokenId(1)}, {-1.5F, TokenId(2)}}};
  const MetaInfo meta = {.id = "r1"};
  const std::array<ChatChoice, 2> choices = {{{.index = 0, .finish = &kStop},
                                              {.index = 1,
                                               .content = "x",
                                               .has_logprobs = true,
                                               .logprobs = {.entries = logprobs, .num_top = 1},
                                               .token_bytes = &bytes,
                                               .finish = &kLength,
                                               .meta_info = &meta}}};
  const std::array<TokenId, 1> prompt = {TokenId(9)};
  const CacheReport cache = {.computed_tokens = 5, .reason = "never_seen"};
  Usage usage = kUsage;
  usage.cache = &cache;
  std::string out;
  append_chat_completion(out, kHead, choices, usage, {.prompt_token_ids = prompt, .cached_tokens_details = 4});
  EXPECT_TRUE(parse_json(out).ok());
  const std::string usage_json(kUsageJson);
  EXPECT_THAT(out,
              testing::StartsWith(
                  R"({"id":"r1","object":"chat.completion","created":1700000000,"model":"m","choices":[{"index":0,)"
                  R"("message":{"role":"assistant","content":"","reasoning_content":null,"tool_calls":null},)"
                  R"("logprobs":null,"finish_reason":"stop","matched_stop":2},{"index":1,)"
                  R"("message":{"role":"assistant","content":"x","reasoning_content":null,"tool_calls":null},)"
                  R"("logprobs":{"content":[{"token":"a","bytes":[97],"logprob":-0.5,"top_logprobs":[)"
                  "{\"token\":\"\xEF\xBF\xBD\",\"bytes\":[195],\"logprob\":-1.5}]}]},"
                  R"("finish_reason":"length","matched_stop":null,"meta_info":{"id":"r1",)"));
  EXPECT_THAT(
      out, testing::EndsWith(usage_json.substr(0, usage_json.size() - 1) +
                             R"(,"cache":{"matched_tokens":0,"computed_tokens":5,"reason":"never_seen","position":0}},)"
                             R"("metadata":{"weight_version":"default"},"prompt_token_ids":[9],)"
                             R"("sglext":{"cached_tokens_details":{"device":4,"host":0}}})"));
}

TEST(ChatResponseTest, Stream) {
  const ChatChunks chunks(kHead);
  std::string out;
  chunks.role(out, 0, nullptr);
  chunks.delta(out, {.index = 0, .content = "h\xc3\xa9"}, nullptr);
  chunks.finish(out, 0, kLength, nullptr);
  chunks.cached_tokens_details(out, 4);
  chunks.usage(out, kUsage);
  append_done(out);
  const std::string head =
      R"(data: {"id":"r1","object":"chat.completion.chunk","created":1700000000,"model":"m","choices":[)";
  EXPECT_EQ(out, head +
                     R"({"index":0,"delta":{"role":"assistant","content":"","reasoning_content":null},"logprobs":null,)"
                     R"("finish_reason":null,"matched_stop":null}]})"
                     "\n\n" +
                     head +
                     "{\"index\":0,\"delta\":{\"content\":\"h\xc3\xa9\",\"reasoning_content\":null},\"logprobs\":null,"
                     "\"finish_reason\":null,\"matched_stop\":null}]}\n\n" +
                     head +
                     R"({"index":0,"delta":{"reasoning_content":null},"logprobs":null,"finish_reason":"length",)"
                     R"("matched_stop":null}]})"
                     "\n\n" +
                     head + R"(],"sglext":{"cached_tokens_details":{"device":4,"host":0}}})" + "\n\n" + head +
                     R"(],"usage":)" + std::string(kUsageJson) + "}\n\n" + "data: [DONE]\n\n");
}

TEST(ChatResponseTest, EveryEventOfAStreamIsJson) {
  const FakeBytes bytes;
  const std::array<LogprobEntry, 2> logprobs = {{{kNone, TokenId(2)}, {kNever, TokenId(3)}}};
  const ChatChunks chunks({.id = "a\"b", .model = "\xff"});
  std::string out;
  chunks.role(out, 1, &kUsage);
  chunks.delta(out,
               {.index = 1,
                .content = "\x01\xfe",
                .has_logprobs = true,
                .logprobs = {.entries = logprobs, .num_top = 1},
                .token_bytes = &bytes},
               &kUsage);
  chunks.finish(out, 1, kStopText, &kUsage);
  size_t num_events = 0;
  for (std::string_view rest = out; !rest.empty(); ++num_events) {
    ASSERT_TRUE(rest.starts_with("data: "));
    const size_t end = rest.find("\n\n");
    EXPECT_TRUE(parse_json(rest.substr(6, end - 6)).ok()) << rest.substr(0, end);
    rest.remove_prefix(end + 2);
  }
  EXPECT_EQ(num_events, 3U);
}

TEST(InfoResponsesTest, Models) {
  const std::array<ModelCard, 1> cards = {{{.id = "m", .created = 7, .max_model_len = 4096}}};
  constexpr std::string_view kCard =
      R"({"id":"m","object":"model","created":7,"owned_by":"sglang","root":"m","parent":null,"max_model_len":4096})";
  std::string out;
  append_model_list(out, cards);
  EXPECT_EQ(out, R"({"object":"list","data":[)" + std::string(kCard) + "]}");
  out.clear();
  append_model_card(out, cards[0]);
  EXPECT_EQ(out, kCard);
  out.clear();
  append_model_not_found(out, "x\"");
  EXPECT_EQ(out, R"({"error":{"message":"The model 'x\"' does not exist","type":"invalid_request_error",)"
                 R"("param":"model","code":"model_not_found"}})");
}

TEST(InfoResponsesTest, ModelAndServerInfo) {
  const std::vector<std::string> architectures = {"LlamaForCausalLM"};
  std::string out;
  append_model_info(out,
                    {.model_path = "p", .tokenizer_path = "t", .model_type = "llama", .architectures = architectures});
  EXPECT_EQ(out, R"({"model_path":"p","tokenizer_path":"t","is_generation":true,"preferred_sampling_params":null,)"
                 R"("weight_version":"default","has_image_understanding":false,"has_audio_understanding":false,)"
                 R"("model_type":"llama","architectures":["LlamaForCausalLM"]})");
  out.clear();
  append_server_info(out, {.server_args_json = "{\"model_path\":\"p\",\"tp_size\":1}\n",
                           .version = "0.1.0",
                           .max_total_num_tokens = 100,
                           .max_req_input_len = 90,
                           .last_gen_throughput = 2.5,
                           .weight_gb = 1,
                           .kvcache_gb = 0.5,
                           .token_capacity = 100,
                           .max_running_requests = 8});
  EXPECT_EQ(out, R"({"model_path":"p","tp_size":1,"status":"ready","max_total_num_tokens":100,"max_req_input_len":90,)"
                 R"("internal_states":[{"model_path":"p","tp_size":1,"last_gen_throughput":2.5,"memory_usage":)"
                 R"({"weight":1.0,"kvcache":0.5,"token_capacity":100,"graph":0.0},)"
                 R"("effective_max_running_requests_per_dp":8}],"version":"0.1.0","kv_events":null})");
  out.clear();
  append_server_info(out, {});
  EXPECT_TRUE(parse_json(out).ok()) << out;
}

TEST(InfoResponsesTest, TokenizeAndDetokenize) {
  const std::vector<std::vector<TokenId>> tokens = {{TokenId(1), TokenId(2)}, {}};
  const std::vector<std::string> texts = {"a", "\xff"};
  std::string out;
  append_tokenized(out, std::span(tokens).first(1), false, 10);
  EXPECT_EQ(out, R"({"tokens":[1,2],"count":2,"max_model_len":10})");
  out.clear();
  append_tokenized(out, tokens, true, 10);
  EXPECT_EQ(out, R"({"tokens":[[1,2],[]],"count":[2,0],"max_model_len":10})");
  out.clear();
  append_detokenized(out, std::span(texts).first(1), false);
  append_detokenized(out, texts, true);
  EXPECT_EQ(out, "{\"text\":\"a\"}{\"text\":[\"a\",\"\xEF\xBF\xBD\"]}");
}

}  // namespace
}  // namespace coppice::api
