#include "extractors/mentions/voices.hpp"

#include "extractors/language/word.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// Slug of the state or organisation with that name; empty where there is none.
std::string actor_named(std::string_view name, const Vocabulary& vocabulary) {
  if (const Actor* state = vocabulary.state_by_iso3(name)) return state->slug;
  if (const Actor* actor = vocabulary.actor(slug_of(name))) return actor->slug;
  const std::string key = folded(name);
  for (const Actor& actor : vocabulary.actors()) {
    if (actor.kind == ActorKind::person) continue;
    for (const Alias& alias : actor.aliases) {
      if (!key.empty() && folded(alias.text) == key) return actor.slug;
    }
  }
  return {};
}

/// Whether words tell an organ of a state: "Foreign Ministry", "State Department".
bool is_organ(std::string_view words) {
  static constexpr std::array<std::string_view, 7> organs = {
      "ministry", "department", "government", "office", "cabinet", "administration", "mission"};
  const std::string lower = lower_case(words);
  return std::any_of(organs.begin(), organs.end(),
                     [&](std::string_view organ) { return lower.ends_with(organ); });
}

/// The state whose name stands before that of its organ: "France Foreign Ministry".
std::vector<std::string> state_of_organ(std::string_view text, const Vocabulary& vocabulary) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (!is_organ(text)) return {};
  for (std::size_t end = text.rfind(' '); end != std::string_view::npos && end > 0;
       end = text.substr(0, end).rfind(' ')) {
    const Actor* actor = vocabulary.actor(actor_named(text.substr(0, end), vocabulary));
    if (actor != nullptr && actor->kind == ActorKind::state) return {actor->slug};
  }
  return {};
}

/// Whether "we" is rather said by the speaker of the first quote. "They told us that it differs from ours":
/// who tells it in words of its own says "us" and "ours", not those whom it reports.
bool is_nearer(const Quote& quote, const Quote& than) {
  const bool own = quote.kind == QuoteKind::direct;
  if (own != (than.kind == QuoteKind::direct)) return own;
  return quote.content.size() <= than.content.size();
}

}  // namespace

std::vector<std::string> actors_named(std::string_view text, const Vocabulary& vocabulary) {
  std::vector<std::string> slugs;
  text = text.substr(0, text.find('('));
  const std::string_view text_given = text;
  if (std::string whole = actor_named(text, vocabulary); !whole.empty()) return {std::move(whole)};
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const std::size_t conjunction = std::min(text.find(" and "), text.size());
    const std::size_t end = std::min(comma, conjunction);
    std::string_view part = text.substr(0, end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    if (part.starts_with("and ")) part.remove_prefix(4);
    if (part.starts_with("the ")) part.remove_prefix(4);
    if (std::string slug = actor_named(part, vocabulary); !slug.empty()) slugs.push_back(std::move(slug));
    text.remove_prefix(std::min(text.size(), end == conjunction && end != comma ? end + 5 : end + 1));
  }
  return slugs.empty() ? state_of_organ(text_given, vocabulary) : slugs;
}

Voices::Voices(const Document& document, const Vocabulary& vocabulary) : document_(&document) {
  const Article& article = *document.article;
  std::vector<std::string> states = document.joint_speakers.empty()
                                        ? actors_named(article.speaker_state, vocabulary)
                                        : document.joint_speakers;
  if (states.empty()) states = actors_named(article.speaker, vocabulary);
  if (states.empty() && article.speaker.empty()) return;
  VoiceAt voice;
  voice.speaks_for = std::move(states);
  const Actor* person = vocabulary.actor(slug_of(article.speaker));
  if (person != nullptr && person->kind == ActorKind::person) voice.slug = person->slug;
  speech_ = std::move(voice);
}

std::optional<VoiceAt> Voices::at(std::size_t byte) const {
  const Quote* inner = nullptr;
  for (const Quote& quote : document_->quotes) {
    if (quote.content.begin > byte) break;
    if (byte >= quote.content.end) continue;
    if (inner == nullptr || is_nearer(quote, *inner)) inner = &quote;
  }
  if (inner == nullptr) return speech_;
  // an indirect "he said that we …" keeps the words of the reporter, whose "we" is nobody here
  if (inner->slug.empty() && inner->represents.empty()) return speech_;
  VoiceAt voice;
  voice.slug = inner->slug;
  if (!inner->represents.empty()) voice.speaks_for = {inner->represents};
  voice.quote = static_cast<int>(inner - document_->quotes.data());
  if (speech_ && voice.speaks_for.empty() && inner->kind != QuoteKind::direct) return speech_;
  return voice;
}

}  // namespace pacta
