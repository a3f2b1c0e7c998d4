#pragma once

#include "extractors/language/document.hpp"

#include <string>
#include <vector>

namespace pacta {

/// The treaty that a sentence is about although it may name none.
struct ActiveTopic {
  std::string slug;        ///< empty where nothing is active
  double certainty = 0.0;  ///< 0..1; 1 where the sentence itself names the treaty
  int mention = none;      ///< index of the mention that made it active
};

/// For each sentence its active topic: the treaty last mentioned in it or before it in its paragraph, else
/// that of the paragraph before, else the treaty that the article is about, which "the decision" is on, too,
/// where its first sentences say so; certainty falls with the
/// distance. Runs after resolve_anaphora(). Linear in the mentions.
std::vector<ActiveTopic> active_topics(const Document& document);

}  // namespace pacta
