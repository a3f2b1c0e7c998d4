#pragma once

#include "extractors/language/document.hpp"

#include <optional>

namespace pacta {

/// A headline whose form alone says who speaks.
struct HeadlineSpeech {
  ByteSpan content;
  ByteSpan speaker;
  std::optional<ByteSpan> cue = std::nullopt;  ///< "says", where the form has a verb
};

/// Whether a paragraph is built like a headline: short and without a final stop.
bool looks_like_headline(std::string_view paragraph);

/// "… — Lavrov", "…, says Lavrov", "… - NATO statement", "Lavrov: …", "INTERVIEW: … — diplomat". Absent where
/// the headline has no such form ("Lavrov says …" is for attributions). The paragraph is given by its index;
/// mentions and tags must be there.
std::optional<HeadlineSpeech> headline_speech(const Document& document, std::size_t paragraph);

}  // namespace pacta
