#include "extractors/positions/act_reality.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/commitments.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

/// "about to": not "about the treaty"
bool is_followed_by_to(const Sentence& sentence, int token) {
  const std::size_t next = static_cast<std::size_t>(token) + 1;
  return next < sentence.tokens.size() && sentence.tokens[next].lemma == "to";
}

/// "party", "member", "signatory" of a treaty
bool is_member(const Token& token) {
  static constexpr std::array<std::string_view, 4> members = {"adherent", "member", "party", "signatory"};
  return token.mention == none && among(members, token.lemma);
}

/// "is a party", "as a party": no becoming.
bool is_state_of_being(const Sentence& sentence, int noun) {
  const std::vector<int> below = dependents(sentence, noun);
  return std::any_of(below.begin(), below.end(), [&](int child) {
    const Token& token = at(sentence, child);
    return token.deprel == "cop" || (token.deprel == "case" && token.lemma == "as");
  });
}

/// "could have signed", "would have left"
bool is_unreal(const Sentence& sentence, int verb) {
  static constexpr std::array<std::string_view, 4> modals = {"could", "might", "should", "would"};
  bool modal = false, perfect = false;
  for (const int child : dependents(sentence, verb)) {
    const Token& token = at(sentence, child);
    if (!is_relation(token.deprel, "aux")) continue;
    modal = modal || among(modals, token.lemma);
    perfect = perfect || token.lemma == "have";
  }
  return modal && perfect;
}

bool leaves(const Situation& situation, std::size_t match) {
  const auto label = position_named(situation.labels_alone[match]);
  return label == Position::withdraws || label == Position::suspends;
}

bool takes_back(const Token& verb) {
  static constexpr std::array<std::string_view, 9> reversing = {
      "revoke", "rescind", "reverse", "cancel", "annul", "retract", "undo", "drop", "scrap"};
  return verb.upos == Upos::VERB && among(reversing, verb.lemma);
}

/// "revoked its withdrawal", "reversed the decision to leave", "dropped its plans to leave": the act is what
/// is taken back, or what that is about.
bool is_reversed(const Sentence& sentence, int act) {
  const std::vector<Step> path = climb(sentence, act);
  for (std::size_t k = 1; k < path.size(); ++k) {
    const std::string_view relation = path[k].relation;
    const Token& token = at(sentence, path[k].token);
    if (token.upos == Upos::VERB) {
      const bool object =
          is_relation(relation, "obj") || relation == "nsubj:pass" || is_relation(relation, "xcomp");
      return object && takes_back(token) && !is_negated(sentence, path[k].token);
    }
    const bool about =
        is_relation(relation, "nmod") || is_relation(relation, "acl") || is_relation(relation, "compound");
    if (!about) return false;
  }
  return false;
}

/// "do not think that they should leave": negation that stands at the verb of thinking.
bool is_thought_wrong(const Sentence& sentence, int act) {
  static constexpr std::array<std::string_view, 4> thinking = {"believe", "feel", "see", "think"};
  const std::vector<Step> path = climb(sentence, act);
  for (std::size_t k = 1; k < path.size(); ++k) {
    const int verb = path[k].token;
    if (is_relation(path[k].relation, "ccomp") && among(thinking, at(sentence, verb).lemma))
      return is_negated(sentence, verb);
  }
  return false;
}

}  // namespace

bool is_disapproved_act(const Sentence& sentence, const Situation& situation) {
  return every_commitment(situation, [&](int act) { return is_thought_wrong(sentence, act); });
}

bool is_advised_against(const Sentence& sentence, const Situation& situation) {
  return std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
    const std::vector<int> below = dependents(sentence, step.token);
    const bool advice = std::any_of(below.begin(), below.end(), [&](int child) {
      return at(sentence, child).deprel == "aux" && at(sentence, child).lemma == "should";
    });
    return advice && is_thought_wrong(sentence, step.token);
  });
}

bool is_unreal_act(const Sentence& sentence, const Situation& situation) {
  return every_commitment(situation, [&](int act) { return is_unreal(sentence, act); });
}

bool is_reversed_act(const Sentence& sentence, const Situation& situation) {
  bool any = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    const int act = situation.operators[i].head;
    if (is_reversed(sentence, act)) {
      if (!leaves(situation, i)) return false;  // to revoke a ratification leaves
      any = true;
    } else if (!takes_back(at(sentence, act))) {
      return false;
    }
  }
  return any;
}

bool is_mere_membership(const Sentence& sentence, const Situation& situation) {
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    const int noun = situation.path[k].token;
    if (is_member(at(sentence, noun))) return is_state_of_being(sentence, noun);
    if (!is_relation(situation.path[k].relation, "compound") &&
        !is_relation(situation.path[k].relation, "nmod"))
      return false;
  }
  return false;
}

bool is_about_to_be_done(const Sentence& sentence, const Situation& situation) {
  return std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
    const Token& token = at(sentence, step.token);
    if (token.lemma == "about") return is_followed_by_to(sentence, step.token);
    const std::vector<int> below = dependents(sentence, step.token);
    return token.upos == Upos::VERB && std::any_of(below.begin(), below.end(), [&](int child) {
             return at(sentence, child).lemma == "about" && is_followed_by_to(sentence, child);
           });
  });
}

}  // namespace pacta
