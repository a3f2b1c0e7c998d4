#include "graph/networks/discourse_network.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"

#include <cmath>
#include <map>
#include <string>

using namespace pacta;

namespace {

/// A graph of statements, each in an article of its own.
class DebateBuilder {
 public:
  Statement& add(const std::string& holder, Position position, const std::string& treaty,
                 const std::string& date = "2020-01-01") {
    Statement s;
    s.holder = holder;
    s.position = position;
    s.treaty = treaty;
    s.date = Date::parse(date);
    s.confidence = 0.9;
    statements_.push_back(s);
    return statements_.back();
  }

  KnowledgeGraph graph() const {
    KnowledgeGraph out;
    for (std::size_t i = 0; i < statements_.size(); ++i) {
      Article article;
      article.id = "article " + std::to_string(i);
      article.text = "the text of " + article.id;
      out.add(article, std::span(&statements_[i], 1));
    }
    return out;
  }

 private:
  std::vector<Statement> statements_;
};

/// "a-b" to weight.
std::map<std::string, double> weights(const DiscourseNetwork& network) {
  std::map<std::string, double> out;
  for (const NetworkEdge& edge : network.edges)
    out[network.nodes[edge.from].slug + "-" + network.nodes[edge.to].slug] = edge.weight;
  return out;
}

std::map<std::string, double> weights(const KnowledgeGraph& graph, NetworkType type,
                                      Normalisation normalisation = Normalisation::none) {
  NetworkOptions options;
  options.type = type;
  options.normalisation = normalisation;
  return weights(discourse_network(graph, options));
}

/// France and Italy are for two treaties, Italy against a third that Russia is for; Russia is against NPT.
KnowledgeGraph debate() {
  DebateBuilder debate;
  debate.add("france", Position::supports, "npt");
  debate.add("france", Position::supports, "npt", "2021-05-05");  // said twice, counted once
  debate.add("france", Position::joins, "ctbt");
  debate.add("italy", Position::supports, "npt");
  debate.add("italy", Position::commitsToObserve, "ctbt");
  debate.add("italy", Position::opposes, "inf");
  debate.add("russia", Position::withdraws, "npt");
  debate.add("russia", Position::supports, "inf");
  debate.add("japan", Position::callsOn, "npt");                                  // no stance
  debate.add("japan", Position::supports, "npt").modality = Modality::predicted;  // neither
  return debate.graph();
}

using Weights = std::map<std::string, double>;

}  // namespace

TEST_CASE("actors agree and conflict over shared treaties, each treaty once", "[graph]") {
  const KnowledgeGraph graph = debate();
  CHECK(weights(graph, NetworkType::agreement) == Weights{{"france-italy", 2}});
  CHECK(weights(graph, NetworkType::conflict) == Weights{{"france-russia", 1}, {"italy-russia", 2}});
  CHECK(weights(graph, NetworkType::subtract) ==
        Weights{{"france-italy", 2}, {"france-russia", -1}, {"italy-russia", -2}});

  const DiscourseNetwork network = discourse_network(graph, {});
  REQUIRE(network.edges.size() == 1);
  CHECK(network.edges[0].positive_on == std::vector<std::string>{"ctbt", "npt"});
  CHECK(network.edges[0].negative_on.empty());
  CHECK(network.statements == 8);
  REQUIRE(network.nodes.size() == 3);  // Japan took no side
  CHECK(network.nodes[0].slug == "france");
  CHECK(network.nodes[0].statements == 3);
}

TEST_CASE("weights are normalised by what the actors hold", "[graph]") {
  const KnowledgeGraph graph = debate();  // France holds 2, Italy 3, Russia 2
  const auto agree = [&](Normalisation n) {
    return weights(graph, NetworkType::agreement, n).at("france-italy");
  };
  CHECK(agree(Normalisation::activity) == Approx(2.0 / 2.5));
  CHECK(agree(Normalisation::jaccard) == Approx(2.0 / 3.0));
  CHECK(agree(Normalisation::cosine) == Approx(2.0 / std::sqrt(6.0)));
  CHECK(weights(graph, NetworkType::conflict, Normalisation::jaccard).at("italy-russia") ==
        Approx(2.0 / 5.0));
  const auto rivals = weights(graph, NetworkType::subtract, Normalisation::cosine);
  CHECK(rivals.at("italy-russia") == Approx(-2.0 / std::sqrt(6.0)));
}

