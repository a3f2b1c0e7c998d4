#include "extractors/mentions/office_holders.hpp"

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

bool holds_on(const Role& role, const std::optional<Date>& on) {
  if (!on) return true;
  return (!role.from || role.from->first_day() <= on->last_day()) &&
         (!role.to || on->first_day() <= role.to->last_day());
}

/// Whether a person holds for a state the office that words describe.
bool is_meant(const Actor& person, const std::string& state, std::string_view description,
              const std::optional<Date>& on) {
  return std::any_of(person.roles.begin(), person.roles.end(), [&](const Role& role) {
    if (role.represents != state || !holds_on(role, on)) return false;
    const std::string title = slug_of(role.title);
    return names_office(description, title) || (leads(title) && names_office(description, "leader"));
  });
}

bool is_unnamed_office(const Mention& mention, const Vocabulary& vocabulary) {
  return mention.kind == MentionKind::actor && mention.form == MentionForm::role &&
         !mention.represents.empty() && vocabulary.actor(mention.slug) == nullptr;
}

}  // namespace

void name_office_holders(Document& document, const Vocabulary& vocabulary) {
  std::set<std::string> named;
  for (const Mention& mention : document.mentions) {
    const Actor* actor = mention.kind == MentionKind::actor ? vocabulary.actor(mention.slug) : nullptr;
    if (actor != nullptr && actor->kind == ActorKind::person) named.insert(mention.slug);
  }
  for (Mention& mention : document.mentions) {
    if (!is_unnamed_office(mention, vocabulary)) continue;
    std::set<std::string> meant;
    for (const std::string& person : named) {
      if (is_meant(*vocabulary.actor(person), mention.represents, mention.slug, document.published))
        meant.insert(person);
    }
    if (meant.size() == 1) mention.slug = *meant.begin();
  }
}

}  // namespace pacta
