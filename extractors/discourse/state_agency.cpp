#include "extractors/discourse/state_agency.hpp"

#include "extractors/discourse/speaker_words.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

struct Agency {
  std::string_view name;
  std::string_view state;
};

constexpr std::array agencies{
    Agency{"TASS", "russia"},      Agency{"Sputnik", "russia"},  Agency{"RIA Novosti", "russia"},
    Agency{"RT", "russia"},        Agency{"Xinhua", "china"},    Agency{"CGTN", "china"},
    Agency{"IRNA", "iran"},        Agency{"Tasnim", "iran"},     Agency{"Press TV", "iran"},
    Agency{"KCNA", "north_korea"}, Agency{"Anadolu", "turkiye"}, Agency{"BelTA", "belarus"},
};

constexpr std::size_t dateline_reach =
    400;  // bytes from the beginning in which a headline and its dateline stand

/// "/TASS/", "(Xinhua)" near the beginning, or the source itself.
std::string_view agency_state(const Document& document) {
  const std::string_view opening = document.text().substr(0, dateline_reach);
  for (const Agency& agency : agencies) {
    if (document.article->source == agency.name) return agency.state;
    for (const auto& [left, right] : {std::pair{'/', '/'}, std::pair{'(', ')'}}) {
      if (opening.find(left + std::string{agency.name} + right) != std::string_view::npos)
        return agency.state;
    }
  }
  return {};
}

/// A slug that is nothing but an official role: "senior_diplomat", "mfa".
bool is_bare_role(const std::string& slug) {
  const std::size_t last = slug.rfind('_');
  return speaks_for_state(last == std::string::npos ? slug : slug.substr(last + 1));
}

}  // namespace

void lend_agency_state(Document& document, const Vocabulary& vocabulary) {
  const std::string_view state = agency_state(document);
  if (state.empty()) return;
  for (Quote& quote : document.quotes) {
    const bool known =
        quote.slug.empty() || !quote.represents.empty() || vocabulary.actor(quote.slug) != nullptr;
    if (!known && is_bare_role(quote.slug)) quote.represents = state;
  }
}

}  // namespace pacta
