#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "obs/log.h"
#include "obs/metrics.h"

namespace coppice {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(MetricsTest, NamesPrefixAndLabels) {
  Metrics metrics("sglang:", {{"model_name", "m"}});
  metrics.counter("prompt_tokens_total", "Prompt tokens.").add(3);
  metrics.gauge("num_running_reqs", "Running.", {{"tp_rank", "0"}}).set(2);
  const std::string text = metrics.text();
  EXPECT_THAT(text, HasSubstr("# TYPE sglang:prompt_tokens_total counter\n"));
  EXPECT_THAT(text, HasSubstr("sglang:prompt_tokens_total{model_name=\"m\"} 3\n"));
  EXPECT_THAT(text, HasSubstr("sglang:num_running_reqs{model_name=\"m\",tp_rank=\"0\"} 2\n"));
}

TEST(MetricsTest, TheSameSeriesTwiceIsOne) {
  Metrics metrics("x_", {});
  metrics.counter("a_total", "A.").add();
  metrics.counter("a_total", "A.").add();
  EXPECT_EQ(metrics.counter("a_total", "A.").value(), 2);
}

TEST(MetricsTest, ObserveManyEqualsManyObservations) {
  Metrics one("x_", {}), many("x_", {});
  const auto a = one.histogram("h", "H.", {0.5, 1, 2});
  const auto b = many.histogram("h", "H.", {0.5, 1, 2});
  for (const double value : {0.25, 0.5, 1.5, 9.0}) {
    for (int i = 0; i < 5; ++i) a.observe(value);
    b.observe_many(value, 5);
  }
  EXPECT_EQ(one.text(), many.text());
  EXPECT_THAT(one.text(), HasSubstr("x_h_bucket{le=\"0.5\"} 10\n"));
}

TEST(LogTest, FieldsAreQuotedAndControlCharactersEscaped) {
  std::string out;
  const auto log = Log::to_string(LogLevel::kInfo, out);
  log->info("a\nb", {{"rid", "x y"}, {"n", "3"}});
  log->debug("not shown");
  EXPECT_THAT(out, HasSubstr("info: a\\nb rid=\"x y\" n=3\n"));
  EXPECT_THAT(out, Not(HasSubstr("not shown")));
}

TEST(LogTest, BracesAreText) {
  std::string out;
  Log::to_string(LogLevel::kInfo, out)->info("{} {0}");
  EXPECT_THAT(out, HasSubstr("{} {0}"));
}

TEST(LogTest, Levels) {
  EXPECT_EQ(*parse_log_level("WARN"), LogLevel::kWarning);
  EXPECT_FALSE(parse_log_level("loud").ok());
}

}  // namespace
}  // namespace coppice
