#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
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
                           const HolderCandidate& holder, const Vocabulary& vocabulary);

}  // namespace pacta
