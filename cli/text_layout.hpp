#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::cli {

/// Columns that a text takes on a terminal, counted as code points without combining marks; wide scripts
/// count one.
std::size_t columns(std::string_view utf8);

/// The text itself, or as much as fits with "…" at its end. Line breaks and other control characters become
/// blanks, so that text from articles cannot steer the terminal.
std::string shorten(std::string_view utf8, std::size_t width);

/// The text followed by blanks up to `width` columns; longer text stays whole.
std::string pad_right(std::string_view utf8, std::size_t width);
/// Blanks up to `width` columns, then the text.
std::string pad_left(std::string_view utf8, std::size_t width);

/// Lines of at most `width` columns broken at blanks; a longer word has its own line. Each begins with
/// `indent` blanks.
std::string wrap(std::string_view utf8, std::size_t width, std::size_t indent);

/// "1,234,567"
std::string grouped(std::size_t number);

/// "1 article", "2 articles"
std::string counted(std::size_t number, std::string_view singular, std::string_view plural);

}  // namespace pacta::cli
