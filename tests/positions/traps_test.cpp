#include "extractors/pipeline.hpp"
#include "extractors/reading/reader.hpp"

#include "catch.hpp"
#include <rapidjson/document.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

using namespace pacta;

namespace {

/// What the field's traps ask of a reader: one JSON object a line, {id, text, statements, forbidden}.
class Traps {
 public:
  explicit Traps(const std::string& file) : vocabulary_(Vocabulary::load()), pipeline_(vocabulary_) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) read(line);
  }

  int wanted = 0, found = 0;      ///< statements that each text holds
  int forbidden = 0, fallen = 0;  ///< statements that each text must not give
  std::string misses;             ///< a line for each failure, to read when the test fails

 private:
  void read(const std::string& line) {
    rapidjson::Document trap;
    trap.Parse(line.data(), line.size());
    REQUIRE_FALSE(trap.HasParseError());
    const std::vector<Statement> statements = statements_of(line);
    for (const auto& gold : trap["statements"].GetArray()) {
      ++wanted;
      const bool hit = given(statements, gold);
      found += hit;
      if (!hit) misses += std::string("missed in ") + trap["id"].GetString() + "\n";
    }
    if (!trap.HasMember("forbidden")) return;
    for (const auto& wrong : trap["forbidden"].GetArray()) {
      ++forbidden;
      const bool hit = given(statements, wrong);
      fallen += hit;
      if (hit) misses += std::string("fallen into ") + trap["id"].GetString() + "\n";
    }
  }

  std::vector<Statement> statements_of(const std::string& line) const {
    std::vector<Statement> statements;
    read_articles(
        line, "traps.jsonl", {},
        [&](Article&& article) {
          statements = pipeline_.extract(article);
          return true;
        },
        [](const Diagnostic& diagnostic) { FAIL(diagnostic.message); });
    return statements;
  }

  static bool fits(const rapidjson::Value& wanted, const char* field, const std::string& value) {
    const auto at = wanted.FindMember(field);
    if (at == wanted.MemberEnd()) return true;
    if (at->value.IsString()) return value == at->value.GetString();
    return std::any_of(at->value.Begin(), at->value.End(),
                       [&](const auto& each) { return each.IsString() && value == each.GetString(); });
  }

  static bool given(const std::vector<Statement>& statements, const rapidjson::Value& wanted) {
    return std::any_of(statements.begin(), statements.end(), [&](const Statement& statement) {
      return fits(wanted, "holder", statement.holder) && fits(wanted, "treaty", statement.treaty) &&
             fits(wanted, "position", std::string(name(statement.position)));
    });
  }

  Vocabulary vocabulary_;
  Pipeline pipeline_;
};

}  // namespace

TEST_CASE("Most traps of the field are passed", "[positions]") {
  const Traps traps(PACTA_SOURCE_DIR "/tests/positions/traps.jsonl");
  INFO(traps.misses);
  INFO("found " << traps.found << " of " << traps.wanted << ", fell into " << traps.fallen << " of "
                << traps.forbidden);
  REQUIRE(traps.wanted > 100);
  // floors under what the shipped models reach (docs/accuracy.md), for retraining to stay above
  CHECK(traps.found * 100 >= traps.wanted * 80);
  CHECK(traps.fallen * 100 <= traps.forbidden * 12);
}
