#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "graph/statement.hpp"
#include "ontology/vocabulary.hpp"

namespace pacta {

/// Fills the facets of a statement whose holder, position, treaty and evidence are decided: target, aspect,
/// act, status, modality, polarity, condition, inclusionOf, requestedAction, segment and date, as far as the
/// sentence states them.
void fill_facets(const Document& document, const Situation& situation, const HolderCandidate& holder,
                 const Vocabulary& vocabulary, Statement& statement);

}  // namespace pacta
