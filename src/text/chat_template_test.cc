#include "text/chat_template.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace coppice {
namespace {

namespace json = boost::json;
using ::testing::HasSubstr;

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.good()) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string text_of(const json::value& value) { return std::string(value.as_string()); }

std::string render(std::string_view source, std::string_view context = "{}", const TemplateLimits& limits = {}) {
  const auto chat_template = ChatTemplate::from_source(source, R"({"bos_token":"<s>"})");
  if (!chat_template.ok()) return "compile: " + chat_template.error().message;
  const auto text = (*chat_template)->render(context, limits, 1'700'000'000'000'000);
  return text.ok() ? *text : "error: " + text.error().message;
}

class Goldens : public ::testing::Test {
 protected:
  static constexpr const char* kFolder = COPPICE_SOURCE_DIR "/tests/golden/text/templates/";
  void SetUp() override {
    setenv("TZ", "UTC", 1);
    contexts_ = json::parse(read(std::string(kFolder) + "contexts.json"));
    renders_ = json::parse(read(std::string(kFolder) + "renders.json"));
    special_tokens_ = json::serialize(renders_.at("special_tokens"));
  }
  // What transformers renders, or that it fails too.
  void expect(const std::string& source, const json::value& context, const json::object& expected) {
    const auto chat_template = ChatTemplate::from_source(source, special_tokens_);
    if (!chat_template.ok()) {
      EXPECT_TRUE(expected.contains("error")) << source << chat_template.error().message;
      return;
    }
    const auto text = (*chat_template)->render(json::serialize(context), {}, 1'700'000'000'000'000);
    if (const json::value* wanted = expected.if_contains("text")) {
      ASSERT_TRUE(text.ok()) << source << "\n" << text.error().message;
      EXPECT_EQ(*text, text_of(*wanted)) << source << "\n" << json::serialize(context);
    } else {
      EXPECT_FALSE(text.ok()) << source << "\n" << *text;
    }
  }

  json::value contexts_, renders_;
  std::string special_tokens_;
};

TEST_F(Goldens, Chats) {
  const json::array& chats = contexts_.at("chats").as_array();
  for (const json::value& entry : renders_.at("chats").as_array()) {
    const std::string source = read(kFolder + text_of(entry.at("template")));
    SCOPED_TRACE(text_of(entry.at("template")));
    const json::array& outputs = entry.at("outputs").as_array();
    ASSERT_EQ(outputs.size(), chats.size());
    for (size_t i = 0; i < chats.size(); ++i) expect(source, chats[i], outputs[i].as_object());
  }
}

TEST_F(Goldens, Snippets) {
  for (const json::value& snippet : renders_.at("snippets").as_array()) {
    expect(text_of(snippet.at("source")), contexts_.at("values"), snippet.as_object());
  }
}

TEST(ChatTemplate, RaisedMessagesReachTheUserAsTheyAre) {
  EXPECT_EQ(render("{{ raise_exception('Roles must ' ~ 'alternate') }}"), "error: Roles must alternate");
  EXPECT_THAT(render("a\n{{ x.y.z }}"), HasSubstr("line 2"));
  EXPECT_THAT(render("{% if %}"), HasSubstr("compile: line 1"));
}

TEST(ChatTemplate, AbsentIsWhatTransformersPasses) {
  EXPECT_EQ(render("{{ tools is none }} {{ tools is defined }} {{ enable_thinking is defined }} {{ bos_token }}"),
            "True True False <s>");
  EXPECT_EQ(render("{{ messages[0] }}", R"({"messages":[{"role":"user","content":null}]})"), "{'role': 'user'}");
}

TEST(ChatTemplate, PairsOfADictPrintAsTuples) {
  const auto printed = [](const std::string& expression) {
    return render("{{ " + expression + " }}", R"({"d": {"b": 1, "a": "x"}})");
  };
  EXPECT_EQ(printed("d.items() | list"), "[('b', 1), ('a', 'x')]");
  EXPECT_EQ(printed("d | items | list"), "[('b', 1), ('a', 'x')]");
  EXPECT_EQ(printed("d.items() | first"), "('b', 1)");
  EXPECT_EQ(printed("d | dictsort"), "[('a', 'x'), ('b', 1)]");
  EXPECT_EQ(printed("d | dictsort(reverse=true)"), "[('b', 1), ('a', 'x')]");
  EXPECT_EQ(printed("'a-b'.partition('-')"), "('a', '-', 'b')");
}

TEST(ChatTemplate, TellsTheTime) {
  setenv("TZ", "UTC", 1);
  EXPECT_EQ(render("{{ strftime_now('%Y-%m-%d %H:%M %%') }}"), "2023-11-14 22:13 %");
  EXPECT_THAT(render("{{ strftime_now('%999999d') }}"), HasSubstr("error"));
}

// Each of these would take minutes or gigabytes.
TEST(ChatTemplate, BombsStopUnderTheirBudget) {
  const char* bombs[] = {
      "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
      "{% set ns = namespace(x='ab') %}{% for i in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}{{ ns.x }}",
      "{% set ns = namespace(x='ab') %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
      "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
      "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}{% set ns.x = [ns.x, ns.x] %}{% endfor %}{{ ns.x }}",
      "{% set ns = namespace(x=[1]) %}{% for i in range(90000) %}{% set ns.x = [ns.x] %}{% endfor %}{{ ns.x }}",
      "{{ 'x' * 999999999 }}",
      "{{ ('x' * 99999) | replace('x', 'y' * 99999) }}",
      "{{ ('x' * 99999).replace('x', 'y' * 99999) }}",
      "{{ ('x' * 99999).join(range(99999) | map('string') | list) }}",
      "{{ range(99999) | join('x' * 99999) }}",
      "{{ '%999999999d' % 1 }}",
      "{{ '%999999999d' | format(1) }}",
      "{{ '{:>999999999}'.format(1) }}",
      "{{ 'x'.center(999999999) }}",
      "{{ 'x'.zfill(999999999) }}",
      "{{ 'x' | center(999999999) }}",
      "{{ ('x\n' * 99999) | indent(1000) }}",
      "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
      "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}x{% endmacro %}{{ m(60) }}",
      "{% set x %}{{ 'y' * 999999 }}{% endset %}{% for i in range(9999) %}{{ x }}{% endfor %}",
      "{% for i in range(9999) %}{% if ('x' * 999999) == ('x' * 999999) %}{% endif %}{% endfor %}",
      "{% for i in range(99999) recursive %}{{ loop([i]) }}{% endfor %}",
      "{% set ns = namespace() %}{% set ns.x = ns %}{{ [ns, ns.x] | tojson }}",
      "{{ [[[[[[[[range(9999)|list]*9999]*9999]*9999]*9999]*9999]*9999]*9999] }}",
  };
  const TemplateLimits limits{.fuel = 1'000'000, .max_output_bytes = 4U << 20};
  for (const char* bomb : bombs) EXPECT_THAT(render(bomb, "{}", limits), HasSubstr("error: ")) << bomb;
}

// Such a value would never be freed.
TEST(ChatTemplate, ANamespaceIsNotKeptInANamespace) {
  for (const char* source : {"{% set ns = namespace() %}{% set ns.x = ns %}",
                             "{% set ns = namespace() %}{% set ns.x = [1, {'a': (ns, 2)}] %}"})
    EXPECT_THAT(render(source, "{}"), HasSubstr("namespace to a namespace")) << source;
  EXPECT_EQ(render("{% set ns = namespace(a=1) %}{% set ns.x = [ns.a, {'b': [2]}] %}{{ ns.x }}", "{}"),
            "[1, {'b': [2]}]");
}

TEST(ChatTemplate, DeepSourcesCompileOrFailButNeverCrash) {
  const auto repeat = [](std::string_view text, size_t count) {
    std::string out;
    for (size_t i = 0; i < count; ++i) out += text;
    return out;
  };
  EXPECT_EQ(render("{{ 1" + repeat("+1", 100'000) + " }}"), "100001");
  EXPECT_THAT(render("{{ " + repeat("(", 50'000) + "1" + repeat(")", 50'000) + " }}"), HasSubstr("compile: "));
  EXPECT_THAT(render("{{ " + repeat("[", 50'000) + " }}"), HasSubstr("compile: "));
  EXPECT_THAT(render(repeat("{% if x %}", 20'000) + repeat("{% endif %}", 5'000)), HasSubstr("compile: "));
  EXPECT_EQ(render("{% if x %}" + repeat("{% elif x %}", 15'000) + "{% endif %}ok"), "ok");
  EXPECT_THAT(render(std::string(300'000, 'x')), HasSubstr("compile: "));
}

TEST(ChatTemplate, OutputIsBounded) {
  EXPECT_EQ(render("{{ 'x' * 100 }}", "{}", {.max_output_bytes = 100}), std::string(100, 'x'));
  EXPECT_THAT(render("{{ 'x' * 101 }}", "{}", {.max_output_bytes = 100}), HasSubstr("more text than is allowed"));
}

class Folder : public ::testing::Test {
 protected:
  void SetUp() override {
    path_ = std::filesystem::temp_directory_path() / ("coppice_template_" + std::to_string(getpid()));
    std::filesystem::create_directories(path_ / "additional_chat_templates");
  }
  void TearDown() override { std::filesystem::remove_all(path_); }
  void write(const std::string& name, const std::string& text) { std::ofstream(path_ / name) << text; }
  std::string rendered(const std::string& name = {}) {
    const auto chat_template = ChatTemplate::load(path_, name);
    if (!chat_template.ok()) return std::to_string(static_cast<int>(chat_template.error().code));
    return (*chat_template)->render("{}").value();
  }
  std::filesystem::path path_;
};

TEST_F(Folder, TemplatesComeFromWhereModelsKeepThem) {
  const std::string not_found = std::to_string(static_cast<int>(ErrorCode::kNotFound));
  EXPECT_EQ(rendered(), not_found);
  write("chat_template.json", R"({"chat_template": "separate"})");
  EXPECT_EQ(rendered(), "separate");
  write("tokenizer_config.json", R"({"bos_token": {"content": "<b>"}, "chat_template": [
      {"name": "default", "template": "list {{ bos_token }}"}, {"name": "tool_use", "template": "tools"}]})");
  EXPECT_EQ(rendered(), "list <b>");
  EXPECT_EQ(rendered("tool_use"), "tools");
  EXPECT_EQ(rendered("other"), not_found);
  write("tokenizer_config.json", R"({"eos_token": "<e>", "chat_template": "text {{ eos_token }}"})");
  EXPECT_EQ(rendered(), "text <e>");
  write("chat_template.jinja", "file {{ eos_token }}");
  EXPECT_EQ(rendered(), "file <e>");
  write("additional_chat_templates/rag.jinja", "rag");
  EXPECT_EQ(rendered("rag"), "rag");
  EXPECT_EQ(rendered("../rag"), not_found);
}

}  // namespace
}  // namespace coppice
