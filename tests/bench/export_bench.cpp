// export_bench formats ARTICLES ROUNDS [DIR]: writes a generated graph in every format into nothing, and the
// same triples through Raptor's own serializers, round by round; prints the median of each as tab-separated
// values: what, items a second, unit. With DIR, the files that other tools are measured on are written there.
// About 3.5 statements an article, 35 triples a statement. export_bench stream FORMAT TRIPLES: writes graph
// after graph into nothing until so many triples have passed, as a filter does. Its peak memory is for the
// caller to see (compare.py, which runs both).
#include "exporters/atomic_file.hpp"
#include "exporters/exporter.hpp"
#include "exporters/rdf/graph_mapper.hpp"
#include "exporters/rdf/graph_reader.hpp"
#include "exporters/rdf/raptor_stream.hpp"
#include "exporters/rdf/term_text.hpp"
#include "ontology/error.hpp"

#include "generated_graph.hpp"
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace pacta;

class CountingOutput final : public Output {
 public:
  void write(std::string_view bytes) override { size_ += bytes.size(); }
  std::size_t size() const { return size_; }

 private:
  std::size_t size_ = 0;
};

class CountingSink final : public rdf::TripleSink {
 public:
  void in_graph(const rdf::Iri&) override {}
  void triple(const rdf::Iri&, const rdf::Iri&, const rdf::Term&) override { ++count_; }
  void finish() override {}
  std::size_t replaced() const override { return 0; }
  std::size_t count() const { return count_; }

 private:
  std::size_t count_ = 0;
};

/// One of Raptor's serializers, for comparison.
class RaptorSink final : public rdf::TripleSink {
 public:
  RaptorSink(Output& output, const char* syntax)
      : world_(rdf::make_raptor_world()), stream_(world_.get(), output) {
    serializer_.reset(raptor_new_serializer(world_.get(), syntax));
    raptor_serializer_start_to_iostream(serializer_.get(), nullptr, stream_.get());
  }
  void in_graph(const rdf::Iri&) override {}
  void triple(const rdf::Iri& s, const rdf::Iri& p, const rdf::Term& o) override {
    raptor_statement statement;
    raptor_statement_init(&statement, world_.get());
    statement.subject = uri(s);
    statement.predicate = uri(p);
    if (o.is_literal) {
      const auto* text = reinterpret_cast<const unsigned char*>(o.literal.text.data());
      statement.object = raptor_new_term_from_counted_literal(world_.get(), text, o.literal.text.size(),
                                                              nullptr, nullptr, 0);
    } else {
      statement.object = uri(o.iri);
    }
    raptor_serializer_serialize_statement(serializer_.get(), &statement);
    raptor_statement_clear(&statement);
  }
  void finish() override { raptor_serializer_serialize_end(serializer_.get()); }
  std::size_t replaced() const override { return 0; }

 private:
  raptor_term* uri(const rdf::Iri& iri) {
    text_.clear();
    rdf::append_iri_text(text_, iri);
    return raptor_new_term_from_counted_uri_string(
        world_.get(), reinterpret_cast<const unsigned char*>(text_.data()), text_.size());
  }

  rdf::RaptorPointer<raptor_world> world_;
  rdf::RaptorStream stream_;
  rdf::RaptorPointer<raptor_serializer> serializer_;
  std::string text_;
};

/// Processor time, so that other programs on the machine do not count.
double processor_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Measure {
  std::string what;
  const char* unit;
  std::size_t items;
  std::function<void()> run;
  std::vector<double> seconds;

  double median() {
    const auto middle = seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2);
    std::nth_element(seconds.begin(), middle, seconds.end());
    return *middle;
  }
};

std::size_t count_triples(const KnowledgeGraph& graph) {
  CountingSink counter;
  rdf::GraphMapper(counter).write(graph);
  return counter.count();
}

bool holds_triples(Format format) {
  CountingOutput output;
  return format != Format::jsonl && make_graph_writer(format, output) != nullptr;
}