TEST_CASE("who takes both sides agrees and conflicts with either", "[graph]") {
  DebateBuilder debate;
  debate.add("a", Position::supports, "npt");
  debate.add("a", Position::opposes, "npt");
  debate.add("b", Position::supports, "npt");
  const KnowledgeGraph graph = debate.graph();
  CHECK(weights(graph, NetworkType::agreement) == Weights{{"a-b", 1}});
  CHECK(weights(graph, NetworkType::conflict) == Weights{{"a-b", 1}});
  CHECK(weights(graph, NetworkType::subtract).empty());
}

TEST_CASE("an actor–treaty tie counts statements and their sides", "[graph]") {
  const KnowledgeGraph graph = debate();
  NetworkOptions options;
  options.type = NetworkType::actor_treaty;
  const DiscourseNetwork network = discourse_network(graph, options);
  CHECK(weights(network).at("france-npt") == 2);
  CHECK(weights(network).at("japan-npt") == 2);
  CHECK(network.nodes.front().slug == "france");
  CHECK(network.nodes.back().slug == "npt");
  CHECK(network.nodes.back().is_treaty);
  CHECK(weights(graph, NetworkType::actor_treaty, Normalisation::activity).at("france-npt") ==
        Approx(2.0 / 3));
  CHECK(weights(graph, NetworkType::actor_treaty, Normalisation::prominence).at("france-npt") ==
        Approx(0.3333333));
}

TEST_CASE("accusations run from accuser to accused, if somebody is accused", "[graph]") {
  DebateBuilder debate;
  debate.add("russia", Position::allegesViolation, "inf").target = "united_states";
  debate.add("russia", Position::allegesUndermining, "abm").target = "united_states";
  debate.add("united_states", Position::allegesViolation, "inf").target = "russia";
  debate.add("united_states", Position::allegesViolation, "inf");
  debate.add("china", Position::allegesViolation, "npt").target = "china";
  Statement& denied = debate.add("france", Position::allegesViolation, "npt");
  denied.target = "iran";
  denied.polarity = Polarity::negative;
  debate.add("italy", Position::criticizesAct, "npt").target = "iran";
  NetworkOptions options;
  options.type = NetworkType::accusation;
  const DiscourseNetwork network = discourse_network(debate.graph(), options);
  CHECK(weights(network) == Weights{{"russia-united_states", 2}, {"united_states-russia", 1}});
  CHECK(network.untargeted == 2);
  CHECK(network.edges[0].positive_on == std::vector<std::string>{"abm", "inf"});
}

TEST_CASE("options choose actors, treaties, kinds, voices and ties", "[graph]") {
  DebateBuilder debate;
  debate.add("a", Position::supports, "npt");
  debate.add("b", Position::supports, "npt").confidence = 0.2;
  debate.add("c", Position::supports, "npt").attributed_to = "d";
  debate.add("a", Position::supports, "inf");
  debate.add("c", Position::supports, "inf");
  KnowledgeGraph graph = debate.graph();
  graph.describe(ActorNode{"a", "A", ActorKind::state});
  graph.describe(ActorNode{"b", "B", ActorKind::state});
  const auto with = [&](auto change) {
    NetworkOptions options;
    change(options);
    return weights(discourse_network(graph, options));
  };
  CHECK(with([](NetworkOptions&) {}) == Weights{{"a-b", 1}, {"a-c", 2}, {"b-c", 1}});
  CHECK(with([](NetworkOptions& o) { o.actors = {"b", "c"}; }) == Weights{{"b-c", 1}});
  CHECK(with([](NetworkOptions& o) { o.treaties = {"inf"}; }) == Weights{{"a-c", 1}});
  CHECK(with([](NetworkOptions& o) { o.kinds = {ActorKind::state}; }) == Weights{{"a-b", 1}});
  CHECK(with([](NetworkOptions& o) { o.filter.attribution = AttributionFilter::own; }) ==
        Weights{{"a-b", 1}, {"a-c", 1}});
  CHECK(with([](NetworkOptions& o) { o.filter.min_confidence = 0.5; }) == Weights{{"a-c", 2}});
  CHECK(with([](NetworkOptions& o) { o.min_weight = 1.5; }) == Weights{{"a-c", 2}});
}

