// Bodies made to cost: each must be refused at its bound, so what stands behind the bound is never read, and for little
// memory.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "api/test_util.h"

namespace {
std::atomic<size_t> allocated_bytes{0};
}  // namespace

// Counts what a parse asks for; sanitizers see malloc as ever. Not inlined: gcc would see free() meet operator new.
[[gnu::noinline]] void* operator new(size_t size) {
  allocated_bytes.fetch_add(size, std::memory_order_relaxed);
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  std::abort();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, size_t /*size*/) noexcept { std::free(memory); }

namespace coppice::api {
namespace {

using testing::HasSubstr;

constexpr size_t kMillion = 1'000'000;

struct Attack {
  Endpoint endpoint;
  std::string body;     // cut off at its end: a parser that read on would report broken JSON
  std::string message;  // part of the refusal
};

std::vector<Attack> attacks() {
  const auto in = [](Endpoint endpoint, std::string_view field, const std::string& value) {
    std::string body = body_with(endpoint, field, value);
    return body.substr(0, body.rfind(value) + value.size() - 1);
  };
  const auto list = [](std::string_view item) { return "[" + repeat(item, kMillion) + "]"; };
  std::string biases = "{";
  for (size_t i = 0; i < kMillion; ++i) biases += "\"" + std::to_string(i % 1000) + "\":1,";
  std::string keys;
  for (size_t i = 0; i < kMillion; ++i) keys += "\"k" + std::to_string(i) + "\":1,";
  return {
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "text", list("\"\"")), "at most 1024 prompts"},
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "input_ids", list("[1]")), "at most 1024 prompts"},
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "input_ids", list("1")), "more than 2000 tokens"},
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "rid", list("\"\"")), "at most 1024 of them"},
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "return_logprob", list("true")), "at most 1024 of them"},
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "sampling_params", list("{}")), "at most 1024 of them"},
      {Endpoint::kGenerate, in(Endpoint::kGenerate, "token_ids_logprob", list("1")), "at most 128 token ids"},
      {Endpoint::kCompletions, in(Endpoint::kCompletions, "prompt", list("\"\"")), "at most 1024 prompts"},
      {Endpoint::kCompletions, in(Endpoint::kCompletions, "prompt", list("1")), "more than 2000 tokens"},
      {Endpoint::kChat, in(Endpoint::kChat, "messages", list("{\"role\":\"user\",\"content\":\"\"}")),
       "at most 8192 objects"},
      {Endpoint::kChat, in(Endpoint::kChat, "stop", list("\"a\"")), "at most 64 strings"},
      {Endpoint::kChat, in(Endpoint::kChat, "stop", "\"" + std::string(kMillion, 'a') + "\""), "1024 bytes each"},
      {Endpoint::kChat, in(Endpoint::kChat, "stop_regex", list("\"a\"")), "at most 64 strings"},
      {Endpoint::kChat, in(Endpoint::kChat, "stop_token_ids", list("1")), "at most 1024 token ids"},
      {Endpoint::kChat, in(Endpoint::kChat, "stop_token_ids", list("null")), "stop_token_ids must be"},
      {Endpoint::kChat, in(Endpoint::kChat, "logit_bias", biases), "at most 1024 token ids"},
      {Endpoint::kSamplingParams, in(Endpoint::kSamplingParams, "logit_bias", biases), "at most 1024 token ids"},
      {Endpoint::kChat, in(Endpoint::kChat, "chat_template_kwargs", "{" + keys), "at most 64 keys"},
      {Endpoint::kChat, "{" + keys, "more than 256 keys"},
      {Endpoint::kTokenize, in(Endpoint::kTokenize, "prompt", list("\"\"")), "at most 1024 prompts"},
      {Endpoint::kDetokenize, in(Endpoint::kDetokenize, "tokens", list("1")), "at most 2000 token ids"},
      {Endpoint::kAbort, in(Endpoint::kAbort, "rid", "\"" + std::string(kMillion, 'a') + "\""), "at most 256 bytes"},
      {Endpoint::kChat, in(Endpoint::kChat, "chat_template_kwargs", "{\"a\":" + std::string(100'000, '[') + "x"),
       "more than 128 levels"},
      {Endpoint::kGenerate, std::string(100'000, '['), "must be a JSON object"},
      {Endpoint::kGenerate, "{\"unknown\":" + std::string(100'000, '['), "more than 128 levels"},
      {Endpoint::kGenerate, "{\"unknown\":" + repeat("{\"a\":", 100'000, ""), "more than 128 levels"},
      {Endpoint::kChat, in(Endpoint::kChat, "tools", std::string(100'000, '[') + "x"), "more than 128 levels"},
      {Endpoint::kCompletions, in(Endpoint::kCompletions, "response_format", std::string(100'000, '[') + "x"),
       "more than 128 levels"},
  };
}

TEST(BoundsTest, CostlyBodiesAreRefusedAtTheBound) {
  const ParseContext context = test_context();
  for (const Attack& attack : attacks()) {
    const size_t before = allocated_bytes.load();
    const Result<void> result = parse_any(attack.endpoint, attack.body, context);
    const size_t spent = allocated_bytes.load() - before;
    ASSERT_FALSE(result.ok()) << attack.body.substr(0, 80);
    EXPECT_EQ(http_status(result.error().code), 400);
    EXPECT_THAT(result.error().message, HasSubstr(attack.message)) << attack.body.substr(0, 80);
    // Messages reserve room for all that could follow, and touch only what they need.
    const size_t reserved = attack.body.starts_with("{\"messages\":[") ? attack.body.size() : 0;
    EXPECT_LT(spent, reserved + (size_t{4} << 20)) << attack.body.substr(0, 80);
  }
}

// What a whole legal body costs beside itself.
TEST(BoundsTest, ALargeTextIsCopiedOnce) {
  const std::string body = R"({"text":")" + std::string(size_t{8} << 20, 'a') + R"("})";
  const size_t before = allocated_bytes.load();
  ASSERT_TRUE(parse_generate(body, test_context()).ok());
  EXPECT_LT(allocated_bytes.load() - before, body.size() + (size_t{1} << 20));
  const std::string chat = R"({"messages":[{"role":"user","content":")" + std::string(size_t{8} << 20, 'a') + R"("}]})";
  const size_t before_chat = allocated_bytes.load();
  ASSERT_TRUE(parse_chat(chat, test_context()).ok());
  EXPECT_LT(allocated_bytes.load() - before_chat, chat.size() + (size_t{1} << 20));
}

TEST(BoundsTest, IdsOfAllPromptsTogetherAreBounded) {
  ParseContext context = test_context();
  context.max_prompt_tokens = 1U << 20;
  const std::string prompt = "[" + repeat("1", 1U << 20) + "]";
  EXPECT_TRUE(parse_generate("{\"input_ids\":[" + repeat(prompt, 4) + "]}", context).ok());
  const auto over = parse_generate("{\"input_ids\":[" + repeat(prompt, 4) + ",[1]]}", context);
  ASSERT_FALSE(over.ok());
  EXPECT_THAT(over.error().message, HasSubstr("4194304 ids in all prompts together"));
}

TEST(BoundsTest, PromptsTimesSamplesIsBounded) {
  const ParseContext context = test_context();
  const auto generate = [&](size_t num_prompts, int n) {
    return parse_generate(
        "{\"text\":[" + repeat("\"a\"", num_prompts) + "],\"sampling_params\":{\"n\":" + std::to_string(n) + "}}",
        context);
  };
  EXPECT_TRUE(generate(1024, 1).ok());
  EXPECT_TRUE(generate(8, 128).ok());
  ASSERT_FALSE(generate(9, 128).ok());
  EXPECT_EQ(generate(9, 128).error().message,
            "sampling_params.n times the number of prompts must be at most 1024, and is 1152");
  const auto completion = parse_completion("{\"prompt\":[" + repeat("\"a\"", 9) + "],\"n\":128}", context);
  ASSERT_FALSE(completion.ok());
  EXPECT_EQ(completion.error().field, "n");
}

TEST(BoundsTest, LargestListsTimesPromptsIsBounded) {
  const std::string stops = "[" + repeat("\"" + std::string(1024, 'a') + "\"", 64) + "]";
  const auto generate = [&](size_t num_prompts) {
    return parse_generate(
        "{\"text\":[" + repeat("\"a\"", num_prompts) + "],\"sampling_params\":{\"stop\":" + stops + "}}",
        test_context());
  };
  EXPECT_TRUE(generate(128).ok());
  ASSERT_FALSE(generate(1024).ok());
  EXPECT_THAT(generate(1024).error().message, HasSubstr("16777216 bytes"));
}

}  // namespace
}  // namespace coppice::api
