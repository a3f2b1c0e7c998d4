// export_bench [ARTICLES]: writes a generated graph in every format into nothing, and the same triples
// through Raptor's own serializers; prints what each takes. About 3.5 statements an article, 35 triples a
// statement.
#include "exporters/exporter.hpp"
#include "exporters/rdf/graph_mapper.hpp"
#include "exporters/rdf/graph_reader.hpp"
#include "exporters/rdf/raptor_stream.hpp"
#include "exporters/rdf/term_text.hpp"

#include "generated_graph.hpp"
#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <memory>
#include <sstream>
#include <string>

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

long peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

/// Processor time, so that other programs on the machine do not count.
double processor_seconds() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Runs, and prints how many of `unit` a second that was.
template <typename Run>
void measure(const std::string& what, std::size_t items, const char* unit, const Run& run) {
  const double start = processor_seconds();
  run();
  const double seconds = processor_seconds() - start;
  std::printf("%-28s %8.2f s %10.0f %s/s   peak %ld MB\n", what.c_str(), seconds,
              static_cast<double>(items) / seconds, unit, peak_megabytes());
  std::fflush(stdout);
}

void run(std::size_t articles) {
  const KnowledgeGraph graph = testing::generated_graph(1, articles, testing::Wording::plain);
  CountingSink counter;
  measure("mapping alone", graph.statement_count(), "statements",
          [&] { rdf::GraphMapper(counter).write(graph); });
  std::printf("%zu statements, %zu triples\n", graph.statement_count(), counter.count());

  for (const FormatDescription& format : formats()) {
    CountingOutput output;
    const auto write = [&] { export_graph(graph, format.format, output); };
    if (make_graph_writer(format.format, output) != nullptr && format.format != Format::jsonl) {
      measure(std::string(format.name), counter.count(), "triples", write);
    } else {
      measure(std::string(format.name), graph.statement_count(), "edges", write);
    }
  }
  StringOutput turtle;
  export_graph(graph, Format::turtle, turtle);
  std::istringstream in(turtle.bytes());
  measure("reading turtle", counter.count(), "triples",
          [&] { rdf::read_graph(in, rdf::Syntax::turtle, "generated"); });
  for (const char* syntax : {"ntriples", "turtle"}) {
    CountingOutput output;
    measure(std::string("raptor's ") + syntax, counter.count(), "triples", [&] {
      RaptorSink sink(output, syntax);
      rdf::GraphMapper(sink).write(graph);
      sink.finish();
    });
  }
}

}  // namespace

int main(int argc, char** argv) try {
  run(argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20000);
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "export_bench: %s\n", error.what());
  return 1;
}
