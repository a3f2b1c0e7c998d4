#include "graph/change/statement_links.hpp"

#include "graph/actor_treaty_network.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <queue>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

constexpr std::array<std::string_view, 4> kind_names{"supersedes", "contradicts", "restates",
                                                     "repeatsBackground"};

/// The pairs of pacta:opposite in ontology/positions.ttl.
constexpr std::array<std::pair<Position, Position>, 8> opposites{{
    {Position::joins, Position::withdraws},
    {Position::joins, Position::declinesToJoin},
    {Position::suspends, Position::commitsToObserve},
    {Position::threatensWithdrawal, Position::commitsToObserve},
    {Position::supports, Position::opposes},
    {Position::allegesViolation, Position::affirmsCompliance},
    {Position::proposesTalks, Position::rejectsProposal},
    {Position::criticizesAct, Position::welcomesAct},
}};

bool are_opposites(Position a, Position b) {
  return std::any_of(opposites.begin(), opposites.end(),
                     [&](const auto& pair) { return pair == std::pair(a, b) || pair == std::pair(b, a); });
}

/// A position and whether it is denied.
using Stand = std::pair<Position, Polarity>;

Stand stand(const StatementView& s) {
  return {s.position, s.polarity};
}

bool differs(const std::optional<std::string_view>& a, const std::optional<std::string_view>& b) {
  return a && b && *a != *b;
}

bool is_of_one_matter(const StatementView& a, const StatementView& b) {
  return !differs(a.target, b.target) && !differs(a.aspect, b.aspect);
}

bool is_standing(Position position) {
  return family(position) == Family::commitment || family(position) == Family::stance;
}

bool takes_opposite_sides(const StatementView& a, const StatementView& b) {
  return stance(a) * stance(b) < 0;
}

/// Whether one says the opposite of the other.
bool opposes(const StatementView& a, const StatementView& b) {
  if (!is_of_one_matter(a, b)) return false;
  if (a.position == b.position) return a.polarity != b.polarity;
  return takes_opposite_sides(a, b) || (a.polarity == b.polarity && are_opposites(a.position, b.position));
}

/// Whether two standings are about the same thing, so that the later one is how matters stand.
bool is_comparable(const StatementView& later, const StatementView& earlier) {
  return family(later.position) == family(earlier.position) || takes_opposite_sides(later, earlier);
}

/// Joining, supporting and observing go together; whatever else differs replaces.
bool is_replacement(const StatementView& later, const StatementView& earlier) {
  return stand(later) != stand(earlier) && !(stance(later) > 0 && stance(earlier) > 0) &&
         is_of_one_matter(later, earlier);
}

bool can_link(const StatementView& s) {
  return !s.attributed_to && (s.modality == Modality::asserted || s.modality == Modality::conditional);
}

struct Entry {
  StatementKey key{};
  StatementView view;
  std::optional<Date> time;
  long contradictable_until = 0;  ///< day number; only where there is a time
};

/// Of entries in one vector, the later one; null is before all.
const Entry* later(const Entry* a, const Entry* b) {
  return a == nullptr || (b != nullptr && a < b) ? b : a;
}

/// Goes through the statements of one holder on one treaty as time goes by.
class Sweep {
 public:
  explicit Sweep(std::vector<StatementLink>& links) : links_(links) {}

