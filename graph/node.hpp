#pragma once

#include "ontology/date.hpp"
#include "ontology/vocabulary.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// An actor as the graph knows it. The kind is absent for names that stand in no vocabulary.
struct ActorNode {
  std::string slug;
  std::string label;  ///< for people; never empty in what a graph gives out
  std::optional<ActorKind> kind;

  friend bool operator==(const ActorNode&, const ActorNode&) = default;
};

/// A treaty, regime or process as the graph knows it.
struct TreatyNode {
  std::string slug;
  std::string label;
  std::optional<TreatyKind> kind;

  friend bool operator==(const TreatyNode&, const TreatyNode&) = default;
};

enum class RelationKind {
  represents,  ///< a person in office, or a state body, speaks for `to`
  member_of    ///< a state or organisation belongs to the group `to`
};

/// What the vocabulary knows between two actors, dated where it is a dated office.
struct Relation {
  RelationKind kind = RelationKind::represents;
  std::string from, to;  ///< slugs of actors
  std::string title;     ///< of the office; may be empty
  std::optional<Date> since, until;

  friend auto operator<=>(const Relation&, const Relation&) = default;
};

/// "states_parties" to "States parties", "us_talks" to "US talks": a label for a slug that no vocabulary
/// names.
std::string label_from_slug(std::string_view slug);

/// Names as outputs carry them: "historicalState", "multilateral", "memberOf".
std::string_view name(ActorKind kind);
std::string_view name(TreatyKind kind);
std::string_view name(RelationKind kind);
std::optional<ActorKind> actor_kind_named(std::string_view label);
std::optional<TreatyKind> treaty_kind_named(std::string_view label);

}  // namespace pacta
