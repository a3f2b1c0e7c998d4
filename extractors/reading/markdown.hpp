#pragma once

#include <string>
#include <string_view>

namespace pacta {

/// Whether a text uses markdown enough to be read as such: links, bold type, or escaped marks.
bool looks_like_markdown(std::string_view text);

/// The text without the marks of markdown: emphasis, links (their words stay), images, headings, quotations,
/// escapes and closing "###". Lines stay lines. Linear.
std::string without_markdown(std::string_view text);

}  // namespace pacta
