#include "text/detokenizer.h"

#include <gtest/gtest.h>

#include <random>

#include "text/tokenizer.h"
#include "text/utf8.h"

namespace coppice {
namespace {

std::unique_ptr<Tokenizer> golden(const std::string& name) {
  auto loaded = Tokenizer::load(COPPICE_SOURCE_DIR "/tests/golden/text/" + name);
  EXPECT_TRUE(loaded.ok()) << loaded.error().message;
  return std::move(loaded).value();
}

std::string streamed(const Tokenizer& tokenizer, std::span<const TokenId> context, std::span<const TokenId> ids,
                     bool skip_special) {
  Detokenizer detokenizer(tokenizer, context, skip_special);
  std::string text;
  for (const TokenId id : ids) {
    detokenizer.push(id, text);
    EXPECT_TRUE(is_valid_utf8(text));
  }
  detokenizer.finish(text);
  EXPECT_TRUE(detokenizer.holds_nothing());
  return text;
}

std::vector<TokenId> random_ids(std::mt19937& random, const Tokenizer& tokenizer, size_t max_length) {
  std::vector<TokenId> ids(random() % (max_length + 1));
  for (TokenId& id : ids) {
    // Some ids are out of range: they add nothing.
    id = TokenId(static_cast<int32_t>(random() % (tokenizer.vocab_size() + 5)) - 1);
    // Byte tokens come in runs, as they do in life.
    if (tokenizer.token(TokenId(10)).byte_fallback && random() % 3 == 0) id = TokenId(3 + random() % 256);
  }
  return ids;
}

class RandomStreams : public ::testing::TestWithParam<const char*> {};

// Whole decoding through the crate, with one rule of our own: in a run of byte tokens characters stand.
std::string naive_decode(const Tokenizer& tokenizer, std::span<const TokenId> ids, bool skip_special) {
  std::string text;
  std::string run;
  bool byte_runs = false;
  std::vector<TokenId> kept;
  for (const TokenId id : ids) {
    const TokenInfo token = tokenizer.token(id);
    if (!token.exists || (skip_special && token.special)) continue;
    kept.push_back(id);
    byte_runs = byte_runs || token.byte_fallback;
  }
  if (!byte_runs) return tokenizer.reference_decode(kept, false);
  const auto end_run = [&] {
    for (size_t i = 0; i < run.size();) {
      const Utf8Step step = next_utf8(std::string_view(run).substr(i));
      if (step.kind == Utf8Kind::kCharacter) {
        text += run.substr(i, step.size);
      } else {
        for (size_t k = 0; k < step.size; ++k) text += kReplacement;
      }
      i += step.size;
    }
    run.clear();
  };
  for (const TokenId id : kept) {
    const TokenInfo token = tokenizer.token(id);
    if (token.byte_fallback) {
      run += token.bytes;
    } else {
      end_run();
      text += token.bytes;
    }
  }
  end_run();
  // The decoder drops one leading space of the whole text, where it drops any: ask it.
  const std::vector<TokenId> space = {*tokenizer.id_of("▁")};
  const bool strips = tokenizer.reference_decode(space, false).empty();
  if (strips && text.starts_with(' ')) text.erase(0, 1);
  return text;
}

TEST_P(RandomStreams, EqualWhole) {
  const auto tokenizer = golden(GetParam());
  std::mt19937 random(5);
  for (int i = 0; i < 20000; ++i) {
    const std::vector<TokenId> ids = random_ids(random, *tokenizer, 12);
    const bool skip = random() % 2 == 0;
    const std::string text = streamed(*tokenizer, {}, ids, skip);
    ASSERT_EQ(text, tokenizer->decode(ids, skip));
    ASSERT_EQ(text, naive_decode(*tokenizer, ids, skip));
    // No U+FFFD that the crate's decoding lacks.
    if (tokenizer->reference_decode(ids, skip).find(kReplacement) == std::string::npos) {
      ASSERT_EQ(text.find(kReplacement), std::string::npos);
      ASSERT_EQ(text, tokenizer->reference_decode(ids, skip));
    }
  }
}

// What follows a prompt is what decoding both together has after the prompt's own text.
TEST_P(RandomStreams, GoOnAfterAPrompt) {
  const auto tokenizer = golden(GetParam());
  std::mt19937 random(6);
  int num_compared = 0;
  for (int i = 0; i < 20000; ++i) {
    const std::vector<TokenId> prompt = random_ids(random, *tokenizer, 6);
    const std::vector<TokenId> ids = random_ids(random, *tokenizer, 6);
    const bool skip = random() % 2 == 0;
    std::vector<TokenId> both = prompt;
    both.insert(both.end(), ids.begin(), ids.end());
    const std::string before = tokenizer->decode(prompt, skip);
    const std::string whole = tokenizer->decode(both, skip);
    if (before.ends_with(kReplacement) || !whole.starts_with(before)) continue;
    ++num_compared;
    ASSERT_EQ(streamed(*tokenizer, prompt, ids, skip), whole.substr(before.size()));
  }
  EXPECT_GT(num_compared, 10000);
}

INSTANTIATE_TEST_SUITE_P(Tokenizers, RandomStreams,
                         ::testing::Values("byte_level", "qwen2", "spm_llama", "spm_mistral", "spm_unigram"),
                         [](const auto& info) { return std::string(info.param); });

TEST(Detokenizer, KeepsTheLeadingSpaceAfterAPrompt) {
  const auto tokenizer = golden("spm_llama");
  const auto ids = tokenizer->encode("a lamp", {.add_special_tokens = false}).value();
  EXPECT_EQ(streamed(*tokenizer, {}, ids, true), "a lamp");
  const auto prompt = tokenizer->encode("Hello").value();
  EXPECT_EQ(streamed(*tokenizer, prompt, ids, true), " a lamp");
  // Only special tokens before: still the start of the text.
  const std::vector<TokenId> bos = {*tokenizer->bos()};
  EXPECT_EQ(streamed(*tokenizer, bos, ids, true), "a lamp");
  EXPECT_EQ(streamed(*tokenizer, bos, ids, false), " a lamp");
}

TEST(Detokenizer, HoldsHalfACharacterAndNothingElse) {
  const auto tokenizer = golden("byte_level");
  const auto ids = tokenizer->encode("🎉", {.add_special_tokens = false}).value();
  ASSERT_EQ(ids.size(), 4U);
  Detokenizer detokenizer(*tokenizer, {}, true);
  std::string text;
  for (size_t i = 0; i < 3; ++i) {
    detokenizer.push(ids[i], text);
    EXPECT_EQ(text, "");
    EXPECT_FALSE(detokenizer.holds_nothing());
  }
  detokenizer.push(ids[3], text);
  EXPECT_EQ(text, "🎉");
  EXPECT_TRUE(detokenizer.holds_nothing());
}

TEST(Detokenizer, ALimitInsideACharacterEndsInReplacements) {
  const auto bytes = golden("byte_level");
  auto ids = bytes->encode("ok 🎉🎊", {.add_special_tokens = false}).value();
  ids.pop_back();
  EXPECT_EQ(streamed(*bytes, {}, ids, true), "ok 🎉\uFFFD");
  const auto runs = golden("spm_llama");
  ids = runs->encode("ok 🎉🎊", {.add_special_tokens = false}).value();
  ids.pop_back();
  EXPECT_EQ(streamed(*runs, {}, ids, true), "ok 🎉\uFFFD\uFFFD\uFFFD");
}

TEST(Detokenizer, ACharacterMayBeginInThePrompt) {
  for (const char* name : {"byte_level", "spm_llama"}) {
    const auto tokenizer = golden(name);
    const auto ids = tokenizer->encode("x🎉y", {.add_special_tokens = false}).value();
    size_t cut = 0;  // inside the character
    while (tokenizer->decode(std::span(ids).first(cut), true).find(kReplacement) == std::string::npos) ++cut;
    EXPECT_EQ(streamed(*tokenizer, std::span(ids).first(cut), std::span(ids).subspan(cut), true), "🎉y");
    // Left unfinished: the prompt's own text has its replacement already.
    const auto next = tokenizer->id_of("y");
    ASSERT_TRUE(next.has_value());
    EXPECT_EQ(streamed(*tokenizer, std::span(ids).first(cut), {&*next, 1}, true), "y");
  }
}

TEST(Utf8, StepsAsTheReplacementRuleSays) {
  EXPECT_EQ(next_utf8("\xF0\x9F\x8E").kind, Utf8Kind::kIncomplete);
  EXPECT_EQ(next_utf8("\xF0\x9F\x8E"
                      "a")
                .kind,
            Utf8Kind::kInvalid);
  EXPECT_EQ(next_utf8("\xF0\x9F\x8E"
                      "a")
                .size,
            3);
  EXPECT_EQ(next_utf8("\xC0\x80").size, 1);                       // overlong
  EXPECT_EQ(next_utf8("\xED\xA0\x80").kind, Utf8Kind::kInvalid);  // surrogate
  EXPECT_EQ(next_utf8("\xF4\x90\x80\x80").kind, Utf8Kind::kInvalid);
  EXPECT_EQ(next_utf8("\xE2\x82\xAC").size, 3);
  EXPECT_EQ(valid_utf8_prefix("0123456789 é\xC3"), 13U);
}

}  // namespace
}  // namespace coppice
