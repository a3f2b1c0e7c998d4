#include "cli/text_layout.hpp"

#include <algorithm>
#include <cstdint>

namespace pacta::cli {
namespace {

bool continues_code_point(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

/// The length in bytes of the code point at `at`, with what follows it as continuation.
std::size_t code_point_size(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && continues_code_point(text[end])) ++end;
  return end - at;
}

/// U+0300..U+036F, the combining marks of Latin, Greek and Cyrillic.
bool is_combining(std::string_view code_point) {
  if (code_point.size() != 2) return false;
  const auto lead = static_cast<unsigned char>(code_point[0]);
  const auto trail = static_cast<unsigned char>(code_point[1]);
  return lead == 0xCC || (lead == 0xCD && trail <= 0xAF);
}

/// C0, DEL and C1: what a terminal would obey instead of show.
bool is_control(std::string_view code_point) {
  const auto lead = static_cast<unsigned char>(code_point[0]);
  if (code_point.size() == 1) return lead < 0x20 || lead == 0x7F;
  return code_point.size() == 2 && lead == 0xC2 && static_cast<unsigned char>(code_point[1]) < 0xA0;
}

}  // namespace

std::size_t columns(std::string_view utf8) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t size = code_point_size(utf8, at);
    if (!is_combining(utf8.substr(at, size))) ++count;
    at += size;
  }
  return count;
}

std::string shorten(std::string_view utf8, std::size_t width) {
  const bool fits = columns(utf8) <= width;
  const std::size_t room = fits ? width : std::max<std::size_t>(width, 1) - 1;
  std::string result;
  std::size_t used = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::string_view code_point = utf8.substr(at, code_point_size(utf8, at));
    at += code_point.size();
    if (!is_combining(code_point) && ++used > room) break;
    if (is_control(code_point))
      result += ' ';
    else
      result += code_point;
  }
  if (!fits) {
    result.erase(result.find_last_not_of(' ') + 1);
    result += "…";
  }
  return result;
}

std::string pad_right(std::string_view utf8, std::size_t width) {
  const std::size_t used = columns(utf8);
  return std::string(utf8).append(width > used ? width - used : 0, ' ');
}

std::string pad_left(std::string_view utf8, std::size_t width) {
  const std::size_t used = columns(utf8);
  return std::string(width > used ? width - used : 0, ' ').append(utf8);
}

std::string wrap(std::string_view utf8, std::size_t width, std::size_t indent) {
  std::string result, line;
  const auto end_line = [&] {
    if (line.empty()) return;
    result.append(indent, ' ').append(line).append("\n");
    line.clear();
  };
  for (std::size_t at = utf8.find_first_not_of(" \n"); at < utf8.size();
       at = utf8.find_first_not_of(" \n", at)) {
    const std::size_t end = std::min(utf8.find_first_of(" \n", at), utf8.size());
    const std::string_view word = utf8.substr(at, end - at);
    if (!line.empty() && indent + columns(line) + 1 + columns(word) > width) end_line();
    if (!line.empty()) line += ' ';
    line += word;
    at = end;
  }
  end_line();
  return result;
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string counted(std::size_t number, std::string_view singular, std::string_view plural) {
  return grouped(number).append(" ").append(number == 1 ? singular : plural);
}

}  // namespace pacta::cli
