#include "extractors/positions/facets/told_acts.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace pacta {
namespace {

constexpr std::array regrettable{Position::withdraws, Position::suspends, Position::threatensWithdrawal,
                                 Position::declinesToJoin, Position::rejectsProposal};
constexpr std::array welcome{Position::joins, Position::commitsToObserve, Position::withdraws,
                             Position::suspends};
constexpr std::array accusing{Position::allegesViolation, Position::allegesUndermining};

constexpr double least_confidence = 0.5;  // in the act

/// What somebody else must have done for the position to be about it; empty where that is no matter.
std::span<const Position> acts_meant(Position position) {
  if (position == Position::criticizesAct) return regrettable;
  if (position == Position::welcomesAct) return welcome;
  if (position == Position::deniesAllegation) return accusing;
  return {};
}

/// Whether one statement tells of an act that the other may be about. Whoever is accused by name is not
/// somebody else.
bool may_be_meant(const Statement& act, const Statement& about) {
  if (act.treaty != about.treaty || act.holder == about.holder || act.confidence < least_confidence)
    return false;
  return !act.target || about.position != Position::deniesAllegation || *act.target == about.holder;
}

}  // namespace

void aim_at_told_acts(std::vector<Statement>& statements) {
  for (Statement& statement : statements) {
    if (statement.target) continue;
    const Statement* surest = nullptr;
    for (const Position wanted : acts_meant(statement.position)) {
      for (const Statement& act : statements) {
        if (act.position != wanted || !may_be_meant(act, statement)) continue;
        if (surest == nullptr || act.confidence > surest->confidence) surest = &act;
      }
    }
    if (surest != nullptr) statement.target = surest->holder;
  }
}

}  // namespace pacta
