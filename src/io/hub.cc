#include "io/hub.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <fstream>
#include <optional>
#include <system_error>

#include "io/hub_blob.h"
#include "io/hub_client.h"
#include "io/hub_listing.h"
#include "io/hub_snapshot.h"
#include "io/mapped_file.h"

namespace coppice {
namespace {

namespace fs = std::filesystem;
constexpr size_t kMaxListingBytes = 32 << 20;
constexpr uint64_t kSpareBytes = 64 << 20;  // left free on the disk

bool is_name_part(std::string_view text) {
  return !text.empty() && text.size() <= 96 && text.front() != '.' && text.front() != '-' &&
         text.find("..") == std::string_view::npos && text.find("--") == std::string_view::npos &&
         std::ranges::all_of(text, [](unsigned char c) { return std::isalnum(c) || c == '-' || c == '_' || c == '.'; });
}

// Branches and tags may hold slashes; a part like "..", which would leave the cache, is no part of any.
bool is_revision(std::string_view text) {
  while (true) {
    const size_t slash = text.find('/');
    if (!is_name_part(text.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return true;
    text.remove_prefix(slash + 1);
  }
}

// A hub that cannot be reached, while it is asked what there is: then the copy in the cache will do.
Error as_unreachable(Error error) {
  if (error.code == ErrorCode::kIo) error.code = ErrorCode::kUnavailable;
  return error;
}

class ModelFetch {
 public:
  ModelFetch(const std::string& name, const HubOptions& options)
      : name_(name), options_(options), client_(options.endpoint, options.token) {
    std::string folder = "models--" + name;
    folder.replace(folder.find('/'), 1, "--");
    root_ = options.cache / folder;
    locks_ = options.cache / ".locks" / folder;
  }

  Result<fs::path> run() {
    const std::optional<fs::path> cached = cached_snapshot();
    if (cached && options_.offline) return *cached;
    // A commit never changes. Without a tokenizer it may be what another program fetched for itself: the list tells.
    if (cached && is_hex(options_.revision, 40) && has_tokenizer(*cached)) return *cached;
    if (options_.offline) {
      return Error{ErrorCode::kNotFound,
                   name_ + " at " + options_.revision + " is not whole in " + options_.cache.string() +
                       ", and HF_HUB_OFFLINE forbids to download it",
                   {}};
    }
    Result<HubListing> listing = list();
    // Without the network, what is here serves; the hub's own refusals are not overridden.
    if (!listing.ok() && listing.error().code == ErrorCode::kUnavailable && cached) {
      note(listing.error().message + "; using the copy in the cache");
      return *cached;
    }
    if (!listing.ok()) return std::move(listing).error();
    return download(*listing);
  }

 private:
  void note(const std::string& text) const {
    if (options_.note) options_.note(text);
  }

  std::optional<fs::path> cached_snapshot() const {
    std::string commit = options_.revision;
    if (!is_hex(commit, 40)) {
      const Result<std::string> ref = read_text_file(root_ / "refs" / options_.revision, 200);
      if (!ref.ok()) return std::nullopt;
      commit = ref->substr(0, 40);
      if (!is_hex(commit, 40)) return std::nullopt;
    }
    const fs::path snapshot = root_ / "snapshots" / commit;
    return is_complete(snapshot) ? std::optional(snapshot) : std::nullopt;
  }

  bool is_complete(const fs::path& snapshot) const {
    if (options_.with_weights) return has_weights(snapshot);
    std::error_code error;
    return has_tokenizer(snapshot) || fs::exists(snapshot / "config.json", error);
  }

  Result<HubListing> list() {
    std::string text;
    bool too_long = false;
    const auto on_status = [&](long) {
      text.clear();
      return true;
    };
    const auto on_body = [&](const char* data, size_t size) {
      text.append(data, size);
      too_long = text.size() > kMaxListingBytes;
      return !too_long;
    };
    const std::string path =
        "/api/models/" + name_ + "/revision/" + HubClient::escaped(options_.revision) + "?blobs=true";
    Result<HubClient::Response> response = client_.get(path, 0, on_status, on_body);
    if (!response.ok()) return as_unreachable(std::move(response).error());
    const long status = response->status;
    if (too_long) return Error{ErrorCode::kIo, "the hub's list of files is longer than 32 MiB; check HF_ENDPOINT", {}};
    if (status == 401 || status == 403 || status == 404) {
      return Error{ErrorCode::kNotFound,
                   options_.endpoint + " has no model " + name_ + " at revision " + options_.revision +
                       " that you may read: check the name, or accept its terms on its page and set "
                       "HF_TOKEN",
                   {}};
    }
    if (status < 200 || status >= 300) {
      return Error{ErrorCode::kUnavailable, options_.endpoint + " answers " + std::to_string(status), {}};
    }
    ASSIGN_OR_RETURN(HubListing listing, parse_hub_listing(text));
    RETURN_IF_ERROR(complete(listing));
    return listing;
  }

  // Leaves what is wanted, each file with its size and hash.
  Result<void> complete(HubListing& listing) {
    if (!options_.with_weights) std::erase_if(listing.files, [](const HubFile& f) { return is_weights_file(f.name); });
    if (options_.with_weights &&
        std::ranges::find(listing.files, "config.json", &HubFile::name) == listing.files.end()) {
      return Error{
          ErrorCode::kNotFound,
          options_.endpoint + " lists no config.json for " + name_ + ", so this is not a model for text generation",
          {}};
    }
    for (HubFile& file : listing.files) {
      if (!file.etag.empty()) continue;
      Result<void> described = describe_file(client_, url_path(file, listing.commit), file);
      if (!described.ok()) return as_unreachable(std::move(described).error());
    }
    return {};
  }

  std::string url_path(const HubFile& file, const std::string& commit) const {
    return "/" + name_ + "/resolve/" + commit + "/" + HubClient::escaped_path(file.name);
  }

  fs::path blob_of(const HubFile& file) const { return root_ / "blobs" / file.etag; }

  Result<void> make_folders(const fs::path& snapshot) const {
    for (const fs::path& folder :
         {root_ / "blobs", snapshot, (root_ / "refs" / options_.revision).parent_path(), locks_}) {
      std::error_code error;
      fs::create_directories(folder, error);
      if (error) return Error{ErrorCode::kIo, folder.string() + " cannot be made: " + error.message(), {}};
    }
    return {};
  }

  // The files that are not there yet must fit on the disk, all of them, before the first byte is asked for.
  Result<void> check_space(const HubListing& listing) {
    uint64_t& missing = missing_bytes_;
    for (const HubFile& file : listing.files) {
      std::error_code error;
      total_bytes_ += file.size;
      if (fs::exists(blob_of(file), error)) continue;
      const uint64_t partial = fs::file_size(blob_of(file).string() + ".incomplete", error);
      missing += file.size - (error ? 0 : std::min(partial, file.size));
    }
    std::error_code error;
    const fs::space_info space = fs::space(root_, error);
    if (missing == 0 || error || (missing < space.available && space.available - missing >= kSpareBytes)) return {};
    return Error{ErrorCode::kUnavailable,
                 name_ + " needs " + std::to_string(missing >> 20) + " MiB more in " + options_.cache.string() +
                     ", which has " + std::to_string(space.available >> 20) +
                     " MiB free; make room or set HF_HUB_CACHE",
                 {}};
  }

  void arrived(int64_t bytes) {
    done_bytes_ += static_cast<uint64_t>(bytes);
    const auto now = std::chrono::steady_clock::now();
    if (!options_.progress || missing_bytes_ == 0 ||
        (now - reported_ < std::chrono::milliseconds(200) && done_bytes_ != total_bytes_))
      return;
    reported_ = now;
    options_.progress(done_bytes_, total_bytes_);
  }

  Result<void> fetch(const HubFile& file, const std::string& commit) {
    const fs::path blob = blob_of(file);
    const auto is_here = [&] {
      std::error_code error;
      return fs::file_size(blob, error) == file.size && !error;
    };
    if (!is_here()) {
      ASSIGN_OR_RETURN(const FileLock lock, FileLock::acquire(locks_ / (file.etag + ".lock"), [&] {
                         note("waiting for another process that downloads " + file.name);
                       }));
      if (!is_here()) {
        return download_blob(client_, url_path(file, commit), file, blob, options_.retry_delay_ms,
                             [this](int64_t n) { arrived(n); });
      }
    }
    arrived(static_cast<int64_t>(file.size));
    return {};
  }

  // snapshots/COMMIT/NAME -> ../../blobs/ETAG, one more step up from a folder; replaced in one rename.
  Result<void> link(const HubFile& file, const fs::path& snapshot) const {
    std::error_code error;
    const fs::path at = snapshot / file.name;
    const bool is_below = file.name.find('/') != std::string::npos;
    const fs::path target = fs::path(is_below ? "../../../blobs" : "../../blobs") / file.etag;
    if (is_below) fs::create_directories(at.parent_path(), error);
    if (fs::read_symlink(at, error) == target) return {};
    const fs::path fresh = at.parent_path() / (".new-" + file.etag);
    fs::remove(fresh, error);
    fs::create_symlink(target, fresh, error);
    if (!error) fs::rename(fresh, at, error);
    if (error) return Error{ErrorCode::kIo, at.string() + " cannot be made: " + error.message(), {}};
    return {};
  }

  Result<fs::path> download(const HubListing& listing) {
    const fs::path snapshot = root_ / "snapshots" / listing.commit;
    RETURN_IF_ERROR(make_folders(snapshot));
    RETURN_IF_ERROR(check_space(listing));
    for (const HubFile& file : listing.files) {
      RETURN_IF_ERROR(fetch(file, listing.commit));
      RETURN_IF_ERROR(link(file, snapshot));
    }
    if (!is_complete(snapshot)) {
      return Error{ErrorCode::kNotFound,
                   name_ + (options_.with_weights ? " has no safetensors that belong together" : " has no tokenizer") +
                       "; choose another revision or model",
                   {}};
    }
    if (options_.revision != listing.commit) {
      std::ofstream ref(root_ / "refs" / options_.revision, std::ios::trunc);
      ref << listing.commit;
    }
    return snapshot;
  }

  const std::string& name_;
  const HubOptions& options_;
  HubClient client_;
  fs::path root_;
  fs::path locks_;
  uint64_t done_bytes_ = 0;
  uint64_t total_bytes_ = 0;
  uint64_t missing_bytes_ = 0;  // when the fetch began
  std::chrono::steady_clock::time_point reported_{};
};

}  // namespace

bool is_hub_name(std::string_view name) {
  const size_t slash = name.find('/');
  return slash != std::string_view::npos && is_name_part(name.substr(0, slash)) && is_name_part(name.substr(slash + 1));
}

Result<fs::path> fetch_hub_model(const std::string& name, const HubOptions& options) {
  if (!is_hub_name(name)) {
    return invalid_argument(
        {}, "\"" + name.substr(0, 200) + "\" is neither a folder nor the org/name of a model on the hub");
  }
  if (!is_revision(options.revision)) {
    return invalid_argument({},
                            "--revision \"" + options.revision.substr(0, 200) + "\" is not a branch, tag or commit");
  }
  return ModelFetch(name, options).run();
}

}  // namespace coppice
