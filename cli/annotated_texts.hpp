#pragma once

#include "graph/article.hpp"
#include "graph/evaluation/records.hpp"

#include <functional>
#include <string>

namespace pacta::train {

/// Calls `use` with each article of a folder or file that the annotations have, and with what they say of it.
/// Says on standard error what could not be read. Throws Error where the annotations cannot be read.
void for_each_annotated(const std::string& gold_file, const std::string& texts,
                        const std::function<void(const Article&, const GoldArticle&)>& use);

}  // namespace pacta::train