  void visit(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
      if (entry.view.segment == Segment::background && repeats_background(entry, entries)) continue;
      if (!entry.time) continue;
      end_until(entry.time->first_day());
      supersede(entry);
      contradict(entry);
      restate(entry);
      enter(entry);
    }
  }

 private:
  using Matter = std::tuple<Stand, std::optional<std::string_view>, std::optional<std::string_view>>;

  static Matter matter(const StatementView& s) { return {stand(s), s.target, s.aspect}; }

  void link(const Entry& from, const Entry& to, LinkKind kind) { links_.push_back({from.key, to.key, kind}); }

  /// A dated background repeats the last statement of the news that may have been made then; an undated one
  /// the last one before it was told.
  bool repeats_background(const Entry& entry, const std::vector<Entry>& entries) {
    const StatementView& s = entry.view;
    const std::optional<Date> until = entry.time ? entry.time : s.published;
    if (!until) return false;
    const auto& news = news_of(s, entries);
    auto told = std::upper_bound(news.begin(), news.end(), until->last_day(),
                                 [](long day, const Entry* other) { return day < other->time->first_day(); });
    do {
      if (told == news.begin()) return false;
      --told;
    } while ((*told)->view.article_content == s.article_content);
    if (entry.time && (*told)->time->last_day() < entry.time->first_day()) return false;
    if (!is_of_one_matter(s, (*told)->view)) return false;
    link(entry, **told, LinkKind::repeats_background);
    return true;
  }

  /// What the news say with the same position, by time.
  const std::vector<const Entry*>& news_of(const StatementView& s, const std::vector<Entry>& entries) {
    if (news_.empty()) {
      for (const Entry& entry : entries)
        if (entry.time && entry.view.segment != Segment::background)
          news_[stand(entry.view)].push_back(&entry);
    }
    return news_[stand(s)];
  }

  /// Statements that were over before this day can be superseded.
  void end_until(long day) {
    while (!running_.empty() && running_.top().first < day) {
      const Entry* ended = running_.top().second;
      const Entry*& last = last_ended_[stand(ended->view)];
      last = later(last, ended);
      running_.pop();
    }
  }

  void supersede(const Entry& entry) {
    if (!is_standing(entry.view.position)) return;
    const Entry* before = nullptr;
    for (const auto& [other, last] : last_ended_)
      if (is_comparable(entry.view, last->view)) before = later(before, last);
    if (before != nullptr && is_replacement(entry.view, before->view))
      link(entry, *before, LinkKind::supersedes);
  }

  void contradict(const Entry& entry) {
    const Entry* before = nullptr;
    for (const auto& [other, last] : last_) {
      if (entry.time->first_day() <= last->contradictable_until && opposes(entry.view, last->view))
        before = later(before, last);
    }
    if (before != nullptr) link(entry, *before, LinkKind::contradicts);
  }

  void restate(const Entry& entry) {
    const auto found = last_of_matter_.find(matter(entry.view));
    if (found != last_of_matter_.end()) link(entry, *found->second, LinkKind::restates);
  }

  void enter(const Entry& entry) {
    last_[stand(entry.view)] = &entry;
    last_of_matter_[matter(entry.view)] = &entry;
    if (is_standing(entry.view.position)) running_.emplace(entry.time->last_day(), &entry);
  }

  using Running = std::pair<long, const Entry*>;  // the last day that its date may mean

  std::vector<StatementLink>& links_;
  std::map<Stand, const Entry*> last_, last_ended_;
  std::map<Matter, const Entry*> last_of_matter_;
  std::map<Stand, std::vector<const Entry*>> news_;
  std::priority_queue<Running, std::vector<Running>, std::greater<>> running_;
};

}  // namespace

std::optional<Date> time_of(const StatementView& s) {
  if (s.date || s.segment == Segment::background) return s.date;
  return s.published;
}

bool stands_earlier(const StatementView& a, const StatementView& b) {
  const auto key = [](const StatementView& s) {
    const auto time = time_of(s);
    return std::tuple(!time, time ? time->first_day() : 0L, !s.published,
                      s.published ? s.published->first_day() : 0L, s.article_content, s.evidence_begin,
                      s.id());
  };
  return key(a) < key(b);
}

std::vector<StatementLink> statement_links(const KnowledgeGraph& graph, const LinkOptions& options) {
  return statement_links(graph, Copies(graph).counted(graph.statements()), options);
}

std::vector<StatementLink> statement_links(const KnowledgeGraph& graph,
                                           std::span<const CountedStatement> statements,
                                           const LinkOptions& options) {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<Entry>> debates;
  for (const CountedStatement& counted : statements) {
    const StatementView s = graph.statement_view(counted.key);
    if (!can_link(s)) continue;
    const auto time = time_of(s);
    const Duration& window = options.contradiction_window;
    const long until = time ? window.after(date_of_day(time->last_day())).first_day() : 0;
    debates[{s.holder, s.treaty}].push_back({counted.key, s, time, until});
  }
  std::vector<StatementLink> links;
  for (auto& [ends, entries] : debates) {
    if (entries.size() < 2) continue;
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return stands_earlier(a.view, b.view); });
    Sweep(links).visit(entries);
  }
  return links;
}

std::string_view name(LinkKind kind) {
  return kind_names[static_cast<std::size_t>(kind)];
}

}  // namespace pacta
