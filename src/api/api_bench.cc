// Cost of one event of a stream, and of reading requests.
#include <benchmark/benchmark.h>

#include <array>
#include <string>

#include "api/chat_request.h"
#include "api/chat_response.h"
#include "api/generate_request.h"
#include "api/generate_response.h"

namespace coppice::api {
namespace {

constexpr OpenAiHead kHead = {
    .id = "0123456789abcdef0123456789abcdef", .created = 1700000000, .model = "org/model-name"};

void BM_ChatDelta(benchmark::State& state) {
  const ChatChunks chunks(kHead);
  std::string out;
  for (auto _ : state) {
    out.clear();
    chunks.delta(out, {.index = 0, .content = " token"}, nullptr);
    benchmark::DoNotOptimize(out.data());
  }
}
BENCHMARK(BM_ChatDelta);

void BM_CompletionChunk(benchmark::State& state) {
  const CompletionChunks chunks(kHead);
  std::string out;
  for (auto _ : state) {
    out.clear();
    chunks.chunk(out, {.index = 0, .text = " token"}, nullptr);
    benchmark::DoNotOptimize(out.data());
  }
}
BENCHMARK(BM_CompletionChunk);

// Cumulative: the argument is the number of tokens so far.
void BM_GenerateEvent(benchmark::State& state) {
  const std::vector<TokenId> ids(static_cast<size_t>(state.range(0)), TokenId(12345));
  const std::string text(ids.size() * 4, 'x');
  const CacheReport cache = {.matched_tokens = 100, .computed_tokens = 3, .reason = "extended", .position = 100};
  std::string out;
  for (auto _ : state) {
    out.clear();
    append_generate_event(
        out,
        {.text = text,
         .output_ids = ids,
         .meta = {
             .id = kHead.id, .prompt_tokens = 103, .completion_tokens = 1, .cached_tokens = 100, .cache = &cache}});
    benchmark::DoNotOptimize(out.data());
  }
}
BENCHMARK(BM_GenerateEvent)->Arg(1)->Arg(256);

void BM_ParseChat(benchmark::State& state) {
  const ParseContext context = {.logits_width = 151936, .context_length = 4096, .max_prompt_tokens = 4000};
  std::string body = R"({"model":"m","stream":true,"temperature":0.7,"max_tokens":256,"messages":[)";
  for (int64_t i = 0; i < state.range(0); ++i) {
    body += R"({"role":"user","content":"A question of some sixty characters, give or take a few of them."},)";
  }
  body += R"({"role":"user","content":"?"}]})";
  for (auto _ : state) {
    auto request = parse_chat(body, context);
    benchmark::DoNotOptimize(request);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(body.size()));
}
BENCHMARK(BM_ParseChat)->Arg(1)->Arg(100);

void BM_ParseIds(benchmark::State& state) {
  const ParseContext context = {.logits_width = 151936, .context_length = 200000, .max_prompt_tokens = 200000};
  std::string body = R"({"input_ids":[)";
  for (int i = 0; i < 100000; ++i) body += std::to_string(i) + ",";
  body += "7]}";
  for (auto _ : state) {
    auto request = parse_generate(body, context);
    benchmark::DoNotOptimize(request);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(body.size()));
}
BENCHMARK(BM_ParseIds);

}  // namespace
}  // namespace coppice::api
