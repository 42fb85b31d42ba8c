#include "cli/sglang_flags.h"

#include <algorithm>

namespace coppice {
namespace {

constexpr auto kHarmless = ForeignKind::kHarmless;
constexpr auto kNotBuilt = ForeignKind::kNotBuilt;

constexpr ForeignFlag kForeignFlags[] = {
    // How SGLang's processes, kernels and graphs are arranged: the answer is the same.
    {"--tokenizer-mode", true, kHarmless},
    {"--tokenizer-backend", true, kHarmless},
    {"--tokenizer-worker-num", true, kHarmless},
    {"--detokenizer-worker-num", true, kHarmless},
    {"--trust-remote-code", false, kHarmless},
    {"--model-impl", true, kHarmless},
    {"--attention-backend", true, kHarmless},
    {"--prefill-attention-backend", true, kHarmless},
    {"--decode-attention-backend", true, kHarmless},
    {"--sampling-backend", true, kHarmless},
    {"--grammar-backend", true, kHarmless},
    {"--constrained-json-whitespace-pattern", true, kHarmless},
    {"--constrained-json-disable-any-whitespace", false, kHarmless},
    {"--disable-overlap-schedule", false, kHarmless},
    {"--enable-mixed-chunk", false, kHarmless},
    {"--num-continuous-decode-steps", true, kHarmless},
    {"--scheduler-recv-interval", true, kHarmless},
    {"--sleep-on-idle", false, kHarmless},
    {"--batch-notify-size", true, kHarmless},
    {"--prefill-max-requests", true, kHarmless},
    {"--max-prefill-tokens", true, kHarmless},
    {"--schedule-conservativeness", true, kHarmless},
    {"--retraction-policy", true, kHarmless},
    {"--load-balance-method", true, kHarmless},
    {"--nccl-port", true, kHarmless},
    {"--dist-timeout", true, kHarmless},
    {"--dist-init-addr", true, kHarmless},
    {"--nccl-init-addr", true, kHarmless},
    {"--base-gpu-id", true, kHarmless},
    {"--gpu-id-step", true, kHarmless},
    {"--watchdog-timeout", true, kHarmless},
    {"--soft-watchdog-timeout", true, kHarmless},
    {"--warmups", true, kHarmless},
    {"--skip-server-warmup", false, kHarmless},
    {"--log-level-http", true, kHarmless},
    {"--log-requests", false, kHarmless},
    {"--log-requests-level", true, kHarmless},
    {"--log-requests-target", true, kHarmless},
    {"--log-requests-format", true, kHarmless},
    {"--decode-log-interval", true, kHarmless},
    {"--enable-metrics-for-all-schedulers", false, kHarmless},
    {"--enable-mfu-metrics", false, kHarmless},
    {"--crash-dump-folder", true, kHarmless},
    {"--cuda-graph-max-bs", true, kHarmless},
    {"--cuda-graph-max-bs-decode", true, kHarmless},
    {"--cuda-graph-bs", true, kHarmless},
    {"--cuda-graph-bs-decode", true, kHarmless},
    {"--cuda-graph-max-bs-prefill", true, kHarmless},
    {"--disable-cuda-graph", false, kHarmless},
    {"--disable-decode-cuda-graph", false, kHarmless},
    {"--disable-prefill-cuda-graph", false, kHarmless},
    {"--enable-torch-compile", false, kHarmless},
    {"--disable-custom-all-reduce", false, kHarmless},
    {"--enable-nccl-nvls", false, kHarmless},
    {"--enable-symm-mem", false, kHarmless},
    {"--enable-mscclpp", false, kHarmless},
    {"--enable-memory-saver", false, kHarmless},
    {"--enable-weights-cpu-backup", false, kHarmless},
    {"--enable-two-batch-overlap", false, kHarmless},
    {"--moe-a2a-backend", true, kHarmless},
    {"--moe-runner-backend", true, kHarmless},
    {"--deepep-mode", true, kHarmless},
    {"--enable-eplb", false, kHarmless},
    {"--enable-streaming-session", false, kHarmless},
    {"--enable-session-radix-cache", false, kHarmless},
    // On the CPU the answer never depends on the batch, so the mode is always on.
    {"--enable-deterministic-inference", false, kHarmless},
    // Cached tokens are always reported.
    {"--enable-cache-report", false, kHarmless},

    // Not built: the neutral value is what not giving the flag means.
    {"--tp-size", true, kNotBuilt, "1"},
    {"--tensor-parallel-size", true, kNotBuilt, "1"},
    {"--tp", true, kNotBuilt, "1"},
    {"--pp-size", true, kNotBuilt, "1"},
    {"--pp", true, kNotBuilt, "1"},
    {"--dp-size", true, kNotBuilt, "1"},
    {"--dp", true, kNotBuilt, "1"},
    {"--ep-size", true, kNotBuilt, "1"},
    {"--dcp-size", true, kNotBuilt, "1"},
    {"--attn-cp-size", true, kNotBuilt, "1"},
    {"--moe-dp-size", true, kNotBuilt, "1"},
    {"--nnodes", true, kNotBuilt, "1"},
    {"--node-rank", true, kNotBuilt, "0"},
    {"--enable-dp-attention", false, kNotBuilt},
    {"--enable-dp-lm-head", false, kNotBuilt},
    {"--device", true, kNotBuilt, "auto|cpu"},
    {"--dtype", true, kNotBuilt, "auto|bfloat16"},
    {"--kv-cache-dtype", true, kNotBuilt, "auto|bf16|bfloat16"},
    {"--quantization", true, kNotBuilt, "none"},
    {"--quantization-param-path", true, kNotBuilt},
    {"--torchao-config", true, kNotBuilt},
    {"--is-embedding", false, kNotBuilt},
    {"--enable-multimodal", false, kNotBuilt},
    {"--radix-eviction-policy", true, kNotBuilt, "lru"},
    {"--reasoning-parser", true, kNotBuilt},
    {"--tool-call-parser", true, kNotBuilt},
    {"--tool-server", true, kNotBuilt},
    {"--enable-strict-thinking", false, kNotBuilt},
    {"--completion-template", true, kNotBuilt},
    {"--ssl-keyfile", true, kNotBuilt},
    {"--ssl-certfile", true, kNotBuilt},
    {"--ssl-ca-certs", true, kNotBuilt},
    {"--ssl-keyfile-password", true, kNotBuilt},
    {"--enable-ssl-refresh", false, kNotBuilt},
    {"--enable-http2", false, kNotBuilt},
    {"--fastapi-root-path", true, kNotBuilt},
    {"--enable-trace", false, kNotBuilt},
    {"--otlp-traces-endpoint", true, kNotBuilt},
    {"--export-metrics-to-file", false, kNotBuilt},
    {"--export-metrics-to-file-dir", true, kNotBuilt},
    {"--speculative-algorithm", true, kNotBuilt},
    {"--speculative-draft-model-path", true, kNotBuilt},
    {"--speculative-num-steps", true, kNotBuilt},
    {"--speculative-eagle-topk", true, kNotBuilt},
    {"--speculative-num-draft-tokens", true, kNotBuilt},
    {"--enable-hierarchical-cache", false, kNotBuilt},
    {"--hicache-ratio", true, kNotBuilt},
    {"--hicache-size", true, kNotBuilt, "0"},
    {"--hicache-write-policy", true, kNotBuilt},
    {"--hicache-storage-backend", true, kNotBuilt},
    {"--enable-lora", false, kNotBuilt},
    {"--lora-paths", true, kNotBuilt},
    {"--max-loras-per-batch", true, kNotBuilt},
    {"--max-lora-rank", true, kNotBuilt},
    {"--strip-thinking-cache", false, kNotBuilt},
    {"--disaggregation-mode", true, kNotBuilt, "null"},
    {"--disaggregation-bootstrap-port", true, kNotBuilt},
    {"--disaggregation-transfer-backend", true, kNotBuilt},
    {"--enable-custom-logit-processor", false, kNotBuilt},
    {"--enable-return-hidden-states", false, kNotBuilt},
    {"--cpu-offload-gb", true, kNotBuilt, "0"},
    {"--kv-events-config", true, kNotBuilt},
    {"--grpc-port", true, kNotBuilt},
    {"--priority-scheduling-preemption-threshold", true, kNotBuilt},
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
  if (flag.takes_value) message += " " + std::string(value);
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
    const std::string value = flag->takes_value && i + 1 < words.size() ? words[i + 1] : std::string{};
    if (flag->takes_value) ++i;
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
