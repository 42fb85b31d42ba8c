// What a Tokenizer holds. For the .cc files of this folder only.
#pragma once

#include <coppice_ffi.h>

#include "text/tokenizer.h"

namespace coppice {

struct Tokenizer::Impl {
  Impl() = default;
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl();

  coppice_tokenizer* handle = nullptr;
  coppice_tokenizer_info info{};  // borrowed from the handle
};

}  // namespace coppice
