#pragma once

#include "ontology/vocabulary.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace pacta {

/// An annotated statement. Lists hold what annotators accept as right, the preferred value first.
struct GoldStatement {
  std::vector<std::string> holders, positions, treaties, evidence;
  bool optional = false;  ///< a careful reader may or may not record it
};

/// Statements by document name.
using Gold = std::unordered_map<std::string, std::vector<GoldStatement>>;

/// Reads a gold file: JSON lines {"doc": …, "statements": […]}. Throws Error naming file, line and what was
/// expected.
Gold read_gold(const std::string& path);

/// Whether a slug means the same as one that gold accepts: listed names must be equal; a name outside the
/// lists may differ in its wording as long as half of all content words are shared.
bool same_name(const std::string& found, const std::string& accepted, const Vocabulary& vocabulary);
bool among(const std::string& found, const std::vector<std::string>& accepted, const Vocabulary& vocabulary);

}  // namespace pacta
