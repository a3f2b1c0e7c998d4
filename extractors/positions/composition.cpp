#include "extractors/positions/composition.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace pacta {
namespace {

std::string key(const std::string& attitude, const std::string& act, bool negated) {
  return attitude + '|' + act + (negated ? "|-" : "|+");
}

/// An operator with its place on the climb: twice the height of its governor, one more for an auxiliary or
/// adverb of that governor ("should extend"), one less for its complement ("called the deal a disaster").
struct Placed {
  const OperatorMatch* match;
  int rank;
  std::size_t height;
};

bool is_any_relation(std::string_view relation, std::initializer_list<std::string_view> wanted) {
  return std::any_of(wanted.begin(), wanted.end(),
                     [&](std::string_view w) { return is_relation(relation, w); });
}

std::optional<Placed> place(const Sentence& sentence, const std::vector<Step>& path,
                            const OperatorMatch& match) {
  const Token& head = sentence.tokens[match.head];
  for (std::size_t height = 1; height < path.size(); ++height) {
    const int governor = path[height].token;
    const int rank = 2 * static_cast<int>(height);
    if (match.head == governor) return Placed{&match, rank, height};
    if (head.head != governor || match.head == path[height - 1].token) continue;
    if (is_any_relation(head.deprel, {"aux", "advmod", "mark"})) return Placed{&match, rank + 1, height};
    if (is_any_relation(head.deprel, {"obj", "xcomp", "ccomp"})) return Placed{&match, rank - 1, height};
  }
  return std::nullopt;
}

/// Operators on the climb and close beside it, innermost first.
std::vector<Placed> place_all(const Sentence& sentence, const std::vector<Step>& path,
                              const std::vector<OperatorMatch>& operators) {
  std::vector<Placed> out;
  for (const OperatorMatch& match : operators) {
    if (match.op->kind == OperatorKind::report) continue;
    if (const auto placed = place(sentence, path, match)) out.push_back(*placed);
  }
  std::stable_sort(out.begin(), out.end(), [](const Placed& a, const Placed& b) { return a.rank < b.rank; });
  return out;
}

bool negated_between(const Sentence& sentence, const std::vector<Step>& path, std::size_t low,
                     std::size_t high) {
  bool odd = false;
  for (std::size_t h = low; h <= high; ++h) {
    if (is_negated(sentence, path[h].token)) odd = !odd;
  }
  return odd;
}

/// Whose subject holds the result: the attitude's; for a switch that of the act; for an evaluation the
/// speaker.
int holder_of(const OperatorMatch& outer, const OperatorMatch& inner) {
  if (outer.op->kind == OperatorKind::evaluation) return none;
  return outer.op->kind == OperatorKind::modality ? inner.head : outer.head;
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

std::string Composer::label_alone(const OperatorMatch& match) const {
  const bool attitude = match.op->kind == OperatorKind::attitude;
  const CompositionRow* row =
      attitude ? find(match.op->id, "", match.negated) : find("", match.op->id, match.negated);
  return row == nullptr || row->position == "none" ? std::string{} : row->position;
}

std::vector<Composed> Composer::compose(const Sentence& sentence, const std::vector<Step>& path,
                                        const std::vector<OperatorMatch>& operators) const {
  const std::vector<Placed> placed = place_all(sentence, path, operators);
  std::vector<Composed> out;
  std::set<const OperatorMatch*> governing;
  for (const Placed& inner : placed) {
    if (inner.match->op->kind == OperatorKind::modality) continue;
    bool governed = false;
    for (const Placed& outer : placed) {
      if (outer.rank <= inner.rank || outer.match->head == inner.match->head) continue;
      const bool negated = negated_between(sentence, path, inner.height, outer.height);
      const CompositionRow* row = find(outer.match->op->id, inner.match->op->id, negated);
      if (row == nullptr) continue;
      governed = true;
      governing.insert(outer.match);
      if (row->position != "none")
        out.push_back({row, holder_of(*outer.match, *inner.match), inner.match->head});
    }
    // An attitude over an act is no attitude to the treaty itself.
    if (governed || governing.count(inner.match) > 0) continue;
    const bool attitude = inner.match->op->kind == OperatorKind::attitude;
    const CompositionRow* row = attitude ? find(inner.match->op->id, "", inner.match->negated)
                                         : find("", inner.match->op->id, inner.match->negated);
    if (row == nullptr || row->position == "none") continue;
    const bool evaluation = inner.match->op->kind == OperatorKind::evaluation;
    out.push_back({row, evaluation ? none : inner.match->head, inner.match->head});
  }
  return out;
}

}  // namespace pacta
