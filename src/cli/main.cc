// The one binary: thin subcommands.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "cli/bench.h"
#include "cli/chat.h"
#include "cli/serve.h"

namespace {

constexpr char kUsage[] =
    "coppice serves language models.\n\n"
    "  coppice serve --model-path MODEL [flags]   the server (SGLang's flags); MODEL is a Hugging Face folder,\n"
    "                                             or org/name, which is downloaded from the hub\n"
    "  coppice chat [--port N]                    a terminal chat against a server\n"
    "  coppice bench one-batch --model-path DIR   prefill and decode beside the machine's ceilings\n"
    "  coppice <command> --help                   what a command takes\n"
    "  coppice --version\n";

using Command = int (*)(const std::vector<std::string>&);
struct Entry {
  std::string_view name;
  Command run;
};
constexpr Entry kCommands[] = {
    {"serve", coppice::run_serve}, {"chat", coppice::run_chat}, {"bench", coppice::run_bench}};

}  // namespace

int main(int argc, char** argv) {
  const std::string_view name = argc > 1 ? argv[1] : "";
  const std::vector<std::string> arguments(argv + (argc > 1 ? 2 : 1), argv + argc);
  for (const Entry& command : kCommands) {
    if (command.name == name) return command.run(arguments);
  }
  if (name == "--version") {
    std::puts("coppice " COPPICE_VERSION);
    return 0;
  }
  const bool asked = name == "help" || name == "--help" || name == "-h" || name.empty();
  std::fputs(kUsage, asked ? stdout : stderr);
  if (!asked) std::fprintf(stderr, "\ncoppice: no command named %s\n", std::string(name).c_str());
  return asked ? 0 : 1;
}
