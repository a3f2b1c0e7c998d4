#include "extractors/positions/acts.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/positions/climb.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pacta {
namespace {

/// Whether an operator is an act that commits or leaves: "ratify", "suspend".
bool is_commitment(const Situation& situation, std::size_t match) {
  const auto label = position_named(situation.labels_alone[match]);
  return situation.operators[match].op->kind == OperatorKind::act && label &&
         family(*label) == Family::commitment;
}

/// "states", "a number of states"
bool names_many(const Sentence& sentence, int noun) {
  const auto plural = [&](int token) {
    const Token& each = sentence.tokens[static_cast<std::size_t>(token)];
    return each.mention == none && each.xpos == "NNS";
  };
  const auto plural_of = [&](int token) {
    return is_relation(sentence.tokens[static_cast<std::size_t>(token)].deprel, "nmod") && plural(token);
  };
  const std::vector<int> below = dependents(sentence, noun);
  return plural(noun) || (sentence.tokens[static_cast<std::size_t>(noun)].mention == none &&
                          std::any_of(below.begin(), below.end(), plural_of));
}

/// "they", where it is not known who they are
bool is_third_person(const Sentence& sentence, int token) {
  const Token& word = sentence.tokens[static_cast<std::size_t>(token)];
  return word.mention == none &&
         (word.lemma == "they" || word.lemma == "he" || word.lemma == "she" || word.lemma == "those");
}

/// Another state or body than the holder.
bool names_other(const Document& document, const Sentence& sentence, int token, const HolderCandidate& holder,
                 const Vocabulary& vocabulary) {
  const int index = sentence.tokens[static_cast<std::size_t>(token)].mention;
  if (index == none) return false;
  const Mention& mention = document.mentions[static_cast<std::size_t>(index)];
  const Actor* actor = vocabulary.actor(mention.holder());
  return mention.kind == MentionKind::actor && mention.members.empty() && actor != nullptr &&
         (actor->kind == ActorKind::state || actor->kind == ActorKind::organisation) &&
         actor->slug != holder.slug;
}

/// The subject of a verb itself, or of the verb that it completes ("not ready to leave"); none where it only
/// shares one.
int performer_of(const Sentence& sentence, int verb) {
  const Token& token = sentence.tokens[static_cast<std::size_t>(verb)];
  if (is_relation(token.deprel, "xcomp")) return subject_of(sentence, verb);
  for (const int child : dependents(sentence, verb)) {
    if (sentence.tokens[static_cast<std::size_t>(child)].deprel == "nsubj") return child;
  }
  return none;
}

/// "Chile, Peru sign": whether one of the holder's mentions stands in a list with a token.
bool stands_in_list(const Sentence& sentence, const HolderCandidate& holder, int token) {
  return std::any_of(holder.tokens.begin(), holder.tokens.end(), [&](int each) {
    return first_conjunct(sentence, each) == first_conjunct(sentence, token) ||
           sentence.tokens[static_cast<std::size_t>(each)].head == token;
  });
}

/// Whether the words are the speaker's own, in quote marks.
bool is_quoted(const Document& document, const HolderCandidate& speaker) {
  return speaker.quote != none &&
         document.quotes[static_cast<std::size_t>(speaker.quote)].kind == QuoteKind::direct;
}

/// "withdraw from the valley", "the exit from the valley"; "inspections from May" are from no place
bool leads_away(std::string_view lemma) {
  return lemma == "withdraw" || lemma == "withdrawal" || lemma == "exit" || lemma == "pullout" ||
         lemma == "pull";
}

/// "left the valley", "its withdrawal from the valley", "the withdrawal of troops"
bool is_object(const Sentence& sentence, int act, int token) {
  const bool away = leads_away(sentence.tokens[static_cast<std::size_t>(act)].lemma);
  const Token& each = sentence.tokens[static_cast<std::size_t>(token)];
  if (is_relation(each.deprel, "obj") || each.deprel == "nsubj:pass") return true;
  if (!is_relation(each.deprel, "nmod") && !is_relation(each.deprel, "obl")) return false;
  const std::vector<int> below = dependents(sentence, token);
  return away && each.mention == none && !is_calendar_word(ascii_lower(each.form)) &&
         std::any_of(below.begin(), below.end(), [&](int child) {
           const Token& word = sentence.tokens[static_cast<std::size_t>(child)];
           return word.deprel == "case" &&
                  (word.lemma == "from" || (word.lemma == "of" && is_relation(each.deprel, "nmod")));
         });
}

/// What an act is done to, where that is a thing of its own: "suspended the airline's permit".
bool has_object_of_its_own(const Sentence& sentence, int act) {
  const std::vector<int> below = dependents(sentence, act);
  return std::any_of(below.begin(), below.end(), [&](int each) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(each)];
    return is_object(sentence, act, each) && (token.upos == Upos::NOUN || token.upos == Upos::PROPN) &&
           !is_treaty_act(token.lemma) && !is_domain_word(token.lemma) && !is_treaty_head(token.lemma);
  });
}

/// The verb of a particle or preposition that stands for the act: "pulled" of "pulled out of".
int act_word(const Sentence& sentence, int token) {
  const Token& word = sentence.tokens[static_cast<std::size_t>(token)];
  const bool particle = word.deprel == "case" || word.deprel == "compound:prt";
  return particle && word.head != none ? word.head : token;
}

bool opens_clause(std::string_view relation) {
  return is_relation(relation, "ccomp") || is_relation(relation, "advcl") || is_relation(relation, "acl") ||
         is_relation(relation, "csubj") || is_relation(relation, "parataxis");
}

