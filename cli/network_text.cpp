#include "cli/network_report.hpp"
#include "cli/text_layout.hpp"
#include "graph/networks/network_measures.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace pacta::cli {
namespace {

constexpr std::size_t rows_shown = 10;
constexpr std::size_t widest_label = 40;
constexpr std::size_t widest = 110;  // longer lines are hard to read, however wide the window is

/// Counts as they are, other numbers with so many places.
std::string figure(double number, int places = 2) {
  if (number == std::floor(number) && std::abs(number) < 1e15)
    return (number < 0 ? "−" : "") + grouped(static_cast<std::size_t>(std::abs(number)));
  std::array<char, 64> text;
  const auto end = std::to_chars(text.data(), text.data() + text.size(), std::abs(number),
                                 std::chars_format::fixed, places)
                       .ptr;
  return (number < 0 ? "−" : "") + std::string(text.data(), end);
}

const char* meaning(NetworkType type) {
  switch (type) {
    case NetworkType::actor_treaty:
      return "Who speaks about which treaty: statements, and of these how many for and against it.";
    case NetworkType::agreement:
      return "Agreement between actors: treaties on which both took the same side.";
    case NetworkType::conflict:
      return "Conflict between actors: treaties on which they took opposite sides.";
    case NetworkType::subtract:
      return "Agreement less conflict between actors: treaties on the same side less those on opposite ones.";
    case NetworkType::accusation:
      return "Accusations: who alleges that whom violates or undermines what.";
  }
  return "";
}

const char* meaning(Normalisation normalisation, NetworkType type) {
  const bool is_directed = type == NetworkType::actor_treaty || type == NetworkType::accusation;
  switch (normalisation) {
    case Normalisation::none:
      return "";
    case Normalisation::activity:
      return is_directed ? "Weights are shares of what the actor says."
                         : "Weights are divided by the mean of what the two hold.";
    case Normalisation::prominence:
      return "Weights are shares of what is said of the other end.";
    case Normalisation::jaccard:
      return "Weights are divided by what either of the two holds (Jaccard).";
    case Normalisation::cosine:
      return "Weights are divided by the geometric mean of what the two hold (cosine).";
  }
  return "";
}

class NetworkText {
 public:
  NetworkText(const NetworkReport& report, const Console& console)
      : report_(report), console_(console), width_(std::min(console.traits().width, widest)) {}

  std::string text() {
    text_ = wrap(std::string(meaning(report_.type)) + " " + meaning(report_.normalisation, report_.type),
                 width_, 0);
    if (report_.is_windowed) {
      add_windows();
    } else {
      const DiscourseNetwork& network = report_.networks.front();
      const NetworkMeasures measured = measures(network);
      add_size(network, measured);
      add_ties(network);
      add_nodes(network, measured);
    }
    return std::move(text_);
  }

 private:
  std::string bold(std::string_view words) const { return console_.styled(Style::bold, words); }
  std::string dim(std::string_view words) const { return console_.styled(Style::dim, words); }

  void add_size(const DiscourseNetwork& network, const NetworkMeasures& measured) {
    const auto treaties = static_cast<std::size_t>(std::count_if(
        network.nodes.begin(), network.nodes.end(), [](const NetworkNode& n) { return n.is_treaty; }));
    std::string words = counted(network.statements, "statement", "statements") + ": " +
                        counted(network.nodes.size() - treaties, "actor", "actors");
    if (treaties > 0) words += ", " + counted(treaties, "treaty", "treaties");
    words += ", " + counted(network.edges.size(), "tie", "ties") + ", density " +
             figure(measured.density, 3) + "; " + counted(measured.components, "component", "components") +
             ", the largest of " + grouped(measured.largest) + "; " + grouped(measured.isolated) +
             " without a tie.";
    if (network.nodes.empty()) words = "No statement counts in it.";
    if (network.untargeted > 0)
      words += " " + counted(network.untargeted, "accusation names", "accusations name") +
               " nobody that could be tied.";
    text_ += wrap(words, width_, 0);
  }

  std::string treaty_label(const std::string& slug) const {
    const auto found = report_.treaty_labels.find(slug);
    return found == report_.treaty_labels.end() ? slug : found->second;
  }

  std::string treaty_list(const std::vector<std::string>& slugs) const {
    std::string out;
    for (const std::string& slug : slugs) out += (out.empty() ? "" : ", ") + treaty_label(slug);
    return out;
  }

  /// What a tie rests on: "New START, NPT; against each other on INF"
  std::string grounds(const DiscourseNetwork& network, const NetworkEdge& edge) const {
    switch (network.type) {
      case NetworkType::actor_treaty:
        return figure(static_cast<double>(edge.positive)) + " for, " +
               figure(static_cast<double>(edge.negative)) + " against";
      case NetworkType::agreement:
      case NetworkType::accusation:
        return treaty_list(edge.positive_on);
      case NetworkType::conflict:
        return treaty_list(edge.negative_on);
      case NetworkType::subtract:
        break;
    }
    const std::string same = treaty_list(edge.positive_on), opposite = treaty_list(edge.negative_on);
    if (opposite.empty()) return "same side: " + same;
    return (same.empty() ? "" : "same side: " + same + "; ") + "opposite: " + opposite;
  }

