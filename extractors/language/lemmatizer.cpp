#include "extractors/language/lemmatizer.hpp"

#include "extractors/language/feature_hash.hpp"
#include "extractors/language/upos.hpp"

#include <algorithm>

namespace pacta {

std::uint64_t Lemmatizer::ending_key(std::uint64_t tag_hash, std::string_view ending) {
  return mixed(tag_hash ^ text_hash(ending));
}

std::uint64_t Lemmatizer::word_key(std::uint64_t tag_hash, std::string_view word) {
  return mixed(tag_hash + text_hash(word));
}

Lemmatizer Lemmatizer::read(ModelReader& reader) {
  Lemmatizer lemmatizer;
  const std::uint64_t count = reader.number();
  constexpr std::uint64_t most = 1 << 20;
  if (count > most) reader.fail("too many lemma rules");
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::size_t removed = reader.number();
    lemmatizer.scripts_.push_back({removed, std::string(reader.text())});
  }
  lemmatizer.rules_ = WordTable::read(reader);
  return lemmatizer;
}

std::string Lemmatizer::lemma(const Word& word, const Tag& tag) const {
  return lemma(word.lower, tag.hash);
}

std::string Lemmatizer::lemma(std::string_view lower, Upos tag) const {
  return lemma(lower, text_hash(name(tag)));
}

const EditScript* Lemmatizer::script_for(std::string_view lower, std::uint64_t key) const {
  const std::optional<std::uint32_t> rule = rules_.find(key);
  if (!rule || *rule >= scripts_.size() || !scripts_[*rule].applies_to(lower)) return nullptr;
  return &scripts_[*rule];
}

std::string Lemmatizer::lemma(std::string_view lower, std::uint64_t tag_hash) const {
  if (const EditScript* script = script_for(lower, word_key(tag_hash, lower))) return script->apply(lower);
  for (std::size_t length = std::min(longest_ending, lower.size()) + 1; length-- > 0;) {
    const std::string_view ending = lower.substr(lower.size() - length);
    if (const EditScript* script = script_for(lower, ending_key(tag_hash, ending)))
      return script->apply(lower);
  }
  return std::string(lower);
}

}  // namespace pacta
