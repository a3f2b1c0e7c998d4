#include "graph/article_store.hpp"

#include "graph/copies/minhash.hpp"

#include <algorithm>
#include <tuple>

namespace pacta {
namespace {

/// Dated findings first, the earliest of them foremost: the nearest to where the text came from.
bool finding_precedes(const Article& a, const Article& b) {
  const auto key = [](const Article& finding) {
    return std::tie(finding.published, finding.id, finding.source, finding.url, finding.title,
                    finding.date_certainty, finding.speaker, finding.speaker_state);
  };
  if (a.published.has_value() != b.published.has_value()) return a.published.has_value();
  return key(a) < key(b);
}

Article without_text(const Article& article) {
  Article out;
  out.id = article.id;
  out.title = article.title;
  out.published = article.published;
  out.date_certainty = article.date_certainty;
  out.source = article.source;
  out.url = article.url;
  out.speaker = article.speaker;
  out.speaker_state = article.speaker_state;
  return out;
}

const ArticleStore::Index* find(const std::unordered_map<std::string, ArticleStore::Index>& map,
                                std::string_view key) {
  const auto found = map.find(std::string(key));
  return found == map.end() ? nullptr : &found->second;
}

}  // namespace

ArticleStore::Index ArticleStore::add(const Article& finding, std::string content_id, std::string_view text) {
  ++revision_;
  const auto [place, is_new] = by_content_.try_emplace(content_id, static_cast<Index>(entries_.size()));
  if (is_new) entries_.push_back({std::move(content_id), std::string(text), {}, sketch(text)});
  by_id_.insert_or_assign(finding.id, place->second);

  std::vector<Article>& findings = entries_[place->second].findings;
  const auto at = std::lower_bound(findings.begin(), findings.end(), finding, finding_precedes);
  if (at == findings.end() || finding_precedes(finding, *at)) findings.insert(at, without_text(finding));
  return place->second;
}

ArticleStore::Index ArticleStore::add(const Entry& entry) {
  Index index = static_cast<Index>(entries_.size());
  if (by_content_.try_emplace(entry.content_id, index).second)
    entries_.push_back({entry.content_id, entry.text, {}, entry.sketch});
  for (const Article& finding : entry.findings) index = add(finding, entry.content_id, entry.text);
  return index;
}

const ArticleStore::Index* ArticleStore::by_content(std::string_view content_id) const {
  return find(by_content_, content_id);
}

const ArticleStore::Index* ArticleStore::by_id(std::string_view id) const {
  return find(by_id_, id);
}

std::vector<ArticleStore::Index> ArticleStore::sorted() const {
  struct Place {
    std::string_view id, content_id;
    Index index;
  };
  std::vector<Place> places;  // side by side: the entries themselves lie far apart
  places.reserve(entries_.size());
  for (const Entry& entry : entries_)
    places.push_back({entry.first().id, entry.content_id, static_cast<Index>(places.size())});
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::tie(a.id, a.content_id) < std::tie(b.id, b.content_id);
  });
  std::vector<Index> order;
  order.reserve(places.size());
  for (const Place& place : places) order.push_back(place.index);
  return order;
}

}  // namespace pacta
