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
  std::string tokenizer_path;  // empty: the model's folder
  bool skip_tokenizer_init = false;
  std::string chat_template;       // a file, .jinja or .json; empty: the model's own
  std::string chat_template_name;  // of a model with several
  LogLevel log_level = LogLevel::kInfo;
  std::vector<std::string> harmless_flags;  // given, and without effect here: one warning
};

// `words`: what follows `serve`. Help and version print to stdout and give nullopt with exit code 0 in `exit_code`;
// mistakes are errors of one sentence.
Result<std::optional<ServeOptions>> parse_serve_options(std::vector<std::string> words, int& exit_code);

}  // namespace coppice
