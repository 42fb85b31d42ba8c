#include "bench/one_batch.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <fstream>

#include "bench/batch_driver.h"
#include "bench/roofline.h"
#include "cli/command_line.h"

namespace coppice {
namespace {

// Decode steps between two samples of the ceilings.
constexpr uint32_t kBlockSteps = 8;

struct Options {
  BatchConfig batch;
  BatchSampling sampling;
  std::vector<uint32_t> batch_sizes{1}, input_lens{512}, output_lens{16};
  std::string load_format = "auto", result_filename;
  uint32_t repeat = 3;
  float compare_top_p = 0;  // 0: none
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

// One kind of work: every run of it beside the ceilings around that run.
class Runs {
 public:
  void add(const Work& work, double seconds, const Roofline& before, const Roofline& after) {
    const Share share =
        share_of_roofline(work, seconds,
                          {.read_bytes_per_second = (before.read_bytes_per_second + after.read_bytes_per_second) / 2,
                           .flops_per_second = (before.flops_per_second + after.flops_per_second) / 2});
    seconds_.push_back(seconds);
    percents_.push_back(share.percent);
    of_ = share.of;
  }
  double seconds() const { return median_of(seconds_); }
  Share share() const { return {median_of(percents_), of_}; }

 private:
  std::vector<double> seconds_, percents_;
  const char* of_ = "";
};

// One line of the table, and one record.
struct Record {
  uint32_t batch = 0, input = 0, output = 0;
  Runs prefill, decode, compared;
};

Record measure(BatchDriver& driver, RooflineProbe& probe, const Options& options, uint32_t batch, uint32_t input,
               uint32_t output) {
  const ModelConfig& model = driver.model().config();
  Record record{.batch = batch, .input = input, .output = output, .prefill = {}, .decode = {}, .compared = {}};
  for (uint32_t i = 0; i < options.repeat; ++i) {
    driver.set_sampling(options.sampling);
    Roofline before = probe.sample();
    const double prefill_seconds = driver.prefill(batch, input);
    Roofline after = probe.sample();
    record.prefill.add(prefill_work(model, batch, 0, input, true), prefill_seconds, before, after);
    // Blocks of the two ways to sample take turns, so that both see the same machine.
    bool compares = false;
    for (uint32_t done = 1; done < output;) {
      std::vector<double> steps;
      for (; steps.size() < kBlockSteps && done < output; ++done) steps.push_back(driver.decode());
      before = after;
      after = probe.sample();
      const auto half = static_cast<uint32_t>(steps.size() / 2);
      Runs& runs = compares ? record.compared : record.decode;
      runs.add(decode_work(model, batch, input + done - half), median_of(steps), before, after);
      if (options.compare_top_p == 0) continue;
      compares = !compares;
      driver.set_sampling(compares ? BatchSampling{.temperature = 1, .top_p = options.compare_top_p}
                                   : options.sampling);
    }
  }
  return record;
}

void print_line(const char* what, double tokens, const Runs& runs) {
  fmt::print("  {:<15}{:>9.2f} ms  {:>9.1f} tok/s  {:5.1f} % of the {}\n", what, runs.seconds() * 1e3,
             tokens / runs.seconds(), runs.share().percent, runs.share().of);
}

void print(const Record& record, float compare_top_p) {
  fmt::print("batch {}, input {}, output {}\n", record.batch, record.input, record.output);
  print_line("prefill", static_cast<double>(record.batch) * record.input, record.prefill);
  if (record.output > 1) print_line("decode", record.batch, record.decode);
  if (record.compared.seconds() > 0) {
    print_line(fmt::format("decode, p {:g}", compare_top_p).c_str(), record.batch, record.compared);
  }
  std::fflush(stdout);
}

void append_json(const std::string& path, const Record& record, const Roofline& roofline) {
  std::ofstream(path, std::ios::app) << fmt::format(
      R"({{"batch_size": {}, "input_len": {}, "output_len": {}, "prefill_latency": {:.6f}, "decode_median_latency": {:.6f}, )"
      R"("compared_median_latency": {:.6f}, "prefill_roofline_percent": {:.2f}, "decode_roofline_percent": {:.2f}, )"
      R"("compared_roofline_percent": {:.2f}, "read_bytes_per_second": {:.0f}, "flops_per_second": {:.0f}}})"
      "\n",
      record.batch, record.input, record.output, record.prefill.seconds(), record.decode.seconds(),
      record.compared.seconds(), record.prefill.share().percent, record.decode.share().percent,
      record.compared.share().percent, roofline.read_bytes_per_second, roofline.flops_per_second);
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
        print(record, options.compare_top_p);
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
  app.add_option("--temperature", options.sampling.temperature, "0: greedy")->capture_default_str();
  app.add_option("--top-p", options.sampling.top_p)->capture_default_str();
  app.add_option("--compare-top-p", options.compare_top_p,
                 "every other 8 decode steps with temperature 1 and this top-p, as a line of its own")
      ->check(CLI::Range(0.0, 1.0));
  app.add_option("--threads", options.batch.num_threads, "default: the CPUs this process may use");
  app.add_option("--repeat", options.repeat, "runs of each, of which the median counts")
      ->capture_default_str()
      ->check(CLI::Range(1, 1000));
  app.add_option("--result-filename", options.result_filename, "append a JSON line for each");
  int exit_code = 0;
  const Result<bool> parsed = parse_flags(app, arguments, exit_code);
  if (!parsed.ok()) return exit_with(parsed.error());
  if (!*parsed) return exit_code;
  const Result<void> result = run(std::move(options));
  return result.ok() ? 0 : exit_with(result.error());
}

}  // namespace coppice
