#include "io/progress_bar.h"

#include <unistd.h>

#include <algorithm>

namespace coppice {
namespace {

constexpr int kBarWidth = 30;

std::string megabytes(uint64_t bytes) { return std::to_string((bytes + 500'000) / 1'000'000) + " MB"; }

}  // namespace

ProgressBar::ProgressBar(std::string what, std::FILE* out)
    : what_(std::move(what)), out_(out), is_terminal_(isatty(fileno(out)) != 0) {}

ProgressBar::~ProgressBar() {
  if (line_open_) std::fputc('\n', out_);
}

void ProgressBar::update(uint64_t done_bytes, uint64_t total_bytes) {
  const double share =
      total_bytes == 0 ? 1 : static_cast<double>(std::min(done_bytes, total_bytes)) / static_cast<double>(total_bytes);
  const int percent = static_cast<int>(share * 100);
  if (is_terminal_) {
    const int filled = static_cast<int>(share * kBarWidth);
    const std::string bar =
        std::string(static_cast<size_t>(filled), '#') + std::string(static_cast<size_t>(kBarWidth - filled), '.');
    std::fprintf(out_, "\r%s [%s] %3d %% of %s", what_.c_str(), bar.c_str(), percent, megabytes(total_bytes).c_str());
    line_open_ = true;
  } else if (percent / 10 > shown_percent_ / 10 || (shown_percent_ < 0 && percent < 10)) {
    std::fprintf(out_, "%s: %d %% of %s\n", what_.c_str(), percent, megabytes(total_bytes).c_str());
  } else {
    return;
  }
  shown_percent_ = std::max(shown_percent_, percent);
  std::fflush(out_);
}

}  // namespace coppice
