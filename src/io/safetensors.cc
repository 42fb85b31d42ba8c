#include "io/safetensors.h"

#include <algorithm>
#include <tuple>

#include "io/json.h"

namespace coppice {
namespace {

// The reference implementation's bound, far above any real header (a 400-layer model has about 1 MB).
constexpr uint64_t kMaxHeaderBytes = 100'000'000;

struct StoredType {
  std::string_view name;
  uint32_t bits;
  std::optional<DType> dtype;
};
constexpr StoredType kStoredTypes[] = {
    {"BF16", 16, DType::kBF16},
    {"F16", 16, DType::kF16},
    {"F32", 32, DType::kF32},
    {"F64", 64, {}},
    {"C64", 64, {}},
    {"F8_E4M3", 8, {}},
    {"F8_E5M2", 8, {}},
    {"F8_E8M0", 8, {}},
    {"F8_E4M3FNUZ", 8, {}},
    {"F8_E5M2FNUZ", 8, {}},
    {"F6_E2M3", 6, {}},
    {"F6_E3M2", 6, {}},
    {"F4", 4, {}},
    {"BOOL", 8, {}},
    {"U8", 8, {}},
    {"I8", 8, {}},
    {"U16", 16, {}},
    {"I16", 16, {}},
    {"U32", 32, {}},
    {"I32", 32, {}},
    {"U64", 64, {}},
    {"I64", 64, {}},
};

const StoredType* find_stored_type(std::string_view name) {
  const auto* found = std::ranges::find(kStoredTypes, name, &StoredType::name);
  return found == std::end(kStoredTypes) ? nullptr : found;
}

std::optional<uint64_t> as_u64(const json::value& value) {
  if (value.is_uint64()) return value.get_uint64();
  if (value.is_int64() && value.get_int64() >= 0) return static_cast<uint64_t>(value.get_int64());
  return std::nullopt;
}

// A list of non-negative integers, or nullopt.
std::optional<std::vector<uint64_t>> as_u64_list(const json::value* value) {
  const json::array* array = value == nullptr ? nullptr : value->if_array();
  if (array == nullptr) return std::nullopt;
  std::vector<uint64_t> numbers;
  numbers.reserve(array->size());
  for (const json::value& item : *array) {
    const std::optional<uint64_t> number = as_u64(item);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  return numbers;
}

// Bytes of a tensor, or nullopt when they do not fit 64 bits or are not whole.
std::optional<uint64_t> tensor_bytes(const std::vector<uint64_t>& shape, uint32_t bits) {
  uint64_t total_bits = bits;
  for (const uint64_t extent : shape) {
    if (__builtin_mul_overflow(total_bits, extent, &total_bits)) return std::nullopt;
  }
  if (total_bits % 8 != 0) return std::nullopt;
  return total_bits / 8;
}

class HeaderParser {
 public:
  HeaderParser(std::string_view file_name, std::span<const std::byte> file) : file_name_(file_name), file_(file) {}

  Result<std::vector<SafetensorsEntry>> parse() {
    ASSIGN_OR_RETURN(const std::string_view text, header_text());
    Result<json::value> header = parse_json(text, 8);
    if (!header.ok()) return damaged("its header is " + header.error().message);
    const json::object* members = header->if_object();
    if (members == nullptr) return damaged("its header is not a JSON object");
    std::vector<SafetensorsEntry> entries;
    entries.reserve(members->size());
    for (const auto& [name, value] : *members) {
      if (name == "__metadata__") continue;
      ASSIGN_OR_RETURN(SafetensorsEntry entry, parse_entry(name, value));
      entries.push_back(std::move(entry));
    }
    RETURN_IF_ERROR(check_cover(entries));
    return entries;
  }

 private:
  Error damaged(const std::string& what) const {
    return Error{ErrorCode::kIo, std::string(file_name_) + " is damaged: " + what + "; download it again", {}};
  }
  Error damaged_tensor(std::string_view name, const std::string& what) const {
    return damaged("tensor \"" + std::string(name.substr(0, 200)) + "\" " + what);
  }

  Result<std::string_view> header_text() {
    if (file_.size() < 8)
      return damaged("it has " + std::to_string(file_.size()) + " bytes, fewer than its length field");
    uint64_t length = 0;
    for (size_t i = 0; i < 8; ++i) length |= std::to_integer<uint64_t>(file_[i]) << (8 * i);
    if (length > kMaxHeaderBytes || length > file_.size() - 8) {
      return damaged("its header claims " + std::to_string(length) + " bytes of a file of " +
                     std::to_string(file_.size()));
    }
    data_begin_ = 8 + length;
    return std::string_view(reinterpret_cast<const char*>(file_.data()) + 8, length);
  }

  Result<SafetensorsEntry> parse_entry(std::string_view name, const json::value& value) const {
    const json::value* dtype = find(value, "dtype");
    if (dtype == nullptr || !dtype->is_string()) return damaged_tensor(name, "has no dtype");
    const StoredType* type = find_stored_type(dtype->get_string());
    if (type == nullptr) {
      return damaged_tensor(name, "has the unknown dtype \"" + std::string(dtype->get_string()).substr(0, 40) + "\"");
    }
    auto shape = as_u64_list(find(value, "shape"));
    if (!shape) return damaged_tensor(name, "has no shape of non-negative integers");
    const auto offsets = as_u64_list(find(value, "data_offsets"));
    if (!offsets || offsets->size() != 2) return damaged_tensor(name, "has no data_offsets of two integers");
    const uint64_t begin = (*offsets)[0];
    const uint64_t end = (*offsets)[1];
    const uint64_t data_bytes = file_.size() - data_begin_;
    if (begin > end || end > data_bytes) {
      return damaged_tensor(name, "lies at bytes " + std::to_string(begin) + " to " + std::to_string(end) + " of " +
                                      std::to_string(data_bytes) + "; the file may be cut short");
    }
    if (tensor_bytes(*shape, type->bits) != end - begin) {
      return damaged_tensor(name,
                            "has " + std::to_string(end - begin) + " bytes, which is not its shape times its dtype");
    }
    return SafetensorsEntry{std::string(name), std::string(type->name), type->dtype,
                            std::move(*shape), data_begin_ + begin,     data_begin_ + end};
  }

  // Sorts, and checks that the entries follow each other from the header to the end of the file.
  Result<void> check_cover(std::vector<SafetensorsEntry>& entries) const {
    std::ranges::sort(entries, [](const auto& a, const auto& b) {
      return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
    });
    uint64_t at = data_begin_;
    for (const SafetensorsEntry& entry : entries) {
      if (entry.begin < at) return damaged_tensor(entry.name, "overlaps the tensor before it");
      if (entry.begin > at) return damaged_tensor(entry.name, "leaves a gap before it");
      at = entry.end;
    }
    if (at != file_.size()) return damaged(std::to_string(file_.size() - at) + " bytes at its end belong to no tensor");
    return {};
  }

  std::string_view file_name_;
  std::span<const std::byte> file_;
  uint64_t data_begin_ = 0;
};

constexpr const char* kFileName = "model.safetensors";
constexpr const char* kIndexName = "model.safetensors.index.json";
constexpr size_t kMaxIndexBytes = 64 << 20;

// Shards lie beside their index: a name with a path in it would open files elsewhere.
bool is_plain_file_name(std::string_view name) {
  return name.ends_with(".safetensors") && name.size() <= 255 && name.find('/') == std::string_view::npos &&
         name.find('\0') == std::string_view::npos;
}

// The one weight file of a folder. Mistral's own second copy, consolidated*.safetensors, does not count.
Result<std::filesystem::path> single_file(const std::filesystem::path& directory) {
  std::error_code error;
  const std::filesystem::path usual = directory / kFileName;
  if (std::filesystem::exists(usual, error)) return usual;
  std::vector<std::filesystem::path> found;
  bool has_pickles = false;
  for (std::filesystem::directory_iterator it(directory, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (name.ends_with(".safetensors") && !name.starts_with("consolidated")) found.push_back(it->path());
    has_pickles = has_pickles || name.ends_with(".bin") || name.ends_with(".pth") || name.ends_with(".pt");
  }
  if (found.size() == 1) return found.front();
  const std::string where = directory.string();
  if (!found.empty()) {
    return Error{
        ErrorCode::kIo, where + " has several .safetensors files and no " + kIndexName + " that orders them", {}};
  }
  if (has_pickles) {
    return Error{ErrorCode::kIo,
                 where +
                     " has only pickled weights (.bin, .pth), which can run code when they are read; "
                     "convert the model to safetensors",
                 {}};
  }
  return Error{ErrorCode::kIo,
               where + " has no " + kFileName + " and no " + kIndexName +
                   "; download the model again, "
                   "or start with --load-format dummy",
               {}};
}

}  // namespace

Result<std::vector<SafetensorsEntry>> parse_safetensors(std::string_view file_name, std::span<const std::byte> file) {
  return HeaderParser(file_name, file).parse();
}

Result<SafetensorsFolder> SafetensorsFolder::open(const std::filesystem::path& directory) {
  SafetensorsFolder folder;
  std::error_code error;
  const std::filesystem::path index = directory / kIndexName;
  // With both, the one file counts, as in transformers.
  if (std::filesystem::exists(index, error) && !std::filesystem::exists(directory / kFileName, error)) {
    RETURN_IF_ERROR(folder.open_sharded(index));
    return folder;
  }
  ASSIGN_OR_RETURN(const std::filesystem::path path, single_file(directory));
  RETURN_IF_ERROR(folder.open_file(path));
  for (const SafetensorsEntry& entry : folder.files_.front()->entries) {
    folder.tensors_.emplace(entry.name, Tensor{&entry, &folder.files_.front()->mapped, 0});
  }
  return folder;
}

Result<void> SafetensorsFolder::open_file(const std::filesystem::path& path) {
  ASSIGN_OR_RETURN(MappedFile mapped, MappedFile::open(path));
  ASSIGN_OR_RETURN(auto entries, parse_safetensors(path.string(), mapped.bytes()));
  files_.push_back(std::make_unique<File>(File{std::move(mapped), std::move(entries)}));
  return {};
}

Result<void> SafetensorsFolder::open_sharded(const std::filesystem::path& index) {
  const auto damaged = [&](const std::string& what) {
    return Error{ErrorCode::kIo, index.string() + " is damaged: " + what + "; download it again", {}};
  };
  ASSIGN_OR_RETURN(const std::string text, read_text_file(index, kMaxIndexBytes));
  Result<json::value> root = parse_json(text, 8);
  if (!root.ok()) return damaged(root.error().message);
  const json::value* weight_map = coppice::find(*root, "weight_map");
  if (weight_map == nullptr || !weight_map->is_object()) return damaged("it has no object \"weight_map\"");

  std::unordered_map<std::string, size_t> file_of_name;
  std::unordered_map<std::string, const SafetensorsEntry*> entry_of_name;
  for (const auto& [key, value] : weight_map->get_object()) {
    const std::string name(key);
    if (!value.is_string() || !is_plain_file_name(value.get_string())) {
      return damaged("tensor \"" + name.substr(0, 200) + "\" is not in a .safetensors file beside it");
    }
    const std::string shard(value.get_string());
    const auto [at, is_new] = file_of_name.try_emplace(shard, files_.size());
    if (is_new) {
      RETURN_IF_ERROR(open_file(index.parent_path() / shard));
      for (const SafetensorsEntry& entry : files_.back()->entries) {
        entry_of_name.emplace(shard + "/" + entry.name, &entry);
      }
    }
    const auto entry = entry_of_name.find(shard + "/" + name);
    if (entry == entry_of_name.end()) {
      return damaged("tensor \"" + name.substr(0, 200) + "\" is not in " + shard);
    }
    tensors_.emplace(name, Tensor{entry->second, &files_[at->second]->mapped, at->second});
  }
  return {};
}

const SafetensorsFolder::Tensor* SafetensorsFolder::find(const std::string& name) const {
  const auto found = tensors_.find(name);
  return found == tensors_.end() ? nullptr : &found->second;
}

std::vector<std::string_view> SafetensorsFolder::names() const {
  std::vector<std::string_view> names;
  names.reserve(tensors_.size());
  for (const auto& [name, tensor] : tensors_) names.push_back(name);
  return names;
}

}  // namespace coppice
