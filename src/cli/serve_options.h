// The flags of `coppice serve`: SGLang's names and defaults, unless docs/compatibility.md says otherwise.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "engine/engine.h"
#include "obs/log.h"
#include "server/server.h"

namespace coppice {

struct ServeOptions {
  EngineConfig engine;
  ServerConfig server;
  std::string revision;  // of a hub model
  std::string download_dir;
  std::string tokenizer_path;  // a folder or a hub name; empty: the model's folder
  bool skip_tokenizer_init = false;
  std::string chat_template;       // a file, .json or a template; empty: the model's own
  std::string chat_template_name;  // of a model with several
  std::string load_format = "auto";
  std::string log_level_name = "info";
  LogLevel log_level = LogLevel::kInfo;
  uint64_t random_seed = 0;                 // as given, or drawn
  std::vector<std::string> harmless_flags;  // given, and without effect here: one warning
  std::vector<std::string> warnings;        // about values that cannot be had as given
};

// `words`: what follows `serve`. Help and version print to stdout and give nullopt with exit code 0 in `exit_code`;
// mistakes are errors of one sentence.
Result<std::optional<ServeOptions>> parse_serve_options(std::vector<std::string> words, int& exit_code);

// --preferred-sampling-params against the width of the logits; an error is a sentence that names the flag. Empty text
// is no parameters.
Result<void> check_preferred_sampling(const std::string& json, uint32_t logits_width);

}  // namespace coppice
