#include "graph/evaluation/evaluation.hpp"

#include "graph/evaluation/evidence_overlap.hpp"
#include "graph/evaluation/facets.hpp"
#include "graph/evaluation/maximum_matching.hpp"
#include "graph/evaluation/name_matching.hpp"
#include "graph/evaluation/records.hpp"
#include "ontology/error.hpp"

#include "catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace {

using namespace pacta;

const NameList& listed() {
  static const Vocabulary vocabulary = Vocabulary::load();
  static const NameList names = listed_in(vocabulary);
  return names;
}

/// A file that goes when the test does.
class GoldFile {
 public:
  explicit GoldFile(const std::string& text)
      : path_(std::filesystem::temp_directory_path() /
              ("pacta_gold_" + std::to_string(std::hash<std::string>{}(text)) + ".jsonl")) {
    std::ofstream(path_) << text;
  }
  ~GoldFile() { std::filesystem::remove(path_); }
  GoldFile(const GoldFile&) = delete;
  GoldFile& operator=(const GoldFile&) = delete;

  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

Gold gold_of(const std::string& text) {
  return read_gold(GoldFile(text).path());
}

std::vector<Statement> statements_of(const std::string& text) {
  std::istringstream in(text);
  return read_statements(in, "statements");
}

// Every figure below is computed by hand from these: see the comments at the checks.
const char* const small_gold =
    R"({"doc": "a", "statements": [
 {"holder": "russia", "position": ["withdraws", "suspends"], "treaty": "new_start", "target": null,
  "expressedBy": ["russian_mfa", null], "aspect": "treaty", "date": "2022-03",
  "evidence": ["Russia turned its back on the treaty"]},
 {"holder": "united_states", "position": "supports", "treaty": "new_start"},
 {"holder": "china", "position": "callsOn", "treaty": "npt", "target": "united_states", "optional": true}]})";

const char* const small_output =
    R"({"article": "news/a.txt", "holder": "russia", "position": "suspends", "treaty": "new_start", "target": "nato", "expressedBy": null, "aspect": "treaty", "date": "2022-03", "evidence": {"begin": 0, "end": 9, "text": "“Russia turned its back” on it"}, "confidence": 0.9}
{"article": "a", "holder": "russia", "position": "suspends", "treaty": "new_start", "confidence": 0.8}
{"article": "a", "holder": "united_states", "position": "welcomesAct", "treaty": "new_start", "confidence": 0.6}
{"article": "a", "holder": "china", "position": "callsOn", "treaty": "npt", "target": "united_states", "confidence": 0.5}
{"article": "b", "holder": "iran", "position": "joins", "treaty": "npt", "confidence": 0.3}
{"article": "c", "holder": "iran", "position": "joins", "treaty": "npt", "confidence": 0.3}
)";

std::string on_one_line(std::string text) {
  std::erase(text, '\n');
  return text;
}

const Gold& example_gold() {
  static const Gold gold = gold_of(on_one_line(small_gold) + "\n\n{\"doc\": \"b\", \"statements\": []}\n");
  return gold;
}

const FoundStatements& example_output() {
  static const FoundStatements found = by_article(statements_of(small_output));
  return found;
}

const FacetScore& facet_named(const Evaluation& evaluation, std::string_view name) {
  const auto found = std::find_if(evaluation.facets.begin(), evaluation.facets.end(),
                                  [&](const FacetScore& facet) { return facet.name == name; });
  REQUIRE(found != evaluation.facets.end());
  return *found;
}

/// The message of the Error that an action throws.
template <class Action>
std::string complaint_about(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

/// The size of a maximum matching by trying every choice.
std::size_t best_size(const std::vector<std::vector<std::size_t>>& partners, std::size_t left,
                      unsigned used) {
  if (left == partners.size()) return 0;
  std::size_t best = best_size(partners, left + 1, used);
  for (const std::size_t right : partners[left])
    if ((used >> right & 1U) == 0)
      best = std::max(best, 1 + best_size(partners, left + 1, used | 1U << right));
  return best;
}

}  // namespace

