#include "extractors/discourse/quote_marks.hpp"

#include "extractors/discourse/quote_glyphs.hpp"

#include <algorithm>
#include <optional>

namespace pacta {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

ByteSpan trimmed(std::string_view text, ByteSpan span) {
  while (span.begin < span.end && is_blank(text[span.begin])) ++span.begin;
  while (span.begin < span.end && is_blank(text[span.end - 1])) --span.end;
  return span;
}

/// Pairs double marks, carrying an open stretch into the next paragraph where that repeats the opening mark.
class DoublePairing {
  /// Who opens more than this has forgotten to close.
  static constexpr std::size_t deepest_nesting = 4;

 public:
  explicit DoublePairing(std::string_view text) : text_(text) {}

  void read(const ByteSpan& paragraph, std::span<const Mark> marks) {
    std::size_t first = 0;
    if (!open_.empty()) {
      if (!marks.empty() && marks[0].span.begin == paragraph.begin && closing_for(marks[0].glyph)) {
        open_.resize(1);
        open_.front().marks.push_back(marks[0].span);
        first = 1;
      } else {
        abandon();
      }
    }
    count_left(marks);
    for (std::size_t i = first; i < marks.size(); ++i) step(marks[i], left_[i]);
    last_paragraph_ = paragraph;
  }

  std::vector<QuotedStretch> finish() {
    abandon();
    return std::move(done_);
  }

 private:
  struct Open {
    std::vector<ByteSpan> marks;
    Glyph closing;
  };

  /// Straight double marks after a mark in its paragraph.
  struct Left {
    std::size_t opening = 0, closing = 0;
  };

  void count_left(std::span<const Mark> marks) {
    left_.assign(marks.size(), {});
    for (std::size_t i = marks.size(); i-- > 1;) {
      left_[i - 1] = left_[i];
      if (marks[i].glyph != Glyph::straight_double) continue;
      ++(marks[i].may_open ? left_[i - 1].opening : left_[i - 1].closing);
    }
  }

  /// The glyph that closes what this one opens; absent for glyphs that open nothing.
  static std::optional<Glyph> closing_for(Glyph glyph) {
    switch (glyph) {
      case Glyph::straight_double:
        return Glyph::straight_double;
      case Glyph::opening_double:
        return Glyph::closing_double;
      case Glyph::low_double:
        return Glyph::opening_double;
      case Glyph::left_guillemet:
        return Glyph::right_guillemet;
      case Glyph::right_guillemet:
        return Glyph::left_guillemet;  // »German«
      default:
        return std::nullopt;
    }
  }

  void step(const Mark& mark, const Left& left) {
    if (open_.size() >= deepest_nesting)
      while (!open_.empty()) end_unclosed(mark.span.begin);
    if (closes_top(mark)) {
      close(mark);
    } else if (mark.glyph == Glyph::straight_double) {
      step_straight(mark, left);
    } else if (const auto closing = closing_for(mark.glyph); closing && opens(mark)) {
      open_.push_back({{mark.span}, *closing});
    } else if (!open_.empty() && mark.glyph == Glyph::closing_double) {
      close(mark);  // „…” or mixed styles
    }
  }

  bool closes_top(const Mark& mark) const {
    if (open_.empty() || open_.back().closing != mark.glyph) return false;
    return mark.glyph != Glyph::straight_double || !mark.may_open || mark.may_close;
  }

  /// Guillemets point either way; the one that stands before a word opens.
  static bool opens(const Mark& mark) {
    const bool guillemet = mark.glyph == Glyph::left_guillemet || mark.glyph == Glyph::right_guillemet;
    return !guillemet || mark.may_open || (mark.glyph == Glyph::left_guillemet && !mark.may_close);
  }

  void step_straight(const Mark& mark, const Left& left) {
    if (open_.empty()) {
      // `explains:" why`: the blank stands on the wrong side, but a closing mark follows.
      if (mark.may_open || (left.closing > 0 && !mark.may_close) ||
          (left.closing % 2 == 1 && after_colon(mark)))
        open_.push_back({{mark.span}, Glyph::straight_double});
      return;
    }
    if (!mark.may_open && mark.may_close) return close(mark);  // “… closed by a straight mark
    const bool nested = left.closing >= left.opening + 2;
    if (!nested) end_unclosed(mark.span.begin);
    open_.push_back({{mark.span}, Glyph::straight_double});
  }

  bool after_colon(const Mark& mark) const {
    return mark.span.begin > 0 && text_[mark.span.begin - 1] == ':';
  }

  void close(const Mark& mark) {
    Open top = std::move(open_.back());
    open_.pop_back();
    const ByteSpan content = trimmed(text_, {top.marks.front().end, mark.span.begin});
    top.marks.push_back(mark.span);
    if (!content.empty()) done_.push_back({content, std::move(top.marks), false, true});
  }

