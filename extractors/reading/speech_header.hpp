#pragma once

#include "ontology/date.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// The first line of a speech: "SPEAKER: United States (Jake Sullivan) DATE: 2023-07-09".
struct SpeechHeader {
  std::string speaker;  ///< "Jake Sullivan"; empty where the brackets name no person or organ, or are missing
  std::string speaker_state;  ///< "United States", "MCO", as given
  std::optional<Date> date;
  std::size_t size = 0;  ///< bytes of the header with its line end
};

/// The header at the beginning of a text; absent where there is none.
std::optional<SpeechHeader> read_speech_header(std::string_view text);

}  // namespace pacta
