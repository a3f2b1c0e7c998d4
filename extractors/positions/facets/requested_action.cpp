#include "extractors/positions/facets/requested_action.hpp"

#include "extractors/positions/facets/clause_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

/// "sign the pact to do so", as parsers are wont to read "those who have not signed the pact to do so".
std::string without_do_so(std::string words) {
  constexpr std::string_view tail = " to do so";
  if (words.ends_with(tail)) words.resize(words.size() - tail.size());
  return words;
}

/// Finds the action in one sentence.
class ActionFinder {
 public:
  ActionFinder(const Document& document, const Situation& situation)
      : document_(document),
        situation_(situation),
        sentence_(document.sentences[situation.anchor.sentence]) {}

  std::optional<std::string> find() const {
    for (const OperatorMatch& match : situation_.operators) {
      if (match.op->id != "attitude:call-on") continue;
      if (const int clause = clause_below(match.head); clause != none) return action(clause);
      if (const int noun = called_for(match.head); noun != none)
        return words_of_noun(document_, situation_, noun);
      if (const int verb = infinitive_after(match.last); verb != none) return action(verb);
    }
    if (const int predicate = what_must_be(); predicate != none) return action(predicate);
    return act();
  }

 private:
  const Token& at(int token) const { return sentence_.tokens[token]; }
  int size() const { return static_cast<int>(sentence_.tokens.size()); }

  bool is_predicate(int token) const {
    return at(token).upos == Upos::VERB || has_dependent(sentence_, token, "cop");
  }

  bool is_description(int clause) const {
    return has_dependent(sentence_, clause, "nsubj", "who") ||
           has_dependent(sentence_, clause, "nsubj", "which") ||
           has_dependent(sentence_, clause, "nsubj", "that");
  }

  bool is_infinitive(int token) const { return has_dependent(sentence_, token, "mark", "to"); }

  /// "urged Moscow to hold to its word", "demanded that Oslo sign"; not who is urged: "those who have not
  /// signed".
  int clause_below(int call) const {
    for (const int child : dependents(sentence_, call)) {
      const std::string_view relation = at(child).deprel;
      const bool clause = is_relation(relation, "xcomp") || is_relation(relation, "ccomp") ||
                          is_relation(relation, "advcl") || is_relation(relation, "acl");
      if (clause && is_predicate(child) && child > call && !is_description(child)) return child;
    }
    return none;
  }

  /// "called for nuclear disarmament".
  int called_for(int call) const {
    for (const int child : dependents(sentence_, call)) {
      if (child > call && has_dependent(sentence_, child, "case", "for")) return child;
    }
    return none;
  }

  /// "call on all that own such weapons to sign": the infinitive hangs on the addressee or what describes it.
  int infinitive_after(int call) const {
    constexpr int reach = 25;
    for (int i = call + 1; i < std::min(size(), call + reach); ++i) {
      if (at(i).upos == Upos::VERB && is_infinitive(i)) return i;
    }
    return none;
  }

  /// "must ratify it", "needs to ratify it", "it is time to ratify it", "let Oslo ratify it".
  int what_must_be() const {
    static constexpr std::array<std::string_view, 8> duties = {"need", "have",      "ought",     "let",
                                                               "time", "important", "essential", "necessary"};
    for (const Step& step : situation_.path) {
      if (has_dependent(sentence_, step.token, "aux", "must") ||
          has_dependent(sentence_, step.token, "aux", "should"))
        return step.token;
      const int above = at(step.token).head;
      if (above == none || !is_predicate(step.token)) continue;
      const bool duty = std::find(duties.begin(), duties.end(), at(above).lemma) != duties.end();
      if (duty && (is_infinitive(step.token) || at(above).lemma == "let")) return step.token;
    }
    return none;
  }

  /// A call to "do so" tells no more than the act that it means.
  std::optional<std::string> action(int predicate) const {
    const bool empty = at(predicate).lemma == "do" && predicate + 1 < size() &&
                       (at(predicate + 1).lemma == "so" || at(predicate + 1).lemma == "likewise");
    return empty ? act() : words_from_predicate(document_, situation_, predicate);
  }

  /// The highest act on the way up from the treaty, verbs in their base form: "accession to the pact", "sign
  /// the pact".
  std::optional<std::string> act() const {
    for (auto step = situation_.path.rbegin(); step != situation_.path.rend(); ++step) {
      for (const OperatorMatch& match : situation_.operators) {
        if (match.head != step->token || !match.op->id.starts_with("act:")) continue;
        const Token& word = at(step->token);
        if (word.upos != Upos::VERB) return words_of_noun(document_, situation_, step->token);
        const std::string words = words_from(document_, situation_, step->token, step->token);
        return without_do_so(word.lemma + words.substr(std::min(words.size(), word.span.size())));
      }
    }
    return std::nullopt;
  }

  const Document& document_;
  const Situation& situation_;
  const Sentence& sentence_;
};

}  // namespace

std::optional<std::string> requested_action_in(const Document& document, const Situation& situation) {
  return ActionFinder(document, situation).find();
}

}  // namespace pacta
