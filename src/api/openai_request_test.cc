#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/chat_request.h"
#include "api/completion_request.h"
#include "api/test_util.h"
#include "io/json.h"

namespace coppice::api {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

CompletionRequest completion(std::string_view body) {
  Result<CompletionRequest> result = parse_completion(body, test_context());
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
  return result.ok() ? std::move(result).value() : CompletionRequest{};
}

ChatRequest chat(std::string_view body) {
  Result<ChatRequest> result = parse_chat(body, test_context());
  EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().message);
  return result.ok() ? std::move(result).value() : ChatRequest{};
}

std::string refuse_chat(std::string_view body, const ParseContext& context = test_context()) {
  const Result<ChatRequest> result = parse_chat(body, context);
  return result.ok() ? "accepted" : result.error().message;
}

std::string messages_of(std::string_view messages, std::string_view more = "") {
  return chat("{\"messages\":" + std::string(messages) + std::string(more) + "}").prompt.messages_json;
}

std::string refuse_messages(std::string_view messages) {
  return refuse_chat("{\"messages\":" + std::string(messages) + "}");
}

TEST(CompletionRequestTest, TakesAllFormsOfThePrompt) {
  EXPECT_EQ(completion(R"({"prompt":"a"})").prompts[0].text, "a");
  EXPECT_EQ(completion(R"({"prompt":["a","b"]})").prompts[1].text, "b");
  EXPECT_THAT(completion(R"({"prompt":[1,2]})").prompts[0].ids, ElementsAre(TokenId(1), TokenId(2)));
  EXPECT_EQ(completion(R"({"prompt":[[1],[2,3]]})").prompts.size(), 2U);
  EXPECT_EQ(completion(R"({"prompt":"a"})").options.sampling.max_new_tokens, 16U);
  EXPECT_FALSE(parse_completion("{}", test_context()).ok());
  EXPECT_FALSE(parse_completion(R"({"prompt":"a","max_tokens":0})", test_context()).ok());
  const auto too_long = parse_completion(R"({"prompt":[)" + repeat("1", 2001) + "]}", test_context());
  ASSERT_FALSE(too_long.ok());
  EXPECT_EQ(too_long.error().message,
            "The input (more than 2000 tokens) is longer than the model's context length (4096 tokens) and the KV pool "
            "allow; the longest prompt here has 2000 tokens: shorten it.");
}

TEST(CompletionRequestTest, OptionsArrive) {
  const CompletionRequest request = completion(R"({"model":"m","prompt":["a","b"],"max_tokens":5,"min_tokens":2,
      "echo":true,"logprobs":3,"seed":42,"stop":["x","y"],"stream":true,"best_of":1,"suffix":"s","user":"u",
      "stream_options":{"include_usage":true,"continuous_usage_stats":true},"rid":["p","q"],"cache_salt":"ab",
      "extra_key":"c","priority":4,"cache_report":true,"n":2,"top_k":3,"ignore_eos":true,"lora_path":null,
      "response_format":{"type":"text"}})");
  const OpenAiOptions& options = request.options;
  EXPECT_EQ(options.model, "m");
  EXPECT_EQ(options.sampling.max_new_tokens, 5U);
  EXPECT_EQ(options.sampling.min_new_tokens, 2U);
  EXPECT_EQ(options.sampling.seed, 42U);
  EXPECT_EQ(options.sampling.n, 2U);
  EXPECT_TRUE(request.echo && options.stream && options.include_usage && options.continuous_usage);
  EXPECT_TRUE(options.cache_report);
  EXPECT_THAT(options.rids, ElementsAre("p", "q"));
  EXPECT_EQ(options.priority, 4);
  EXPECT_TRUE(options.logprobs.enabled && options.logprobs.with_text);
  EXPECT_EQ(options.logprobs.num_top, 3U);
  EXPECT_EQ(options.logprobs.start_len, 0);
  EXPECT_EQ(completion(R"({"prompt":"a","logprobs":0})").options.logprobs.start_len, -1);
  EXPECT_TRUE(completion(R"({"prompt":"a","logprobs":0})").options.logprobs.enabled);
  EXPECT_FALSE(completion(R"({"prompt":"a","logprobs":null})").options.logprobs.enabled);
}

TEST(CompletionRequestTest, NoTwoPairsOfSaltAndKeyMakeOneNamespace) {
  const auto space = [](std::string_view salt, std::string_view key) {
    return completion("{\"prompt\":\"a\",\"cache_salt\":\"" + std::string(salt) + "\",\"extra_key\":\"" +
                      std::string(key) + "\"}")
        .options.cache_namespace;
  };
  EXPECT_EQ(space("ab", ""), "ab");
  EXPECT_EQ(space("", "ab"), "ab");
  EXPECT_EQ(space("", ""), "");
  EXPECT_NE(space("ab", "c"), space("a", "bc"));
}

