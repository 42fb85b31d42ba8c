// CHECK: an invariant of ours. A failure prints the values and aborts; it is never used for bad input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <string>

namespace coppice::detail {

template <class... Args>
[[noreturn]] inline void check_failed(const char* file, int line, const char* condition, const Args&... args) {
  std::ostringstream text;
  ((text << args << ' '), ...);
  std::fprintf(stderr, "%s:%d: CHECK failed: %s %s\n", file, line, condition, text.str().c_str());
  std::fflush(stderr);
  std::abort();
}

}  // namespace coppice::detail

// CHECK(cond, "what", value, ...): always on.
#define CHECK(condition, ...)                                                                     \
  do {                                                                                            \
    if (!(condition)) [[unlikely]] {                                                              \
      ::coppice::detail::check_failed(__FILE__, __LINE__, #condition __VA_OPT__(, ) __VA_ARGS__); \
    }                                                                                             \
  } while (false)

#define CHECK_OP_(a, op, b, ...)                                                                            \
  do {                                                                                                      \
    const auto& check_a_ = (a);                                                                             \
    const auto& check_b_ = (b);                                                                             \
    if (!(check_a_ op check_b_)) [[unlikely]] {                                                             \
      ::coppice::detail::check_failed(__FILE__, __LINE__, #a " " #op " " #b, "(", check_a_, "vs", check_b_, \
                                      ")" __VA_OPT__(, ) __VA_ARGS__);                                      \
    }                                                                                                       \
  } while (false)

#define CHECK_EQ(a, b, ...) CHECK_OP_(a, ==, b __VA_OPT__(, ) __VA_ARGS__)
#define CHECK_NE(a, b, ...) CHECK_OP_(a, !=, b __VA_OPT__(, ) __VA_ARGS__)
#define CHECK_LT(a, b, ...) CHECK_OP_(a, <, b __VA_OPT__(, ) __VA_ARGS__)
#define CHECK_LE(a, b, ...) CHECK_OP_(a, <=, b __VA_OPT__(, ) __VA_ARGS__)
#define CHECK_GT(a, b, ...) CHECK_OP_(a, >, b __VA_OPT__(, ) __VA_ARGS__)
#define CHECK_GE(a, b, ...) CHECK_OP_(a, >=, b __VA_OPT__(, ) __VA_ARGS__)

// DCHECK: the same, in debug builds and the simulator only (COPPICE_DCHECKS). For checks on hot paths.
#if defined(COPPICE_DCHECKS)
#define DCHECK(condition, ...) CHECK(condition __VA_OPT__(, ) __VA_ARGS__)
#else
#define DCHECK(condition, ...) \
  do {                         \
    (void)sizeof(condition);   \
  } while (false)
#endif
