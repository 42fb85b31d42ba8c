#include "cli/serve.h"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <thread>

#include "cli/serve_options.h"
#include "engine/engine.h"
#include "io/hub.h"
#include "io/json.h"
#include "io/progress_bar.h"
#include "server/server.h"
#include "text/chat_template.h"
#include "text/tokenizer.h"

namespace coppice {
namespace {

// How long running requests may go on after SIGTERM.
constexpr auto kDrainTimeout = std::chrono::seconds(60);

// Waits for SIGTERM and SIGINT on a thread of its own. Before serving() they end the process at once: there is nothing
// to lose. A second one ends it always.
class SignalWatcher {
 public:
  SignalWatcher() {
    sigemptyset(&signals_);
    sigaddset(&signals_, SIGTERM);
    sigaddset(&signals_, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);  // before any thread starts, so that all inherit it
    signal(SIGPIPE, SIG_IGN);
    std::thread([this] { watch(); }).detach();
  }

  void serving() { serving_ = true; }

  void wait() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [this] { return asked_; });
  }

 private:
  void watch() {
    for (;;) {
      int signal = 0;
      sigwait(&signals_, &signal);
      std::lock_guard lock(mutex_);
      if (!serving_) _exit(0);
      if (asked_) _exit(130);
      asked_ = true;
      arrived_.notify_all();
    }
  }

  sigset_t signals_{};
  std::atomic<bool> serving_ = false;
  std::mutex mutex_;
  std::condition_variable arrived_;
  bool asked_ = false;
};

struct Text {
  std::unique_ptr<Tokenizer> tokenizer;  // null: ids only
  std::unique_ptr<ChatTemplate> chat_template;
};

Result<std::unique_ptr<ChatTemplate>> template_from_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return Error{ErrorCode::kIo, "--chat-template: cannot read " + path + "; give a .jinja or .json file",
                 "--chat-template"};
  }
  std::string source((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (path.ends_with(".json")) {
    ASSIGN_OR_RETURN(const json::value parsed, parse_json(source));
    const json::value* text = find(parsed, "chat_template");
    if (text == nullptr || !text->is_string()) {
      return invalid_argument("--chat-template", path + " has no string \"chat_template\"");
    }
    source = std::string(text->get_string());
  }
  return ChatTemplate::from_source(source, "{}");
}

Result<Text> load_text(const ServeOptions& options, const std::string& folder, Log& log) {
  Text text;
  if (options.skip_tokenizer_init) return text;
  auto tokenizer = Tokenizer::load(options.tokenizer_path.empty() ? folder : options.tokenizer_path);
  if (tokenizer.ok()) {
    text.tokenizer = std::move(*tokenizer);
  } else if (tokenizer.error().code == ErrorCode::kNotFound && options.tokenizer_path.empty()) {
    log.warning("the model folder has no tokenizer files: this server takes and gives token ids only");
    return text;
  } else {
    return std::move(tokenizer).error();
  }
  auto chat_template = options.chat_template.empty() ? ChatTemplate::load(folder, options.chat_template_name)
                                                     : template_from_file(options.chat_template);
  if (chat_template.ok()) {
    text.chat_template = std::move(*chat_template);
  } else if (chat_template.error().code != ErrorCode::kNotFound) {
    return std::move(chat_template).error();
  } else {
    log.warning("the model has no chat template: /v1/chat/completions needs --chat-template");
  }
  return text;
}

// A folder as it is, a hub name as the folder it is downloaded to.
Result<std::string> model_folder(const ServeOptions& options, Log& log) {
  const std::string& path = options.engine.model_path;
  if (std::filesystem::is_directory(path)) return path;
  if (!is_hub_name(path)) {
    return Error{ErrorCode::kNotFound,
                 "no model at " + path +
                     "; --model-path takes a Hugging Face folder (config.json and safetensors), or "
                     "org/name on the hub",
                 "--model-path"};
  }
  HubOptions hub = hub_options_from_environment();
  if (!options.revision.empty()) hub.revision = options.revision;
  if (!options.download_dir.empty()) hub.cache = options.download_dir;
  ProgressBar bar("downloading " + path);
  hub.progress = [&bar](uint64_t done_bytes, uint64_t total_bytes) { bar.update(done_bytes, total_bytes); };
  hub.note = [&log](const std::string& line) { log.info(line); };
  ASSIGN_OR_RETURN(const std::filesystem::path folder, fetch_hub_model(path, hub));
  return folder.string();
}

Result<void> serve(ServeOptions options) {
  SignalWatcher signals;
  Log log(options.log_level);
  if (!options.harmless_flags.empty()) {
    std::string names;
    for (const std::string& name : options.harmless_flags) names += (names.empty() ? "" : " ") + name;
    log.warning("these flags of SGLang change nothing here: " + names);
  }
  ASSIGN_OR_RETURN(const std::string folder, model_folder(options, log));
  if (options.server.served_model_name.empty()) options.server.served_model_name = options.engine.model_path;
  options.engine.model_path = folder;

  ASSIGN_OR_RETURN(const std::unique_ptr<Server> server, Server::start(options.server, log));
  ASSIGN_OR_RETURN(const Text text, load_text(options, folder, log));
  ASSIGN_OR_RETURN(const std::unique_ptr<Engine> engine,
                   Engine::start(options.engine, server->sink(), [&log](const std::string& line) { log.info(line); }));
  server->serve(*engine, text.tokenizer.get(), text.chat_template.get());
  signals.serving();
  log.info(fmt::format("listening on http://{}:{}", options.server.host, server->port()));
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
  if (result.ok()) return 0;
  std::fprintf(stderr, "coppice: %s\n", result.error().message.c_str());
  return 1;
}

}  // namespace coppice
