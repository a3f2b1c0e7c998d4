#include "extractors/reading/article_assembly.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/boilerplate_lines.hpp"
#include "extractors/reading/calendar_words.hpp"
#include "extractors/reading/front_matter.hpp"
#include "extractors/reading/markdown.hpp"
#include "extractors/reading/normalization.hpp"
#include "extractors/reading/speech_header.hpp"
#include "extractors/reading/transcript_turns.hpp"

#include <algorithm>

namespace pacta {
namespace {

constexpr std::size_t longest_title = 250;

void set_date(Article& article, const std::optional<Date>& date) {
  if (article.published || !date) return;
  article.published = date;
  article.date_certainty = DateCertainty::stated;
}

/// On one line, without blanks at both ends.
std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : trimmed(text)) {
    const bool blank = c == ' ' || c == '\n';
    if (!blank)
      line += c;
    else if (line.back() != ' ')
      line += ' ';
  }
  return line;
}

/// The block's title is nearer to the text than one made from a file name or an address, so it wins.
void use_front_matter(Article& article, const FrontMatter& matter) {
  if (const auto title = matter.field({"title", "headline"}); !title.empty())
    article.title = one_line(normalized(title));
  if (article.url.empty()) article.url = matter.field({"source_url", "canonical_url", "url", "link"});
  if (article.source.empty()) article.source = matter.field({"source", "site_name", "publisher"});
  set_date(article, leading_date(matter.field({"date", "published_time", "published", "pubdate"})));
}

void use_speech_header(Article& article, const SpeechHeader& header) {
  if (article.speaker.empty()) article.speaker = header.speaker;
  if (article.speaker_state.empty()) article.speaker_state = header.speaker_state;
  set_date(article, header.date);
}

/// A paragraph that is nothing but a date: "Friday, January 4, 2019".
bool is_date_line(std::string_view text) {
  if (!leading_date(text)) return false;
  for (std::size_t begin = text.find_first_not_of(" ,.()"); begin != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(" ,()", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    if (!month_named(word) && !weekday_named(word) && !day_numbered(word) && !year_numbered(word) &&
        !Date::parse(word)) {
      return false;
    }
    begin = text.find_first_not_of(" ,.()", end);
  }
  return true;
}

/// Short, no sentence, and set off by a blank line.
bool is_title(const Paragraph& paragraph) {
  const std::string& text = paragraph.text;
  if (!paragraph.blank_after || text.size() > longest_title || begins_turn(text)) return false;
  if (text.find(' ') == std::string::npos) return false;
  const char last = text.back();
  return last != '.' && last != ';' && last != ':' && last != ',' && !is_date_line(text);
}

/// The index of the title among the first paragraphs, behind blocks of boilerplate; absent where there is
/// none.
std::optional<std::size_t> find_title(const std::vector<Paragraph>& paragraphs) {
  constexpr std::size_t farthest = 12;
  const std::size_t end = std::min(paragraphs.size(), farthest);
  for (std::size_t block = 0; block < end;) {
    std::size_t next = block;
    bool boilerplate = false;
    do boilerplate |= is_boilerplate_line(paragraphs[next].text) || is_date_line(paragraphs[next].text);
    while (!paragraphs[next++].blank_after && next < end);
    if (!boilerplate)
      return is_title(paragraphs[block]) && block + 1 < paragraphs.size() ? std::optional(block)
                                                                          : std::nullopt;
    block = next;
  }
  return std::nullopt;
}

/// Titles compare by their letters and digits: quote marks and dashes differ between a page and its metadata.
std::string folded(std::string_view text) {
  std::string letters;
  for (const char c : ascii_lower(text)) {
    if (static_cast<unsigned char>(c) < 0x80 && is_word(static_cast<unsigned char>(c))) letters += c;
  }
  return letters;
}

bool begins_with_title(const std::vector<Paragraph>& paragraphs, std::string_view title) {
  return !paragraphs.empty() && paragraphs.front().text.size() <= longest_title * 2 &&
         folded(paragraphs.front().text) == folded(title);
}

/// Takes the date off the beginning, where one stands by itself before or behind the title.
void take_date_line(Article& article, std::vector<Paragraph>& paragraphs) {
  const std::size_t farthest = std::min<std::size_t>(paragraphs.size(), 2);
  for (std::size_t i = 0; i < farthest; ++i) {
    if (!is_date_line(paragraphs[i].text)) continue;
    set_date(article, leading_date(paragraphs[i].text));
    paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(i));
    return;
  }
}

void compose(Article& article, const std::vector<Paragraph>& paragraphs) {
  article.text = article.title;
  for (const Paragraph& paragraph : paragraphs) {
    if (!article.text.empty()) article.text += "\n\n";
    article.text += paragraph.text;
  }
}

}  // namespace

void assemble_from_paragraphs(Article& article, std::vector<Paragraph> paragraphs) {
  article.title = one_line(normalized(article.title));
  if (article.title.empty() && !article.is_speech()) {
    if (const auto title = find_title(paragraphs)) {
      article.title = paragraphs[*title].text;
      paragraphs.erase(paragraphs.begin(), paragraphs.begin() + static_cast<std::ptrdiff_t>(*title));
    }
  }
  take_date_line(article, paragraphs);
  if (!article.title.empty() && begins_with_title(paragraphs, article.title)) {
    article.title = paragraphs.front().text;
    paragraphs.erase(paragraphs.begin());
  }
  take_date_line(article, paragraphs);
  compose(article, paragraphs);
}

void assemble_from_plain_text(Article& article, std::string_view text) {
  std::string plain = normalized(text);
  const auto matter = read_front_matter(plain);
  if (matter) {
    use_front_matter(article, *matter);
    plain.erase(0, matter->size);
  }
  if (matter || looks_like_markdown(plain)) plain = without_markdown(plain);
  if (const auto header = read_speech_header(plain)) {
    use_speech_header(article, *header);
    plain.erase(0, header->size);
  }
  assemble_from_paragraphs(article, divide_into_paragraphs(plain));
}

}  // namespace pacta
