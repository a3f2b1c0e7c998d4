#include "extractors/positions/facets/facets.hpp"

#include "extractors/positions/facets/act_facet.hpp"
#include "extractors/positions/facets/condition.hpp"
#include "extractors/positions/facets/requested_action.hpp"
#include "extractors/positions/facets/target.hpp"
#include "extractors/reading/time_expressions.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
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

/// Whether the treaty was still to be agreed on when the text was written.
bool is_unfinished(const Treaty& treaty, const std::optional<Date>& written) {
  if (treaty.kind == TreatyKind::proposed) return true;
  return treaty.signed_on && written && written->last_day() < treaty.signed_on->first_day();
}

bool climbs_over(const Sentence& sentence, const Situation& situation,
                 std::initializer_list<std::string_view> lemmas) {
  return std::any_of(situation.path.begin(), situation.path.end(), [&](const Step& step) {
    return std::find(lemmas.begin(), lemmas.end(), sentence.tokens[step.token].lemma) != lemmas.end();
  });
}

/// Which side of a treaty a stance is about: what is done to it by the words on the climb, else the treaty as
/// it stands, or its making where it does not stand yet.
std::string aspect_of(const Document& document, const Situation& situation, const Treaty* treaty) {
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    for (const OperatorMatch& match : situation.operators) {
      if (match.head != situation.path[k].token) continue;
      for (const AspectOfOperator& row : aspects) {
        if (match.op->id == row.op) return std::string{row.aspect};
      }
    }
  }
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  if (climbs_over(sentence, situation, {"proposal", "initiative", "offer", "idea"})) return "proposal";
  if (climbs_over(sentence, situation, {"negotiation", "negotiate"})) return "negotiation";
  if (treaty == nullptr) return "treaty";
  if (treaty->kind == TreatyKind::process) return "talks";
  return is_unfinished(*treaty, document.published) ? "negotiation" : "treaty";
}

Modality modality_of(const Document& document, const Situation& situation, Position position) {
  if (position != Position::setsCondition && is_conditional(document, situation))
    return Modality::conditional;
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  if (!sentence.tokens.empty() && sentence.tokens.back().lemma == "?") return Modality::questioned;
  return Modality::asserted;
}

/// The time that the evidence names, else that of the article.
std::optional<Date> date_of(const Document& document, const Sentence& sentence, const ByteSpan& evidence) {
  for (const TimeExpression& time : find_time_expressions(sentence, document.published)) {
    if (time.date && time.relation == TimeRelation::at && evidence.contains(time.span)) return time.date;
  }
  return document.published;
}

/// Whether an act is told as done, and not as the news itself: in reports behind the lead, in speeches where
/// it is not the speaker's own.
bool is_old_act(const Document& document, const Situation& situation, const HolderCandidate& holder,
                const Statement& statement) {
  constexpr std::size_t lead = 3;  // sentences, headline included
  const bool act = statement.position == Position::joins || statement.position == Position::withdraws ||
                   statement.position == Position::suspends;
  if (!act || statement.modality != Modality::asserted || statement.status == "intended") return false;
  return document.article->is_speech() ? holder.speaker_depth == none : situation.anchor.sentence >= lead;
}

Segment segment_of(const Document& document, const Situation& situation, const HolderCandidate& holder,
                   const Statement& statement) {
  constexpr long old_news = 60;  // days before publication from which an event is background
  if (document.is_headline(document.sentences[situation.anchor.sentence])) return Segment::headline;
  const bool past = statement.date && document.published &&
                    statement.date->last_day() + old_news < document.published->first_day();
  return past || is_old_act(document, situation, holder, statement) ? Segment::background : Segment::news;
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

/// How far an exit has gone: a condition outweighs what the table says of a threat; the rest where it says
/// nothing.
void settle_status(Statement& statement) {
  if (statement.position == Position::threatensWithdrawal && statement.condition)
    statement.status = "conditional";
  if (statement.status) return;
  if (statement.position == Position::threatensWithdrawal) statement.status = "contemplated";
  if (statement.position == Position::withdraws)
    statement.status = statement.segment == Segment::background ? "inEffect" : "announced";
}

}  // namespace

void fill_facets(const Document& document, const Situation& situation, const HolderCandidate& holder,
                 const Vocabulary& vocabulary, Statement& statement) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  statement.modality = modality_of(document, situation, statement.position);
  for (const Composed& composed : situation.composed) {
    if (position_named(composed.row->position) == statement.position) apply_row(*composed.row, statement);
  }
  if (takes_aspect(statement.position) && !statement.aspect)
    statement.aspect = aspect_of(document, situation, vocabulary.treaty(statement.treaty));
  statement.target = target_of(document, situation, holder, vocabulary, statement.position);
  if (statement.position == Position::setsCondition || statement.modality == Modality::conditional ||
      statement.position == Position::threatensWithdrawal)
    statement.condition = condition_in(document, situation);
  if (statement.position == Position::setsCondition && !statement.condition)
    statement.condition = requested_action_in(document, situation);
  if (statement.position == Position::seeksInclusion)
    statement.inclusion_of = nearest_actor(document, situation, holder, vocabulary, statement.position);
  if (statement.position == Position::callsOn)
    statement.requested_action = requested_action_in(document, situation);
  if (!statement.act) statement.act = act_in(document, situation, statement.position);
  statement.date = date_of(document, sentence, statement.evidence.span);
  statement.segment = segment_of(document, situation, holder, statement);
  settle_status(statement);
}

}  // namespace pacta
