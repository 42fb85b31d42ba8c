// Every route's happy path, its errors, its shapes.
#include "server/server.h"

#include <gmock/gmock.h>

#include <boost/json/serialize.hpp>

#include "server/testing/server_fixture.h"

namespace coppice {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class ServerTest : public coppice::testing::ServerFixture {};

std::string string_at(const json::value& value, std::string_view pointer) {
  boost::system::error_code ec;
  const json::value* found = value.find_pointer(pointer, ec);
  return found != nullptr && found->is_string() ? std::string(found->as_string())
                                                : "<none at " + std::string(pointer) + ">";
}

int64_t int_at(const json::value& value, std::string_view pointer) {
  boost::system::error_code ec;
  const json::value* found = value.find_pointer(pointer, ec);
  return found != nullptr && found->is_number() ? found->to_number<int64_t>() : -999;
}

TEST_F(ServerTest, InfoRoutes) {
  ServerConfig config;
  config.served_model_name = "org/name";
  config.server_args_json = [](const ModelInfo& model) {
    return R"({"port":30000,"max_running_requests":)" + std::to_string(model.max_running_requests) + "}";
  };
  start(config);
  EXPECT_EQ(get("/").body, "\"SGLang is running\"");
  EXPECT_EQ(get("/health").status, 200);
  EXPECT_EQ(get("/health").body, "");
  EXPECT_EQ(get("/health_generate").status, 200);
  EXPECT_EQ(get("/health_generate").header("Content-Type"), "");
  for (const char* path : {"/model_info", "/get_model_info"}) {
    const json::value info = get_json(path);
    EXPECT_EQ(string_at(info, "/model_path"), "fake/model");
    EXPECT_EQ(string_at(info, "/architectures/0"), "FakeForCausalLM");
  }
  for (const char* path : {"/server_info", "/get_server_info"}) {
    const json::value info = get_json(path);
    EXPECT_EQ(int_at(info, "/port"), 30000);
    EXPECT_EQ(int_at(info, "/max_running_requests"), int_at(info, "/internal_states/0/max_running_requests"));
    EXPECT_GT(int_at(info, "/max_running_requests"), 0);
    EXPECT_EQ(int_at(info, "/max_total_num_tokens"), 65536);
    EXPECT_EQ(int_at(info, "/internal_states/0/memory_usage/token_capacity"), 65536);
  }
  EXPECT_EQ(int_at(get_json("/v1/loads?include=core"), "/loads/0/num_running_reqs"), 0);
  EXPECT_EQ(get_json("/v1/loads?include=core").at("loads").at(0).as_object().count("memory"), 0U);
  EXPECT_EQ(int_at(get_json("/v1/loads"), "/loads/0/memory/token_capacity"), 65536);
  EXPECT_EQ(int_at(get_json("/v1/loads"), "/loads/0/queues/waiting"), 0);
  EXPECT_EQ(int_at(get_json("/v1/loads"), "/loads/0/num_waiting_uncached_tokens"), 0);
  const auto text = get("/v1/loads?format=prometheus&include=memory");
  EXPECT_THAT(std::string(text.header("Content-Type")), StartsWith("text/plain; version=0.0.4"));
  EXPECT_THAT(text.body,
              StartsWith("# TYPE sglang_num_running_reqs gauge\nsglang_num_running_reqs{dp_rank=\"0\"} 0\n"));
  EXPECT_THAT(text.body, HasSubstr("\nsglang_memory_token_capacity{dp_rank=\"0\"} 65536\n"));
  EXPECT_THAT(text.body, Not(HasSubstr("queues")));
  EXPECT_EQ(get("/v1/loads?include=core,queue").status, 400);
  EXPECT_EQ(get("/v1/loads?format=xml").status, 400);
  EXPECT_EQ(int_at(get_json("/get_load"), "/0/num_reqs"), 0);
  EXPECT_EQ(string_at(get_json("/v1/models"), "/data/0/id"), "org/name");
  EXPECT_EQ(string_at(get_json("/v1/models/org/name"), "/id"), "org/name");
  EXPECT_EQ(string_at(get_json("/v1/models/org%2Fname"), "/id"), "org/name");
  EXPECT_EQ(string_at(get_json("/v1/models/other", 404), "/error/code"), "model_not_found");
  EXPECT_EQ(get("/metrics").status, 404);
}

TEST_F(ServerTest, Generate) {
  start();
  const json::value out = post_json("/generate", R"({"text":"hello","sampling_params":{"max_new_tokens":12}})");
  EXPECT_EQ(string_at(out, "/text"), answer("hello", 12));
  EXPECT_EQ(out.at("output_ids").as_array().size(), 12U);
  EXPECT_EQ(int_at(out, "/meta_info/prompt_tokens"), 5);
  EXPECT_EQ(int_at(out, "/meta_info/completion_tokens"), 12);
  EXPECT_EQ(int_at(out, "/meta_info/cached_tokens"), 0);
  EXPECT_EQ(string_at(out, "/meta_info/finish_reason/type"), "length");
  EXPECT_EQ(string_at(out, "/meta_info/id").size(), 32U);
  const json::value again =
      post_json("/generate", R"({"text":"hello","rid":"mine","sampling_params":{"max_new_tokens":1}})");
  EXPECT_EQ(int_at(again, "/meta_info/cached_tokens"), 4);
  EXPECT_EQ(string_at(again, "/meta_info/id"), "mine");
  EXPECT_EQ(string_at(again, "/meta_info/cache/reason"), "extended");
  const json::value ids = post_json("/generate", R"({"input_ids":[104,105],"sampling_params":{"max_new_tokens":3}})");
  EXPECT_EQ(string_at(ids, "/text"), answer("hi", 3));
  EXPECT_EQ(
      client().exchange("PUT /generate HTTP/1.1\r\nHost: a\r\nContent-Length: 13\r\n\r\n{\"text\":\"abc\"}").status,
      400);
}

TEST_F(ServerTest, GenerateNothingStillReadsThePrompt) {
  start();
  const json::value out = post_json("/generate", R"({"text":"hello","sampling_params":{"max_new_tokens":0}})");
  EXPECT_EQ(string_at(out, "/text"), "");
  EXPECT_EQ(int_at(out, "/meta_info/prompt_tokens"), 5);
  const json::value scored =
      post_json("/generate", R"({"text":"abc","return_logprob":true,"sampling_params":{"max_new_tokens":0}})");
  const auto& logprobs = scored.at("meta_info").at("input_token_logprobs").as_array();
  ASSERT_EQ(logprobs.size(), 3U);
  EXPECT_TRUE(logprobs[0].at(0).is_null());
  EXPECT_EQ(logprobs[0].at(1).to_number<int>(), 'a');
  EXPECT_NEAR(logprobs[2].at(0).to_number<double>(), -0.99, 1e-6);
}

TEST_F(ServerTest, OnlyThePromptsFirstTokenHasNoLogprob) {
  start();
  const json::value tail = post_json(
      "/generate",
      R"({"text":"abc","return_logprob":true,"logprob_start_len":1,"top_logprobs_num":2,"sampling_params":{"max_new_tokens":0}})");
  const json::value& meta = tail.at("meta_info");
  const auto& logprobs = meta.at("input_token_logprobs").as_array();
  ASSERT_EQ(logprobs.size(), 2U);
  EXPECT_EQ(logprobs[0].at(1).to_number<int>(), 'b');
  EXPECT_NEAR(logprobs[0].at(0).to_number<double>(), -0.98, 1e-6);
  EXPECT_EQ(meta.at("input_top_logprobs").at(0).as_array().size(), 2U);
}

TEST_F(ServerTest, BatchAndSamplesArePromptMajor) {
  start();
  const json::value out =
      post_json("/generate", R"({"text":["ab","cd"],"rid":"r","sampling_params":{"max_new_tokens":9,"n":2}})");
  ASSERT_EQ(out.as_array().size(), 4U);
  EXPECT_EQ(string_at(out, "/0/text"), answer("ab", 9, 0));
  EXPECT_EQ(string_at(out, "/1/text"), answer("ab", 9, 1));
  EXPECT_EQ(string_at(out, "/2/text"), answer("cd", 9, 0));
  EXPECT_EQ(string_at(out, "/3/text"), answer("cd", 9, 1));
  EXPECT_EQ(string_at(out, "/0/meta_info/id"), "r_0_0");
  EXPECT_EQ(string_at(out, "/3/meta_info/id"), "r_1_1");
  EXPECT_EQ(post_json("/generate", R"({"text":["ab"],"sampling_params":{"max_new_tokens":1}})").as_array().size(), 1U);
}

TEST_F(ServerTest, EverySampleHasAnIdOfItsOwn) {
  start();
  const std::string body = R"({"text":"ab","rid":"r","sampling_params":{"max_new_tokens":9,"n":2})";
  for (const json::value& event : post_stream("/generate", body + R"(,"stream":true})")) {
    EXPECT_EQ(string_at(event, "/meta_info/id"), "r_" + std::to_string(int_at(event, "/index")));
  }
  const json::value chat = post_json(
      "/v1/chat/completions",
      R"({"messages":[{"role":"user","content":"hi"}],"rid":"c","n":2,"max_tokens":3,"return_meta_info":true})");
  EXPECT_EQ(string_at(chat, "/id"), "c");
  EXPECT_EQ(string_at(chat, "/choices/0/meta_info/id"), "c_0");
  EXPECT_EQ(string_at(chat, "/choices/1/meta_info/id"), "c_1");
}

TEST_F(ServerTest, NativeStreamIsCumulative) {
  start();
  const std::string wanted = answer("hello", 40);
  const auto events =
      post_stream("/generate", R"({"text":"hello","stream":true,"sampling_params":{"max_new_tokens":40}})");
  ASSERT_FALSE(events.empty());
  std::string last;
  for (const json::value& event : events) {
    EXPECT_THAT(string_at(event, "/text"), StartsWith(last));
    last = string_at(event, "/text");
    EXPECT_EQ(event.as_object().count("index"), 0U);
  }
  EXPECT_EQ(last, wanted);
  EXPECT_EQ(events.back().at("output_ids").as_array().size(), 40U);
  EXPECT_EQ(string_at(events.back(), "/meta_info/finish_reason/type"), "length");
}

TEST_F(ServerTest, NativeStreamOfDeltas) {
  ServerConfig config;
  config.incremental_streaming_output = true;
  start(config);
  std::string text[2];
  size_t num_ids = 0;
  for (const json::value& event :
       post_stream("/generate", R"({"text":"hello","stream":true,"sampling_params":{"max_new_tokens":40,"n":2}})")) {
    text[int_at(event, "/index")] += string_at(event, "/text");
    num_ids += event.at("output_ids").as_array().size();
  }
  EXPECT_EQ(text[0], answer("hello", 40, 0));
  EXPECT_EQ(text[1], answer("hello", 40, 1));
  EXPECT_EQ(num_ids, 80U);
}

TEST_F(ServerTest, Completions) {
  start();
  const json::value out = post_json("/v1/completions", R"({"model":"m","prompt":["ab","cd"],"n":2,"max_tokens":7})");
  EXPECT_EQ(string_at(out, "/object"), "text_completion");
  EXPECT_EQ(string_at(out, "/model"), "m");
  ASSERT_EQ(out.at("choices").as_array().size(), 4U);
  EXPECT_EQ(string_at(out, "/choices/3/text"), answer("cd", 7, 1));
  EXPECT_EQ(string_at(out, "/choices/0/finish_reason"), "length");
  EXPECT_EQ(int_at(out, "/usage/prompt_tokens"), 4);  // once per prompt
  EXPECT_EQ(int_at(out, "/usage/completion_tokens"), 28);
  EXPECT_EQ(int_at(out, "/usage/prompt_tokens_details/cached_tokens"), 0);
  const json::value echo =
      post_json("/v1/completions", R"({"prompt":"ab","max_tokens":3,"echo":true,"cache_report":true})");
  EXPECT_EQ(string_at(echo, "/choices/0/text"), "ab" + answer("ab", 3));
  EXPECT_EQ(int_at(echo, "/usage/cache/matched_tokens"), 1);
  EXPECT_EQ(int_at(echo, "/usage/prompt_tokens_details/cached_tokens"), 1);
  std::string text;
  const auto events = post_stream(
      "/v1/completions", R"({"prompt":"ab","max_tokens":30,"stream":true,"stream_options":{"include_usage":true}})");
  for (size_t i = 0; i + 1 < events.size(); ++i) text += string_at(events[i], "/choices/0/text");
  EXPECT_EQ(text, answer("ab", 30));
  EXPECT_EQ(string_at(events[events.size() - 2], "/choices/0/finish_reason"), "length");
  EXPECT_TRUE(events.back().at("choices").as_array().empty());
  EXPECT_EQ(int_at(events.back(), "/usage/completion_tokens"), 30);
}

TEST_F(ServerTest, Chat) {
  start();
  const std::string prompt = "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n";
  const std::vector<TokenId> ids = *tokenizer_->encode(prompt, {.add_special_tokens = false});
  const std::string wanted = testing::FakeEngine::text_of(ids, 0).substr(0, 8);
  const std::string body = R"({"messages":[{"role":"user","content":"hi"}],"max_tokens":8,"logprobs":true)";
  const json::value out = post_json("/v1/chat/completions", body + "}");
  EXPECT_EQ(string_at(out, "/object"), "chat.completion");
  EXPECT_EQ(string_at(out, "/choices/0/message/role"), "assistant");
  EXPECT_EQ(string_at(out, "/choices/0/message/content"), wanted);
  EXPECT_EQ(out.at("choices").at(0).at("logprobs").at("content").as_array().size(), 8U);
  EXPECT_EQ(int_at(out, "/usage/prompt_tokens"), static_cast<int64_t>(ids.size()));
  std::string text;
  const auto events =
      post_stream("/v1/chat/completions", body + R"(,"stream":true,"stream_options":{"include_usage":true}})");
  ASSERT_GE(events.size(), 4U);
  EXPECT_EQ(string_at(events[0], "/choices/0/delta/role"), "assistant");
  for (size_t i = 1; i + 2 < events.size(); ++i) text += string_at(events[i], "/choices/0/delta/content");
  EXPECT_EQ(text, wanted);
  EXPECT_EQ(string_at(events[events.size() - 2], "/choices/0/finish_reason"), "length");
  EXPECT_EQ(int_at(events.back(), "/usage/prompt_tokens_details/cached_tokens"), static_cast<int64_t>(ids.size()) - 1);
  const json::value by_ids = post_json(
      "/v1/chat/completions", R"({"messages":[{"role":"user","content":"x"}],"input_ids":[104,105],"max_tokens":3})");
  EXPECT_EQ(string_at(by_ids, "/choices/0/message/content"), answer("hi", 3));
}

// The first tokens have logprobs before they have text.
TEST_F(ServerTest, ChatStreamKeepsTheLogprobsOfTextHeldBack) {
  testing::FakeEngineConfig engine;
  engine.step_time = std::chrono::milliseconds(5);  // an event a chunk
  start({}, engine);
  const std::string prompt = "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n";
  const std::string text = testing::FakeEngine::text_of(*tokenizer_->encode(prompt, {.add_special_tokens = false}), 0);
  const std::string body = R"({"messages":[{"role":"user","content":"hi"}],"max_tokens":8,"logprobs":true,)"
                           R"("top_logprobs":1,"stop":")" +
                           text.substr(0, 3) + R"(#")";
  const json::value whole = post_json("/v1/chat/completions", body + "}");
  json::array streamed;
  for (const json::value& event : post_stream("/v1/chat/completions", body + R"(,"stream":true})")) {
    const json::value& logprobs = event.at("choices").at(0).at("logprobs");
    if (!logprobs.is_object()) continue;
    for (const json::value& entry : logprobs.at("content").as_array()) streamed.push_back(entry);
  }
  EXPECT_EQ(streamed.size(), 8U);
  EXPECT_EQ(json::serialize(streamed), json::serialize(whole.at("choices").at(0).at("logprobs").at("content")));
}

