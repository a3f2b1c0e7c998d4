#include "extractors/mentions/article_evidence.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"

namespace pacta {
namespace {

bool surname_alone(const NameEntry& entry) {
  return entry.actor != nullptr && entry.actor->kind == ActorKind::person &&
         entry.name.find(' ') == std::string::npos;
}

void introduce(const SentenceWords& words, int last, const NameEntry& entry, ArticleEvidence& evidence) {
  if (entry.actor == nullptr || entry.actor->kind != ActorKind::person) return;
  evidence.persons.try_emplace(folded(words.form(last - 1)), IntroducedPerson{entry.actor->slug, {}});
}

}  // namespace

void gather_names(const SentenceWords& words, const NameIndex& index, ArticleEvidence& evidence) {
  evidence.words += words.size();
  for (int i = 0; i < words.size(); ++i) evidence.domain_words += is_domain_word(words.lower(i)) ? 1 : 0;
  for (int i = 0; i < words.size();) {
    int next = i + 1;
    for (const NameMatch& match : index.matches(words, i)) {
      if (match.entries.size() != 1) continue;
      const NameEntry& entry = *match.entries.front();
      if (entry.needs_context || surname_alone(entry)) continue;
      evidence.named.insert(entry.slug());
      evidence.names_treaties =
          evidence.names_treaties || (entry.treaty != nullptr && entry.treaty->kind != TreatyKind::process);
      introduce(words, match.last, entry, evidence);
      next = match.last;
      break;
    }
    i = next;
  }
}

}  // namespace pacta
