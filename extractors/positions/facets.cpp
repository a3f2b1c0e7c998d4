#include "extractors/positions/facets.hpp"

#include "extractors/reading/time_expressions.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

struct AspectOfOperator {
  std::string_view op;
  std::string_view aspect;
};
constexpr std::array aspects{
    AspectOfOperator{"act:extend", "extension"},
    AspectOfOperator{"act:ratify", "ratification"},
    AspectOfOperator{"act:accede", "ratification"},
    AspectOfOperator{"act:enter-into-force", "entryIntoForce"},
    AspectOfOperator{"act:negotiate", "negotiation"},
    AspectOfOperator{"act:conclude", "negotiation"},
    AspectOfOperator{"act:talk", "talks"},
    AspectOfOperator{"act:implement", "implementation"},
    AspectOfOperator{"act:comply", "implementation"},
    AspectOfOperator{"act:offer", "proposal"},
};

bool takes_aspect(Position position) {
  return position == Position::supports || position == Position::opposes ||
         position == Position::noncommittal || position == Position::declinesToJoin;
}

bool takes_target(Position position) {
  constexpr std::array with_target{
      Position::callsOn,          Position::criticizesAct,      Position::welcomesAct,
      Position::allegesViolation, Position::allegesUndermining, Position::deniesAllegation,
      Position::proposesTalks,    Position::rejectsProposal,    Position::affirmsCompliance,
      Position::setsCondition};
  return std::find(with_target.begin(), with_target.end(), position) != with_target.end();
}

std::optional<std::string> aspect_of(const Situation& situation, bool process) {
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    for (const OperatorMatch& match : situation.operators) {
      if (match.head != situation.path[k].token) continue;
      for (const AspectOfOperator& row : aspects) {
        if (match.op->id == row.op) return std::string{row.aspect};
      }
    }
  }
  return std::string{process ? "talks" : "treaty"};
}

bool in_one_list(const Sentence& sentence, const HolderCandidate& one, const HolderCandidate& other) {
  return !one.tokens.empty() && !other.tokens.empty() &&
         first_conjunct(sentence, one.tokens.front()) == first_conjunct(sentence, other.tokens.front());
}

/// "Oslo must ratify it", "Oslo simply needs to ratify it": whoever stands before is asked to.
bool is_obliged(const Sentence& sentence, int actor) {
  const auto lemma = [&](int token) -> std::string_view {
    return token < static_cast<int>(sentence.tokens.size())
               ? std::string_view(sentence.tokens[static_cast<std::size_t>(token)].lemma)
               : std::string_view{};
  };
  int verb = actor + 1;
  if (verb < static_cast<int>(sentence.tokens.size()) &&
      sentence.tokens[static_cast<std::size_t>(verb)].upos == Upos::ADV)
    ++verb;
  const bool modal = lemma(verb) == "must" || lemma(verb) == "should";
  return modal || ((lemma(verb) == "need" || lemma(verb) == "have" || lemma(verb) == "ought") &&
                   lemma(verb + 1) == "to");
}

/// The other actor that stands closest to the climb: object of the attitude, subject of the act, possessor.
/// Those who hold together are no targets of each other, unless they talk; nor is a source without a name.
std::optional<std::string> target_of(const Document& document, const Situation& situation,
                                     const HolderCandidate& holder, const Vocabulary& vocabulary,
                                     Position position) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const bool mutual = position == Position::proposesTalks;
  std::optional<std::string> best;
  int best_rank = 1000;
  for (const HolderCandidate& other : situation.holders) {
    if (other.slug == holder.slug || other.tokens.empty()) continue;
    if (!mutual && in_one_list(sentence, holder, other)) continue;
    if (other.speaker_depth != none && vocabulary.actor(other.slug) == nullptr) continue;
    for (const int token : other.tokens) {
      int rank = 100 + std::abs(token - situation.anchor.token);
      constexpr int obliged = 50;  // behind the object of a call, before whoever stands near
      if (position == Position::callsOn && is_obliged(sentence, token)) rank = obliged;
      for (std::size_t k = 1; k < situation.path.size(); ++k) {
        const int governor = situation.path[k].token;
        const bool object =
            sentence.tokens[token].head == governor && is_relation(sentence.tokens[token].deprel, "obj");
        if (object || subject_of(sentence, governor) == token) rank = std::min(rank, static_cast<int>(k));
      }
      if (rank < best_rank) best_rank = rank, best = other.slug;
    }
  }
  return best;
}

/// The clause introduced by a conditional marker, without the marker's own governor's mark.
std::optional<std::string> condition_in(const Document& document, const Sentence& sentence) {
  constexpr std::array<std::string_view, 5> markers{"if", "unless", "until", "provided", "once"};
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.head == none || std::find(markers.begin(), markers.end(), token.lemma) == markers.end())
      continue;
    if (!is_relation(token.deprel, "mark") && !is_relation(token.deprel, "advmod")) continue;
    return std::string{document.text(subtree_span(sentence, token.head))};
  }
  return std::nullopt;
}

bool has_mark(const Sentence& sentence, const Situation& situation, std::string_view lemma) {
  return std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
    const std::vector<int> below = dependents(sentence, step.token);
    return std::any_of(below.begin(), below.end(), [&](int t) { return sentence.tokens[t].lemma == lemma; });
  });
}

Modality modality_of(const Sentence& sentence, const Situation& situation) {
  if (has_mark(sentence, situation, "if") || has_mark(sentence, situation, "unless") ||
      has_mark(sentence, situation, "until")) {
    return Modality::conditional;
  }
  if (!sentence.tokens.empty() && sentence.tokens.back().lemma == "?") return Modality::questioned;
  return Modality::asserted;
}

