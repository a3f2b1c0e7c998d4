#include "extractors/positions/facets/target.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/positions/facets/described_group.hpp"
#include "extractors/positions/missed_answers.hpp"
#include "extractors/positions/pressing.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

bool takes_target(Position position) {
  constexpr std::array with_target{
      Position::callsOn,          Position::criticizesAct,      Position::welcomesAct,
      Position::allegesViolation, Position::allegesUndermining, Position::deniesAllegation,
      Position::proposesTalks,    Position::rejectsProposal,    Position::affirmsCompliance,
      Position::setsCondition,    Position::noncommittal};
  return std::find(with_target.begin(), with_target.end(), position) != with_target.end();
}

/// Whether two parties of a treaty do this to each other and nobody else.
bool is_between_parties(Position position) {
  return position == Position::proposesTalks || position == Position::allegesViolation ||
         position == Position::allegesUndermining || position == Position::deniesAllegation ||
         position == Position::noncommittal;
}

bool in_one_list(const Sentence& sentence, const HolderCandidate& one, const HolderCandidate& other) {
  if (one.tokens.empty() || other.tokens.empty()) return false;
  if (first_conjunct(sentence, one.tokens.front()) == first_conjunct(sentence, other.tokens.front()))
    return true;
  return std::any_of(one.tokens.begin(), one.tokens.end(), [&](int token) {
    return std::any_of(other.tokens.begin(), other.tokens.end(), [&](int beside) {
      return token != beside && first_conjunct(sentence, token) == first_conjunct(sentence, beside);
    });
  });
}

/// "Oslo must ratify it", "Oslo simply needs to ratify it": whoever stands before is asked to.
bool is_obliged(const Sentence& sentence, int actor) {
  const auto lemma = [&](int token) -> std::string_view {
    return token < static_cast<int>(sentence.tokens.size()) ? std::string_view(at(sentence, token).lemma)
                                                            : std::string_view{};
  };
  int verb = actor + 1;
  if (verb < static_cast<int>(sentence.tokens.size()) && at(sentence, verb).upos == Upos::ADV) ++verb;
  const bool modal = lemma(verb) == "must" || lemma(verb) == "should";
  return modal || ((lemma(verb) == "need" || lemma(verb) == "have" || lemma(verb) == "ought") &&
                   lemma(verb + 1) == "to");
}

/// The other party of a treaty of two of which the holder is one.
std::optional<std::string> other_party(const Treaty* treaty, const std::string& holder) {
  if (treaty == nullptr || treaty->parties.size() != 2) return std::nullopt;
  if (treaty->parties.front() == holder) return treaty->parties.back();
  if (treaty->parties.back() == holder) return treaty->parties.front();
  return std::nullopt;
}

/// Finds the target of one statement.
class TargetFinder {
 public:
  TargetFinder(const Document& document, const Situation& situation, const HolderCandidate& holder,
               const Vocabulary& vocabulary, Position position)
      : document_(document),
        situation_(situation),
        sentence_(document.sentences[situation.anchor.sentence]),
        holder_(holder),
        vocabulary_(vocabulary),
        position_(position) {}

  std::optional<std::string> find() const {
    if (position_ == Position::affirmsCompliance) return complying();
    if (position_ == Position::noncommittal && !owes_answer()) return std::nullopt;
    if (position_ == Position::callsOn || position_ == Position::welcomesAct) {
      if (auto found = addressee()) return found;
    }
    const auto partner = other_party(vocabulary_.treaty(situation_.anchor.treaty), holder_.slug);
    if (partner && is_between_parties(position_)) return partner;
    const auto other = nearest();
    return !other && position_ == Position::criticizesAct ? partner : other;
  }

  /// The other actor that stands closest to the climb: object of the attitude, subject of the act, possessor.
  /// Those who hold together are no targets of each other, unless they talk; nor is a source without a name.
  std::optional<std::string> nearest() const {
    const bool mutual = position_ == Position::proposesTalks;
    const int spared = position_ == Position::rejectsProposal ? pressed_actor(sentence_, situation_) : none;
    std::optional<std::string> best;
    int best_rank = 1000, best_token = none;
    for (const HolderCandidate& other : situation_.holders) {
      if (other.slug == holder_.slug || other.tokens.empty()) continue;
      if (!mutual && in_one_list(sentence_, holder_, other)) continue;
      if (other.speaker_depth != none && vocabulary_.actor(other.slug) == nullptr) continue;
      for (const int token : other.tokens) {
        if (token == spared) continue;
        const int rank = rank_of(token);
        if (rank < best_rank) best_rank = rank, best = other.slug, best_token = token;
      }
    }
    // "all states that have not yet signed" are not all states.
    if (best_token != none && position_ == Position::callsOn) {
      if (auto group = described_group(document_, sentence_, best_token, situation_.anchor.treaty))
        return group;
    }
    return best;
  }

