#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace pacta {

/// The 22 positions. Definitions, opposites and notations are data: ontology/positions.ttl.
enum class Position {
  joins,
  declinesToJoin,
  suspends,
  withdraws,
  threatensWithdrawal,
  commitsToObserve,
  supports,
  opposes,
  noncommittal,
  seeksInclusion,
  seeksReplacementOrRevision,
  setsCondition,
  interpretsObligation,
  allegesViolation,
  allegesUndermining,
  deniesAllegation,
  affirmsCompliance,
  proposesTalks,
  rejectsProposal,
  callsOn,
  criticizesAct,
  welcomesAct
};

/// The families (first level of the taxonomy) that the positions fall into.
enum class Family { commitment, stance, change, legal, compliance, interaction };

inline constexpr std::size_t position_count = 22;
extern const std::array<Position, position_count> all_positions;

/// The label as it stands in outputs and gold files: "declinesToJoin".
std::string_view name(Position position);
std::string_view name(Family family);
Family family(Position position);
std::optional<Position> position_named(std::string_view label);

}  // namespace pacta
