#pragma once

#include "exporters/output.hpp"
#include "ontology/diagnostic.hpp"

#include <iosfwd>
#include <string>
#include <string_view>

namespace pacta::cli {

/// What the two output streams are connected to.
struct TerminalTraits {
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool colour_out = false;  ///< a terminal, and neither NO_COLOR nor TERM=dumb asks for plain text
  std::size_t width = 80;   ///< columns, for lines that are cut or wrapped
};

/// Asks the operating system and the environment (NO_COLOR, TERM, COLUMNS).
TerminalTraits terminal_traits();

enum class Style { plain, bold, dim, good, bad };

/// Where a command's words go: data to `out`, messages and the progress line to `err`.
/// The streams are borrowed. One thread at a time.
class Console {
 public:
  Console(StreamOutput& out, std::ostream& err, TerminalTraits traits);
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;
  ~Console();

  /// Where data goes. Throws Error where it is not taken; flush it at the end, a full disk shows only then.
  StreamOutput& out() { return out_; }
  const TerminalTraits& traits() const { return traits_; }

  /// Messages below an error are held back from now on, and so is the progress line.
  void set_quiet(bool quiet) { quiet_ = quiet; }
  bool quiet() const { return quiet_; }

  /// "file:line: warning: message [code]", as compilers and editors know it.
  void report(const Diagnostic& diagnostic);
  /// "pacta: message"; not when quiet.
  void note(std::string_view message);
  /// "pacta: error: message"
  void error(std::string_view message);

  /// Replaces the progress line, which is cut to the terminal's width; does nothing where messages go to no
  /// terminal.
  void show_status(std::string_view line);
  void clear_status();

  /// The text in a style, for out(); unchanged where out() shows no colour.
  std::string styled(Style style, std::string_view text) const;

 private:
  /// Messages are best effort: where nobody can be told, the work still counts.
  void say(std::string_view text) const;

  StreamOutput& out_;
  std::ostream& err_;
  TerminalTraits traits_;
  bool quiet_ = false;
  bool status_shown_ = false;
};

/// One line of a diagnostic without its end of line: "file:line: severity: message [code]".
std::string to_line(const Diagnostic& diagnostic);

std::string_view name(Severity severity);

}  // namespace pacta::cli
