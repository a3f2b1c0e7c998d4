#include "extractors/language/abbreviations.hpp"
#include "extractors/language/addresses.hpp"
#include "extractors/language/code_points.hpp"
#include "extractors/language/contractions.hpp"
#include "extractors/language/segmenter.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace pacta {
namespace {

// The treebank splits "arms-control" in three and keeps "non-nuclear" whole: bound prefixes do not stand
// alone.
constexpr std::array<std::string_view, 26> bound_prefixes{
    "anti",  "arch",  "co",  "counter", "cross", "e",     "ex",  "extra", "infra",
    "inter", "intra", "mid", "mini",    "multi", "neo",   "non", "over",  "pan",
    "post",  "pre",   "pro", "re",      "semi",  "socio", "sub", "un"};

// Units written onto their figure: "500km" is "500" and "km".
constexpr std::array<std::string_view, 27> units{"am", "b",  "bn", "c",  "cm", "f",  "ft", "gw",  "hz",
                                                 "k",  "kb", "kg", "km", "kt", "kw", "lb", "m",   "mb",
                                                 "mm", "mn", "mt", "mw", "pm", "t",  "tn", "mph", "kph"};

// "U.S.S.R." has eight bytes; a bound keeps hostile input linear.
constexpr std::size_t longest_acronym = 32;

template <std::size_t size>
bool contains(const std::array<std::string_view, size>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The text as the treebank would spell it: straight quote marks and apostrophes, three full stops.
std::string plain_form(std::string_view text) {
  std::string form;
  form.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint c = code_point_at(text, i);
    if (c.value == 0x2026)
      form += "...";
    else if (c.value == '"' || (c.value >= 0x201C && c.value <= 0x201F) || c.value == 0xAB || c.value == 0xBB)
      form += '"';
    else if (is_quote_mark(c.value) && c.value != '`')
      form += '\'';
    else
      form.append(text, i, c.size);
    i += c.size;
  }
  return form;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, std::size_t offset) : text_(text), offset_(offset) {}

  std::vector<Token> run() && {
    tokens_.reserve(text_.size() / 5 + 1);
    for (std::size_t at = skip_blanks(text_, 0); at < text_.size(); at = skip_blanks(text_, at)) {
      at = take(at);
    }
    return std::move(tokens_);
  }

 private:
  char32_t peek(std::size_t at) const { return code_point_at(text_, at).value; }
  char32_t before(std::size_t at) const { return code_point_before(text_, at).value; }

  void emit(std::size_t begin, std::size_t end) {
    assert(begin < end);
    Token token;
    token.span = {begin + offset_, end + offset_};
    token.form = plain_form(text_.substr(begin, end - begin));
    tokens_.push_back(std::move(token));
  }

  /// Emits the token or tokens that begin at `at` and returns where they end.
  std::size_t take(std::size_t at) {
    if (const std::size_t end = address_end(text_, at); end != at) return emit(at, end), end;
    const char32_t c = peek(at);
    if (is_digit(c) || (c == '.' && is_digit(peek(at + 1)) && !is_word(before(at)))) return take_number(at);
    if (is_letter(c)) return take_word(at);
    return take_punctuation(at);
  }

  /// The end of the letters and digits from `at`, with apostrophes and '&' that stand inside a word.
  std::size_t word_end(std::size_t at) const {
    while (at < text_.size()) {
      const CodePoint c = code_point_at(text_, at);
      const char32_t next = peek(at + c.size);
      const bool inner_apostrophe = is_apostrophe(c.value) && is_letter(next);
      const bool inner_ampersand = c.value == '&' && is_upper(next) && is_upper(before(at));
      if (!is_word(c.value) && c.value != '_' && !inner_apostrophe && !inner_ampersand) break;
      at += c.size;
    }
    return at;
  }

  std::size_t take_word(std::size_t begin) {
    std::size_t end = word_end(begin);
    end = with_bound_prefix(begin, end);
    end = with_full_stops(begin, end);
    if (peek(end) == '$' && end - begin <= 2 && is_upper(peek(begin))) ++end;  // US$, A$
    for (const std::size_t cut : contraction_cuts(text_.substr(begin, end - begin))) {
      emit(begin, begin + cut);
      begin += cut;
      end = std::max(begin, end);
    }
    return end;
  }

  /// "non-nuclear", "e-mail": the hyphen and what follows belong to a bound prefix.
  std::size_t with_bound_prefix(std::size_t begin, std::size_t end) const {
    while (peek(end) == '-' && is_word(peek(end + 1)) &&
           contains(bound_prefixes, ascii_lower(text_.substr(begin, end - begin)))) {
      begin = end + 1;
      end = word_end(begin);
    }
    return end;
  }

  /// "U.S.", "p.m.", "Gen.": full stops that belong to the word.
  std::size_t with_full_stops(std::size_t begin, std::size_t end) const {
    std::size_t inner = end;
    while (peek(inner) == '.' && is_letter(peek(inner + 1)) && inner - begin < longest_acronym) {
      const std::size_t next = word_end(inner + 1);
      // "cbc.ca", "report.pdf": a small letter right after the stop makes it one name.
      if (!is_lower(peek(inner + 1)) && !is_abbreviated(text_.substr(begin, next - begin))) break;
      inner = next;
    }
    if (inner != end) return peek(inner) == '.' ? inner + 1 : inner;
    if (peek(end) != '.' || peek(end + 1) == '.') return end;
    return full_stop_belongs(text_.substr(begin, end - begin), end + 1) ? end + 1 : end;
  }

  static bool is_abbreviated(std::string_view word) {
    return is_dotted_acronym(word) || abbreviation_kind(word) == AbbreviationKind::closing ||
           abbreviation_kind(word) == AbbreviationKind::joining;
  }

