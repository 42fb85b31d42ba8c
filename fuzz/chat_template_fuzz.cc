// A chat template of arbitrary bytes, and after a zero byte the context it renders; without one, a usual conversation.
// Whatever it says, it ends within its budget with text or with a sentence, and never with a panic of the crate.
#include <cstdint>
#include <string_view>

#include "base/check.h"
#include "text/chat_template.h"

namespace {

constexpr std::string_view kConversation =
    R"({"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"What is 2 + 2?"},)"
    R"({"role":"assistant","content":null,"reasoning_content":"Add.","tool_calls":[{"id":"a","type":"function",)"
    R"("function":{"name":"add","arguments":{"a":2,"b":2}}}]},{"role":"tool","tool_call_id":"a","content":"4"}],)"
    R"("add_generation_prompt":true,"enable_thinking":false,"tools":[{"type":"function","function":{"name":"add",)"
    R"("description":"adds","parameters":{"type":"object","properties":{"a":{"type":"number"}}}}}]})";
constexpr coppice::TemplateLimits kLimits{.fuel = 100'000, .max_output_bytes = 1U << 20};

void check_error(const coppice::Error& error) {
  CHECK(error.code != coppice::ErrorCode::kInternal, error.message);
  CHECK(!error.message.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t end = input.find('\0');
  const auto chat_template = coppice::ChatTemplate::from_source(
      input.substr(0, end), R"({"bos_token":"<s>","eos_token":"</s>","pad_token":null})");
  if (!chat_template.ok()) {
    check_error(chat_template.error());
    return 0;
  }
  const std::string_view context = end == std::string_view::npos ? kConversation : input.substr(end + 1);
  const auto text = (*chat_template)->render(context, kLimits, 1'700'000'000'000'000);
  if (text.ok()) {
    CHECK_LE(text->size(), kLimits.max_output_bytes);
  } else {
    check_error(text.error());
  }
  return 0;
}
