#include "graph/networks/discourse_network.hpp"

#include "graph/networks/network_statements.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>

namespace pacta {
namespace {

constexpr std::array<NetworkType, 5> types{NetworkType::actor_treaty, NetworkType::agreement,
                                           NetworkType::conflict, NetworkType::subtract,
                                           NetworkType::accusation};
constexpr std::array<std::string_view, 5> type_names{"actor-treaty", "agreement", "conflict", "subtract",
                                                     "accusation"};
constexpr std::array<Normalisation, 5> normalisations{Normalisation::none, Normalisation::activity,
                                                      Normalisation::prominence, Normalisation::jaccard,
                                                      Normalisation::cosine};
constexpr std::array<std::string_view, 5> normalisation_names{"none", "activity", "prominence", "jaccard",
                                                              "cosine"};

template <typename Enum>
std::optional<Enum> named(const std::array<std::string_view, 5>& names, std::string_view label) {
  const auto found = std::find(names.begin(), names.end(), label);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

bool is_between_holders(NetworkType type) {
  return type != NetworkType::actor_treaty && type != NetworkType::accusation;
}

using Index = std::uint32_t;

/// Two nodes and what was counted between them.
struct Tie {
  std::vector<Index> positive_on, negative_on;  ///< treaties, with repetition where each statement counts
  std::size_t statements = 0;
};

/// Builds one network from rows of statements; nodes keep their indices until the end.
class NetworkBuilder {
 public:
  NetworkBuilder(const std::vector<NetworkNode>& nodes, const NetworkOptions& options)
      : options_(options), activity_(nodes.size()), prominence_(nodes.size()) {
    network_.type = options.type;
    network_.nodes = nodes;
  }

  void add(const NetworkStatement& row) {
    switch (options_.type) {
      case NetworkType::actor_treaty:
        return add_tie(row, row.treaty, row.stance);
      case NetworkType::accusation:
        if (row.is_accusation) add_accusation(row);
        return;
      default:
        if (row.stance != 0) add_stance(row);
    }
  }

  DiscourseNetwork network() {
    if (is_between_holders(options_.type)) tie_holders();
    for (const auto& [ends, tie] : ties_) add_edge(ends.first, ends.second, tie);
    drop_bystanders();
    return std::move(network_);
  }

 private:
  void count(Index node) { ++network_.nodes[node].statements; }

  void add_tie(const NetworkStatement& row, Index to, int sign) {
    ++network_.statements;
    count(row.actor);
    count(to);
    ++activity_[row.actor];
    ++prominence_[to];
    Tie& tie = ties_[{row.actor, to}];
    ++tie.statements;
    if (sign > 0) tie.positive_on.push_back(row.treaty);
    if (sign < 0) tie.negative_on.push_back(row.treaty);
  }

  void add_accusation(const NetworkStatement& row) {
    // Who accuses itself was misread or repents; neither is a tie between two.
    if (row.target && *row.target != row.actor) return add_tie(row, *row.target, 1);
    ++network_.untargeted;
  }

  void add_stance(const NetworkStatement& row) {
    ++network_.statements;
    count(row.actor);
    Sides& sides = stances_[row.treaty][row.actor];
    bool& side = row.stance > 0 ? sides.is_for : sides.is_against;
    if (!std::exchange(side, true)) ++activity_[row.actor];
  }

  /// Each treaty ties all its actors: x·y summed over treaties and sides, x and y in {0, 1}.
  void tie_holders() {
    for (const auto& [treaty, actors] : stances_) {
      for (auto a = actors.begin(); a != actors.end(); ++a) {
        for (auto b = std::next(a); b != actors.end(); ++b) {
          const auto& [x, y] = std::pair(a->second, b->second);
          const int agreements = (x.is_for && y.is_for) + (x.is_against && y.is_against);
          const int conflicts = (x.is_for && y.is_against) + (x.is_against && y.is_for);
          Tie& tie = ties_[{a->first, b->first}];
          tie.positive_on.insert(tie.positive_on.end(), static_cast<std::size_t>(agreements), treaty);
          tie.negative_on.insert(tie.negative_on.end(), static_cast<std::size_t>(conflicts), treaty);
        }
      }
    }
  }

  double raw_weight(const Tie& tie) const {
    const auto positive = static_cast<double>(tie.positive_on.size());
    const auto negative = static_cast<double>(tie.negative_on.size());
    switch (options_.type) {
      case NetworkType::agreement:
        return positive;
      case NetworkType::conflict:
        return negative;
      case NetworkType::subtract:
        return positive - negative;
      default:
        return static_cast<double>(tie.statements);
    }
  }

  /// See Normalisation. A side of a treaty is one thing that an actor holds.
  double divisor(const Tie& tie, Index a, Index b) const {
    const auto x = static_cast<double>(activity_[a]), y = static_cast<double>(activity_[b]);
    switch (options_.normalisation) {
      case Normalisation::none:
        break;
      case Normalisation::activity:
        return is_between_holders(options_.type) ? (x + y) / 2.0 : x;
      case Normalisation::prominence:
        return static_cast<double>(prominence_[b]);
      case Normalisation::jaccard:
        return x + y - static_cast<double>(tie.positive_on.size());
      case Normalisation::cosine:
        return std::sqrt(x * y);
    }
    return 1.0;
  }

  void add_edge(Index from, Index to, const Tie& tie) {
    NetworkEdge edge{
        from, to, raw_weight(tie) / divisor(tie, from, to), tie.positive_on.size(), tie.negative_on.size(),
        {},   {}};
    if (edge.weight == 0.0 || edge.magnitude() < options_.min_weight) return;
    edge.positive_on = slugs(tie.positive_on);
    edge.negative_on = slugs(tie.negative_on);
    network_.edges.push_back(std::move(edge));
  }

  std::vector<std::string> slugs(std::vector<Index> treaties) const {
    std::sort(treaties.begin(), treaties.end());
    treaties.erase(std::unique(treaties.begin(), treaties.end()), treaties.end());
    std::vector<std::string> out;
    for (const Index treaty : treaties) out.push_back(network_.nodes[treaty].slug);
    return out;
  }

  /// Nodes that no statement of this network names go, and indices close up.
  void drop_bystanders() {
    std::vector<Index> place(network_.nodes.size());
    std::vector<NetworkNode> kept;
    for (std::size_t i = 0; i < place.size(); ++i) {
      place[i] = static_cast<Index>(kept.size());
      if (network_.nodes[i].statements > 0) kept.push_back(std::move(network_.nodes[i]));
    }
    for (NetworkEdge& edge : network_.edges) {
      edge.from = place[edge.from];
      edge.to = place[edge.to];
    }
    network_.nodes = std::move(kept);
  }

  struct Sides {
    bool is_for = false, is_against = false;
  };

  const NetworkOptions& options_;
  DiscourseNetwork network_;
  std::vector<std::size_t> activity_, prominence_;   // by node
  std::map<Index, std::map<Index, Sides>> stances_;  // by treaty and actor
  std::map<std::pair<Index, Index>, Tie> ties_;
};

bool is_in(const NetworkStatement& row, const TimeWindow& window) {
  return row.first_day && *row.first_day <= window.until.first_day() &&
         *row.last_day >= window.from.first_day();
}

/// From the first to the last day that anything is dated, within the filter's dates.
std::optional<TimeWindow> dated_range(const NetworkStatements& rows, const StatementFilter& filter) {
  std::optional<long> first, last;
  for (const NetworkStatement& row : rows.statements) {
    if (!row.first_day) continue;
    first = std::min(first.value_or(*row.first_day), *row.first_day);
    last = std::max(last.value_or(*row.last_day), *row.last_day);
  }
  if (!first) return std::nullopt;
  if (filter.from) first = filter.from->first_day();
  if (filter.until) last = std::max(*first, filter.until->last_day());
  return TimeWindow{date_of_day(*first), date_of_day(*last)};
}

}  // namespace

bool is_applicable(Normalisation normalisation, NetworkType type) {
  switch (normalisation) {
    case Normalisation::prominence:
      return !is_between_holders(type);
    case Normalisation::jaccard:
    case Normalisation::cosine:
      return is_between_holders(type);
    default:
      return true;
  }
}

DiscourseNetwork discourse_network(const KnowledgeGraph& graph, const NetworkOptions& options) {
  assert(is_applicable(options.normalisation, options.type));
  const NetworkStatements rows = network_statements(graph, options);
  NetworkBuilder builder(rows.nodes, options);
  for (const NetworkStatement& row : rows.statements) builder.add(row);
  return builder.network();
}

NetworkSeries discourse_networks(const KnowledgeGraph& graph, const NetworkOptions& options,
                                 const Duration& length, const Duration& step) {
  assert(is_applicable(options.normalisation, options.type));
  NetworkSeries series;
  const NetworkStatements rows = network_statements(graph, options);
  const auto range = dated_range(rows, options.filter);
  if (!range) return series;
  const std::vector<TimeWindow> windows = time_windows(range->from, range->until, length, step);
  for (std::size_t i = 0; i < windows.size(); ++i) {
    NetworkBuilder builder(rows.nodes, options);
    for (const NetworkStatement& row : rows.statements) {
      if (is_in(row, windows[i])) builder.add(row);
    }
    DiscourseNetwork network = builder.network();
    if (network.nodes.empty()) continue;
    network.window = windows[i];
    series.networks.push_back(std::move(network));
    series.slots.push_back(slot(windows, i));
  }
  return series;
}

std::string_view name(NetworkType type) {
  return type_names[static_cast<std::size_t>(type)];
}
std::string_view name(Normalisation normalisation) {
  return normalisation_names[static_cast<std::size_t>(normalisation)];
}
std::optional<NetworkType> network_type_named(std::string_view label) {
  return named<NetworkType>(type_names, label);
}
std::optional<Normalisation> normalisation_named(std::string_view label) {
  return named<Normalisation>(normalisation_names, label);
}
std::span<const NetworkType> all_network_types() {
  return types;
}
std::span<const Normalisation> all_normalisations() {
  return normalisations;
}

}  // namespace pacta
