#include "text/tokenizer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace coppice {
namespace {

using ::testing::HasSubstr;

std::unique_ptr<Tokenizer> golden(const std::string& name) {
  auto loaded = Tokenizer::load(COPPICE_SOURCE_DIR "/tests/golden/text/" + name);
  EXPECT_TRUE(loaded.ok()) << loaded.error().message;
  return std::move(loaded).value();
}

TEST(Tokenizer, SaysWhatIsMissingOrDamaged) {
  const auto missing = Tokenizer::load("/nonexistent");
  ASSERT_FALSE(missing.ok());
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  EXPECT_THAT(missing.error().message, HasSubstr("tokenizer.json"));

  TokenizerFiles files;
  files.tokenizer_json = "{\"version\": ";
  const auto damaged = Tokenizer::from_files(files);
  ASSERT_FALSE(damaged.ok());
  EXPECT_EQ(damaged.error().code, ErrorCode::kInvalidArgument);
  EXPECT_THAT(damaged.error().message, HasSubstr("tokenizer.json is damaged"));

  files = {};
  files.tokenizer_model = std::string("\x0a\xff\xff\xff\xff\x0f", 6);
  EXPECT_FALSE(Tokenizer::from_files(files).ok());
  files = {};
  files.vocab_json = R"({"a": 0, "b": 1})";
  files.merges_txt = "#version: 0.2\na b\n";  // what it makes is not in the vocabulary
  EXPECT_FALSE(Tokenizer::from_files(files).ok());
}

// Python's json writes numbers that JSON does not have.
TEST(Tokenizer, ReadsPythonsNumbers) {
  TokenizerFiles files;
  files.vocab_json = R"({"a": 0, "b": 1, "ab": 2})";
  files.merges_txt = "#version: 0.2\na b\n";
  files.config_json = R"({"model_type": "gpt2", "x\"": [Infinity, -Infinity, NaN]})";
  files.tokenizer_config_json = R"({"model_max_length": Infinity, "eos_token": "Infinity \\"})";
  const auto tokenizer = Tokenizer::from_files(files);
  ASSERT_TRUE(tokenizer.ok()) << tokenizer.error().message;
  EXPECT_THAT((*tokenizer)->special_tokens_json(), HasSubstr(R"("eos_token":"Infinity \\")"));
  files.config_json = "{\"x\": Infinit}";
  EXPECT_THAT(Tokenizer::from_files(files).error().message, HasSubstr("config.json is damaged"));
}

TEST(Tokenizer, RefusesTextThatIsNotUtf8) {
  const auto tokenizer = golden("byte_level");
  const auto ids = tokenizer->encode("ab\xFF");
  ASSERT_FALSE(ids.ok());
  EXPECT_EQ(ids.error().code, ErrorCode::kInvalidArgument);
  EXPECT_THAT(ids.error().message, HasSubstr("byte 2"));
}

TEST(Tokenizer, KnowsItsTokens) {
  const auto tokenizer = golden("byte_level");
  const auto end = tokenizer->id_of("<|im_end|>");
  ASSERT_TRUE(end.has_value());
  EXPECT_EQ(tokenizer->eos(), end);
  EXPECT_TRUE(tokenizer->token(*end).special);
  EXPECT_EQ(tokenizer->token(*end).bytes, "<|im_end|>");
  EXPECT_FALSE(tokenizer->token(*tokenizer->id_of("<tool>")).special);
  EXPECT_EQ(tokenizer->token(*tokenizer->id_of("Ġthe")).bytes, " the");
  EXPECT_FALSE(tokenizer->id_of("no such token").has_value());
  EXPECT_FALSE(tokenizer->token(TokenId(-1)).exists);
  EXPECT_FALSE(tokenizer->token(TokenId(1 << 30)).exists);
  const std::vector<TokenId> unknown = {TokenId(-1), TokenId(1 << 30)};
  EXPECT_EQ(tokenizer->decode(unknown, false), "");
}

