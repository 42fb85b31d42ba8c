#include "io/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#endif

namespace coppice {
namespace {

Error io_error(const std::filesystem::path& path, const char* what, int code) {
  return Error{ErrorCode::kIo, path.string() + " cannot be " + what + ": " + std::generic_category().message(code), {}};
}

class FileDescriptor {
 public:
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() {
    if (fd_ >= 0) close(fd_);
  }
  int get() const { return fd_; }

 private:
  int fd_;
};

// The whole pages around [offset, offset + length) of a mapping of `size` bytes.
struct PageRange {
  PageRange(size_t offset, size_t length, size_t size) {
    const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    begin = offset / page * page;
    end = std::min((offset + length + page - 1) / page * page, (size + page - 1) / page * page);
  }
  size_t begin, end;
};

// Opens a regular file and tells its size.
Result<size_t> regular_size(const FileDescriptor& file, const std::filesystem::path& path) {
  if (file.get() < 0) return io_error(path, "opened", errno);
  struct stat info{};
  if (fstat(file.get(), &info) != 0) return io_error(path, "examined", errno);
  if (!S_ISREG(info.st_mode)) return Error{ErrorCode::kIo, path.string() + " is not a regular file", {}};
  return static_cast<size_t>(info.st_size);
}

}  // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  ASSIGN_OR_RETURN(const size_t size, regular_size(file, path));
  MappedFile mapped;
  mapped.path_ = path;
  if (size == 0) return mapped;
  void* data = mmap(nullptr, size, PROT_READ, MAP_SHARED, file.get(), 0);
  if (data == MAP_FAILED) return io_error(path, "mapped", errno);
  mapped.data_ = static_cast<std::byte*>(data);
  mapped.size_ = size;
  (void)madvise(data, size, MADV_SEQUENTIAL);
  return mapped;
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  if (this != &other) {
    MappedFile old(std::move(*this));
    path_ = std::move(other.path_);
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
  }
  return *this;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) munmap(data_, size_);
}

Result<void> MappedFile::populate(size_t offset, size_t length) const {
  CHECK(offset <= size_ && length <= size_ - offset, path_.string(), offset, length, size_);
  if (length == 0) return {};
  const PageRange pages(offset, length, size_);
  if (madvise(data_ + pages.begin, pages.end - pages.begin, MADV_POPULATE_READ) != 0 &&
      (errno == EFAULT || errno == EIO)) {
    return Error{ErrorCode::kIo, path_.string() + " cannot be read: it became shorter, or the disk failed", {}};
  }
  return {};  // an older kernel says EINVAL; the pages then come in one by one
}

void MappedFile::release(size_t offset, size_t length) const {
  CHECK(offset <= size_ && length <= size_ - offset, path_.string(), offset, length, size_);
  if (length == 0) return;
  const PageRange pages(offset, length, size_);
  (void)madvise(data_ + pages.begin, pages.end - pages.begin, MADV_DONTNEED);
}

Result<std::string> read_text_file(const std::filesystem::path& path, size_t max_bytes) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  ASSIGN_OR_RETURN(const size_t size, regular_size(file, path));
  if (size > max_bytes) {
    return Error{ErrorCode::kTooLarge,
                 path.string() + " has " + std::to_string(size) + " bytes, more than " + std::to_string(max_bytes),
                 {}};
  }
  std::string text(size, '\0');
  size_t got = 0;
  while (got < size) {
    const ssize_t count = read(file.get(), text.data() + got, size - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return io_error(path, "read", errno);
    if (count == 0) break;
    got += static_cast<size_t>(count);
  }
  text.resize(got);
  return text;
}

}  // namespace coppice
