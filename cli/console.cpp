#include "cli/console.hpp"

#include "cli/text_layout.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <ostream>

namespace pacta::cli {
namespace {

constexpr std::string_view erase_line = "\r\x1b[K";

bool environment_has(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

std::size_t terminal_width() {
  if (const char* columns = std::getenv("COLUMNS")) {
    std::size_t width = 0;
    const char* end = columns + std::strlen(columns);
    if (std::from_chars(columns, end, width).ptr == end && width >= 20) return width;
  }
  winsize size{};
  for (const int descriptor : {STDOUT_FILENO, STDERR_FILENO})
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
  return 80;
}

std::string_view escape(Style style) {
  switch (style) {
    case Style::plain:
      return "";
    case Style::bold:
      return "\x1b[1m";
    case Style::dim:
      return "\x1b[2m";
    case Style::good:
      return "\x1b[32m";
    case Style::bad:
      return "\x1b[31m";
  }
  return "";
}

}  // namespace

TerminalTraits terminal_traits() {
  TerminalTraits traits;
  traits.out_is_terminal = isatty(STDOUT_FILENO) == 1;
  traits.err_is_terminal = isatty(STDERR_FILENO) == 1;
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  traits.colour_out = traits.out_is_terminal && !dumb && !environment_has("NO_COLOR");
  // A dumb terminal cannot erase a line, so a progress line would pile up there.
  traits.err_is_terminal = traits.err_is_terminal && !dumb;
  traits.width = terminal_width();
  return traits;
}

Console::Console(StreamOutput& out, std::ostream& err, TerminalTraits traits)
    : out_(out), err_(err), traits_(traits) {}

Console::~Console() {
  clear_status();
}

void Console::report(const Diagnostic& diagnostic) {
  if (quiet_ && diagnostic.severity != Severity::error) return;
  clear_status();
  say(to_line(diagnostic) + "\n");
}

void Console::note(std::string_view message) {
  if (quiet_) return;
  clear_status();
  say("pacta: " + std::string(message) + "\n");
}

void Console::error(std::string_view message) {
  clear_status();
  say("pacta: error: " + std::string(message) + "\n");
}

void Console::show_status(std::string_view line) {
  if (quiet_ || !traits_.err_is_terminal) return;
  say(std::string(erase_line) + shorten(line, traits_.width - 1));
  status_shown_ = true;
}

void Console::clear_status() {
  if (!status_shown_) return;
  say(erase_line);
  status_shown_ = false;
}

std::string Console::styled(Style style, std::string_view text) const {
  if (!traits_.colour_out || style == Style::plain) return std::string(text);
  return std::string(escape(style)).append(text).append("\x1b[0m");
}

void Console::say(std::string_view text) const {
  err_ << text << std::flush;
}

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "error";
}

std::string to_line(const Diagnostic& diagnostic) {
  std::string line = diagnostic.source;
  if (diagnostic.line > 0) line += ":" + std::to_string(diagnostic.line);
  line.append(": ").append(name(diagnostic.severity)).append(": ").append(diagnostic.message);
  return line.append(" [").append(diagnostic.code).append("]");
}

}  // namespace pacta::cli
