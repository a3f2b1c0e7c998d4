#pragma once

#include "extractors/positions/candidates.hpp"
#include "extractors/positions/climb.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pacta {

/// Whether an operator is an act that commits or leaves: "ratify", "suspend".
bool is_commitment(const Situation& situation, std::size_t match);

/// How many clauses lie between a word and the act that it hangs on; nothing where it does not.
std::optional<int> clauses_below(const std::vector<Step>& path, int act);

/// Whether a sentence commits somebody, and all its acts that do are such.
template <typename Predicate>
bool every_commitment(const Situation& situation, const Predicate& is_such) {
  bool any = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    if (!is_such(situation.operators[i].head)) return false;
    any = true;
  }
  return any;
}

}  // namespace pacta
