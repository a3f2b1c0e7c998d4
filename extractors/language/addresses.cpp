#include "extractors/language/addresses.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 12> domains{"com", "org",   "net", "gov",  "edu", "mil",
                                                   "int", "co.uk", "ru",  "info", "de",  "fr"};

// No longer address is looked for, so that the work for each word stays bounded (a host name has 253 bytes at
// most).
constexpr std::size_t longest_address = 2048, longest_host = 253;

bool is_ascii_word(char c) {
  return is_word(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80;
}

bool is_host_character(char c) {
  return is_ascii_word(c) || c == '.' || c == '-';
}

/// Without the marks that more likely belong to the sentence; a bracket goes where it was not opened inside.
std::string_view without_trailing_marks(std::string_view address) {
  while (!address.empty()) {
    const CodePoint last = code_point_before(address, address.size());
    const bool unopened =
        last.value == ')' && std::ranges::count(address, ')') > std::ranges::count(address, '(');
    const bool mark = last.value == '.' || last.value == ',' || last.value == ';' || last.value == ':' ||
                      last.value == '!' || last.value == '?' || last.value == ']' || last.value == '>' ||
                      is_quote_mark(last.value);
    if (!unopened && !mark) break;
    address.remove_suffix(last.size);
  }
  return address;
}

/// What stands before the next blank, quote mark or angle bracket.
std::string_view chunk(std::string_view text) {
  std::size_t end = 0;
  for (CodePoint c = code_point_at(text, end); c.size != 0; c = code_point_at(text, end)) {
    if (is_blank(c.value) || c.value == '"' || c.value == '<' || c.value == '>') break;
    end += c.size;
  }
  return text.substr(0, end);
}

bool has_known_domain(std::string_view host) {
  return std::ranges::any_of(domains, [&](std::string_view domain) {
    return host.size() > domain.size() + 1 && host.ends_with(domain) &&
           host[host.size() - domain.size() - 1] == '.';
  });
}

/// The size of "host.com" at the beginning of the chunk, 0 where there is none.
std::size_t host_size(std::string_view text) {
  const auto end = std::ranges::find_if_not(text, is_host_character);
  std::string_view host = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  while (!host.empty() && (host.back() == '.' || host.back() == '-')) host.remove_suffix(1);
  return has_known_domain(host) ? host.size() : 0;
}

std::size_t mail_size(std::string_view text) {
  const auto name_end =
      std::ranges::find_if_not(text, [](char c) { return is_host_character(c) || c == '_' || c == '+'; });
  if (name_end == text.begin() || name_end == text.end() || *name_end != '@') return 0;
  const std::string_view rest = text.substr(static_cast<std::size_t>(name_end - text.begin()) + 1);
  const auto host_end = std::ranges::find_if_not(rest, is_host_character);
  std::string_view host = rest.substr(0, static_cast<std::size_t>(host_end - rest.begin()));
  while (!host.empty() && (host.back() == '.' || host.back() == '-')) host.remove_suffix(1);
  return host.find('.') == std::string_view::npos ? 0 : text.size() - rest.size() + host.size();
}

}  // namespace

std::size_t address_end(std::string_view text, std::size_t at) {
  if (at >= text.size() || !is_ascii_word(text[at])) return at;
  if (at > 0 && is_word(code_point_before(text, at).value)) return at;
  const std::string_view rest = text.substr(at, longest_address);
  if (rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.")) {
    return at + without_trailing_marks(chunk(rest)).size();
  }
  if (const std::size_t size = mail_size(rest.substr(0, longest_host)); size != 0) return at + size;
  const std::size_t size = host_size(rest.substr(0, longest_host));
  if (size != 0 && at + size < text.size() && text[at + size] == '/') {
    return at + without_trailing_marks(chunk(rest)).size();
  }
  return at + size;
}

}  // namespace pacta
