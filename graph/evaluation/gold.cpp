#include "graph/evaluation/gold.hpp"

#include <algorithm>
#include <filesystem>

namespace pacta {

std::string gold_name(const std::string& article_id) {
  return std::filesystem::path(article_id).stem().string();
}

const GoldArticle* find_article(const Gold& gold, const std::string& name) {
  const auto found = std::find_if(gold.begin(), gold.end(),
                                  [&](const GoldArticle& article) { return article.name == name; });
  return found == gold.end() ? nullptr : &*found;
}

}  // namespace pacta
