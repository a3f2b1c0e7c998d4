#include "extractors/mentions/clues.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/named_parties.hpp"
#include "extractors/mentions/treaty_anaphors.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <set>
#include <string_view>

namespace pacta {
namespace {

constexpr double description_threshold = -0.4;
constexpr double pronoun_threshold = 0.6;
/// Sentences back within which a pronoun finds its antecedent.
constexpr std::size_t pronoun_reach = 2;
constexpr double far = 8.0;
constexpr int foresight = 3;  // years for which a treaty is in the news before it is signed

std::string singular(std::string word) {
  if (word == "treaties") return "treaty";
  if (word.ends_with('s') && word != "talks" && word != "negotiations" && word != "process") word.pop_back();
  return word;
}

int year_of(const std::optional<Date>& date) {
  return date ? date->year() : 0;
}

/// Whether a treaty was signed or came into force in that year.
bool dates_from(const Treaty& treaty, int year) {
  return year_of(treaty.signed_on) == year || year_of(treaty.in_force_on) == year;
}

/// Whether the treaty lived in that year as one is wont to say "the 1987 treaty".
bool born_in(const Referent& referent, int year) {
  if (referent.words.contains(std::to_string(year))) return true;
  return referent.treaty != nullptr && dates_from(*referent.treaty, year);
}

/// Where treaties were last mentioned and last named before an anaphor.
struct Latest {
  std::size_t mentioned = 0, named = 0;  ///< bytes
};

Latest latest_before(const Referents& referents, std::size_t at) {
  Latest latest;
  for (const Referent& referent : referents.all()) {
    if (referent.kind != MentionKind::treaty) continue;
    if (const auto* last = referent.before(at)) latest.mentioned = std::max(latest.mentioned, last->at);
    if (const auto* last = referent.named_before(at)) latest.named = std::max(latest.named, last->at);
  }
  return latest;
}

void add_recency_clues(const TreatyAnaphor& anaphor, const Referent& referent, const Latest& latest,
                       Clues& clues) {
  const Referent::Occurrence* last = referent.before(anaphor.span.begin);
  if (last == nullptr) return;
  if (last->at == latest.mentioned) clues.add(Clue::latest);
  if (last->paragraph == anaphor.paragraph) clues.add(Clue::same_paragraph);
  const Referent::Occurrence* named = referent.named_before(anaphor.span.begin);
  if (named != nullptr && named->at == latest.named) clues.add(Clue::latest_named);
}

void add_place_clues(const TreatyAnaphor& anaphor, const Referent& referent, const Referents& referents,
                     Clues& clues) {
  const Referent::Occurrence* last = referent.before(anaphor.span.begin);
  if (last == nullptr) {
    clues.add(Clue::cataphoric);
    const auto ahead = static_cast<double>(referent.occurrences.front().sentence - anaphor.sentence);
    clues.add(Clue::sentence_distance, std::min(far, ahead));
  } else {
    const auto distance = static_cast<double>(anaphor.sentence - last->sentence);
    clues.add(Clue::sentence_distance, std::min(far, distance));
    if (anaphor.pointed) clues.add(Clue::pointed_distance, std::min(far, distance));
    if (distance == 0.0) clues.add(Clue::same_sentence);
    if (last->subject) clues.add(Clue::subject);
    const Referent::Occurrence* named = referent.named_before(anaphor.span.begin);
    if (named != nullptr && named->sentence == anaphor.sentence && named->head == anaphor.head)
      clues.add(Clue::named_alike);
    clues.add(Clue::repetition, std::log2(static_cast<double>(referent.count_before(anaphor.span.begin))));
  }
  if (referent.headline) clues.add(Clue::headline);
  if (2 * referent.occurrences.size() > referents.treaty_mentions()) clues.add(Clue::dominant);
}

/// "the United Nations, an instrument of peace", "a framework for growth": no treaty where none is pointed
/// at.
bool is_tool(std::string_view head) {
  return head == "instrument" || head == "framework" || head == "process" || head == "partnership" ||
         head == "package" || head == "understanding" || head == "initiative" || head == "roadmap";
}

/// Heads that name something agreed or negotiated by themselves; a summit or an initiative needs a topic to
/// be one.
bool binding_head(std::string_view head) {
  static constexpr std::array<std::string_view, 18> heads = {
      "accord",  "accords", "agreement", "agreements", "armistice",    "ceasefire",
      "compact", "deal",    "deals",     "memorandum", "negotiations", "pact",
      "pacts",   "peace",   "talks",     "treaties",   "treaty",       "truce"};
  return std::find(heads.begin(), heads.end(), head) != heads.end();
}

/// "the agreements between Russia and the United States" are none that China is a party of.
bool is_between_fewer(const TreatyAnaphor& anaphor, const Referent& referent) {
  return anaphor.between && anaphor.parties.size() == 2 && is_closed(referent.parties) &&
         referent.parties.size() > anaphor.parties.size();
}

void add_word_clues(const TreatyAnaphor& anaphor, const Referent& referent, Clues& clues) {
  for (const std::string& topic : anaphor.topics) {
    // a name outside the lists says little about its topic: the Mendoza Accord may well be a disarmament deal
    if (referent.words.contains(topic)) {
      clues.add(Clue::topic_match);
    } else {
      clues.add(Clue::topic_conflict, referent.treaty == nullptr ? 0.25 : 1.0);
    }
  }
  for (const std::string& name : anaphor.names) {
    if (referent.words.contains(name)) clues.add(Clue::topic_match);
  }
  for (const std::string& party : anaphor.parties) {
    const bool listed =
        std::find(referent.parties.begin(), referent.parties.end(), party) != referent.parties.end();
    const auto words = words_of(party);
    const bool in_name = std::any_of(words.begin(), words.end(),
                                     [&](const std::string& word) { return referent.words.contains(word); });
    if (listed || in_name) {
      clues.add(Clue::party_match, in_name ? 1.0 : 0.5);
    } else {
      clues.add(Clue::party_conflict, referent.parties.empty() && referent.treaty != nullptr ? 0.5 : 1.0);
    }
  }
  // what Cyprus and Greece sign is nothing between Turkey and Libya
  for (const std::string& signer : anaphor.signers) {
    const bool party =
        std::find(referent.parties.begin(), referent.parties.end(), signer) != referent.parties.end();
    if (anaphor.indefinite && is_closed(referent.parties) && !party) clues.add(Clue::party_conflict);
  }
  const bool two = anaphor.between && anaphor.parties.size() == 2;
  if (two && referent.parties.size() > anaphor.parties.size()) clues.add(Clue::party_conflict, 2.0);
  for (const int year : anaphor.years)
    clues.add(born_in(referent, year) ? Clue::year_match : Clue::year_conflict);
  if (!anaphor.head.empty() && referent.words.contains(singular(anaphor.head))) clues.add(Clue::head_match);
  if (!anaphor.head.empty() && anaphor.process != referent.process) {
    // "the deal" is hardly what is still talked about
    clues.add(Clue::kind_conflict,
              referent.process && !anaphor.indefinite && binding_head(anaphor.head) ? 3.0 : 1.0);
  }
  if (referent.treaty != nullptr) clues.add(referent.treaty->is_whole_field() ? Clue::vague : Clue::listed);
  if (referent.invented) clues.add(Clue::invented);
  if (anaphor.indefinite) clues.add(Clue::indefinite);
  if (anaphor.novel) clues.add(Clue::novelty);
}

bool fits(const std::vector<DescriptionIndex::Match>& described, const Referent& referent) {
  return std::any_of(described.begin(), described.end(),
                     [&](const DescriptionIndex::Match& match) { return match.first == referent.treaty; });
}

/// "the convention on chemical weapons" says enough to be none of the treaties that it does not fit, if there
/// was one that it fits.
bool describes_another(const std::vector<DescriptionIndex::Match>& described, const Referent& referent,
                       const std::optional<Date>& date) {
  constexpr int telling = 2;  // words
  const auto is_older = [&](const DescriptionIndex::Match& match) {
    const auto& born = match.first->signed_on;
    return match.second >= telling && born && (!date || born->year() <= date->year());
  };
  return !fits(described, referent) && std::any_of(described.begin(), described.end(), is_older);
}

/// "a convention on the protection of whales" is no treaty whose names say nothing of either.
bool is_on_other_things(const TreatyAnaphor& anaphor, const Referent& referent) {
  if (!anaphor.indefinite || anaphor.subject.empty()) return false;
  const std::vector<std::string> subject = telling_stems(words_of(anaphor.subject));
  const std::vector<std::string> names =
      telling_stems(std::vector<std::string>(referent.words.begin(), referent.words.end()));
  return std::none_of(subject.begin(), subject.end(), [&](const std::string& stem) {
    return std::binary_search(names.begin(), names.end(), stem);
  });
}

/// The treaties whose place others took that the article names: "the deal" is the newer.
std::set<std::string_view> replaced_treaties(const Referents& referents) {
  std::set<std::string_view> replaced;
  for (const Referent& referent : referents.all()) {
    if (referent.treaty != nullptr && !referent.treaty->replaces.empty())
      replaced.insert(referent.treaty->replaces);
  }
  return replaced;
}

/// Of several treaties that fit alike the one signed last is in the news.
bool is_later(const Treaty& one, const Treaty& other) {
  return one.signed_on && (!other.signed_on || *other.signed_on < *one.signed_on);
}

long parties_named(const Treaty& treaty, const Referents& referents) {
  return std::count_if(treaty.parties.begin(), treaty.parties.end(), [&](const std::string& party) {
    return referents.find(party, MentionKind::actor) != nullptr;
  });
}

/// Whether two parties of a closed treaty are spoken of; the parties of others need not be.
bool names_parties(const Treaty& treaty, const Referents& referents) {
  return !is_closed(treaty.parties) || parties_named(treaty, referents) >= 2;
}

/// Whether a closed treaty is none of those of whom the document speaks: of two parties one has to be named,
/// of more, two.
bool names_too_few(const Treaty& treaty, const Referents& referents) {
  return is_closed(treaty.parties) && parties_named(treaty, referents) < (treaty.parties.size() > 2 ? 2 : 1);
}

/// What may be concluded at a meeting: "an accord", "the text"; not what others named or dated before.
bool is_concluded_there(const TreatyAnaphor& anaphor) {
  return !anaphor.process && anaphor.years.empty() && anaphor.parties.empty() &&
         (binding_head(anaphor.head) || anaphor.head == "text" || anaphor.head == "document");
}

}  // namespace

TreatyAntecedents::TreatyAntecedents(const Vocabulary& vocabulary)
    : vocabulary_(&vocabulary), descriptions_(vocabulary) {}

TreatyAntecedents::Choice TreatyAntecedents::choose(const TreatyAnaphor& anaphor, const Referents& referents,
                                                    const Surroundings& surroundings) const {
  const std::optional<Date>& date = surroundings.date;
  if (anaphor.whole_field) return whole_field(anaphor);
  if (anaphor.indefinite && is_tool(anaphor.head)) return {};
  const bool pronoun = anaphor.form == MentionForm::pronoun;
  auto described = descriptions_.matches(anaphor.stems);
  if (const Treaty* talks = talks_between(anaphor, surroundings.beside)) described.emplace_back(talks, 2);
  std::erase_if(described, [&](const DescriptionIndex::Match& match) {
    return match.first->kind != TreatyKind::process && is_of_other_year(anaphor, *match.first);
  });
  if (described.empty() && !anaphor.process) {
    if (const Treaty* treaty = descriptions_.signed_in(anaphor.years, anaphor.stems))
      described.emplace_back(treaty, 1);
  }
  if (const Treaty* treaty = signed_these_days(anaphor, date)) {
    constexpr int telling_date = 4;  // words
    described.assign(1, {treaty, telling_date});
  }
  if (surroundings.signed_here != nullptr && !pronoun && !anaphor.plural && is_concluded_there(anaphor) &&
      names_parties(*surroundings.signed_here, referents) &&
      !is_rivalled(*surroundings.signed_here, referents) &&
      !names_others(*surroundings.signed_here, anaphor.signers)) {
    constexpr int telling_place = 2;  // words
    described.emplace_back(surroundings.signed_here, telling_place);
  }
  const Latest latest = latest_before(referents, anaphor.span.begin);
  const std::set<std::string_view> replaced = replaced_treaties(referents);
  const ClueWeights& weights = pronoun ? treaty_pronoun_clue_weights : treaty_description_clue_weights;
  Choice best;
  double best_score = pronoun ? pronoun_threshold : description_threshold;
  constexpr int telling = 2;  // words without which a measure or a tool is that of no treaty
  if (anaphor.measure || is_tool(anaphor.head))
    std::erase_if(described, [](const DescriptionIndex::Match& match) { return match.second < telling; });
  for (const Referent& referent : referents.all()) {
    if (referent.kind != MentionKind::treaty) continue;
    if (anaphor.measure && !fits(described, referent)) continue;
    const Referent::Occurrence* last = referent.before(anaphor.span.begin);
    if (pronoun && (last == nullptr || anaphor.sentence - last->sentence > pronoun_reach)) continue;
    if (anaphor.pointed && last == nullptr && latest.mentioned > 0) continue;  // "that treaty" points back
    if (is_between_fewer(anaphor, referent)) continue;
    if (is_on_other_things(anaphor, referent) && !fits(described, referent)) continue;
    Clues clues;
    add_place_clues(anaphor, referent, referents, clues);
    add_recency_clues(anaphor, referent, latest, clues);
    add_word_clues(anaphor, referent, clues);
    if (anaphor.plural) clues.add(Clue::number_conflict);
    for (const auto& [treaty, strength] : described) {
      if (treaty == referent.treaty) clues.add(Clue::described, strength);
    }
    if (replaced.contains(referent.slug)) clues.add(Clue::replaced);
    if (describes_another(described, referent, date)) clues.add(Clue::topic_conflict);
    const double score = clues.score(weights) + anaphor.affinity;

    if (score > best_score) {
      best_score = score;
      best = {&referent, nullptr, certainty_of(score)};
    }
  }
  for (const auto& [treaty, strength] : described) {
    if (referents.find(treaty->slug, MentionKind::treaty) != nullptr) continue;
    if (names_too_few(*treaty, referents)) continue;
    // "an aviation agreement between the two governments" is none of all states
    if (anaphor.indefinite && anaphor.between && treaty->kind == TreatyKind::multilateral) continue;
    const double score = unnamed_score(anaphor, *treaty, strength, referents, date);
    if (score > best_score) {
      best_score = score;
      best = {nullptr, treaty, certainty_of(score)};
    }
  }
  return best;
}

/// The party itself, or the state that continues it.
bool TreatyAntecedents::is_party(const std::string& actor, const Treaty& treaty) const {
  return std::any_of(treaty.parties.begin(), treaty.parties.end(), [&](const std::string& party) {
    const Actor* state = vocabulary_->actor(party);
    return party == actor || (state != nullptr && state->successor == actor);
  });
}

/// Whether states that are no parties of a closed treaty are among some: what China and the United States
/// sign is not what Britain and the United States signed that week.
bool TreatyAntecedents::names_others(const Treaty& treaty, const std::vector<std::string>& actors) const {
  return is_closed(treaty.parties) && std::any_of(actors.begin(), actors.end(), [&](const std::string& each) {
           const Actor* actor = vocabulary_->actor(each);
           return actor != nullptr && actor->kind == ActorKind::state && !is_party(each, treaty);
         });
}

/// Whether the document speaks of another treaty between parties of a closed one: vague words may mean that.
bool TreatyAntecedents::is_rivalled(const Treaty& treaty, const Referents& referents) const {
  if (!is_closed(treaty.parties)) return false;
  return std::any_of(referents.all().begin(), referents.all().end(), [&](const Referent& referent) {
    const Treaty* other = referent.treaty;
    if (other == nullptr || other == &treaty || other->slug == treaty.replaces ||
        other->kind == TreatyKind::process || !is_closed(other->parties))
      return false;
    return std::count_if(other->parties.begin(), other->parties.end(), [&](const std::string& party) {
             const Actor* state = vocabulary_->actor(party);
             return is_party(party, treaty) || (state != nullptr && is_party(state->successor, treaty));
           }) >= 2;
  });
}

/// "Peru and Chile signed an agreement on Friday": the treaty that those who are told to sign did sign in
/// those days, of several the nearest; null where there is none, or two are as near.
const Treaty* TreatyAntecedents::signed_these_days(const TreatyAnaphor& anaphor,
                                                   const std::optional<Date>& date) const {
  constexpr long near = 10;  // days
  std::vector<std::string> signers = anaphor.signers;
  signers.insert(signers.end(), anaphor.parties.begin(), anaphor.parties.end());
  std::sort(signers.begin(), signers.end());
  signers.erase(std::unique(signers.begin(), signers.end()), signers.end());
  if (anaphor.signers.empty() || signers.size() < 2 || !date || date->precision() != DatePrecision::day)
    return nullptr;
  const Treaty* found = nullptr;
  long least = near + 1;
  for (const Treaty& treaty : vocabulary_->treaties()) {
    if (treaty.kind == TreatyKind::process || !treaty.signed_on ||
        treaty.signed_on->precision() != DatePrecision::day)
      continue;
    const long apart = std::abs(treaty.signed_on->first_day() - date->first_day());
    if (apart > least || apart > near) continue;
    if (!std::all_of(signers.begin(), signers.end(),
                     [&](const auto& each) { return is_party(each, treaty); }))
      continue;
    found = apart == least ? nullptr : &treaty;
    least = apart;
  }
  return found;
}

const Treaty* TreatyAntecedents::between_those_named(const Referents& referents,
                                                     const std::optional<Date>& date) const {
  constexpr long before = 3, after = 7;  // days
  if (!date || date->precision() != DatePrecision::day) return nullptr;
  const auto is_named = [&](const std::string& party) {
    const Actor* state = vocabulary_->actor(party);
    return referents.find_holder(party) || (state != nullptr && referents.find_holder(state->successor));
  };
  const Treaty* found = nullptr;
  for (const Treaty& treaty : vocabulary_->treaties()) {
    if (treaty.kind == TreatyKind::process || treaty.parties.size() < 2 || !is_closed(treaty.parties) ||
        !treaty.signed_on || treaty.signed_on->precision() != DatePrecision::day)
      continue;
    const long since = date->first_day() - treaty.signed_on->first_day();
    if (since > after || since < -before) continue;
    if (!std::all_of(treaty.parties.begin(), treaty.parties.end(), is_named)) continue;
    if (found != nullptr) return nullptr;
    found = &treaty;
  }
  return found;
}

bool TreatyAntecedents::is_of_future(const Treaty& treaty, const std::optional<Date>& date) const {
  return date && treaty.signed_on && date->year() + foresight < treaty.signed_on->year();
}

double TreatyAntecedents::unnamed_score(const TreatyAnaphor& anaphor, const Treaty& treaty, int strength,
                                        const Referents& referents, const std::optional<Date>& date) const {
  Clues clues;
  clues.add(Clue::listed);
  clues.add(Clue::unnamed);
  clues.add(Clue::described, strength);
  // a bilateral treaty is meant only where its parties are spoken of
  if (treaty.kind == TreatyKind::bilateral || treaty.parties.size() == 2) {
    std::size_t unnamed = 0;
    for (const std::string& party : treaty.parties) {
      if (referents.find(party, MentionKind::actor) != nullptr) continue;
      clues.add(Clue::party_conflict, 0.4);
      ++unnamed;
    }
    if (unnamed > 1 && unnamed == treaty.parties.size()) clues.add(Clue::party_conflict);
  }
  if (is_closed(treaty.parties)) {
    for (const std::string& party : anaphor.parties) {
      if (!is_party(party, treaty)) clues.add(Clue::party_conflict);
    }
    for (const std::string& signer : anaphor.signers) {
      const Actor* actor = vocabulary_->actor(signer);
      const bool state = actor != nullptr && actor->kind == ActorKind::state;
      if (anaphor.indefinite && state && !is_party(signer, treaty)) clues.add(Clue::party_conflict);
    }
  }
  for (const int year : anaphor.years) {
    clues.add(dates_from(treaty, year) ? Clue::year_match : Clue::year_conflict);
  }
  // the same two have talked before
  const bool at_table = treaty.kind == TreatyKind::process && !anaphor.parties.empty();
  if (!at_table && is_of_future(treaty, date)) clues.add(Clue::other_time);
  if (anaphor.process != (treaty.kind == TreatyKind::process)) clues.add(Clue::kind_conflict);
  if (anaphor.indefinite) clues.add(Clue::indefinite);
  if (anaphor.novel) clues.add(Clue::novelty);
  return clues.score(treaty_description_clue_weights);
}

/// The regime in whose names the field stands: "arms control system", "disarmament machinery".
TreatyAntecedents::Choice TreatyAntecedents::whole_field(const TreatyAnaphor& anaphor) const {
  for (const Treaty& treaty : vocabulary_->treaties()) {
    if (!treaty.is_whole_field()) continue;
    const bool names_it = std::any_of(treaty.aliases.begin(), treaty.aliases.end(), [&](const Alias& alias) {
      return alias.text.starts_with(anaphor.head + " ");
    });
    if (names_it) return {nullptr, &treaty, 0.4};
  }
  return {};
}

/// The process of the vocabulary whose parties are those named with "talks", and one more who is named beside
/// where they are not all: "Washington rules out talks with Pyongyang".
const Treaty* TreatyAntecedents::talks_between(const TreatyAnaphor& anaphor,
                                               const std::vector<std::string>& beside) const {
  if (!anaphor.process || anaphor.parties.empty()) return nullptr;
  if (const Treaty* talks = talks_of(anaphor.parties)) return talks;
  for (const std::string& other : beside) {
    std::vector<std::string> parties = anaphor.parties;
    parties.push_back(other);
    if (const Treaty* talks = talks_of(std::move(parties))) return talks;
  }
  return nullptr;
}

const Treaty* TreatyAntecedents::talks_of(std::vector<std::string> parties) const {
  std::sort(parties.begin(), parties.end());
  parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
  for (const Treaty& treaty : vocabulary_->treaties()) {
    std::vector<std::string> listed = treaty.parties;
    std::sort(listed.begin(), listed.end());
    if (treaty.kind == TreatyKind::process && listed == parties) return &treaty;
  }
  return nullptr;
}

const Treaty* TreatyAntecedents::named_without_context(const TreatyAnaphor& anaphor,
                                                       std::string_view phrase) const {
  return anaphor.indefinite || anaphor.plural ? nullptr : descriptions_.named(phrase);
}

bool TreatyAntecedents::is_of_other_year(const TreatyAnaphor& anaphor, const Treaty& treaty) const {
  return std::any_of(anaphor.years.begin(), anaphor.years.end(),
                     [&](int year) { return !dates_from(treaty, year); });
}

const Treaty* TreatyAntecedents::between_salient(const TreatyAnaphor& anaphor, const Referents& referents,
                                                 const std::optional<Date>& date) const {
  constexpr std::size_t few = 3;
  constexpr int memory = 12;  // years for which a treaty is in the news
  if (anaphor.plural || anaphor.topics.empty() || !binding_head(anaphor.head)) return nullptr;
  const auto times_named = [&](const std::string& party) {
    std::size_t times = 0;
    for (const Referent& referent : referents.all()) {
      if (referent.kind == MentionKind::actor && referent.holder() == party)
        times += referent.occurrences.size();
    }
    return times;
  };
  const Treaty* best = nullptr;
  std::size_t most = 0;
  bool tie = false;
  for (const Treaty& treaty : vocabulary_->treaties()) {
    if (treaty.parties.size() < 2 || treaty.parties.size() > few) continue;
    if ((treaty.kind == TreatyKind::process) != anaphor.process) continue;
    if (treaty.ended_on && date && *treaty.ended_on < *date) continue;
    if (is_of_future(treaty, date)) continue;
    if (treaty.signed_on && date && date->year() > treaty.signed_on->year() + memory) continue;
    const bool fits =
        std::all_of(anaphor.parties.begin(), anaphor.parties.end(), [&](const std::string& party) {
          return std::find(treaty.parties.begin(), treaty.parties.end(), party) != treaty.parties.end();
        });
    if (!fits) continue;
    std::size_t least = times_named(treaty.parties.front());
    for (const std::string& party : treaty.parties) least = std::min(least, times_named(party));
    if (least == 0 || least < most) continue;
    const auto has_topic = [&](const std::string& topic) {
      return std::any_of(treaty.aliases.begin(), treaty.aliases.end(), [&](const Alias& alias) {
        const auto words = words_of(alias.text);
        return std::find(words.begin(), words.end(), topic) != words.end();
      });
    };
    if (!std::all_of(anaphor.topics.begin(), anaphor.topics.end(), has_topic)) continue;
    const bool better = best == nullptr || least > most || is_later(treaty, *best);
    tie = !better && !is_later(*best, treaty);
    if (better) best = &treaty;
    most = least;
  }
  return tie ? nullptr : best;
}

std::vector<std::string> TreatyAntecedents::several(const TreatyAnaphor& anaphor,
                                                    const Referents& referents) const {
  constexpr std::size_t reach = 3;
  if (anaphor.number < 2 || anaphor.measure) return {};
  std::vector<std::pair<std::size_t, std::string>> recent;
  for (const Referent& referent : referents.all()) {
    if (referent.kind != MentionKind::treaty || referent.invented) continue;
    if (referent.treaty != nullptr && referent.treaty->is_whole_field()) continue;
    const Referent::Occurrence* last = referent.before(anaphor.span.begin);
    if (last != nullptr && anaphor.sentence - last->sentence <= reach)
      recent.emplace_back(last->at, referent.slug);
  }
  const auto wanted = static_cast<std::size_t>(anaphor.number);
  if (recent.size() < wanted) return {};
  std::sort(recent.rbegin(), recent.rend());
  recent.resize(wanted);
  std::vector<std::string> slugs;
  for (auto& [at, slug] : recent) slugs.push_back(std::move(slug));
  std::sort(slugs.begin(), slugs.end());
  return slugs;
}

std::string TreatyAntecedents::described_slug(const TreatyAnaphor& anaphor, bool with_united_states) const {
  if (anaphor.form == MentionForm::pronoun) return {};
  std::vector<std::string> parties = anaphor.parties;
  if (anaphor.indefinite && anaphor.parties.size() < 2)
    parties.insert(parties.end(), anaphor.signers.begin(), anaphor.signers.end());
  if (!anaphor.named_after.empty() && binding_head(anaphor.head))
    return slug_of(anaphor.named_after + " " + singular(anaphor.head));
  if (parties.empty() && !anaphor.subject.empty()) return slug_of(anaphor.head + " on " + anaphor.subject);
  if (parties.empty() || (anaphor.parties.empty() && parties.size() < 2)) return {};
  if (anaphor.topics.empty() && !binding_head(anaphor.head)) return {};
  std::sort(parties.begin(), parties.end());
  parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
  if (parties.size() == 1 && with_united_states && parties.front() != "united_states")
    parties.insert(parties.begin(), "us");
  std::string slug;
  const auto add = [&](std::string_view part) {
    if (part == "united_states") part = "us";
    slug += (slug.empty() ? "" : "_") + std::string(part);
  };
  for (const std::string& party : parties) {
    if (party != "un" && party != "unsc") add(party);
  }
  if (slug.empty() && anaphor.topics.empty()) return {};  // "the UN-led talks"
  const std::string head = anaphor.process ? "talks" : singular(anaphor.head);
  if (anaphor.process && vocabulary_->treaty(slug + "_talks") != nullptr) return slug + "_talks";
  if (!(anaphor.process && !parties.empty())) {
    for (auto topic = anaphor.topics.rbegin(); topic != anaphor.topics.rend(); ++topic) add(*topic);
  }
  add(head);
  return slug;
}

}  // namespace pacta
