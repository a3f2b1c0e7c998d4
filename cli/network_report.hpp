#pragma once

#include "cli/console.hpp"
#include "graph/networks/discourse_network.hpp"

#include <map>
#include <string>
#include <vector>

namespace pacta::cli {

/// What `network` tells about one network, or about several windows.
struct NetworkReport {
  NetworkType type = NetworkType::agreement;
  Normalisation normalisation = Normalisation::none;
  bool is_windowed = false;
  std::vector<DiscourseNetwork> networks;  ///< one, where not windowed
  std::map<std::string, std::string> treaty_labels;
};

/// For people: size, density, components, the strongest ties and the best connected nodes; of windows a line
/// each.
std::string report_text(const NetworkReport& report, const Console& console);

/// Everything, nodes and edges with their measures, as one JSON object.
std::string report_json(const NetworkReport& report);

}  // namespace pacta::cli
