#include "extractors/mentions/office_holders.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

namespace pacta {
namespace {

/// Offices whose holder newspapers call a country's leader.
bool leads(std::string_view title) {
  static constexpr std::array<std::string_view, 7> titles = {
      "chancellor", "chairman",       "general_secretary", "premier",
      "president",  "prime_minister", "supreme_leader"};
  return std::find(titles.begin(), titles.end(), title) != titles.end();
}

/// Whether the words of a description, as a slug, end or begin with an office, and nothing lessens it: of
/// "vice president" nobody says "president".
bool names_office(std::string_view description, std::string_view office) {
  static constexpr std::array<std::string_view, 6> lessening = {"acting", "deputy", "elect",
                                                                "ex",     "former", "vice"};
  const bool behind = description.ends_with(office) && description.size() > office.size() &&
                      description[description.size() - office.size() - 1] == '_';
  const bool before =
      description.starts_with(office) && description.substr(office.size()).starts_with("_of_");
  return (behind || before) && std::none_of(lessening.begin(), lessening.end(), [&](std::string_view word) {
           const std::size_t at = description.find(word);
           const bool whole =
               at != std::string_view::npos && (at == 0 || description[at - 1] == '_') &&
               (at + word.size() == description.size() || description[at + word.size()] == '_');
           return whole && office.find(word) == std::string_view::npos;
         });
}

/// Whether a person holds for a state the office that words describe.
bool is_meant(const Actor& person, const std::string& state, std::string_view description,
              const std::optional<Date>& on) {
  return std::any_of(person.roles.begin(), person.roles.end(), [&](const Role& role) {
    if (role.represents != state || (on && !may_lie_between(*on, role.from, role.to))) return false;
    const std::string title = slug_of(role.title);
    return names_office(description, title) || (leads(title) && names_office(description, "leader"));
  });
}

/// The two words or more of a name that end at a token.
std::string name_ending_at(const Document& document, const Sentence& sentence, int last) {
  const auto part_of_name = [&](int token) {
    const Token& word = at(sentence, token);
    return word.upos == Upos::PROPN && word.mention == none && !word.detached;
  };
  const int size = static_cast<int>(sentence.tokens.size());
  int first = last;
  while (last + 1 < size && part_of_name(last + 1)) ++last;
  while (first > 0 && part_of_name(first - 1)) --first;
  if (first == last || !part_of_name(first)) return {};
  const ByteSpan& begin = at(sentence, first).span;
  return slug_of(document.text({begin.begin, at(sentence, last).span.end}));
}

/// "the Danish minister, Ylva Brandt,", "Secretary-General António Guterres": the person in apposition.
std::string named_beside(const Document& document, const Vocabulary& vocabulary, const Mention& office) {
  const Sentence& sentence = document.sentences[office.sentence];
  const int next = office.token + 2;
  if (next < static_cast<int>(sentence.tokens.size()) && at(sentence, next - 1).form == "," &&
      at(sentence, next).mention != none) {
    const Mention& behind = document.mentions[static_cast<std::size_t>(at(sentence, next).mention)];
    const Actor* person = vocabulary.actor(behind.slug);
    if (person != nullptr && person->kind == ActorKind::person && behind.represents == office.represents)
      return behind.slug;
  }
  for (int i = office.token + 1; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = at(sentence, i);
    if (token.head != office.token || !(token.deprel == "appos" || token.deprel.starts_with("flat")))
      continue;
    if (token.mention == none) return name_ending_at(document, sentence, i);
    const Mention& beside = document.mentions[static_cast<std::size_t>(token.mention)];
    const Actor* person = vocabulary.actor(beside.slug);
    const bool same = beside.represents == office.represents || beside.represents.empty();
    if (beside.kind == MentionKind::actor && same && (person == nullptr || person->kind == ActorKind::person))
      return beside.slug;
  }
  return {};
}

/// A description by an office, or an organ that is a person's ("the Secretary-General"), with nobody's slug.
bool is_office(const Mention& mention, const Vocabulary& vocabulary) {
  if (mention.kind != MentionKind::actor || mention.represents.empty() || mention.token == none) return false;
  const Actor* actor = vocabulary.actor(mention.slug);
  return mention.form == MentionForm::role ? actor == nullptr
                                           : actor != nullptr && !actor->represents.empty();
}

}  // namespace

void name_office_holders(Document& document, const Vocabulary& vocabulary) {
  std::set<std::string> named;
  for (const Mention& mention : document.mentions) {
    const Actor* actor = mention.kind == MentionKind::actor ? vocabulary.actor(mention.slug) : nullptr;
    if (actor != nullptr && actor->kind == ActorKind::person) named.insert(mention.slug);
  }
  for (Mention& mention : document.mentions) {
    if (!is_office(mention, vocabulary)) continue;
    if (std::string name = named_beside(document, vocabulary, mention); !name.empty()) mention.slug = name;
  }
  for (Mention& mention : document.mentions) {
    if (mention.form != MentionForm::role || !is_office(mention, vocabulary)) continue;
    std::set<std::string> meant;
    for (const std::string& person : named) {
      if (is_meant(*vocabulary.actor(person), mention.represents, mention.slug, document.published))
        meant.insert(person);
    }
    if (meant.size() == 1) mention.slug = *meant.begin();
  }
}

}  // namespace pacta
