#include "extractors/reading/markdown.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>

namespace pacta {
namespace {

// A link's words and address are looked for within this many bytes, so that stray brackets cost little.
constexpr std::size_t longest_link = 4096;

bool is_ascii_punctuation(char c) {
  return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < 0x7F);
}

/// A link at the '[' at `at`: its words and where it ends; words.data() is null where there is none.
struct Link {
  std::string_view words;
  std::size_t end = 0;
};

Link link_at(std::string_view text, std::size_t at) {
  const std::string_view window = text.substr(at, longest_link);
  std::size_t depth = 0, close = std::string_view::npos;
  for (std::size_t i = 0; i < window.size(); ++i) {
    if (window[i] == '\\')
      ++i;
    else if (window[i] == '[')
      ++depth;
    else if (window[i] == ']' && --depth == 0) {
      close = i;
      break;
    }
  }
  if (close == std::string_view::npos || close + 1 >= window.size() || window[close + 1] != '(') return {};
  const std::size_t end = window.find(')', close);
  if (end == std::string_view::npos || window.substr(0, end).find("\n\n") != std::string_view::npos)
    return {};
  return {window.substr(1, close - 1), at + end + 1};
}

/// The marks at the beginning of a line that markdown means: "## ", "> ".
std::size_t line_mark_size(std::string_view line) {
  std::size_t size = std::min(line.find_first_not_of('#'), line.size());
  if (size > 0 && size <= 6 && (size == line.size() || line[size] == ' ' || line[size] == '\n')) return size;
  return line.starts_with("> ") ? 2 : 0;
}

class Cleaner {
 public:
  explicit Cleaner(std::string_view text) : text_(text) {}

  std::string run() && {
    clean_.reserve(text_.size());
    while (at_ < text_.size()) step();
    return std::move(clean_);
  }

 private:
  char peek(std::size_t at) const { return at < text_.size() ? text_[at] : '\n'; }

  void step() {
    if (at_ == 0 || text_[at_ - 1] == '\n') {
      if (text_.substr(at_).starts_with("\\###")) at_ += 4;
      at_ += line_mark_size(text_.substr(at_, 8));
    }
    if (at_ >= text_.size()) return;
    const char c = text_[at_];
    if (c == '\\' && is_ascii_punctuation(peek(at_ + 1)))
      take_escape();
    else if (c == '*')
      take_asterisks();
    else if (c == '[' || (c == '!' && peek(at_ + 1) == '['))
      take_link();
    else if (c == '<')
      take_angle();
    else
      clean_ += text_[at_++];
  }

  void take_escape() {
    clean_ += peek(at_ + 1);
    at_ += 2;
  }

  /// Asterisks with blanks on both sides are a list's bullets; others emphasise.
  void take_asterisks() {
    const std::size_t end = std::min(text_.find_first_not_of('*', at_), text_.size());
    const bool blank_before = at_ == 0 || text_[at_ - 1] == '\n' || text_[at_ - 1] == ' ';
    const bool blank_after = peek(end) == ' ' || peek(end) == '\n';
    if (blank_before && blank_after && end - at_ == 1 && peek(end) == ' ') clean_ += '*';
    at_ = end;
  }

  void take_link() {
    const bool image = text_[at_] == '!';
    const Link link = link_at(text_, at_ + (image ? 1 : 0));
    if (link.end == 0) {
      clean_ += text_[at_++];
      return;
    }
    if (!image) clean_ += without_markdown(link.words);
    at_ = link.end;
  }

  /// "<https://…>" is an address; comments and tags of HTML go; "<...>" and "a < b" stay.
  void take_angle() {
    const std::string_view window = text_.substr(at_, longest_link);
    const bool comment = window.starts_with("<!--");
    const std::size_t end = comment ? window.find("-->") : window.find('>');
    const bool tag =
        window.size() > 1 && (is_word(static_cast<unsigned char>(window[1])) || window[1] == '/');
    if (end == std::string_view::npos || !(comment || tag)) {
      clean_ += text_[at_++];
      return;
    }
    const std::string_view inner = window.substr(1, end - 1);
    if (inner.starts_with("http") || inner.starts_with("mailto:")) clean_ += inner;
    at_ += end + (comment ? 3 : 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string clean_;
};

std::size_t occurrences(std::string_view text, std::string_view mark, std::size_t enough) {
  std::size_t count = 0;
  for (std::size_t at = text.find(mark); at != std::string_view::npos && count < enough;
       at = text.find(mark, at + mark.size())) {
    ++count;
  }
  return count;
}

}  // namespace

bool looks_like_markdown(std::string_view text) {
  constexpr std::size_t enough = 2;
  return occurrences(text, "](http", 1) > 0 || occurrences(text, "**", enough) == enough ||
         occurrences(text, "\\[", enough) == enough;
}

std::string without_markdown(std::string_view text) {
  return Cleaner(text).run();
}

}  // namespace pacta
