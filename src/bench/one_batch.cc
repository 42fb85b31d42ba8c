#include "bench/one_batch.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>

#include "bench/batch_driver.h"
#include "bench/roofline.h"

namespace coppice {
namespace {

struct Options {
  BatchConfig batch;
  std::vector<uint32_t> batch_sizes{1}, input_lens{512}, output_lens{16};
  std::string load_format = "auto", result_filename;
  uint32_t repeat = 3;
};

double median_of(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

double layer_weights(const ModelConfig& model) {
  const double attention = double{1} * model.hidden * (model.qkv_width() + model.q_width());
  return attention + 3.0 * model.hidden * model.intermediate;
}

struct Share {
  double percent = 0;
  const char* of = "";
};

// How much of the time that the nearer ceiling allows was used.
Share share_of_roofline(const Work& work, double seconds, const Roofline& roofline) {
  const double by_bytes = work.bytes / roofline.read_bytes_per_second;
  const double by_flops = work.flops / roofline.flops_per_second;
  return {100.0 * std::max(by_bytes, by_flops) / seconds, by_bytes > by_flops ? "read bandwidth" : "register peak"};
}

// One line of the table, and one record.
struct Record {
  uint32_t batch = 0, input = 0, output = 0;
  double prefill_seconds = 0, decode_seconds = 0;
  Share prefill, decode;
};

Record measure(BatchDriver& driver, RooflineProbe& probe, const Options& options, uint32_t batch, uint32_t input,
               uint32_t output) {
  std::vector<double> prefills, decodes;
  for (uint32_t i = 0; i < options.repeat; ++i) {
    probe.sample();
    prefills.push_back(driver.prefill(batch, input));
    probe.sample();
    for (uint32_t step = 1; step < output; ++step) {
      decodes.push_back(driver.decode());
      if (step % 8 == 0) probe.sample();
    }
  }
  probe.sample();
  const ModelConfig& model = driver.model().config();
  const Roofline roofline = probe.median();
  Record record{.batch = batch,
                .input = input,
                .output = output,
                .prefill_seconds = median_of(prefills),
                .decode_seconds = median_of(decodes)};
  record.prefill = share_of_roofline(prefill_work(model, batch, 0, input, true), record.prefill_seconds, roofline);
  if (!decodes.empty()) {
    const uint32_t mean_context = input + output / 2;
    record.decode = share_of_roofline(decode_work(model, batch, mean_context), record.decode_seconds, roofline);
  }
  return record;
}

void print(const Record& record) {
  fmt::print("batch {}, input {}, output {}\n", record.batch, record.input, record.output);
  fmt::print("  prefill  {:>9.1f} ms  {:>9.1f} tok/s  {:5.1f} % of the {}\n", record.prefill_seconds * 1e3,
             record.batch * record.input / record.prefill_seconds, record.prefill.percent, record.prefill.of);
  if (record.decode_seconds > 0) {
    fmt::print("  decode   {:>9.2f} ms  {:>9.1f} tok/s  {:5.1f} % of the {}\n", record.decode_seconds * 1e3,
               record.batch / record.decode_seconds, record.decode.percent, record.decode.of);
  }
  std::fflush(stdout);
}

void append_json(const std::string& path, const Record& record, const Roofline& roofline) {
  std::ofstream(path, std::ios::app) << fmt::format(
      R"({{"batch_size": {}, "input_len": {}, "output_len": {}, "prefill_latency": {:.6f}, "decode_median_latency": {:.6f}, )"
      R"("prefill_roofline_percent": {:.2f}, "decode_roofline_percent": {:.2f}, "read_bytes_per_second": {:.0f}, )"
      R"("flops_per_second": {:.0f}}})"
      "\n",
      record.batch, record.input, record.output, record.prefill_seconds, record.decode_seconds, record.prefill.percent,
      record.decode.percent, roofline.read_bytes_per_second, roofline.flops_per_second);
}

Result<void> run(Options options) {
  options.batch.dummy_weights = options.load_format == "dummy";
  options.batch.max_batch = *std::max_element(options.batch_sizes.begin(), options.batch_sizes.end());
  options.batch.max_context = *std::max_element(options.input_lens.begin(), options.input_lens.end()) +
                              *std::max_element(options.output_lens.begin(), options.output_lens.end());
  ASSIGN_OR_RETURN(const auto driver, BatchDriver::create(options.batch));
  ASSIGN_OR_RETURN(RooflineProbe probe, RooflineProbe::create(driver->team()));
  const ModelConfig& model = driver->model().config();
  fmt::print("{}: {:.0f} MB of weights, {}, {} threads\n", model.architecture,
             static_cast<double>(driver->model().weight_bytes()) / 1e6, to_string(driver->isa()),
             driver->team().num_workers());
  for (uint32_t batch : options.batch_sizes) {
    for (uint32_t input : options.input_lens) {
      for (uint32_t output : options.output_lens) {
        const Record record = measure(*driver, probe, options, batch, input, output);
        print(record);
        if (!options.result_filename.empty()) append_json(options.result_filename, record, probe.median());
      }
    }
  }
  const Roofline roofline = probe.median();
  fmt::print("ceilings of this run: reading {:.1f} GB/s, {} {:.3f} TFLOP/s\n", roofline.read_bytes_per_second / 1e9,
             probe.flops_kind(), roofline.flops_per_second / 1e12);
  return {};
}

}  // namespace

Work prefill_work(const ModelConfig& model, uint32_t batch, uint32_t first, uint32_t num_tokens, bool with_head) {
  const double n = num_tokens, attended = n * first + n * (n + 1) / 2;
  const double head = double{1} * model.hidden * model.vocab;
  Work work;
  work.flops = batch * (2.0 * layer_weights(model) * model.num_layers * n +
                        4.0 * model.num_layers * model.q_width() * attended + (with_head ? 2.0 * head : 0.0));
  work.bytes = 2.0 * (layer_weights(model) * model.num_layers + (with_head ? head : 0.0));
  return work;
}

Work decode_work(const ModelConfig& model, uint32_t batch, uint32_t context) {
  const double weights = layer_weights(model) * model.num_layers + double{1} * model.hidden * model.vocab;
  const double kv_values = 2.0 * model.num_layers * model.kv_width() * context;
  return {.flops = batch * (2.0 * weights + 4.0 * model.num_layers * model.q_width() * context),
          .bytes = 2.0 * (weights + batch * kv_values)};
}

int run_bench_one_batch(const std::vector<std::string>& arguments) {
  Options options;
  CLI::App app("Prefill and decode of a static batch, beside this machine's ceilings.", "coppice bench one-batch");
  app.add_option("--model-path,--model", options.batch.model_path)->required();
  app.add_option("--load-format", options.load_format)->check(CLI::IsMember({"auto", "safetensors", "dummy"}));
  app.add_option("--batch-size", options.batch_sizes, "one or more")->capture_default_str()->check(CLI::Range(1, 1024));
  app.add_option("--input-len", options.input_lens, "tokens, one or more")
      ->capture_default_str()
      ->check(CLI::Range(1, 1 << 20));
  app.add_option("--output-len", options.output_lens, "tokens, one or more")
      ->capture_default_str()
      ->check(CLI::Range(1, 1 << 20));
  app.add_option("--chunked-prefill-size", options.batch.chunk_tokens, "tokens of a prefill step")
      ->capture_default_str()
      ->check(CLI::Range(1, 1 << 16));
  app.add_option("--temperature", options.batch.temperature, "0: greedy")->capture_default_str();
  app.add_option("--top-p", options.batch.top_p)->capture_default_str();
  app.add_option("--threads", options.batch.num_threads, "default: the CPUs this process may use");
  app.add_option("--repeat", options.repeat, "runs of each, of which the median counts")
      ->capture_default_str()
      ->check(CLI::Range(1, 1000));
  app.add_option("--result-filename", options.result_filename, "append a JSON line for each");
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    return app.exit(error);
  }
  const Result<void> result = run(std::move(options));
  if (result.ok()) return 0;
  std::fprintf(stderr, "coppice: %s\n", result.error().message.c_str());
  return 1;
}

}  // namespace coppice
