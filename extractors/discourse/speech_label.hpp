#pragma once

#include "graph/byte_span.hpp"

#include <optional>
#include <string_view>

namespace pacta {

/// The label of a turn in a transcript: "MR. PRICE:", "THE PRESIDENT:", "SENIOR ADMINISTRATION OFFICIAL:", "Q
/// ".
struct SpeechLabel {
  ByteSpan span;          ///< in the paragraph, colon included
  ByteSpan name;          ///< in the paragraph: "MR. PRICE"; empty for "Q"
  bool question = false;  ///< a reporter or a moderator asks
};

/// The label that a paragraph begins with; absent where there is none. Names in small letters ("Lavrov:") are
/// left to the caller, since a headline begins like that, too. Constant time.
std::optional<SpeechLabel> speech_label(std::string_view paragraph);

/// "Sergey Lavrov:", as ministries label the answers of an interview. Constant time.
std::optional<SpeechLabel> name_label(std::string_view paragraph);

}  // namespace pacta
