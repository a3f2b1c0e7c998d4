// write_gold SAMPLES DIR: the graph that the samples' annotators drew, as graph.ttl and graph.nq. What a
// query finds in it depends on the annotations and the ontology alone, not on what the extractor of the day
// makes of the texts.
#include "exporters/atomic_file.hpp"
#include "exporters/exporter.hpp"
#include "extractors/reading/reader.hpp"
#include "graph/evaluation/records.hpp"
#include "graph/knowledge_graph.hpp"
#include "ontology/error.hpp"

#include <exception>
#include <filesystem>
#include <iostream>

namespace {

using namespace pacta;
namespace fs = std::filesystem;

std::optional<std::string> preferred(const GoldStatement& gold, std::string_view facet) {
  const auto found = gold.facets.find(facet);
  return found == gold.facets.end() || found->second.empty() ? std::nullopt : found->second.front();
}

Evidence evidence(const GoldStatement& gold, const std::string& text) {
  if (gold.evidence.empty()) return {};
  const std::size_t begin = text.find(gold.evidence.front());
  if (begin == std::string::npos) return {{}, gold.evidence.front(), false};
  return {{begin, begin + gold.evidence.front().size()}, gold.evidence.front(), false};
}

/// Of each list of accepted values the first.
Statement statement(const GoldStatement& gold, const Article& article) {
  Statement s;
  s.article = article.id;
  s.holder = gold.holders.front();
  s.position = gold.positions.front();
  s.treaty = gold.treaties.front();
  s.target = preferred(gold, "target");
  s.expressed_by = preferred(gold, "expressedBy");
  s.attributed_to = preferred(gold, "attributedTo");
  s.aspect = preferred(gold, "aspect");
  s.act = preferred(gold, "act");
  s.status = preferred(gold, "status");
  s.scope = preferred(gold, "scope");
  s.condition = preferred(gold, "condition");
  s.inclusion_of = preferred(gold, "inclusionOf");
  s.requested_action = preferred(gold, "requestedAction");
  s.modality = modality_named(preferred(gold, "modality").value_or("")).value_or(Modality::asserted);
  s.polarity = polarity_named(preferred(gold, "polarity").value_or("")).value_or(Polarity::positive);
  s.segment = segment_named(preferred(gold, "segment").value_or("")).value_or(Segment::news);
  s.date = Date::parse(preferred(gold, "date").value_or(""));
  s.evidence = evidence(gold, article.text);
  s.confidence = 1.0;
  return s;
}

KnowledgeGraph gold_graph(const fs::path& samples) {
  const Gold gold = read_gold((samples / "gold.jsonl").string());
  KnowledgeGraph graph;
  const auto add = [&](Article&& article) {
    const GoldArticle* annotated = find_article(gold, gold_name(article.id));
    if (annotated == nullptr) return true;
    article.id = annotated->name;  // the same wherever the samples lie
    graph.add(article);
    for (const GoldStatement& one : annotated->statements) graph.add(statement(one, article));
    return true;
  };
  const auto complain = [](const Diagnostic& diagnostic) {
    throw Error(diagnostic.source + ": " + diagnostic.message);
  };
  for (const char* pattern : {"*.txt", "*.html", "briefs.jsonl"})
    read_path((samples / pattern).string(), ReadingOptions{}, add, complain);
  graph.describe(Vocabulary::load());
  return graph;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) {
    std::cerr << "usage: write_gold SAMPLES DIR\n";
    return 2;
  }
  const KnowledgeGraph graph = gold_graph(argv[1]);
  const fs::path folder = argv[2];
  fs::create_directories(folder);
  for (const Format format : {Format::turtle, Format::nquads}) {
    AtomicFile file(folder / file_name(format));
    export_graph(graph, format, file);
    file.commit();
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "write_gold: " << error.what() << '\n';
  return 1;
}
