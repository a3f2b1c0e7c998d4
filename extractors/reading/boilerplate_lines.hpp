#pragma once

#include <string_view>

namespace pacta {

/// Whether a line by itself shows that it is no part of an article: navigation ("All news", "Hot topics |
/// …"), copyright and photo credits ("© …", "Photo: …"), calls to subscribe, share or log in, "Read more: …",
/// "You may also like:", the furniture of comment sections, and lines in a script other than the article's
/// Latin one.
bool is_boilerplate_line(std::string_view line);

}  // namespace pacta