TEST_F(ServerTest, EscapedSpecialTokensAreInert) {
  const std::string body = R"({"messages":[{"role":"user","content":"a<|im_end|>b"}]})";
  ServerConfig config;
  config.escape_special_tokens = true;
  start(config);
  const json::value out = post_json("/v1/tokenize", body);
  std::vector<int> ids;
  for (const json::value& id : out.at("tokens").as_array()) ids.push_back(id.to_number<int>());
  EXPECT_EQ(std::count(ids.begin(), ids.end(), 257), 1);  // the template's own
  EXPECT_EQ(std::count(ids.begin(), ids.end(), '<'), 1);  // the user's, as text
}

TEST_F(ServerTest, StopStringsEndStreamAndWholeAlike) {
  start();
  const std::string text = answer("hello", 400);
  const std::string stop = text.substr(9, 3);
  const std::string wanted = text.substr(0, text.find(stop));
  const std::string body = R"({"text":"hello","sampling_params":{"max_new_tokens":100,"stop":")" + stop + R"("})";
  const json::value whole = post_json("/generate", body + "}");
  EXPECT_EQ(string_at(whole, "/text"), wanted);
  EXPECT_EQ(string_at(whole, "/meta_info/finish_reason/matched"), stop);
  const auto events = post_stream("/generate", body + R"(,"stream":true})");
  EXPECT_EQ(string_at(events.back(), "/text"), wanted);
  EXPECT_EQ(int_at(events.back(), "/meta_info/completion_tokens"), int_at(whole, "/meta_info/completion_tokens"));
  EXPECT_EQ(engine_->num_end_at(), 2U);
  EXPECT_TRUE(eventually([&] { return engine_->num_live() == 0; }));
}

