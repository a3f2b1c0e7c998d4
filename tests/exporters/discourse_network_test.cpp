#include "exporters/network/discourse_csv.hpp"
#include "exporters/network/discourse_gexf.hpp"
#include "exporters/network/discourse_graphml.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

using namespace pacta;

namespace {

struct DocumentDeleter {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, DocumentDeleter>;

Document parse(const std::string& xml) {
  return Document(xmlReadMemory(xml.data(), static_cast<int>(xml.size()), "test.xml", nullptr,
                                XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET));
}

std::string attribute(xmlNode* element, const char* name) {
  const std::unique_ptr<xmlChar, decltype(xmlFree)> text(
      xmlGetProp(element, reinterpret_cast<const xmlChar*>(name)), xmlFree);
  return text == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(text.get()));
}

/// All elements of a name in the order of the document.
void collect(xmlNode* parent, const std::string& name, std::vector<xmlNode*>& out) {
  for (xmlNode* n = xmlFirstElementChild(parent); n != nullptr; n = xmlNextElementSibling(n)) {
    if (reinterpret_cast<const char*>(n->name) == name) out.push_back(n);
    collect(n, name, out);
  }
}
std::vector<xmlNode*> elements(const Document& document, const std::string& name) {
  std::vector<xmlNode*> out;
  collect(xmlDocGetRootElement(document.get()), name, out);
  return out;
}

NetworkOptions options_for(NetworkType type) {
  NetworkOptions options;
  options.type = type;
  return options;
}

/// A graph whose actors and treaties have labels that break careless writers.
KnowledgeGraph hostile_graph(std::uint32_t seed) {
  return testing::generated_graph(seed, 30, testing::Wording::hostile);
}

NetworkNode node(const std::string& slug) {
  return {slug, slug, "", false, 1};
}

/// Two windows of a year in which a and b agree on one and then two treaties, and one in which they conflict.
NetworkSeries three_years(double last_weight) {
  NetworkSeries series;
  const double weights[] = {1.0, 2.0, last_weight};
  for (int year = 2019; year <= 2021; ++year) {
    DiscourseNetwork network;
    network.type = NetworkType::subtract;
    network.window = TimeWindow{Date(year, 1, 1), Date(year, 12, 31)};
    network.nodes = {node("a"), node("b")};
    NetworkEdge edge;
    edge.to = 1;
    edge.weight = weights[year - 2019];
    network.edges = {edge};
    series.slots.push_back(*network.window);
    series.networks.push_back(network);
  }
  return series;
}

}  // namespace

TEST_CASE("a network's GraphML is whole whatever the labels, and every key is declared", "[exporters]") {
  for (const NetworkType type : all_network_types()) {
    for (std::uint32_t seed = 0; seed < 5; ++seed) {
      const DiscourseNetwork network = discourse_network(hostile_graph(seed), options_for(type));
      StringOutput output;
      network::write_discourse_graphml(network, output);
      const Document document = parse(output.bytes());
      REQUIRE(document);
      std::map<std::string, std::string> owner;
      for (xmlNode* key : elements(document, "key"))
        CHECK(owner.emplace(attribute(key, "id"), attribute(key, "for")).second);
      for (xmlNode* data : elements(document, "data")) {
        const std::string element = reinterpret_cast<const char*>(data->parent->name);
        CHECK(owner[attribute(data, "key")] == element);
      }
      std::set<std::string> nodes, edges;
      for (xmlNode* n : elements(document, "node")) CHECK(nodes.insert(attribute(n, "id")).second);
      for (xmlNode* e : elements(document, "edge")) {
        CHECK(edges.insert(attribute(e, "id")).second);
        CHECK(nodes.contains(attribute(e, "source")));
        CHECK(nodes.contains(attribute(e, "target")));
      }
      CHECK(nodes.size() == network.nodes.size());
      CHECK(edges.size() == network.edges.size());
    }
  }
}

