#include "ontology/position.hpp"

#include <algorithm>

namespace pacta {
namespace {

struct Row {
  Position position;
  Family family;
  std::string_view name;
};

constexpr std::array<Row, position_count> rows{{
    {Position::joins, Family::commitment, "joins"},
    {Position::declinesToJoin, Family::commitment, "declinesToJoin"},
    {Position::suspends, Family::commitment, "suspends"},
    {Position::withdraws, Family::commitment, "withdraws"},
    {Position::threatensWithdrawal, Family::commitment, "threatensWithdrawal"},
    {Position::commitsToObserve, Family::commitment, "commitsToObserve"},
    {Position::supports, Family::stance, "supports"},
    {Position::opposes, Family::stance, "opposes"},
    {Position::noncommittal, Family::stance, "noncommittal"},
    {Position::seeksInclusion, Family::change, "seeksInclusion"},
    {Position::seeksReplacementOrRevision, Family::change, "seeksReplacementOrRevision"},
    {Position::setsCondition, Family::change, "setsCondition"},
    {Position::interpretsObligation, Family::legal, "interpretsObligation"},
    {Position::allegesViolation, Family::compliance, "allegesViolation"},
    {Position::allegesUndermining, Family::compliance, "allegesUndermining"},
    {Position::deniesAllegation, Family::compliance, "deniesAllegation"},
    {Position::affirmsCompliance, Family::compliance, "affirmsCompliance"},
    {Position::proposesTalks, Family::interaction, "proposesTalks"},
    {Position::rejectsProposal, Family::interaction, "rejectsProposal"},
    {Position::callsOn, Family::interaction, "callsOn"},
    {Position::criticizesAct, Family::interaction, "criticizesAct"},
    {Position::welcomesAct, Family::interaction, "welcomesAct"},
}};

constexpr std::array<std::string_view, 6> family_names{"commitment", "stance",     "change",
                                                       "legal",      "compliance", "interaction"};

const Row& row(Position position) {
  return rows[static_cast<std::size_t>(position)];
}

}  // namespace

const std::array<Position, position_count> all_positions = [] {
  std::array<Position, position_count> out{};
  std::transform(rows.begin(), rows.end(), out.begin(), [](const Row& r) { return r.position; });
  return out;
}();

std::string_view name(Position position) {
  return row(position).name;
}
std::string_view name(Family family) {
  return family_names[static_cast<std::size_t>(family)];
}
Family family(Position position) {
  return row(position).family;
}

std::optional<Position> position_named(std::string_view label) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.name == label; });
  if (found == rows.end()) return std::nullopt;
  return found->position;
}

}  // namespace pacta
