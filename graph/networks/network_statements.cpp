#include "graph/networks/network_statements.hpp"

#include "graph/actor_treaty_network.hpp"
#include "graph/copies/copies.hpp"

#include <map>
#include <string>

namespace pacta {
namespace {

/// An allegation of violation or undermining that is made, not denied, asked or foretold.
bool is_accusation(const StatementView& s) {
  return (s.position == Position::allegesViolation || s.position == Position::allegesUndermining) &&
         s.polarity == Polarity::positive &&
         (s.modality == Modality::asserted || s.modality == Modality::conditional);
}

class StatementReader {
 public:
  StatementReader(const KnowledgeGraph& graph, const NetworkOptions& options)
      : graph_(graph), options_(options) {
    for (const ActorNode& actor : graph.actors()) add_actor(actor);
    for (const TreatyNode& treaty : graph.treaties()) add_treaty(treaty);
  }

  NetworkStatements read() {
    for (const CountedStatement& counted : Copies(graph_).counted(graph_.statements(options_.filter)))
      add(graph_.statement_view(counted.key));
    return std::move(result_);
  }

 private:
  void add_actor(const ActorNode& actor) {
    if (!options_.actors.empty() && !options_.actors.contains(actor.slug)) return;
    if (!options_.kinds.empty() && (!actor.kind || !options_.kinds.contains(*actor.kind))) return;
    actors_[actor.slug] = static_cast<std::uint32_t>(result_.nodes.size());
    result_.nodes.push_back(
        {actor.slug, actor.label, actor.kind ? std::string(name(*actor.kind)) : "", false, 0});
  }

  void add_treaty(const TreatyNode& treaty) {
    if (!options_.treaties.empty() && !options_.treaties.contains(treaty.slug)) return;
    treaties_[treaty.slug] = static_cast<std::uint32_t>(result_.nodes.size());
    result_.nodes.push_back(
        {treaty.slug, treaty.label, treaty.kind ? std::string(name(*treaty.kind)) : "", true, 0});
  }

  void add(const StatementView& s) {
    const auto actor = actors_.find(s.holder), treaty = treaties_.find(s.treaty);
    if (actor == actors_.end() || treaty == treaties_.end()) return;
    NetworkStatement row;
    row.actor = actor->second;
    row.treaty = treaty->second;
    row.stance = stance(s);
    row.is_accusation = is_accusation(s);
    const auto target = s.target ? actors_.find(*s.target) : actors_.end();
    if (target != actors_.end()) row.target = target->second;
    if (const auto date = s.date ? s.date : s.published) {
      row.first_day = date->first_day();
      row.last_day = date->last_day();
    }
    result_.statements.push_back(row);
  }

  const KnowledgeGraph& graph_;
  const NetworkOptions& options_;
  std::map<std::string, std::uint32_t, std::less<>> actors_, treaties_;  // by slug
  NetworkStatements result_;
};

}  // namespace

NetworkStatements network_statements(const KnowledgeGraph& graph, const NetworkOptions& options) {
  return StatementReader(graph, options).read();
}

}  // namespace pacta