void write_with_raptor(const KnowledgeGraph& graph, const char* syntax) {
  CountingOutput output;
  RaptorSink sink(output, syntax);
  rdf::GraphMapper(sink).write(graph);
  sink.finish();
}

/// The graph outlives what is returned.
std::vector<Measure> measures(const KnowledgeGraph& graph, const std::string& turtle) {
  const std::size_t triples = count_triples(graph), statements = graph.statement_count();
  std::vector<Measure> all;
  for (const FormatDescription& format : formats()) {
    const auto write = [&graph, f = format.format] {
      CountingOutput output;
      export_graph(graph, f, output);
    };
    const bool is_rdf = holds_triples(format.format);
    all.push_back({std::string(format.name),
                   is_rdf ? "triples" : "statements",
                   is_rdf ? triples : statements,
                   write,
                   {}});
  }
  all.push_back({"reading turtle",
                 "triples",
                 triples,
                 [&turtle] {
                   std::istringstream in(turtle);
                   rdf::read_graph(in, rdf::Syntax::turtle, "generated");
                 },
                 {}});
  for (const char* syntax : {"ntriples", "turtle"}) {
    all.push_back({std::string("raptor ") + syntax,
                   "triples",
                   triples,
                   [&graph, syntax] { write_with_raptor(graph, syntax); },
                   {}});
  }
  return all;
}

void write_file(const KnowledgeGraph& graph, Format format, const std::filesystem::path& folder) {
  AtomicFile file(folder / file_name(format));
  export_graph(graph, format, file);
  file.commit();
}

/// Round by round, so that a busy minute of the machine falls on all alike.
void measure_formats(std::size_t articles, int rounds, const char* folder) {
  const KnowledgeGraph graph = testing::generated_graph(1, articles, testing::Wording::plain);
  StringOutput turtle;
  export_graph(graph, Format::turtle, turtle);
  std::vector<Measure> all = measures(graph, turtle.bytes());
  for (int round = 0; round < rounds; ++round) {
    for (Measure& measure : all) {
      ::malloc_trim(0);  // what the one before has left in the heap is not for this one to sort
      const double start = processor_seconds();
      measure.run();
      measure.seconds.push_back(processor_seconds() - start);
    }
  }
  std::printf("graph\t%zu\tstatements\ngraph\t%zu\ttriples\n", graph.statement_count(), count_triples(graph));
  for (Measure& measure : all) {
    const double rate = static_cast<double>(measure.items) / measure.median();
    std::printf("%s\t%.0f\t%s\n", measure.what.c_str(), rate, measure.unit);
  }
  if (folder == nullptr) return;
  write_file(graph, Format::ntriples, folder);
  write_file(graph, Format::graphml, folder);
}

/// Of this program alone; what getrusage() says begins with the memory of the one that started it.
long peak_kilobytes() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::atol(line.c_str() + 6);
  }
  return 0;
}

void stream(const std::string& format_name, std::size_t least_triples) {
  CountingOutput output;
  const auto format = format_named(format_name);
  const auto writer = format ? make_graph_writer(*format, output) : nullptr;
  if (!writer) throw Error(format_name + ": no format that streams");
  std::size_t triples = 0;
  for (std::uint32_t seed = 1; triples < least_triples; ++seed) {
    const KnowledgeGraph graph = testing::generated_graph(seed, 50, testing::Wording::plain);
    triples += count_triples(graph);
    writer->write(graph);
  }
  writer->finish();
  std::printf("%zu\t%ld\n", triples, peak_kilobytes());
}

}  // namespace

int main(int argc, char** argv) try {
  const std::string mode = argc > 3 ? argv[1] : "";
  if (mode == "formats") {
    measure_formats(std::strtoul(argv[2], nullptr, 10), std::atoi(argv[3]), argc > 4 ? argv[4] : nullptr);
  } else if (mode == "stream") {
    stream(argv[2], std::strtoul(argv[3], nullptr, 10));
  } else {
    std::fputs("usage: export_bench formats ARTICLES ROUNDS [DIR] | stream FORMAT TRIPLES\n", stderr);
    return 2;
  }
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "export_bench: %s\n", error.what());
  return 1;
}