  void end_unclosed(std::size_t end) {
    Open top = std::move(open_.back());
    open_.pop_back();
    const ByteSpan content = trimmed(text_, {top.marks.front().end, std::max(end, top.marks.front().end)});
    if (!content.empty()) done_.push_back({content, std::move(top.marks), false, false});
  }

  void abandon() {
    while (!open_.empty()) end_unclosed(last_paragraph_.end);
  }

  std::string_view text_;
  std::vector<Open> open_;
  std::vector<QuotedStretch> done_;
  std::vector<Left> left_;
  ByteSpan last_paragraph_;
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

/// "'90s", "'em", "'tis": an elision, not an opening mark.
bool is_elision(std::string_view after) {
  if (after.size() >= 2 && after[0] >= '0' && after[0] <= '9' && after.find('s') < 4) return true;
  for (std::string_view word : {"em", "tis", "twas", "til", "cause", "n"})
    if (after.starts_with(word) && (after.size() == word.size() || !is_letter(after[word.size()])))
      return true;
  return false;
}

/// "parties' lawyers": a plural possessive looks like a closing mark.
bool is_plural_possessive(std::string_view text, const Mark& mark) {
  const std::size_t begin = mark.span.begin, end = mark.span.end;
  return begin > 0 && (text[begin - 1] == 's' || text[begin - 1] == 'S') && end + 1 < text.size() &&
         text[end] == ' ' && is_letter(text[end + 1]);
}

bool outer_first(const QuotedStretch& a, const QuotedStretch& b) {
  return a.content.begin != b.content.begin ? a.content.begin < b.content.begin
                                            : a.content.end > b.content.end;
}

/// For each mark, in text order, the innermost of the sorted stretches around it; -1 outside all.
std::vector<int> enclosing(std::span<const Mark> marks, const std::vector<QuotedStretch>& stretches) {
  std::vector<int> result, open;
  std::size_t next = 0;
  const auto leave = [&](std::size_t at) {
    while (!open.empty() && stretches[open.back()].content.end <= at) open.pop_back();
  };
  for (const Mark& mark : marks) {
    for (; next < stretches.size() && stretches[next].content.begin <= mark.span.begin; ++next) {
      leave(stretches[next].content.begin);
      open.push_back(static_cast<int>(next));
    }
    leave(mark.span.begin);
    result.push_back(open.empty() ? -1 : open.back());
  }
  return result;
}

/// The mark that closes a single opening mark: the first that does, but a plural possessive only where no
/// other is left before the next opening mark. Both must stand inside the same double stretch, or outside
/// all.
std::optional<std::size_t> single_close(std::string_view text, std::span<const Mark> marks,
                                        std::span<const int> around, std::size_t open) {
  std::optional<std::size_t> doubtful;
  for (std::size_t i = open + 1; i < marks.size(); ++i) {
    const Mark& mark = marks[i];
    if (mark.glyph == Glyph::opening_single || (mark.may_open && !mark.may_close)) break;
    if (!mark.may_close || around[i] != around[open]) continue;
    if (!is_plural_possessive(text, mark)) return i;
    if (!doubtful) doubtful = i;
  }
  return doubtful;
}

/// Pairs the single marks of one paragraph.
std::vector<QuotedStretch> pair_singles(std::string_view text, std::span<const Mark> marks,
                                        std::span<const int> around) {
  std::vector<QuotedStretch> found;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const Mark& mark = marks[i];
    if (mark.glyph == Glyph::closing_single || !mark.may_open) continue;
    if (mark.glyph == Glyph::straight_single && is_elision(text.substr(mark.span.end))) continue;
    const auto close = single_close(text, marks, around, i);
    if (!close) continue;
    const ByteSpan content = trimmed(text, {mark.span.end, marks[*close].span.begin});
    if (!content.empty()) found.push_back({content, {mark.span, marks[*close].span}, true, true});
    i = *close;
  }
  return found;
}

}  // namespace

std::vector<QuotedStretch> quoted_stretches(std::string_view text, std::span<const ByteSpan> paragraphs) {
  std::vector<Mark> singles;
  std::vector<std::size_t> ends;  // of each paragraph's share of the singles
  DoublePairing pairing(text);
  for (const ByteSpan& paragraph : paragraphs) {
    std::vector<Mark> doubles;
    for (const Mark& mark : marks_of(text, paragraph))
      (is_single(mark.glyph) ? singles : doubles).push_back(mark);
    ends.push_back(singles.size());
    pairing.read(paragraph, doubles);
  }
  std::vector<QuotedStretch> stretches = pairing.finish();
  std::sort(stretches.begin(), stretches.end(), outer_first);
  const std::vector<int> around = enclosing(singles, stretches);
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    const auto inner = pair_singles(text, std::span(singles).subspan(begin, end - begin),
                                    std::span(around).subspan(begin, end - begin));
    stretches.insert(stretches.end(), inner.begin(), inner.end());
    begin = end;
  }
  std::sort(stretches.begin(), stretches.end(), outer_first);
  return stretches;
}

}  // namespace pacta
