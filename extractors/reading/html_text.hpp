#pragma once

#include "extractors/reading/paragraphs.hpp"

#include <gumbo.h>

#include <string>
#include <vector>

namespace pacta {

/// The words of a page that belong to its article.
struct HtmlText {
  std::string headline;  ///< of the only or first h1; may be empty
  std::vector<Paragraph> paragraphs;
};

/// The text of the richest article element, else of the main element, else of the body: one paragraph a
/// block. What is navigation, form, caption, hidden or named as furniture by its class is left out.
HtmlText read_html_text(const GumboNode& root);

}  // namespace pacta
