#include "io/hub_blob.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>
#include <vector>

#include "base/parse.h"

namespace coppice {
namespace {

constexpr int kMaxAttempts = 6;

Error disk_error(const std::filesystem::path& path, const char* what, int code) {
  return Error{ErrorCode::kIo, path.string() + " cannot be " + what + ": " + std::generic_category().message(code), {}};
}

// The hash that names a blob: SHA-256 of the bytes, or git's SHA-1 of "blob SIZE\0" and the bytes.
class BlobHash {
 public:
  explicit BlobHash(const HubFile& file) : context_(EVP_MD_CTX_new()) {
    EVP_DigestInit_ex(context_.get(), file.is_large ? EVP_sha256() : EVP_sha1(), nullptr);
    if (file.is_large) return;
    const std::string header = "blob " + std::to_string(file.size);
    update(header.c_str(), header.size() + 1);
  }
  void update(const void* data, size_t size) { EVP_DigestUpdate(context_.get(), data, size); }
  std::string hex() {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_DigestFinal_ex(context_.get(), digest, &length);
    std::string text;
    for (unsigned i = 0; i < length; ++i) {
      text += "0123456789abcdef"[digest[i] >> 4];
      text += "0123456789abcdef"[digest[i] & 15];
    }
    return text;
  }

 private:
  struct Deleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Deleter> context_;
};

// BLOB.incomplete: its length is what has arrived, and its hash is kept up to there.
class PartialFile {
 public:
  PartialFile(const HubFile& file, std::filesystem::path path)
      : file_(file),
        path_(std::move(path)),
        hash_(file),
        fd_(open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {}
  PartialFile(const PartialFile&) = delete;
  PartialFile& operator=(const PartialFile&) = delete;
  ~PartialFile() {
    if (fd_ >= 0) close(fd_);
  }

  uint64_t length() const { return length_; }

  // Hashes what an earlier run left behind.
  Result<void> resume() {
    if (fd_ < 0) return disk_error(path_, "written", errno);
    std::vector<char> buffer(1 << 20);
    for (;;) {
      const ssize_t count = read(fd_, buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return disk_error(path_, "read", errno);
      if (count == 0) break;
      hash_.update(buffer.data(), static_cast<size_t>(count));
      length_ += static_cast<uint64_t>(count);
      if (length_ > file_.size) return restart();
    }
    return {};
  }

  Result<void> restart() {
    if (ftruncate(fd_, 0) != 0 || lseek(fd_, 0, SEEK_SET) != 0) return disk_error(path_, "written", errno);
    length_ = 0;
    hash_ = BlobHash(file_);
    return {};
  }

  Result<void> append(const char* data, size_t size) {
    if (size > file_.size - length_) {
      return Error{
          ErrorCode::kIo, "the hub sends more than the " + std::to_string(file_.size) + " bytes of " + file_.name, {}};
    }
    for (size_t written = 0; written < size;) {
      const ssize_t count = write(fd_, data + written, size - written);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return disk_error(path_, "written", errno);
      written += static_cast<size_t>(count);
    }
    hash_.update(data, size);
    length_ += size;
    return {};
  }

  // Gives the file its name when its hash is right; else it is of no use and goes.
  Result<void> finish(const std::filesystem::path& blob) {
    std::error_code error;
    if (hash_.hex() != file_.etag) {
      std::filesystem::remove(path_, error);
      return Error{ErrorCode::kIo, file_.name + " arrived with other content than the hub lists; try again", {}};
    }
    if (fsync(fd_) != 0) return disk_error(path_, "written", errno);
    std::filesystem::rename(path_, blob, error);
    if (error) return disk_error(blob, "written", error.value());
    return {};
  }

 private:
  const HubFile& file_;
  std::filesystem::path path_;
  BlobHash hash_;
  uint64_t length_ = 0;
  int fd_;
};

Error refused(const HubClient& client, const std::string& path, long status) {
  const std::string url = client.endpoint() + path;
  if (status == 401 || status == 403) {
    return Error{ErrorCode::kUnauthorized,
                 url + " answers " + std::to_string(status) + ": accept the model's terms on its page and set HF_TOKEN",
                 {}};
  }
  const bool try_again = status >= 500 || status == 429 || status == 408;
  return Error{try_again ? ErrorCode::kIo : ErrorCode::kNotFound, url + " answers " + std::to_string(status), {}};
}

// One attempt: from where `partial` ends to the end of the file. kIo: another attempt may help.
Result<void> transfer(HubClient& client, const std::string& path, const HubFile& file, PartialFile& partial,
                      const std::function<void(int64_t)>& arrived) {
  Result<void> local;  // what went wrong on our side
  const auto on_status = [&](long status) {
    if (status == 206 || partial.length() == 0) return true;
    arrived(-static_cast<int64_t>(partial.length()));  // the whole file comes again
    local = partial.restart();
    return local.ok();
  };
  const auto on_body = [&](const char* data, size_t size) {
    local = partial.append(data, size);
    if (local.ok()) arrived(static_cast<int64_t>(size));
    return local.ok();
  };
  ASSIGN_OR_RETURN(const HubClient::Response response, client.get(path, partial.length(), on_status, on_body));
  if (!local.ok()) return Error{ErrorCode::kInternal, local.error().message, {}};
  if (response.status < 200 || response.status >= 300) return refused(client, path, response.status);
  if (!response.linked_etag.empty() && response.linked_etag != file.etag) {
    return Error{ErrorCode::kInternal, file.name + " changed on the hub during the download; try again", {}};
  }
  if (partial.length() < file.size) return Error{ErrorCode::kIo, file.name + " ended early", {}};
  return {};
}

}  // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& path, const std::function<void()>& waiting) {
  const int fd = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return disk_error(path, "opened", errno);
  FileLock lock(fd);
  if (flock(fd, LOCK_EX | LOCK_NB) == 0) return lock;
  if (errno == EWOULDBLOCK) waiting();
  while (flock(fd, LOCK_EX) != 0) {
    if (errno != EINTR) return disk_error(path, "locked", errno);
  }
  return lock;
}

FileLock::~FileLock() {
  if (fd_ >= 0) close(fd_);
}

Result<void> describe_file(HubClient& client, const std::string& path, HubFile& file) {
  ASSIGN_OR_RETURN(const HubClient::Response response, client.head(path));
  const bool linked = !response.linked_etag.empty();
  if (!linked && (response.status < 200 || response.status >= 300)) return refused(client, path, response.status);
  file.etag = linked ? response.linked_etag : response.etag;
  const std::string& size = linked && !response.linked_size.empty() ? response.linked_size : response.length;
  const auto num_bytes = parse_whole<uint64_t>(size);
  file.size = num_bytes.value_or(0);
  file.is_large = is_hex(file.etag, 64);
  const bool has_size = num_bytes && (!linked || !response.linked_size.empty() || response.status / 100 == 2);
  if (has_size && (file.is_large || is_hex(file.etag, 40))) return {};
  return Error{ErrorCode::kIo,
               client.endpoint() + path + " comes without the size and hash of a hub's file; check HF_ENDPOINT",
               {}};
}

Result<void> download_blob(HubClient& client, const std::string& path, const HubFile& file,
                           const std::filesystem::path& blob, int64_t retry_delay_ms,
                           const std::function<void(int64_t)>& arrived) {
  PartialFile partial(file, blob.string() + ".incomplete");
  RETURN_IF_ERROR(partial.resume());
  arrived(static_cast<int64_t>(partial.length()));
  for (int attempt = 1; partial.length() < file.size; ++attempt) {
    const Result<void> result = transfer(client, path, file, partial, arrived);
    if (result.ok()) break;
    if (result.error().code != ErrorCode::kIo || attempt == kMaxAttempts) return result.error();
    std::this_thread::sleep_for(std::chrono::milliseconds(retry_delay_ms << (attempt - 1)));
  }
  return partial.finish(blob);
}

}  // namespace coppice
