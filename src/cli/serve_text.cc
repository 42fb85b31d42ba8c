#include "cli/serve_text.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "io/json.h"

namespace coppice {
namespace {

using TemplateResult = Result<std::unique_ptr<ChatTemplate>>;

TemplateResult template_from_file(const std::string& path, const Tokenizer& tokenizer) {
  if (!std::filesystem::exists(path) || std::filesystem::is_directory(path)) {
    return invalid_argument("--chat-template", "--chat-template: there is no file " + path +
                                                   "; SGLang's built-in template names are not supported");
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return Error{ErrorCode::kIo, "--chat-template: cannot read " + path, "--chat-template"};
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
  return ChatTemplate::from_source(source, tokenizer.special_tokens_json());
}

// A tokenizer of its own often comes without a template.
TemplateResult template_of_folders(const std::string& name, const std::string& model_folder,
                                   const std::string& tokenizer_folder) {
  TemplateResult found = ChatTemplate::load(tokenizer_folder, name);
  if (found.ok() || found.error().code != ErrorCode::kNotFound || tokenizer_folder == model_folder) return found;
  return ChatTemplate::load(model_folder, name);
}

}  // namespace

Result<ServeText> load_text(const ServeOptions& options, const std::string& model_folder,
                            const std::string& tokenizer_folder, Log& log) {
  ServeText text;
  if (options.skip_tokenizer_init) return text;
  auto tokenizer = Tokenizer::load(tokenizer_folder);
  if (tokenizer.ok()) {
    text.tokenizer = std::move(*tokenizer);
  } else if (tokenizer.error().code == ErrorCode::kNotFound && tokenizer_folder == model_folder) {
    log.warning("the model folder has no tokenizer files: this server takes and gives token ids only");
    return text;
  } else {
    return std::move(tokenizer).error();
  }
  auto chat_template = options.chat_template.empty()
                           ? template_of_folders(options.chat_template_name, model_folder, tokenizer_folder)
                           : template_from_file(options.chat_template, *text.tokenizer);
  if (chat_template.ok()) {
    text.chat_template = std::move(*chat_template);
  } else if (chat_template.error().code != ErrorCode::kNotFound || !options.chat_template_name.empty()) {
    return std::move(chat_template).error();
  } else {
    log.warning("the model has no chat template: /v1/chat/completions needs --chat-template");
  }
  return text;
}

}  // namespace coppice
