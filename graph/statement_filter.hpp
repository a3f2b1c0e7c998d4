#pragma once

#include "ontology/date.hpp"
#include "ontology/position.hpp"

#include <optional>
#include <string>

namespace pacta {

enum class AttributionFilter {
  any,      ///< all statements
  own,      ///< only what the holder itself said or did
  reported  ///< only what somebody else reports as the holder's position
};

/// Which statements of a graph a view shows; what is absent restricts nothing.
struct StatementFilter {
  /// Both ends belong to the window. A statement counts by its own date, else by its article's publication;
  /// one without either is in no window. A date of reduced precision is in where any day it may mean is.
  std::optional<Date> from, until;
  std::optional<std::string> holder;  ///< slug
  std::optional<std::string> treaty;  ///< slug
  std::optional<Position> position;
  double min_confidence = 0.0;  ///< 0..1
  AttributionFilter attribution = AttributionFilter::any;
};

}  // namespace pacta
