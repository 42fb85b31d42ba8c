#include "cli/serve_options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

#include "io/json.h"

namespace coppice {
namespace {

using ::testing::HasSubstr;

ServeOptions parse(std::vector<std::string> words) {
  int exit_code = 0;
  auto options = parse_serve_options(std::move(words), exit_code);
  CHECK(options.ok(), options.error().message);
  return std::move(**options);
}

std::string error_of(std::vector<std::string> words) {
  int exit_code = 0;
  const auto options = parse_serve_options(std::move(words), exit_code);
  return options.ok() ? "" : options.error().message;
}

TEST(ServeOptions, TakesALaunchLineOfSglang) {
  const ServeOptions options =
      parse({"--model", "m", "--tp", "1", "--context-len", "32k", "--mem-frac", "0.8", "--enable-metrics",
             "--attention-backend", "fa3", "--chunked-prefill-size", "-1", "--stream-output"});
  EXPECT_EQ(options.engine.model_path, "m");
  EXPECT_EQ(options.engine.context_length, 32000U);
  EXPECT_DOUBLE_EQ(options.engine.mem_fraction_static, 0.8);
  EXPECT_EQ(options.engine.chunked_prefill_size, UINT32_MAX);
  EXPECT_EQ(options.engine.page_size, 16U);
  EXPECT_TRUE(options.server.enable_metrics);
  EXPECT_TRUE(options.server.incremental_streaming_output);
  EXPECT_THAT(options.harmless_flags, ::testing::ElementsAre("--attention-backend"));
}

TEST(ServeOptions, ServerInfoShowsFlagsButNoKeys) {
  const ServeOptions options = parse({"--model-path", "m", "--api-key", "secret", "--schedule-policy", "fcfs"});
  EXPECT_THAT(options.server.server_args_json, ::testing::Not(HasSubstr("secret")));
  const auto shown = parse_json(options.server.server_args_json);
  ASSERT_TRUE(shown.ok());
  EXPECT_EQ(shown->at("schedule_policy").as_string(), "fcfs");
  EXPECT_EQ(shown->at("page_size").as_string(), "16");
}

TEST(ServeOptions, MistakesAreNamed) {
  EXPECT_THAT(error_of({}), HasSubstr("--model-path"));
  EXPECT_THAT(error_of({"--model-path", "m", "--page-size", "8"}), HasSubstr("16 or a multiple"));
  EXPECT_THAT(error_of({"--model-path", "m", "--tp", "2"}), HasSubstr("--tp 2"));
  EXPECT_THAT(error_of({"--model-path", "m", "--context-length", "many"}), HasSubstr("--context-length"));
  EXPECT_THAT(error_of({"--model-path", "m", "--schedule-policy", "best"}), HasSubstr("--schedule-policy"));
  EXPECT_THAT(error_of({"--model-path", "m", "--random-seed", "x"}), HasSubstr("--random-seed"));
}

TEST(ServeOptions, CommandLineWinsOverTheConfigFile) {
  const std::string path = ::testing::TempDir() + "/flags.yaml";
  std::ofstream(path) << "model-path: from-file\npage_size: 32\nenable-metrics: true\n";
  const ServeOptions options = parse({"--config", path, "--page-size", "48"});
  EXPECT_EQ(options.engine.model_path, "from-file");
  EXPECT_EQ(options.engine.page_size, 48U);
  EXPECT_TRUE(options.server.enable_metrics);
  std::remove(path.c_str());
}

}  // namespace
}  // namespace coppice
