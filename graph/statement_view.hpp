#pragma once

#include "graph/statement.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace pacta {

/// A statement as the graph holds it, without a copy of its words: they live as long as the graph and until
/// it changes. For passes over many statements; the members are those of Statement, but for the trace.
struct StatementView {
  std::array<char, 32> id_digits;    ///< Statement::id
  std::string_view article;          ///< id of the article's earliest finding
  std::string_view article_content;  ///< content id of the article
  std::string_view holder;
  std::string_view treaty;
  std::optional<std::string_view> target, expressed_by, attributed_to;
  std::optional<std::string_view> aspect, act, status, scope, condition, inclusion_of, requested_action;
  std::string_view evidence;
  std::size_t evidence_begin = 0;  ///< byte of the article's text
  std::optional<Date> date;
  std::optional<Date> published;  ///< the article's earliest finding
  std::size_t findings = 1;       ///< of the article, see KnowledgeGraph::finding_count
  double confidence = 0.0;
  Position position{};
  Modality modality{};
  Polarity polarity{};
  Segment segment{};

  std::string_view id() const { return {id_digits.data(), id_digits.size()}; }
};

}  // namespace pacta
