#include "api/prompt_reader.h"

#include <algorithm>

namespace coppice::api {

using Kind = JsonReader::Kind;

namespace {

// The limit of one list of ids among the prompts: kTokenIds with max_items 0 is the longest prompt.
bool read_ids(Parse& parse, const Limit& limit, Prompt& prompt) {
  Limit ids = limit;
  ids.type = ValueType::kTokenIds;
  ids.max_items = 0;
  ids.rule = {};
  prompt.is_text = false;
  if (!read_value(parse, ids, prompt.ids)) return false;
  if (!prompt.ids.empty()) return true;
  return parse.refuse(limit, field_path(limit, parse.endpoint) + " must hold at least one token id per prompt");
}

bool read_text(Parse& parse, const Limit& limit, Prompt& prompt) {
  if (!parse.context.has_tokenizer) {
    const std::string_view instead = parse.endpoint == Endpoint::kGenerate      ? ": send input_ids"
                                     : parse.endpoint == Endpoint::kCompletions ? ": send token ids"
                                                                                : "";
    return parse.refuse(limit, field_path(limit, parse.endpoint) + " needs a tokenizer, and this server has none" +
                                   std::string(instead));
  }
  prompt.is_text = true;
  return read_value(parse, limit, prompt.text);
}

bool read_one(Parse& parse, const Limit& limit, PromptKinds kinds, Prompts& out) {
  const Kind kind = parse.json.peek();
  if (kinds.text && kind == Kind::kString) return read_text(parse, limit, out.items.emplace_back());
  if (kinds.ids && kind == Kind::kArray) return read_ids(parse, limit, out.items.emplace_back());
  return parse.refuse(limit);
}

}  // namespace

bool read_prompts(Parse& parse, const Limit& limit, PromptKinds kinds, Prompts& out) {
  out = {};
  parse.num_input_ids = 0;
  const bool flat_ids = parse.json.peek_first_element() == Kind::kNumber;
  if (parse.json.peek() != Kind::kArray || flat_ids) return read_one(parse, limit, kinds, out);
  out.is_list = true;
  parse.json.begin_array();
  while (parse.json.next_element()) {
    if (out.items.size() == std::min(limit.max_items, parse.context.max_batch_times_n)) {
      return parse.refuse(limit, field_path(limit, parse.endpoint) + " must be a list of at most " +
                                     std::to_string(out.items.size()) + " prompts");
    }
    if (!read_one(parse, limit, kinds, out)) return false;
  }
  if (!parse.json.ok()) return false;
  return !out.items.empty() ||
         parse.refuse(limit, field_path(limit, parse.endpoint) + " must hold at least one prompt");
}

Result<void> check_fan_out(size_t num_prompts, uint32_t n, size_t list_bytes, Endpoint endpoint,
                           const ParseContext& context) {
  const std::string prefix = endpoint == Endpoint::kGenerate ? "sampling_params." : "";
  if (num_prompts * n > context.max_batch_times_n) {
    return invalid_argument(prefix + "n", prefix + "n times the number of prompts must be at most " +
                                              std::to_string(context.max_batch_times_n) + ", and is " +
                                              std::to_string(num_prompts * n));
  }
  if (list_bytes > kMaxBatchSamplingBytes) {
    return invalid_argument(prefix + "stop", prefix +
                                                 "stop and the other lists, counted once per prompt, must take at "
                                                 "most " +
                                                 std::to_string(kMaxBatchSamplingBytes) +
                                                 " bytes: send fewer prompts at once");
  }
  return {};
}

}  // namespace coppice::api
