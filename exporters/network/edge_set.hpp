#pragma once

namespace pacta::network {

/// Which edges a network file shows.
enum class EdgeSet {
  statements,  ///< one a statement: parallel edges from holder to treaty, kind = position
  collapsed    ///< one for each holder and treaty, weighted by the number of statements and signed by their
               ///< stance
};

}  // namespace pacta::network
