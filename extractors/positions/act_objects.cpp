#include "extractors/positions/act_objects.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/commitments.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace pacta {
namespace {

/// "withdraw from the valley", "the exit from the valley"; "inspections from May" are from no place
bool leads_away(std::string_view lemma) {
  return lemma == "withdraw" || lemma == "withdrawal" || lemma == "exit" || lemma == "pullout" ||
         lemma == "pull";
}

/// "left the valley", "its withdrawal from the valley", "the withdrawal of troops"
bool is_object(const Sentence& sentence, int act, int token) {
  const bool away = leads_away(at(sentence, act).lemma);
  const Token& each = at(sentence, token);
  if (is_relation(each.deprel, "obj") || each.deprel == "nsubj:pass") return true;
  if (!is_relation(each.deprel, "nmod") && !is_relation(each.deprel, "obl")) return false;
  const std::vector<int> below = dependents(sentence, token);
  return away && each.mention == none && !is_calendar_word(ascii_lower(each.form)) &&
         std::any_of(below.begin(), below.end(), [&](int child) {
           const Token& word = at(sentence, child);
           return word.deprel == "case" &&
                  (word.lemma == "from" || (word.lemma == "of" && is_relation(each.deprel, "nmod")));
         });
}

/// What an act is done to, where that is a thing of its own: "suspended the airline's permit".
bool has_object_of_its_own(const Sentence& sentence, int act) {
  const std::vector<int> below = dependents(sentence, act);
  return std::any_of(below.begin(), below.end(), [&](int each) {
    const Token& token = at(sentence, each);
    return is_object(sentence, act, each) && (token.upos == Upos::NOUN || token.upos == Upos::PROPN) &&
           !is_treaty_act(token.lemma) && !is_domain_word(token.lemma) && !is_treaty_head(token.lemma);
  });
}

/// The verb of a particle or preposition that stands for the act: "pulled" of "pulled out of".
int act_word(const Sentence& sentence, int token) {
  const Token& word = at(sentence, token);
  const bool particle = word.deprel == "case" || word.deprel == "compound:prt";
  return particle && word.head != none ? word.head : token;
}

/// Whether another treaty than the situation's hangs on an act, and no further below: "left the other one".
bool has_other_treaty(const Document& document, const Situation& situation, int act) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const std::optional<int> own = clauses_below(situation.path, act);
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const int index = at(sentence, i).mention;
    if (index == none) continue;
    const Mention& mention = document.mentions[static_cast<std::size_t>(index)];
    if (mention.kind != MentionKind::treaty || mention.slug.empty() ||
        mention.slug == situation.anchor.treaty)
      continue;
    const std::optional<int> others = clauses_below(climb(sentence, i), act);
    if (others && (!own || *others < *own)) return true;
  }
  return false;
}

/// Whether the treaty hangs on the breach, and not as its subject: "the treaty is contrary to our policy".
bool is_broken(const std::vector<Step>& path, int breach) {
  for (std::size_t k = 1; k < path.size(); ++k) {
    if (path[k].token == breach) return path[k].relation != "nsubj";
  }
  return false;
}

/// "violated the airspace", "contrary to the law": what is broken is named, and no treaty.
bool breaks_thing_of_its_own(const Sentence& sentence, int breach) {
  const std::vector<int> below = dependents(sentence, breach);
  return std::any_of(below.begin(), below.end(), [&](int each) {
    const Token& token = at(sentence, each);
    const bool object = is_relation(token.deprel, "obj") || is_relation(token.deprel, "obl") ||
                        is_relation(token.deprel, "nmod") || token.deprel == "nsubj:pass";
    return object && token.upos == Upos::NOUN && token.mention == none && !is_domain_word(token.lemma) &&
           !is_treaty_head(token.lemma) && !is_calendar_word(ascii_lower(token.form));
  });
}

/// The act that a position takes, refuses or threatens.
Position act_of(Position position) {
  if (position == Position::declinesToJoin) return Position::joins;
  return position == Position::threatensWithdrawal ? Position::withdraws : position;
}

}  // namespace

bool is_act_on_another(const Document& document, const Situation& situation, Position position) {
  bool another = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    const auto label = position_named(situation.labels_alone[i]);
    if (!is_commitment(situation, i) || act_of(*label) != act_of(position)) continue;
    const int act = act_word(document.sentences[situation.anchor.sentence], situation.operators[i].head);
    if (!has_other_treaty(document, situation, act)) return false;
    another = true;
  }
  return another;
}

bool violates_other_things(const Sentence& sentence, const Situation& situation) {
  bool any = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (position_named(situation.labels_alone[i]) != Position::allegesViolation) continue;
    const int breach = situation.operators[i].head;
    if (is_broken(situation.path, breach) || !breaks_thing_of_its_own(sentence, breach)) return false;
    any = true;
  }
  return any;
}

bool acts_on_other_things(const Sentence& sentence, const Situation& situation) {
  return every_commitment(situation, [&](int act) { return has_object_of_its_own(sentence, act); });
}

}  // namespace pacta
