#pragma once

#include <string>
#include <string_view>

namespace pacta {

/// The identity of content: XXH3 128 of the bytes in its canonical (big-endian) form, as 32 lower-case hex
/// digits. The same on every machine. Source: the xxHash specification, XXH3 with seed 0.
std::string content_hash(std::string_view bytes);

}  // namespace pacta
