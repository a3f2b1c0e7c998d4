#pragma once

#include "extractors/language/document.hpp"

namespace pacta {

/// Divides an article into paragraphs, sentences and UD-style tokens (English), each with its byte span.
/// Tokens carry their form alone; tags and trees come later. Paragraphs are divided by blank lines and by
/// single line breaks; boilerplate stays empty (extractors/reading fills it). Linear in the text. Invariant:
/// spans are sorted, do not overlap, begin and end on code points; each sentence lies in one paragraph.
Document segment(const Article& article);

/// The tokens of one stretch of text, for treebank evaluation and the gazetteer's own names.
std::vector<Token> tokenize(std::string_view text, std::size_t offset = 0);

}  // namespace pacta
