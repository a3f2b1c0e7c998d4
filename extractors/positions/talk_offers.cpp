#include "extractors/positions/talk_offers.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

constexpr double share_of_offer = 0.75;  // of what is likeliest beside it

bool is_talk(const Token& noun) {
  static constexpr std::array<std::string_view, 8> talks = {"consultation", "conversation", "dialogue",
                                                            "discussion",   "negotiation",  "negotiations",
                                                            "talk",         "talks"};
  return among(talks, noun.lemma);
}

/// "suggest talks", "offer to start talks": the verb that offers, above the talks.
int offer_of(const Sentence& sentence, int talk) {
  static constexpr std::array<std::string_view, 3> offers = {"offer", "propose", "suggest"};
  static constexpr std::array<std::string_view, 8> begins = {"begin", "conduct", "hold",   "launch",
                                                             "open",  "reopen",  "resume", "start"};
  if (!is_relation(at(sentence, talk).deprel, "obj")) return none;
  int verb = at(sentence, talk).head;
  const Token& token = at(sentence, verb);
  const bool beginning = among(begins, token.lemma) &&
                         (is_relation(token.deprel, "xcomp") || is_relation(token.deprel, "ccomp"));
  if (beginning && token.head != none) verb = token.head;
  return among(offers, at(sentence, verb).lemma) && !is_negated(sentence, verb) ? verb : none;
}

/// Whether the climb from the treaty comes by the talks or by the verb whose object they are.
bool is_about(const std::vector<Step>& path, const Sentence& sentence, int talk) {
  return std::any_of(path.begin(), path.end(), [&](const Step& step) {
    return step.token == talk || step.token == at(sentence, talk).head;
  });
}

/// Whose offer of talks on the treaty a sentence tells: the token of its subject, or none.
int offerer(const Sentence& sentence, const Situation& situation) {
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    if (!is_talk(at(sentence, i)) || !is_about(situation.path, sentence, i)) continue;
    const int verb = offer_of(sentence, i);
    if (verb != none) return subject_of(sentence, verb);
  }
  return none;
}

}  // namespace

void add_talk_offers(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) {
  if (situation.anchor.mention == none) return;
  const int subject = offerer(sentence, situation);
  for (std::size_t i = 0; subject != none && i < verdicts.size(); ++i) {
    const std::vector<int>& tokens = situation.holders[i].tokens;
    std::vector<Judgement>& judgements = verdicts[i].judgements;
    if (judgements.empty() || std::find(tokens.begin(), tokens.end(), subject) == tokens.end()) continue;
    raise_to(judgements, Position::proposesTalks, share_of_offer * judgements.front().confidence,
             "an offer of talks");
  }
}

}  // namespace pacta
