// Tokenizers of every kind against what transformers makes of the same files: tests/golden/text/make_goldens.py.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>
#include <fstream>
#include <iterator>

#include "text/detokenizer.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

namespace coppice {
namespace {

namespace json = boost::json;

std::string golden_folder() { return COPPICE_SOURCE_DIR "/tests/golden/text/"; }

json::value read_json(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.good()) << path;
  return json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
}

std::string text_of(const json::value& value) { return std::string(value.as_string()); }

std::vector<TokenId> ids_of(const json::value& value) {
  std::vector<TokenId> ids;
  for (const json::value& id : value.as_array()) ids.emplace_back(static_cast<int32_t>(id.as_int64()));
  return ids;
}

// The tokenizer that byte-fallback runs of characters and stray bytes mixed are decoded by: transformers gives up the
// whole run, we keep its characters.
bool has_mixed_run(const Tokenizer& tokenizer, std::span<const TokenId> ids, bool skip_special) {
  std::string run;
  bool mixed = false;
  const auto end_run = [&] {
    if (!is_valid_utf8(run)) {
      for (size_t i = 0; i < run.size();) {
        const Utf8Step step = next_utf8(std::string_view(run).substr(i));
        if (step.kind == Utf8Kind::kCharacter) mixed = true;
        i += step.size;
      }
    }
    run.clear();
  };
  for (const TokenId id : ids) {
    const TokenInfo token = tokenizer.token(id);
    if (!token.exists || (skip_special && token.special)) continue;
    if (token.byte_fallback) {
      run += token.bytes;
    } else {
      end_run();
    }
  }
  end_run();
  return mixed;
}

class Golden : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    const std::string folder = golden_folder() + GetParam();
    auto loaded = Tokenizer::load(folder);
    ASSERT_TRUE(loaded.ok()) << loaded.error().message;
    tokenizer_ = std::move(loaded).value();
    cases_ = read_json(folder + "/cases.json").as_object();
  }

  // A special token that is not the one for unknown text.
  bool is_control(TokenId id) const { return tokenizer_->token(id).special && tokenizer_->token(id).bytes != "<unk>"; }

  std::unique_ptr<Tokenizer> tokenizer_;
  json::object cases_;
};

TEST_P(Golden, SizesAndSpecialTokens) {
  EXPECT_EQ(tokenizer_->vocab_size(), static_cast<uint32_t>(cases_["vocab_size"].as_int64()));
  const auto expect_id = [](std::optional<TokenId> id, const json::value& expected) {
    EXPECT_EQ(id.has_value(), !expected.is_null());
    if (id && !expected.is_null()) {
      EXPECT_EQ(id->value, expected.as_int64());
    }
  };
  expect_id(tokenizer_->bos(), cases_["bos"]);
  expect_id(tokenizer_->eos(), cases_["eos"]);
  const json::object tokens = json::parse(tokenizer_->special_tokens_json()).as_object();
  for (const auto& [key, text] : cases_["special_tokens"].as_object()) {
    ASSERT_TRUE(tokens.contains(key)) << key;
    EXPECT_EQ(tokens.at(key), text) << key;
  }
  EXPECT_EQ(tokens.size(), cases_["special_tokens"].as_object().size());
}

TEST_P(Golden, Ids) {
  const json::array& texts = cases_["texts"].as_array();
  for (size_t i = 0; i < texts.size(); ++i) {
    const std::string text = text_of(texts[i]);
    SCOPED_TRACE(text);
    EXPECT_EQ(tokenizer_->encode(text).value(), ids_of(cases_["ids"].at(i)));
    EXPECT_EQ(tokenizer_->encode(text, {.add_special_tokens = false}).value(), ids_of(cases_["plain"].at(i)));
    // A vocabulary may spell special tokens itself; transformers lets those through.
    const std::vector<TokenId> escaped = ids_of(cases_["escaped"].at(i));
    if (std::none_of(escaped.begin(), escaped.end(), [&](TokenId id) { return is_control(id); })) {
      EXPECT_EQ(tokenizer_->encode(text, {.add_special_tokens = false, .escape_special_tokens = true}).value(),
                escaped);
    }
    EXPECT_EQ(tokenizer_->encode_marked(text).value(), ids_of(cases_["plain"].at(i)));
  }
}

TEST_P(Golden, Decode) {
  const json::array& sequences = cases_["sequences"].as_array();
  size_t num_compared = 0;
  for (size_t i = 0; i < sequences.size(); ++i) {
    const std::vector<TokenId> ids = ids_of(sequences[i]);
    for (const bool skip : {false, true}) {
      const std::string expected = text_of(cases_[skip ? "skipped" : "decoded"].at(i));
      EXPECT_EQ(tokenizer_->reference_decode(ids, skip), expected);
      if (has_mixed_run(*tokenizer_, ids, skip)) continue;
      EXPECT_EQ(tokenizer_->decode(ids, skip), expected);
      ++num_compared;
    }
  }
  EXPECT_GT(num_compared, sequences.size());
}

// Marks make the special tokens of user text inert, wherever they stand, and change nothing else.
TEST_P(Golden, MarkedUserTextHoldsNoSpecialTokens) {
  const json::array& texts = cases_["texts"].as_array();
  for (const json::value& value : texts) {
    const std::string text = text_of(value);
    SCOPED_TRACE(text);
    const std::string marked = tokenizer_->mark_text(text).value();
    const std::vector<TokenId> ids = tokenizer_->encode_marked(marked).value();
    for (const TokenId id : ids) EXPECT_FALSE(is_control(id)) << tokenizer_->token(id).bytes;
    const auto escaped = tokenizer_->encode(text, {.add_special_tokens = false, .escape_special_tokens = true});
    for (const TokenId id : *escaped) EXPECT_FALSE(is_control(id)) << tokenizer_->token(id).bytes;
    if (marked == text) {
      EXPECT_EQ(ids, tokenizer_->encode(text, {.add_special_tokens = false}).value());
    }
  }
}

TEST_P(Golden, StreamedEqualsWhole) {
  for (const json::value& sequence : cases_["sequences"].as_array()) {
    const std::vector<TokenId> ids = ids_of(sequence);
    for (const bool skip : {false, true}) {
      Detokenizer detokenizer(*tokenizer_, {}, skip);
      std::string streamed;
      for (const TokenId id : ids) {
        detokenizer.push(id, streamed);
        ASSERT_TRUE(is_valid_utf8(streamed));
      }
      detokenizer.finish(streamed);
      EXPECT_EQ(streamed, tokenizer_->decode(ids, skip));
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Tokenizers, Golden,
                         ::testing::Values("byte_level", "qwen2", "gpt2", "spm_llama", "spm_legacy", "spm_mistral",
                                           "spm_unigram", "spm_old", "spm_spaces", "spm_no_prefix", "spm_unescaped"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace coppice
