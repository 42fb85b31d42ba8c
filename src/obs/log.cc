#include "obs/log.h"

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cctype>
#include <mutex>

namespace coppice {
namespace {

spdlog::level::level_enum to_spdlog(LogLevel level) {
  switch (level) {
    case LogLevel::kDebug:
      return spdlog::level::debug;
    case LogLevel::kInfo:
      return spdlog::level::info;
    case LogLevel::kWarning:
      return spdlog::level::warn;
    case LogLevel::kError:
      return spdlog::level::err;
    case LogLevel::kOff:
      return spdlog::level::off;
  }
  return spdlog::level::info;
}

void append_escaped(std::string_view text, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      out += "\\x";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += c;
    }
  }
}

bool needs_quotes(std::string_view value) {
  return value.empty() || value.find_first_of(" \"=") != std::string_view::npos;
}

void append_field(const LogField& field, std::string& out) {
  out += ' ';
  out += field.key;
  out += '=';
  if (!needs_quotes(field.value)) return append_escaped(field.value, out);
  out += '"';
  std::string escaped;
  append_escaped(field.value, escaped);
  for (const char c : escaped) {
    if (c == '"') out += '\\';
    out += c;
  }
  out += '"';
}

// Writes through to a caller's string.
class StringSink final : public spdlog::sinks::base_sink<std::mutex> {
 public:
  explicit StringSink(std::string& out) : out_(out) {}

 protected:
  void sink_it_(const spdlog::details::log_msg& message) override {
    spdlog::memory_buf_t line;
    formatter_->format(message, line);
    out_.append(line.data(), line.size());
  }
  void flush_() override {}

 private:
  std::string& out_;
};

}  // namespace

struct Log::Impl {
  Impl(LogLevel level, spdlog::sink_ptr sink) : logger("coppice", std::move(sink)) {
    logger.set_level(to_spdlog(level));
    logger.set_pattern("[%Y-%m-%d %H:%M:%S.%e] %l: %v");
    logger.flush_on(spdlog::level::warn);
  }
  spdlog::logger logger;
};

Result<LogLevel> parse_log_level(std::string_view name) {
  std::string lower;
  for (const char c : name) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (lower == "debug" || lower == "trace") return LogLevel::kDebug;
  if (lower == "info") return LogLevel::kInfo;
  if (lower == "warning" || lower == "warn") return LogLevel::kWarning;
  if (lower == "error" || lower == "critical") return LogLevel::kError;
  if (lower == "off") return LogLevel::kOff;
  return invalid_argument(
      "log_level", "The log level '" + std::string(name) + "' is unknown; use debug, info, warning, error or off.");
}

Log::Log(LogLevel level) : impl_(std::make_unique<Impl>(level, std::make_shared<spdlog::sinks::stderr_sink_mt>())) {}
Log::Log(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Log::~Log() = default;

std::unique_ptr<Log> Log::to_string(LogLevel level, std::string& out) {
  return std::unique_ptr<Log>(new Log(std::make_unique<Impl>(level, std::make_shared<StringSink>(out))));
}

bool Log::enabled(LogLevel level) const { return impl_->logger.should_log(to_spdlog(level)); }

void Log::write(LogLevel level, std::string_view message, std::initializer_list<LogField> fields) {
  if (!enabled(level)) return;
  std::string line;
  append_escaped(message, line);
  for (const LogField& field : fields) append_field(field, line);
  impl_->logger.log(to_spdlog(level), spdlog::string_view_t(line.data(), line.size()));
}

}  // namespace coppice
