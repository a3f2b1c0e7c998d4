#include "extractors/reading/transcript_turns.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/turn_labels.hpp"

namespace pacta {
namespace {

constexpr std::size_t longest_label = 60;

/// The size of "MR. SULLIVAN:" at the beginning of the text, 0 where there is none.
std::size_t label_size(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size() && at < longest_label;) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    if (c.value == ':')
      return letters >= 4 && (at == text.size() || is_blank(code_point_at(text, at).value)) ? at : 0;
    if (is_upper(c.value))
      ++letters;
    else if (c.value != ' ' && c.value != '.' && c.value != '-' && !is_apostrophe(c.value))
      return 0;
  }
  return 0;
}

/// "Q" and a blank; one blank will do at the beginning of a line, inside a paragraph it takes two.
bool begins_question(std::string_view text, std::size_t blanks) {
  if (!text.starts_with('Q')) return false;
  const std::size_t next = skip_blanks(text, 1);
  const char32_t c = code_point_at(text, next).value;
  return next >= 1 + blanks && (is_upper(c) || is_opener(c) || is_dash(c));
}

bool ends_turn(char32_t c) {
  return c == '.' || c == '?' || c == '!' || c == ')' || c == 0x201D || c == '"' || c == 0x2026 || is_dash(c);
}

}  // namespace

bool begins_turn(std::string_view line) {
  return begins_question(line, 1) || label_size(line) > 0 || asker_label_size(line) > 0;
}

std::vector<std::string_view> split_turns(std::string_view paragraph) {
  std::vector<std::string_view> turns;
  std::size_t begin = 0, label_end = label_size(paragraph);
  bool asked = asker_label_size(paragraph) > 0;  // so that a name in small letters answers
  const auto close = [&](std::size_t end) {
    if (const auto turn = trimmed(paragraph.substr(begin, end - begin)); !turn.empty()) turns.push_back(turn);
    begin = end;
  };
  for (std::size_t blank = paragraph.find(' '); blank != std::string_view::npos;
       blank = paragraph.find(' ', blank + 1)) {
    const std::string_view rest = paragraph.substr(blank + 1);
    // "MR. SMITH:" is one label, not two.
    if (blank < label_end) continue;
    if (rest.empty() || !is_upper(static_cast<unsigned char>(rest[0]))) continue;
    const std::string_view before = trimmed(paragraph.substr(begin, blank - begin));
    if (before.empty() || !ends_turn(code_point_before(before, before.size()).value)) continue;
    std::size_t label = label_size(rest);
    const bool asks = label == 0 && asker_label_size(rest) > 0;
    if (asks) label = asker_label_size(rest);
    if (label == 0 && asked) label = name_label_size(rest);
    if (label > 0) asked = asks;
    if (label == 0 && !begins_question(rest, 2)) continue;
    close(blank + 1);
    label_end = blank + 1 + label;
  }
  close(paragraph.size());
  return turns;
}

}  // namespace pacta