TEST_F(ServerTest, TokenizeAndDetokenize) {
  start();
  for (const std::string prefix : {"", "/v1"}) {
    const json::value one = post_json(prefix + "/tokenize", R"({"prompt":"abc"})");
    EXPECT_EQ(json::serialize(one.at("tokens")), "[97,98,99]");
    EXPECT_EQ(int_at(one, "/count"), 3);
    const json::value two = post_json(prefix + "/tokenize", R"({"prompt":["a","bc"]})");
    EXPECT_EQ(json::serialize(two.at("tokens")), "[[97],[98,99]]");
    EXPECT_EQ(string_at(post_json(prefix + "/detokenize", R"({"tokens":[97,98]})"), "/text"), "ab");
    EXPECT_EQ(string_at(post_json(prefix + "/detokenize", R"({"tokens":[[97],[98]]})"), "/text/1"), "b");
  }
}

TEST_F(ServerTest, ServerWithoutTokenizerSpeaksIds) {
  listen({});
  serve({}, false);
  const json::value out = post_json("/generate", R"({"input_ids":[104,105],"sampling_params":{"max_new_tokens":3}})");
  EXPECT_EQ(out.as_object().count("text"), 0U);
  EXPECT_EQ(out.at("output_ids").as_array().size(), 3U);
  EXPECT_EQ(string_at(post_json("/generate", R"({"text":"hello"})", 400), "/error/message"),
            "text needs a tokenizer, and this server has none: send input_ids");
  post_json("/v1/tokenize", R"({"prompt":"abc"})", 400);
  post_json("/v1/chat/completions", R"({"messages":[{"role":"user","content":"hi"}]})", 400);
}