/// How many clauses lie between a word and the act that it hangs on; nothing where it does not.
std::optional<int> clauses_below(const std::vector<Step>& path, int act) {
  int clauses = 0;
  for (const Step& step : path) {
    clauses += opens_clause(step.relation);
    if (step.token == act) return clauses;
  }
  return std::nullopt;
}

/// Whether another treaty than the situation's hangs on an act, and no further below: "left the other one".
bool has_other_treaty(const Document& document, const Situation& situation, int act) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const std::optional<int> own = clauses_below(situation.path, act);
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const int index = sentence.tokens[static_cast<std::size_t>(i)].mention;
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

/// "about to": not "about the treaty"
bool is_followed_by_to(const Sentence& sentence, int token) {
  const std::size_t next = static_cast<std::size_t>(token) + 1;
  return next < sentence.tokens.size() && sentence.tokens[next].lemma == "to";
}

/// "violated the airspace", "contrary to the law": what is broken is named, and no treaty.
bool breaks_thing_of_its_own(const Sentence& sentence, int breach) {
  const std::vector<int> below = dependents(sentence, breach);
  return std::any_of(below.begin(), below.end(), [&](int each) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(each)];
    const bool object = is_relation(token.deprel, "obj") || is_relation(token.deprel, "obl") ||
                        is_relation(token.deprel, "nmod") || token.deprel == "nsubj:pass";
    return object && token.upos == Upos::NOUN && token.mention == none && !is_domain_word(token.lemma) &&
           !is_treaty_head(token.lemma) && !is_calendar_word(ascii_lower(token.form));
  });
}

/// "party", "member", "signatory" of a treaty
bool is_member(const Token& token) {
  static constexpr std::array<std::string_view, 4> members = {"adherent", "member", "party", "signatory"};
  return token.mention == none && std::find(members.begin(), members.end(), token.lemma) != members.end();
}

/// "is a party", "as a party": no becoming.
bool is_state_of_being(const Sentence& sentence, int noun) {
  const std::vector<int> below = dependents(sentence, noun);
  return std::any_of(below.begin(), below.end(), [&](int child) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(child)];
    return token.deprel == "cop" || (token.deprel == "case" && token.lemma == "as");
  });
}

/// The act that a position takes, refuses or threatens.
Position act_of(Position position) {
  if (position == Position::declinesToJoin) return Position::joins;
  return position == Position::threatensWithdrawal ? Position::withdraws : position;
}

/// "could have signed", "would have left"
bool is_unreal(const Sentence& sentence, int verb) {
  static constexpr std::array<std::string_view, 4> modals = {"could", "might", "should", "would"};
  bool modal = false, perfect = false;
  for (const int child : dependents(sentence, verb)) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(child)];
    if (!is_relation(token.deprel, "aux")) continue;
    modal = modal || std::find(modals.begin(), modals.end(), token.lemma) != modals.end();
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
  return verb.upos == Upos::VERB &&
         std::find(reversing.begin(), reversing.end(), verb.lemma) != reversing.end();
}

/// "revoked its withdrawal", "reversed the decision to leave", "dropped its plans to leave": the act is what
/// is taken back, or what that is about.
bool is_reversed(const Sentence& sentence, int act) {
  const std::vector<Step> path = climb(sentence, act);
  for (std::size_t k = 1; k < path.size(); ++k) {
    const std::string_view relation = path[k].relation;
    const Token& token = sentence.tokens[static_cast<std::size_t>(path[k].token)];
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

}  // namespace

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
    } else if (!takes_back(sentence.tokens[static_cast<std::size_t>(act)])) {
      return false;
    }
  }
  return any;
}

bool is_mere_membership(const Sentence& sentence, const Situation& situation) {
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    const int noun = situation.path[k].token;
    if (is_member(sentence.tokens[static_cast<std::size_t>(noun)])) return is_state_of_being(sentence, noun);
    if (!is_relation(situation.path[k].relation, "compound") &&
        !is_relation(situation.path[k].relation, "nmod"))
      return false;
  }
  return false;
}

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

bool is_act_of_others(const Document& document, const Situation& situation, const HolderCandidate& speaker,
                      const Vocabulary& vocabulary) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    const int subject = subject_of(sentence, situation.operators[i].head);
    if (subject == none) continue;
    if (names_many(sentence, subject) || names_other(document, sentence, subject, speaker, vocabulary) ||
        (is_quoted(document, speaker) && is_third_person(sentence, subject)))
      return true;
  }
  return false;
}

bool is_done_by_another(const Document& document, const Situation& situation, const HolderCandidate& holder,
                        const Vocabulary& vocabulary) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  bool any = false;
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    if (!is_commitment(situation, i)) continue;
    const int act = situation.operators[i].head;
    const int subject = performer_of(sentence, act);
    if (subject == none || clauses_below(situation.path, act) != 0 ||
        !names_other(document, sentence, subject, holder, vocabulary) ||
        stands_in_list(sentence, holder, subject))
      return false;
    any = true;
  }
  return any;
}

bool is_about_to_be_done(const Sentence& sentence, const Situation& situation) {
  return std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(step.token)];
    if (token.lemma == "about") return is_followed_by_to(sentence, step.token);
    const std::vector<int> below = dependents(sentence, step.token);
    return token.upos == Upos::VERB && std::any_of(below.begin(), below.end(), [&](int child) {
             return sentence.tokens[static_cast<std::size_t>(child)].lemma == "about" &&
                    is_followed_by_to(sentence, child);
           });
  });
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
