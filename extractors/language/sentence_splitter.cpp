#include "extractors/language/sentence_splitter.hpp"

#include "extractors/language/abbreviations.hpp"
#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

// Words that, capitalised, open a sentence rather than continue a name. Sorted.
constexpr std::array<std::string_view, 94> openers{
    "a",       "according", "additionally", "after",   "all",   "also",    "although",  "among",
    "an",      "and",       "another",      "any",     "are",   "as",      "asked",     "at",
    "because", "before",    "both",         "but",     "by",    "despite", "did",       "do",
    "does",    "during",    "each",         "earlier", "even",  "every",   "finally",   "first",
    "for",     "from",      "furthermore",  "given",   "has",   "have",    "he",        "her",
    "here",    "his",       "how",          "however", "i",     "if",      "in",        "instead",
    "is",      "it",        "its",          "last",    "later", "many",    "meanwhile", "moreover",
    "most",    "my",        "nevertheless", "no",      "not",   "now",     "of",        "on",
    "one",     "only",      "or",           "other",   "our",   "over",    "she",       "since",
    "so",      "some",      "still",        "such",    "that",  "the",     "their",     "then",
    "there",   "these",     "they",         "this",    "those", "though",  "to",        "under",
    "we",      "what",      "when",         "while",   "with",  "you"};
static_assert(std::ranges::is_sorted(openers));

// Verbs that tell who uttered the question or exclamation before them. Sorted.
constexpr std::array<std::string_view, 22> speech_verbs{
    "added",    "admitted",  "announced", "answered", "argued", "asked",   "continued", "cried",
    "declared", "exclaimed", "explained", "insisted", "joked",  "noted",   "replied",   "said",
    "says",     "shouted",   "stated",    "stressed", "told",   "wondered"};
static_assert(std::ranges::is_sorted(speech_verbs));