TEST_CASE("names become slugs", "[evaluation]") {
  const std::pair<const char*, const char*> rows[] = {
      {"New START", "new_start"},
      {"  (the) Treaty—Accord ", "the_treaty_accord"},
      {"U.S. Senate", "us_senate"},
      {"the U.S.", "the_us"},
      {"Erdoğan’s Łódź", "erdogans_odz"},
      {"Порт", ""},
      {"2+4 Treaty", "2_4_treaty"},
      {"", ""},
      {"plus_us_states", "plus_us_states"},
      {"Ægean\xC2\xA0Sea", "gean_sea"},
      {"torn \xE2\x80", "torn"},
  };
  for (const auto& [name, slug] : rows) {
    INFO(name);
    CHECK(comparable_name(name) == slug);
  }
}

TEST_CASE("listed names must be equal, others share half of their content words", "[evaluation]") {
  struct Row {
    const char *found, *accepted;
    bool same;
  };
  const Row rows[] = {
      {"russia", "russia", true},
      {"russia", "united_states", false},
      {"new_start", "start_i", false},
      {"baltic_cable_treaty", "treaty_on_the_baltic_cable", true},
      {"baltic_cable_treaty", "baltic_sea_agreement", false},
      {"united_states_diplomats", "us_diplomats", true},
      {"the_treaty", "a_deal", false},
      {"", "the", false},
  };
  for (const Row& row : rows) {
    INFO(row.found << " for " << row.accepted);
    CHECK(same_name(row.found, row.accepted, listed()) == row.same);
    CHECK(same_name(row.accepted, row.found, listed()) == row.same);
  }
}

TEST_CASE("a list of names may be given in place of the vocabulary's", "[evaluation]") {
  const GoldFile file("# names\ntreaty us_senators\n\nunited_states\r\n");
  const std::set<std::string> names = read_names(file.path());
  CHECK(names == std::set<std::string>{"united_states", "us_senators"});
  CHECK_FALSE(same_name("us_senators", "united_states", listed_in(names)));
  CHECK(same_name("us_senators", "united_states", listed_in(std::set<std::string>{"united_states"})));
  CHECK_THROWS_AS(read_names("/nowhere/names.txt"), Error);
}

TEST_CASE("evidence overlaps when half of the shorter text's runs are shared", "[evaluation]") {
  struct Row {
    const char *a, *b;
    bool overlaps;
  };
  const Row rows[] = {
      {"one two three four", "zero One, two – three… five", true},  // 1 of 2 runs
      {"one two three four five", "one two three x y z", false},    // 1 of 3
      {"two", "one two three", true},
      {"two one", "one two three", false},
      {"", "one", false},
      {"…", "…", false},
      {"“Naïve” pact", "naïve pact", true},
  };
  for (const Row& row : rows) {
    INFO(row.a << " / " << row.b);
    CHECK(evidence_overlaps(row.a, row.b) == row.overlaps);
    CHECK(evidence_overlaps(row.b, row.a) == row.overlaps);
  }
}

TEST_CASE("a matching has the greatest size, of every graph of three by three", "[evaluation]") {
  constexpr std::size_t side = 3;
  for (unsigned graph = 0; graph < 1U << side * side; ++graph) {
    std::vector<std::vector<std::size_t>> partners(side);
    for (std::size_t edge = 0; edge < side * side; ++edge)
      if ((graph >> edge & 1U) != 0) partners[edge / side].push_back(edge % side);
    const auto owners = maximum_matching(partners, side);
    std::size_t matched = 0;
    for (std::size_t right = 0; right < side; ++right) {
      if (!owners[right]) continue;
      ++matched;
      const auto& fitting = partners[*owners[right]];
      REQUIRE(std::find(fitting.begin(), fitting.end(), right) != fitting.end());
    }
    REQUIRE(matched == best_size(partners, 0, 0));
  }
}

