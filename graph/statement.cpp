#include "graph/statement.hpp"

#include "graph/content_hash.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 3> segment_names{"headline", "news", "background"};
constexpr std::array<std::string_view, 6> modality_names{"asserted",  "conditional", "hypothetical",
                                                         "predicted", "reported",    "questioned"};
constexpr std::array<std::string_view, 2> polarity_names{"positive", "negative"};

template <typename Enum, std::size_t n>
std::optional<Enum> named(const std::array<std::string_view, n>& names, std::string_view label) {
  const auto found = std::find(names.begin(), names.end(), label);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

/// Joins fields so that no two different lists of fields give the same bytes: each present field is its
/// length, a colon and its bytes (a netstring), an absent one is "-".
class CanonicalEncoding {
 public:
  void add(std::string_view field) {
    bytes_ += std::to_string(field.size());
    bytes_ += ':';
    bytes_ += field;
  }
  void add(const std::optional<std::string>& field) {
    if (field) {
      add(std::string_view(*field));
    } else {
      bytes_ += '-';
    }
  }
  std::string_view bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

auto facets(const Statement& s) {
  return std::tie(s.target, s.expressed_by, s.attributed_to, s.aspect, s.act, s.status, s.scope, s.condition,
                  s.inclusion_of, s.requested_action);
}

}  // namespace

std::string Statement::id(std::string_view article_content_id) const {
  CanonicalEncoding encoding;
  // Raised whenever the fields below change: identities of different encodings never meet.
  encoding.add(std::string_view("pacta-statement-1"));
  encoding.add(article_content_id);
  encoding.add(std::string_view(holder));
  encoding.add(pacta::name(position));
  encoding.add(std::string_view(treaty));
  std::apply([&](const auto&... facet) { (encoding.add(facet), ...); }, facets(*this));
  encoding.add(pacta::name(modality));
  encoding.add(pacta::name(polarity));
  encoding.add(pacta::name(segment));
  encoding.add(date ? std::optional(date->to_string()) : std::nullopt);
  // The place tells two utterances of one position in one article apart.
  encoding.add(std::string_view(std::to_string(evidence.span.begin)));
  encoding.add(std::string_view(std::to_string(evidence.span.end)));
  return content_hash(encoding.bytes());
}

std::string_view name(Segment segment) {
  return segment_names[static_cast<std::size_t>(segment)];
}
std::string_view name(Modality modality) {
  return modality_names[static_cast<std::size_t>(modality)];
}
std::string_view name(Polarity polarity) {
  return polarity_names[static_cast<std::size_t>(polarity)];
}

std::optional<Segment> segment_named(std::string_view label) {
  return named<Segment>(segment_names, label);
}
std::optional<Modality> modality_named(std::string_view label) {
  return named<Modality>(modality_names, label);
}
std::optional<Polarity> polarity_named(std::string_view label) {
  return named<Polarity>(polarity_names, label);
}

bool precedes(const Statement& a, const Statement& b) {
  const auto key = [](const Statement& s) {
    return std::tuple_cat(
        std::tie(s.evidence.span, s.holder, s.position, s.treaty), facets(s),
        std::tie(s.modality, s.polarity, s.segment, s.date, s.article, s.confidence, s.evidence.direct_quote,
                 s.evidence.text, s.trace.rule, s.trace.operators, s.trace.features));
  };
  return key(a) < key(b);
}

}  // namespace pacta
