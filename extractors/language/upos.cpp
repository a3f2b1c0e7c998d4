#include "extractors/language/upos.hpp"

#include "extractors/language/document.hpp"

#include <array>

namespace pacta {
namespace {

constexpr std::array<std::string_view, upos_count> names{"ADJ",   "ADP",   "ADV", "AUX",  "CCONJ", "DET",
                                                         "INTJ",  "NOUN",  "NUM", "PART", "PRON",  "PROPN",
                                                         "PUNCT", "SCONJ", "SYM", "VERB", "X"};

}  // namespace

std::string_view name(Upos tag) {
  return names[static_cast<std::size_t>(tag)];
}

std::optional<Upos> upos_from_name(std::string_view text) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == text) return static_cast<Upos>(i);
  }
  return std::nullopt;
}

}  // namespace pacta
