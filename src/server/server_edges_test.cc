// What a request may cost, and what it is told: ids and texts at their bounds, names, codes of errors.
#include <gmock/gmock.h>

#include "server/server.h"
#include "server/testing/server_fixture.h"

namespace coppice {
namespace {

using coppice::testing::FakeEngineConfig;
using coppice::testing::get_request;
using coppice::testing::post_request;
using coppice::testing::RawClient;
using coppice::testing::RawResponse;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class ServerEdgesTest : public coppice::testing::ServerFixture {
 protected:
  // A stream that runs while others fail, and must not notice.
  RawClient start_victim() {
    RawClient victim = client();
    EXPECT_TRUE(victim.send(post_request("/v1/completions", R"({"prompt":"victim","max_tokens":900,"stream":true})")));
    EXPECT_TRUE(wait_live(1));
    return victim;
  }
  void expect_unharmed(RawClient& victim) {
    std::string text;
    for (const auto& event : coppice::testing::parse_events(victim.receive().body)) {
      text += std::string(event.at("choices").at(0).at("text").as_string());
    }
    EXPECT_EQ(text, answer("victim", 900));
  }
};

TEST_F(ServerEdgesTest, TheTokenizersEosIsAStopToo) {
  start();
  post_json("/generate", R"({"text":"a","sampling_params":{"max_new_tokens":1}})");
  EXPECT_THAT(engine_->eos_ids_of_last(), ElementsAre(TokenId(7), TokenId(257)));
}

TEST_F(ServerEdgesTest, AnEosAboveTheLogitsIsNone) {
  FakeEngineConfig engine;
  engine.logits_width = 257;
  start({}, engine);
  post_json("/generate", R"({"text":"a","sampling_params":{"max_new_tokens":1}})");
  EXPECT_THAT(engine_->eos_ids_of_last(), ElementsAre(TokenId(7)));
}

TEST_F(ServerEdgesTest, IdsOfATextAreCheckedAgainstTheLogits) {
  FakeEngineConfig engine;
  engine.logits_width = 258;  // the tokenizer has 258, too
  start({}, engine);
  RawClient victim = start_victim();
  const RawResponse native = post("/generate", R"({"text":["a","Hi <|endoftext|>"]})");
  EXPECT_EQ(native.status, 400) << native.body;
  EXPECT_THAT(native.body, HasSubstr("text has a token of id 258"));
  EXPECT_THAT(native.body, HasSubstr("below 258"));
  const auto flat = post_json("/v1/completions", R"({"prompt":"<|endoftext|>"})", 400);
  EXPECT_EQ(flat.at("param").as_string(), "prompt");
  EXPECT_EQ(post("/v1/chat/completions", R"({"messages":[{"role":"user","content":"<|endoftext|>"}]})").status, 400);
  // The tokenizer alone may say what it knows.
  EXPECT_EQ(post_json("/tokenize", R"({"prompt":"<|endoftext|>"})").at("tokens").at(0).to_number<int>(), 258);
  expect_unharmed(victim);
  EXPECT_TRUE(wait_live(0));
}

TEST_F(ServerEdgesTest, LongTextsAreRefusedBeforeTheyAreTokenized) {
  start();  // 4,000 tokens at most, of 16 bytes at most
  const auto body = [](size_t size) { return R"({"text":")" + std::string(size, 'x') + R"("})"; };
  const RawResponse by_tokens = post("/generate", body(5000));
  EXPECT_THAT(by_tokens.body, HasSubstr("(5000 tokens)"));
  // Measured by its first pieces, and refused by its bytes alone.
  for (const size_t size : {100'000U, 1'000'000U}) {
    const RawResponse by_bytes = post("/generate", body(size));
    EXPECT_EQ(by_bytes.status, 400);
    EXPECT_THAT(by_bytes.body,
                HasSubstr("(" + std::to_string(size) + " bytes) is longer than the model's context length"));
    EXPECT_THAT(by_bytes.body, HasSubstr("4000 tokens"));
  }
  const std::string chat = R"({"messages":[{"role":"user","content":")" + std::string(1'000'000, 'x') + R"("}]})";
  EXPECT_EQ(post_json("/v1/chat/completions", chat, 400).at("param").as_string(), "messages");
}

TEST_F(ServerEdgesTest, LongTextsAreCutWhenTheServerMay) {
  ServerConfig config;
  config.allow_auto_truncate = true;
  start(config);
  for (const size_t size : {5000U, 100'000U, 1'000'000U}) {
    const auto out = post_json(
        "/generate", R"({"text":")" + std::string(size, 'x') + R"(","sampling_params":{"max_new_tokens":1}})");
    EXPECT_EQ(out.at("meta_info").at("prompt_tokens").to_number<int>(), 4000) << size;
    EXPECT_EQ(out.at("text").as_string(), answer(std::string(4000, 'x'), 1));
  }
}

TEST_F(ServerEdgesTest, TokenizeTakesMoreThanAPromptButNotAnything) {
  start();
  const auto body = [](size_t size) { return R"({"prompt":")" + std::string(size, 'x') + R"("})"; };
  EXPECT_EQ(post_json("/tokenize", body(100'000)).at("count").to_number<int>(), 100'000);
  const auto refused = post_json("/tokenize", body(5'000'000), 400);
  EXPECT_EQ(refused.at("param").as_string(), "prompt");
  EXPECT_THAT(std::string(refused.at("message").as_string()), HasSubstr("is longer than the 131072 tokens"));
  std::string many = R"({"prompt":[)";
  for (int i = 0; i < 11; ++i) many += (i > 0 ? ",\"" : "\"") + std::string(100'000, 'y') + "\"";
  EXPECT_EQ(post("/tokenize", many + "]}").status, 400);
}

TEST_F(ServerEdgesTest, DetokenizedTextIsBounded) {
  start();
  std::string ids = "[256";  // of 12 bytes
  for (int i = 1; i < 4000; ++i) ids += ",256";
  std::string body = R"({"tokens":[)" + ids + "]";
  for (int i = 1; i < 750; ++i) body += "," + ids + "]";
  const auto refused = post_json("/detokenize", body + "]}", 400);
  EXPECT_EQ(refused.at("param").as_string(), "tokens");
  EXPECT_THAT(std::string(refused.at("message").as_string()), HasSubstr("33554432"));
}

TEST_F(ServerEdgesTest, ABatchEndsByItsOneName) {
  FakeEngineConfig engine;
  engine.paused = true;
  start({}, engine);
  const auto abort = [&](const std::string& rid) {
    EXPECT_EQ(post("/abort_request", R"({"rid":")" + rid + R"("})").status, 200);
  };
  RawClient native = client();
  ASSERT_TRUE(
      native.send(post_request("/generate", R"({"text":["a","b","c"],"rid":"job","sampling_params":{"n":2}})")));
  ASSERT_TRUE(wait_live(6));
  EXPECT_EQ(post("/generate", R"({"text":"t","rid":"job"})").status, 400);
  abort("job_1");
  ASSERT_TRUE(wait_live(4));
  abort("job");
  EXPECT_TRUE(wait_live(0));
  EXPECT_THAT(native.receive().body, HasSubstr(R"("type":"abort")"));

  RawClient completion = client();
  ASSERT_TRUE(completion.send(post_request("/v1/completions", R"({"prompt":["a","b"],"rid":"two","n":2})")));
  ASSERT_TRUE(wait_live(4));
  abort("two");
  EXPECT_TRUE(wait_live(0));
  const auto out = parse_json(completion.receive().body);
  ASSERT_TRUE(out.ok());
  EXPECT_EQ(out->at("id").as_string(), "two");

  RawClient apart = client();
  ASSERT_TRUE(apart.send(post_request("/v1/completions", R"({"prompt":["a","b"],"rid":["x","y"]})")));
  ASSERT_TRUE(wait_live(2));
  abort("x");
  EXPECT_TRUE(wait_live(1));
  abort("y");
  EXPECT_TRUE(wait_live(0));
  apart.receive();
  // The names are free again.
  engine_->resume();
  EXPECT_EQ(post("/generate", R"({"text":"t","rid":"job","sampling_params":{"max_new_tokens":1}})").status, 200);
  EXPECT_EQ(post("/generate", R"({"text":"t","rid":"two","sampling_params":{"max_new_tokens":1}})").status, 200);
}

TEST_F(ServerEdgesTest, ASampleEndsByTheIdThatItTold) {
  FakeEngineConfig engine;
  engine.step_time = std::chrono::milliseconds(1);
  start({}, engine);
  RawClient one = client();
  ASSERT_TRUE(one.send(post_request(
      "/generate", R"({"text":"a","rid":"r","stream":true,"sampling_params":{"n":2,"max_new_tokens":3900}})")));
  EXPECT_THAT(one.receive_until("\n\n"), HasSubstr(R"("id":"r_)"));
  EXPECT_EQ(post("/generate", R"({"text":"t","rid":"r_0"})").status, 400);
  EXPECT_EQ(post("/abort_request", R"({"rid":"r_1"})").status, 200);
  EXPECT_TRUE(wait_live(0));
  EXPECT_THAT(one.receive_until("data: [DONE]\n\n"), HasSubstr(R"("type":"abort")"));
  // The names are free again.
  for (const char* rid : {"r", "r_0", "r_1"}) {
    const std::string body =
        R"({"text":"t","rid":")" + std::string(rid) + R"(","sampling_params":{"max_new_tokens":1}})";
    EXPECT_EQ(post("/generate", body).status, 200) << rid;
  }
  // A name that is taken frees those that were claimed before it.
  RawClient other = client();
  ASSERT_TRUE(
      other.send(post_request("/generate", R"({"text":"a","rid":"s_1","sampling_params":{"max_new_tokens":3900}})")));
  ASSERT_TRUE(wait_live(1));
  EXPECT_EQ(post("/generate", R"({"text":"a","rid":"s","sampling_params":{"n":2,"max_new_tokens":1}})").status, 400);
  EXPECT_EQ(post("/generate", R"({"text":"a","rid":"s_0","sampling_params":{"max_new_tokens":1}})").status, 200);
}

TEST_F(ServerEdgesTest, AnAnswersOwnIdEndsAllOfIt) {
  FakeEngineConfig engine;
  engine.step_time = std::chrono::milliseconds(1);
  start({}, engine);
  RawClient one = client();
  ASSERT_TRUE(one.send(post_request("/v1/completions", R"({"prompt":["a","b"],"max_tokens":4000,"stream":true})")));
  const std::string head = one.receive_until("\"object\"");
  const size_t at = head.find(R"("id":")") + 6;
  ASSERT_EQ(post("/abort_request", R"({"rid":")" + head.substr(at, 32) + R"("})").status, 200);
  EXPECT_TRUE(wait_live(0));
  EXPECT_THAT(one.receive_until("data: [DONE]\n\n"), HasSubstr(R"("finish_reason":"abort")"));
}

TEST_F(ServerEdgesTest, TheCodeInTheBodyIsTheStatus) {
  ServerConfig config;
  config.body_limit_bytes = 1000;
  start(config);
  const std::string end = " HTTP/1.1\r\nHost: a\r\n";
  const struct {
    int status;
    std::string request;
    const char* type;
    const char* said;
  } kCases[] = {
      {400, "GET / HTTP/1.1\r\n\r\n", "BadRequestError", "Host"},
      {404, get_request("/nowhere"), "NotFoundError", "/nowhere"},
      {405, get_request("/v1/completions"), "BadRequestError", "POST"},
      {413, post_request("/v1/completions", std::string(2000, ' ')), "BadRequestError", "1000"},
      {417, "POST /v1/completions" + end + "Expect: magic\r\nContent-Length: 2\r\n\r\n{}", "BadRequestError", "Expect"},
      {431, "GET /" + end + "X: " + std::string(100'000, 'x') + "\r\n\r\n", "BadRequestError", "65536"},
      {501, "POST /v1/completions" + end + "Transfer-Encoding: gzip, chunked\r\n\r\n", "InternalServerError", "coding"},
      {505, "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "InternalServerError", "HTTP/1.1"},
  };
  for (const auto& test : kCases) {
    const RawResponse response = client().exchange(test.request);
    EXPECT_EQ(response.status, test.status) << response.body;
    const auto body = parse_json(response.body);
    ASSERT_TRUE(body.ok()) << response.body;
    EXPECT_EQ(body->at("code").to_number<int>(), test.status);
    EXPECT_EQ(body->at("type").as_string(), test.type) << test.status;
    EXPECT_THAT(std::string(body->at("message").as_string()), HasSubstr(test.said));
  }
}

// The only text thread tokenizes for a while; whoever waits for it has arrived all the same.
TEST_F(ServerEdgesTest, ARequestArrivesBeforeATextThreadHasTime) {
  ServerConfig config;
  config.num_text_threads = 1;
  config.enable_metrics = true;
  FakeEngineConfig engine;
  engine.max_prompt_tokens = engine.context_length = 4'000'000;
  start(config, engine);
  RawClient slow = client(), between = client(), waiting = client();
  for (RawClient* one : {&slow, &between, &waiting}) {
    const std::string text(one == &waiting ? 1 : 1'500'000, 'x');
    ASSERT_TRUE(
        one->send(post_request("/generate", R"({"text":")" + text + R"(","sampling_params":{"max_new_tokens":1}})")));
  }
  const auto time = [](RawClient& one, const char* name) {
    const auto out = parse_json(one.receive().body);
    return out.ok() ? out->at("meta_info").at(name).to_number<double>() : -1;
  };
  EXPECT_LT(time(waiting, "request_received_ts"), time(slow, "forward_entry_time"));
}

TEST_F(ServerEdgesTest, PagesThatAreNotReadyYetAreNotUsed) {
  FakeEngineConfig engine;
  engine.num_free_pages = 1000;  // of 4,096
  start({}, engine);
  EXPECT_EQ(get_json("/v1/loads").at("loads").at(0).at("num_used_tokens").to_number<int>(), 0);
}

TEST_F(ServerEdgesTest, SumsTheLengthsOfWhatGenerates) {
  ServerConfig config;
  config.enable_metrics = true;
  FakeEngineConfig engine;
  engine.step_time = std::chrono::milliseconds(2);
  start(config, engine);
  const auto sum = [&] {
    const std::string text = get("/metrics").body;
    const size_t at = text.find("\nsglang:decode_sum_seq_lens{");
    return at == std::string::npos ? -1 : std::stod(text.substr(text.find("} ", at) + 2));
  };
  EXPECT_EQ(sum(), 0);
  EXPECT_THAT(get("/metrics").body, HasSubstr("sglang:num_paused_reqs{"));
  RawClient one = client();
  ASSERT_TRUE(one.send(post_request("/v1/completions", R"({"prompt":["abcd","ef"],"n":2,"max_tokens":3000})")));
  EXPECT_TRUE(eventually([&] { return sum() >= 2 * 4 + 2 * 2 + 4; }));
  engine_->pause();
  one.reset();
  EXPECT_TRUE(wait_live(0));
  EXPECT_TRUE(eventually([&] { return sum() == 0; }));
}

// Cumulative chunks of many samples with long lists, a few in each turn: nothing is lost, and the lists are the
// whole's.
TEST_F(ServerEdgesTest, LargeCumulativeChunksComeInTurns) {
  start();
  const std::string body = R"({"text":")" + std::string(300, 'p') +
                           R"(","return_logprob":true,"logprob_start_len":0,"top_logprobs_num":20,)"
                           R"("token_ids_logprob":[5,6],"return_text_in_logprobs":true,)"
                           R"("sampling_params":{"max_new_tokens":20,"n":8})";
  const auto whole = post_json("/generate", body + "}");
  std::vector<json::value> last(8);
  for (const json::value& event : post_stream("/generate", body + R"(,"stream":true})")) {
    last[event.at("index").to_number<size_t>()] = event;
  }
  for (size_t i = 0; i < 8; ++i) {
    EXPECT_EQ(last[i].at("text"), whole.at(i).at("text"));
    for (const char* list : {"input_token_logprobs", "output_token_logprobs", "input_top_logprobs",
                             "output_top_logprobs", "input_token_ids_logprobs", "output_token_ids_logprobs"}) {
      ASSERT_TRUE(last[i].at("meta_info").as_object().contains(list));
      EXPECT_EQ(last[i].at("meta_info").at(list), whole.at(i).at("meta_info").at(list)) << list;
    }
  }
  EXPECT_TRUE(wait_live(0));
}

// A stop that large regexes find late is where small ones find it, streamed or not.
TEST_F(ServerEdgesTest, ALateStopIsExact) {
  start();
  const auto body = [](const std::string& regexes) {
    return R"({"text":"hello","return_logprob":true,"sampling_params":{"max_new_tokens":300,"stop_regex":[)" + regexes +
           "]}";
  };
  const std::string text = answer("hello", 300);
  const std::string regex = "\"" + text.substr(9, 2) + "[^a]\"";
  const auto soon = post_json("/generate", body(regex) + "}");
  ASSERT_EQ(std::string(soon.at("meta_info").at("finish_reason").at("type").as_string()), "stop");
  const std::string late = regex + R"(,"\u0001{900}")";
  const auto whole = post_json("/generate", body(late) + "}");
  const auto events = post_stream("/generate", body(late) + R"(,"stream":true})");
  for (const json::value& other : {whole, events.back()}) {
    EXPECT_EQ(other.at("text"), soon.at("text"));
    EXPECT_EQ(other.at("output_ids"), soon.at("output_ids"));
    EXPECT_EQ(other.at("meta_info").at("output_token_logprobs"), soon.at("meta_info").at("output_token_logprobs"));
    EXPECT_EQ(other.at("meta_info").at("completion_tokens"), soon.at("meta_info").at("completion_tokens"));
    EXPECT_EQ(other.at("meta_info").at("finish_reason"), soon.at("meta_info").at("finish_reason"));
  }
  for (const json::value& event : events) {  // and nothing past it was ever shown
    EXPECT_LE(event.at("output_ids").as_array().size(), soon.at("output_ids").as_array().size());
  }
}

TEST_F(ServerEdgesTest, StopRegexesThatCostTooMuchAreRefused) {
  start();
  RawClient victim = start_victim();
  const auto refused = post_json("/v1/completions", R"({"prompt":"a","stop_regex":"(?:a|e).{900}Q"})", 400);
  EXPECT_EQ(refused.at("param").as_string(), "stop_regex");
  EXPECT_THAT(std::string(refused.at("message").as_string()), HasSubstr("4096"));
  EXPECT_EQ(post("/generate", R"({"text":"a","sampling_params":{"stop_regex":"[z-a]"}})").status, 400);
  EXPECT_EQ(post("/generate", R"({"text":"abc","return_logprob":true,"logprob_start_len":4})").status, 400);
  expect_unharmed(victim);
}

}  // namespace
}  // namespace coppice
