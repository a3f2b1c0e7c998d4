#pragma once

#include "ontology/position.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pacta {

/// What annotators accept for a facet; nullopt: that it is absent.
using AcceptedValues = std::vector<std::optional<std::string>>;

/// An annotated statement. Lists hold what annotators accept as right, the preferred value first.
struct GoldStatement {
  std::vector<std::string> holders, treaties;  ///< slugs
  std::vector<Position> positions;             ///< at least one
  std::vector<std::string> evidence;           ///< words that show it; each is enough
  bool optional = false;                       ///< a careful reader may or may not record it
  /// By name as in the JSON lines ("expressedBy"); only those that the annotators state.
  std::map<std::string, AcceptedValues, std::less<>> facets;
};

/// An annotated article; without statements, whatever is found in it is wrong.
struct GoldArticle {
  std::string name;  ///< the article's id, or the stem of its file's name
  std::vector<GoldStatement> statements;
};

/// In the order of the file; names are unique.
using Gold = std::vector<GoldArticle>;

/// The name that gold has for an article: of a path the file's name without its ending, of an id the id.
std::string gold_name(const std::string& article_id);

/// Null where gold does not know the article. O(n).
const GoldArticle* find_article(const Gold& gold, const std::string& name);

}  // namespace pacta
