#include "cli/vocabulary_records.hpp"

#include "graph/node.hpp"

#include <algorithm>

namespace pacta::cli {
namespace {

using Strings = std::vector<std::string>;

VocabularyRecord named(std::string_view kind, const std::string& slug, const std::string& label,
                       const std::string& summary) {
  return {std::string(kind), slug, label, summary, {slug, label}, {}};
}

void add_detail(VocabularyRecord& record, std::string field, Strings values) {
  std::erase(values, "");
  if (!values.empty()) record.details.emplace_back(std::move(field), std::move(values));
}

std::string text(const std::optional<Date>& date) {
  return date ? date->to_string() : "";
}

Strings texts(const std::vector<Alias>& aliases) {
  Strings result;
  for (const Alias& alias : aliases)
    result.push_back(alias.needs_context ? alias.text + " (needs context)" : alias.text);
  return result;
}

void add_names(VocabularyRecord& record, const std::vector<Alias>& aliases) {
  for (const Alias& alias : aliases) record.names.push_back(alias.text);
}

void add_names(VocabularyRecord& record, const Strings& names) {
  record.names.insert(record.names.end(), names.begin(), names.end());
}

VocabularyRecord record_of(const Treaty& treaty) {
  VocabularyRecord record = named(name(treaty.kind), treaty.slug, treaty.label, treaty.label);
  add_names(record, treaty.aliases);
  add_detail(record, "full name", {treaty.full_name});
  add_detail(record, "also called", texts(treaty.aliases));
  add_detail(record, "signed", {text(treaty.signed_on)});
  add_detail(record, "in force", {text(treaty.in_force_on)});
  add_detail(record, "ended", {text(treaty.ended_on)});
  add_detail(record, "parties", treaty.parties);
  add_detail(record, "note", {treaty.note, treaty.unverified ? "facts from memory, not verified" : ""});
  return record;
}

std::string text(const Role& role) {
  std::string line = role.title + " for " + role.represents;
  if (role.from) line += " from " + role.from->to_string();
  if (role.to) line += " to " + role.to->to_string();
  return line;
}

VocabularyRecord record_of(const Actor& actor) {
  VocabularyRecord record = named(name(actor.kind), actor.slug, actor.label, actor.label);
  add_names(record, actor.aliases);
  add_names(record, actor.demonyms);
  add_names(record, actor.metonyms);
  Strings roles;
  for (const Role& role : actor.roles) roles.push_back(text(role));
  add_detail(record, "also called", texts(actor.aliases));
  add_detail(record, "adjectives", actor.demonyms);
  add_detail(record, "metonyms", actor.metonyms);
  add_detail(record, "code", {actor.iso3});
  add_detail(record, "speaks for", {actor.represents});
  add_detail(record, "members", actor.members);
  add_detail(record, "offices", std::move(roles));
  add_detail(record, "note", {actor.note, actor.unverified ? "facts from memory, not verified" : ""});
  return record;
}

VocabularyRecord record_of(const PositionConcept& entry) {
  const std::string label(name(entry.position));
  VocabularyRecord record = named("position", label, label, entry.definition);
  add_detail(record, "family", {std::string(name(family(entry.position)))});
  add_detail(record, "definition", {entry.definition});
  add_detail(record, "opposite", {entry.opposite ? std::string(name(*entry.opposite)) : ""});
  add_detail(record, "CAMEO", entry.cameo);
  add_detail(record, "PLOVER", entry.plover);
  return record;
}

std::string joined(const Strings& words) {
  std::string result;
  for (const std::string& word : words) result.append(result.empty() ? "" : " ").append(word);
  return result;
}

std::string_view name(WordClass word_class) {
  switch (word_class) {
    case WordClass::verb:
      return "verbs";
    case WordClass::noun:
      return "nouns";
    case WordClass::adjective:
      return "adjectives";
    case WordClass::idiom:
      return "idioms";
  }
  return "verbs";
}

/// An operator's id has its kind before the colon: "act:withdraw".
VocabularyRecord record_of(const Operator& entry) {
  const std::size_t colon = std::min(entry.id.find(':'), entry.id.size());
  const std::string label = entry.id.substr(std::min(colon + 1, entry.id.size()));
  VocabularyRecord record = named(entry.id.substr(0, colon), entry.id, label, "");
  for (const WordClass word_class :
       {WordClass::verb, WordClass::noun, WordClass::adjective, WordClass::idiom}) {
    Strings forms;
    for (const LexicalForm& form : entry.forms)
      if (form.word_class == word_class) forms.push_back(joined(form.words));
    add_names(record, forms);
    for (const std::string& form : forms)
      record.summary.append(record.summary.empty() ? "" : ", ").append(form);
    add_detail(record, std::string(name(word_class)), std::move(forms));
  }
  return record;
}

template <class Range>
std::vector<VocabularyRecord> records_of(const Range& range) {
  std::vector<VocabularyRecord> result;
  for (const auto& entry : range) result.push_back(record_of(entry));
  return result;
}

std::string folded(std::string_view text) {
  std::string result(text);
  for (char& letter : result)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return result;
}

}  // namespace

std::vector<VocabularyRecord> records(const Vocabulary& vocabulary, RecordKind kind) {
  switch (kind) {
    case RecordKind::treaties:
      return records_of(vocabulary.treaties());
    case RecordKind::actors:
      return records_of(vocabulary.actors());
    case RecordKind::positions:
      return records_of(vocabulary.positions());
    case RecordKind::operators:
      return records_of(vocabulary.lexicon().operators);
  }
  return {};
}

std::vector<VocabularyRecord> find_records(const Vocabulary& vocabulary, std::string_view words) {
  const std::string wanted = folded(words);
  std::vector<VocabularyRecord> exact, containing;
  for (const RecordKind kind :
       {RecordKind::treaties, RecordKind::actors, RecordKind::positions, RecordKind::operators}) {
    for (VocabularyRecord& record : records(vocabulary, kind)) {
      bool equal = false, contained = false;
      for (const std::string& name : record.names) {
        const std::string candidate = folded(name);
        equal = equal || candidate == wanted;
        contained = contained || candidate.find(wanted) != std::string::npos;
      }
      if (equal)
        exact.push_back(std::move(record));
      else if (contained)
        containing.push_back(std::move(record));
    }
  }
  return exact.empty() ? containing : exact;
}

}  // namespace pacta::cli