TEST_F(ServerTest, ErrorsHaveTheirShapes) {
  start();
  EXPECT_THAT(string_at(post_json("/generate", R"({"text":"a","sampling_params":{"top_p":7}})", 400), "/error/message"),
              HasSubstr("top_p"));
  EXPECT_THAT(string_at(post_json("/generate", R"({"text":""})", 400), "/error/message"), HasSubstr("no tokens"));
  const std::string long_prompt = R"({"text":")" + std::string(5000, 'x') + R"("})";
  EXPECT_EQ(string_at(post_json("/generate", long_prompt, 400), "/error/message"),
            "The input (5000 tokens) is longer than the model's context length (4096 tokens) and the KV pool "
            "allow; the longest prompt here has 4000 tokens: shorten it.");
  const json::value flat = post_json("/v1/completions", R"({"prompt":"a","top_p":7})", 400);
  EXPECT_EQ(string_at(flat, "/object"), "error");
  EXPECT_EQ(int_at(flat, "/code"), 400);
  EXPECT_EQ(string_at(flat, "/param"), "top_p");
  EXPECT_THAT(
      string_at(post_json("/generate", R"({"text":"a","sampling_params":{"stop_regex":"(a"}})", 400), "/error/message"),
      HasSubstr("stop_regex"));
  EXPECT_EQ(get("/nowhere").status, 404);
  const auto wrong_method = get("/generate");
  EXPECT_EQ(wrong_method.status, 405);
  EXPECT_EQ(wrong_method.header("Allow"), "POST, PUT");
  EXPECT_THAT(string_at(post_json("/v1/embeddings", R"({"input":"a"})", 404), "/message"), HasSubstr("does not have"));
  const auto wrong_type = client().exchange(
      "POST /v1/completions HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
  EXPECT_EQ(wrong_type.status, 400);
  const auto packed = post("/v1/completions", "\x1f\x8b", "Content-Encoding: gzip\r\n");
  EXPECT_EQ(packed.status, 415);
  EXPECT_THAT(packed.body, HasSubstr("Content-Encoding"));
  EXPECT_THAT(packed.body, HasSubstr(R"("code":415)"));
  EXPECT_EQ(post("/v1/tokenize", R"({"prompt":"a"})", "Content-Encoding: Identity\r\n").status, 200);
  EXPECT_EQ(get("/health", "Content-Encoding: gzip\r\n").status, 200);
}

TEST_F(ServerTest, APathMayEndInASlash) {
  start();
  EXPECT_EQ(post("/v1/completions/", R"({"prompt":"a","max_tokens":1})").status, 200);
  EXPECT_EQ(string_at(get_json("/v1/models/"), "/data/0/id"), "fake/model");
  EXPECT_EQ(string_at(get_json("/v1/models/fake/model/"), "/id"), "fake/model");
  EXPECT_EQ(get("/v1/models//").status, 404);
}

TEST_F(ServerTest, TemplateErrorsAre400) {
  listen({});
  engine_ = std::make_unique<testing::FakeEngine>(server_->sink());
  tokenizer_ = testing::byte_tokenizer();
  template_ = ChatTemplate::from_source("{{ raise_exception('roles must alternate') }}", "{}").value();
  server_->serve(*engine_, tokenizer_.get(), template_.get());
  const json::value out = post_json("/v1/chat/completions", R"({"messages":[{"role":"user","content":"hi"}]})", 400);
  EXPECT_THAT(string_at(out, "/message"), HasSubstr("roles must alternate"));
}

TEST_F(ServerTest, CorsOnInferenceOnly) {
  ServerConfig config;
  config.body_limit_bytes = 1000;
  start(config);
  const auto preflight = [&](const char* path) {
    return client().exchange("OPTIONS " + std::string(path) +
                             " HTTP/1.1\r\nHost: a\r\nOrigin: http://x\r\nAccess-Control-Request-Method: POST\r\n"
                             "Access-Control-Request-Headers: authorization,x-own\r\n\r\n");
  };
  // With credentials a browser takes no "*", neither as an origin nor as a header.
  const auto allowed = preflight("/v1/chat/completions");
  EXPECT_EQ(allowed.header("Access-Control-Allow-Origin"), "http://x");
  EXPECT_EQ(allowed.header("Access-Control-Allow-Credentials"), "true");
  EXPECT_EQ(allowed.header("Access-Control-Allow-Headers"), "authorization,x-own");
  EXPECT_EQ(allowed.header("Vary"), "Origin");
  const auto answer = get("/v1/models", "Origin: http://x\r\n");
  EXPECT_EQ(answer.header("Access-Control-Allow-Origin"), "http://x");
  EXPECT_EQ(answer.header("Access-Control-Allow-Credentials"), "true");
  EXPECT_EQ(answer.header("Vary"), "Origin");
  const auto stream = post("/v1/completions", R"({"prompt":"a","stream":true})", "Origin: http://y\r\n");
  EXPECT_EQ(stream.status, 200);
  EXPECT_EQ(stream.header("Access-Control-Allow-Origin"), "http://y");
  EXPECT_EQ(post("/v1/completions", "{", "Origin: http://x\r\n").header("Access-Control-Allow-Origin"), "http://x");
  EXPECT_EQ(preflight("/flush_cache").header("Access-Control-Allow-Origin"), "");
  EXPECT_EQ(get("/v1/models").header("Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(get("/flush_cache").header("Access-Control-Allow-Origin"), "");
  EXPECT_EQ(post("/v1/completions", "{").header("Access-Control-Allow-Origin"), "*");
  EXPECT_EQ(get("/v1/models").header("Access-Control-Allow-Credentials"), "");
  // A page must be able to read what is wrong.
  EXPECT_EQ(get("/nowhere", "Origin: http://x\r\n").header("Access-Control-Allow-Origin"), "http://x");
  EXPECT_EQ(post("/v1/embeddings", "{}").header("Access-Control-Allow-Origin"), "*");
  const auto too_large = post("/v1/completions", std::string(2000, ' '));
  EXPECT_EQ(too_large.status, 413);
  EXPECT_EQ(too_large.header("Access-Control-Allow-Origin"), "*");
}

}  // namespace
}  // namespace coppice
