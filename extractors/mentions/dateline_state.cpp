#include "extractors/mentions/dateline_state.hpp"

#include "extractors/mentions/folding.hpp"
#include "extractors/reading/dateline.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

bool has_capital(const Actor& actor, const std::string& city) {
  return std::any_of(actor.metonyms.begin(), actor.metonyms.end(),
                     [&](const std::string& metonym) { return folded(metonym) == city; });
}

}  // namespace

bool is_seat_of_organisations(std::string_view city) {
  static constexpr std::array<std::string_view, 4> seats = {"brussels", "geneva", "thehague", "vienna"};
  return std::find(seats.begin(), seats.end(), city) != seats.end();
}

std::string dateline_state(const Document& document, const Vocabulary& vocabulary) {
  constexpr std::size_t opening = 4;  // paragraphs: headline, byline, place
  for (std::size_t i = 0; i < std::min(opening, document.paragraphs.size()); ++i) {
    const std::string city = folded(dateline_city(document.text(document.paragraphs[i])));
    if (city.empty()) continue;
    if (is_seat_of_organisations(city)) return {};
    for (const Actor& actor : vocabulary.actors()) {
      if (actor.kind == ActorKind::state && has_capital(actor, city)) return actor.slug;
    }
  }
  return {};
}

}  // namespace pacta
