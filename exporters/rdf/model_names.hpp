#pragma once

#include "ontology/vocabulary.hpp"

#include <optional>
#include <string_view>

namespace pacta::rdf {

/// The class of ontology/model.ttl for a kind of actor or treaty: "StateBody".
std::string_view class_name(ActorKind kind);
std::string_view class_name(TreatyKind kind);

/// The way back; absent for other names.
std::optional<ActorKind> actor_kind_of_class(std::string_view name);
std::optional<TreatyKind> treaty_kind_of_class(std::string_view name);

}  // namespace pacta::rdf
