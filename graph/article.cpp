#include "graph/article.hpp"

#include "graph/content_hash.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 3> certainty_names{"stated", "inferred", "unknown"};

}  // namespace

std::string Article::content_id() const {
  return content_hash(text);
}

std::string_view name(DateCertainty certainty) {
  return certainty_names[static_cast<std::size_t>(certainty)];
}

std::optional<DateCertainty> date_certainty_named(std::string_view label) {
  const auto found = std::find(certainty_names.begin(), certainty_names.end(), label);
  if (found == certainty_names.end()) return std::nullopt;
  return static_cast<DateCertainty>(found - certainty_names.begin());
}

}  // namespace pacta
