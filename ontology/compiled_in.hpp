#pragma once

#include "ontology/turtle_reader.hpp"

#include <span>

namespace pacta {

/// The Turtle files of this folder as they were when the program was built, sorted by name
/// ("ontology/actors.ttl").
std::span<const TurtleText> compiled_in_files();

}  // namespace pacta
