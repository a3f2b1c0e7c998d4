#include "exporters/rdf/term_text.hpp"

#include "exporters/utf8.hpp"

#include <algorithm>
#include <array>

namespace pacta::rdf {
namespace {

constexpr std::string_view hex = "0123456789ABCDEF";

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_hex_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// A subset of what Turtle allows in a local name that no parser gets wrong.
bool is_plain_local_name(std::string_view local) {
  return !local.empty() && local[0] != '-' && std::all_of(local.begin(), local.end(), [](char c) {
    return is_alphanumeric(c) || c == '_' || c == '-';
  });
}

bool may_stand_in_iri(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F) return false;
  if (c == '%') return at + 2 < text.size() && is_hex_digit(text[at + 1]) && is_hex_digit(text[at + 2]);
  return std::string_view("<>\"{}|^`\\").find(c) == std::string_view::npos;
}

bool needs_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

void append_escaped(std::string& out, char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  out += "\\u00";
  out += hex[byte >> 4];
  out += hex[byte & 15];
}

/// The characters of a quoted literal. NUL has no place in any RDF syntax that C programs read.
std::size_t append_literal_text(std::string& out, std::string_view text) {
  std::size_t replaced = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t run = i;
    while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80 && !needs_escape(text[i])) ++i;
    out.append(text, run, i - run);
    if (i == text.size()) break;
    const DecodedCodePoint c = decode_utf8(text, i);
    if (!c.valid || c.value == 0) {
      out += "\xEF\xBF\xBD";
      ++replaced;
    } else if (c.size == 1) {
      append_escaped(out, text[i]);
    } else {
      out.append(text, i, c.size);
    }
    i += c.size;
  }
  return replaced;
}

}  // namespace

std::size_t append_iri_text(std::string& out, const Iri& iri) {
  out += rdf::iri(iri.space);
  std::string repaired;
  const std::size_t replaced = append_valid_utf8(repaired, iri.local);
  for (std::size_t i = 0; i < repaired.size(); ++i) {
    if (may_stand_in_iri(repaired, i)) {
      out += repaired[i];
      continue;
    }
    const auto byte = static_cast<unsigned char>(repaired[i]);
    out += '%';
    out += hex[byte >> 4];
    out += hex[byte & 15];
  }
  return replaced;
}

std::size_t append_iri(std::string& out, const Iri& iri, Spelling spelling) {
  const bool is_plain = is_plain_local_name(iri.local);
  if (spelling == Spelling::prefixed && is_plain && iri.space != Space::none) {
    out += spaces[static_cast<std::size_t>(iri.space)].name;
    out += ':';
    out += iri.local;
    return 0;
  }
  out += '<';
  std::size_t replaced = 0;
  if (is_plain) {
    out += rdf::iri(iri.space);
    out += iri.local;
  } else {
    replaced = append_iri_text(out, iri);
  }
  out += '>';
  return replaced;
}

std::size_t append_term(std::string& out, const Term& term, Spelling spelling) {
  if (!term.is_literal) return append_iri(out, term.iri, spelling);
  out += '"';
  const std::size_t replaced = append_literal_text(out, term.literal.text);
  out += '"';
  if (term.literal.datatype != Datatype::string) {
    out += "^^";
    append_iri(out, {Space::xsd, local_name(term.literal.datatype)}, spelling);
  }
  return replaced;
}

}  // namespace pacta::rdf