TEST_CASE("intervals are those of the reference generator", "[evaluation]") {
  const Counts articles[] = {{3, 1, 0}, {0, 2, 1}, {2, 0, 2}, {5, 1, 1}, {0, 0, 3}, {1, 1, 0}, {4, 2, 2}};
  Bootstrap bootstrap;
  // From Python: random.Random(7), choice() for each article, 1,000 samples, ranks 25 and 974.
  const ConfidenceInterval first = bootstrap.f1_interval(articles), second = bootstrap.f1_interval(articles);
  CHECK(first.low == Approx(0.4242424242424242));
  CHECK(first.high == Approx(0.7796610169491527));
  CHECK(second.low == Approx(0.4166666666666667));
  CHECK(second.high == Approx(0.7804878048780488));
  CHECK(Bootstrap().f1_interval({}).high == 0.0);
}

TEST_CASE("levels are counted as by hand", "[evaluation]") {
  const Evaluation evaluation = evaluate(example_gold(), example_output(), listed());
  REQUIRE(evaluation.levels.size() == 3);
  // Right: Russia. Wrong: the United States' label and Iran. The copy and the optional one count neither way.
  CHECK(evaluation.levels[0].counts == Counts{1, 2, 1});
  CHECK(evaluation.levels[0].counts.precision() == Approx(1.0 / 3));
  CHECK(evaluation.levels[0].counts.recall() == Approx(0.5));
  CHECK(evaluation.levels[0].counts.f1() == Approx(0.4));
  // Supporting is a stance, welcoming an interaction.
  CHECK(evaluation.levels[1].counts == Counts{1, 2, 1});
  CHECK(evaluation.levels[2].counts == Counts{2, 1, 0});
  CHECK(evaluation.levels[2].counts.f1() == Approx(0.8));
}

TEST_CASE("facets are compared over exact matches that state them", "[evaluation]") {
  const Evaluation evaluation = evaluate(example_gold(), example_output(), listed());
  struct Row {
    const char* facet;
    std::size_t right, total;
  };
  const Row rows[] = {{"target", 1, 2}, {"expressedBy", 1, 1}, {"aspect", 1, 1}, {"date", 1, 1},
                      {"act", 0, 0},    {"evidence", 1, 1},    {"segment", 0, 0}};
  for (const Row& row : rows) {
    INFO(row.facet);
    CHECK(facet_named(evaluation, row.facet).right == row.right);
    CHECK(facet_named(evaluation, row.facet).total == row.total);
  }
  CHECK_FALSE(facet_named(evaluation, "act").accuracy());
}

TEST_CASE("labels, confusions and reviews tell which statements were taken for which", "[evaluation]") {
  const Evaluation evaluation = evaluate(example_gold(), example_output(), listed());
  const auto counts_of = [&](Position position) {
    for (const LabelScore& label : evaluation.labels)
      if (label.position == position) return label.counts;
    return Counts{};
  };
  CHECK(evaluation.labels.size() == 4);
  CHECK(counts_of(Position::suspends) == Counts{1, 0, 0});
  CHECK(counts_of(Position::supports) == Counts{0, 0, 1});
  CHECK(counts_of(Position::welcomesAct) == Counts{0, 1, 0});
  CHECK(counts_of(Position::joins) == Counts{0, 1, 0});
  REQUIRE(evaluation.confusions.size() == 2);
  CHECK(evaluation.confusions[0].gold == Position::suspends);
  CHECK(evaluation.confusions[0].found == Position::suspends);
  CHECK(evaluation.confusions[1].gold == Position::supports);
  CHECK(evaluation.confusions[1].found == Position::welcomesAct);
  CHECK(evaluation.confusions[1].count == 1);
  REQUIRE(evaluation.reviews.size() == 2);
  CHECK(evaluation.reviews[0].mislabelled.size() == 1);
  CHECK(evaluation.reviews[1].exact.wrong.size() == 1);
}

