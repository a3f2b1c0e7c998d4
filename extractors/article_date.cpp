#include "extractors/article_date.hpp"

#include "extractors/reading/publication_date.hpp"

#include <algorithm>
#include <set>

namespace pacta {
namespace {

constexpr long open_begin = -400000, open_end = 400000;  // days; nobody's office begins before or ends after

Interval interval(const std::optional<Date>& from, const std::optional<Date>& to) {
  return {from ? from->first_day() : open_begin, to ? to->last_day() : open_end};
}

/// From the first to the last day in any office that the vocabulary knows.
void add_offices(const Actor& actor, std::vector<Interval>& out) {
  if (actor.roles.empty()) return;
  Interval whole = interval(actor.roles.front().from, actor.roles.front().to);
  for (const Role& role : actor.roles) {
    const Interval term = interval(role.from, role.to);
    whole = {std::min(whole.first, term.first), std::max(whole.last, term.last)};
  }
  out.push_back(whole);
}

std::vector<Interval> evidence_of(const Document& document, const Vocabulary& vocabulary) {
  std::vector<Interval> out = mentioned_years(document);
  std::set<std::string> seen;
  for (const Mention& mention : document.mentions) {
    if (mention.slug.empty() || !seen.insert(mention.slug).second) continue;
    if (const Actor* actor = vocabulary.actor(mention.slug)) add_offices(*actor, out);
    const Treaty* treaty = vocabulary.treaty(mention.slug);
    if (treaty != nullptr && treaty->signed_on) out.push_back(interval(treaty->signed_on, treaty->ended_on));
  }
  return out;
}

}  // namespace

bool date_from_text(Document& document, const Vocabulary& vocabulary) {
  if (document.published) return false;
  const auto undated = find_undated_day(document);
  if (!undated) return false;
  const std::vector<Interval> evidence = evidence_of(document, vocabulary);
  document.published = resolve_year(undated->month, undated->day, undated->weekday, evidence);
  if (document.published) document.date_certainty = DateCertainty::inferred;
  return document.published.has_value();
}

}  // namespace pacta
