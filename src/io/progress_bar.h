// ProgressBar: one line on stderr that grows; where stderr is no terminal, a line for every tenth.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace coppice {

class ProgressBar {
 public:
  // `what` stands before the bar: "downloading Qwen/Qwen3-0.6B".
  explicit ProgressBar(std::string what, std::FILE* out = stderr);
  ~ProgressBar();  // ends the line
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // One thread; cheap to call often. What is done may also shrink, when a transfer starts again.
  void update(uint64_t done_bytes, uint64_t total_bytes);

 private:
  std::string what_;
  std::FILE* out_;
  bool is_terminal_;
  int shown_percent_ = -1;
  bool line_open_ = false;
};

}  // namespace coppice
