#include "cli/serve_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace coppice {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr const char* kTokenizer = R"({"version": "1.0", "added_tokens": [], "model": {"type": "BPE",
  "vocab": {"a": 0, "b": 1}, "merges": []}})";
constexpr const char* kMessages = R"({"messages": [{"role": "user", "content": "a"}]})";

class ServeTextTest : public ::testing::Test {
 protected:
  ServeTextTest() {
    char name[] = "/tmp/coppice_text_XXXXXX";
    root_ = mkdtemp(name);
    for (const char* folder : {"model", "tokenizer"}) fs::create_directories(root_ / folder);
  }
  ~ServeTextTest() override { fs::remove_all(root_); }

  void write(const std::string& name, const std::string& text) { std::ofstream(root_ / name) << text; }

  // What the chat template makes of one message; or the error.
  std::string rendered() {
    auto text = load_text(options_, root_ / "model", root_ / tokenizer_folder_, log_);
    if (!text.ok()) return text.error().message;
    if (text->chat_template == nullptr) return "no template";
    return *text->chat_template->render(kMessages);
  }

  fs::path root_;
  std::string tokenizer_folder_ = "tokenizer";
  ServeOptions options_;
  Log log_{LogLevel::kOff};
};

TEST_F(ServeTextTest, ATemplateFileSeesTheTokenizersSpecialTokens) {
  write("tokenizer/tokenizer.json", kTokenizer);
  write("tokenizer/tokenizer_config.json", R"({"bos_token": "<s>", "eos_token": {"content": "</s>"}})");
  write("own.jinja", "{{ bos_token }}{{ messages[0].content }}{{ eos_token }}");
  options_.chat_template = root_ / "own.jinja";
  EXPECT_EQ(rendered(), "<s>a</s>");
  write("own.json", R"({"chat_template": "{{ eos_token }}"})");
  options_.chat_template = root_ / "own.json";
  EXPECT_EQ(rendered(), "</s>");
  write("own.txt", "a template");
  options_.chat_template = root_ / "own.txt";
  EXPECT_EQ(rendered(), "a template");
  for (const char* name : {"chatml", "model"}) {
    options_.chat_template = root_ / name;
    EXPECT_THAT(rendered(), HasSubstr("built-in template names are not supported"));
  }
}

TEST_F(ServeTextTest, TheTokenizersTemplateComesBeforeTheModels) {
  write("tokenizer/tokenizer.json", kTokenizer);
  write("model/tokenizer.json", kTokenizer);
  EXPECT_EQ(rendered(), "no template");
  write("model/chat_template.jinja", "model");
  EXPECT_EQ(rendered(), "model");
  write("tokenizer/tokenizer_config.json", R"({"chat_template": "tokenizer"})");
  EXPECT_EQ(rendered(), "tokenizer");
}

TEST_F(ServeTextTest, WhatWasAskedForMustBeThere) {
  EXPECT_THAT(rendered(), HasSubstr("tokenizer"));  // the folder has none
  write("tokenizer/tokenizer.json", kTokenizer);
  options_.chat_template_name = "rag";
  EXPECT_THAT(rendered(), HasSubstr("rag"));
  tokenizer_folder_ = "model";
  EXPECT_EQ(rendered(), "no template");  // a model without a tokenizer speaks ids
}

}  // namespace
}  // namespace coppice
