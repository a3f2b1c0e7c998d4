#include "cli/console.hpp"

#include "catch.hpp"

#include <sstream>

namespace pacta::cli {
namespace {

/// A console over strings.
struct Fixture {
  std::ostringstream out, err;
  StreamOutput stream{out, "standard output"};
  Console console;

  explicit Fixture(TerminalTraits traits = {}) : console(stream, err, traits) {}
};

const Diagnostic warning{Severity::warning, "invalid-utf8", "found 2 ill-formed sequences", "a.txt", 0};
const Diagnostic error{Severity::error, "invalid-json", "found a comma", "b.jsonl", 7};

TEST_CASE("Diagnostics read like a compiler's", "[cli]") {
  CHECK(to_line(warning) == "a.txt: warning: found 2 ill-formed sequences [invalid-utf8]");
  CHECK(to_line(error) == "b.jsonl:7: error: found a comma [invalid-json]");
}

TEST_CASE("A quiet console says errors only", "[cli]") {
  Fixture fixture;
  fixture.console.set_quiet(true);
  fixture.console.report(warning);
  fixture.console.note("done");
  CHECK(fixture.err.str().empty());
  fixture.console.report(error);
  CHECK(fixture.err.str() == to_line(error) + "\n");
  CHECK(fixture.out.str().empty());
}

TEST_CASE("The progress line appears on a terminal only, and messages erase it", "[cli]") {
  Fixture pipe;
  pipe.console.show_status("half");
  CHECK(pipe.err.str().empty());

  TerminalTraits traits;
  traits.err_is_terminal = true;
  traits.width = 10;
  Fixture terminal(traits);
  terminal.console.show_status("more than ten columns");
  CHECK(terminal.err.str() == "\r\x1b[Kmore tha…");
  terminal.console.note("hello");
  CHECK(terminal.err.str() == "\r\x1b[Kmore tha…\r\x1b[Kpacta: hello\n");
}

TEST_CASE("Styles appear only where colour is wanted", "[cli]") {
  CHECK(Fixture().console.styled(Style::bold, "a") == "a");
  TerminalTraits traits;
  traits.colour_out = true;
  CHECK(Fixture(traits).console.styled(Style::bold, "a") == "\x1b[1ma\x1b[0m");
  CHECK(Fixture(traits).console.styled(Style::plain, "a") == "a");
}

}  // namespace
}  // namespace pacta::cli
