#include "extractors/reading/paragraphs.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/transcript_turns.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace pacta {
namespace {

struct Line {
  std::string_view text;   ///< without blanks at both ends
  std::size_t indent = 0;  ///< blanks before the text
  bool blank_before = false;
  bool hard_break = false;  ///< two blanks at the end: a line break that markdown means
};

std::vector<Line> visible_lines(std::string_view text) {
  std::vector<Line> lines;
  bool blank_before = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view whole = text.substr(begin, end - begin), line = trimmed(whole);
    if (line.empty()) {
      blank_before = true;
    } else {
      lines.push_back(
          {line, static_cast<std::size_t>(line.data() - whole.data()), blank_before, whole.ends_with("  ")});
      blank_before = false;
    }
    begin = end + 1;
  }
  return lines;
}

bool begins_in_lower_case(std::string_view line) {
  return is_lower(code_point_at(line, 0).value);
}

/// Ends as sentences do: a full stop, question or exclamation mark, also before closing marks.
bool ends_sentence(std::string_view line) {
  while (!line.empty()) {
    const CodePoint last = code_point_before(line, line.size());
    if (last.value == '.' || last.value == '?' || last.value == '!' || last.value == 0x2026) return true;
    if (!is_closer(last.value)) return false;
    line.remove_suffix(last.size);
  }
  return false;
}

bool ends_in_hyphen(std::string_view line) {
  return line.size() > 1 && line.back() == '-' && is_letter(code_point_before(line, line.size() - 1).value);
}

/// Whether a sentence may go on behind the line.
bool is_open(std::string_view line) {
  return !ends_sentence(line) && !line.ends_with(':') && !line.ends_with(';');
}

/// A break that falls inside a sentence.
bool is_wrap(const Line& line, const Line& next) {
  const bool open = !ends_sentence(line.text) && !line.text.ends_with(':') && !line.text.ends_with(';');
  return !next.blank_before && open && (begins_in_lower_case(next.text) || ends_in_hyphen(line.text));
}

// A break inside a sentence of a text that is not wrapped, as at the end of a page, leaves at least this many
// bytes before it; shorter lines are items and headings.
constexpr std::size_t shortest_broken_line = 40;

/// "- item", "• item", "1. item", "(a) item".
bool is_list_item(std::string_view line) {
  const CodePoint first = code_point_at(line, 0);
  if (first.value == '-' || first.value == 0x2022 || first.value == '*' || first.value == 0x2013) {
    return is_blank(code_point_at(line, first.size).value);
  }
  const std::size_t mark = line.find_first_of(".)");
  if (mark == std::string_view::npos || mark == 0 || mark > 3 || mark + 1 >= line.size() ||
      line[mark + 1] != ' ') {
    return false;
  }
  const std::string_view number = line.substr(line[0] == '(' ? 1 : 0, mark - (line[0] == '(' ? 1 : 0));
  return !number.empty() && (std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; }) ||
                             (number.size() == 1 && line[mark] == ')'));
}

/// "08-53141 28", "A/70/PV.28 03/10/2015": what stands at the foot of the pages of records.
bool is_document_mark(std::string_view line) {
  constexpr std::size_t longest_mark = 28;
  return line.size() <= longest_mark &&
         line.find_first_not_of("0123456789-/ .()ADENPRSVU") == std::string_view::npos &&
         line.find_first_of("0123456789") != std::string_view::npos &&
         line.find_first_of("-/") != std::string_view::npos && line.find(' ') != std::string_view::npos;
}

bool is_page_number(std::string_view line) {
  return line.size() <= 3 && line.find_first_not_of("0123456789") == std::string_view::npos;
}

// Words that no sentence and no heading ends with. Sorted.
constexpr std::array<std::string_view, 30> open_words{
    "a",    "an",   "and",  "are",   "as",        "at",  "be",   "between", "by",   "for",
    "from", "has",  "have", "in",    "including", "is",  "its",  "of",      "on",   "or",
    "our",  "that", "the",  "their", "to",        "was", "were", "which",   "will", "with"};
static_assert(std::ranges::is_sorted(open_words));

/// A line after which the sentence must go on, whatever stands between: it ends in a comma or a word like
/// "of".
bool is_broken_off(std::string_view line) {
  if (line.size() <= shortest_broken_line) return false;
  const std::string_view last = line.substr(line.rfind(' ') + 1);
  return line.ends_with(',') || std::ranges::binary_search(open_words, last);
}

/// How a text breaks its lines.
struct Layout {
  bool wrapped = false;
  std::size_t width = 0;  ///< bytes of a full line
};

/// Where a tenth of the lines are longer.
std::size_t usual_width(const std::vector<Line>& lines) {
  std::vector<std::size_t> sizes;
  sizes.reserve(lines.size());
  for (const Line& line : lines) sizes.push_back(line.text.size());
  const auto ninth = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() * 9 / 10);
  std::ranges::nth_element(sizes, ninth);
  return *ninth;
}

