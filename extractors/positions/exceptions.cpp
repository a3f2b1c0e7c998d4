#include "extractors/positions/exceptions.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

bool is_nobody(const Token& token) {
  static constexpr std::array<std::string_view, 6> words = {"n't", "no", "no-one", "nobody", "none", "not"};
  return among(words, token.lemma);
}

bool is_everybody(const Token& token) {
  static constexpr std::array<std::string_view, 5> words = {"all", "any", "each", "every", "everyone"};
  return among(words, token.lemma) || token.lemma.starts_with("all ") || token.lemma.starts_with("every ");
}

bool is_exception_word(const Sentence& sentence, int token) {
  static constexpr std::array<std::string_view, 4> words = {"bar", "except", "excepting", "excluding"};
  if (token < 0) return false;
  if (among(words, at(sentence, token).lemma)) return true;
  if (token > 0 && at(sentence, token).lemma == "from") return at(sentence, token - 1).lemma == "apart";
  if (token > 0 && at(sentence, token).lemma == "of") return at(sentence, token - 1).lemma == "exception";
  return false;
}

/// "all members but Peru"
bool is_all_but(const Sentence& sentence, int token) {
  constexpr int reach = 5;
  if (token < 0 || at(sentence, token).lemma != "but") return false;
  for (int i = token - 1; i >= std::max(0, token - reach); --i) {
    if (is_everybody(at(sentence, i))) return true;
  }
  return false;
}

/// "Peru the only one", "Peru being the only state"
bool is_the_only_one(const Sentence& sentence, int token) {
  int next = token + 1;
  const auto is = [&](std::string_view word) {
    return next < static_cast<int>(sentence.tokens.size()) && at(sentence, next).lemma == word;
  };
  if (is("be") && at(sentence, next).form == "being") ++next;
  if (!is("the")) return false;
  ++next;
  return is("only");
}

}  // namespace

bool is_told_of_members(const Sentence& sentence, const HolderCandidate& holder) {
  static constexpr std::array<std::string_view, 5> members = {"ally", "country", "member", "nation", "state"};
  return !holder.tokens.empty() && std::all_of(holder.tokens.begin(), holder.tokens.end(), [&](int token) {
    const Token& whole = at(sentence, token);
    return is_relation(whole.deprel, "nmod") && whole.head != none && whole.head < token &&
           among(members, at(sentence, whole.head).lemma);
  });
}

bool is_go_between(const Sentence& sentence, const HolderCandidate& holder) {
  static constexpr std::array<std::string_view, 9> services = {
      "broker", "facilitate", "host", "mediate", "oversee", "preside", "supervise", "sponsor", "witness"};
  return !holder.tokens.empty() && std::all_of(holder.tokens.begin(), holder.tokens.end(), [&](int token) {
    const int first = first_conjunct(sentence, token);
    const Token& word = at(sentence, first);
    if (word.head == none) return false;
    const Token& verb = at(sentence, word.head);
    const bool serves = is_relation(word.deprel, "nsubj") || is_relation(word.deprel, "obl");
    const bool in_whose_time =
        is_relation(word.deprel, "obl") && verb.upos == Upos::VERB && has_case(sentence, first, "under");
    return (serves && among(services, verb.lemma)) || in_whose_time;
  });
}

bool is_excepted(const Sentence& sentence, const HolderCandidate& holder) {
  const bool of_nobody = std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                                     [](const Token& t) { return is_nobody(t); });
  if (of_nobody) return false;
  return std::any_of(holder.tokens.begin(), holder.tokens.end(), [&](int token) {
    int before = first_conjunct(sentence, token) - 1;
    if (before >= 0 && at(sentence, before).upos == Upos::DET) --before;
    return is_exception_word(sentence, before) || is_all_but(sentence, before) ||
           is_the_only_one(sentence, token);
  });
}

}  // namespace pacta
