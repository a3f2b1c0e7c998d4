#pragma once

#include <cstddef>
#include <string_view>

namespace pacta {

/// The end of the web or mail address that begins at `at` (http://…, www.…, name@host, host.com), without the
/// punctuation of the sentence around it; `at` itself where none begins there.
std::size_t address_end(std::string_view text, std::size_t at);

}  // namespace pacta
