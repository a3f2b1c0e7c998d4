#include "catch.hpp"
#include "layers/include_rules.hpp"

#include <map>

namespace {

using namespace pacta::layers;  // NOLINT(google-build-using-namespace): a test of these alone

const std::filesystem::path root = PACTA_SOURCE_DIR;

TEST_CASE("The rules tell allowed includes from forbidden ones", "[layers]") {
  struct Row {
    const char* file;
    const char* included;
    bool allowed;
  };
  const Row rows[] = {
      {"graph/statement.hpp", "ontology/date.hpp", true},
      {"ontology/date.cpp", "graph/statement.hpp", false},
      {"graph/statement.cpp", "exporters/turtle.hpp", false},
      {"extractors/pipeline.cpp", "exporters/turtle.hpp", false},
      {"exporters/rdf/turtle.cpp", "extractors/pipeline.hpp", false},
      {"exporters/rdf/turtle.cpp", "cli/console.hpp", false},
      {"cli/main.cpp", "extractors/pipeline.hpp", true},
      {"cli/main.cpp", "exporters/turtle.hpp", true},
      {"ontology/turtle_reader.cpp", "raptor2.h", true},
      {"exporters/rdf/turtle.cpp", "raptor2/raptor2.h", true},
      {"graph/statement.cpp", "raptor2.h", false},
      {"cli/main.cpp", "raptor2.h", false},
      {"extractors/reading/encoding.cpp", "unicode/ucnv.h", true},
      {"extractors/language/word.cpp", "unicode/uchar.h", true},
      {"extractors/positions/climb.cpp", "unicode/uchar.h", false},
      {"graph/statement.cpp", "rapidjson/writer.h", false},
      {"exporters/json/trace_json.cpp", "rapidjson/writer.h", true},
      {"extractors/pipeline.cpp", "oneapi/tbb/parallel_pipeline.h", false},
      {"graph/statement.cpp", "string", true},
  };
  for (const Row& row : rows) {
    INFO(row.file << " includes " << row.included);
    CHECK(violation(row.file, row.included).empty() == row.allowed);
  }
}

TEST_CASE("Includes are found as the preprocessor finds them", "[layers]") {
  const auto found = includes_of("#include \"a/b.hpp\"\n  # include <c>\n// #include \"no\"\n#define X\n");
  CHECK(found == std::vector<std::string>{"a/b.hpp", "c"});
}

TEST_CASE("Forbidden calls are found in code, not in comments and strings", "[layers]") {
  CHECK(forbidden_call("std::cout << 1;") == "std::cout");
  CHECK(forbidden_call("return std::getenv(\"HOME\");") == "getenv(");
  CHECK(forbidden_call("std::fprintf(file, format);").empty());
  CHECK(forbidden_call("// std::cout\nf(\"exit(1)\");").empty());
}

TEST_CASE("Each layer includes only what stands below it", "[layers]") {
  for (const char* folder : {"ontology", "graph", "extractors", "exporters", "cli"}) {
    const auto files = sources_in(root / folder);
    REQUIRE_FALSE(files.empty());
    for (const auto& path : files) {
      const std::string file = path.lexically_relative(root).generic_string();
      for (const std::string& included : includes_of(content_of(path)))
        CHECK(violation(file, included) == "");
    }
  }
}

TEST_CASE("Libraries never print, end the program or read the environment", "[layers]") {
  for (const char* folder : {"ontology", "graph", "extractors", "exporters"})
    for (const auto& path : sources_in(root / folder)) {
      INFO(path.lexically_relative(root).generic_string());
      CHECK(forbidden_call(content_of(path)) == "");
    }
}

TEST_CASE("Types are found with their namespaces", "[layers]") {
  CHECK(types_in("namespace a::b {\nstruct One;\nclass Two : public One {\n  struct Inner {};\n};\n"
                 "enum class Three : int { x };\n}\n") ==
        std::vector<std::string>{"a::b::Two", "a::b::Three"});
}

TEST_CASE("No two headers define a type of the same name", "[layers]") {  // the linker would mix them up
  std::map<std::string, std::string> header_of;
  for (const char* folder : {"ontology", "graph", "extractors", "exporters", "cli"}) {
    for (const auto& path : sources_in(root / folder)) {
      if (path.extension() != ".hpp") continue;
      const std::string file = path.lexically_relative(root).generic_string();
      for (const std::string& type : types_in(content_of(path))) {
        INFO(type << " in " << file << " and " << header_of[type]);
        CHECK(header_of[type].empty());
        header_of[type] = file;
      }
    }
  }
  REQUIRE(header_of.size() > 100);
}

TEST_CASE("Headers guard themselves and leave namespaces closed", "[layers]") {
  for (const char* folder : {"ontology", "graph", "extractors", "exporters", "cli"})
    for (const auto& path : sources_in(root / folder)) {
      if (path.extension() != ".hpp") continue;
      INFO(path.lexically_relative(root).generic_string());
      const std::string source = content_of(path);
      CHECK(source.find("#pragma once") != std::string::npos);
      CHECK(source.find("using namespace") == std::string::npos);
    }
}

}  // namespace
