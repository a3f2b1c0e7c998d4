#pragma once

#include "graph/article.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pacta {

/// The articles of a graph, one for each text, each with all its findings.
class ArticleStore {
 public:
  using Index = std::uint32_t;

  /// What is known of one text.
  struct Entry {
    std::string content_id;
    std::string text;
    std::vector<Article> findings;      ///< sorted, at least one, all different, their text left empty
    std::vector<std::uint16_t> sketch;  ///< of the text

    const Article& first() const { return findings.front(); }
  };

  Index add(const Article& article) { return add(article, article.content_id(), article.text); }
  /// All findings of an entry of another store.
  Index add(const Entry& entry);
  /// For a finding whose text stands elsewhere.
  Index add(const Article& finding, std::string content_id, std::string_view text);

  /// Null where there is none.
  const Index* by_content(std::string_view content_id) const;
  /// The article last added under this Article::id; null where there is none.
  const Index* by_id(std::string_view id) const;

  const Entry& operator[](Index index) const { return entries_[index]; }
  std::size_t size() const { return entries_.size(); }
  /// Grows whenever an article is added, even one that was there.
  std::uint64_t revision() const { return revision_; }

  /// All articles by id of their first finding, then by content id.
  std::vector<Index> sorted() const;

 private:
  std::vector<Entry> entries_;
  std::unordered_map<std::string, Index> by_content_, by_id_;
  std::uint64_t revision_ = 0;
};

}  // namespace pacta
