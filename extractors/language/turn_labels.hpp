#pragma once

#include <cstddef>
#include <string_view>

namespace pacta {

/// Whether the name of a turn in a transcript is that of whoever asks ("QUESTION", "Reporter", "THE PRESS").
bool is_asker(std::string_view name);

/// The size of "Question:", "Reporter:" at the beginning of a text, 0 where there is none.
std::size_t asker_label_size(std::string_view text);

/// The size of a name of up to four capitalised words and its colon at the beginning of a text ("Sergey
/// Lavrov:", "Foreign Minister Lavrov:", "Spokesman:"), 0 where there is none. A headline may begin like
/// that: only behind a question is it a label.
std::size_t name_label_size(std::string_view text);

}  // namespace pacta
