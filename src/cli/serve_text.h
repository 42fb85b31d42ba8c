// The tokenizer and the chat template that `coppice serve` speaks with.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "cli/serve_options.h"
#include "obs/log.h"
#include "text/chat_template.h"
#include "text/tokenizer.h"

namespace coppice {

struct ServeText {
  std::unique_ptr<Tokenizer> tokenizer;         // null: ids only
  std::unique_ptr<ChatTemplate> chat_template;  // null: no chat
};

// `tokenizer_folder`: --tokenizer-path's, or the model's. The template is --chat-template's file, else the tokenizer
// folder's, else the model folder's. Only a model folder may be without a tokenizer.
Result<ServeText> load_text(const ServeOptions& options, const std::string& model_folder,
                            const std::string& tokenizer_folder, Log& log);

}  // namespace coppice
