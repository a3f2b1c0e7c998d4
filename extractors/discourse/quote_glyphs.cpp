#include "extractors/discourse/quote_glyphs.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>

namespace pacta {
namespace {

struct GlyphBytes {
  std::string_view bytes;
  Glyph glyph;
};

constexpr std::array glyphs = {
    GlyphBytes{"``", Glyph::opening_double},     GlyphBytes{"''", Glyph::closing_double},
    GlyphBytes{"\"", Glyph::straight_double},    GlyphBytes{"'", Glyph::straight_single},
    GlyphBytes{"\u201C", Glyph::opening_double}, GlyphBytes{"\u201F", Glyph::opening_double},
    GlyphBytes{"\u201D", Glyph::closing_double}, GlyphBytes{"\u201E", Glyph::low_double},
    GlyphBytes{"\u00AB", Glyph::left_guillemet}, GlyphBytes{"\u00BB", Glyph::right_guillemet},
    GlyphBytes{"\u2039", Glyph::left_guillemet}, GlyphBytes{"\u203A", Glyph::right_guillemet},
    GlyphBytes{"\u2018", Glyph::opening_single}, GlyphBytes{"\u201A", Glyph::opening_single},
    GlyphBytes{"\u201B", Glyph::opening_single}, GlyphBytes{"\u2019", Glyph::closing_single},
};

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> options) {
  return std::any_of(options.begin(), options.end(), [&](auto option) { return text.starts_with(option); });
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> options) {
  return std::any_of(options.begin(), options.end(), [&](auto option) { return text.ends_with(option); });
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// A no-break space (U+00A0) or thin space (U+2009, U+202F) counts as blank.
bool begins_blank(std::string_view text) {
  return text.empty() || is_blank(text.front()) || starts_with_any(text, {"\u00A0", "\u2009", "\u202F"});
}

bool ends_blank(std::string_view text) {
  return text.empty() || is_blank(text.back()) || ends_with_any(text, {"\u00A0", "\u2009", "\u202F"});
}

bool ends_like_opening_context(std::string_view before) {
  return ends_blank(before) ||
         ends_with_any(before, {"(", "[", "{", "<", "/", "-", "\u2013", "\u2014", "\u2026", "\"", "'",
                                "\u201C", "\u2018", "\u201E", "*", "_"});
}

bool begins_like_closing_context(std::string_view after) {
  return begins_blank(after) ||
         starts_with_any(after,
                         {".", ",",      ";",      ":",      "?",  "!", ")",      "]",      "}", ">", "/",
                          "-", "\u2013", "\u2014", "\u2026", "\"", "'", "\u201D", "\u2019", "*", "_"});
}

/// Most bytes are no mark: a cheap test before the table.
bool may_begin_glyph(char c) {
  return c == '"' || c == '\'' || c == '`' || c == '\xC2' || c == '\xE2';
}

std::optional<GlyphBytes> glyph_at(std::string_view rest) {
  for (const GlyphBytes& entry : glyphs)
    if (rest.starts_with(entry.bytes)) return entry;
  return std::nullopt;
}

}  // namespace

bool is_single(Glyph glyph) {
  return glyph == Glyph::straight_single || glyph == Glyph::opening_single || glyph == Glyph::closing_single;
}

std::vector<Mark> marks_of(std::string_view text, const ByteSpan& paragraph) {
  std::vector<Mark> marks;
  for (std::size_t at = paragraph.begin; at < paragraph.end;) {
    const auto entry =
        may_begin_glyph(text[at]) ? glyph_at(text.substr(at, paragraph.end - at)) : std::nullopt;
    if (!entry) {
      ++at;
      continue;
    }
    const ByteSpan span{at, at + entry->bytes.size()};
    const std::string_view before = text.substr(paragraph.begin, span.begin - paragraph.begin);
    const std::string_view after = text.substr(span.end, paragraph.end - span.end);
    marks.push_back({span, entry->glyph, ends_like_opening_context(before) && !begins_blank(after),
                     !ends_blank(before) && begins_like_closing_context(after)});
    at = span.end;
  }
  return marks;
}

}  // namespace pacta