 private:
  int rank_of(int token) const {
    int rank = 100 + std::abs(token - situation_.anchor.token);
    constexpr int obliged = 50;  // behind the object of a call, before whoever stands near
    if (position_ == Position::callsOn && is_obliged(sentence_, token)) rank = obliged;
    for (std::size_t k = 1; k < situation_.path.size(); ++k) {
      const int governor = situation_.path[k].token;
      const bool object =
          at(sentence_, token).head == governor && is_relation(at(sentence_, token).deprel, "obj");
      if (object || subject_of(sentence_, governor) == token) rank = std::min(rank, static_cast<int>(k));
    }
    return rank;
  }

  const HolderCandidate* candidate_at(int token) const {
    for (const HolderCandidate& candidate : situation_.holders) {
      if (std::find(candidate.tokens.begin(), candidate.tokens.end(), token) != candidate.tokens.end())
        return &candidate;
    }
    return nullptr;
  }

  /// Who does what complies: the lowest subject on the climb, else the nearest other state, else the holder
  /// itself.
  std::string complying() const {
    for (std::size_t k = 1; k < situation_.path.size(); ++k) {
      const int subject = subject_of(sentence_, situation_.path[k].token);
      if (subject == none) continue;
      const HolderCandidate* candidate = candidate_at(subject);
      return candidate == nullptr ? holder_.slug : candidate->slug;
    }
    const std::string other = nearest().value_or(holder_.slug);
    const Actor* actor = vocabulary_.actor(other);
    return actor != nullptr && actor->kind == ActorKind::state ? other : holder_.slug;
  }

  bool owes_answer() const {
    const std::vector<std::string> owing = missed_answers(document_, sentence_);
    return std::binary_search(owing.begin(), owing.end(), holder_.slug);
  }

  /// Whom a call or a welcome names or describes as those whom it addresses.
  std::optional<std::string> addressee() const {
    const std::string_view wanted = position_ == Position::callsOn ? "attitude:call-on" : "attitude:welcome";
    for (std::size_t i = 0; i < situation_.operators.size(); ++i) {
      const OperatorMatch& match = situation_.operators[i];
      if (match.op->id != wanted && position_named(situation_.labels_alone[i]) != position_) continue;
      for (const int child : dependents(sentence_, match.head)) {
        if (child < match.head || !is_addressed(child)) continue;
        if (auto found = actor_at(child)) return found;
      }
    }
    if (position_ != Position::callsOn) return std::nullopt;
    for (const Step& step : situation_.path) {
      const int subject = subject_of(sentence_, step.token);
      if (subject == none || !is_obliged(sentence_, subject)) continue;
      if (auto found = actor_at(subject)) return found;
    }
    return std::nullopt;
  }

  /// "urged the parties to", "called on the parties", "appealed to the parties".
  bool is_addressed(int token) const {
    const std::string_view relation = at(sentence_, token).deprel;
    if (is_relation(relation, "obj") || is_relation(relation, "iobj")) return true;
    if (!is_relation(relation, "obl")) return false;
    static constexpr std::array<std::string_view, 4> prepositions = {"on", "to", "upon", "with"};
    const std::vector<int> below = dependents(sentence_, token);
    return std::any_of(below.begin(), below.end(), [&](int child) {
      return is_relation(at(sentence_, child).deprel, "case") &&
             among(prepositions, at(sentence_, child).lemma);
    });
  }

  /// Who stands at a token: those described, a candidate, or the organ that has the treaty's name ("the
  /// Conference on Disarmament").
  std::optional<std::string> actor_at(int token) const {
    if (auto group = described_group(document_, sentence_, token, situation_.anchor.treaty)) return group;
    if (const HolderCandidate* candidate = candidate_at(token))
      return candidate->slug == holder_.slug ? std::nullopt : std::optional(candidate->slug);
    const int mention = at(sentence_, token).mention;
    if (mention == none || document_.mentions[mention].kind != MentionKind::treaty) return std::nullopt;
    const std::string_view name = document_.text(document_.mentions[mention].span);
    const auto actors = vocabulary_.actors();
    const auto organ =
        std::find_if(actors.begin(), actors.end(), [&](const Actor& actor) { return actor.label == name; });
    return organ == actors.end() ? std::nullopt : std::optional(organ->slug);
  }

  const Document& document_;
  const Situation& situation_;
  const Sentence& sentence_;
  const HolderCandidate& holder_;
  const Vocabulary& vocabulary_;
  Position position_;
};

}  // namespace

std::optional<std::string> target_of(const Document& document, const Situation& situation,
                                     const HolderCandidate& holder, const Vocabulary& vocabulary,
                                     Position position) {
  if (!takes_target(position)) return std::nullopt;
  return TargetFinder(document, situation, holder, vocabulary, position).find();
}

std::optional<std::string> nearest_actor(const Document& document, const Situation& situation,
                                         const HolderCandidate& holder, const Vocabulary& vocabulary,
                                         Position position) {
  return TargetFinder(document, situation, holder, vocabulary, position).nearest();
}

}  // namespace pacta
