#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "output/stop_conditions.h"
#include "output/text_output.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

namespace coppice {
namespace {

using ::testing::HasSubstr;

std::unique_ptr<Tokenizer> golden(const std::string& name) {
  auto loaded = Tokenizer::load(COPPICE_SOURCE_DIR "/tests/golden/text/" + name);
  EXPECT_TRUE(loaded.ok()) << loaded.error().message;
  return std::move(loaded).value();
}

std::shared_ptr<const StopConditions> stops_of(std::vector<std::string> strings,
                                               std::vector<std::string> regexes = {}) {
  return StopConditions::compile(strings, regexes).value();
}

struct Answer {
  std::string text;
  uint32_t num_tokens = 0;
  std::optional<uint32_t> kept_tokens;
  FinishReason finish;
};

// Feeds `ids` in events of the given sizes; the last carries `finish`.
Answer feed(TextOutput& output, std::span<const TokenId> ids, std::span<const size_t> sizes, const Finish& finish) {
  Answer answer;
  size_t at = 0;
  for (size_t i = 0; i < sizes.size(); ++i) {
    const bool last = i + 1 == sizes.size();
    OutputDelta delta = output.push(ids.subspan(at, sizes[i]), last ? &finish : nullptr);
    at += sizes[i];
    EXPECT_TRUE(is_valid_utf8(delta.text));
    answer.text += delta.text;
    answer.num_tokens += delta.num_tokens;
    if (delta.kept_tokens) answer.kept_tokens = delta.kept_tokens;
    if (delta.finish) answer.finish = *delta.finish;
  }
  EXPECT_EQ(at, ids.size());
  EXPECT_TRUE(output.finished());
  EXPECT_EQ(answer.num_tokens, output.num_tokens());
  return answer;
}

Answer whole(const Tokenizer& tokenizer, std::span<const TokenId> ids, std::shared_ptr<const StopConditions> stops,
             const SamplingParams& params = {}, Finish finish = {}) {
  TextOutput output(&tokenizer, std::move(stops), {}, params);
  const size_t size = ids.size();
  return feed(output, ids, {&size, 1}, finish);
}

std::vector<TokenId> encode(const Tokenizer& tokenizer, std::string_view text) {
  return tokenizer.encode(text, {.add_special_tokens = false}).value();
}

TEST(StopStrings, KnowsWhatMustBeHeldBack) {
  const std::vector<std::string> strings = {"abc", "bcd", "", "abc"};
  const StopStrings stops(strings);
  StopStrings::State state = StopStrings::kStart;
  const auto feed = [&](std::string_view text) {
    for (const char c : text) state = stops.next(state, static_cast<uint8_t>(c));
    return stops.depth(state);
  };
  EXPECT_EQ(feed("xab"), 2U);
  EXPECT_EQ(stops.match(state), nullptr);
  EXPECT_EQ(feed("ab"), 2U);
  EXPECT_EQ(feed("c"), 3U);
  EXPECT_EQ(*stops.match(state), "abc");
  EXPECT_EQ(feed("d"), 3U);  // "bcd" began inside "abc"
  EXPECT_EQ(*stops.match(state), "bcd");
  EXPECT_EQ(feed("x"), 0U);
  EXPECT_TRUE(StopStrings({}).empty());
}

TEST(StopStrings, AgreesWithSearchingTheWholeText) {
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    const auto random_text = [&](size_t most) {
      std::string text(1 + random() % most, 'a');
      for (char& c : text) c = static_cast<char>('a' + random() % 2);
      return text;
    };
    std::vector<std::string> strings(1 + random() % 4);
    for (std::string& s : strings) s = random_text(5);
    const StopStrings stops(strings);
    const std::string text = random_text(30);
    StopStrings::State state = StopStrings::kStart;
    for (size_t end = 1; end <= text.size(); ++end) {
      state = stops.next(state, static_cast<uint8_t>(text[end - 1]));
      const std::string_view seen = std::string_view(text).substr(0, end);
      size_t depth = 0;
      std::string longest;
      for (const std::string& s : strings) {
        for (size_t n = 1; n <= s.size(); ++n) {
          if (seen.ends_with(s.substr(0, n))) depth = std::max(depth, n);
        }
        if (seen.ends_with(s) && s.size() > longest.size()) longest = s;
      }
      ASSERT_EQ(stops.depth(state), depth);
      ASSERT_EQ(stops.match(state) == nullptr ? "" : *stops.match(state), longest);
    }
  }
}

TEST(StopConditions, RefusesRegexesThatCannotRunInLinearTime) {
  for (const char* regex : {"(?=x)", "(a)\\1", "(", "[z-a]", "(((a{1000}){1000}){1000})"}) {
    const std::vector<std::string> regexes = {regex};
    const auto stops = StopConditions::compile({}, regexes);
    ASSERT_FALSE(stops.ok()) << regex;
    EXPECT_EQ(stops.error().code, ErrorCode::kInvalidArgument);
    EXPECT_EQ(stops.error().field, "stop_regex");
    EXPECT_THAT(stops.error().message, HasSubstr("stop_regex"));
  }
}

TEST(StopConditions, BoundsWhatASearchMayCost) {
  const std::vector<std::string> worst(8, "[^\\n]*(?:a|e|o|A).{900}Q");
  const std::vector<std::string> together(64, "[a-z]{200}");
  for (const auto& regexes : {worst, together}) {
    const auto stops = StopConditions::compile({}, regexes);
    ASSERT_FALSE(stops.ok());
    EXPECT_EQ(stops.error().field, "stop_regex");
    EXPECT_THAT(stops.error().message, HasSubstr("4096 instructions"));
  }
  EXPECT_EQ(stops_of({"x"}, {"(?:User|Human|Assistant|System):\\s", "\\n\\n$"})->search_interval(), 1U);
  EXPECT_EQ(stops_of({}, std::vector<std::string>(64, "(?:User|Human):\\s"))->num_regexes(), 64U);
  for (const char* regex : {"\\p{L}+\\s\\p{L}+", "[\\p{L}\\p{N}]+@[\\p{L}\\p{N}]+"})
    EXPECT_EQ(stops_of({}, {regex})->num_regexes(), 1U);
  const auto large = stops_of({}, {"[a-z]{950}[0-9]{950}"});
  EXPECT_GT(large->search_interval(), 50U);
  EXPECT_LE(large->search_interval(), 64U);
}

TEST(TextOutput, TrimsTheStopStringAndSaysWhereItEnds) {
  const auto tokenizer = golden("byte_level");
  const auto ids = encode(*tokenizer, "The lamp. STOP and more");
  const Answer answer = whole(*tokenizer, ids, stops_of({"STOP", "zzz"}));
  EXPECT_EQ(answer.text, "The lamp. ");
  EXPECT_EQ(answer.finish.type, FinishType::kStop);
  EXPECT_EQ(std::get<std::string>(answer.finish.matched), "STOP");
  ASSERT_TRUE(answer.kept_tokens.has_value());
  EXPECT_EQ(answer.num_tokens, *answer.kept_tokens);
  const auto kept = std::span(ids).first(*answer.kept_tokens);
  EXPECT_THAT(tokenizer->decode(kept, true), HasSubstr("STOP"));
  EXPECT_EQ(tokenizer->decode(kept.first(kept.size() - 1), true).find("STOP"), std::string::npos);

  SamplingParams params;
  params.no_stop_trim = true;
  EXPECT_EQ(whole(*tokenizer, ids, stops_of({"STOP"}), params).text, "The lamp. STOP");
}

TEST(TextOutput, TheEarliestEndWinsAndThenTheLongest) {
  const auto tokenizer = golden("byte_level");
  const auto ids = encode(*tokenizer, "one two three");
  EXPECT_EQ(whole(*tokenizer, ids, stops_of({"three", "o", "two"})).text, "");
  EXPECT_EQ(whole(*tokenizer, ids, stops_of({"o t", "e t", "two"})).text, "on");
  EXPECT_EQ(whole(*tokenizer, ids, stops_of({"wo", "two"})).text, "one ");
}

TEST(TextOutput, AStopTokenIsNoText) {
  const auto tokenizer = golden("spm_llama");
  auto ids = encode(*tokenizer, "a lamp");
  const TokenId comma = encode(*tokenizer, "x,").back();
  ids.push_back(comma);
  const Finish finish{.kind = FinishKind::kStopToken, .matched_token = comma};
  Answer answer = whole(*tokenizer, ids, nullptr, {}, finish);
  EXPECT_EQ(answer.text, "a lamp");
  EXPECT_EQ(answer.num_tokens, ids.size());
  EXPECT_EQ(std::get<TokenId>(answer.finish.matched), comma);
  EXPECT_FALSE(answer.kept_tokens.has_value());
  SamplingParams params;
  params.no_stop_trim = true;
  EXPECT_EQ(whole(*tokenizer, ids, nullptr, params, finish).text, "a lamp,");
}

// Clients pass "</s>" or "<|im_end|>" as a stop string; skip_special_tokens hides it from the text.
TEST(TextOutput, StopStringsSeeHiddenSpecialTokens) {
  const auto tokenizer = golden("byte_level");
  const auto ids = encode(*tokenizer, "one<|im_end|>two");
  Answer answer = whole(*tokenizer, ids, stops_of({"<|im_end|>"}));
  EXPECT_EQ(answer.text, "one");
  EXPECT_EQ(std::get<std::string>(answer.finish.matched), "<|im_end|>");
  // Also when the engine ended at that very token.
  const auto upto = std::span(ids).first(*answer.kept_tokens);
  const Finish finish{.kind = FinishKind::kStopToken, .matched_token = upto.back()};
  answer = whole(*tokenizer, upto, stops_of({"<|im_end|>"}), {}, finish);
  EXPECT_EQ(std::get<std::string>(answer.finish.matched), "<|im_end|>");
  // What is hidden and matches nothing never appears.
  EXPECT_EQ(whole(*tokenizer, ids, stops_of({"<|im_end|>x"})).text, "onetwo");
}

TEST(TextOutput, ARegexStopsAndItsTextStays) {
  const auto tokenizer = golden("byte_level");
  const auto ids = encode(*tokenizer, "total: 42 apples and 7 pears");
  const Answer answer = whole(*tokenizer, ids, stops_of({}, {"z+", "\\d+ [a-z]"}));
  EXPECT_EQ(std::get<std::string>(answer.finish.matched), "\\d+ [a-z]");
  EXPECT_EQ(answer.text, tokenizer->decode(std::span(ids).first(*answer.kept_tokens), true));
  EXPECT_THAT(answer.text, HasSubstr("total: 42 a"));
  EXPECT_EQ(answer.text.find("and"), std::string::npos);
  // ^ is the start of the text, not of what is still remembered of it.
  const Answer late = whole(*tokenizer, ids, stops_of({}, {"\\d+ [a-z]", "z{500}"}));
  EXPECT_EQ(late.text, answer.text);
  EXPECT_EQ(late.kept_tokens, answer.kept_tokens);
  std::string longer = "start ";
  while (longer.size() < 3 * kRegexTailBytes) longer += "the lamp ";
  EXPECT_EQ(whole(*tokenizer, encode(*tokenizer, longer), stops_of({}, {"^(the|lamp|he|e| )"})).text, longer);
}

TEST(TextOutput, LargeRegexesHoldTextBackUntilTheyAreSearched) {
  const auto tokenizer = golden("byte_level");
  const auto stops = stops_of({"END"}, {"\\d+ [a-z]", "z{900}"});
  const uint32_t interval = stops->search_interval();
  ASSERT_GT(interval, 10U);
  const auto ids = encode(*tokenizer, "total: 42 apples END");
  ASSERT_LT(ids.size(), interval);
  const Finish finish{.kind = FinishKind::kLength};
  TextOutput output(tokenizer.get(), stops, {}, {});
  for (size_t i = 0; i + 1 < ids.size(); ++i) {
    const OutputDelta delta = output.push(std::span(ids).subspan(i, 1), nullptr);
    EXPECT_EQ(delta.text, "");
    EXPECT_EQ(delta.num_tokens, 0U);
    EXPECT_FALSE(delta.finish.has_value());
  }
  // The stop string makes it search, and the regex was first.
  const OutputDelta delta = output.push(std::span(ids).last(1), nullptr);
  EXPECT_EQ(std::get<std::string>(delta.finish->matched), "\\d+ [a-z]");
  EXPECT_EQ(delta.num_tokens, *delta.kept_tokens);
  EXPECT_LT(delta.num_tokens, ids.size());
  EXPECT_EQ(delta.text, tokenizer->decode(std::span(ids).first(delta.num_tokens), true));

  // An abort tells only what was searched.
  TextOutput aborted(tokenizer.get(), stops, {}, {});
  const Finish abort{.kind = FinishKind::kAborted};
  const OutputDelta last = aborted.push(std::span(ids).first(3), &abort);
  EXPECT_EQ(last.text, "");
  EXPECT_EQ(last.num_tokens, 0U);
  EXPECT_EQ(last.finish->type, FinishType::kAbort);
}

TEST(TextOutput, HeldTextComesAtTheEnd) {
  const auto tokenizer = golden("byte_level");
  const auto ids = encode(*tokenizer, "The rain wrote");
  TextOutput output(tokenizer.get(), stops_of({"wrote small"}), {}, {});
  const OutputDelta first = output.push(ids, nullptr);
  EXPECT_EQ(first.text, "The rain ");
  const Finish finish{.kind = FinishKind::kLength};
  const OutputDelta last = output.push({}, &finish);
  EXPECT_EQ(last.text, "wrote");
  EXPECT_EQ(last.finish->type, FinishType::kLength);
  EXPECT_EQ(last.finish->length_tokens, ids.size());
  EXPECT_FALSE(output.push(ids, &finish).finish.has_value());  // nothing follows a finish
}

TEST(TextOutput, AbortsCarryTheirReason) {
  const auto tokenizer = golden("byte_level");
  const Finish finish{.kind = FinishKind::kAborted, .abort_message = "shutting down", .abort_status = 503};
  const auto ids = encode(*tokenizer, "The");
  const Answer answer = whole(*tokenizer, ids, nullptr, {}, finish);
  EXPECT_EQ(answer.text, "The");
  EXPECT_EQ(answer.finish.type, FinishType::kAbort);
  EXPECT_EQ(answer.finish.abort_message, "shutting down");
  EXPECT_EQ(answer.finish.abort_status, 503);
}

TEST(TextOutput, WithoutATokenizerThereAreIdsOnly) {
  TextOutput output(nullptr, nullptr, {}, {});
  const std::vector<TokenId> ids = {TokenId(1), TokenId(2)};
  const Finish finish{.kind = FinishKind::kStopToken, .matched_token = TokenId(2)};
  const OutputDelta delta = output.push(ids, &finish);
  EXPECT_EQ(delta.text, "");
  EXPECT_EQ(delta.num_tokens, 2U);
  EXPECT_EQ(std::get<TokenId>(delta.finish->matched), TokenId(2));
}

class RandomOutputs : public ::testing::TestWithParam<const char*> {};

// Random token streams in random events: the text, where it stops and why do not depend on the events; what was
// emitted was right; and the text is the whole decoding, cut at the first stop string.
TEST_P(RandomOutputs, StreamedEqualsWhole) {
  const auto tokenizer = golden(GetParam());
  std::mt19937 random(11);
  const auto some_stop = [&]() -> std::string {
    const char* fixed[] = {"e", " ", "th", "\n", "the ", "é", "好", "\uFFFD", "<s>", "an", "x\n", "aa"};
    if (random() % 2 == 0) return fixed[random() % std::size(fixed)];
    return std::string(tokenizer->decode(std::vector{TokenId(static_cast<int32_t>(random() % tokenizer->vocab_size())),
                                                     TokenId(static_cast<int32_t>(random() % tokenizer->vocab_size()))},
                                         false));
  };
  int num_stopped = 0;
  for (int round = 0; round < 6000; ++round) {
    std::vector<TokenId> ids(random() % 24);
    for (TokenId& id : ids) id = TokenId(static_cast<int32_t>(random() % tokenizer->vocab_size()));
    std::vector<std::string> strings(random() % 4);
    for (std::string& s : strings) s = some_stop();
    std::vector<std::string> regexes;
    if (random() % 3 == 0) regexes.push_back(random() % 2 == 0 ? "[0-9]{2}" : "\\be[a-z]");
    const auto stops = stops_of(strings, regexes);
    SamplingParams params;
    params.skip_special_tokens = random() % 2 == 0;
    params.no_stop_trim = random() % 3 == 0;
    Finish finish{.kind = FinishKind::kLength};
    if (!ids.empty() && random() % 2 == 0) finish = {.kind = FinishKind::kStopToken, .matched_token = ids.back()};

    const Answer one = whole(*tokenizer, ids, stops, params, finish);
    std::vector<size_t> sizes;
    for (size_t left = ids.size(); left > 0;) {
      sizes.push_back(std::min<size_t>(left, random() % 4));
      left -= sizes.back();
    }
    sizes.push_back(0);
    if (finish.kind == FinishKind::kStopToken) {  // its token comes with it
      while (sizes.back() == 0) sizes.pop_back();
    }
    TextOutput output(tokenizer.get(), stops, {}, params);
    const Answer many = feed(output, ids, sizes, finish);
    ASSERT_EQ(many.text, one.text);
    ASSERT_EQ(many.kept_tokens, one.kept_tokens);
    ASSERT_EQ(many.num_tokens, one.num_tokens);
    ASSERT_EQ(many.finish.type, one.finish.type);
    ASSERT_EQ(many.finish.matched, one.finish.matched);

    if (!regexes.empty()) {  // searched at every token or every few: the same
      regexes.push_back("\\x01{" + std::to_string(130 + random() % 700) + "}");
      const auto large = stops_of(strings, regexes);
      ASSERT_GT(large->search_interval(), 3U);
      TextOutput late(tokenizer.get(), large, {}, params);
      const Answer rarely = feed(late, ids, sizes, finish);
      ASSERT_EQ(rarely.text, one.text);
      ASSERT_EQ(rarely.kept_tokens, one.kept_tokens);
      ASSERT_EQ(rarely.num_tokens, one.num_tokens);
      ASSERT_EQ(rarely.finish.matched, one.finish.matched);
    }

    const bool drops_last = finish.kind == FinishKind::kStopToken && !params.no_stop_trim;
    const std::string all = tokenizer->decode(std::span(ids).first(ids.size() - (drops_last && !ids.empty() ? 1 : 0)),
                                              params.skip_special_tokens);
    ASSERT_TRUE(all.starts_with(one.text)) << all << "|" << one.text;
    if (one.kept_tokens) {
      ++num_stopped;
    } else {
      ASSERT_EQ(one.text, all);
    }
    // Without special tokens in the way, no stop string is left in the text.
    if (!params.skip_special_tokens && !params.no_stop_trim) {
      for (const std::string& s : strings) {
        if (!s.empty()) {
          ASSERT_EQ(one.text.find(s), std::string::npos);
        }
      }
    }
  }
  EXPECT_GT(num_stopped, 500);
}

INSTANTIATE_TEST_SUITE_P(Tokenizers, RandomOutputs, ::testing::Values("byte_level", "spm_llama", "spm_unigram"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace coppice
