#include "cli/annotated_texts.hpp"

#include "extractors/reading/reader.hpp"

#include <iostream>

namespace pacta::train {

void for_each_annotated(const std::string& gold_file, const std::string& texts,
                        const std::function<void(const Article&, const GoldArticle&)>& use) {
  const Gold gold = read_gold(gold_file);
  const auto take = [&](Article&& article) {
    const GoldArticle* annotated = find_article(gold, gold_name(article.id));
    if (annotated != nullptr) use(article, *annotated);
    return true;
  };
  read_path(texts, {}, take, [](const Diagnostic& diagnostic) {
    std::cerr << diagnostic.source << ": " << diagnostic.message << '\n';
  });
}

}  // namespace pacta::train
