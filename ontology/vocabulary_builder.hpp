#pragma once

#include "ontology/resources.hpp"
#include "ontology/vocabulary.hpp"

#include <vector>

namespace pacta {

/// What the resources say, as values. Each throws Error where a resource contradicts model.ttl: a treaty
/// without label, a role without represents, a bad date, a party that nobody describes, a position that is
/// missing. Sorted by slug; positions in the order of the enum.
std::vector<Treaty> build_treaties(const Resources& resources);
std::vector<Actor> build_actors(const Resources& resources);
std::vector<PositionConcept> build_positions(const Resources& resources);

/// In the order of their IRIs.
std::vector<StandIn> build_stand_ins(const Resources& resources);
std::vector<SecondReading> build_second_readings(const Resources& resources);

}  // namespace pacta
