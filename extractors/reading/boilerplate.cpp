#include "extractors/reading/boilerplate.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/boilerplate_lines.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace pacta {
namespace {

constexpr std::string_view copyright_sign = "©";
constexpr std::size_t longest_caption = 300;

/// Letters and digits alone, so that repeats are found in spite of marks.
std::string folded(std::string_view text) {
  std::string letters;
  for (const char c : ascii_lower(text)) {
    if (static_cast<unsigned char>(c) >= 0x80 || is_word(static_cast<unsigned char>(c))) letters += c;
  }
  return letters;
}

bool ends_sentence(std::string_view text) {
  while (!text.empty() && is_closer(code_point_before(text, text.size()).value)) {
    text.remove_suffix(code_point_before(text, text.size()).size);
  }
  const char32_t last = code_point_before(text, text.size()).value;
  return last == '.' || last == '?' || last == '!' || last == 0x2026 || last == ':' || last == ',';
}

/// "Sergey Lavrov Artyom Geodakyan/TASS": no sentence, and at its end a name over an agency's.
bool ends_in_credit(std::string_view text) {
  if (text.size() > longest_caption || ends_sentence(text)) return false;
  const std::size_t slash = text.rfind('/');
  if (slash == std::string_view::npos || slash == 0 || slash + 2 >= text.size()) return false;
  const std::string_view agency = text.substr(slash + 1);
  const bool named =
      std::ranges::all_of(agency, [](char c) { return is_word(static_cast<unsigned char>(c)) || c == ' '; });
  return named && agency.size() <= 24 && is_upper(static_cast<unsigned char>(agency[0])) &&
         is_lower(code_point_before(text, slash).value);
}

/// "… ceasefire, 10 October 2020 - Sputnik International" without the outlet.
std::string_view without_outlet(std::string_view text) {
  const std::size_t mark = text.rfind(" - ");
  return mark == std::string_view::npos || mark < text.size() / 2 ? text : text.substr(0, mark);
}

/// What stands from here on is no article any more.
bool begins_end_matter(std::string_view text) {
  const std::string lower = ascii_lower(text.substr(0, 40));
  for (const std::string_view mark :
       {"you may also like", "newsfeed", "related articles", "related stories", "related news",
        "more on this story", "most read", "most popular", "recommended", "read also", "comments"}) {
    if (lower.starts_with(mark) && text.size() < mark.size() + 12) return true;
  }
  return false;
}

class Marker {
 public:
  explicit Marker(Document& document) : document_(document) { document.boilerplate.assign(size(), false); }

  void run() && {
    document_.headline_first =
        size() > 0 && !document_.article->title.empty() && text(0) == document_.article->title;
    mark_lines();
    mark_captions();
    mark_repeats();
    mark_end_matter();
    if (document_.headline_first) document_.boilerplate[0] = false;
  }

 private:
  std::size_t size() const { return document_.paragraphs.size(); }
  std::string_view text(std::size_t i) const { return document_.text(document_.paragraphs[i]); }
  void mark(std::size_t i) { document_.boilerplate[i] = true; }

  void mark_lines() {
    for (std::size_t i = 0; i < size(); ++i) {
      if (is_boilerplate_line(text(i)) || ends_in_credit(text(i))) mark(i);
    }
  }

  /// The lines around a copyright line that repeat its words or its photographer.
  void mark_captions() {
    constexpr std::size_t reach = 2;
    for (std::size_t i = 0; i < size(); ++i) {
      if (!text(i).starts_with(copyright_sign) && !ends_in_credit(text(i))) continue;
      const std::size_t first = i < reach ? 0 : i - reach, last = std::min(size(), i + reach + 1);
      for (std::size_t near = first; near < last; ++near) {
        if (near != i && is_caption_of(text(near), text(i))) mark(near);
      }
    }
  }

  static bool is_caption_of(std::string_view text, std::string_view credit_line) {
    if (text.size() > longest_caption || ends_sentence(text)) return false;
    const std::string_view stem = without_outlet(text);
    const std::string_view credit = trimmed(
        credit_line.starts_with(copyright_sign) ? credit_line.substr(copyright_sign.size()) : credit_line);
    return credit_line.find(stem) != std::string_view::npos || text.find(credit) != std::string_view::npos;
  }

  /// Headlines and captions stand twice on a page; speakers repeat short sentences, which stay.
  void mark_repeats() {
    constexpr std::size_t shortest = 16, shortest_sentence = 100;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < size(); ++i) {
      std::string words = folded(text(i));
      if (words.size() < (ends_sentence(text(i)) ? shortest_sentence : shortest)) continue;
      if (!seen.insert(std::move(words)).second) mark(i);
    }
  }

  /// Behind the article: from the first mark of its end in the second half, all lines that are no sentences.
  void mark_end_matter() {
    std::size_t i = size() / 2;
    while (i < size() && !begins_end_matter(text(i))) ++i;
    for (; i < size(); ++i) {
      if (!ends_sentence(text(i)) || begins_end_matter(text(i))) mark(i);
    }
  }

  Document& document_;
};

}  // namespace

void mark_boilerplate(Document& document) {
  Marker(document).run();
}

}  // namespace pacta
