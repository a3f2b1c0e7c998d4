#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// One paragraph of plain text, on one line, without runs of blanks.
struct Paragraph {
  std::string text;
  bool blank_after = false;  ///< a blank line, or the end of the text, follows
};

/// The paragraphs of a normalised plain text. A line is a paragraph, unless the text is wrapped by hard line
/// breaks (transcripts, mail): then lines are joined up to a blank line, an indented line, a list item, or a
/// line that ends a sentence short of the margin; page numbers between them go, and sentences that a page
/// break divides are joined again. A word divided at a line end keeps its hyphen unless the text has it
/// elsewhere without one only. Turns of a transcript ("Q  …", "MR. SULLIVAN: …") begin a paragraph. Linear.
std::vector<Paragraph> divide_into_paragraphs(std::string_view text);

}  // namespace pacta
