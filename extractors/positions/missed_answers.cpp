#include "extractors/positions/missed_answers.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/operator_matcher.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pacta {
namespace {

bool is_answer(const Token& token) {
  static constexpr std::array<std::string_view, 9> answers = {
      "answer", "decision", "feedback", "proposal", "reaction", "reply", "response", "signal", "step"};
  return token.upos != Upos::VERB && among(answers, token.lemma);
}

bool is_waiting(const Token& token) {
  static constexpr std::array<std::string_view, 3> words = {"await", "lack", "wait"};
  return among(words, token.lemma);
}

bool is_receiving(const Token& token) {
  static constexpr std::array<std::string_view, 6> verbs = {"expect", "get",     "have",
                                                            "hear",   "receive", "see"};
  return token.upos == Upos::VERB && among(verbs, token.lemma);
}

bool is_negation(const Token& token) {
  static constexpr std::array<std::string_view, 5> words = {"n't", "never", "no", "not", "without"};
  return among(words, token.lemma) || token.form == "n't";
}

/// "left the offer unanswered", "did not respond"
bool keeps_silent(const Sentence& sentence, int verb) {
  static constexpr std::array<std::string_view, 3> answering = {"answer", "reply", "respond"};
  const Token& token = sentence.tokens[static_cast<std::size_t>(verb)];
  if (token.upos != Upos::VERB) return false;
  if (among(answering, token.lemma)) return is_negated(sentence, verb);
  if (token.lemma != "leave") return false;
  const std::vector<int> below = dependents(sentence, verb);
  return std::any_of(below.begin(), below.end(), [&](int child) {
    return sentence.tokens[static_cast<std::size_t>(child)].lemma == "unanswered";
  });
}

/// One sentence and its mentions of actors.
class AnswerFinder {
 public:
  AnswerFinder(const Document& document, const Sentence& sentence)
      : document_(&document), sentence_(&sentence) {}

  std::vector<std::string> owing() const {
    std::vector<std::string> slugs;
    for (int i = 0; i < size(); ++i) {
      if (is_answer(at(i)) && is_missed(i)) add_givers(i, slugs);
      if (keeps_silent(*sentence_, i)) add_silent(i, slugs);
      if ((at(i).lemma == "await" || (at(i).lemma == "wait" && i + 1 < size() && at(i + 1).lemma == "for")))
        add_actor(at(i).lemma == "wait" ? i + 2 : i + 1, slugs);
    }
    std::sort(slugs.begin(), slugs.end());
    slugs.erase(std::unique(slugs.begin(), slugs.end()), slugs.end());
    return slugs;
  }

 private:
  static constexpr int phrase = 4;  // words of a noun phrase beside its head
  static constexpr int clause = 7;  // words between a verb and its object's head

  int size() const { return static_cast<int>(sentence_->tokens.size()); }
  const Token& at(int i) const { return sentence_->tokens[static_cast<std::size_t>(i)]; }

  /// Waited for, negated itself ("no answer"), or the object of a receiving that did not take place.
  bool is_missed(int answer) const {
    bool received = false, none_of_it = false;
    for (int i = answer - 1; i >= std::max(0, answer - clause); --i) {
      if (is_waiting(at(i))) return true;
      if (is_negation(at(i))) {
        none_of_it = at(i).lemma == "no" && answer - i <= phrase;
        if (received || (none_of_it && at(answer).lemma != "proposal")) return true;
        if (!none_of_it) return false;
      }
      if (at(i).upos == Upos::VERB && !is_receiving(at(i))) return false;
      if (is_receiving(at(i)) && none_of_it) return true;
      received = received || is_receiving(at(i));
    }
    return false;
  }

  /// "a US response", "Washington's reply", "no answer yet from the Americans".
  void add_givers(int answer, std::vector<std::string>& slugs) const {
    for (int i = answer - 1; i >= std::max(0, answer - phrase); --i) {
      if (at(i).upos == Upos::VERB || at(i).upos == Upos::ADP || is_negation(at(i))) break;
      if (add_actor(i, slugs)) return;
    }
    int by = answer + 1;
    if (by < size() && at(by).upos == Upos::ADV) ++by;
    if (by >= size() || (at(by).lemma != "from" && at(by).lemma != "by")) return;
    for (int i = by + 1; i < std::min(size(), by + 1 + phrase); ++i) {
      if (add_actor(i, slugs)) return;
    }
  }

  void add_silent(int verb, std::vector<std::string>& slugs) const {
    if (const int subject = subject_of(*sentence_, verb); subject != none) add_actor(subject, slugs);
  }

  bool add_actor(int token, std::vector<std::string>& slugs) const {
    if (token >= size() || at(token).mention == none) return false;
    const Mention& mention = document_->mentions[static_cast<std::size_t>(at(token).mention)];
    if (mention.kind != MentionKind::actor || mention.holder().empty()) return false;
    slugs.push_back(mention.holder());
    return true;
  }

  const Document* document_;
  const Sentence* sentence_;
};

}  // namespace

std::vector<std::string> missed_answers(const Document& document, const Sentence& sentence) {
  return AnswerFinder(document, sentence).owing();
}

void give_silence(const std::vector<std::string>& owing, const std::vector<HolderCandidate>& holders,
                  std::vector<Verdict>& verdicts) {
  const auto owes = [&](std::size_t i) {
    return std::binary_search(owing.begin(), owing.end(), holders[i].slug);
  };
  const auto is_silence = [](const Judgement& judgement) {
    return judgement.position == Position::noncommittal;
  };
  bool any = false;
  for (std::size_t i = 0; i < holders.size(); ++i) any = any || owes(i);
  if (!any) return;
  std::optional<Judgement> surest;
  for (Verdict& verdict : verdicts) {
    const auto found = std::find_if(verdict.judgements.begin(), verdict.judgements.end(), is_silence);
    if (found == verdict.judgements.end()) continue;
    if (!surest || found->confidence > surest->confidence) surest = *found;
    verdict.judgements.erase(found);
  }
  for (std::size_t i = 0; surest && i < verdicts.size(); ++i) {
    if (!owes(i)) continue;
    verdicts[i].judgements.push_back(*surest);
    std::stable_sort(verdicts[i].judgements.begin(), verdicts[i].judgements.end(),
                     [](const Judgement& a, const Judgement& b) { return a.confidence > b.confidence; });
  }
}

}  // namespace pacta
