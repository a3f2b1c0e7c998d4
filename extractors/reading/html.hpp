#pragma once

#include "graph/article.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// Whether bytes that are UTF-8 (or ASCII-compatible) begin like a page.
bool looks_like_html(std::string_view bytes);

/// The encoding that a page declares in its first kilobyte (<meta charset>, http-equiv), empty where it
/// declares none.
std::string declared_charset(std::string_view bytes);

/// What an HTML page held.
enum class HtmlOutcome {
  article,  ///< text was found and filled in
  no_text,  ///< nothing a reader would see but navigation
  too_deep  ///< nested beyond `deepest_nesting`, which no page written by people is; not parsed
};

/// Elements nested deeper are refused: parsers and their clean-up recurse.
inline constexpr std::size_t deepest_nesting = 2000;

/// Reads a page with Gumbo (HTML5): the text of the article or main element where there is one, else of the
/// body, block by block, without scripts, navigation, asides, forms, captions and what is hidden; the
/// headline (h1, og:title or title), and from meta elements, JSON-LD and time elements publication date,
/// outlet and canonical address. Fields that the article has already are kept. Precondition: UTF-8.
HtmlOutcome read_html(Article& article, std::string_view page);

}  // namespace pacta
