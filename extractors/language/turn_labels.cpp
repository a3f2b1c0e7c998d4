#include "extractors/language/turn_labels.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/word.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {
constexpr std::size_t longest_label = 60;
}  // namespace

bool is_asker(std::string_view name) {
  static constexpr std::array<std::string_view, 8> askers = {
      "question", "questioner", "reporter", "press", "the press", "interviewer", "journalist", "moderator"};
  return std::find(askers.begin(), askers.end(), lower_case(name)) != askers.end();
}

std::size_t asker_label_size(std::string_view text) {
  const std::size_t colon = text.substr(0, longest_label).find(':');
  if (colon == std::string_view::npos || !is_upper(code_point_at(text, 0).value)) return 0;
  return is_asker(text.substr(0, colon)) ? colon + 1 : 0;
}

std::size_t name_label_size(std::string_view text) {
  constexpr int most_words = 4;
  int words = 0;
  bool inside = false;  // of a word
  for (std::size_t at = 0; at < text.size() && at < longest_label;) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    if (c.value == ':') {
      const bool closed = at == text.size() || is_blank(code_point_at(text, at).value);
      return inside && closed && words > 0 && words <= most_words ? at : 0;
    }
    if (is_letter(c.value)) {
      if (!inside && !is_upper(c.value)) return 0;
      words += inside ? 0 : 1;
      inside = true;
    } else if (c.value == ' ') {
      inside = false;
    } else if (!is_dash(c.value) && !is_apostrophe(c.value) && c.value != '.') {
      return 0;
    }
  }
  return 0;
}

}  // namespace pacta
