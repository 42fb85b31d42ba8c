#include "cli/serve_options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>

namespace coppice {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

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

TEST(ServeOptions, MistakesAreNamed) {
  EXPECT_THAT(error_of({}), HasSubstr("--model-path"));
  EXPECT_THAT(error_of({"--model-path", "m", "--page-size", "8"}), HasSubstr("16 or a multiple"));
  EXPECT_THAT(error_of({"--model-path", "m", "--tp", "2"}), HasSubstr("--tp 2"));
  EXPECT_THAT(error_of({"--model-path", "m", "--context-length", "many"}), HasSubstr("--context-length"));
  EXPECT_THAT(error_of({"--model-path", "m", "--schedule-policy", "best"}), HasSubstr("--schedule-policy"));
  for (const char* seed : {"x", "-5", "1.5", "18446744073709551616", " 1"}) {
    EXPECT_THAT(error_of({"--model-path", "m", "--random-seed", seed}), HasSubstr("--random-seed")) << seed;
  }
  for (const char* flag : {"--max-running-requests", "--max-queued-requests", "--context-length", "--max-total-tokens",
                           "--threads", "--stream-interval", "--chunked-prefill-size", "--page-size"}) {
    EXPECT_THAT(error_of({"--model-path", "m", flag, "0"}), HasSubstr(flag)) << flag;
  }
  EXPECT_THAT(error_of({"--model-path", "m", "--max-total-tokens", "15"}), HasSubstr("at least a page"));
  EXPECT_THAT(error_of({"--model-path", "m", "--cache-report-text"}), HasSubstr("unknown flag"));
  EXPECT_THAT(error_of({"--model-path", "m", "--served-model-name", "a\xff"}), HasSubstr("UTF-8"));
  for (const char* flag :
       {"--bucket-time-to-first-token", "--bucket-inter-token-latency", "--bucket-e2e-request-latency"}) {
    EXPECT_EQ(error_of({"--model-path", "m", flag, "0.1", "0.5"}), "");
    EXPECT_THAT(error_of({"--model-path", "m", flag, "0.5", "0.1"}), HasSubstr(flag));
    EXPECT_THAT(error_of({"--model-path", "m", flag, "0.1", "0.1"}), HasSubstr(flag));
    EXPECT_THAT(error_of({"--model-path", "m", flag, "0.1", "nan"}), HasSubstr(flag));
    EXPECT_THAT(error_of({"--model-path", "m", flag, "inf"}), HasSubstr(flag));
  }
}

TEST(ServeOptions, AValueOfTheWrongFormSaysTheForm) {
  for (const char* port : {"99999", "-1", "abc", "", "80 "}) {
    EXPECT_THAT(error_of({"--model-path", "m", "--port", port}),
                AllOf(HasSubstr("--port"), HasSubstr("0 (any free one) to 65535")));
  }
  EXPECT_EQ(parse({"--model-path", "m", "--port", "65535"}).server.port, 65535);
  for (const char* flag : {"--context-length", "--threads", "--page-size", "--max-total-tokens"}) {
    EXPECT_THAT(error_of({"--model-path", "m", flag, "32kk"}), AllOf(HasSubstr(flag), HasSubstr("such as 4096, 32k")));
  }
  EXPECT_THAT(error_of({"--model-path", "m", "--bucket-e2e-request-latency", "1", "x"}),
              AllOf(HasSubstr("--bucket-e2e-request-latency"), HasSubstr("\"x\" is not a number of seconds")));
}

TEST(ServeOptions, AnEmptyKeyIsRefusedAndAnOpenDoorIsSaid) {
  for (const char* flag : {"--api-key", "--admin-api-key"}) {
    EXPECT_THAT(error_of({"--model-path", "m", flag, ""}), AllOf(HasSubstr(flag), HasSubstr("empty")));
    EXPECT_THAT(error_of({"--model-path", "m", std::string(flag) + "="}), HasSubstr("empty"));
  }
  for (const char* host : {"0.0.0.0", "::", "127.example.org"}) {
    EXPECT_THAT(parse({"--model-path", "m", "--host", host}).warnings, ElementsAre(HasSubstr("--api-key")));
  }
  EXPECT_THAT(parse({"--model-path", "m", "--host", "0.0.0.0", "--api-key", "k"}).warnings, IsEmpty());
  for (const char* host : {"127.0.0.1", "127.9.9.9", "::1", "0:0:0:0:0:0:0:1", "localhost"}) {
    EXPECT_THAT(parse({"--model-path", "m", "--host", host}).warnings, IsEmpty());
  }
}

TEST(ServeOptions, AMistakeInTheConfigFileNamesTheFile) {
  const std::string path = ::testing::TempDir() + "/mistake.yaml";
  std::ofstream(path) << "model-path: m\nno-such-flag: 1\n";
  EXPECT_THAT(error_of({"--config", path}), HasSubstr(path + ", line 2: unknown flag --no-such-flag"));
  std::remove(path.c_str());
}

TEST(ServeOptions, PreferredSamplingParamsAreChecked) {
  const auto error = [](const char* json) {
    return error_of({"--model-path", "m", "--preferred-sampling-params", json});
  };
  for (const char* bad : {"{bad", "[]", R"({"temprature": 1})", R"({"temperature": -1})"}) {
    EXPECT_THAT(error(bad), HasSubstr("--preferred-sampling-params must be")) << bad;
  }
  EXPECT_EQ(error(R"({"temperature": 0.5, "stop_token_ids": [100000]})"), "");
  EXPECT_THAT(check_preferred_sampling(R"({"stop_token_ids": [100000]})", 4096).error().message, HasSubstr("to 4095"));
}

TEST(ServeOptions, CapsAreKept) {
  EXPECT_EQ(parse({"--model-path", "m", "--max-total-tokens", "33000"}).engine.max_total_tokens, 32992U);
  EXPECT_EQ(parse({"--model-path", "m"}).engine.max_total_tokens, 0U);
  EXPECT_EQ(parse({"--model-path", "m"}).engine.max_queued_requests, 4096U);
}

TEST(ServeOptions, SglangsPageSizeIsOneWarning) {
  const ServeOptions options = parse({"--model-path", "m", "--page-size", "1"});
  EXPECT_EQ(options.engine.page_size, 16U);
  EXPECT_THAT(options.warnings, ::testing::ElementsAre(HasSubstr("--page-size 1 becomes 16")));
}

TEST(ServeOptions, ASeedIsKeptOrDrawn) {
  EXPECT_EQ(parse({"--model-path", "m", "--random-seed", "18446744073709551615"}).engine.random_seed, UINT64_MAX);
  const ServeOptions zero = parse({"--model-path", "m", "--random-seed", "0"});
  EXPECT_EQ(zero.random_seed, 0U);
  EXPECT_NE(zero.engine.random_seed, 0U);  // which would draw one
  EXPECT_EQ(zero.engine.random_seed, parse({"--model-path", "m", "--random-seed", "0"}).engine.random_seed);
  EXPECT_NE(parse({"--model-path", "m"}).engine.random_seed, 0U);
}

TEST(ServeOptions, CommandLineWinsOverTheConfigFile) {
  const std::string path = ::testing::TempDir() + "/flags.yaml";
  std::ofstream(path) << "model-path: from-file\npage_size: 32\nenable-metrics: true\n"
                      << "bucket-time-to-first-token: [0.1, 1]\nbucket-e2e-request-latency:\n  - 1\n  - 60\n";
  const ServeOptions options = parse({"--config", path, "--page-size", "48", "--bucket-e2e-request-latency", "2", "5"});
  EXPECT_EQ(options.engine.model_path, "from-file");
  EXPECT_EQ(options.engine.page_size, 48U);
  EXPECT_TRUE(options.server.enable_metrics);
  EXPECT_THAT(options.server.bucket_time_to_first_token, ::testing::ElementsAre(0.1, 1));
  EXPECT_THAT(options.server.bucket_e2e_request_latency, ::testing::ElementsAre(2, 5));
  std::remove(path.c_str());
}

}  // namespace
}  // namespace coppice