constexpr bool is_terminator(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<ByteSpan> run() && {
    start_ = skip_blanks(text_, 0);
    if (const std::size_t label = speaker_label_end(); label != start_) close(label);
    for (std::size_t at = start_; at < text_.size();) {
      const CodePoint c = code_point_at(text_, at);
      at = is_terminator(c.value) ? pass_terminator(at) : at + c.size;
    }
    close(text_.size());
    return std::move(sentences_);
  }

 private:
  char32_t peek(std::size_t at) const { return code_point_at(text_, at).value; }

  template <typename Predicate>
  std::size_t skip(std::size_t at, Predicate belongs) const {
    for (CodePoint c = code_point_at(text_, at); c.size != 0 && belongs(c.value);
         c = code_point_at(text_, at)) {
      at += c.size;
    }
    return at;
  }

  /// Ends the open sentence at `end`; the next begins after the blanks.
  void close(std::size_t end) {
    const std::string_view sentence = trimmed(text_.substr(start_, end - start_));
    if (!sentence.empty()) {
      const std::size_t begin = static_cast<std::size_t>(sentence.data() - text_.data());
      sentences_.push_back({begin, begin + sentence.size()});
    }
    start_ = skip_blanks(text_, end);
  }

  /// Looks at the run of terminators at `at`, ends the sentence after it where it should, and returns where
  /// to go on.
  std::size_t pass_terminator(std::size_t at) {
    const std::size_t run_end = skip(at, is_terminator);
    const std::size_t marks_end = closers_end(run_end);
    if (is_boundary(at, run_end, marks_end)) {
      close(marks_end);
      return std::max(start_, marks_end);
    }
    return run_end;
  }

  /// Closing marks stay with the sentence; an opening quote mark before a blank ('decision.“ ') is one by
  /// mistake.
  std::size_t closers_end(std::size_t at) const {
    const std::size_t end = skip(at, is_closer);
    const CodePoint mark = code_point_at(text_, end);
    const bool mistaken = mark.size != 0 && is_quote_mark(mark.value) && is_blank(peek(end + mark.size));
    return mistaken ? end + mark.size : end;
  }

  bool is_boundary(std::size_t begin, std::size_t run_end, std::size_t marks_end) const {
    if (begin == start_) return false;  // "...": nothing to end yet
    const std::size_t next = skip_blanks(text_, marks_end);
    if (next >= text_.size()) return true;
    if (next == marks_end) return is_glued_boundary(begin, run_end, marks_end);
    if (is_omission(begin, run_end)) return false;
    const std::size_t word = word_after_marks(next);
    if (!can_open(next, word)) return false;
    const bool exclaims = text_[begin] == '?' || text_[begin] == '!';
    const bool quoted =
        std::ranges::any_of(text_.substr(run_end, marks_end - run_end), [](char c) { return c != ')'; });
    if (quoted && exclaims && tells_speech(word)) return false;
    if (quoted && is_dash(peek(next)) && peek(next) != '-') return false;  // '… ." — Lavrov'
    if (text_[begin] != '.' || run_end - begin > 1 || marks_end != run_end) return true;
    return ends_sentence(begin, next, word);
  }

  /// "<...>", "[…]", "(...)" stand for words left out.
  bool is_omission(std::size_t begin, std::size_t run_end) const {
    const char32_t before = code_point_before(text_, begin).value;
    const char32_t after = peek(run_end);
    return (before == '<' && after == '>') || (before == '[' && after == ']') ||
           (before == '(' && after == ')');
  }

  /// Skips quote marks, brackets, dashes and marks of omission before the first word of a sentence; no more
  /// than a sentence may have, so that hostile runs of them cost little.
  std::size_t word_after_marks(std::size_t at) const {
    constexpr std::size_t most_bytes = 64;
    const std::string_view window = text_.substr(0, std::min(text_.size(), at + most_bytes));
    for (CodePoint c = code_point_at(window, at); c.size != 0 && is_leading_mark(c.value);
         c = code_point_at(window, at)) {
      at += c.size;
    }
    return at;
  }

  static bool is_leading_mark(char32_t c) {
    constexpr char32_t bullet = 0x2022;
    return is_opener(c) || is_closer(c) || is_dash(c) || is_blank(c) || is_terminator(c) || c == bullet ||
           c == '*';
  }

  /// Whether a sentence could begin at `next`, whose first word is at `word`.
  bool can_open(std::size_t next, std::size_t word) const {
    const char32_t c = peek(word);
    if (word >= text_.size() || is_lower(c)) return false;
    if (c == '/' && start_ == first_start()) return false;  // dateline: "February 19. /TASS/."
    return is_word(c) || is_opener(peek(next)) || c == '$' || c > 0x7F || c == '#' || c == '@';
  }

  std::size_t first_start() const { return sentences_.empty() ? start_ : sentences_.front().begin; }

  /// '"Why?" Lavrov asked': a verb of speech within the three words that follow, none of them before a comma.
  bool tells_speech(std::size_t at) const {
    for (int words = 0; words < 4 && at < text_.size(); ++words) {
      const std::string_view word = word_at(at);
      if (word.empty()) return false;
      if (std::ranges::binary_search(speech_verbs, std::string_view(ascii_lower(word)))) return true;
      at = skip_blanks(text_, at + word.size());
    }
    return false;
  }

  std::string_view word_at(std::size_t at) const {
    const std::size_t end = skip(at, [](char32_t c) { return is_word(c) || is_apostrophe(c) || c == '-'; });
    return text_.substr(at, end - at);
  }

  /// The word before a full stop, with the stops inside it: "U.S", "Gen", "p.m".
  std::string_view word_before(std::size_t stop) const {
    constexpr std::size_t longest = 40;
    std::size_t begin = stop;
    while (begin > start_ && stop - begin < longest) {
      const CodePoint c = code_point_before(text_, begin);
      if (!is_word(c.value) && c.value != '.' && !is_apostrophe(c.value)) break;
      begin -= c.size;
    }
    return text_.substr(begin, stop - begin);
  }

  bool opens_sentence(std::size_t word) const {
    return std::ranges::binary_search(openers, std::string_view(ascii_lower(word_at(word))));
  }

  /// Decides about a single full stop that a blank and a possible beginning follow.
  bool ends_sentence(std::size_t stop, std::size_t next, std::size_t word) const {
    const std::string_view before = word_before(stop);
    if (before.empty()) return true;
    switch (abbreviation_kind(before)) {
      case AbbreviationKind::title:
        return false;
      case AbbreviationKind::number:
        return !is_digit(peek(next));
      case AbbreviationKind::date:
        return !is_digit(peek(next)) && opens_sentence(word);
      case AbbreviationKind::joining:
        return false;
      case AbbreviationKind::closing:
        return opens_sentence(word) || is_opener(peek(next));
      case AbbreviationKind::none:
        break;
    }
    if (is_dotted_acronym(before)) return opens_sentence(word);
    if (is_initial(before)) return opens_sentence(word) && !begins_sentence(before);
    return !is_enumerator(before) && !is_dateline(next);
  }

  static bool is_initial(std::string_view word) {
    const CodePoint c = code_point_at(word, 0);
    return c.size == word.size() && is_upper(c.value);
  }

  bool begins_sentence(std::string_view word) const { return word.data() == text_.data() + start_; }

  /// "1. The parties shall": a figure that opens its sentence numbers it.
  bool is_enumerator(std::string_view word) const {
    return begins_sentence(word) && word.size() <= 3 &&
           std::ranges::all_of(word, [](char c) { return is_digit(static_cast<unsigned char>(c)); });
  }

  /// "MOSCOW, Feb 19. (Agency) -": an agency in brackets before a dash, in the first sentence.
  bool is_dateline(std::size_t next) const {
    constexpr std::size_t longest_agency = 40;
    if (peek(next) != '(' || start_ != first_start()) return false;
    const std::size_t bracket =
        text_.substr(0, std::min(text_.size(), next + longest_agency)).find(')', next);
    return bracket != std::string_view::npos && is_dash(peek(skip_blanks(text_, bracket + 1)));
  }

  /// A full stop without a blank after it: 'parties."The' and "parties.The", but no "U.S.-led", "cnn.com",
  /// "3.5".
  bool is_glued_boundary(std::size_t begin, std::size_t run_end, std::size_t marks_end) const {
    if (marks_end != run_end) {
      return text_.substr(run_end, marks_end - run_end) == "\"" && is_upper(peek(marks_end));
    }
    const std::string_view before = word_before(begin);
    const std::string_view after = word_at(run_end);
    const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
    return text_[begin] == '.' && run_end - begin == 1 && before.size() >= 3 &&
           abbreviation_kind(before) == AbbreviationKind::none && after.size() > 1 &&
           before.find('.') == std::string_view::npos && is_upper(peek(run_end)) &&
           std::ranges::all_of(before.substr(1), lower) && std::ranges::all_of(after.substr(1), lower) &&
           is_blank(peek(run_end + after.size()));
  }

  /// The end of "MR. SULLIVAN:" or of the "Q" that opens a question; start_ where the paragraph has no label.
  std::size_t speaker_label_end() const {
    if (peek(start_) == 'Q' && is_blank(peek(start_ + 1))) {
      const char32_t next = peek(skip_blanks(text_, start_ + 1));
      return is_upper(next) || is_opener(next) || is_dash(next) ? start_ + 1 : start_;
    }
    constexpr std::size_t shortest = 2, longest = 60;
    std::size_t at = start_, letters = 0;
    for (CodePoint c = code_point_at(text_, at); at - start_ < longest && c.size != 0;
         c = code_point_at(text_, at)) {
      at += c.size;
      if (c.value == ':') return letters >= shortest && is_blank(peek(at)) ? at : start_;
      if (is_letter(c.value) && !is_upper(c.value)) return start_;
      if (!is_letter(c.value) && !is_blank(c.value) && c.value != '.' && c.value != '-' &&
          !is_apostrophe(c.value)) {
        return start_;
      }
      letters += is_letter(c.value) ? 1 : 0;
    }
    return start_;
  }

  std::string_view text_;
  std::size_t start_ = 0;  ///< where the open sentence begins
  std::vector<ByteSpan> sentences_;
};

}  // namespace

std::vector<ByteSpan> split_sentences(std::string_view paragraph) {
  return Splitter(paragraph).run();
}

}  // namespace pacta
