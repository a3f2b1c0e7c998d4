#include "extractors/positions/speaker_roles.hpp"

#include "extractors/positions/climb.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

const std::string& holder_of(const Quote& quote) {
  return quote.represents.empty() ? quote.slug : quote.represents;
}

/// "the Government of Malta", "the leaders of France": the state itself and nobody through whom it speaks.
bool is_state_itself(const std::string& slug) {
  static constexpr std::array<std::string_view, 6> words = {"delegation", "government", "governments",
                                                            "leaders",    "presidents", "premiers"};
  std::string_view head = std::string_view(slug).substr(0, slug.find("_of_"));
  head.remove_prefix(head.rfind('_') + 1);
  return std::find(words.begin(), words.end(), head) != words.end();
}

/// The person or organ among the holder's own mentions: "Lavrov" for russia.
std::optional<std::string> named_organ(const Document& document, const HolderCandidate& holder) {
  for (const int index : holder.mentions) {
    const Mention& mention = document.mentions[index];
    if (!mention.slug.empty() && mention.slug != holder.slug && mention.represents == holder.slug &&
        !is_state_itself(mention.slug))
      return mention.slug;
  }
  return std::nullopt;
}

/// Whether the holder stands in one list with the words that name the speaker: "Spain, Italy and Sweden
/// said".
bool speaks_jointly(const Sentence& sentence, const HolderCandidate& holder, const Quote& quote) {
  if (!quote.speaker) return false;
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    if (!quote.speaker->contains(sentence.tokens[i].span)) continue;
    const int first = first_conjunct(sentence, i);
    if (std::any_of(holder.tokens.begin(), holder.tokens.end(),
                    [&](int token) { return first_conjunct(sentence, token) == first; }))
      return true;
  }
  return false;
}

}  // namespace

SpeakerRoles speaker_roles(const Document& document, const Situation& situation,
                           const HolderCandidate& holder) {
  SpeakerRoles out;
  if (holder.speaker_depth != none) {
    const Quote& quote = document.quotes[holder.quote];
    if (!quote.slug.empty() && quote.slug != holder.slug && !is_state_itself(quote.slug))
      out.expressed_by = quote.slug;
  }
  if (!out.expressed_by) out.expressed_by = named_organ(document, holder);
  if (holder.speaker_depth == 0) return out;
  for (const int index : situation.voices) {
    const Quote& quote = document.quotes[index];
    if (quote.slug.empty() || holder_of(quote) == holder.slug) continue;
    if (speaks_jointly(document.sentences[situation.anchor.sentence], holder, quote)) continue;
    out.attributed_to = quote.slug;
    break;
  }
  return out;
}

}  // namespace pacta
