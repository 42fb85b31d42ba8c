#include "text/chat_template.h"

#include <array>
#include <chrono>
#include <utility>

#include "text/ffi.h"
#include "text/files.h"

namespace coppice {

struct ChatTemplate::Impl {
  Impl() = default;
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() { coppice_template_free(handle); }

  coppice_template* handle = nullptr;
};

ChatTemplate::ChatTemplate(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ChatTemplate::~ChatTemplate() = default;

Result<std::unique_ptr<ChatTemplate>> ChatTemplate::load(const std::string& folder, const std::string& name) {
  // One named template may lie in a file of its own.
  std::optional<std::string> source;
  if (!name.empty() && name != "default" && name.find('/') == std::string::npos) {
    ASSIGN_OR_RETURN(source, read_small_file(folder + "/additional_chat_templates/" + name + ".jinja"));
  }
  if (!source && (name.empty() || name == "default")) {
    ASSIGN_OR_RETURN(source, read_small_file(folder + "/chat_template.jinja"));
  }
  std::array<std::optional<std::string>, 4> files;
  const std::array<const char*, 4> names = {"/tokenizer_config.json", "/special_tokens_map.json", "/chat_template.json",
                                            "/config.json"};
  for (size_t i = 0; i < files.size(); ++i) {
    ASSIGN_OR_RETURN(files[i], read_small_file(folder + names[i]));
  }
  const coppice_template_files slices = {
      .source = ffi::slice(source),
      .tokenizer_config_json = ffi::slice(files[0]),
      .special_tokens_map_json = ffi::slice(files[1]),
      .chat_template_json = ffi::slice(files[2]),
      .config_json = ffi::slice(files[3]),
  };
  auto impl = std::make_unique<Impl>();
  ffi::Bytes message;
  const int32_t code = coppice_template_load(&slices, ffi::slice(std::string_view(name)), &impl->handle, message.out());
  if (code != COPPICE_OK) {
    Error error = ffi::error_of(code, message);
    error.message = "the chat template of " + folder + " cannot be used: " + error.message;
    return error;
  }
  return std::unique_ptr<ChatTemplate>(new ChatTemplate(std::move(impl)));
}

Result<std::unique_ptr<ChatTemplate>> ChatTemplate::from_source(std::string_view source,
                                                                std::string_view special_tokens_json) {
  auto impl = std::make_unique<Impl>();
  ffi::Bytes message;
  const coppice_slice globals =
      special_tokens_json.empty() ? coppice_slice{nullptr, 0} : ffi::slice(special_tokens_json);
  const int32_t code = coppice_template_compile(ffi::slice(source), globals, &impl->handle, message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  return std::unique_ptr<ChatTemplate>(new ChatTemplate(std::move(impl)));
}

Result<std::string> ChatTemplate::render(std::string_view context_json, const TemplateLimits& limits,
                                         std::optional<int64_t> now_unix_us) const {
  const coppice_template_limits bounds = {
      .fuel = limits.fuel,
      .max_output = limits.max_output_bytes,
      .now_unix_us = now_unix_us ? *now_unix_us
                                 : std::chrono::duration_cast<std::chrono::microseconds>(
                                       std::chrono::system_clock::now().time_since_epoch())
                                       .count(),
  };
  ffi::Bytes text;
  ffi::Bytes message;
  const int32_t code =
      coppice_template_render(impl_->handle, ffi::slice(context_json), &bounds, text.out(), message.out());
  if (code != COPPICE_OK) return ffi::error_of(code, message);
  return std::string(text.view());
}

}  // namespace coppice
