#include "extractors/positions/encoder/contextual_model.hpp"

#include "ontology/error.hpp"

#include "catch.hpp"
#include <rapidjson/document.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numeric>
#include <string>

namespace pacta {
namespace {

/// A candidate with what the trainer's own arithmetic, in full precision, makes of it.
struct Probe {
  EncoderInput input;
  EncoderCandidate candidate;
  double holds = 0.0;
  std::vector<double> positions;
};

std::vector<PieceRange> ranges(const rapidjson::Value& pairs) {
  std::vector<PieceRange> out;
  for (const auto& pair : pairs.GetArray()) out.push_back({pair[0].GetUint(), pair[1].GetUint()});
  return out;
}

/// From probes.jsonl, which train_context.py writes (--probes) beside the model.
std::vector<Probe> read_probes() {
  std::ifstream file(PACTA_SOURCE_DIR "/tests/positions/encoder/probes.jsonl");
  std::vector<Probe> out;
  for (std::string line; std::getline(file, line);) {
    rapidjson::Document json;
    REQUIRE_FALSE(json.Parse(line.c_str()).HasParseError());
    Probe& probe = out.emplace_back();
    for (const auto& piece : json["pieces"].GetArray())
      probe.input.pieces.push_back(static_cast<Piece>(piece.GetUint()));
    for (const auto& kind : json["kinds"].GetArray())
      probe.input.kinds.push_back(static_cast<PieceKind>(kind.GetUint()));
    probe.candidate.anchor = ranges(json["anchor"]);
    probe.candidate.holder = ranges(json["holder"]);
    for (rapidjson::SizeType i = 0; i < circumstance_count; ++i)
      probe.candidate.circumstances[i] = json["circumstances"][i].GetFloat();
    probe.holds = json["holds"].GetDouble();
    for (const auto& position : json["positions"].GetArray()) probe.positions.push_back(position.GetDouble());
  }
  return out;
}

ContextualOpinion opinion_of(const ContextualModel& model, const Probe& probe) {
  return model.judge(model.encode(probe.input), {&probe.candidate, 1}).front();
}

}  // namespace

TEST_CASE("In 8 bits the model says what its trainer says in full precision", "[positions]") {
  const ContextualModel model = ContextualModel::load_default();
  const std::vector<Probe> probes = read_probes();
  REQUIRE(probes.size() > 30);
  double off = 0.0;
  for (const Probe& probe : probes) {
    const ContextualOpinion opinion = opinion_of(model, probe);
    CHECK(std::abs(opinion.holds - probe.holds) < 0.8);
    REQUIRE(opinion.likelihood.size() == probe.positions.size());
    CHECK(std::accumulate(opinion.likelihood.begin(), opinion.likelihood.end(), 0.0) == Approx(1.0));
    for (std::size_t i = 0; i < probe.positions.size(); ++i) {
      CHECK(std::abs(opinion.likelihood[i] - probe.positions[i]) < 0.1);
      off += std::abs(opinion.likelihood[i] - probe.positions[i]);
    }
  }
  CHECK(off / static_cast<double>(probes.size()) < 0.05);
}

TEST_CASE("The model depends on who is asked about, and on nothing that was asked before", "[positions]") {
  const ContextualModel model = ContextualModel::load_default();
  const std::vector<Probe> probes = read_probes();
  const auto named = std::find_if(probes.begin(), probes.end(),
                                  [](const Probe& probe) { return !probe.candidate.holder.empty(); });
  REQUIRE(named != probes.end());
  const double first = opinion_of(model, *named).holds;
  Probe other = *named;
  other.candidate.holder.clear();
  CHECK(opinion_of(model, other).holds != first);
  CHECK(opinion_of(model, *named).holds == first);
}

TEST_CASE("A model that is none is refused", "[positions]") {
  alignas(8) const std::array<std::byte, 64> zeros{};
  CHECK_THROWS_AS(ContextualModel(zeros, "broken.model"), Error);
}

}  // namespace pacta
