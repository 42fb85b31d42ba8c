// One file of the hub's cache: resumed, hashed while it arrives, and named only when it is whole.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "base/result.h"
#include "io/hub.h"
#include "io/hub_client.h"
#include "io/hub_listing.h"

namespace coppice {

// An exclusive lock on a file, shared with huggingface_hub (flock); released at the end of its life.
class FileLock {
 public:
  // Blocks until the lock is had; calls `waiting` once before it has to wait.
  static Result<FileLock> acquire(const std::filesystem::path& path, const std::function<void()>& waiting);
  FileLock(FileLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FileLock& operator=(FileLock&&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int fd) : fd_(fd) {}
  int fd_;
};

// Asks the hub for the size and hash of a file whose listing lacks them.
Result<void> describe_file(HubClient& client, const std::string& path, HubFile& file);

// Downloads `file` from `path` of the hub to `blob`, going on from `blob`.incomplete. `arrived` gets byte counts; a
// negative one takes back what turned out useless.
Result<void> download_blob(HubClient& client, const std::string& path, const HubFile& file,
                           const std::filesystem::path& blob, int64_t retry_delay_ms,
                           const std::function<void(int64_t)>& arrived);

}  // namespace coppice
