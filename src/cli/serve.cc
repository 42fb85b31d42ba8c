#include "cli/serve.h"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <thread>

#include "cli/command_line.h"
#include "cli/http_url.h"
#include "cli/serve_options.h"
#include "cli/serve_text.h"
#include "cli/server_args.h"
#include "engine/engine.h"
#include "io/hub.h"
#include "io/progress_bar.h"
#include "server/server.h"

namespace coppice {
namespace {

// How long running requests may go on after SIGTERM.
constexpr auto kDrainTimeout = std::chrono::seconds(60);

// Waits for SIGTERM and SIGINT on a thread of its own. Before serving() they end the process at once: there is nothing
// to lose. A second one ends it always.
class SignalWatcher {
 public:
  SignalWatcher() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before any thread starts, so that all inherit it
    signal(SIGPIPE, SIG_IGN);
    std::thread([state = state_, signals] { watch(*state, signals); }).detach();
  }

  void serving() { state_->serving = true; }

  void wait() {
    std::unique_lock lock(state_->mutex);
    state_->arrived.wait(lock, [this] { return state_->asked; });
  }

 private:
  // The thread's too: it waits on when the watcher is long gone.
  struct State {
    std::atomic<bool> serving = false;
    std::mutex mutex;
    std::condition_variable arrived;
    bool asked = false;
  };

  static void watch(State& state, sigset_t signals) {
    for (;;) {
      int signal = 0;
      sigwait(&signals, &signal);
      std::lock_guard lock(state.mutex);
      if (!state.serving) _exit(0);
      if (state.asked) _exit(130);
      state.asked = true;
      state.arrived.notify_all();
    }
  }

  std::shared_ptr<State> state_ = std::make_shared<State>();
};

// `path` as it is when it is a folder; a hub name as the folder that it is downloaded to.
Result<std::string> folder_of(const char* flag, const std::string& path, bool with_weights, const ServeOptions& options,
                              Log& log) {
  if (std::filesystem::is_directory(path)) return path;
  if (!is_hub_name(path)) {
    return Error{ErrorCode::kNotFound,
                 std::string("there is no folder ") + path + "; " + flag + " takes a Hugging Face folder" +
                     (with_weights ? " (config.json and safetensors)" : " (tokenizer files)") +
                     ", or org/name on the hub",
                 flag};
  }
  HubOptions hub = hub_options_from_environment();
  hub.with_weights = with_weights;
  if (!options.revision.empty()) hub.revision = options.revision;
  if (!options.download_dir.empty()) hub.cache = options.download_dir;
  ProgressBar bar("downloading " + path);
  hub.progress = [&bar](uint64_t done_bytes, uint64_t total_bytes) { bar.update(done_bytes, total_bytes); };
  hub.note = [&log](const std::string& line) { log.info(line); };
  auto folder = fetch_hub_model(path, hub);
  if (folder.ok()) return folder->string();
  Error error = std::move(folder).error();
  error.message = "there is no folder " + path + ", and as a hub name it cannot be fetched: " + error.message;
  return error;
}

void warn(const ServeOptions& options, Log& log) {
  for (const std::string& line : options.warnings) log.warning(line);
  if (options.harmless_flags.empty()) return;
  std::string names;
  for (const std::string& name : options.harmless_flags) names += (names.empty() ? "" : " ") + name;
  log.warning("these flags of SGLang change nothing here: " + names);
}

Result<void> serve(ServeOptions options) {
  SignalWatcher signals;
  Log log(options.log_level);
  warn(options, log);
  ASSIGN_OR_RETURN(const std::string folder,
                   folder_of("--model-path", options.engine.model_path, !options.engine.dummy_weights, options, log));
  options.engine.model_path = folder;
  std::string tokenizer_folder = folder;
  if (!options.tokenizer_path.empty() && !options.skip_tokenizer_init) {
    ASSIGN_OR_RETURN(tokenizer_folder, folder_of("--tokenizer-path", options.tokenizer_path, false, options, log));
  }
  // Asked for while serving only, when `options` is at rest.
  options.server.server_args_json = [&options](const ModelInfo& model) { return server_args_json(options, model); };

  ASSIGN_OR_RETURN(const std::unique_ptr<Server> server, Server::start(options.server, log));
  options.server.port = server->port();
  ASSIGN_OR_RETURN(const ServeText text, load_text(options, folder, tokenizer_folder, log));
  ASSIGN_OR_RETURN(const std::unique_ptr<Engine> engine,
                   Engine::start(options.engine, server->sink(), [&log](const std::string& line) { log.info(line); }));
  RETURN_IF_ERROR(
      check_preferred_sampling(options.server.preferred_sampling_params_json, engine->model().logits_width));
  server->serve(*engine, text.tokenizer.get(), text.chat_template.get());
  signals.serving();
  log.info("listening on " + http_url(options.server.host, server->port()));
  log.info("The server is fired up and ready to roll!");

  signals.wait();
  log.info("draining: no new requests, running ones go on");
  server->begin_drain();
  engine->begin_drain();
  if (!server->wait_drained(kDrainTimeout)) log.warning("some requests did not end in time and are aborted");
  engine->stop();
  server->stop();
  return {};
}

}  // namespace

int run_serve(const std::vector<std::string>& arguments) {
  int exit_code = 0;
  auto options = parse_serve_options(arguments, exit_code);
  if (options.ok() && !options->has_value()) return exit_code;
  const Result<void> result = options.ok() ? serve(std::move(**options)) : Result<void>(options.error());
  return result.ok() ? 0 : exit_with(result.error());
}

}  // namespace coppice
