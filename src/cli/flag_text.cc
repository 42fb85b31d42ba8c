#include "cli/flag_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace coppice {
namespace {

std::string_view trim(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

Result<const KnownFlag*> resolve(std::string_view typed, std::span<const KnownFlag> known) {
  std::vector<const KnownFlag*> candidates;
  for (const KnownFlag& flag : known) {
    if (flag.name == typed) return &flag;
    if (flag.name.starts_with(typed)) candidates.push_back(&flag);
  }
  if (candidates.size() == 1) return candidates.front();
  const std::string name(typed);
  if (candidates.empty()) return invalid_argument(name, "unknown flag " + name + "; `coppice serve --help` lists them");
  std::string message = "flag " + name + " could be";
  for (size_t i = 0; i < std::min<size_t>(candidates.size(), 4); ++i) {
    message += (i == 0 ? " " : ", ") + std::string(candidates[i]->name);
  }
  return invalid_argument(name, message + (candidates.size() > 4 ? ", ..." : "") + "; type more of it");
}

// A YAML scalar without its quotes and its trailing comment.
std::string scalar(std::string_view text) {
  text = trim(text);
  if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'')) {
    const size_t end = text.find(text.front(), 1);
    if (end != std::string_view::npos) return std::string(text.substr(1, end - 1));
  }
  if (text.starts_with('#')) return {};
  const size_t comment = text.find(" #");
  return std::string(trim(text.substr(0, comment)));
}

// A flag of a YAML file and what was found for it.
struct YamlEntry {
  const KnownFlag* flag = nullptr;
  std::string where;  // "line 3"
  bool is_list = false;
  bool below = false;  // its values are `- x` lines
  std::vector<std::string> values;
};

YamlEntry entry_of(const KnownFlag* flag, std::string where, std::string_view text) {
  YamlEntry entry{.flag = flag, .where = std::move(where)};
  const std::string whole = scalar(text);
  if (text.starts_with('[') && whole.ends_with(']')) {
    entry.is_list = true;
    std::string_view rest = std::string_view(whole).substr(1, whole.size() - 2);
    while (!trim(rest).empty()) {
      const size_t comma = rest.find(',');
      entry.values.push_back(scalar(rest.substr(0, comma)));
      rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
    }
  } else if (const bool quoted = text.starts_with('"') || text.starts_with('\'');
             quoted || !(whole.empty() || whole == "null" || whole == "~")) {
    entry.values.push_back(whole);
  }
  return entry;
}

// Appends the entry's words; an entry without a value is as if not there.
Result<void> append_entry(const YamlEntry& entry, std::vector<std::string>& words) {
  if (entry.values.empty()) return {};
  const std::string name(entry.flag->name);
  if (entry.is_list && entry.flag->arity != FlagArity::kList) {
    return invalid_argument("--config", entry.where + ": " + name + " takes no list");
  }
  if (entry.flag->arity == FlagArity::kSwitch) {
    const std::string& value = entry.values.front();
    if (value == "true") words.push_back(name);
    if (value == "true" || value == "false") return {};
    return invalid_argument("--config", entry.where + ": " + name + " is true or false");
  }
  words.push_back(name);
  words.insert(words.end(), entry.values.begin(), entry.values.end());
  return {};
}

}  // namespace

Result<std::vector<std::string>> expand_flags(std::span<const std::string> words, std::span<const KnownFlag> known) {
  std::vector<std::string> out;
  for (size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (!word.starts_with("--") || word.size() == 2) {
      out.push_back(words[i]);
      continue;
    }
    const size_t equals = word.find('=');
    ASSIGN_OR_RETURN(const KnownFlag* flag, resolve(word.substr(0, equals), known));
    out.emplace_back(flag->name);
    if (equals != std::string_view::npos) {
      if (flag->arity == FlagArity::kSwitch) {
        return invalid_argument(std::string(flag->name), "flag " + std::string(flag->name) + " takes no value");
      }
      out.emplace_back(word.substr(equals + 1));
    } else if (flag->arity != FlagArity::kSwitch) {
      if (i + 1 == words.size()) {
        return invalid_argument(std::string(flag->name), "flag " + std::string(flag->name) + " needs a value");
      }
      out.push_back(words[++i]);
    }
  }
  return out;
}

Result<uint32_t> parse_count(std::string_view text) {
  static const std::map<std::string_view, double> kUnits = {{"", 1},      {"k", 1e3},      {"K", 1e3},
                                                            {"m", 1e6},   {"M", 1e6},      {"Ki", 1024},
                                                            {"ki", 1024}, {"Mi", 1048576}, {"mi", 1048576}};
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  const auto unit = kUnits.find(std::string_view(stop, static_cast<size_t>(end - stop)));
  const double value = unit == kUnits.end() ? -1 : number * unit->second;
  if (error != std::errc() || !(value >= 0) || value > 4294967295.0 || value != std::floor(value)) {
    return invalid_argument({}, "\"" + std::string(text) + "\" is not a count such as 4096, 32k or 1Mi");
  }
  return static_cast<uint32_t>(value);
}

Result<std::vector<std::string>> flags_of_yaml(std::string_view yaml, std::span<const KnownFlag> known) {
  std::vector<std::string> words;
  YamlEntry entry;
  size_t line_number = 0;
  while (!yaml.empty()) {
    const size_t end = yaml.find('\n');
    const std::string_view raw = yaml.substr(0, end);
    yaml = end == std::string_view::npos ? std::string_view{} : yaml.substr(end + 1);
    ++line_number;
    const std::string_view line = trim(raw);
    if (line.empty() || line.front() == '#' || line == "---") continue;
    const std::string where = "line " + std::to_string(line_number);
    if (line == "-" || line.starts_with("- ")) {
      if (entry.flag == nullptr || !(entry.values.empty() || entry.below)) {
        return invalid_argument("--config", where + ": this list belongs to no flag");
      }
      entry.below = entry.is_list = true;
      entry.values.push_back(scalar(line.substr(1)));
      continue;
    }
    const size_t colon = line.find(':');
    if (raw.front() == ' ' || colon == std::string_view::npos) {
      return invalid_argument("--config", where + " is not `flag: value`; nested values have no flag to go to");
    }
    RETURN_IF_ERROR(append_entry(entry, words));
    std::string name = "--" + std::string(trim(line.substr(0, colon)));
    std::replace(name.begin(), name.end(), '_', '-');
    const auto flag = resolve(name, known);
    if (!flag.ok()) return invalid_argument("--config", where + ": " + flag.error().message);
    entry = entry_of(*flag, where, trim(line.substr(colon + 1)));
  }
  RETURN_IF_ERROR(append_entry(entry, words));
  return words;
}

}  // namespace coppice
