#include "graph/statement_record.hpp"

#include <tuple>

namespace pacta {
namespace {

/// Netstrings, so that any list reads back.
std::string join(const std::vector<std::string>& list) {
  std::string out;
  for (const std::string& item : list) {
    out += std::to_string(item.size());
    out += ':';
    out += item;
  }
  return out;
}

std::vector<std::string> split(std::string_view joined) {
  std::vector<std::string> out;
  while (!joined.empty()) {
    const std::size_t colon = joined.find(':');
    const std::size_t size = std::stoul(std::string(joined.substr(0, colon)));
    out.emplace_back(joined.substr(colon + 1, size));
    joined.remove_prefix(colon + 1 + size);
  }
  return out;
}

std::string_view slice(std::string_view text, std::size_t begin, std::size_t end) {
  if (end > text.size() || begin > end) return {};
  return text.substr(begin, end - begin);
}

std::string_view evidence_text(const StatementRecord& r, std::string_view text, const SymbolTable& symbols) {
  if (r.evidence_text != Symbol::absent) return symbols.text(r.evidence_text);
  return slice(text, r.evidence_begin, r.evidence_end);
}

}  // namespace

StatementRecord compress(const Statement& s, const ContentHash& id, ArticleStore::Index article,
                         std::string_view text, Symbol version, SymbolTable& symbols) {
  StatementRecord r;
  r.id = id;
  r.article = article;
  r.holder = symbols.intern(std::string_view(s.holder));
  r.treaty = symbols.intern(std::string_view(s.treaty));
  r.target = symbols.intern(s.target);
  r.expressed_by = symbols.intern(s.expressed_by);
  r.attributed_to = symbols.intern(s.attributed_to);
  r.aspect = symbols.intern(s.aspect);
  r.act = symbols.intern(s.act);
  r.status = symbols.intern(s.status);
  r.scope = symbols.intern(s.scope);
  r.condition = symbols.intern(s.condition);
  r.inclusion_of = symbols.intern(s.inclusion_of);
  r.requested_action = symbols.intern(s.requested_action);
  if (s.evidence.text != slice(text, s.evidence.span.begin, s.evidence.span.end)) {
    r.evidence_text = symbols.intern(std::string_view(s.evidence.text));
  }
  r.rule = symbols.intern(std::string_view(s.trace.rule));
  r.operators = symbols.intern(std::string_view(join(s.trace.operators)));
  r.features = symbols.intern(std::string_view(join(s.trace.features)));
  r.version = version;
  r.evidence_begin = s.evidence.span.begin;
  r.evidence_end = s.evidence.span.end;
  r.confidence = s.confidence;
  if (s.date) {
    r.year = static_cast<std::int16_t>(s.date->year());
    r.month = static_cast<std::uint8_t>(s.date->month());
    r.day = static_cast<std::uint8_t>(s.date->day());
  }
  r.position = s.position;
  r.modality = s.modality;
  r.polarity = s.polarity;
  r.segment = s.segment;
  r.direct_quote = s.evidence.direct_quote;
  return r;
}

Statement restore(const StatementRecord& r, std::string_view text, const SymbolTable& symbols) {
  Statement s;
  s.holder = symbols.text(r.holder);
  s.position = r.position;
  s.treaty = symbols.text(r.treaty);
  s.target = symbols.optional_text(r.target);
  s.expressed_by = symbols.optional_text(r.expressed_by);
  s.attributed_to = symbols.optional_text(r.attributed_to);
  s.aspect = symbols.optional_text(r.aspect);
  s.act = symbols.optional_text(r.act);
  s.status = symbols.optional_text(r.status);
  s.scope = symbols.optional_text(r.scope);
  s.condition = symbols.optional_text(r.condition);
  s.inclusion_of = symbols.optional_text(r.inclusion_of);
  s.requested_action = symbols.optional_text(r.requested_action);
  s.modality = r.modality;
  s.polarity = r.polarity;
  s.segment = r.segment;
  s.date = r.date();
  s.evidence.span = {r.evidence_begin, r.evidence_end};
  s.evidence.text = evidence_text(r, text, symbols);
  s.evidence.direct_quote = r.direct_quote;
  s.confidence = r.confidence;
  s.trace.rule = symbols.text(r.rule);
  s.trace.operators = split(symbols.text(r.operators));
  s.trace.features = split(symbols.text(r.features));
  return s;
}

StatementView view_of(const StatementRecord& r, std::string_view text, const SymbolTable& symbols) {
  const auto optional = [&](Symbol symbol) -> std::optional<std::string_view> {
    if (symbol == Symbol::absent) return std::nullopt;
    return symbols.text(symbol);
  };
  StatementView v;
  v.id_digits = r.id.digits();
  v.holder = symbols.text(r.holder);
  v.treaty = symbols.text(r.treaty);
  v.target = optional(r.target);
  v.expressed_by = optional(r.expressed_by);
  v.attributed_to = optional(r.attributed_to);
  v.aspect = optional(r.aspect);
  v.act = optional(r.act);
  v.status = optional(r.status);
  v.scope = optional(r.scope);
  v.condition = optional(r.condition);
  v.inclusion_of = optional(r.inclusion_of);
  v.requested_action = optional(r.requested_action);
  v.evidence = evidence_text(r, text, symbols);
  v.evidence_begin = r.evidence_begin;
  v.date = r.date();
  v.confidence = r.confidence;
  v.position = r.position;
  v.modality = r.modality;
  v.polarity = r.polarity;
  v.segment = r.segment;
  return v;
}

bool is_preferred(const Statement& a, std::string_view version_a, const Statement& b,
                  std::string_view version_b) {
  const auto rest = [](const Statement& s) {
    return std::tie(s.evidence.direct_quote, s.evidence.text, s.trace.rule, s.trace.operators,
                    s.trace.features);
  };
  if (a.confidence != b.confidence) return a.confidence > b.confidence;
  return std::tuple_cat(rest(a), std::tie(version_a)) < std::tuple_cat(rest(b), std::tie(version_b));
}

}  // namespace pacta