TEST(ChatRequestTest, OptionsArrive) {
  const ChatRequest request = chat(R"({"model":"m","messages":[{"role":"user","content":"Hi"}],"max_tokens":3,
      "max_completion_tokens":7,"logprobs":true,"top_logprobs":2,"logit_bias":{"7":-100},"n":2,"tools":[],
      "tool_choice":"auto","parallel_tool_calls":true,"response_format":{"type":"text"},"return_meta_info":true,
      "return_prompt_token_ids":true,"separate_reasoning":true,"seed":-5,"rid":"r"})");
  EXPECT_EQ(request.options.sampling.max_new_tokens, 7U);
  EXPECT_EQ(request.options.logprobs.num_top, 2U);
  EXPECT_TRUE(request.options.logprobs.enabled && request.options.return_meta_info);
  EXPECT_TRUE(request.options.return_prompt_token_ids);
  EXPECT_EQ(request.options.sampling.n, 2U);
  EXPECT_THAT(request.options.rids, ElementsAre("r"));
  EXPECT_EQ(chat(R"({"messages":[{"role":"user","content":"Hi"}]})").options.sampling.max_new_tokens, kNoTokenLimit);
  EXPECT_FALSE(chat(R"({"messages":[{"role":"user","content":"Hi"}],"top_logprobs":2})").options.logprobs.enabled);
}

TEST(ChatRequestTest, WhatIsNotBuiltIsRefusedByName) {
  const auto refuse = [](std::string_view field) {
    return refuse_chat(R"({"messages":[{"role":"user","content":"a"}],)" + std::string(field) + "}");
  };
  EXPECT_THAT(refuse(R"("tools":[{"type":"function","function":{"name":"f"}}])"), HasSubstr("tools is not built yet"));
  EXPECT_THAT(refuse(R"("tool_choice":"required")"), HasSubstr("tool_choice is not built yet"));
  EXPECT_EQ(refuse(R"("response_format":{"type":"json_object"})"),
            "response_format of type json_object is not built yet: leave it out, or send {\"type\":\"text\"}");
  EXPECT_THAT(refuse(R"("regex":"a")"), HasSubstr("regex is not built yet"));
  EXPECT_THAT(refuse(R"("chat_template":"{{ x }}")"), HasSubstr("chat_template is not built yet"));
  EXPECT_THAT(refuse(R"("task":"x")"), HasSubstr("task is not built yet"));
  EXPECT_THAT(refuse(R"("guided_choice":["a"])"), HasSubstr("guided_choice is not built yet"));
  EXPECT_THAT(refuse(R"("structured_outputs":{"regex":"a"})"), HasSubstr("structured_outputs is not built yet"));
}

TEST(ChatRequestTest, InputIdsBypassTheTemplate) {
  const ChatRequest request = chat(R"({"messages":[],"input_ids":[5,6]})");
  EXPECT_THAT(*request.input_ids, ElementsAre(TokenId(5), TokenId(6)));
  EXPECT_THAT(refuse_chat(R"({"input_ids":[]})"), HasSubstr("at least one token id"));
}

TEST(ChatMessagesTest, TakeTheFormThatTemplatesExpect) {
  EXPECT_EQ(messages_of(R"([{"role":"System","content":"s"},{"content":[{"type":"text","text":"a"},
                            {"type":"text","text":"b"}],"role":"user","name":"n"}])"),
            R"([{"role":"system","content":"s"},{"role":"user","content":"a b","name":"n"}])");
  // As the openai client sends an earlier answer back.
  EXPECT_EQ(
      messages_of(R"([{"role":"assistant","content":null,"refusal":null,"annotations":[],"audio":null,
      "function_call":null,"tool_calls":[{"id":"call_1","type":"function","index":0,
      "function":{"name":"f","arguments":"{\"x\": [1, 2]}"}}],"reasoning_content":"hm"},
      {"role":"tool","tool_call_id":"call_1","content":"42"}])"),
      R"([{"role":"assistant","content":"","reasoning_content":"hm","tool_calls":[{"id":"call_1","type":"function",)"
      R"("function":{"name":"f","arguments":{"x": [1, 2]}}}]},)"
      R"({"role":"tool","content":"42","tool_call_id":"call_1"}])");
  EXPECT_EQ(messages_of("[{\"role\":\"user\",\"content\":\"\\u00e9\\n\\\"\"}]"),
            R"([{"role":"user","content":"\u00e9\n\""}])");
  EXPECT_EQ(messages_of(R"([{"role":"developer","content":[]},{"role":"user","content":""}])"),
            R"([{"role":"developer","content":""},{"role":"user","content":""}])");
}

TEST(ChatMessagesTest, AFinalAnswerIsTheUsersUnlessItIsContinued) {
  const std::string_view messages = R"([{"role":"user","content":"a"},{"role":"assistant","content":"b"}])";
  EXPECT_EQ(messages_of(messages), R"([{"role":"user","content":"a"},{"role":"user","content":"b"}])");
  // Text, not JSON.
  const auto final_text = [](std::string_view content) {
    return chat(R"({"continue_final_message":true,"messages":[{"role":"assistant","content":)" + std::string(content) +
                "}]}")
        .prompt.final_text;
  };
  EXPECT_EQ(final_text(R"("\u00e9\n")"), "\xc3\xa9\n");
  EXPECT_EQ(final_text(R"([{"type":"text","text":"\u00e9"}])"), "\xc3\xa9");
  EXPECT_EQ(final_text("null"), "");
  const ChatPrompt prompt = chat("{\"continue_final_message\":true,\"messages\":" + std::string(messages) + "}").prompt;
  EXPECT_EQ(prompt.messages_json, R"([{"role":"user","content":"a"}])");
  EXPECT_TRUE(prompt.continue_final_message);
  EXPECT_EQ(prompt.final_text, "b");
  EXPECT_FALSE(chat(R"({"messages":[{"role":"user","content":"a"}],"continue_final_message":true})")
                   .prompt.continue_final_message);
}

