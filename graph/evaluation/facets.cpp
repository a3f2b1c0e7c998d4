#include "graph/evaluation/facets.hpp"

#include "graph/evaluation/evidence_overlap.hpp"
#include "graph/evaluation/name_matching.hpp"

#include <algorithm>

namespace pacta {
namespace {

using Value = std::optional<std::string>;
using enum Facet::Comparison;

Value date_of(const Statement& s) {
  return s.date ? Value(s.date->to_string()) : std::nullopt;
}

constexpr Facet all_facets[] = {
    {"target", as_name, [](const Statement& s) { return s.target; }},
    {"expressedBy", as_name, [](const Statement& s) { return s.expressed_by; }},
    {"attributedTo", as_name, [](const Statement& s) { return s.attributed_to; }},
    {"aspect", as_name, [](const Statement& s) { return s.aspect; }},
    {"act", as_name, [](const Statement& s) { return s.act; }},
    {"status", as_name, [](const Statement& s) { return s.status; }},
    {"modality", letter_by_letter, [](const Statement& s) { return Value(name(s.modality)); }},
    {"polarity", letter_by_letter, [](const Statement& s) { return Value(name(s.polarity)); }},
    {"scope", as_name, [](const Statement& s) { return s.scope; }},
    {"condition", as_name, [](const Statement& s) { return s.condition; }},
    {"inclusionOf", as_name, [](const Statement& s) { return s.inclusion_of; }},
    {"requestedAction", as_name, [](const Statement& s) { return s.requested_action; }},
    {"segment", letter_by_letter, [](const Statement& s) { return Value(name(s.segment)); }},
    {"date", letter_by_letter, date_of},
};

bool same_value(const Facet& facet, const Value& found, const Value& accepted, const NameList& listed) {
  if (!found || !accepted || facet.comparison == letter_by_letter) return found == accepted;
  return same_name(comparable_name(*found), comparable_name(*accepted), listed);
}

}  // namespace

std::span<const Facet> facets() {
  return all_facets;
}

std::optional<bool> agrees(const Facet& facet, const Match& match, const NameList& listed) {
  const auto stated = match.gold->facets.find(facet.name);
  if (stated == match.gold->facets.end()) return std::nullopt;
  const Value found = facet.value(*match.found);
  return std::any_of(stated->second.begin(), stated->second.end(),
                     [&](const Value& accepted) { return same_value(facet, found, accepted, listed); });
}

std::optional<bool> evidence_agrees(const Match& match) {
  const std::vector<std::string>& accepted = match.gold->evidence;
  if (accepted.empty()) return std::nullopt;
  return std::any_of(accepted.begin(), accepted.end(), [&](const std::string& words) {
    return evidence_overlaps(words, match.found->evidence.text);
  });
}

}  // namespace pacta