TEST_CASE("a window has what may lie in it, by the statement's date or its article's", "[graph]") {
  DebateBuilder debate;
  debate.add("a", Position::supports, "npt", "2020-01-15");
  debate.add("b", Position::supports, "npt", "2020-01-20");
  debate.add("c", Position::supports, "npt", "2020-02-20");
  debate.add("d", Position::supports, "npt", "2020-03");
  debate.add("e", Position::supports, "npt", "undated");
  const NetworkSeries series =
      discourse_networks(debate.graph(), {}, Duration::months(1), Duration::months(1));
  REQUIRE(series.networks.size() == 3);
  CHECK(weights(series.networks[0]) == Weights{{"a-b", 1}});
  CHECK(series.networks[1].nodes.size() == 1);
  CHECK(series.networks[2].nodes[0].slug == "d");
  CHECK(series.networks[0].window == TimeWindow{Date(2020, 1, 1), Date(2020, 1, 31)});

  const NetworkSeries whole =
      discourse_networks(debate.graph(), {}, Duration::months(12), Duration::months(12));
  REQUIRE(whole.networks.size() == 1);
  CHECK(whole.networks[0].nodes.size() == 4);
}

TEST_CASE("windows without statements are left out, and nothing dated gives none", "[graph]") {
  DebateBuilder debate;
  debate.add("a", Position::supports, "npt", "1990-01-15");
  debate.add("a", Position::supports, "npt", "2020-01-15");
  CHECK(discourse_networks(debate.graph(), {}, Duration::months(1), Duration::months(1)).networks.size() ==
        2);
  DebateBuilder undated;
  undated.add("a", Position::supports, "npt", "undated");
  CHECK(discourse_networks(undated.graph(), {}, Duration::days(1), Duration::days(1)).networks.empty());
}

TEST_CASE("on any graph, subtract is agreement less conflict and normalised weights stay within 1",
          "[graph]") {
  for (std::uint32_t seed = 0; seed < 10; ++seed) {
    const KnowledgeGraph graph = testing::generated_graph(seed, 40, testing::Wording::plain);
    auto difference = weights(graph, NetworkType::agreement);
    for (const auto& [ends, weight] : weights(graph, NetworkType::conflict)) difference[ends] -= weight;
    std::erase_if(difference, [](const auto& tie) { return tie.second == 0.0; });
    CHECK(weights(graph, NetworkType::subtract) == difference);
    for (const NetworkType type : all_network_types()) {
      for (const Normalisation normalisation : all_normalisations()) {
        if (normalisation == Normalisation::none || !is_applicable(normalisation, type)) continue;
        for (const auto& [ends, weight] : weights(graph, type, normalisation)) {
          INFO(name(type) << ' ' << name(normalisation) << ' ' << ends);
          CHECK(std::abs(weight) <= 1.0 + 1e-12);
        }
      }
    }
  }
}

TEST_CASE("names of types and normalisations read back", "[graph]") {
  for (const NetworkType type : all_network_types()) CHECK(network_type_named(name(type)) == type);
  for (const Normalisation n : all_normalisations()) CHECK(normalisation_named(name(n)) == n);
  CHECK_FALSE(network_type_named("friendship"));
  CHECK_FALSE(normalisation_named(""));
}