/// Words from a predicate, its negation and adverbs included, to the end of what hangs on it: "join the
/// treaty" of "must at last join the treaty". What does not belong to the words of the speaker stays out.
std::string from_predicate(const Document& document, const Situation& situation, int predicate) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  ByteSpan span{sentence.tokens[static_cast<std::size_t>(predicate)].span.begin,
                subtree_span(sentence, predicate).end};
  for (const int child : dependents(sentence, predicate)) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(child)];
    if (is_relation(token.deprel, "advmod") || is_relation(token.deprel, "cop"))
      span.begin = std::min(span.begin, token.span.begin);
  }
  if (!situation.voices.empty()) {
    const ByteSpan& spoken = document.quotes[situation.voices.front()].content;
    if (spoken.begin <= span.begin && span.begin < spoken.end) span.end = std::min(span.end, spoken.end);
  }
  return std::string{document.text(span)};
}

/// What somebody is asked to do: the clause that hangs on a call ("urged Moscow to hold to its word"), what
/// is called for, else what must or should be done.
std::optional<std::string> requested_action_in(const Document& document, const Situation& situation) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const auto token_at = [&](int token) -> const Token& {
    return sentence.tokens[static_cast<std::size_t>(token)];
  };
  const auto has_dependent = [&](int token, std::string_view relation, std::string_view lemma) {
    const std::vector<int> below = dependents(sentence, token);
    return std::any_of(below.begin(), below.end(), [&](int each) {
      return is_relation(token_at(each).deprel, relation) && (lemma.empty() || token_at(each).lemma == lemma);
    });
  };
  for (const OperatorMatch& match : situation.operators) {
    if (match.op->id != "attitude:call-on") continue;
    for (const int child : dependents(sentence, match.head)) {
      const Token& token = token_at(child);
      const bool clause = is_relation(token.deprel, "xcomp") || is_relation(token.deprel, "ccomp") ||
                          is_relation(token.deprel, "advcl") || is_relation(token.deprel, "acl");
      const bool predicate = token.upos == Upos::VERB || has_dependent(child, "cop", {});
      if (clause && predicate && child > match.head) return from_predicate(document, situation, child);
    }
    for (const int child : dependents(sentence, match.head)) {
      if (child < match.head || !has_dependent(child, "case", "for")) continue;
      ByteSpan span = subtree_span(sentence, child);  // "for nuclear disarmament"
      for (const int word : dependents(sentence, child)) {
        const std::string& lemma = token_at(word).lemma;
        const bool article = lemma == "the" || lemma == "a" || lemma == "an";
        if (word < child && (is_relation(token_at(word).deprel, "case") || article))
          span.begin = std::max(span.begin, token_at(word + 1).span.begin);
      }
      return std::string{document.text(span)};
    }
  }
  for (const Step& step : situation.path) {
    for (const int child : dependents(sentence, step.token)) {
      const std::string& lemma = token_at(child).lemma;
      if (lemma == "must" || lemma == "should") return from_predicate(document, situation, step.token);
    }
  }
  return std::nullopt;
}

/// The time that the evidence names, else that of the article.
std::optional<Date> date_of(const Document& document, const Sentence& sentence, const ByteSpan& evidence) {
  for (const TimeExpression& time : find_time_expressions(sentence, document.published)) {
    if (time.date && time.relation == TimeRelation::at && evidence.contains(time.span)) return time.date;
  }
  return document.published;
}

Segment segment_of(const Document& document, const Sentence& sentence, const std::optional<Date>& date) {
  constexpr long old_news = 60;  // days before publication from which an event is background
  if (document.is_headline(sentence)) return Segment::headline;
  const bool past =
      date && document.published && date->last_day() + old_news < document.published->first_day();
  return past ? Segment::background : Segment::news;
}

void apply_row(const CompositionRow& row, Statement& statement) {
  const auto set = [](std::optional<std::string>& field, const std::string& value) {
    if (!field && !value.empty()) field = value;
  };
  set(statement.aspect, row.aspect);
  set(statement.act, row.act_facet);
  set(statement.status, row.status);
  if (const auto modality = modality_named(row.modality)) statement.modality = *modality;
  if (const auto polarity = polarity_named(row.polarity)) statement.polarity = *polarity;
}

}  // namespace

void fill_facets(const Document& document, const Situation& situation, const HolderCandidate& holder,
                 const Vocabulary& vocabulary, Statement& statement) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  statement.modality = modality_of(sentence, situation);
  for (const Composed& composed : situation.composed) {
    if (position_named(composed.row->position) == statement.position) apply_row(*composed.row, statement);
  }
  const Treaty* treaty = vocabulary.treaty(statement.treaty);
  if (takes_aspect(statement.position) && !statement.aspect) {
    statement.aspect = aspect_of(situation, treaty != nullptr && treaty->kind == TreatyKind::process);
  }
  if (takes_target(statement.position))
    statement.target = target_of(document, situation, holder, vocabulary, statement.position);
  if (statement.position == Position::setsCondition) statement.condition = condition_in(document, sentence);
  if (statement.position == Position::seeksInclusion)
    statement.inclusion_of = target_of(document, situation, holder, vocabulary, statement.position);
  if (statement.position == Position::callsOn)
    statement.requested_action = requested_action_in(document, situation);
  statement.date = date_of(document, sentence, statement.evidence.span);
  statement.segment = segment_of(document, sentence, statement.date);
}

}  // namespace pacta
