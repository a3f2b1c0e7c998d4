#include "extractors/reading/speech_header.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/calendar_words.hpp"

#include <algorithm>

namespace pacta {
namespace {

constexpr std::string_view speaker_mark = "SPEAKER:", date_mark = "DATE:";

/// Who is named in brackets, without what follows a comma ("Donald Trump, executive order"); a description in
/// small letters ("joint statement") names nobody.
std::string named_speaker(std::string_view brackets) {
  const std::string_view name = trimmed(brackets.substr(0, brackets.find(',')));
  return is_upper(code_point_at(name, 0).value) ? std::string(name) : std::string();
}

}  // namespace

std::optional<SpeechHeader> read_speech_header(std::string_view text) {
  const std::size_t begin = skip_blanks(text, 0);
  if (!text.substr(begin).starts_with(speaker_mark)) return std::nullopt;
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  std::string_view line = text.substr(begin + speaker_mark.size(), end - begin - speaker_mark.size());
  SpeechHeader header;
  header.size = std::min(end + 1, text.size());
  if (const std::size_t mark = line.find(date_mark); mark != std::string_view::npos) {
    header.date = leading_date(line.substr(mark + date_mark.size()));
    line = line.substr(0, mark);
  }
  if (const std::size_t open = line.find('('); open != std::string_view::npos) {
    const std::size_t close = std::min(line.find(')', open), line.size());
    header.speaker = named_speaker(line.substr(open + 1, close - open - 1));
    line = line.substr(0, open);
  }
  header.speaker_state = std::string(trimmed(line));
  return header;
}

}  // namespace pacta
