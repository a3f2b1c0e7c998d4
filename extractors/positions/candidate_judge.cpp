#include "extractors/positions/candidate_judge.hpp"

#include "extractors/positions/act_objects.hpp"
#include "extractors/positions/act_reality.hpp"
#include "extractors/positions/acts.hpp"
#include "extractors/positions/climb.hpp"
#include "extractors/positions/echoes.hpp"
#include "extractors/positions/exceptions.hpp"
#include "extractors/positions/features.hpp"
#include "extractors/positions/missed_answers.hpp"
#include "extractors/positions/open_stances.hpp"
#include "extractors/positions/pressing.hpp"
#include "extractors/positions/talk_offers.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

namespace pacta {
namespace {

constexpr double least_promising =
    0.08;  // what the linear model gives less is not read in context: that takes longer
constexpr double least_judged = 0.02;  // positions that are less likely are left out

// Where a sentence does not name the treaty, the models are too sure: the short texts that they learned from
// stay with their topic, long articles do not, and news of other things name a treaty once in passing.
constexpr double share_of_topic = 0.85;
constexpr double share_of_passing_topic = 0.55;  // one sentence around names it
constexpr double share_of_passing_news = 0.4;    // … and it is no speech
constexpr double share_of_coming_topic = 0.35;   // only later sentences do
constexpr std::size_t around = 4;                // sentences before and behind

// Where a sentence names a treaty, the field as a whole ("disarmament", "non-proliferation") is what that
// treaty serves, and seldom something to hold a position on.
constexpr double share_of_field = 0.6;

/// The sentences with a treaty that is no whole field.
std::set<std::size_t> sentences_of_treaties(const std::vector<Situation>& situations,
                                            const Vocabulary& vocabulary) {
  std::set<std::size_t> sentences;
  for (const Situation& situation : situations) {
    const Treaty* treaty = vocabulary.treaty(situation.anchor.treaty);
    if (treaty == nullptr || !treaty->is_whole_field()) sentences.insert(situation.anchor.sentence);
  }
  return sentences;
}

/// The sentences that name each treaty or refer to it.
class TreatySentences {
 public:
  TreatySentences(const std::vector<Situation>& situations, bool speech)
      : passing_(speech ? share_of_passing_topic : share_of_passing_news) {
    for (const Situation& situation : situations) {
      if (situation.anchor.mention != none) of_[situation.anchor.treaty].insert(situation.anchor.sentence);
    }
  }

  /// How far the models are to be trusted where a sentence only continues to be about a treaty.
  double share(const Anchor& anchor) const {
    if (anchor.mention != none) return 1.0;
    const auto of = of_.find(anchor.treaty);
    if (of == of_.end()) return share_of_coming_topic;
    const std::set<std::size_t>& sentences = of->second;
    const auto first = sentences.lower_bound(anchor.sentence < around ? 0 : anchor.sentence - around);
    const auto last = sentences.upper_bound(anchor.sentence + around);
    if (first == last || *first > anchor.sentence) return share_of_coming_topic;
    return std::distance(first, last) == 1 ? passing_ : share_of_topic;
  }

 private:
  double passing_;
  std::map<std::string, std::set<std::size_t>> of_;
};

void drop_acts(Verdict& verdict) {
  std::erase_if(verdict.judgements,
                [](const Judgement& judgement) { return family(judgement.position) == Family::commitment; });
}

/// What is threatened or proposed need not be one's own to do.
void drop_performed_acts(Verdict& verdict) {
  std::erase_if(verdict.judgements, [](const Judgement& judgement) {
    return family(judgement.position) == Family::commitment &&
           judgement.position != Position::threatensWithdrawal;
  });
}

/// Nobody joins or leaves what the sentence acts on only in thought or not at all; in what others do, who
/// merely speaks has no part.
void drop_unreal_acts(const Document& document, const Situation& situation, const Vocabulary& vocabulary,
                      std::vector<Verdict>& verdicts) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const bool not_on_it = is_unreal_act(sentence, situation) ||
                         (situation.anchor.mention == none && acts_on_other_things(sentence, situation));
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const HolderCandidate& holder = situation.holders[i];
    if (verdicts[i].judgements.empty()) continue;
    const bool spoken = holder.tokens.empty();
    if (not_on_it || (spoken && is_act_of_others(document, situation, holder, vocabulary)))
      drop_acts(verdicts[i]);
    if (!spoken && is_done_by_another(document, situation, holder, vocabulary))
      drop_performed_acts(verdicts[i]);
  }
}

