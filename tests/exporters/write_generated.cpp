// write_generated DIR SEED ARTICLES plain|hostile [SPREAD FORMAT…]: one file a format, all of them where none
// is named, and what they should hold on standard output as JSON.
#include "exporters/atomic_file.hpp"
#include "exporters/exporter.hpp"
#include "exporters/network/network_nodes.hpp"
#include "graph/actor_treaty_network.hpp"

#include "generated_graph.hpp"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string_view>

int main(int argc, char** argv) try {
  if (argc < 5) {
    std::cerr << "usage: write_generated DIR SEED ARTICLES plain|hostile [SPREAD FORMAT…]\n";
    return 2;
  }
  using namespace pacta;
  const std::filesystem::path folder = argv[1];
  const auto wording =
      std::string_view(argv[4]) == "hostile" ? testing::Wording::hostile : testing::Wording::plain;
  const auto seed = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  const std::size_t spread = argc > 5 ? std::strtoul(argv[5], nullptr, 10) : 1;
  const KnowledgeGraph graph =
      testing::generated_graph(seed, std::strtoul(argv[3], nullptr, 10), wording, spread);
  std::filesystem::create_directories(folder);
  for (const FormatDescription& format : formats()) {
    if (argc > 6 && std::find(argv + 6, argv + argc, format.name) == argv + argc) continue;
    AtomicFile file(folder / file_name(format.format));
    export_graph(graph, format.format, file);
    file.commit();
  }
  std::cout << "{\"articles\": " << graph.article_count() << ", \"statements\": " << graph.statement_count()
            << ", \"nodes\": " << network::network_nodes(graph).size()
            << ", \"ties\": " << actor_treaty_network(graph).size() << "}\n";
  return 0;
} catch (const std::exception& error) {
  std::cerr << "write_generated: " << error.what() << '\n';
  return 1;
}
