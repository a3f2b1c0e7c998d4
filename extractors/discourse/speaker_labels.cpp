#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/speaker_resolver.hpp"
#include "extractors/discourse/speaker_words.hpp"
#include "extractors/language/word.hpp"
#include "extractors/mentions/folding.hpp"
#include "extractors/mentions/voices.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

bool holds_on(const Role& role, const std::optional<Date>& on) {
  if (!on) return true;
  return may_lie_between(*on, role.from, role.to);
}

/// "PRESIDENT BIDEN" → "biden".
std::string last_name(std::string_view label) {
  const std::size_t blank = label.find_last_of(" \u00A0");
  return lower_case(blank == std::string_view::npos ? label : label.substr(blank + 1));
}

bool ends_with_name(const Actor& actor, std::string_view name) {
  return std::any_of(actor.aliases.begin(), actor.aliases.end(),
                     [&](const Alias& alias) { return last_name(alias.text) == name; });
}

/// The title where a label is nothing else: "THE PRESIDENT" → "president"; empty where it names somebody.
std::string_view bare_title(std::string_view label) {
  if (label.starts_with("the ")) label.remove_prefix(4);
  static constexpr std::array<std::string_view, 4> titles = {"foreign minister", "president",
                                                             "prime minister", "vice president"};
  return std::find(titles.begin(), titles.end(), label) != titles.end() ? label : std::string_view{};
}

/// "Prime Minister of New Zealand", "Vice President Harris": begins with the title, and with nothing before
/// it.
bool is_titled(const std::string& words, std::string_view title) {
  return words.starts_with(title) && (words.size() == title.size() || words[title.size()] == ' ');
}

/// "White House": another word for the state, no speaker.
bool stands_for(const Actor* state, const std::string& label) {
  return state != nullptr &&
         std::find(state->metonyms.begin(), state->metonyms.end(), label) != state->metonyms.end();
}

}  // namespace

Speaker SpeakerResolver::office_holder(std::string_view title, std::string_view state) const {
  for (const Actor& actor : vocabulary_->actors())
    for (const Role& role : actor.roles)
      if (role.represents == state && lower_case(role.title).starts_with(title) &&
          holds_on(role, document_->article->published))
        return {actor.slug, role.represents, true};
  return {};
}

/// The state whose house published the transcript: the article's, else that of the source.
std::string SpeakerResolver::transcript_state() const {
  const std::string& given = document_->article->speaker_state;
  if (const Actor* actor = vocabulary_->actor(given)) return actor->slug;
  if (const Actor* actor = vocabulary_->state_by_iso3(given)) return actor->slug;
  for (const Actor& actor : vocabulary_->actors()) {
    if (actor.kind == ActorKind::person) continue;
    const std::string& source = document_->article->source;
    const std::string& name = given.empty() ? source : given;
    if (name.empty()) break;
    if (actor.label == name ||
        std::find(actor.metonyms.begin(), actor.metonyms.end(), name) != actor.metonyms.end() ||
        std::find(actor.metonyms.begin(), actor.metonyms.end(), "the " + name) != actor.metonyms.end())
      return actor.represents.empty() ? actor.slug : actor.represents;
  }
  const std::vector<std::string> named = actors_named(given, *vocabulary_);
  return named.size() == 1 ? named.front() : std::string{};
}

/// "PRIME MINISTER:" in the house of a president: the one whom the transcript calls so, of another state.
Speaker SpeakerResolver::visitor(std::string_view title, std::string_view host) const {
  for (const Mention& mention : document_->mentions) {
    if (mention.kind != MentionKind::actor || mention.represents.empty() || mention.represents == host)
      continue;
    if (is_titled(lower_case(document_->text(mention.span)), title))
      return {mention.slug, mention.represents, true};
  }
  return {source_slug(title), "", true};
}

Speaker SpeakerResolver::resolve_label(std::string_view label) const {
  const std::string words = lower_case(label);
  const std::string state = transcript_state();
  if (const std::string_view title = bare_title(words); !title.empty()) {
    if (Speaker holder = office_holder(title, state); !holder.slug.empty()) return holder;
    return visitor(title, state);
  }
  const std::string name = last_name(label);
  const Actor* listed = nullptr;
  const bool named =
      !is_speaking_role(name);  // "OFFICIAL SPOKESMAN", though there is "the Kremlin spokesman"
  for (const Actor& actor : vocabulary_->actors()) {
    if (!named || actor.kind != ActorKind::person || !ends_with_name(actor, name)) continue;
    const bool in_office = vocabulary_->speaks_for(actor, document_->article->published).has_value();
    if (listed == nullptr || in_office) listed = &actor;
    if (in_office) break;
  }
  const bool official = !named || words.find("official") != std::string::npos || words.starts_with("mr.") ||
                        words.starts_with("ms.") || words.starts_with("dr.") ||
                        words.starts_with("secretary");
  if (listed != nullptr) {
    const std::optional<std::string> office = vocabulary_->speaks_for(*listed, document_->article->published);
    const bool of_house = official && std::any_of(listed->roles.begin(), listed->roles.end(),
                                                  [&](const Role& role) { return role.represents == state; });
    return {listed->slug, office.value_or(of_house ? state : std::string{}), true};
  }
  if (const Speaker* known = memory_.by_last_name(name); known != nullptr)
    return {known->slug, known->represents.empty() && official ? state : known->represents, true};
  return {source_slug(label), official ? state : std::string{}, true};
}

Speaker SpeakerResolver::article_speaker() const {
  const Article& article = *document_->article;
  if (!article.is_speech() && document_->joint_speakers.empty()) return {};
  const std::vector<std::string>& joint = document_->joint_speakers;
  if (joint.size() == 1) return {joint.front(), "", false};
  if (joint.size() > 1) return {};  // no single one
  const std::string state = transcript_state();
  if (article.speaker.empty() || stands_for(vocabulary_->actor(state), article.speaker))
    return {state, "", false};
  Speaker speaker = resolve_label(article.speaker);
  const Actor* actor = vocabulary_->actor(speaker.slug);
  if (actor == nullptr) speaker = {source_slug(article.speaker), state, true};
  if (speaker.represents.empty()) speaker.represents = state;
  return speaker;
}

}  // namespace pacta
