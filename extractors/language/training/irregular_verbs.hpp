#pragma once

#include <span>
#include <string_view>

namespace pacta {

/// A verb whose past forms no ending tells.
struct IrregularVerb {
  std::string_view lemma, past, participle;
};

/// Irregular verbs of written English that treebanks of some hundred thousand words have too rarely.
std::span<const IrregularVerb> irregular_verbs();

}  // namespace pacta
