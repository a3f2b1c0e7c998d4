#include "cli/text_layout.hpp"
#include "cli/timeline.hpp"

#include <algorithm>
#include <map>

namespace pacta::cli {
namespace {

constexpr std::size_t widest = 110;  // longer lines are hard to read, however wide the window is
constexpr std::size_t date_width = 12;

class TimelineText {
 public:
  TimelineText(const KnowledgeGraph& graph, const Console& console)
      : graph_(graph), console_(console), width_(std::min(console.traits().width, widest)) {
    for (const ActorNode& actor : graph.actors()) labels_[actor.slug] = actor.label;
  }

  std::string text(const std::vector<Timeline>& timelines) {
    if (timelines.empty()) return "No statement of this holder on this treaty.\n";
    for (const Timeline& line : timelines) add(line);
    if (has_article_date_) text_ += console_.styled(Style::dim, "\n* the date of the article") + "\n";
    if (has_background_)
      text_ +=
          console_.styled(Style::dim, "\n< some time before the article of that date, as its background") +
          "\n";
    return std::move(text_);
  }

 private:
  void add(const Timeline& line) {
    if (!text_.empty()) text_ += "\n";
    text_ += console_.styled(Style::bold, line.holder.label + " on " + line.treaty.label) + "\n";
    text_ += wrap(size_of(line), width_, 0) + "\n";
    numbers_.clear();
    number_width_ = std::to_string(line.entries.size()).size();
    for (const auto& [key, entry] : line.entries) numbers_.emplace(key, numbers_.size() + 1);
    for (const auto& [key, entry] : line.entries) add(numbers_.at(key), entry);
  }

  static std::string size_of(const Timeline& line) {
    std::map<LinkKind, std::size_t> kinds;
    for (const auto& [key, entry] : line.entries)
      for (const auto& [kind, to] : entry.links) ++kinds[kind];
    std::string words = counted(line.entries.size(), "statement", "statements");
    if (kinds.empty()) return words + ", none of them linked to another.";
    const char* before = ": ";
    for (const auto& [kind, count] : kinds) {
      words += before + grouped(count) + " " + (count == 1 ? name_of_one(kind) : name_of_many(kind));
      before = ", ";
    }
    return words + ".";
  }

  static const char* name_of_one(LinkKind kind) {
    switch (kind) {
      case LinkKind::supersedes:
        return "supersedes an earlier one";
      case LinkKind::contradicts:
        return "contradicts one";
      case LinkKind::restates:
        return "restates one";
      case LinkKind::repeats_background:
        return "repeats one as background";
    }
    return "";
  }
  static const char* name_of_many(LinkKind kind) {
    switch (kind) {
      case LinkKind::supersedes:
        return "supersede earlier ones";
      case LinkKind::contradicts:
        return "contradict others";
      case LinkKind::restates:
        return "restate others";
      case LinkKind::repeats_background:
        return "repeat others as background";
    }
    return "";
  }

  std::string date_of(const TimelineEntry& entry) {
    const StatementView& s = entry.view;
    if (s.date) return s.date->to_string();
    if (!s.published) return "undated";
    if (entry.time) {
      has_article_date_ = true;
      return s.published->to_string() + "*";
    }
    has_background_ = true;
    return "<" + s.published->to_string();
  }

  std::string label(const std::string& slug) const {
    const auto found = labels_.find(slug);
    return found == labels_.end() ? label_from_slug(slug) : found->second;
  }

  /// "sign, inEffect; denied"
  static std::string facets_of(const Statement& s) {
    std::string out;
    const auto add = [&](std::string_view word) { out.append(out.empty() ? "" : ", ").append(word); };
    for (const auto* facet : {&s.aspect, &s.act, &s.status})
      if (*facet) add(**facet);
    if (s.polarity == Polarity::negative) add("denied");
    if (s.modality != Modality::asserted) add(name(s.modality));
    if (s.segment == Segment::background) add("as background");
    return out.empty() ? out : ": " + out;
  }

  /// "through Vladimir Putin, towards the United States"
  std::string others_of(const Statement& s) const {
    std::string out;
    const auto add = [&](const char* how, const std::optional<std::string>& slug) {
      if (slug) out.append(out.empty() ? "" : ", ").append(how).append(label(*slug));
    };
    add("through ", s.expressed_by);
    add("towards ", s.target);
    add("as reported by ", s.attributed_to);
    return out;
  }

  void add(std::size_t number, const TimelineEntry& entry) {
    const Statement& s = entry.entry.statement;
    const std::size_t indent = number_width_ + 4 + date_width;
    const std::size_t room = width_ > indent + 20 ? width_ - indent : 20;
    text_ += "  " + pad_left(std::to_string(number), number_width_) + "  " +
             pad_right(date_of(entry), date_width) +
             console_.styled(s.attributed_to ? Style::plain : Style::good, name(s.position)) +
             shorten(facets_of(s), room) + "\n";
    text_ += wrap(others_of(s), width_, indent);
    text_ += wrap("“" + shorten(s.evidence.text, 3 * room) + "”", width_, indent);
    const std::string blank(indent, ' ');
    const std::string others =
        entry.reports > 1 ? " and " + counted(entry.reports - 1, "copy", "copies") + " of it" : "";
    const std::size_t article_room = room > columns(others) ? room - columns(others) : 1;
    text_ += blank + console_.styled(Style::dim, shorten(s.article, article_room) + others) + "\n";
    for (const auto& [kind, to] : entry.links) text_ += blank + link(kind, to) + "\n";
  }

  /// "→ supersedes 3 (supports, 2010)"
  std::string link(LinkKind kind, StatementKey to) {
    const StatementView other = graph_.statement_view(to);
    const auto number = numbers_.find(to);
    const auto time = time_of(other);
    std::string words = "→ " + verb(kind) + " ";
    if (number != numbers_.end()) words += std::to_string(number->second) + " ";
    words += "(" + std::string(name(other.position)) + (time ? ", " + time->to_string() : "") + ")";
    return console_.styled(kind == LinkKind::contradicts ? Style::bad : Style::plain, words);
  }

  static std::string verb(LinkKind kind) {
    return kind == LinkKind::repeats_background ? "repeats as background" : std::string(name(kind));
  }

  const KnowledgeGraph& graph_;
  const Console& console_;
  std::size_t width_;
  std::map<std::string, std::string, std::less<>> labels_;
  std::map<StatementKey, std::size_t> numbers_;  // of the time line at hand
  std::size_t number_width_ = 1;
  bool has_article_date_ = false, has_background_ = false;
  std::string text_;
};

}  // namespace

std::string timeline_text(const KnowledgeGraph& graph, const std::vector<Timeline>& timelines,
                          const Console& console) {
  return TimelineText(graph, console).text(timelines);
}

}  // namespace pacta::cli
