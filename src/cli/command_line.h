// How every command takes its words and ends.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdio>
#include <string>
#include <vector>

#include "base/result.h"

namespace coppice {

// Fills what the flags of `app` point to. False: --help was printed, and the command ends with `exit_code`.
inline Result<bool> parse_flags(CLI::App& app, const std::vector<std::string>& words, int& exit_code) {
  try {
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
  } catch (const CLI::Success& success) {
    exit_code = app.exit(success);
    return false;
  } catch (const CLI::ParseError& error) {
    return invalid_argument({}, std::string(error.what()));
  }
  return true;
}

// The exit code of a command that failed, after its one sentence.
inline int exit_with(const Error& error) {
  std::fprintf(stderr, "coppice: %s\n", error.message.c_str());
  return 1;
}

}  // namespace coppice
