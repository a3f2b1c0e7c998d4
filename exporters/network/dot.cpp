#include "exporters/network/dot.hpp"

#include "exporters/network/network_nodes.hpp"
#include "exporters/number_text.hpp"
#include "exporters/utf8.hpp"
#include "graph/actor_treaty_network.hpp"
#include "graph/copies/copies.hpp"

#include <cmath>
#include <string>

namespace pacta::network {
namespace {

/// A double-quoted string of the DOT language. Only the quote is special to its grammar, but labels read
/// backslashes as escapes, and a NUL or a bare backslash at the end would break the string.
std::string quoted(std::string_view text, std::size_t& replaced) {
  std::string valid;
  replaced += append_xml_characters(valid, text);
  std::string out = "\"";
  for (const char c : valid) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string edge_width(std::size_t statements) {
  return decimal_text(std::round(10.0 * (1.0 + std::log2(static_cast<double>(statements)))) / 10.0);
}

}  // namespace

std::size_t write_dot(const KnowledgeGraph& graph, Output& output) {
  std::size_t replaced = 0;
  output.write(
      "digraph pacta {\n"
      "  graph [rankdir=LR, overlap=false, charset=\"UTF-8\"];\n"
      "  node [fontname=\"sans-serif\", style=filled, fillcolor=\"#EEEEEE\"];\n");
  for (const Node& node : network_nodes(graph, statements_said_once(graph))) {
    const char* shape = node.type == "actor" ? "box" : "ellipse";
    output.write("  " + quoted(node.id, replaced) + " [label=" + quoted(node.label, replaced) +
                 ", shape=" + shape + "];\n");
  }
  for (const SignedTie& tie : actor_treaty_network(graph)) {
    output.write("  " + quoted(actor_id(tie.actor), replaced) + " -> " +
                 quoted(treaty_id(tie.treaty), replaced) + " [label=\"" + std::to_string(tie.statements) +
                 "\", color=\"" + stance_colour(tie.balance).hex() +
                 "\", penwidth=" + edge_width(tie.statements) + "];\n");
  }
  output.write("}\n");
  return replaced;
}

}  // namespace pacta::network
