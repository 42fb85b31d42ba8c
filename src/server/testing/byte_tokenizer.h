// A tokenizer whose ids are bytes, with three special tokens, and a ChatML template. Tests only.
#pragma once

#include <memory>

#include "text/chat_template.h"
#include "text/tokenizer.h"

namespace coppice::testing {

// Ids 0 to 255 are bytes; 256 <|im_start|>, 257 <|im_end|>, 258 <|endoftext|>.
std::unique_ptr<Tokenizer> byte_tokenizer();
std::unique_ptr<ChatTemplate> chatml_template();

}  // namespace coppice::testing
