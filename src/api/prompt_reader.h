// Prompts of all endpoints: text or ids, one or many, counted while they are read.
#pragma once

#include <vector>

#include "api/field_table.h"
#include "api/generate_request.h"

namespace coppice::api {

struct PromptKinds {
  bool text = false;
  bool ids = false;
};

struct Prompts {
  std::vector<Prompt> items;
  bool is_list = false;  // several could have been given, even when it is one
};

// A string, [string], [id] or [[id]], as `kinds` allows. Never leaves an empty list of prompts, nor one without ids.
bool read_prompts(Parse& parse, const Limit& limit, PromptKinds kinds, Prompts& out);

// The error when prompts x n is over the server's cap, or when the stops and biases that every prompt gets a copy of
// are `list_bytes` in all, over theirs.
Result<void> check_fan_out(size_t num_prompts, uint32_t n, size_t list_bytes, Endpoint endpoint,
                           const ParseContext& context);

}  // namespace coppice::api
