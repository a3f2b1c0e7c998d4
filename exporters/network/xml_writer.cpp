#include "exporters/network/xml_writer.hpp"

#include "exporters/number_text.hpp"
#include "exporters/utf8.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace pacta::network {
namespace {

constexpr bool is_markup(char c) {
  return c == '&' || c == '<' || c == '>' || c == '"';
}

/// The bytes that mean the same in text, in attributes and in no markup: ASCII without control characters.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> plain{};
  for (std::size_t byte = ' '; byte < 0x80; ++byte) plain[byte] = !is_markup(static_cast<char>(byte));
  return plain;
}();

/// Whether all bytes of a word are plain: eight at a time, by the carries of subtraction. Source: S. E.
/// Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte less than n".
bool is_plain(std::uint64_t word) {
  constexpr std::uint64_t ones = 0x0101010101010101, highs = 0x8080808080808080;
  const auto has_zero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes; };
  const std::uint64_t control = (word - ones * ' ') & ~word;
  const std::uint64_t markup = has_zero(word ^ (ones * '&')) | has_zero(word ^ (ones * '"')) |
                               has_zero(word ^ (ones * '<')) | has_zero(word ^ (ones * '>'));
  return ((word | control | markup) & highs) == 0;
}

bool is_plain(std::string_view text) {
  for (std::uint64_t word = 0; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
    std::memcpy(&word, text.data(), sizeof word);
    if (!is_plain(word)) return false;
  }
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return plain_bytes[static_cast<unsigned char>(c)]; });
}

/// XML 1.0, section 3.3.3: line feeds and tabs of an attribute that are not escaped become blanks.
constexpr std::string_view escape_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\n':
      return "&#10;";
    case '\t':
      return "&#9;";
    default:
      return {};
  }
}

}  // namespace

XmlWriter::XmlWriter(Output& output) : buffer_(output) {
  buffer_.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}

void XmlWriter::begin(std::string_view element) {
  close_start_tag();
  buffer_.append('<');
  buffer_.append(element);
  open_.push_back(element);
  start_tag_is_open_ = true;
}

void XmlWriter::end() {
  assert(!open_.empty());
  if (start_tag_is_open_) {
    buffer_.append("/>");
    start_tag_is_open_ = false;
  } else {
    buffer_.append("</");
    buffer_.append(open_.back());
    buffer_.append('>');
  }
  open_.pop_back();
}

void XmlWriter::attribute(std::string_view name, std::string_view value) {
  assert(start_tag_is_open_);
  buffer_.append(' ');
  buffer_.append(name);
  buffer_.append("=\"");
  if (is_plain(value)) {
    buffer_.append(value);
  } else {
    append_escaped(value);
  }
  buffer_.append('"');
}

void XmlWriter::attribute(std::string_view name, double value) {
  attribute(name, std::string_view(decimal_text(value)));
}

void XmlWriter::attribute(std::string_view name, std::size_t value) {
  attribute(name, std::string_view(std::to_string(value)));
}

void XmlWriter::append_escaped(std::string_view value) {
  scratch_.clear();
  replaced_ += append_xml_characters(scratch_, value);
  std::size_t run = 0;
  for (std::size_t i = 0; i < scratch_.size(); ++i) {
    const std::string_view escape = escape_of(scratch_[i]);
    if (escape.empty()) continue;
    buffer_.append(std::string_view(scratch_).substr(run, i - run));
    buffer_.append(escape);
    run = i + 1;
  }
  buffer_.append(std::string_view(scratch_).substr(run));
}

void XmlWriter::text(std::string_view content) {
  close_start_tag();
  append_text(content);
}

void XmlWriter::append_text(std::string_view content) {
  if (is_plain(content)) return buffer_.append(content);
  scratch_.clear();
  replaced_ += append_xml_characters(scratch_, content);
  if (std::none_of(scratch_.begin(), scratch_.end(), [](char c) { return is_markup(c); })) {
    buffer_.append(scratch_);
  } else {
    append_cdata(scratch_);
  }
}

/// "]]>" ends a section, so it is divided between two.
void XmlWriter::append_cdata(std::string_view content) {
  constexpr std::string_view terminator = "]]>";
  while (!content.empty()) {
    const std::size_t found = content.find(terminator);
    const std::size_t size = found == std::string_view::npos ? content.size() : found + 2;
    buffer_.append("<![CDATA[");
    buffer_.append(content.substr(0, size));
    buffer_.append("]]>");
    content.remove_prefix(size);
  }
}

void XmlWriter::line(int level) {
  close_start_tag();
  buffer_.append('\n');
  for (int i = 0; i < level; ++i) buffer_.append("  ");
}

void XmlWriter::finish() {
  while (!open_.empty()) end();
  buffer_.append('\n');
  buffer_.flush();
}

}  // namespace pacta::network