/// Nobody does to this treaty what the sentence says is done to another.
void drop_acts_on_others(const Document& document, const Situation& situation,
                         std::vector<Verdict>& verdicts) {
  std::map<Position, bool> on_another;  // the same for all holders
  for (Verdict& verdict : verdicts) {
    std::erase_if(verdict.judgements, [&](const Judgement& judgement) {
      if (family(judgement.position) != Family::commitment) return false;
      const auto [known, fresh] = on_another.try_emplace(judgement.position, false);
      if (fresh) known->second = is_act_on_another(document, situation, judgement.position);
      return known->second;
    });
  }
}

void drop(std::vector<Verdict>& verdicts, Position position) {
  for (Verdict& verdict : verdicts) {
    std::erase_if(verdict.judgements,
                  [&](const Judgement& judgement) { return judgement.position == position; });
  }
}

/// Who breaks the law does not break the treaty.
void drop_other_breaches(const Sentence& sentence, const Situation& situation,
                         std::vector<Verdict>& verdicts) {
  if (violates_other_things(sentence, situation)) drop(verdicts, Position::allegesViolation);
}

/// To be a party is no joining.
void drop_memberships(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) {
  if (is_mere_membership(sentence, situation)) drop(verdicts, Position::joins);
}

/// Whoever is left out of what others do has not done it, nor has a union what its members do.
void drop_acts_of_excepted(const Sentence& sentence, const Situation& situation,
                           std::vector<Verdict>& verdicts) {
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (verdicts[i].judgements.empty()) continue;
    if (is_excepted(sentence, situation.holders[i]) || is_told_of_members(sentence, situation.holders[i]))
      drop_performed_acts(verdicts[i]);
  }
}

/// Who brings others together joins nothing.
void drop_go_betweens(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) {
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    if (!is_go_between(sentence, situation.holders[i])) continue;
    std::erase_if(verdicts[i].judgements,
                  [](const Judgement& judgement) { return judgement.position == Position::joins; });
  }
}

bool is_exit(const Judgement& judgement) {
  return judgement.position == Position::withdraws || judgement.position == Position::suspends ||
         judgement.position == Position::threatensWithdrawal;
}

/// Who is about to leave has not left.
void turn_coming_exits(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) {
  if (!is_about_to_be_done(sentence, situation)) return;
  for (Verdict& verdict : verdicts) {
    const auto exit =
        std::find_if(verdict.judgements.begin(), verdict.judgements.end(),
                     [](const Judgement& judgement) { return judgement.position == Position::withdraws; });
    if (exit == verdict.judgements.end()) continue;
    const double confidence = exit->confidence;
    verdict.judgements.erase(exit);
    raise_to(verdict.judgements, Position::threatensWithdrawal, confidence, "about to be done");
  }
}

/// Who does not think that anybody should leave wants the treaty kept.
void turn_disapproved_exits(const Sentence& sentence, const Situation& situation,
                            std::vector<Verdict>& verdicts) {
  if (!is_disapproved_act(sentence, situation)) return;
  for (Verdict& verdict : verdicts) {
    const auto exit = std::find_if(verdict.judgements.begin(), verdict.judgements.end(), is_exit);
    if (exit == verdict.judgements.end()) continue;
    const double confidence = exit->confidence;
    std::erase_if(verdict.judgements, is_exit);
    raise_to(verdict.judgements, Position::supports, confidence, "exit not thought right");
  }
}

bool is_entry(const Judgement& judgement) {
  return judgement.position == Position::joins || judgement.position == Position::supports ||
         judgement.position == Position::callsOn || judgement.position == Position::commitsToObserve;
}

/// Who does not think that anybody should take a treaty up is against it.
void turn_disapproved_entries(const Sentence& sentence, const Situation& situation,
                              std::vector<Verdict>& verdicts) {
  if (!is_advised_against(sentence, situation)) return;
  for (Verdict& verdict : verdicts) {
    const bool exits = std::any_of(verdict.judgements.begin(), verdict.judgements.end(), is_exit);
    const auto entry = std::find_if(verdict.judgements.begin(), verdict.judgements.end(), is_entry);
    if (exits || entry == verdict.judgements.end()) continue;
    const double confidence = entry->confidence;
    std::erase_if(verdict.judgements, is_entry);
    raise_to(verdict.judgements, Position::opposes, confidence, "not thought right");
  }
}

