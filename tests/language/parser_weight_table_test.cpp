#include "extractors/language/feature_hash.hpp"
#include "extractors/language/model_format.hpp"
#include "extractors/language/weight_table.hpp"
#include "extractors/language/word_table.hpp"
#include "ontology/error.hpp"

#include "catch.hpp"

#include <map>
#include <random>
#include <string>
#include <vector>

namespace {

using pacta::ModelReader;
using pacta::ModelWriter;
using pacta::Scores;
using pacta::WeightRow;
using pacta::WeightTable;

ModelReader reader_of(const std::string& file) {
  return {std::as_bytes(std::span(file)), "test", ModelReader::Checksum::verify};
}

/// Rows of all lengths, with values of all sizes, as a perceptron could have learnt them.
std::vector<WeightRow> random_rows(std::size_t count, std::mt19937& random) {
  std::vector<WeightRow> rows;
  for (std::size_t i = 0; i < count; ++i) {
    WeightRow row{pacta::mixed(i + 1), {}};
    const std::size_t length = i % 10 == 0 ? 1 + random() % 100 : 1 + random() % 4;
    for (std::size_t label = 0; label < length; ++label) {
      const auto value = static_cast<std::int32_t>(random() % (i % 7 == 0 ? 4001 : 401)) - 200;
      row.weights.push_back({static_cast<std::uint8_t>(label), value});
    }
    rows.push_back(row);
  }
  return rows;
}

}  // namespace

TEST_CASE("a weight table gives back the sums of the weights that went in", "[language]") {
  std::mt19937 random(11);
  const std::vector<WeightRow> rows = random_rows(5000, random);
  ModelWriter writer;
  WeightTable::write(writer, rows);
  const std::string file = writer.finish();
  ModelReader reader = reader_of(file);
  const WeightTable table = WeightTable::read(reader);

  for (int round = 0; round < 500; ++round) {
    Scores expected{};
    std::vector<std::uint64_t> features;
    for (int i = 0; i < 20; ++i) {
      const WeightRow& row = rows[random() % rows.size()];
      features.push_back(row.feature);
      for (const auto& [label, value] : row.weights) expected[label] += value;
    }
    Scores found;
    table.score(features, found);
    REQUIRE(found == expected);
  }
}

TEST_CASE("unknown features have no weight, but for rare mistakes", "[language]") {
  std::mt19937 random(12);
  ModelWriter writer;
  WeightTable::write(writer, random_rows(5000, random));
  const std::string file = writer.finish();
  ModelReader reader = reader_of(file);
  const WeightTable table = WeightTable::read(reader);
  int mistakes = 0;
  for (std::uint64_t i = 0; i < 20000; ++i) {
    const std::uint64_t feature = pacta::mixed(1'000'000 + i);
    Scores scores;
    table.score({&feature, 1}, scores);
    mistakes += scores != Scores{};
  }
  CHECK(mistakes <= 10);
}

TEST_CASE("an empty weight table scores zero", "[language]") {
  ModelWriter writer;
  WeightTable::write(writer, {});
  const std::string file = writer.finish();
  ModelReader reader = reader_of(file);
  const WeightTable table = WeightTable::read(reader);
  const std::vector<std::uint64_t> features{1, 2, 3};
  Scores scores;
  scores.fill(9);
  table.score(features, scores);
  CHECK(scores == Scores{});
}

TEST_CASE("a word table finds its keys and no others", "[language]") {
  std::vector<pacta::WordTable::Entry> entries;
  for (std::uint32_t i = 0; i < 3000; ++i) entries.push_back({pacta::mixed(i + 1), i});
  ModelWriter writer;
  pacta::WordTable::write(writer, entries);
  pacta::WordTable::write(writer, {});
  const std::string file = writer.finish();
  ModelReader reader = reader_of(file);
  const pacta::WordTable table = pacta::WordTable::read(reader);
  const pacta::WordTable empty = pacta::WordTable::read(reader);
  for (const auto& [key, value] : entries) REQUIRE(table.find(key) == value);
  for (std::uint64_t i = 5000; i < 9000; ++i) REQUIRE_FALSE(table.find(pacta::mixed(i)));
  CHECK_FALSE(empty.find(1));
}

TEST_CASE("the model container reads back what was written", "[language]") {
  ModelWriter writer;
  writer.number(42);
  writer.text("odd");
  const std::vector<std::uint16_t> values{1, 2, 3};
  writer.array(std::span<const std::uint16_t>(values));
  const std::string file = writer.finish();
  ModelReader reader = reader_of(file);
  CHECK(reader.number() == 42);
  CHECK(reader.text() == "odd");
  const auto array = reader.array<std::uint16_t>();
  CHECK(std::vector(array.begin(), array.end()) == values);
  CHECK_THROWS_AS(reader.number(), pacta::Error);
}
