#pragma once

#include "ontology/date.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pacta {

/// What a sentence may name in place of a treaty: the organ that guards it ("cooperation with the IAEA"), or
/// an act or a weapon that it bans ("nuclear tests", "chemical weapons"): a modifier and a head.
struct StandIn {
  std::string treaty;                         ///< slug
  std::string organ;                          ///< slug of an actor; empty for an act or a weapon
  std::vector<std::string> modifiers, heads;  ///< lower case; empty for an organ
  std::vector<std::string> cues;  ///< words one of which the sentence must have; empty: it needs none
  std::string beside;             ///< slug of an actor that the sentence must name; may be empty
};

/// What a mention of one treaty may mean besides: "the new deal" may be NAFTA or the treaty that replaced it.
struct SecondReading {
  std::string treaty, also;      ///< slugs
  std::string beside;            ///< slug of an actor that the sentence must name; may be empty
  std::optional<Date> from, to;  ///< when the article appeared
  bool described_only = false;   ///< "the new deal", and not the treaty's name
  bool instead = false;          ///< only the other one is meant, unless all parties of the first are named
  bool where_named = false;      ///< only in articles that name the other treaty
};

}  // namespace pacta