  /// Whether the full stop before `after` abbreviates `word` or ends the text.
  bool full_stop_belongs(std::string_view word, std::size_t after) const {
    const std::size_t next = next_visible(after);
    const bool last = next >= text_.size();
    switch (abbreviation_kind(word)) {
      case AbbreviationKind::title:
      case AbbreviationKind::closing:
      case AbbreviationKind::joining:
        return true;
      case AbbreviationKind::number:
        return !last && is_digit(peek(next));
      case AbbreviationKind::date:
        return !last;
      case AbbreviationKind::none:
        break;
    }
    const bool initial = code_point_at(word, 0).size == word.size() && is_upper(code_point_at(word, 0).value);
    return initial && !last && word != "I";
  }

  /// Where the text goes on after blanks and closing marks.
  std::size_t next_visible(std::size_t at) const {
    for (CodePoint c = code_point_at(text_, at); c.size != 0 && (is_blank(c.value) || is_closer(c.value));
         c = code_point_at(text_, at)) {
      at += c.size;
    }
    return at;
  }

  std::size_t take_number(std::size_t begin) {
    std::size_t end = begin, digits_end = begin;
    while (end < text_.size()) {
      const CodePoint c = code_point_at(text_, end);
      const bool joins = c.value == '.' || c.value == ',' || c.value == ':' || c.value == '/';
      if (is_digit(c.value))
        digits_end = end + c.size;
      else if (!joins || !is_digit(peek(end + 1)))
        break;
      end += c.size;
    }
    end = phone_number_end(begin, digits_end);
    if (end != digits_end) return emit(begin, end), end;
    return take_after_digits(begin, digits_end);
  }

  /// "5th", "1980s" and "3D" are one token, "500km" and "5pm" two.
  std::size_t take_after_digits(std::size_t begin, std::size_t digits_end) {
    std::size_t end = word_end(digits_end);
    const std::string_view letters = text_.substr(digits_end, end - digits_end);
    if (contains(units, ascii_lower(letters))) {
      emit(begin, digits_end);
      const std::size_t with_stops = with_full_stops(digits_end, end);
      emit(digits_end, with_stops);
      return with_stops;
    }
    if (letters.size() >= 2 && is_apostrophe(code_point_at(letters, 0).value) &&
        !is_decade(begin, digits_end)) {
      end = digits_end;  // "2010's treaty": the clitic is taken by itself
    }
    emit(begin, end);
    return end;
  }

  /// "1980" in "1980's" and "80" in "80's" name decades, which the treebank keeps whole.
  bool is_decade(std::size_t begin, std::size_t digits_end) const {
    const std::size_t size = digits_end - begin;
    return (size == 2 || size == 4) && text_[digits_end - 1] == '0';
  }

  /// "713-853-3989": groups of digits of which the last has four; else the end of the digits.
  std::size_t phone_number_end(std::size_t begin, std::size_t digits_end) const {
    constexpr std::size_t most_groups = 5;
    std::size_t end = digits_end, group = digits_end - begin, groups = 1;
    if (group > 3 || text_.substr(begin, group).find_first_not_of("0123456789") != std::string_view::npos)
      return end;
    while (peek(end) == '-' && is_digit(peek(end + 1)) && groups < most_groups) {
      std::size_t next = end + 1;
      while (peek(next) < 0x80 && is_digit(peek(next))) ++next;
      group = next - end - 1;
      end = next;
      ++groups;
    }
    return groups > 1 && group == 4 && digits_end - begin == 3 ? end : digits_end;
  }

  std::size_t take_punctuation(std::size_t begin) {
    const CodePoint c = code_point_at(text_, begin);
    std::size_t end = begin + c.size;
    if (is_apostrophe(c.value))
      end = apostrophe_end(begin, end);
    else if (c.value == '.' || c.value == 0x2026)
      end = run_end(begin, [](char32_t x) { return x == '.' || x == 0x2026; });
    else if (c.value == '?' || c.value == '!')
      end = run_end(begin, [](char32_t x) { return x == '?' || x == '!'; });
    else if (c.value == '#' || c.value == '@')
      end = word_end(end);
    else if (is_repeatable(c.value))
      end = run_end(begin, [&](char32_t x) { return x == c.value; });
    emit(begin, end);
    return end;
  }

  static bool is_repeatable(char32_t c) {
    return is_dash(c) || c == '*' || c == '=' || c == '_' || c == '$' || c == '+' || c == '<' || c == '>';
  }

  template <typename Predicate>
  std::size_t run_end(std::size_t at, Predicate belongs) const {
    for (CodePoint c = code_point_at(text_, at); c.size != 0 && belongs(c.value);
         c = code_point_at(text_, at)) {
      at += c.size;
    }
    return at;
  }

  /// "'s" after a quote mark or a figure, "'90s", "''"; else the mark alone.
  std::size_t apostrophe_end(std::size_t begin, std::size_t after) const {
    const std::size_t word = word_end(after);
    const std::string_view letters = text_.substr(after, word - after);
    if (is_clitic(letters) && begin > 0 && !is_blank(before(begin))) return word;
    if (letters.size() == 3 && is_digit(peek(after)) && letters.back() == 's') return word;
    if (letters.size() == 2 && is_digit(peek(after)) && is_digit(peek(after + 1)) && before(begin) != '\'')
      return word;
    if (peek(begin) == '\'' && peek(after) == '\'') return after + 1;
    return after;
  }

  std::string_view text_;
  std::size_t offset_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, std::size_t offset) {
  return Tokenizer(text, offset).run();
}

}  // namespace pacta