TEST_CASE("a dynamic GEXF says when an edge has which weight", "[exporters]") {
  struct Row {
    double last_weight;
    std::vector<std::string> signed_weights;
    const char *weight, *kind;
  };
  const Row rows[] = {
      {2.0, {"1.0 2019-01-01..2019-12-31", "2.0 2020-01-01..2021-12-31"}, "2.0", "agreement"},
      {-3.0,
       {"1.0 2019-01-01..2019-12-31", "2.0 2020-01-01..2020-12-31", "-3.0 2021-01-01..2021-12-31"},
       "3.0",
       "conflict"}};
  for (const Row& row : rows) {
    StringOutput output;
    network::write_discourse_gexf(three_years(row.last_weight), output);
    const Document document = parse(output.bytes());
    REQUIRE(document);
    const auto edges = elements(document, "edge");
    REQUIRE(edges.size() == 1);
    CHECK(attribute(edges[0], "id") == "a--b");
    CHECK(attribute(edges[0], "weight") == row.weight);
    CHECK(attribute(edges[0], "kind") == row.kind);
    std::vector<std::string> seen;
    for (xmlNode* value : elements(document, "attvalue"))
      if (attribute(value, "for") == "signedWeight")
        seen.push_back(attribute(value, "value") + " " + attribute(value, "start") + ".." +
                       attribute(value, "end"));
    CHECK(seen == row.signed_weights);
    for (xmlNode* spell : elements(document, "spell")) {
      CHECK(attribute(spell, "start") == "2019-01-01");
      CHECK(attribute(spell, "end") == "2021-12-31");
    }
  }
}

TEST_CASE("GEXF has all nodes and edges, once, whatever the labels", "[exporters]") {
  for (const NetworkType type : all_network_types()) {
    const KnowledgeGraph graph = hostile_graph(7);
    const DiscourseNetwork network = discourse_network(graph, options_for(type));
    const NetworkSeries series =
        discourse_networks(graph, options_for(type), Duration::months(12), Duration::months(6));
    for (const bool is_dynamic : {false, true}) {
      StringOutput output;
      if (is_dynamic)
        network::write_discourse_gexf(series, output);
      else
        network::write_discourse_gexf(network, output);
      const Document document = parse(output.bytes());
      REQUIRE(document);
      std::set<std::string> ids;
      for (const char* element : {"node", "edge"})
        for (xmlNode* n : elements(document, element)) CHECK(ids.insert(attribute(n, "id")).second);
      if (!is_dynamic) CHECK(ids.size() == network.nodes.size() + network.edges.size());
      CHECK(elements(document, "attributes").size() == 2);
      if (!is_dynamic) CHECK(elements(document, "spell").empty());
    }
  }
}

TEST_CASE("CSV has a row for each node and edge in each window", "[exporters]") {
  const NetworkSeries series = three_years(-3.0);
  StringOutput nodes, edges;
  network::write_discourse_nodes(series.networks, nodes);
  network::write_discourse_edges(series.networks, edges);
  CHECK(std::count(nodes.bytes().begin(), nodes.bytes().end(), '\n') == 1 + 6);
  CHECK(edges.bytes() ==
        "Source,Target,Type,Kind,Id,Label,Weight,SignedWeight,Agreements,Conflicts,AgreeOn,ConflictOn,From,"
        "Until\n"
        "actor/a,actor/"
        "b,Undirected,agreement,a--b@2019-01-01,agreement,1.0,1.0,0,0,\"\",\"\",2019-01-01,2019-12-31\n"
        "actor/a,actor/"
        "b,Undirected,agreement,a--b@2020-01-01,agreement,2.0,2.0,0,0,\"\",\"\",2020-01-01,2020-12-31\n"
        "actor/a,actor/"
        "b,Undirected,conflict,a--b@2021-01-01,conflict,3.0,-3.0,0,0,\"\",\"\",2021-01-01,2021-12-31\n");
}
