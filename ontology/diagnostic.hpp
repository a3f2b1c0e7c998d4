#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace pacta {

enum class Severity { note, warning, error };

/// One thing worth telling the user about one input; the work on other inputs goes on.
struct Diagnostic {
  Severity severity = Severity::warning;
  std::string code;      ///< stable, lower-kebab, as documented in docs/diagnostics.md: "empty-file"
  std::string message;   ///< what was found and what was expected, one sentence
  std::string source;    ///< path of the file, "-" for standard input
  std::size_t line = 0;  ///< 1-based; 0 where the whole input is meant
};

/// Receives diagnostics in the order in which they arise. Must not throw.
using DiagnosticSink = std::function<void(const Diagnostic&)>;

}  // namespace pacta