  std::string ends(const DiscourseNetwork& network, const NetworkEdge& edge) const {
    return network.nodes[edge.from].label + (network.is_directed() ? " → " : " – ") +
           network.nodes[edge.to].label;
  }

  static std::vector<const NetworkEdge*> strongest(const DiscourseNetwork& network, std::size_t number) {
    std::vector<const NetworkEdge*> edges;
    for (const NetworkEdge& edge : network.edges) edges.push_back(&edge);
    std::stable_sort(edges.begin(), edges.end(), [](const NetworkEdge* a, const NetworkEdge* b) {
      return a->magnitude() > b->magnitude();
    });
    if (edges.size() > number) edges.resize(number);
    return edges;
  }

  void add_ties(const DiscourseNetwork& network) {
    const auto edges = strongest(network, rows_shown);
    if (edges.empty()) return;
    std::size_t label_width = 14;
    for (const NetworkEdge* edge : edges) label_width = std::max(label_width, columns(ends(network, *edge)));
    label_width = std::min(label_width, widest_label);
    text_ += "\n" + bold(pad_right("Strongest ties", label_width + 2)) + dim("   weight") + "\n";
    for (const NetworkEdge* edge : edges) {
      const std::string line = "  " + pad_right(shorten(ends(network, *edge), label_width), label_width) +
                               pad_left(figure(edge->weight), 9) + "   ";
      const std::size_t room = width_ - std::min(width_, columns(line));
      text_ += line + shorten(grounds(network, *edge), std::max<std::size_t>(room, 10)) + "\n";
    }
    if (network.edges.size() > edges.size())
      text_ += "  … and " + grouped(network.edges.size() - edges.size()) + " more\n";
  }

  /// By strength, then in the order of the nodes.
  static std::vector<std::size_t> best_connected(const NetworkMeasures& measured) {
    std::vector<std::size_t> order(measured.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return measured.nodes[a].strength > measured.nodes[b].strength;
    });
    return order;
  }

  void add_nodes(const DiscourseNetwork& network, const NetworkMeasures& measured) {
    if (network.type == NetworkType::actor_treaty) {
      add_nodes(network, measured, "Actors", false);
      add_nodes(network, measured, "Treaties", true);
    } else {
      add_nodes(network, measured, "Best connected", false);
    }
  }

  void add_nodes(const DiscourseNetwork& network, const NetworkMeasures& measured, std::string_view title,
                 bool are_treaties) {
    std::vector<std::size_t> order = best_connected(measured);
    std::erase_if(order, [&](std::size_t i) {
      return network.nodes[i].is_treaty != are_treaties || measured.nodes[i].degree == 0;
    });
    if (order.empty()) return;
    const std::size_t shown = std::min(order.size(), rows_shown);
    std::size_t label_width = columns(title);
    for (std::size_t at = 0; at < shown; ++at)
      label_width = std::max(label_width, columns(network.nodes[order[at]].label));
    label_width = std::min(label_width, widest_label);
    const bool is_accusation = network.type == NetworkType::accusation;
    text_ += "\n" + bold(pad_right(title, label_width + 2)) +
             dim(std::string("  statements") + (is_accusation ? "  accuses  accused" : "     ties") +
                 "   strength   betweenness") +
             "\n";
    for (std::size_t at = 0; at < shown; ++at) {
      const NetworkNode& node = network.nodes[order[at]];
      const NodeMeasures& m = measured.nodes[order[at]];
      text_ += "  " + pad_right(shorten(node.label, label_width), label_width) +
               pad_left(grouped(node.statements), 12) +
               (is_accusation ? pad_left(grouped(m.out_degree), 9) + pad_left(grouped(m.in_degree), 9)
                              : pad_left(grouped(m.degree), 9)) +
               pad_left(figure(m.strength), 11) + pad_left(figure(m.betweenness, 3), 14) + "\n";
    }
    if (order.size() > shown) text_ += "  … and " + grouped(order.size() - shown) + " more\n";
  }

  void add_windows() {
    text_ += "\n" + bold(pad_right("Window", 25)) +
             dim("  statements    nodes     ties   density   components   strongest tie") + "\n";
    for (const DiscourseNetwork& network : report_.networks) {
      const NetworkMeasures measured = measures(network);
      const std::string line =
          network.window->from.to_string() + " to " + network.window->until.to_string() + " " +
          pad_left(grouped(network.statements), 12) + pad_left(grouped(network.nodes.size()), 9) +
          pad_left(grouped(network.edges.size()), 9) + pad_left(figure(measured.density, 3), 10) +
          pad_left(grouped(measured.components), 13) + "   ";
      text_ += line + strongest_tie(network, width_ - std::min(width_, columns(line))) + "\n";
    }
    if (report_.networks.empty()) text_ += "  no dated statement that counts\n";
  }

  std::string strongest_tie(const DiscourseNetwork& network, std::size_t room) const {
    const auto edges = strongest(network, 1);
    if (edges.empty()) return "none";
    return shorten(figure(edges.front()->weight) + "  " + ends(network, *edges.front()),
                   std::max<std::size_t>(room, 20));
  }

  const NetworkReport& report_;
  const Console& console_;
  std::size_t width_;
  std::string text_;
};

}  // namespace

std::string report_text(const NetworkReport& report, const Console& console) {
  return NetworkText(report, console).text();
}

}  // namespace pacta::cli
