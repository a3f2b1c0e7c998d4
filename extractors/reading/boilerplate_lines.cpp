#include "extractors/reading/boilerplate_lines.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pacta {
namespace {

// Whole lines, lower case, without punctuation at the end.
constexpr std::array<std::string_view, 62> whole_lines{"all news",
                                                       "top news",
                                                       "latest news",
                                                       "breaking news",
                                                       "news",
                                                       "newsfeed",
                                                       "news feed",
                                                       "home",
                                                       "menu",
                                                       "search",
                                                       "subscribe",
                                                       "subscribe now",
                                                       "sign up",
                                                       "sign in",
                                                       "log in",
                                                       "login",
                                                       "register",
                                                       "log in or register",
                                                       "to participate in the discussion",
                                                       "comments",
                                                       "comment",
                                                       "leave a comment",
                                                       "no comments",
                                                       "chats",
                                                       "loader",
                                                       "share",
                                                       "share this",
                                                       "share this article",
                                                       "share on facebook",
                                                       "share on twitter",
                                                       "tweet",
                                                       "print",
                                                       "email",
                                                       "e-mail",
                                                       "copy link",
                                                       "follow us",
                                                       "read more",
                                                       "read also",
                                                       "see also",
                                                       "related",
                                                       "related news",
                                                       "related articles",
                                                       "related stories",
                                                       "more on this story",
                                                       "more news",
                                                       "most read",
                                                       "most popular",
                                                       "trending",
                                                       "recommended",
                                                       "tags",
                                                       "topics",
                                                       "advertisement",
                                                       "advertising",
                                                       "sponsored",
                                                       "continue reading",
                                                       "you may also like",
                                                       "also read",
                                                       "back to top",
                                                       "terms of use",
                                                       "privacy policy",
                                                       "end",
                                                       "skip to content"};

// Beginnings, lower case, that no sentence of an article has.
constexpr std::array<std::string_view, 34> beginnings{"©",
                                                      "(c) ",
                                                      "copyright ©",
                                                      "copyright (c)",
                                                      "all rights reserved",
                                                      "photo:",
                                                      "photo by ",
                                                      "photos:",
                                                      "image:",
                                                      "image credit",
                                                      "image source",
                                                      "photo credit",
                                                      "picture:",
                                                      "file photo",
                                                      "video:",
                                                      "hot topics |",
                                                      "you may also like",
                                                      "read more:",
                                                      "read also:",
                                                      "read more on",
                                                      "also read:",
                                                      "see also:",
                                                      "related:",
                                                      "related articles:",
                                                      "related stories:",
                                                      "share this",
                                                      "subscribe to ",
                                                      "sign up for ",
                                                      "follow us on",
                                                      "click here",
                                                      "download our app",
                                                      "join us on",
                                                      "tags:",
                                                      "- sputnik international"};

// Phrases that mark a short line wherever they stand in it.
constexpr std::array<std::string_view, 12> phrases{"stay tuned for",
                                                   "log in or register",
                                                   "all rights reserved",
                                                   "this website uses cookies",
                                                   "accept cookies",
                                                   "enable javascript",
                                                   "your email address will not be published",
                                                   "go to the mediabank",
                                                   "sign up to our newsletter",
                                                   "subscribe to our",
                                                   "click here to",
                                                   "join the conversation"};

constexpr std::size_t longest_phrase_line = 220;

/// A line whose letters are of another script: "Заголовок открываемого материала".
bool is_foreign_script(std::string_view line) {
  std::size_t letters = 0, latin = 0;
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint c = code_point_at(line, i);
    letters += is_letter(c.value) ? 1 : 0;
    latin += is_letter(c.value) && c.value < 0x250 ? 1 : 0;
    i += c.size;
  }
  return letters >= 3 && latin * 4 < letters;
}

/// No letter at all: "0", "* * *", "###".
bool is_wordless(std::string_view line) {
  for (std::size_t i = 0; i < line.size();) {
    const CodePoint c = code_point_at(line, i);
    if (is_letter(c.value)) return false;
    i += c.size;
  }
  return true;
}

std::string_view without_end_marks(std::string_view line) {
  const std::size_t end = line.find_last_not_of(" .:!>|");
  return line.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

}  // namespace

bool is_boilerplate_line(std::string_view line) {
  line = trimmed(line);
  if (line.empty() || is_wordless(line) || is_foreign_script(line)) return true;
  const std::string lower = ascii_lower(line.substr(0, longest_phrase_line + 1));
  if (std::ranges::find(whole_lines, without_end_marks(lower)) != whole_lines.end()) return true;
  const auto begins = [&](std::string_view beginning) { return lower.starts_with(beginning); };
  if (lower.size() > longest_phrase_line) return begins("©");
  const auto contains = [&](std::string_view phrase) { return lower.find(phrase) != std::string::npos; };
  return std::ranges::any_of(beginnings, begins) || std::ranges::any_of(phrases, contains);
}

}  // namespace pacta
