#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace pacta::cli {

/// Lays --help out for reading: what the command does, how it is called, the options in columns, then the
/// examples.
class HelpFormatter final : public CLI::FormatterBase {
 public:
  std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
};

}  // namespace pacta::cli
