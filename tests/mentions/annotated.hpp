#pragma once

#include "extractors/language/document.hpp"
#include "graph/article.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta::testing {

/// The compiled-in vocabulary, loaded once for all tests.
const Vocabulary& vocabulary();

/// An article of 3 November 2020 with that text; a first line that is followed by a blank line is its
/// headline.
Article article_of(std::string text);

/// Names alone: segmenter and gazetteer. The article outlives the document.
Document with_names(const Article& article);

/// Names, trees, quotes and coreference. The article outlives the document.
Document with_references(const Article& article);

/// "text=slug" of the mentions of one kind, with "/represents" and "+member" where they have them, in text
/// order.
std::vector<std::string> readings(const Document& document, MentionKind kind);

/// Whether an article has an actor read so, in the words of readings().
bool reads_actor(const Article& article, const std::string& reading);

}  // namespace pacta::testing