/// Who takes an exit back stays.
void turn_reversed_acts(const Sentence& sentence, const Situation& situation,
                        std::vector<Verdict>& verdicts) {
  if (!is_reversed_act(sentence, situation)) return;
  for (Verdict& verdict : verdicts) {
    std::vector<Judgement>& judgements = verdict.judgements;
    if (std::none_of(judgements.begin(), judgements.end(), is_exit)) continue;
    std::erase_if(judgements, [](const Judgement& judgement) {
      return judgement.position == Position::commitsToObserve;
    });
    std::find_if(judgements.begin(), judgements.end(), is_exit)->position = Position::commitsToObserve;
    std::erase_if(judgements, is_exit);
  }
}

/// Those who stand in one list hold alike ("Spain, Italy and Sweden signed"): each takes the verdict on the
/// one of whom it is surest. One verdict a holder.
void share_in_lists(const Sentence& sentence, const std::vector<HolderCandidate>& holders,
                    std::vector<Verdict>& verdicts) {
  std::map<int, std::size_t> surest;  // by the first of the list
  const auto list_of = [&](std::size_t holder) {
    return first_conjunct(sentence, holders[holder].tokens.front());
  };
  for (std::size_t i = 0; i < holders.size(); ++i) {
    if (holders[i].tokens.empty()) continue;
    std::size_t& best = surest.try_emplace(list_of(i), i).first->second;
    if (verdicts[i].holds > verdicts[best].holds) best = i;
  }
  for (std::size_t i = 0; i < holders.size(); ++i) {
    if (!holders[i].tokens.empty()) verdicts[i] = verdicts[surest.at(list_of(i))];
  }
}

/// A holder whom the linear model does not rule out.
struct Promising {
  std::size_t holder;
  std::vector<std::string> features;
  double holds;
};

/// A situation with what the models are to be asked about it.
struct Question {
  const Situation* situation;
  std::vector<std::string> seen;  ///< position features
  std::vector<Promising> promising;
  std::vector<ContextualOpinion> opinions;  ///< one each
};

/// Asks the models about one document, sentence by sentence.
class DocumentJudge {
 public:
  DocumentJudge(const Document& document, const Vocabulary& vocabulary, const DecisionModel& decision,
                const ContextualModel& context)
      : document_(document), vocabulary_(vocabulary), decision_(decision), context_(context) {}

  /// What all situations of one sentence are asked, the encoder's opinions included: it reads the sentence
  /// once.
  std::vector<Question> ask(std::span<const Situation> of_sentence) const {
    std::vector<Question> questions;
    for (const Situation& situation : of_sentence) {
      Question question{&situation, position_features(document_, situation, vocabulary_), {}, {}};
      question.promising = promising_holders(situation, question.seen);
      questions.push_back(std::move(question));
    }
    add_opinions(questions);
    return questions;
  }

  /// One a holder. What the models are sure of is multiplied by a share.
  std::vector<Verdict> verdicts(const Question& question, double share) const {
    const Situation& situation = *question.situation;
    std::vector<Verdict> out(situation.holders.size());
    if (question.promising.empty()) return out;
    for (std::size_t i = 0; i < question.promising.size(); ++i) {
      const Promising& one = question.promising[i];
      Verdict& verdict = out[one.holder];
      verdict = decision_.judge(question.seen, one.features, one.holds, question.opinions[i], least_judged);
      for (Judgement& judgement : verdict.judgements) judgement.confidence *= share;
    }
    const Sentence& sentence = document_.sentences[situation.anchor.sentence];
    turn_pressed_acts(sentence, situation, out);
    drop_unreal_acts(document_, situation, vocabulary_, out);
    drop_other_breaches(sentence, situation, out);
    drop_memberships(sentence, situation, out);
    turn_coming_exits(sentence, situation, out);
    turn_reversed_acts(sentence, situation, out);
    turn_disapproved_entries(sentence, situation, out);
    turn_disapproved_exits(sentence, situation, out);
    drop_acts_on_others(document_, situation, out);
    turn_open_stances(sentence, situation, out);
    add_talk_offers(sentence, situation, out);
    share_in_lists(sentence, situation.holders, out);
    drop_acts_of_excepted(sentence, situation, out);
    drop_go_betweens(sentence, situation, out);
    if (const std::vector<std::string> owing = missed_answers(document_, sentence); !owing.empty())
      give_silence(owing, situation.holders, out);
    return out;
  }

