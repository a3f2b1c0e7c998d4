#include "extractors/discourse/actor_reading.hpp"

#include "extractors/discourse/reporting_verbs.hpp"
#include "extractors/discourse/speaker_words.hpp"
#include "extractors/language/word.hpp"
#include "extractors/mentions/field_words.hpp"

#include <algorithm>

namespace pacta {

std::string_view last_word_of(std::string_view words) {
  const std::size_t blank = words.find_last_of(" \n\u00A0");
  return blank == std::string_view::npos ? words : words.substr(blank + 1);
}

Gender gender_by(std::string_view given_name) {
  const std::string name = lower_case(given_name);
  if (is_female_name(name)) return Gender::female;
  return is_given_name(name) ? Gender::male : Gender::unknown;
}

bool ActorReading::is_description(const Mention& mention) const {
  if (vocabulary_->actor(mention.slug) != nullptr) return false;
  const std::string_view words = document_->text(mention.span), last = last_word_of(words);
  if (words.empty() || mention.form == MentionForm::nominal) return true;
  const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
  return (small(words.front()) && words.find(" of ") != std::string_view::npos) || small(last.front()) ||
         is_title_word(last) || is_speaking_role(lower_case(last));
}

bool ActorReading::is_person(const Mention& mention) const {
  if (mention.kind != MentionKind::actor || mention.form == MentionForm::demonym ||
      mention.form == MentionForm::metonym)
    return false;
  if (const Actor* actor = vocabulary_->actor(mention.slug)) return actor->kind == ActorKind::person;
  const std::string_view words = document_->text(mention.span);
  if (is_description(mention)) return false;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const std::string word = lower_case(words.substr(begin, end - begin));
    if (is_organisation_word(word) || is_organisation_head(word)) return false;
    begin = end + 1;
  }
  return !mention.slug.empty();
}

Gender ActorReading::gender(const Mention& mention) const {
  const Actor* actor = vocabulary_->actor(mention.slug);
  const std::string_view words =
      actor != nullptr ? std::string_view(actor->label) : document_->text(mention.span);
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    if (const Gender found = gender_by(words.substr(begin, end - begin)); found != Gender::unknown)
      return found;
    begin = end + 1;
  }
  return Gender::unknown;
}

bool ActorReading::is_surely_person(const Mention& mention) const {
  if (const Actor* actor = vocabulary_->actor(mention.slug)) return actor->kind == ActorKind::person;
  const std::string words = lower_case(document_->text(mention.span));
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const std::string word = words.substr(begin, end - begin);
    if (is_title_word(word) || is_given_name(word)) return true;
    begin = end + 1;
  }
  return false;
}

Speaker ActorReading::speaker(const Mention& mention) const {
  if (mention.form == MentionForm::metonym) {
    if (const Actor* body = body_named(mention)) return {body->slug, mention.slug, false};
  }
  return {mention.slug, mention.represents, is_person(mention)};
}

/// The state body that has the name by which the mention means the state: "the Kremlin".
const Actor* ActorReading::body_named(const Mention& mention) const {
  const std::string_view words = document_->text(mention.span);
  const auto actors = vocabulary_->actors();
  const auto body = std::find_if(actors.begin(), actors.end(), [&](const Actor& actor) {
    return actor.kind == ActorKind::state_body && actor.represents == mention.slug && !actor.in_own_name &&
           std::any_of(actor.aliases.begin(), actor.aliases.end(),
                       [&](const Alias& alias) { return !alias.needs_context && alias.text == words; });
  });
  return body == actors.end() ? nullptr : &*body;
}

}  // namespace pacta
