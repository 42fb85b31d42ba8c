// coppice_sim [--steps N] [--seed S] [--episode SEED] [--verbose]: runs episodes until N steps were planned (0: for
// ever). A failure prints the episode's seed, and --episode with that seed replays it.
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>
#include <string>

#include "sim/simulator.h"

namespace {

using coppice::mix64;
using coppice::sim::draw_episode;
using coppice::sim::EpisodeConfig;
using coppice::sim::EpisodeResult;
using coppice::sim::Simulator;

constexpr uint32_t kMaxEpisodeSteps = 3000;

// What a failed CHECK's SIGABRT prints; a signal handler has no other way to know.
char failure_text[128] = "";

void on_abort(int) { std::fputs(failure_text, stderr); }

EpisodeResult run_episode(uint64_t seed, bool verbose) {
  std::snprintf(failure_text, sizeof failure_text, "the episode fails with: coppice_sim --episode %llu\n",
                static_cast<unsigned long long>(seed));
  const EpisodeConfig config = draw_episode(seed, kMaxEpisodeSteps);
  Simulator simulator(config, seed);
  const EpisodeResult result = simulator.run();
  if (verbose) {
    std::printf(
        "episode %llu: page %u pool %u slots %u chunk %u %s in flight %u live %u: steps %llu requests %llu "
        "generated %llu prompt %llu cached %llu retractions %llu aborted %llu\n",
        static_cast<unsigned long long>(seed), config.scheduler.page_size, config.scheduler.num_pages,
        config.scheduler.num_slots, config.scheduler.max_step_tokens, to_string(config.scheduler.policy),
        config.max_in_flight, config.target_live, static_cast<unsigned long long>(result.num_steps),
        static_cast<unsigned long long>(result.num_requests), static_cast<unsigned long long>(result.generated_tokens),
        static_cast<unsigned long long>(result.prompt_tokens), static_cast<unsigned long long>(result.cached_tokens),
        static_cast<unsigned long long>(result.num_retractions), static_cast<unsigned long long>(result.num_aborted));
  }
  return result;
}

uint64_t number(const char* text) { return std::strtoull(text, nullptr, 10); }

}  // namespace

int main(int argc, char** argv) {
  uint64_t num_steps = 100'000;
  uint64_t seed = std::random_device{}();
  uint64_t episode = 0;
  bool one_episode = false;
  bool verbose = false;
  for (int i = 1; i < argc; ++i) {
    const bool has_value = i + 1 < argc;
    if (std::strcmp(argv[i], "--steps") == 0 && has_value) {
      num_steps = number(argv[++i]);
    } else if (std::strcmp(argv[i], "--seed") == 0 && has_value) {
      seed = number(argv[++i]);
    } else if (std::strcmp(argv[i], "--episode") == 0 && has_value) {
      episode = number(argv[++i]);
      one_episode = true;
    } else if (std::strcmp(argv[i], "--verbose") == 0) {
      verbose = true;
    } else {
      std::fprintf(stderr, "usage: coppice_sim [--steps N] [--seed S] [--episode SEED] [--verbose]\n");
      return 2;
    }
  }
  std::signal(SIGABRT, on_abort);
  if (one_episode) {
    run_episode(episode, true);
    return 0;
  }
  std::printf("coppice_sim --steps %llu --seed %llu\n", static_cast<unsigned long long>(num_steps),
              static_cast<unsigned long long>(seed));
  std::fflush(stdout);
  EpisodeResult total;
  uint64_t num_episodes = 0;
  while (num_steps == 0 || total.num_steps < num_steps) {
    const EpisodeResult result = run_episode(mix64(seed, num_episodes++), verbose);
    total.num_steps += result.num_steps;
    total.num_requests += result.num_requests;
    total.generated_tokens += result.generated_tokens;
    total.prompt_tokens += result.prompt_tokens;
    total.cached_tokens += result.cached_tokens;
    total.num_retractions += result.num_retractions;
    total.num_aborted += result.num_aborted;
  }
  std::printf(
      "%llu steps in %llu episodes: %llu requests, %llu tokens generated, %llu of %llu prompt tokens cached, "
      "%llu retractions, %llu aborts\n",
      static_cast<unsigned long long>(total.num_steps), static_cast<unsigned long long>(num_episodes),
      static_cast<unsigned long long>(total.num_requests), static_cast<unsigned long long>(total.generated_tokens),
      static_cast<unsigned long long>(total.cached_tokens), static_cast<unsigned long long>(total.prompt_tokens),
      static_cast<unsigned long long>(total.num_retractions), static_cast<unsigned long long>(total.num_aborted));
  return 0;
}
