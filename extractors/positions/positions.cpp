#include "extractors/positions/positions.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/mentions/talked_about.hpp"
#include "extractors/positions/calibration.hpp"
#include "extractors/positions/candidate_judge.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/evidence.hpp"
#include "extractors/positions/facets/facets.hpp"
#include "extractors/positions/facets/told_acts.hpp"
#include "extractors/positions/speaker_roles.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

// Chosen for the best F1 on texts that the models were not trained on (docs/accuracy.md).
constexpr double least_second = 0.417;       // a second position beside the likeliest one
constexpr double least_second_share = 0.58;  // … and its share of the likeliest one's confidence
constexpr double least_confidence = 0.352;   // of any position
constexpr double least_rival_share =
    0.75;  // of the confidence in the holder for whom the position is likeliest there
constexpr double least_treaty_share = 0.7;  // … and in the treaty for which it is likeliest

using Pair = std::pair<std::string, std::string>;  // holder, treaty

/// A position, where it is read best, and how likely it is by the reading that speaks most for it.
struct Chosen {
  const Reading* reading;
  const Judgement* judgement;
  double confidence;
};

/// "had suspended a part of it in May", in nobody's words: what came before the news.
bool looks_back(const Document& document, const Situation& situation) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  return situation.voices.empty() &&
         std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
           const std::vector<int> below = dependents(sentence, step.token);
           return std::any_of(below.begin(), below.end(), [&](int child) {
             const Token& token = at(sentence, child);
             return is_relation(token.deprel, "aux") && token.form == "had";
           });
         });
}

/// How well a reading would show the position: a sentence that names the treaty shows it better than one that
/// refers back to it, than a headline, than one that looks back, and than one that does not speak of it
/// itself.
double clarity(const Document& document, const Reading& reading, const Judgement& judgement) {
  constexpr double of_topic = 0.6, of_anaphor = 0.9, of_headline = 0.8, of_past = 0.75;
  const Anchor& anchor = reading.situation->anchor;
  double clear = judgement.confidence;
  if (document.is_headline(document.sentences[anchor.sentence])) clear *= of_headline;
  if (looks_back(document, *reading.situation)) clear *= of_past;
  if (anchor.mention == none) return clear * of_topic;
  const MentionForm form = document.mentions[anchor.mention].form;
  const bool anaphor = form == MentionForm::nominal || form == MentionForm::pronoun;
  return anaphor ? clear * of_anaphor : clear;
}

/// Of two readings of one sentence the surer one.
bool is_clearer(const Document& document, const Chosen& one, const Chosen& other) {
  const auto sentence = [](const Chosen& chosen) { return chosen.reading->situation->anchor.sentence; };
  if (sentence(one) == sentence(other)) return one.judgement->confidence > other.judgement->confidence;
  return clarity(document, *one.reading, *one.judgement) >
         clarity(document, *other.reading, *other.judgement);
}

/// What an article says of one holder and one treaty: the clearest reading of each position.
using Held = std::map<Position, Chosen>;

/// How likely a position is in a sentence for the holder and for the treaty for which it is likeliest there.
class Rivals {
 public:
  explicit Rivals(const std::vector<Reading>& readings) {
    for (const Reading& reading : readings) {
      for (const Judgement& judgement : reading.verdict.judgements) {
        double& holder = by_holder_[of_treaty(reading, judgement)];
        holder = std::max(holder, judgement.confidence);
        double& treaty = by_treaty_[of_holder(reading, judgement)];
        treaty = std::max(treaty, judgement.confidence);
      }
    }
  }

  /// Whether another holder, or another treaty, has a much better claim on the same words.
  bool outdo(const Reading& reading, const Judgement& judgement) const {
    return judgement.confidence < least_rival_share * by_holder_.at(of_treaty(reading, judgement)) ||
           judgement.confidence < least_treaty_share * by_treaty_.at(of_holder(reading, judgement));
  }

 private:
  using Claim = std::tuple<std::size_t, std::string, Position>;
  static Claim of_treaty(const Reading& reading, const Judgement& judgement) {
    return {reading.situation->anchor.sentence, reading.situation->anchor.treaty, judgement.position};
  }
  static Claim of_holder(const Reading& reading, const Judgement& judgement) {
    return {reading.situation->anchor.sentence, reading.holder->slug, judgement.position};
  }

  std::map<Claim, double> by_holder_, by_treaty_;
};

Trace trace_of(const Situation& situation, const Judgement& judgement) {
  Trace trace;
  trace.rule = "learned";
  for (const Composed& composed : situation.composed) {
    if (position_named(composed.row->position) == judgement.position) {
      trace.rule =
          composed.row->attitude + "/" + composed.row->act + (composed.row->negated ? "/negated" : "");
      break;
    }
  }
  for (const Step& step : situation.path) {
    for (const OperatorMatch& match : situation.operators) {
      if (match.head == step.token) trace.operators.push_back(match.op->id);
    }
  }
  trace.features = judgement.reasons;
  return trace;
}

