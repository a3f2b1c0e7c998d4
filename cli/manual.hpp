#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace pacta::cli {

/// The manual page pacta(1) in roff (man-pages(7)), from the declarations that give --help, too.
std::string manual_page(const CLI::App& app, const std::string& version);

/// The same as Markdown: docs/cli.md.
std::string manual_markdown(const CLI::App& app);

}  // namespace pacta::cli
