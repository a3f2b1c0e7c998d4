#include "extractors/discourse/speech_label.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/language/turn_labels.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::size_t longest_label = 80;

/// Columns and notices that look like a speaker in capitals.
constexpr std::array<std::string_view, 16> columns = {
    "ANALYSIS",  "BREAKING", "COMMENT", "DATE",    "EXCLUSIVE", "FACT SHEET", "FACTBOX", "IN BRIEF",
    "INTERVIEW", "NOTE",     "OPINION", "READOUT", "RE",        "SPEAKER",    "UPDATE",  "WATCH"};

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

/// A letter that is not in small ASCII: "É" passes.
bool belongs_to_label(char c) {
  return is_capital(c) || c == ' ' || c == '.' || c == '-' || c == '\'' || c == ',' || (c & 0x80) != 0;
}

std::size_t skip_markup(std::string_view text) {
  return std::min(text.find_first_not_of("*_ "), text.size());
}

/// "Q   And will you", "Q: …", "Q. …"; not "Q&A", not "Q4".
std::optional<SpeechLabel> question_label(std::string_view text, std::size_t begin) {
  const std::string_view rest = text.substr(begin);
  if (!rest.starts_with("Q") || rest.size() < 3) return std::nullopt;
  const std::string_view after = rest.substr(1);
  const bool blank = after[0] == ' ' || after[0] == '\t' || after.starts_with("\u00A0");
  const bool mark = (after[0] == ':' || after[0] == '.') && after[1] == ' ';
  if (!blank && !mark) return std::nullopt;
  return SpeechLabel{{begin, begin + (mark ? 2 : 1)}, {begin, begin}, true};
}

/// "Question:", "REPORTER:".
std::optional<SpeechLabel> asker_label(std::string_view text, std::size_t begin) {
  const std::size_t size = asker_label_size(text.substr(begin));
  if (size == 0) return std::nullopt;
  return SpeechLabel{{begin, begin + size}, {begin, begin + size - 1}, true};
}

/// "Answer: …", "A: …": whoever is asked, whom the head of the text names.
std::optional<SpeechLabel> answer_label(std::string_view text, std::size_t begin) {
  static constexpr std::array<std::string_view, 4> labels = {"Answer:", "ANSWER:", "A:", "Reply:"};
  for (const std::string_view label : labels) {
    if (text.substr(begin).starts_with(label))
      return SpeechLabel{{begin, begin + label.size()}, {begin, begin}, false};
  }
  return std::nullopt;
}

/// Where a note on the language between label and colon ends: "PRESIDENT LEE (through an interpreter):";
/// where it begins if it is none.
std::size_t skip_language_note(std::string_view text, std::size_t end) {
  const std::size_t close = text.find("):", end);
  if (end >= text.size() || text[end] != '(' || close == std::string_view::npos) return end;
  const std::string_view note = text.substr(end, close - end);
  if (note.find(')') != std::string_view::npos) return end;
  const bool language =
      note.find("translat") != std::string_view::npos || note.find("interpret") != std::string_view::npos;
  return language ? close + 1 : end;
}

}  // namespace

std::optional<SpeechLabel> speech_label(std::string_view paragraph) {
  const std::string_view text = paragraph.substr(0, longest_label);
  const std::size_t begin = skip_markup(text);
  if (auto label = question_label(text, begin)) return label;
  if (auto label = asker_label(text, begin)) return label;
  if (auto label = answer_label(text, begin)) return label;
  std::size_t end = begin;
  while (end < text.size() && belongs_to_label(text[end])) ++end;
  const std::size_t colon = skip_language_note(text, end);
  if (colon >= text.size() || text[colon] != ':' || end - begin < 4 || !is_capital(text[begin]))
    return std::nullopt;
  if (colon + 1 < text.size() && text[colon + 1] >= '0' && text[colon + 1] <= '9') return std::nullopt;
  while (text[end - 1] == ' ') --end;
  const std::string_view name = text.substr(begin, end - begin);
  if (among(columns, name)) return std::nullopt;
  return SpeechLabel{{begin, colon + 1}, {begin, end}, is_asker(name)};
}

std::optional<SpeechLabel> name_label(std::string_view paragraph) {
  const std::size_t begin = skip_markup(paragraph.substr(0, longest_label));
  const std::size_t size = name_label_size(paragraph.substr(begin));
  if (size == 0) return std::nullopt;
  return SpeechLabel{{begin, begin + size}, {begin, begin + size - 1}, false};
}

}  // namespace pacta
