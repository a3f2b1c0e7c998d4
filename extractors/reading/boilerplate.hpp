#pragma once

#include "extractors/language/document.hpp"

namespace pacta {

/// Marks the paragraphs that are no part of the article: "All news", "© …", "Newsfeed", "log in or register",
/// captions, "You may also like". Fills Document::boilerplate and headline_first. Runs after segment().
void mark_boilerplate(Document& document);

}  // namespace pacta
