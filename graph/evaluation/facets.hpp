#pragma once

#include "graph/evaluation/judgement.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pacta {

/// A facet of a statement that gold can be compared with.
struct Facet {
  enum class Comparison {
    as_name,  ///< as same_name() compares
    letter_by_letter
  };

  std::string_view name;  ///< as in the JSON lines: "expressedBy"
  Comparison comparison;
  std::optional<std::string> (*value)(const Statement&);  ///< what was found; absent where the text has none
};

/// All that are compared, in the order of the report.
std::span<const Facet> facets();

/// Whether what was found is among what gold accepts; absent where gold does not state the facet.
std::optional<bool> agrees(const Facet& facet, const Match& match, const NameList& listed);

/// Whether the evidence overlaps some of gold's; absent where gold gives none.
std::optional<bool> evidence_agrees(const Match& match);

}  // namespace pacta
