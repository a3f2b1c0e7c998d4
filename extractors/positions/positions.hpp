#pragma once

#include "extractors/language/document.hpp"
#include "graph/statement.hpp"
#include "ontology/vocabulary.hpp"

#include <memory>
#include <vector>

namespace pacta {

/// Reads positions off an annotated document: climbs from each treaty mention to the root, collects the
/// operators that the lexicon knows, composes them, finds who holds the result, and lets the learned models
/// decide (docs/architecture.md). Immutable; may be shared by threads.
class PositionReader {
 public:
  /// The vocabulary is borrowed.
  explicit PositionReader(const Vocabulary& vocabulary);
  ~PositionReader();
  PositionReader(PositionReader&&) noexcept;

  /// Distinct (holder, position, treaty), each with its best evidence, sorted by precedes().
  std::vector<Statement> read(const Document& document) const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace pacta
