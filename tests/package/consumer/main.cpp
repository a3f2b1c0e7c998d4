// The smallest program that reads an article with the installed libraries.
#include "exporters/exporter.hpp"
#include "extractors/pipeline.hpp"

#include <iostream>

int main() {
  const pacta::Vocabulary vocabulary = pacta::Vocabulary::load();
  const pacta::Pipeline pipeline(vocabulary);

  pacta::Article article;
  article.id = "example";
  article.text = "Russia withdrew from the Open Skies Treaty.";

  pacta::KnowledgeGraph graph;
  graph.add(article, pipeline.extract(article));
  for (const pacta::StatementKey key : graph.statements()) {
    const pacta::Statement statement = graph.statement(key).statement;
    std::cout << statement.holder << ' ' << name(statement.position) << ' ' << statement.treaty << '\n';
  }

  pacta::StringOutput turtle;
  export_graph(graph, pacta::Format::turtle, turtle);
  std::cout << turtle.bytes();
}
