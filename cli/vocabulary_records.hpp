#pragma once

#include "ontology/vocabulary.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pacta::cli {

/// A treaty, actor, position or operator of the vocabulary as the command line shows it.
struct VocabularyRecord {
  std::string kind;  ///< "multilateral treaty", "person", "position", "act"
  std::string slug;
  std::string label;
  std::string summary;  ///< what a list shows beside the slug: the label, a position's definition, an
                        ///< operator's forms
  std::vector<std::string>
      names;  ///< by which lookup finds it: slug, label, aliases, demonyms, metonyms, forms
  std::vector<std::pair<std::string, std::vector<std::string>>>
      details;  ///< what else is known, in display order
};

enum class RecordKind { treaties, actors, positions, operators };

/// All records of a kind, in the vocabulary's order.
std::vector<VocabularyRecord> records(const Vocabulary& vocabulary, RecordKind kind);

/// The records one of whose names is `words`, case ignored (ASCII); where there is none, those one of whose
/// names contains it.
std::vector<VocabularyRecord> find_records(const Vocabulary& vocabulary, std::string_view words);

/// Slug, kind and summary in columns, one line a record.
std::string as_columns(const std::vector<VocabularyRecord>& records);
/// One JSON object a line: kind, slug, label, names and the details.
std::string as_json_lines(const std::vector<VocabularyRecord>& records);
/// Everything, for people, in lines of at most `width` columns.
std::string as_text(const std::vector<VocabularyRecord>& records, std::size_t width);

}  // namespace pacta::cli
