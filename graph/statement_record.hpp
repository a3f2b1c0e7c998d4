#pragma once

#include "graph/article_store.hpp"
#include "graph/content_hash.hpp"
#include "graph/statement.hpp"
#include "graph/statement_view.hpp"
#include "graph/symbol_table.hpp"

#include <array>
#include <cstdint>
#include <limits>

namespace pacta {

/// A statement in about 130 bytes, its strings interned. The evidence's words are only kept where they differ
/// from the article's text at the span.
struct StatementRecord {
  ContentHash id;
  ArticleStore::Index article = 0;
  Symbol holder{}, treaty{}, target{}, expressed_by{}, attributed_to{};
  Symbol aspect{}, act{}, status{}, scope{}, condition{}, inclusion_of{}, requested_action{};
  Symbol evidence_text{};                  ///< absent: as in the article
  Symbol rule{}, operators{}, features{};  ///< lists are interned as one string, see join()
  Symbol version{};
  std::uint64_t evidence_begin = 0, evidence_end = 0;
  double confidence = 0.0;
  std::int16_t year = 0;  ///< 0: no date
  std::uint8_t month = 0, day = 0;
  Position position{};
  Modality modality{};
  Polarity polarity{};
  Segment segment{};
  bool direct_quote = false;

  std::optional<Date> date() const {
    if (year == 0) return std::nullopt;
    return Date(year, month, day);
  }
};

/// The record of a statement; new strings enter the table.
StatementRecord compress(const Statement& statement, const ContentHash& id, ArticleStore::Index article,
                         std::string_view text, Symbol version, SymbolTable& symbols);

/// The statement of a record, but for `article`, which is left empty. `text` is the article's.
Statement restore(const StatementRecord& record, std::string_view text, const SymbolTable& symbols);

/// What the record and the article's text say, borrowed; `article` and `article_content` are left empty.
StatementView view_of(const StatementRecord& record, std::string_view text, const SymbolTable& symbols);

/// Whether `a` is kept where two findings of one statement differ: by confidence, then by their words.
bool is_preferred(const Statement& a, std::string_view version_a, const Statement& b,
                  std::string_view version_b);

}  // namespace pacta
