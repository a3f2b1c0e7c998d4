#include "graph/statement_view.hpp"

#include "graph/knowledge_graph.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

using namespace pacta;

namespace {

std::optional<std::string_view> view(const std::optional<std::string>& text) {
  return text ? std::optional<std::string_view>(*text) : std::nullopt;
}

}  // namespace

TEST_CASE("a view of a statement says what the statement says", "[graph]") {
  const KnowledgeGraph graph = testing::generated_graph(7, 60, testing::Wording::hostile);
  for (const StatementKey key : graph.statements()) {
    const StatementEntry entry = graph.statement(key);
    const Statement& s = entry.statement;
    const StatementView v = graph.statement_view(key);
    INFO(entry.id);
    CHECK(v.id() == entry.id);
    CHECK(v.article == s.article);
    CHECK(v.article_content == entry.article);
    CHECK(v.holder == s.holder);
    CHECK(v.treaty == s.treaty);
    CHECK(v.target == view(s.target));
    CHECK(v.expressed_by == view(s.expressed_by));
    CHECK(v.attributed_to == view(s.attributed_to));
    CHECK(v.aspect == view(s.aspect));
    CHECK(v.act == view(s.act));
    CHECK(v.status == view(s.status));
    CHECK(v.scope == view(s.scope));
    CHECK(v.condition == view(s.condition));
    CHECK(v.inclusion_of == view(s.inclusion_of));
    CHECK(v.requested_action == view(s.requested_action));
    CHECK(v.evidence == s.evidence.text);
    CHECK(v.date == s.date);
    CHECK(v.confidence == s.confidence);
    CHECK(v.position == s.position);
    CHECK(v.modality == s.modality);
    CHECK(v.polarity == s.polarity);
    CHECK(v.segment == s.segment);
    CHECK(graph.ends(key) == std::pair<std::string_view, std::string_view>(s.holder, s.treaty));
  }
}