/// The likeliest position, and others that are nearly as likely.
std::vector<Chosen> choose(const Held& held) {
  double best = 0.0;
  for (const auto& [position, chosen] : held) best = std::max(best, calibrated(chosen.confidence));
  std::vector<Chosen> out;
  for (const auto& [position, chosen] : held) {
    const double confidence = calibrated(chosen.confidence);
    const bool second = confidence >= std::max(least_second, least_second_share * best);
    if (confidence >= least_confidence && (confidence == best || second)) out.push_back(chosen);
  }
  return out;
}

}  // namespace

struct PositionReader::Parts {
  explicit Parts(const Vocabulary& words)
      : vocabulary(words), matcher(words.lexicon()), composer(words.lexicon()), judge(words), talks(words) {}

  std::map<Pair, Held> held_in(const Document& document, const std::vector<Reading>& readings) const;
  const std::string& holder_of(const Reading& reading, Position position) const;
  const std::string& treaty_of(const Document& document, const Reading& reading, Position position) const;
  Statement state(const Document& document, const Pair& pair, const Chosen& chosen) const;

  const Vocabulary& vocabulary;
  OperatorMatcher matcher;
  Composer composer;
  CandidateJudge judge;
  TalkedAbout talks;
};

/// Talks on a field that its process's parties offer each other are the process.
const std::string& PositionReader::Parts::treaty_of(const Document& document, const Reading& reading,
                                                    Position position) const {
  const Anchor& anchor = reading.situation->anchor;
  if (position != Position::proposesTalks) return anchor.treaty;
  return talks.offered(document, anchor.sentence, anchor.treaty, reading.holder->slug);
}

const std::string& PositionReader::Parts::holder_of(const Reading& reading, Position position) const {
  const Actor* chamber = deciding_chamber(vocabulary, reading.holder->slug, position);
  return chamber != nullptr ? chamber->represents : reading.holder->slug;
}

std::map<Pair, Held> PositionReader::Parts::held_in(const Document& document,
                                                    const std::vector<Reading>& readings) const {
  const Rivals rivals(readings);
  std::map<Pair, Held> held;
  for (const Reading& reading : readings) {
    for (const Judgement& judgement : reading.verdict.judgements) {
      if (rivals.outdo(reading, judgement)) continue;
      Held& pair =
          held[{holder_of(reading, judgement.position), treaty_of(document, reading, judgement.position)}];
      const auto [known, fresh] =
          pair.try_emplace(judgement.position, Chosen{&reading, &judgement, judgement.confidence});
      if (fresh) continue;
      Chosen& chosen = known->second;
      chosen.confidence = std::max(chosen.confidence, judgement.confidence);
      if (!is_clearer(document, {&reading, &judgement, judgement.confidence}, chosen)) continue;
      chosen.reading = &reading;
      chosen.judgement = &judgement;
    }
  }
  return held;
}

Statement PositionReader::Parts::state(const Document& document, const Pair& pair,
                                       const Chosen& chosen) const {
  const Situation& situation = *chosen.reading->situation;
  const HolderCandidate& holder = *chosen.reading->holder;
  Statement statement;
  statement.article = document.article->id;
  std::tie(statement.holder, statement.treaty) = pair;
  statement.position = chosen.judgement->position;
  const SpeakerRoles roles = speaker_roles(document, situation, holder, vocabulary, statement.position);
  statement.expressed_by = roles.expressed_by;
  if (pair.first != holder.slug) statement.expressed_by = holder.slug;  // a chamber
  statement.attributed_to = roles.attributed_to;
  statement.evidence = find_evidence(document, situation, holder);
  statement.confidence = calibrated(chosen.confidence);
  fill_facets(document, situation, holder, vocabulary, statement);
  statement.trace = trace_of(situation, *chosen.judgement);
  return statement;
}

PositionReader::PositionReader(const Vocabulary& vocabulary)
    : parts_(std::make_unique<const Parts>(vocabulary)) {}
PositionReader::~PositionReader() = default;
PositionReader::PositionReader(PositionReader&&) noexcept = default;

std::vector<Statement> PositionReader::read(const Document& document) const {
  const std::vector<Situation> situations = find_situations(document, parts_->matcher, parts_->composer);
  const std::vector<Reading> readings = parts_->judge.judge(document, situations);
  std::vector<Statement> out;
  for (const auto& [pair, held] : parts_->held_in(document, readings)) {
    for (const Chosen& chosen : choose(held)) out.push_back(parts_->state(document, pair, chosen));
  }
  aim_at_told_acts(out);
  std::sort(out.begin(), out.end(), precedes);
  return out;
}

}  // namespace pacta
