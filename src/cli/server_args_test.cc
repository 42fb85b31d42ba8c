#include "cli/server_args.h"

#include <gtest/gtest.h>

#include <boost/json/serialize.hpp>

#include "io/json.h"

namespace coppice {
namespace {

json::value shown(std::vector<std::string> flags) {
  int exit_code = 0;
  flags.insert(flags.begin(), {"--model-path", "org/name"});
  const auto options = parse_serve_options(std::move(flags), exit_code);
  CHECK(options.ok(), options.error().message);
  ModelInfo model;
  model.model_path = "/cache/snapshots/c0ffee";
  model.context_length = 4096;
  model.max_total_tokens = 32768;
  model.max_running_requests = 128;
  model.chunked_prefill_size = 512;
  model.page_size = 16;
  return *parse_json(server_args_json(**options, model));
}

TEST(ServerArgs, AreTypedAndResolved) {
  const json::value args = shown({"--port", "31011", "--schedule-policy", "fcfs", "--enable-metrics"});
  EXPECT_EQ(args.at("port").as_int64(), 31011);
  EXPECT_EQ(args.at("schedule_policy").as_string(), "fcfs");
  EXPECT_TRUE(args.at("enable_metrics").as_bool());
  for (const char* name : {"model_path", "tokenizer_path", "served_model_name"}) {
    EXPECT_EQ(args.at(name).as_string(), "org/name") << name;
  }
  EXPECT_EQ(args.at("max_running_requests").as_int64(), 128);
  EXPECT_EQ(args.at("max_total_tokens").as_int64(), 32768);
  EXPECT_EQ(args.at("chunked_prefill_size").as_int64(), 512);
  EXPECT_EQ(args.at("context_length").as_int64(), 4096);
  EXPECT_EQ(args.at("max_queued_requests").as_int64(), 4096);
  EXPECT_EQ(args.at("page_size").as_int64(), 16);
  EXPECT_GE(args.at("random_seed").to_number<uint64_t>(), 0U);
  EXPECT_EQ(args.at("tp_size").as_int64(), 1);
  EXPECT_EQ(args.at("dp_size").as_int64(), 1);
  EXPECT_EQ(args.at("disaggregation_mode").as_string(), "null");
  EXPECT_EQ(args.at("kv_cache_dtype").as_string(), "bfloat16");
  EXPECT_EQ(args.at("device").as_string(), "cpu");
  EXPECT_TRUE(args.at("tool_call_parser").is_null());
  EXPECT_FALSE(args.at("enable_lora").as_bool());
}

TEST(ServerArgs, KeepWhatWasGiven) {
  const json::value args = shown({"--random-seed", "0", "--bucket-time-to-first-token", "0.5", "2", "--mem-frac", "0.8",
                                  "--tokenizer-path", "org/other", "--json-model-override-args", "{\"a\":1}"});
  EXPECT_EQ(args.at("random_seed").as_int64(), 0);
  EXPECT_EQ(args.at("bucket_time_to_first_token").as_array(), (json::array{0.5, 2.0}));
  EXPECT_EQ(args.at("mem_fraction_static").as_double(), 0.8);
  EXPECT_EQ(args.at("tokenizer_path").as_string(), "org/other");
  EXPECT_EQ(args.at("json_model_override_args").as_string(), "{\"a\":1}");
}

TEST(ServerArgs, ShowNoKeys) {
  const std::string text = json::serialize(shown({"--api-key", "secret", "--admin-api-key", "secret"}));
  EXPECT_EQ(text.find("secret"), std::string::npos);
}

}  // namespace
}  // namespace coppice
