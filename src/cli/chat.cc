#include "cli/chat.h"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <csignal>
#include <iostream>

#include "cli/command_line.h"
#include "cli/flag_checks.h"
#include "cli/http_url.h"
#include "text/utf8.h"

namespace coppice {
namespace {

std::atomic<bool> stop_answer{false};  // the signal handler has nowhere else to write to

void on_interrupt(int) {
  // A second Ctrl-C without an answer in between leaves.
  if (stop_answer.exchange(true)) _exit(130);
}

struct Style {
  const char* dim = "";
  const char* bold = "";
  const char* off = "";
};

Style style_for_terminal() {
  if (isatty(STDOUT_FILENO) == 0) return {};
  return {"\033[2m", "\033[1m", "\033[0m"};
}

constexpr const char* kHelp =
    "  /reset          forget the conversation (the system prompt stays)\n"
    "  /system TEXT    set the system prompt and forget the conversation\n"
    "  /exit           leave (Ctrl-D too); Ctrl-C ends an answer early\n";

std::string_view trimmed(std::string_view text) {
  const size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

// Of a character of several bytes, one after the first.
bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

class Conversation {
 public:
  explicit Conversation(std::string system) : system_(std::move(system)) { reset(); }

  void reset() {
    history_.clear();
    if (!system_.empty()) history_.push_back({"system", system_});
  }
  void set_system(std::string text) {
    system_ = std::move(text);
    reset();
  }

  // True when the line was a command. `line` has no blanks at its ends.
  bool command(const std::string& line, const Style& style) {
    if (!line.starts_with('/')) return false;
    if (line == "/reset") {
      reset();
      std::cout << style.dim << "  forgotten" << style.off << "\n";
    } else if (line == "/system" || line.starts_with("/system ")) {
      set_system(std::string(trimmed(line.substr(7))));
      std::cout << style.dim << "  set" << style.off << "\n";
    } else {
      if (line != "/help") std::cout << style.dim << "  no command " << line << "; there are\n" << style.off;
      std::cout << style.dim << kHelp << style.off;
    }
    return true;
  }

  // False when there is no answer.
  bool turn(const std::string& line, const ChatOptions& options, const Style& style) {
    if (!is_valid_utf8(line)) {
      std::cerr << "chat: this line is not UTF-8 and was not sent; check the terminal's encoding\n";
      return false;
    }
    history_.push_back({"user", line});
    stop_answer = false;
    const auto answer =
        ask(history_, options, [](std::string_view text) { std::cout << text << std::flush; }, stop_answer);
    stop_answer = false;
    if (!answer.ok()) {
      history_.pop_back();
      std::cerr << "chat: " << answer.error().message << "\n";
      return false;
    }
    std::cout << "\n" << style.dim << "  " << answer_summary(*answer) << style.off << "\n\n" << std::flush;
    history_.push_back({"assistant", answer->text});
    return true;
  }

 private:
  std::string system_;
  std::vector<ChatMessage> history_;
};

}  // namespace

std::string plain_text(std::string_view line) {
  std::string text;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\033') {
      // ESC [ parameters and one final letter; or ESC [[ letter, ESC O letter; or ESC and one character.
      const std::string_view sequence = line.substr(++i);
      if (sequence.starts_with("[[")) {
        i += 2;
      } else if (sequence.starts_with('[')) {
        do ++i;
        while (i < line.size() && (line[i] < '@' || line[i] > '~'));
      } else if (sequence.starts_with('O')) {
        ++i;
      }
      while (i + 1 < line.size() && is_continuation(line[i + 1])) ++i;
    } else if (line[i] == '\t' || (static_cast<unsigned char>(line[i]) >= ' ' && line[i] != '\177')) {
      text += line[i];
    }
  }
  return text;
}

std::string answer_summary(const ChatAnswer& answer) {
  // Over less time than this, what is measured is how the pieces bunched on their way.
  constexpr double kLeastSeconds = 0.1;
  std::string line;
  const auto part = [&line](const std::string& text) { line += (line.empty() ? "" : " | ") + text; };
  if (answer.prompt_tokens > 0)
    part(fmt::format("{} prompt tokens, {} cached", answer.prompt_tokens, answer.cached_tokens));
  if (!answer.text.empty()) part(fmt::format("first token {:.0f} ms", answer.first_token_seconds * 1e3));
  if (answer.decode_tokens > 0 && answer.decode_seconds >= kLeastSeconds) {
    part(fmt::format("{} tokens at {:.1f} tok/s", answer.completion_tokens,
                     answer.decode_tokens / answer.decode_seconds));
  } else if (answer.completion_tokens > 0) {
    part(fmt::format("{} {}", answer.completion_tokens, answer.completion_tokens == 1 ? "token" : "tokens"));
  }
  if (answer.finish_reason.empty()) part("ended early");
  if (answer.finish_reason == "length") part("cut at the length limit");
  return line;
}

int run_chat(const std::vector<std::string>& arguments) {
  ChatOptions options;
  std::string host = "127.0.0.1", system;
  uint16_t port = 30000;
  CLI::App app("A terminal chat against a running server.", "coppice chat");
  app.add_option("--host", host)->capture_default_str();
  app.add_option("--port", port)->capture_default_str()->check(port_check(1));
  app.add_option("--base-url", options.base_url,
                 "instead of host and port, e.g. http://box:30000 (with or without /v1)");
  app.add_option("--api-key", options.api_key)->envname("COPPICE_API_KEY");
  app.add_option("--system", system, "system prompt");
  app.add_option("--temperature", options.temperature, "default: the server's")->check(temperature_mistake);
  app.add_option("--max-tokens", options.max_tokens, "default: to the end of the context")
      ->check(CLI::Range(1, INT32_MAX));
  int exit_code = 0;
  const Result<bool> parsed = parse_flags(app, arguments, exit_code);
  if (!parsed.ok()) return exit_with(parsed.error());
  if (!*parsed) return exit_code;
  if (!is_valid_utf8(system)) return exit_with(invalid_argument("--system", "--system is not UTF-8"));
  if (options.base_url.empty()) options.base_url = http_url(host, port);
  options.base_url = server_root(options.base_url);

  const Style style = style_for_terminal();
  const bool interactive = isatty(STDIN_FILENO) != 0;
  if (interactive)
    std::cout << style.dim << "Talking to " << options.base_url << "; /help lists the commands." << style.off << "\n\n";
  struct sigaction action{};
  action.sa_handler = &on_interrupt;
  sigaction(SIGINT, &action, nullptr);  // no SA_RESTART: Ctrl-C at the prompt ends the read

  Conversation conversation(system);
  std::string line;
  int num_answers = 0, num_failures = 0;
  for (;;) {
    if (interactive) std::cout << style.bold << "you> " << style.off << std::flush;
    if (!std::getline(std::cin, line)) break;
    line = std::string(trimmed(plain_text(line)));
    if (line == "/exit" || line == "/quit") break;
    if (line.empty() || conversation.command(line, style)) continue;
    ++(conversation.turn(line, options, style) ? num_answers : num_failures);
  }
  if (interactive) std::cout << "\n";
  // Who types has read the errors; a script wants to know.
  return !interactive && num_answers == 0 && num_failures > 0 ? 1 : 0;
}

}  // namespace coppice
