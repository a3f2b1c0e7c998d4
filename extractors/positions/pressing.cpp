#include "extractors/positions/pressing.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/operator_matcher.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pacta {
namespace {

bool presses(const Token& verb) {
  static constexpr std::array<std::string_view, 27> verbs = {
      "advise",   "appeal", "ask",     "beg",   "call",    "coax",  "compel",   "convince", "demand",
      "exhort",   "force",  "implore", "lobby", "nudge",   "order", "persuade", "plead",    "press",
      "pressure", "prod",   "prompt",  "push",  "request", "talk",  "tell",     "urge",     "want"};
  return verb.upos == Upos::VERB && among(verbs, verb.lemma);
}

/// Verbs that say that what is pressed for is done, too: "persuaded Chile to sign".
bool prevails(const Token& verb) {
  static constexpr std::array<std::string_view, 7> verbs = {"coax",     "compel", "convince", "force",
                                                            "persuade", "prompt", "talk"};
  return among(verbs, verb.lemma);
}

bool declines(const Token& token) {
  static constexpr std::array<std::string_view, 7> words = {"decline",   "refuse", "reject", "stop",
                                                            "unwilling", "cease",  "avoid"};
  return among(words, token.lemma);
}

/// Whom a verb presses: "press Chile", "call on Chile"; none where nobody is named.
int pressed_by(const Sentence& sentence, int verb) {
  if (const int object = object_of(sentence, verb); object != none) return object;
  for (const int child : dependents(sentence, verb)) {
    if (is_relation(at(sentence, child).deprel, "obl") && at(sentence, child).mention != none) return child;
  }
  return none;
}

/// "to sign", "into signing"; not "before signing".
bool is_aim(const Sentence& sentence, int verb) {
  const std::vector<int> below = dependents(sentence, verb);
  return std::any_of(below.begin(), below.end(), [&](int child) {
    const Token& token = at(sentence, child);
    return is_relation(token.deprel, "mark") && (token.lemma == "to" || token.lemma == "into");
  });
}

/// The verb by whose force an act is done: "press" of "press Chile to sign", "talk" of "talk Chile into
/// signing".
int presser_of(const Sentence& sentence, int act) {
  const Token& token = at(sentence, act);
  if (token.head == none || token.upos != Upos::VERB) return none;
  const bool completes = is_relation(token.deprel, "xcomp") || is_relation(token.deprel, "ccomp") ||
                         (is_relation(token.deprel, "advcl") && is_aim(sentence, act));
  const bool own_subject =
      std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                  [&](const Token& each) { return each.head == act && is_relation(each.deprel, "nsubj"); });
  return completes && !own_subject && presses(at(sentence, token.head)) ? token.head : none;
}

/// The same for what somebody is pressed into: "push Chile into the talks".
int presser_into(const Sentence& sentence, int noun) {
  const Token& token = at(sentence, noun);
  if (token.head == none || !is_relation(token.deprel, "obl") || !presses(at(sentence, token.head)))
    return none;
  const std::vector<int> below = dependents(sentence, noun);
  const bool into =
      std::any_of(below.begin(), below.end(), [&](int child) { return at(sentence, child).lemma == "into"; });
  return into && object_of(sentence, token.head) != none ? token.head : none;
}

/// "has no plans to", "is not going to", "refused to": the clauses above the verb, and the verb itself.
bool is_declined(const Sentence& sentence, int verb) {
  bool declined = false;
  for (const Step& step : climb(sentence, verb)) {
    const bool above = step.token == verb || is_relation(step.relation, "xcomp") ||
                       is_relation(step.relation, "acl") || is_relation(step.relation, "obj");
    if (!above) break;
    const bool refuses = step.token != verb && declines(at(sentence, step.token));
    declined = declined != (is_negated(sentence, step.token) != refuses);
  }
  return declined;
}

/// A verb that presses somebody to do what would be a commitment of one's own.
struct Pressing {
  int verb = none;
  int pressed = none;
};

std::optional<Pressing> pressing_in(const Sentence& sentence, const Situation& situation) {
  for (const Step& step : situation.path) {
    int verb = presser_of(sentence, step.token);
    if (verb == none) verb = presser_into(sentence, step.token);
    if (verb == none) continue;
    const int pressed = pressed_by(sentence, verb);
    if (pressed != none && at(sentence, pressed).mention != none) return Pressing{verb, pressed};
  }
  return std::nullopt;
}

bool is_commitment(const Judgement& judgement) {
  return family(judgement.position) == Family::commitment;
}

/// Gives all that the verdict holds of own acts to what is said of another's.
void turn(Verdict& verdict, Position into) {
  std::vector<Judgement>& judgements = verdict.judgements;
  double turned = 0.0;
  std::erase_if(judgements, [&](const Judgement& judgement) {
    const bool other =
        judgement.position != into && (is_commitment(judgement) || judgement.position == Position::callsOn);
    if (other) turned += judgement.confidence;
    return other;
  });
  if (turned == 0.0) return;
  const auto known = std::find_if(judgements.begin(), judgements.end(),
                                  [&](const Judgement& judgement) { return judgement.position == into; });
  raise_to(judgements, into, turned + (known == judgements.end() ? 0.0 : known->confidence),
           "pressing another");
}

}  // namespace

int pressed_actor(const Sentence& sentence, const Situation& situation) {
  const std::optional<Pressing> pressing = pressing_in(sentence, situation);
  return pressing ? pressing->pressed : none;
}

void turn_pressed_acts(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) {
  const std::optional<Pressing> pressing = pressing_in(sentence, situation);
  if (!pressing) return;
  const int subject = subject_of(sentence, pressing->verb);
  if (subject == none) return;
  const bool declined = is_declined(sentence, pressing->verb);
  const bool done = !declined && prevails(at(sentence, pressing->verb));
  const auto has = [](const std::vector<int>& tokens, int token) {
    return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
  };
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const std::vector<int>& tokens = situation.holders[i].tokens;
    if (has(tokens, pressing->pressed)) {
      if (!done && tokens.size() == 1) std::erase_if(verdicts[i].judgements, is_commitment);
    } else if (has(tokens, subject)) {
      turn(verdicts[i], declined ? Position::rejectsProposal : Position::callsOn);
    }
  }
}

}  // namespace pacta
