#include "extractors/language/edit_script.hpp"

#include <algorithm>

namespace pacta {

EditScript EditScript::between(std::string_view form, std::string_view lemma) {
  const auto [form_rest, lemma_rest] = std::mismatch(form.begin(), form.end(), lemma.begin(), lemma.end());
  return {static_cast<std::size_t>(form.end() - form_rest), std::string(lemma_rest, lemma.end())};
}

std::string EditScript::apply(std::string_view form) const {
  std::string lemma(form.substr(0, form.size() - removed));
  return lemma += added;
}

}  // namespace pacta
