// The sampling rows of the table of limits, for the request parsers of this folder.
#pragma once

#include <cstddef>
#include <string_view>

#include "api/field_table.h"
#include "api/sampling.h"

namespace coppice::api {

// Others' options that would change the answer; SGLang drops them in silence.
inline constexpr std::string_view kOthersOptions[] = {"allowed_token_ids", "bad_words",     "guided_json",
                                                      "guided_regex",      "guided_choice", "guided_grammar",
                                                      "structured_outputs"};

// The value of `key` when it is a sampling field at parse.endpoint. False: unknown, nothing consumed.
bool read_sampling_field(Parse& parse, std::string_view key, SamplingFields& fields);

// One object of /generate's sampling_params. An unknown key is an error that names it.
bool read_sampling_params(Parse& parse, const Limit& limit, SamplingFields& fields);

// Bytes of the lists that every prompt of a batch gets its own copy of.
size_t list_bytes(const Sampling& sampling);

}  // namespace coppice::api
