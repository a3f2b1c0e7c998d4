#include "extractors/reading/front_matter.hpp"

#include "extractors/language/code_points.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace pacta {
namespace {

constexpr std::string_view fence = "---";

/// The next line with its line end.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  const std::string_view line = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
  text.remove_prefix(line.size());
  return line;
}

void append_code_point(std::string& text, std::uint32_t value) {
  if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) value = replacement_character;
  std::uint8_t buffer[U8_MAX_LENGTH];
  int size = 0;
  U8_APPEND_UNSAFE(buffer, size, static_cast<UChar32>(value));
  text.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(size));
}

/// The escape after a backslash at `at` (YAML 1.2, section 5.7); returns where the text goes on.
std::size_t append_escape(std::string& value, std::string_view text, std::size_t at) {
  const char c = text[at];
  const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
  if (digits == 0) {
    value += c == '_' || c == 'n' || c == 't' || c == ' ' ? ' ' : c;
    return at + 1;
  }
  std::uint32_t code = replacement_character;
  const std::string_view hex = text.substr(std::min(text.size(), at + 1), digits);
  std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
  append_code_point(value, code);
  return at + 1 + hex.size();
}

/// A double-quoted scalar without its quote marks; a backslash before a line end joins the lines.
std::string unescaped(std::string_view text) {
  std::string value;
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\\' && at + 1 < text.size()) {
      if (text[at + 1] == '\n')
        at = std::min(text.find_first_not_of(" ", at + 2), text.size());
      else
        at = append_escape(value, text, at + 1);
    } else if (text[at] == '\n') {
      value += ' ';
      at = std::min(text.find_first_not_of(" \n", at), text.size());
    } else {
      value += text[at++];
    }
  }
  return value;
}

std::string scalar(std::string_view text) {
  text = trimmed(text);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
    return unescaped(text.substr(1, text.size() - 2));
  std::string value(text);
  if (text.size() >= 2 && text.front() == '\'' && text.back() == '\'') {
    value = value.substr(1, value.size() - 2);
    for (std::size_t at = value.find("''"); at != std::string::npos; at = value.find("''", at + 1))
      value.erase(at, 1);
  }
  std::ranges::replace(value, '\n', ' ');
  return value;
}

bool begins_field(std::string_view line) {
  return !line.empty() && is_word(static_cast<unsigned char>(line[0])) &&
         line.find(':') != std::string_view::npos;
}

}  // namespace

std::string_view FrontMatter::field(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    const auto found = fields.find(name);
    if (found != fields.end() && !found->second.empty()) return found->second;
  }
  return {};
}

std::optional<FrontMatter> read_front_matter(std::string_view text) {
  constexpr std::size_t most_lines = 200;
  std::string_view rest = text;
  if (trimmed(take_line(rest)) != fence) return std::nullopt;
  FrontMatter matter;
  std::string name, value;
  const auto close = [&] {
    if (!name.empty()) matter.fields.emplace(std::move(name), scalar(value));
    name.clear();
    value.clear();
  };
  for (std::size_t lines = 0; lines < most_lines && !rest.empty(); ++lines) {
    const std::string_view line = take_line(rest);
    if (trimmed(line) == fence) {
      close();
      matter.size = text.size() - rest.size();
      return matter;
    }
    if (begins_field(line)) {
      close();
      const std::size_t colon = line.find(':');
      name = ascii_lower(trimmed(line.substr(0, colon)));
      value = line.substr(colon + 1);
    } else {
      value += line;
    }
  }
  return std::nullopt;
}

}  // namespace pacta
