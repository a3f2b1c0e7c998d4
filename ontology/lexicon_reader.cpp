#include "ontology/lexicon_reader.hpp"

#include "ontology/namespaces.hpp"
#include "ontology/position.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace pacta {
namespace {

struct FormProperty {
  std::string_view name;
  WordClass word_class;
  bool treaty_is_subject;
};

constexpr std::array<FormProperty, 8> form_properties{{
    {"pacta:verb", WordClass::verb, false},
    {"pacta:noun", WordClass::noun, false},
    {"pacta:adjective", WordClass::adjective, false},
    {"pacta:idiom", WordClass::idiom, false},
    {"pacta:subjectVerb", WordClass::verb, true},
    {"pacta:subjectNoun", WordClass::noun, true},
    {"pacta:subjectAdjective", WordClass::adjective, true},
    {"pacta:subjectIdiom", WordClass::idiom, true},
}};

struct KindName {
  std::string_view name;
  OperatorKind kind;
};

constexpr std::array<KindName, 6> kinds{{
    {"act", OperatorKind::act},
    {"attitude", OperatorKind::attitude},
    {"report", OperatorKind::report},
    {"evaluation", OperatorKind::evaluation},
    {"modality", OperatorKind::modality},
    {"event", OperatorKind::event},
}};

std::vector<std::string> words_of(std::string_view form) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < form.size();) {
    const std::size_t end = std::min(form.find(' ', begin), form.size());
    if (end > begin) words.emplace_back(form.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

OperatorKind kind_of(const Resource& resource) {
  const std::string text = resource.required_text("pacta:kind");
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const KindName& each) { return each.name == text; });
  if (found == kinds.end()) {
    resource.fail(
        *resource.all("pacta:kind").front(),
        "found the kind \"" + text + "\"; expected act, attitude, report, evaluation, modality or event");
  }
  return found->kind;
}

Operator operator_from(const Resource& resource) {
  Operator made{resource.required_text("pacta:id"), kind_of(resource), {}};
  for (const FormProperty& property : form_properties) {
    for (const PropertyValue* value : resource.all(property.name)) {
      auto words = words_of(value->value.value);
      if (words.empty()) resource.fail(*value, "found an empty form; expected lemmas divided by blanks");
      made.forms.push_back({property.word_class, std::move(words), property.treaty_is_subject});
    }
  }
  if (made.forms.empty())
    resource.fail("found no form; expected pacta:verb, pacta:noun, pacta:adjective or pacta:idiom");
  return made;
}

bool is_known(const std::vector<Operator>& operators, const std::string& id) {
  return std::binary_search(operators.begin(), operators.end(), id, [](const auto& a, const auto& b) {
    if constexpr (std::is_same_v<std::decay_t<decltype(a)>, Operator>) {
      return a.id < b;
    } else {
      return a < b.id;
    }
  });
}

std::string operator_named(const Resource& row, std::string_view property,
                           const std::vector<Operator>& operators) {
  const std::string id = row.text(property).value_or("");
  if (id.empty() || id == "*" || is_known(operators, id)) return id;
  row.fail(*row.all(property).front(), "found the unknown operator \"" + id + "\" as " +
                                           std::string(property) +
                                           "; expected the pacta:id of one, or \"*\"");
}

CompositionRow row_from(const Resource& resource, const std::vector<Operator>& operators) {
  CompositionRow row;
  row.attitude = operator_named(resource, "pacta:overAttitude", operators);
  row.act = operator_named(resource, "pacta:overAct", operators);
  row.negated = resource.flag("pacta:negated");
  row.position = resource.required_text("pacta:gives");
  if (row.position != "none" && !position_named(row.position)) {
    resource.fail(*resource.all("pacta:gives").front(), "found the unknown position \"" + row.position +
                                                            "\"; expected one of the 22 labels or \"none\"");
  }
  row.aspect = resource.text("pacta:givesAspect").value_or("");
  row.act_facet = resource.text("pacta:givesAct").value_or("");
  row.status = resource.text("pacta:givesStatus").value_or("");
  row.modality = resource.text("pacta:givesModality").value_or("");
  row.polarity = resource.text("pacta:givesPolarity").value_or("");
  return row;
}

/// More named operators first, then fewer wildcards.
std::pair<int, int> generality(const CompositionRow& row) {
  int named = 0, wild = 0;
  for (const std::string& field : {row.attitude, row.act}) {
    if (field == "*") {
      ++wild;
    } else if (!field.empty()) {
      ++named;
    }
  }
  return {-named, wild};
}

}  // namespace

Lexicon build_lexicon(const Resources& resources) {
  Lexicon lexicon;
  for (const auto& [iri, resource] : resources.named()) {
    if (resource.is_a("pacta:Operator")) lexicon.operators.push_back(operator_from(resource));
  }
  std::sort(lexicon.operators.begin(), lexicon.operators.end(),
            [](const Operator& a, const Operator& b) { return a.id < b.id; });
  for (const auto& [iri, resource] : resources.named()) {
    if (resource.is_a("pacta:CompositionRow"))
      lexicon.composition.push_back(row_from(resource, lexicon.operators));
  }
  std::stable_sort(lexicon.composition.begin(), lexicon.composition.end(),
                   [](const auto& a, const auto& b) { return generality(a) < generality(b); });
  return lexicon;
}

}  // namespace pacta
