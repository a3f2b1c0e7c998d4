#include "graph/node.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 8> actor_kind_names{
    "state", "historicalState", "territory", "organisation", "stateBody", "group", "person", "nonState"};
constexpr std::array<std::string_view, 5> treaty_kind_names{"multilateral", "bilateral", "regime", "proposed",
                                                            "process"};

bool is_acronym(std::string_view word) {
  static constexpr std::array<std::string_view, 8> acronyms = {"eu", "fta", "nato", "uae",
                                                               "uk", "un",  "us",   "wto"};
  return std::find(acronyms.begin(), acronyms.end(), word) != acronyms.end();
}

char upper(char letter) {
  return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

}  // namespace

std::string label_from_slug(std::string_view slug) {
  std::string label(slug);
  std::replace(label.begin(), label.end(), '_', ' ');
  for (std::size_t begin = 0; begin < label.size();) {
    const std::size_t end = std::min(label.find(' ', begin), label.size());
    const bool whole = is_acronym(std::string_view{label}.substr(begin, end - begin));
    const std::size_t capitals = whole ? end : begin == 0 ? 1 : begin;
    std::transform(label.begin() + static_cast<std::ptrdiff_t>(begin),
                   label.begin() + static_cast<std::ptrdiff_t>(capitals),
                   label.begin() + static_cast<std::ptrdiff_t>(begin), upper);
    begin = end + 1;
  }
  return label;
}

std::string_view name(ActorKind kind) {
  return actor_kind_names[static_cast<std::size_t>(kind)];
}
std::string_view name(TreatyKind kind) {
  return treaty_kind_names[static_cast<std::size_t>(kind)];
}
std::string_view name(RelationKind kind) {
  return kind == RelationKind::represents ? "represents" : "memberOf";
}

std::optional<ActorKind> actor_kind_named(std::string_view label) {
  const auto found = std::find(actor_kind_names.begin(), actor_kind_names.end(), label);
  if (found == actor_kind_names.end()) return std::nullopt;
  return static_cast<ActorKind>(found - actor_kind_names.begin());
}

std::optional<TreatyKind> treaty_kind_named(std::string_view label) {
  const auto found = std::find(treaty_kind_names.begin(), treaty_kind_names.end(), label);
  if (found == treaty_kind_names.end()) return std::nullopt;
  return static_cast<TreatyKind>(found - treaty_kind_names.begin());
}

}  // namespace pacta
