#pragma once

#include "ontology/lexicon.hpp"
#include "ontology/resources.hpp"

namespace pacta {

/// The operators and composition rows among the resources; empty where there are none. Throws Error where an
/// operator has no form, a row names an unknown operator or position.
Lexicon build_lexicon(const Resources& resources);

}  // namespace pacta
