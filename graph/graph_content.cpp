#include "graph/graph_content.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <tuple>

namespace pacta {

bool GraphContent::add(const Statement& statement, ArticleStore::Index article, std::string_view made_by) {
  assert(statement.confidence >= 0.0 && statement.confidence <= 1.0);
  const auto id = ContentHash::parse(statement.id(articles[article].content_id));
  const std::string& text = articles[article].text;
  const auto [place, is_new] = record_of.try_emplace(*id, static_cast<std::uint32_t>(records.size()));
  if (is_new) {
    records.push_back(compress(statement, *id, article, text, symbols.intern(made_by), symbols));
    connect(statement, place->second);
    return true;
  }
  StatementRecord& known = records[place->second];
  if (is_preferred(statement, made_by, restore(known, text, symbols), version_of(known))) {
    known = compress(statement, *id, article, text, symbols.intern(made_by), symbols);
  }
  return false;
}

void GraphContent::connect(const Statement& statement, std::uint32_t record) {
  for (const auto* other : {&statement.target, &statement.expressed_by, &statement.attributed_to}) {
    if (*other) actor(**other);
  }
  const Vertex holder = actor(statement.holder).vertex;
  boost::add_edge(holder, treaty(statement.treaty).vertex, EdgeProperty{EdgeKind::statement, record}, graph);
}

bool GraphContent::passes(const StatementRecord& record, const StatementFilter& filter) const {
  if (record.confidence < filter.min_confidence) return false;
  if (filter.position && record.position != *filter.position) return false;
  if (filter.holder && symbols.text(record.holder) != *filter.holder) return false;
  if (filter.treaty && symbols.text(record.treaty) != *filter.treaty) return false;
  const bool is_own = record.attributed_to == Symbol::absent;
  if (filter.attribution == AttributionFilter::own && !is_own) return false;
  if (filter.attribution == AttributionFilter::reported && is_own) return false;
  if (!filter.from && !filter.until) return true;

  const auto date = record.year != 0 ? record.date() : articles[record.article].first().published;
  if (!date) return false;
  return may_lie_between(*date, filter.from, filter.until);
}

/// The statements at the filter's holder or treaty, or all.
std::vector<std::uint32_t> GraphContent::candidates(const StatementFilter& filter) const {
  std::vector<std::uint32_t> out;
  const auto collect = [&](auto range) {
    for (auto [edge, end] = range; edge != end; ++edge) {
      if (graph[*edge].kind == EdgeKind::statement) out.push_back(graph[*edge].record);
    }
  };
  if (filter.holder) {
    const auto found = actor_of.find(symbols.find(*filter.holder));
    if (found != actor_of.end()) collect(boost::out_edges(actors[found->second].vertex, graph));
  } else if (filter.treaty) {
    const auto found = treaty_of.find(symbols.find(*filter.treaty));
    if (found != treaty_of.end()) collect(boost::in_edges(treaties[found->second].vertex, graph));
  } else {
    out.resize(records.size());
    std::iota(out.begin(), out.end(), 0U);
  }
  return out;
}

/// Articles have few statements each: these fall into one bucket an article, and the buckets are sorted.
std::vector<std::uint32_t> GraphContent::in_order(const std::vector<std::uint32_t>& chosen) const {
  std::vector<std::size_t> end_of(articles.size(), 0);  // of an article's bucket, once it is full
  for (const std::uint32_t record : chosen) ++end_of[records[record].article];
  std::size_t begin = 0;
  for (const ArticleStore::Index article : articles.sorted()) {
    const std::size_t size = end_of[article];
    end_of[article] = begin;
    begin += size;
  }
  std::vector<std::uint32_t> out(chosen.size());
  for (const std::uint32_t record : chosen) out[end_of[records[record].article]++] = record;
  const auto is_before = [&](std::uint32_t a, std::uint32_t b) { return stands_before(a, b); };
  for (auto first = out.begin(); first != out.end();) {
    const auto last = out.begin() + static_cast<std::ptrdiff_t>(end_of[records[*first].article]);
    std::sort(first, last, is_before);
    first = last;
  }
  return out;
}

bool GraphContent::stands_before(std::uint32_t a, std::uint32_t b) const {
  const StatementRecord &x = records[a], &y = records[b];
  const auto place = [](const StatementRecord& r) { return std::tuple(r.evidence_begin, r.evidence_end); };
  if (place(x) != place(y)) return place(x) < place(y);
  const Statement s = restore(x, text_of(x), symbols), t = restore(y, text_of(y), symbols);
  if (precedes(s, t)) return true;
  return !precedes(t, s) && x.id < y.id;
}

}  // namespace pacta
