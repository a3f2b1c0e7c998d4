#include "exporters/utf8.hpp"

#include <algorithm>

namespace pacta {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr DecodedCodePoint invalid_byte{U'\uFFFD', 1, false};

bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

/// ASCII that XML carries as it is.
constexpr bool is_plain_in_xml(char c) {
  return (c >= ' ' && static_cast<unsigned char>(c) < 0x80) || c == '\n' || c == '\t';
}

bool is_xml_character(char32_t c) {
  return c == U'\t' || c == U'\n' || c == U'\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF);
}

}  // namespace

DecodedCodePoint decode_utf8(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t size = lead >= 0xC2 && lead < 0xE0   ? 2
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
  if (size == 0 || at + size > text.size()) return invalid_byte;

  constexpr char32_t lead_mask[] = {0, 0, 0x1F, 0x0F, 0x07};
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  char32_t value = lead & lead_mask[size];
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0) != 0x80) return invalid_byte;
    value = (value << 6) | (byte(at + i) & 0x3F);
  }
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < least[size] || value > 0x10FFFF || is_surrogate) return invalid_byte;
  return {value, size, true};
}

std::size_t append_valid_utf8(std::string& out, std::string_view text) {
  std::size_t replaced = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t run = i;
    while (i < text.size() && is_ascii(text[i])) ++i;
    out.append(text, run, i - run);
    if (i == text.size()) break;
    const DecodedCodePoint c = decode_utf8(text, i);
    if (c.valid) {
      out.append(text, i, c.size);
    } else {
      out += replacement;
      ++replaced;
    }
    i += c.size;
  }
  return replaced;
}

std::size_t append_xml_characters(std::string& out, std::string_view text, CarriageReturn carriage_return) {
  std::size_t replaced = 0, run = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (is_plain_in_xml(text[i])) {
      ++i;
      continue;
    }
    const DecodedCodePoint c = decode_utf8(text, i);
    const bool is_return = c.value == U'\r' && carriage_return == CarriageReturn::to_line_feed;
    if (c.valid && is_xml_character(c.value) && !is_return) {
      i += c.size;
      continue;
    }
    out.append(text, run, i - run);
    if (!is_return) {
      out += replacement;
      ++replaced;
    } else if (i + 1 == text.size() || text[i + 1] != '\n') {
      out += '\n';
    }
    i += c.size;
    run = i;
  }
  out.append(text, run);
  return replaced;
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += decode_utf8(text, i).size) {
    if (count++ % stride == 0) marks_.push_back(i);
  }
  if (marks_.empty()) marks_.push_back(0);
}

std::size_t CodePointIndex::code_points_before(std::size_t byte) const {
  const auto mark = std::upper_bound(marks_.begin(), marks_.end(), byte) - 1;
  std::size_t count = static_cast<std::size_t>(mark - marks_.begin()) * stride;
  for (std::size_t i = *mark; i < byte; i += decode_utf8(text_, i).size) ++count;
  return count;
}

std::size_t CodePointIndex::byte_of(std::size_t code_point) const {
  const std::size_t mark = code_point / stride;
  if (mark >= marks_.size()) return text_.size();
  std::size_t i = marks_[mark];
  for (std::size_t left = code_point % stride; left > 0 && i < text_.size(); --left)
    i += decode_utf8(text_, i).size;
  return i;
}

}  // namespace pacta
