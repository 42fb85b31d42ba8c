#include "cli/sglang_flags.h"

#include <algorithm>

namespace coppice {
namespace {

constexpr auto kHarmless = ForeignKind::kHarmless;
constexpr auto kNotBuilt = ForeignKind::kNotBuilt;
constexpr auto kSwitch = FlagArity::kSwitch;
constexpr auto kValue = FlagArity::kValue;
constexpr auto kList = FlagArity::kList;

constexpr ForeignFlag kForeignFlags[] = {
    // How SGLang's processes, kernels and graphs are arranged: the answer is the same.
    {"--tokenizer-mode", kValue, kHarmless},
    {"--tokenizer-backend", kValue, kHarmless},
    {"--tokenizer-worker-num", kValue, kHarmless},
    {"--detokenizer-worker-num", kValue, kHarmless},
    {"--trust-remote-code", kSwitch, kHarmless},
    {"--model-impl", kValue, kHarmless},
    {"--attention-backend", kValue, kHarmless},
    {"--prefill-attention-backend", kValue, kHarmless},
    {"--decode-attention-backend", kValue, kHarmless},
    {"--sampling-backend", kValue, kHarmless},
    {"--grammar-backend", kValue, kHarmless},
    {"--constrained-json-whitespace-pattern", kValue, kHarmless},
    {"--constrained-json-disable-any-whitespace", kSwitch, kHarmless},
    {"--disable-overlap-schedule", kSwitch, kHarmless},
    {"--enable-mixed-chunk", kSwitch, kHarmless},
    {"--num-continuous-decode-steps", kValue, kHarmless},
    {"--scheduler-recv-interval", kValue, kHarmless},
    {"--sleep-on-idle", kSwitch, kHarmless},
    {"--batch-notify-size", kValue, kHarmless},
    {"--prefill-max-requests", kValue, kHarmless},
    {"--max-prefill-tokens", kValue, kHarmless},
    {"--schedule-conservativeness", kValue, kHarmless},
    {"--retraction-policy", kValue, kHarmless},
    {"--load-balance-method", kValue, kHarmless},
    {"--nccl-port", kValue, kHarmless},
    {"--dist-timeout", kValue, kHarmless},
    {"--dist-init-addr", kValue, kHarmless},
    {"--nccl-init-addr", kValue, kHarmless},
    {"--base-gpu-id", kValue, kHarmless},
    {"--gpu-id-step", kValue, kHarmless},
    {"--watchdog-timeout", kValue, kHarmless},
    {"--soft-watchdog-timeout", kValue, kHarmless},
    {"--warmups", kValue, kHarmless},
    {"--skip-server-warmup", kSwitch, kHarmless},
    {"--log-level-http", kValue, kHarmless},
    {"--log-requests", kSwitch, kHarmless},
    {"--log-requests-level", kValue, kHarmless},
    {"--log-requests-target", kList, kHarmless},
    {"--log-requests-format", kValue, kHarmless},
    {"--decode-log-interval", kValue, kHarmless},
    {"--enable-metrics-for-all-schedulers", kSwitch, kHarmless},
    {"--enable-mfu-metrics", kSwitch, kHarmless},
    {"--crash-dump-folder", kValue, kHarmless},
    {"--cuda-graph-max-bs", kValue, kHarmless},
    {"--cuda-graph-max-bs-decode", kValue, kHarmless},
    {"--cuda-graph-bs", kList, kHarmless},
    {"--cuda-graph-bs-decode", kList, kHarmless},
    {"--cuda-graph-max-bs-prefill", kValue, kHarmless},
    {"--disable-cuda-graph", kSwitch, kHarmless},
    {"--disable-decode-cuda-graph", kSwitch, kHarmless},
    {"--disable-prefill-cuda-graph", kSwitch, kHarmless},
    {"--enable-torch-compile", kSwitch, kHarmless},
    {"--disable-custom-all-reduce", kSwitch, kHarmless},
    {"--enable-nccl-nvls", kSwitch, kHarmless},
    {"--enable-symm-mem", kSwitch, kHarmless},
    {"--enable-mscclpp", kSwitch, kHarmless},
    {"--enable-memory-saver", kSwitch, kHarmless},
    {"--enable-weights-cpu-backup", kSwitch, kHarmless},
    {"--enable-two-batch-overlap", kSwitch, kHarmless},
    {"--moe-a2a-backend", kValue, kHarmless},
    {"--moe-runner-backend", kValue, kHarmless},
    {"--deepep-mode", kValue, kHarmless},
    {"--enable-eplb", kSwitch, kHarmless},
    {"--enable-streaming-session", kSwitch, kHarmless},
    {"--enable-session-radix-cache", kSwitch, kHarmless},
    // On the CPU the answer never depends on the batch, so the mode is always on.
    {"--enable-deterministic-inference", kSwitch, kHarmless},
    // Cached tokens are always reported.
    {"--enable-cache-report", kSwitch, kHarmless},
    // Nothing that runs is ever preempted for a higher priority.
    {"--disable-priority-preemption", kSwitch, kHarmless},
    // How a feature that is not built would work; the flag that asks for the feature is refused below.
    {"--hicache-io-backend", kValue, kHarmless},
    {"--hicache-mem-layout", kValue, kHarmless},
    {"--hicache-storage-prefetch-policy", kValue, kHarmless},
    {"--lora-backend", kValue, kHarmless},
    {"--lora-eviction-policy", kValue, kHarmless},

    // Not built: the neutral value is what not giving the flag means.
    {"--tp-size", kValue, kNotBuilt, "1"},
    {"--tensor-parallel-size", kValue, kNotBuilt, "1"},
    {"--tp", kValue, kNotBuilt, "1"},
    {"--pp-size", kValue, kNotBuilt, "1"},
    {"--pp", kValue, kNotBuilt, "1"},
    {"--dp-size", kValue, kNotBuilt, "1"},
    {"--dp", kValue, kNotBuilt, "1"},
    {"--ep-size", kValue, kNotBuilt, "1"},
    {"--dcp-size", kValue, kNotBuilt, "1"},
    {"--attn-cp-size", kValue, kNotBuilt, "1"},
    {"--moe-dp-size", kValue, kNotBuilt, "1"},
    {"--nnodes", kValue, kNotBuilt, "1"},
    {"--node-rank", kValue, kNotBuilt, "0"},
    {"--enable-dp-attention", kSwitch, kNotBuilt},
    {"--enable-dp-lm-head", kSwitch, kNotBuilt},
    {"--device", kValue, kNotBuilt, "auto|cpu"},
    {"--dtype", kValue, kNotBuilt, "auto|bfloat16"},
    {"--kv-cache-dtype", kValue, kNotBuilt, "auto|bf16|bfloat16"},
    {"--quantization", kValue, kNotBuilt, "none"},
    {"--quantization-param-path", kValue, kNotBuilt},
    {"--torchao-config", kValue, kNotBuilt},
    {"--is-embedding", kSwitch, kNotBuilt},
    {"--enable-multimodal", kSwitch, kNotBuilt},
    {"--radix-eviction-policy", kValue, kNotBuilt, "lru"},
    {"--reasoning-parser", kValue, kNotBuilt},
    {"--tool-call-parser", kValue, kNotBuilt},
    {"--tool-server", kValue, kNotBuilt},
    {"--enable-strict-thinking", kSwitch, kNotBuilt},
    {"--completion-template", kValue, kNotBuilt},
    {"--ssl-keyfile", kValue, kNotBuilt},
    {"--ssl-certfile", kValue, kNotBuilt},
    {"--ssl-ca-certs", kValue, kNotBuilt},
    {"--ssl-keyfile-password", kValue, kNotBuilt},
    {"--enable-ssl-refresh", kSwitch, kNotBuilt},
    {"--enable-http2", kSwitch, kNotBuilt},
    {"--fastapi-root-path", kValue, kNotBuilt},
    {"--prompt-tokens-buckets", kList, kNotBuilt, "default"},
    {"--generation-tokens-buckets", kList, kNotBuilt, "default"},
    {"--extra-metric-labels", kValue, kNotBuilt, "{}"},
    {"--tokenizer-metrics-allowed-custom-labels", kList, kNotBuilt},
    {"--tokenizer-metrics-custom-labels-header", kValue, kNotBuilt, "x-custom-labels"},
    {"--enable-trace", kSwitch, kNotBuilt},
    {"--otlp-traces-endpoint", kValue, kNotBuilt},
    {"--export-metrics-to-file", kSwitch, kNotBuilt},
    {"--export-metrics-to-file-dir", kValue, kNotBuilt},
    {"--speculative-algorithm", kValue, kNotBuilt},
    {"--speculative-draft-model-path", kValue, kNotBuilt},
    {"--speculative-num-steps", kValue, kNotBuilt},
    {"--speculative-eagle-topk", kValue, kNotBuilt},
    {"--speculative-num-draft-tokens", kValue, kNotBuilt},
    {"--speculative-draft-model-revision", kValue, kNotBuilt},
    {"--speculative-draft-model-quantization", kValue, kNotBuilt},
    {"--speculative-draft-load-format", kValue, kNotBuilt},
    {"--speculative-draft-attention-backend", kValue, kNotBuilt},
    {"--speculative-accept-threshold-single", kValue, kNotBuilt, "1.0"},
    {"--speculative-accept-threshold-acc", kValue, kNotBuilt, "1.0"},
    {"--speculative-use-rejection-sampling", kSwitch, kNotBuilt},
    {"--speculative-adaptive", kSwitch, kNotBuilt},
    {"--speculative-token-map", kValue, kNotBuilt},
    {"--speculative-attention-mode", kValue, kNotBuilt, "prefill"},
    {"--speculative-ngram-max-trie-depth", kValue, kNotBuilt},
    {"--speculative-ngram-min-bfs-breadth", kValue, kNotBuilt},
    {"--speculative-ngram-max-bfs-breadth", kValue, kNotBuilt},
    {"--speculative-ngram-match-type", kValue, kNotBuilt},
    {"--speculative-ngram-capacity", kValue, kNotBuilt},
    {"--enable-hierarchical-cache", kSwitch, kNotBuilt},
    {"--hicache-ratio", kValue, kNotBuilt},
    {"--hicache-size", kValue, kNotBuilt, "0"},
    {"--hicache-write-policy", kValue, kNotBuilt},
    {"--hicache-storage-backend", kValue, kNotBuilt},
    {"--hicache-storage-backend-extra-config", kValue, kNotBuilt},
    {"--enable-lora", kSwitch, kNotBuilt},
    {"--lora-paths", kList, kNotBuilt},
    {"--max-loras-per-batch", kValue, kNotBuilt},
    {"--max-lora-rank", kValue, kNotBuilt},
    {"--max-loaded-loras", kValue, kNotBuilt},
    {"--lora-target-modules", kList, kNotBuilt},
    {"--strip-thinking-cache", kSwitch, kNotBuilt},
    {"--disaggregation-mode", kValue, kNotBuilt, "null"},
    {"--disaggregation-bootstrap-port", kValue, kNotBuilt},
    {"--disaggregation-transfer-backend", kValue, kNotBuilt},
    {"--disaggregation-ib-device", kValue, kNotBuilt},
    {"--num-reserved-decode-tokens", kValue, kNotBuilt, "512"},
    {"--enable-custom-logit-processor", kSwitch, kNotBuilt},
    {"--enable-return-hidden-states", kSwitch, kNotBuilt},
    {"--cpu-offload-gb", kValue, kNotBuilt, "0"},
    {"--kv-events-config", kValue, kNotBuilt},
    {"--grpc-port", kValue, kNotBuilt},
    {"--priority-scheduling-preemption-threshold", kValue, kNotBuilt},
    {"--schedule-low-priority-values-first", kSwitch, kNotBuilt},
    {"--abort-on-priority-when-disabled", kSwitch, kNotBuilt},
    {"--default-priority-value", kValue, kNotBuilt, "0"},
};

bool is_neutral(std::string_view neutral, std::string_view value) {
  while (!neutral.empty()) {
    const size_t bar = neutral.find('|');
    if (neutral.substr(0, bar) == value) return true;
    if (bar == std::string_view::npos) break;
    neutral.remove_prefix(bar + 1);
  }
  return false;
}

Error not_built(const ForeignFlag& flag, std::string_view value) {
  std::string message = "flag " + std::string(flag.name);
  if (flag.arity != kSwitch) message += " " + std::string(value);
  message += " asks for something that coppice has not built yet; ";
  if (flag.neutral.empty()) {
    message += "leave it out";
  } else {
    std::string accepted(flag.neutral);
    for (size_t bar; (bar = accepted.find('|')) != std::string::npos;) accepted.replace(bar, 1, " or ");
    message += "leave it out or give " + accepted;
  }
  return Error{ErrorCode::kNotSupported, std::move(message), std::string(flag.name)};
}

}  // namespace

std::span<const ForeignFlag> foreign_flags() { return kForeignFlags; }

Result<std::vector<std::string>> take_foreign_flags(std::vector<std::string>& words) {
  std::vector<std::string> kept, harmless;
  for (size_t i = 0; i < words.size(); ++i) {
    const auto flag = std::find_if(std::begin(kForeignFlags), std::end(kForeignFlags),
                                   [&](const ForeignFlag& candidate) { return candidate.name == words[i]; });
    if (flag == std::end(kForeignFlags)) {
      kept.push_back(std::move(words[i]));
      continue;
    }
    std::string value;
    if (flag->arity != kSwitch && i + 1 < words.size()) value = words[++i];
    while (flag->arity == kList && i + 1 < words.size() && !words[i + 1].starts_with("--")) value += " " + words[++i];
    if (flag->kind == kHarmless) {
      harmless.emplace_back(flag->name);
    } else if (!is_neutral(flag->neutral, value)) {
      return not_built(*flag, value);
    }
  }
  words = std::move(kept);
  return harmless;
}

}  // namespace coppice
