#include "exporters/rdf/model_names.hpp"

#include <algorithm>
#include <array>

namespace pacta::rdf {
namespace {

constexpr std::array<std::string_view, 8> actor_classes{
    "State", "HistoricalState", "Territory", "Organisation", "StateBody", "Group", "Person", "NonStateActor"};
constexpr std::array<std::string_view, 5> treaty_classes{"MultilateralTreaty", "BilateralTreaty", "Regime",
                                                         "ProposedTreaty", "Process"};

template <typename Kind, std::size_t n>
std::optional<Kind> kind_of(const std::array<std::string_view, n>& classes, std::string_view name) {
  const auto found = std::find(classes.begin(), classes.end(), name);
  if (found == classes.end()) return std::nullopt;
  return static_cast<Kind>(found - classes.begin());
}

}  // namespace

std::string_view class_name(ActorKind kind) {
  return actor_classes[static_cast<std::size_t>(kind)];
}
std::string_view class_name(TreatyKind kind) {
  return treaty_classes[static_cast<std::size_t>(kind)];
}

std::optional<ActorKind> actor_kind_of_class(std::string_view name) {
  return kind_of<ActorKind>(actor_classes, name);
}
std::optional<TreatyKind> treaty_kind_of_class(std::string_view name) {
  return kind_of<TreatyKind>(treaty_classes, name);
}

}  // namespace pacta::rdf