TEST_CASE("confidence is compared with the share of the right", "[evaluation]") {
  const Calibration calibration = evaluate(example_gold(), example_output(), listed()).calibration;
  REQUIRE(calibration.brier);
  CHECK(*calibration.brier == Approx((0.01 + 0.36 + 0.09) / 3));
  CHECK(calibration.bins[9].statements == 1);
  CHECK(calibration.bins[9].share_right == 1.0);
  CHECK(calibration.bins[6].statements == 1);
  CHECK(calibration.bins[6].share_right == 0.0);
  CHECK(calibration.bins[5].statements == 0);

  const Outcome edges[] = {{0.0, false}, {1.0, true}, {0.1, false}, {0.95, false}};
  const Calibration at_edges = calibrate(edges);
  CHECK(at_edges.bins[0].statements == 1);
  CHECK(at_edges.bins[1].statements == 1);
  CHECK(at_edges.bins[9].statements == 2);
  CHECK(at_edges.bins[9].mean_confidence == Approx(0.975));
  CHECK(at_edges.bins[9].share_right == Approx(0.5));
  CHECK_FALSE(calibrate({}).brier);
}

TEST_CASE("gold statements that differ in facets only count as found together", "[evaluation]") {
  const Gold gold = gold_of(on_one_line(R"({"doc": "a", "statements": [
    {"holder": "russia", "position": "callsOn", "treaty": "npt", "target": "iran"},
    {"holder": "russia", "position": "callsOn", "treaty": "npt", "target": "israel"}]})"));
  const FoundStatements found = by_article(
      statements_of(R"({"article": "a", "holder": "russia", "position": "callsOn", "treaty": "npt"})"));
  CHECK(judge(gold[0], found.at("a"), Level::exact, listed()).counts == Counts{1, 0, 0});
}

TEST_CASE("required statements are matched before optional ones", "[evaluation]") {
  const Gold gold = gold_of(on_one_line(R"({"doc": "a", "statements": [
    {"holder": "russia", "position": ["callsOn", "supports"], "treaty": "npt", "optional": true},
    {"holder": "russia", "position": "supports", "treaty": "npt"}]})"));
  const FoundStatements found = by_article(
      statements_of(R"({"article": "a", "holder": "russia", "position": "supports", "treaty": "npt"})"));
  CHECK(judge(gold[0], found.at("a"), Level::exact, listed()).counts == Counts{1, 0, 0});
}

TEST_CASE("records that cannot be read are named with their line", "[evaluation]") {
  const std::pair<const char*, const char*> rows[] = {
      {"\n{", ":2: expected a JSON object"},
      {"[]", ":1: expected a JSON object"},
      {R"({"statements": []})", ":1: expected text in \"doc\""},
      {R"({"doc": "a"})", ":1: expected a list in \"statements\""},
      {"{\"doc\": \"a\", \"statements\": []}\n{\"doc\": \"a\", \"statements\": []}", ":2: found \"a\" again"},
      {R"({"doc": "a", "statements": [{"holder": "x", "position": "likes", "treaty": "y"}]})",
       "found \"likes\""},
      {R"({"doc": "a", "statements": [{"holder": "x", "position": "supports"}]})", "and a treaty"},
      {R"({"doc": "a", "statements": [1]})", "expected objects"},
  };
  for (const auto& [text, message] : rows) {
    INFO(text);
    CHECK(complaint_about([&] { gold_of(text); }).find(message) != std::string::npos);
  }
  CHECK_THROWS_AS(read_gold("/nowhere/gold.jsonl"), Error);
  CHECK(complaint_about([] { statements_of("{\"article\": \"a\"}"); }) ==
        "statements:1: expected text in \"holder\"");
}