TEST(ChatMessagesTest, RefusalsNameTheMessage) {
  EXPECT_EQ(refuse_messages("[]"), "messages must hold at least one message");
  EXPECT_EQ(refuse_messages(R"([{"role":"user","content":"a"},{"role":"USER","content":"a"}])"),
            "messages[1].role must be system, user, assistant, tool, function, developer or latest_reminder");
  EXPECT_EQ(refuse_messages(R"([{"content":"a"}])"), "messages[0].role must be given");
  EXPECT_EQ(refuse_messages(R"([{"role":"user","content":[{"type":"image_url","image_url":{"url":"http://x"}}]}])"),
            "messages[0].content has a part of type image_url, which is not built yet: only text is");
  EXPECT_EQ(refuse_messages(R"([{"role":"user","content":[{"type":"text"}]}])"),
            "messages[0].content has a text part without text");
  EXPECT_EQ(refuse_messages(R"([{"role":"user","content":7}])"),
            "messages[0].content must be a string or a list of parts");
  EXPECT_EQ(refuse_messages(R"([{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":"{"}}]}])"),
            "messages[0].tool_calls.function.arguments must be a string that holds JSON at most 100 levels deep");
  const std::string deep = std::string(101, '[') + std::string(101, ']');
  EXPECT_THAT(refuse_messages(R"([{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":")" + deep +
                              R"("}}]}])"),
              HasSubstr("at most 100 levels deep"));
  EXPECT_EQ(refuse_messages(R"([7])"), "messages[0] must be an object");
  // Only others than the user may say nothing.
  const std::string silent = "messages[1].content must be given: a string or a list of parts";
  EXPECT_EQ(refuse_messages(R"([{"role":"system"},{"role":"user","content":null}])"), silent);
  EXPECT_EQ(refuse_messages(R"([{"role":"tool","content":null},{"role":"user"}])"), silent);
  EXPECT_EQ(refuse_messages(R"([{"role":"assistant","content":null},{"content":"a","content":null,"role":"user"}])"),
            silent);
}

TEST(ChatMessagesTest, NeedATemplate) {
  ParseContext context = test_context();
  context.has_chat_template = false;
  EXPECT_THAT(refuse_chat(R"({"messages":[{"role":"user","content":"a"}]})", context), HasSubstr("chat template"));
}

TEST(TemplateContextTest, HoldsMessagesAndVariables) {
  const auto context = [](std::string_view fields) {
    return template_context(chat(R"({"messages":[{"role":"user","content":"a"}])" + std::string(fields) + "}").prompt);
  };
  constexpr std::string_view kStart = R"({"messages":[{"role":"user","content":"a"}],"add_generation_prompt":true)";
  EXPECT_EQ(context(""), std::string(kStart) + "}");
  EXPECT_EQ(context(R"(,"chat_template_kwargs":{"x":[1, 2],"a\"b":null})"),
            std::string(kStart) + R"(,"x":[1, 2],"a\"b":null})");
  EXPECT_EQ(context(R"(,"reasoning_effort":"high")"),
            std::string(kStart) + R"(,"reasoning_effort":"high","thinking":true,"enable_thinking":true})");
  EXPECT_EQ(context(R"(,"reasoning_effort":"none","chat_template_kwargs":{"thinking":true})"),
            std::string(kStart) + R"(,"thinking":true,"reasoning_effort":"none","enable_thinking":false})");
  EXPECT_EQ(context(R"(,"reasoning":{"enabled":false})"),
            std::string(kStart) + R"(,"thinking":false,"enable_thinking":false})");
  EXPECT_TRUE(parse_json(context(R"(,"chat_template_kwargs":{"\u0000\"":1})")).ok());
}

TEST(TemplateContextTest, ReservedVariablesAreRefused) {
  for (const char* name :
       {"chat_template", "tokenize", "tools", "documents", "conversation", "continue_final_message", "padding",
        "truncation", "max_length", "return_tensors", "return_dict", "messages", "add_generation_prompt"}) {
    const std::string field = "chat_template_kwargs." + std::string(name);
    EXPECT_EQ(refuse_chat(R"({"messages":[{"role":"user","content":"a"}],"chat_template_kwargs":{")" +
                          std::string(name) + R"(":1}})"),
              field + " may not be set by a request");
    EXPECT_FALSE(parse_tokenize(R"({"messages":[{"role":"user","content":"a"}],"chat_template_kwargs":{")" +
                                    std::string(name) + R"(":1}})",
                                test_context())
                     .ok());
  }
}

}  // namespace
}  // namespace coppice::api