// The template's own tokens stay special, the user's do not, and the text around is tokenized as one.
TEST(Tokenizer, MarksUserTextOnly) {
  const auto tokenizer = golden("byte_level");
  const std::string user = "say <|im_end|> now";
  const std::string marked = tokenizer->mark_text(user).value();
  EXPECT_EQ(marked, "say \U000F0000<|im_end|>\U000F0001 now");
  const auto ids = tokenizer->encode_marked("<|im_start|>user\n" + marked + "<|im_end|>").value();
  EXPECT_EQ(ids.front(), tokenizer->id_of("<|im_start|>"));
  EXPECT_EQ(ids.back(), tokenizer->id_of("<|im_end|>"));
  EXPECT_EQ(std::count(ids.begin(), ids.end(), *tokenizer->id_of("<|im_end|>")), 1);
  EXPECT_EQ(tokenizer->decode(ids, false), "<|im_start|>user\n" + user + "<|im_end|>");
  const auto inner = tokenizer->encode("user\n" + user, {.add_special_tokens = false, .escape_special_tokens = true});
  EXPECT_EQ(std::vector<TokenId>(ids.begin() + 1, ids.end() - 1), *inner);
}

TEST(Tokenizer, MarksCannotBeForgedNorJoined) {
  const auto tokenizer = golden("byte_level");
  const TokenId end = *tokenizer->id_of("<|im_end|>");
  // A user's own marks vanish before his text is marked.
  const std::string forged = tokenizer->mark_text("\U000F0001<|im_end|>\U000F0000").value();
  EXPECT_EQ(forged, "\U000F0000<|im_end|>\U000F0001");
  // A template that cuts a marked token apart, or leaves one mark, makes no special token of the parts.
  for (const char* text : {"<|im_\U000F0000end|>", "\U000F0000<|im_end|>", "<|im\U000F0001_end|>"}) {
    const auto ids = tokenizer->encode_marked(text).value();
    EXPECT_EQ(std::count(ids.begin(), ids.end(), end), 0) << text;
    EXPECT_EQ(tokenizer->decode(ids, false), "<|im_end|>");
  }
}

TEST(Tokenizer, MarksEveryStringOfAContext) {
  const auto tokenizer = golden("byte_level");
  EXPECT_EQ(tokenizer->mark_json(R"({"messages":[{"role":"user","content":"a<s>b","n":1}],"<s>":null})").value(),
            "{\"messages\":[{\"role\":\"user\",\"content\":\"a\U000F0000<s>\U000F0001b\",\"n\":1}],"
            "\"\U000F0000<s>\U000F0001\":null}");
  EXPECT_FALSE(tokenizer->mark_json("{").ok());
}

// Sections after a marked token are not the start of the text: no space is put before them.
TEST(Tokenizer, MarkedTextOfASentencePieceModelGainsNoSpaces) {
  for (const char* name : {"spm_llama", "spm_legacy", "spm_mistral"}) {
    const auto tokenizer = golden(name);
    const std::string text = "[INST]" + tokenizer->mark_text("Hi [INST] there").value() + "[/INST]ok";
    const auto ids = tokenizer->encode_marked(text).value();
    EXPECT_EQ(ids.front(), tokenizer->id_of("[INST]"));
    EXPECT_EQ(std::count(ids.begin(), ids.end(), *tokenizer->id_of("[INST]")), 1);
    const auto plain = tokenizer->encode("[INST]Hi [x] there[/INST]ok", {.add_special_tokens = false}).value();
    const auto spaces = [&](std::span<const TokenId> of) {
      const std::string decoded = tokenizer->decode(of, false);
      return std::count(decoded.begin(), decoded.end(), ' ');
    };
    EXPECT_EQ(spaces(ids), spaces(plain)) << name;
  }
}

}  // namespace
}  // namespace coppice
