#pragma once

#include "extractors/language/document.hpp"

#include <string>
#include <vector>

namespace pacta {

/// A possible mention: tokens [first, last) of one sentence and what they would stand for.
struct Candidate {
  int first = 0, last = 0;
  MentionKind kind = MentionKind::actor;
  MentionForm form = MentionForm::name;
  std::string slug;
  std::string represents;
  double certainty = 1.0;
  bool barrier = false;  ///< no mention: takes the place of names that stand inside it (outlets, near misses)
};

/// The candidates that do not overlap, the longest first where several do, treaties before actors and listed
/// names before patterns where they are equally long; in the order of the sentence. O(n log n + n·k).
std::vector<Candidate> longest(std::vector<Candidate> candidates);

/// Makes each chosen candidate a mention of the document and one token of its sentence; barriers fall away.
void collapse(Document& document, std::size_t sentence, const std::vector<Candidate>& chosen);

}  // namespace pacta
