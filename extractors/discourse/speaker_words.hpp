#pragma once

#include "extractors/discourse/sentence_view.hpp"

#include <string>

namespace pacta {

/// The slug of a source by its description: articles and possessive marks left out, "defence" written as
/// "defense": source_close_to_russian_defense_ministry. At most ten words.
std::string source_slug(std::string_view words);

/// A word that stands before a name and is none: "President", "Mr.", "Gen.".
bool is_title_word(std::string_view word);

/// A word that makes a capitalised name one of an organisation: "Ministry", "Agency", "University".
bool is_organisation_word(std::string_view word);

/// Roles whose holders speak for their state or organisation when it is named with them: "US official".
bool speaks_for_state(std::string_view lemma);

/// Runs of two to four capitalised proper nouns that may be a person's name, titles left out.
std::vector<TokenRange> name_runs(const SentenceView& view);

}  // namespace pacta
