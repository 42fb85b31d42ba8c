// What /server_info shows of the launch flags.
#pragma once

#include <string>

#include "cli/serve_options.h"
#include "engine/engine.h"

namespace coppice {

// A JSON object of SGLang's argument names with the values in force: what was asked for, or what the model, the memory
// and the defaults made of it. Gateways and benchmarks read numbers and names there, so a number is a number and what
// is not built has the value that says so (tp_size 1, disaggregation_mode "null"). Keys are not shown.
std::string server_args_json(const ServeOptions& options, const ModelInfo& model);

}  // namespace coppice
