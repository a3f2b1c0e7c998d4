#pragma once

#include "extractors/reading/paragraphs.hpp"
#include "graph/article.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// Fills an article from plain text as it stands in a file or a record: normalises it, takes off YAML front
/// matter, markdown marks, the header of a speech and a first line that is a date, joins hard-wrapped lines,
/// finds the title, and puts title and paragraphs into Article::text. What the article has already (from a
/// record) is kept; its title is normalised. Precondition: UTF-8.
void assemble_from_plain_text(Article& article, std::string_view text);

/// The same from paragraphs that are known, as of HTML.
void assemble_from_paragraphs(Article& article, std::vector<Paragraph> paragraphs);

}  // namespace pacta
