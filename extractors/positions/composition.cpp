#include "extractors/positions/composition.hpp"

#include <algorithm>

namespace pacta {
namespace {

std::string key(const std::string& attitude, const std::string& act, bool negated) {
  return attitude + '|' + act + (negated ? "|-" : "|+");
}

/// An operator with its height on the climb.
struct Placed {
  const OperatorMatch* match;
  std::size_t height;
};

/// Operators whose head stands on the path, or hangs directly below a governor on it ("called the deal a
/// disaster").
std::vector<Placed> place(const Sentence& sentence, const std::vector<Step>& path,
                          const std::vector<OperatorMatch>& operators) {
  std::vector<Placed> out;
  for (const OperatorMatch& match : operators) {
    for (std::size_t height = 1; height < path.size(); ++height) {
      const int governor = path[height].token;
      const bool beside = sentence.tokens[match.head].head == governor &&
                          match.op->kind != OperatorKind::attitude && match.op->kind != OperatorKind::report;
      if (match.head == governor || beside) {
        out.push_back({&match, height});
        break;
      }
    }
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Placed& a, const Placed& b) { return a.height < b.height; });
  return out;
}

bool is_act(const Placed& placed) {
  const OperatorKind kind = placed.match->op->kind;
  return kind == OperatorKind::act || kind == OperatorKind::evaluation || kind == OperatorKind::event;
}

bool negated_between(const Sentence& sentence, const std::vector<Step>& path, std::size_t low,
                     std::size_t high) {
  bool odd = false;
  for (std::size_t h = low; h <= high; ++h) {
    if (is_negated(sentence, path[h].token)) odd = !odd;
  }
  return odd;
}

}  // namespace

Composer::Composer(const Lexicon& lexicon) {
  for (const CompositionRow& row : lexicon.composition)
    rows_.emplace(key(row.attitude, row.act, row.negated), &row);
}

const CompositionRow* Composer::find(const std::string& attitude, const std::string& act,
                                     bool negated) const {
  const std::string any = "*";
  const std::string attitudes[] = {attitude, any};
  const std::string acts[] = {act, any};
  for (const std::string& a : attitudes) {
    for (const std::string& b : acts) {
      if ((a == any && attitude.empty()) || (b == any && act.empty()) || (a == any && b == any)) continue;
      const auto found = rows_.find(key(a, b, negated));
      if (found != rows_.end()) return found->second;
    }
  }
  return nullptr;
}

std::vector<Composed> Composer::compose(const Sentence& sentence, const std::vector<Step>& path,
                                        const std::vector<OperatorMatch>& operators) const {
  const std::vector<Placed> placed = place(sentence, path, operators);
  std::vector<Composed> out;
  const auto add = [&](const CompositionRow* row, int holder_of, int act_token) {
    if (row != nullptr && row->position != "none") out.push_back({row, holder_of, act_token});
  };
  bool any_act = false;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (!is_act(placed[i])) continue;
    any_act = true;
    const OperatorMatch& act = *placed[i].match;
    bool governed = false;
    for (const Placed& above : placed) {
      if (above.match->op->kind != OperatorKind::attitude || above.height < placed[i].height) continue;
      governed = true;
      const bool negated = negated_between(sentence, path, placed[i].height, above.height);
      add(find(above.match->op->id, act.op->id, negated), above.match->head, act.head);
    }
    if (!governed) {
      const bool evaluation = act.op->kind == OperatorKind::evaluation;
      add(find("", act.op->id, act.negated), evaluation ? none : act.head, act.head);
    }
  }
  if (any_act) return out;
  for (const Placed& attitude : placed) {
    if (attitude.match->op->kind != OperatorKind::attitude) continue;
    add(find(attitude.match->op->id, "", attitude.match->negated), attitude.match->head, none);
  }
  return out;
}

}  // namespace pacta