 private:
  std::vector<Promising> promising_holders(const Situation& situation,
                                           const std::vector<std::string>& seen) const {
    std::vector<Promising> out;
    for (std::size_t i = 0; i < situation.holders.size(); ++i) {
      std::vector<std::string> features =
          holder_features(document_, situation, situation.holders[i], vocabulary_);
      const double holds = decision_.holds(seen, features);
      if (logistic(holds) >= least_promising) out.push_back({i, std::move(features), holds});
    }
    return out;
  }

  /// What the encoder says of each. Of a long sentence it sees the part around the treaty: situations that
  /// share a part are asked about together, for each pass through the encoder's weights has its price.
  void add_opinions(std::vector<Question>& questions) const {
    std::map<std::vector<Piece>, std::pair<EncoderInput, std::vector<Question*>>> by_part;
    for (Question& question : questions) {
      if (question.promising.empty()) continue;
      const Anchor& anchor = question.situation->anchor;
      EncoderInput input = encoder_input(document_, anchor.sentence, anchor.token, context_.words());
      const auto [known, fresh] = by_part.try_emplace(input.pieces);
      auto& [part, together] = known->second;
      if (fresh) part = std::move(input);
      together.push_back(&question);
    }
    for (const auto& [pieces, asked] : by_part) ask_encoder(asked.first, asked.second);
  }

  void ask_encoder(const EncoderInput& part, const std::vector<Question*>& together) const {
    std::vector<EncoderCandidate> candidates;
    for (const Question* question : together) {
      for (const Promising& one : question->promising) {
        candidates.push_back(encoder_candidate(document_, *question->situation,
                                               question->situation->holders[one.holder], part));
      }
    }
    const std::vector<ContextualOpinion> opinions = context_.judge(context_.encode(part), candidates);
    auto next = opinions.begin();
    for (Question* question : together) {
      const auto end = next + static_cast<std::ptrdiff_t>(question->promising.size());
      question->opinions.assign(next, end);
      next = end;
    }
  }

  const Document& document_;
  const Vocabulary& vocabulary_;
  const DecisionModel& decision_;
  const ContextualModel& context_;
};

/// The situations of the sentence with which a list of situations begins.
std::span<const Situation> first_sentence(std::span<const Situation> situations) {
  const std::size_t sentence = situations.front().anchor.sentence;
  const auto end = std::find_if(situations.begin(), situations.end(), [&](const Situation& situation) {
    return situation.anchor.sentence != sentence;
  });
  return {situations.begin(), end};
}

}  // namespace

CandidateJudge::CandidateJudge(const Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      decision_(DecisionModel::load_default()),
      context_(ContextualModel::load_default()) {}

std::vector<Reading> CandidateJudge::judge(const Document& document,
                                           const std::vector<Situation>& situations) const {
  std::vector<Reading> readings;
  const DocumentJudge judge(document, vocabulary_, decision_, context_);
  Echoes echoes;
  const TreatySentences treaties(situations, document.article->is_speech());
  const std::set<std::size_t> of_treaties = sentences_of_treaties(situations, vocabulary_);
  const auto share_of = [&](const Anchor& anchor) {
    const Treaty* treaty = vocabulary_.treaty(anchor.treaty);
    const bool beside_treaty =
        treaty != nullptr && treaty->is_whole_field() && of_treaties.contains(anchor.sentence);
    return treaties.share(anchor) * (beside_treaty ? share_of_field : 1.0);
  };
  for (std::span<const Situation> rest = situations; !rest.empty();) {
    const std::span<const Situation> of_sentence = first_sentence(rest);
    rest = rest.subspan(of_sentence.size());
    for (const Question& question : judge.ask(of_sentence)) {
      const Situation& situation = *question.situation;
      std::vector<Verdict> verdicts = judge.verdicts(question, share_of(situation.anchor));
      if (!echoes.give(document.sentences[situation.anchor.sentence], situation, verdicts))
        echoes.note(situation, verdicts);
      for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (!verdicts[i].judgements.empty())
          readings.push_back({&situation, &situation.holders[i], std::move(verdicts[i])});
      }
    }
  }
  return readings;
}

}  // namespace pacta