Layout layout_of(const std::vector<Line>& lines) {
  constexpr std::size_t widest_margin = 130, fewest_pairs = 3;
  if (lines.size() < 2) return {};
  std::size_t pairs = 0, wraps = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    pairs += lines[i + 1].blank_before ? 0 : 1;
    wraps += is_wrap(lines[i], lines[i + 1]) ? 1 : 0;
  }
  const std::size_t width = usual_width(lines);
  return {pairs >= fewest_pairs && wraps * 4 >= pairs && width <= widest_margin, width};
}

/// The size of a line's first word.
std::size_t first_word(std::string_view line) {
  return std::min(line.find(' '), line.size());
}

class Joiner {
 public:
  Joiner(std::string_view text, const std::vector<Line>& lines)
      : text_(text), lines_(lines), layout_(layout_of(lines)) {}

  std::vector<Paragraph> run() && {
    for (const Line& line : lines_) {
      if (is_document_mark(line.text) || (layout_.wrapped && is_page_number(line.text))) continue;
      if (previous_ != nullptr && continues(*previous_, line)) {
        append(line.text);
      } else {
        if (previous_ != nullptr) paragraphs_.back().blank_after = line.blank_before;
        paragraphs_.push_back({std::string(line.text), false});
        in_list_ = is_list_item(line.text);
        indent_ = line.indent;
      }
      previous_ = &line;
    }
    if (!paragraphs_.empty()) paragraphs_.back().blank_after = true;
    return std::move(paragraphs_);
  }

 private:
  bool continues(const Line& line, const Line& next) const {
    if (begins_turn(next.text) || is_list_item(next.text)) return false;
    if (!layout_.wrapped) {
      return is_broken_off(line.text) || (is_open(line.text) && begins_in_lower_case(next.text) &&
                                          line.text.size() > shortest_broken_line);
    }
    if (line.hard_break && ends_sentence(line.text)) return false;
    if (next.blank_before || line.blank_before) return continues_over_gap(line, next);
    if (next.indent > indent_ && !in_list_ && ends_sentence(line.text)) return false;
    return !is_short(line, next);
  }

  /// A page break inside a sentence leaves a blank line; the page mark itself is gone already.
  bool continues_over_gap(const Line& line, const Line& next) const {
    if (!next.blank_before) return !is_short(line, next);
    return begins_in_lower_case(next.text) && !ends_sentence(line.text) &&
           line.text.size() * 3 > layout_.width * 2;
  }

  /// The next line's first word would have fitted, so the break is meant; more room is asked for inside a
  /// sentence.
  bool is_short(const Line& line, const Line& next) const {
    const std::size_t needed = line.text.size() + 1 + first_word(next.text);
    if (ends_sentence(line.text)) return needed * 20 < layout_.width * 19;
    return needed * 2 < layout_.width && !begins_in_lower_case(next.text);
  }

  void append(std::string_view line) {
    std::string& paragraph = paragraphs_.back().text;
    if (!ends_in_hyphen(paragraph)) {
      paragraph += ' ';
    } else if (is_split_word(paragraph, line)) {
      paragraph.pop_back();
    }
    paragraph += line;
  }

  /// Whether the hyphen only divides a word: the text has it elsewhere without a hyphen and nowhere with one.
  bool is_split_word(std::string_view paragraph, std::string_view line) {
    const std::size_t begin = paragraph.find_last_of(" (\"") + 1;
    const std::string first(paragraph.substr(begin, paragraph.size() - 1 - begin));
    const std::string second(
        line.substr(0, std::min(line.find_first_not_of("abcdefghijklmnopqrstuvwxyz"), line.size())));
    if (second.empty()) return false;
    if (words_.empty()) collect_words();
    return words_.contains(ascii_lower(first + second)) &&
           !words_.contains(ascii_lower(first + '-' + second));
  }

  void collect_words() {
    for (std::size_t begin = 0; begin < text_.size();) {
      std::size_t end = begin;
      while (end < text_.size() && (is_word(static_cast<unsigned char>(text_[end])) || text_[end] == '-'))
        ++end;
      if (end > begin) words_.insert(ascii_lower(text_.substr(begin, end - begin)));
      begin = end + 1;
    }
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  Layout layout_;
  const Line* previous_ = nullptr;
  std::size_t indent_ = 0;  ///< of the paragraph's first line
  bool in_list_ = false;
  std::set<std::string> words_;
  std::vector<Paragraph> paragraphs_;
};

std::string with_single_blanks(std::string_view text) {
  std::string single;
  single.reserve(text.size());
  for (const char c : text) {
    if (c != ' ' || (!single.empty() && single.back() != ' ')) single += c;
  }
  return single;
}

}  // namespace

std::vector<Paragraph> divide_into_paragraphs(std::string_view text) {
  const std::vector<Line> lines = visible_lines(text);
  std::vector<Paragraph> paragraphs;
  for (Paragraph& paragraph : Joiner(text, lines).run()) {
    const std::vector<std::string_view> turns = split_turns(paragraph.text);
    for (const std::string_view turn : turns) paragraphs.push_back({with_single_blanks(turn), true});
    if (!turns.empty()) paragraphs.back().blank_after = paragraph.blank_after;
  }
  return paragraphs;
}

}  // namespace pacta
