// Log: leveled lines to stderr. A context that is passed, not a global; every method may be called from any thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"

namespace coppice {

enum class LogLevel : uint8_t { kDebug, kInfo, kWarning, kError, kOff };

// "debug", "info", "warning" (or "warn"), "error", "critical", "off"; in either case.
Result<LogLevel> parse_log_level(std::string_view name);

// One key of a structured line: written as key=value, quoted where the value needs it.
struct LogField {
  std::string_view key;
  std::string value;
};

class Log {
 public:
  explicit Log(LogLevel level = LogLevel::kInfo);
  ~Log();
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  // Tests look at lines in a string instead of stderr.
  static std::unique_ptr<Log> to_string(LogLevel level, std::string& out);

  bool enabled(LogLevel level) const;
  // One line: time, level, message, then the fields. Control characters of the message and of values are escaped, so
  // that a client's text cannot forge a line.
  void write(LogLevel level, std::string_view message, std::initializer_list<LogField> fields = {});
  void debug(std::string_view message, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::kDebug, message, fields);
  }
  void info(std::string_view message, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::kInfo, message, fields);
  }
  void warning(std::string_view message, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::kWarning, message, fields);
  }
  void error(std::string_view message, std::initializer_list<LogField> fields = {}) {
    write(LogLevel::kError, message, fields);
  }

 private:
  struct Impl;
  explicit Log(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace coppice
