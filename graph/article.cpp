#include "graph/article.hpp"

#include "graph/content_hash.hpp"

namespace pacta {

std::string Article::content_id() const { return content_hash(text); }

}  // namespace pacta
