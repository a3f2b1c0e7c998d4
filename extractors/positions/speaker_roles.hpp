#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "ontology/position.hpp"
#include "ontology/vocabulary.hpp"

#include <optional>
#include <string>

namespace pacta {

/// Holder, speaker and reporter kept apart.
struct SpeakerRoles {
  std::optional<std::string> expressed_by;   ///< the person or organ through whom the holder speaks or acts
  std::optional<std::string> attributed_to;  ///< who reports this as the position of somebody else
};

/// Through whom the holder speaks in this situation, and who reports it where the holder does not speak
/// itself.
SpeakerRoles speaker_roles(const Document& document, const Situation& situation,
                           const HolderCandidate& holder, const Vocabulary& vocabulary, Position position);

/// The chamber of that slug whose vote makes the position its state's ("the Senate rejected the treaty");
/// null where it is no chamber, or the position nothing that a vote decides.
const Actor* deciding_chamber(const Vocabulary& vocabulary, const std::string& slug, Position position);

}  // namespace pacta
