#include "graph/actor_treaty_network.hpp"

#include "graph/copies/copies.hpp"

#include <map>
#include <utility>

namespace pacta {

int stance(Position position) {
  switch (position) {
    case Position::joins:
    case Position::commitsToObserve:
    case Position::supports:
      return 1;
    case Position::declinesToJoin:
    case Position::suspends:
    case Position::withdraws:
    case Position::threatensWithdrawal:
    case Position::opposes:
      return -1;
    default:
      return 0;
  }
}

int stance(const StatementView& s) {
  if (s.modality != Modality::asserted && s.modality != Modality::conditional) return 0;
  return s.polarity == Polarity::positive ? stance(s.position) : -stance(s.position);
}

std::vector<SignedTie> actor_treaty_network(const KnowledgeGraph& graph, const StatementFilter& filter) {
  std::map<std::pair<std::string_view, std::string_view>, SignedTie> ties;
  for (const CountedStatement& counted : Copies(graph).counted(graph.statements(filter))) {
    const StatementView s = graph.statement_view(counted.key);
    SignedTie& tie = ties[{s.holder, s.treaty}];
    const int sign = stance(s);
    ++tie.statements;
    tie.reports += counted.reports;
    if (sign > 0) ++tie.favourable;
    if (sign < 0) ++tie.adverse;
    tie.balance += sign * s.confidence;
  }
  std::vector<SignedTie> out;
  out.reserve(ties.size());
  for (auto& [ends, tie] : ties) {
    tie.actor = ends.first;
    tie.treaty = ends.second;
    out.push_back(std::move(tie));
  }
  return out;
}

}  // namespace pacta
