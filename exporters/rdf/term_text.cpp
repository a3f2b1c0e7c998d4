#include "exporters/rdf/term_text.hpp"

#include "exporters/utf8.hpp"

#include <algorithm>
#include <optional>

namespace pacta::rdf {
namespace {

constexpr std::string_view hex = "0123456789ABCDEF";

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::optional<int> hex_value(char c) {
  const std::size_t at = hex.find(c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c);
  if (at == std::string_view::npos) return std::nullopt;
  return static_cast<int>(at);
}

/// A subset of what Turtle allows in a local name that no parser gets wrong.
bool is_plain_local_name(std::string_view local) {
  return !local.empty() && local[0] != '-' && std::all_of(local.begin(), local.end(), [](char c) {
    return is_alphanumeric(c) || c == '_' || c == '-';
  });
}

/// A percent sign is encoded too, so that decoding gives back what was encoded.
bool may_stand_in_iri(char c) {
  if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F) return false;
  return std::string_view("<>\"{}|^`\\%").find(c) == std::string_view::npos;
}

bool needs_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

void append_escaped(std::string& out, char c, Spelling spelling) {
  if (c == '\\' && spelling == Spelling::full) {
    // rdflib 6.1 reads the two characters after an escaped backslash in N-Triples as another escape.
    out += "\\u005C";
    return;
  }
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
std::size_t append_literal_text(std::string& out, std::string_view text, Spelling spelling) {
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
      append_escaped(out, text[i], spelling);
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
  for (const char c : repaired) {
    if (may_stand_in_iri(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += hex[byte >> 4];
    out += hex[byte & 15];
  }
  return replaced;
}

std::string decode_iri_text(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : std::nullopt;
    const auto low = high ? hex_value(text[i + 2]) : std::nullopt;
    if (low) {
      out += static_cast<char>(*high * 16 + *low);
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
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
  const std::size_t replaced = append_literal_text(out, term.literal.text, spelling);
  out += '"';
  if (term.literal.datatype != Datatype::string) {
    out += "^^";
    append_iri(out, {Space::xsd, local_name(term.literal.datatype)}, spelling);
  }
  return replaced;
}

}  // namespace pacta::rdf
