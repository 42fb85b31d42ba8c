// /generate's answers.
#pragma once

#include "server/generation.h"

namespace coppice {

struct NativeOptions {
  bool is_list = false;  // a batch or n > 1: the answer is a list, and chunks say their index
  bool incremental = false;
  bool return_prompt_token_ids = false;
  bool cache_report = true;
};

std::unique_ptr<AnswerFormat> make_native_format(const NativeOptions& options);

}  // namespace coppice
