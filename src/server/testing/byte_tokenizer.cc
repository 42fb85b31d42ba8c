#include "server/testing/byte_tokenizer.h"

#include <string>

#include "base/check.h"

namespace coppice::testing {
namespace {

void append_utf8(uint32_t code, std::string& out) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else {
    out += static_cast<char>(0xC0 | (code >> 6));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

// The character that byte-level BPE writes for a byte: itself when it prints, else one from U+0100 on.
std::string byte_char(uint32_t byte, uint32_t& next) {
  std::string out;
  const bool prints = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
  append_utf8(prints ? byte : next++, out);
  return out;
}

}  // namespace

std::unique_ptr<Tokenizer> byte_tokenizer() {
  std::string vocab;
  uint32_t next = 0x100;
  for (uint32_t byte = 0; byte < 256; ++byte) {
    std::string character = byte_char(byte, next);
    if (character == "\"" || character == "\\") character.insert(0, 1, '\\');
    vocab += (byte > 0 ? ",\"" : "\"") + character + "\":" + std::to_string(byte);
  }
  std::string added;
  int id = 256;
  for (const char* name : {"<|im_start|>", "<|im_end|>", "<|endoftext|>"}) {
    if (id > 256) added += ',';
    added += R"({"id":)" + std::to_string(id++) + R"(,"content":")" + name +
             R"(","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,"special":true})";
  }
  TokenizerFiles files;
  files.tokenizer_json =
      R"({"version":"1.0","truncation":null,"padding":null,"added_tokens":[)" + added +
      R"(],"normalizer":null,"pre_tokenizer":{"type":"ByteLevel","add_prefix_space":false,"trim_offsets":true,)"
      R"("use_regex":false},"post_processor":null,"decoder":{"type":"ByteLevel","add_prefix_space":false,)"
      R"("trim_offsets":true,"use_regex":false},"model":{"type":"BPE","dropout":null,"unk_token":null,)"
      R"("continuing_subword_prefix":null,"end_of_word_suffix":null,"fuse_unk":false,"byte_fallback":false,)"
      R"("ignore_merges":false,"vocab":{)" +
      vocab + R"(},"merges":[]}})";
  files.tokenizer_config_json = R"({"eos_token":"<|im_end|>"})";
  auto tokenizer = Tokenizer::from_files(files);
  CHECK(tokenizer.ok(), tokenizer.ok() ? "" : tokenizer.error().message);
  return std::move(tokenizer).value();
}

std::unique_ptr<ChatTemplate> chatml_template() {
  auto chat_template = ChatTemplate::from_source(
      "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
      "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}",
      "{}");
  CHECK(chat_template.ok(), chat_template.ok() ? "" : chat_template.error().message);
  return std::move(chat_template).value();
}

}  // namespace coppice::testing
