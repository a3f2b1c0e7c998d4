#include "extractors/positions/commitments.hpp"

#include "ontology/position.hpp"

#include <string_view>

namespace pacta {
namespace {

bool opens_clause(std::string_view relation) {
  return is_relation(relation, "ccomp") || is_relation(relation, "advcl") || is_relation(relation, "acl") ||
         is_relation(relation, "csubj") || is_relation(relation, "parataxis");
}

}  // namespace

bool is_commitment(const Situation& situation, std::size_t match) {
  const auto label = position_named(situation.labels_alone[match]);
  return situation.operators[match].op->kind == OperatorKind::act && label &&
         family(*label) == Family::commitment;
}

std::optional<int> clauses_below(const std::vector<Step>& path, int act) {
  int clauses = 0;
  for (const Step& step : path) {
    clauses += opens_clause(step.relation);
    if (step.token == act) return clauses;
  }
  return std::nullopt;
}

}  // namespace pacta
