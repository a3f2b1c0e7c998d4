#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace pacta {

/// How a lower-case form becomes its lemma: letters taken from its end, letters put there. "ratified" →
/// "ratify" is {3, "y"}.
struct EditScript {
  std::size_t removed = 0;
  std::string added;

  static EditScript between(std::string_view form, std::string_view lemma);

  bool applies_to(std::string_view form) const { return removed <= form.size(); }
  /// Precondition: applies_to(form).
  std::string apply(std::string_view form) const;

  friend auto operator<=>(const EditScript&, const EditScript&) = default;
};

}  // namespace pacta
