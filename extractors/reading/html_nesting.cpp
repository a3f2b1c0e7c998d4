#include "extractors/reading/html_nesting.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pacta {
namespace {

// Elements without an end tag, or whose end tag is implied by the next of their kind (HTML, sections 13.1.2
// and 13.1.2.4), so that they do not nest.
constexpr std::array<std::string_view, 30> never_nested{
    "area",  "base", "br",   "col",  "dd",     "dt",     "embed",   "hr",  "img",  "input",
    "li",    "link", "meta", "p",    "param",  "source", "option",  "td",  "tr",   "th",
    "track", "wbr",  "path", "rect", "circle", "line",   "polygon", "use", "html", "body"};

std::string_view tag_name(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() &&
         (is_letter(static_cast<unsigned char>(text[size])) || (text[size] >= '0' && text[size] <= '9')))
    ++size;
  return text.substr(0, size);
}

}  // namespace

std::size_t estimated_nesting(std::string_view page) {
  std::size_t depth = 0, deepest = 0;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    const bool closes = page.substr(at + 1).starts_with('/');
    const std::string_view raw_name = tag_name(page.substr(at + (closes ? 2 : 1), 16));
    if (raw_name.empty()) continue;
    const std::string name = ascii_lower(raw_name);
    if (std::ranges::find(never_nested, name) != never_nested.end()) continue;
    if (closes)
      depth -= depth > 0 ? 1 : 0;
    else
      deepest = std::max(deepest, ++depth);
  }
  return deepest;
}

}  // namespace pacta
