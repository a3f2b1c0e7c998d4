#pragma once

#include "extractors/language/document.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace pacta {

inline constexpr std::size_t upos_count = static_cast<std::size_t>(Upos::X) + 1;

/// The tag with this name, as CoNLL-U spells it: "PROPN".
std::optional<Upos> upos_from_name(std::string_view text);

}  // namespace pacta
