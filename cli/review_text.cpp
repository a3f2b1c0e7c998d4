#include "cli/evaluation_report.hpp"
#include "cli/text_layout.hpp"
#include "graph/evaluation/facets.hpp"

#include <cstdio>
#include <set>

namespace pacta::cli {
namespace {

constexpr std::size_t label_width = 10;

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& one : names) out.append(out.empty() ? "" : "|").append(one);
  return out;
}

std::string headline(const GoldStatement& gold) {
  std::string positions;
  for (const Position position : gold.positions)
    positions.append(positions.empty() ? "" : "|").append(name(position));
  return joined(gold.holders) + " " + positions + " " + joined(gold.treaties);
}

std::string headline(const Statement& found) {
  char confidence[32];
  std::snprintf(confidence, sizeof confidence, " (%.2f", found.confidence);
  const std::string rule = found.trace.rule.empty() ? "" : ", " + found.trace.rule;
  return found.holder + " " + std::string(name(found.position)) + " " + found.treaty + confidence + rule +
         ")";
}

std::string text_of(const std::optional<std::string>& value) {
  return value ? *value : "none";
}

std::string text_of(const AcceptedValues& values) {
  std::string out;
  for (const auto& value : values) out.append(out.empty() ? "" : "|").append(text_of(value));
  return out;
}

/// Lays out one article; kinds of statements are labelled in a left column.
class ReviewText {
 public:
  ReviewText(const ArticleReview& review, const NameList& listed, const Console& console)
      : review_(review), listed_(listed), console_(console) {}

  std::string text() && {
    result_ = console_.styled(Style::bold, review_.article->name) + "\n";
    for (const Match& match : review_.exact.matches) add_match(match);
    for (const Statement* wrong : review_.exact.wrong) add_wrong(*wrong);
    for (const GoldStatement* missed : review_.exact.missed) {
      add("missed", Style::bad, headline(*missed));
      if (!missed->evidence.empty()) add_words(missed->evidence.front());
    }
    add_unfound_optional();
    return std::move(result_);
  }

 private:
  void add(std::string_view label, Style style, const std::string& text) {
    const std::string body = wrap(text, console_.traits().width, label_width + 2);
    result_ += "  " + console_.styled(style, pad_right(label, label_width)) +
               (body.empty() ? "\n" : body.substr(label_width + 2));
  }

  void add_words(const std::string& words) {
    if (!words.empty()) add("", Style::plain, "“" + shorten(words, words.size()) + "”");
  }

  void add_match(const Match& match) {
    add(match.gold->optional ? "optional" : "right", Style::good, headline(*match.found));
    for (const Facet& facet : facets()) {
      if (agrees(facet, match, listed_).value_or(true)) continue;
      add("", Style::plain,
          std::string(facet.name) + ": found " + text_of(facet.value(*match.found)) + ", expected " +
              text_of(match.gold->facets.find(facet.name)->second));
    }
    if (!evidence_agrees(match).value_or(true))
      add("", Style::plain, "evidence: expected “" + match.gold->evidence.front() + "”");
    add_words(match.found->evidence.text);
  }

  void add_wrong(const Statement& wrong) {
    add("wrong", Style::bad, headline(wrong));
    for (const Match& match : review_.mislabelled)
      if (match.found == &wrong) add("", Style::plain, "expected: " + headline(*match.gold));
    add_words(wrong.evidence.text);
  }

  void add_unfound_optional() {
    std::set<const GoldStatement*> found;
    for (const Match& match : review_.exact.matches) found.insert(match.gold);
    for (const GoldStatement& gold : review_.article->statements)
      if (gold.optional && !found.contains(&gold))
        add("not found", Style::dim, headline(gold) + ", optional");
  }

  const ArticleReview& review_;
  const NameList& listed_;
  const Console& console_;
  std::string result_;
};

}  // namespace

std::string review_text(const ArticleReview& review, const NameList& listed, const Console& console) {
  return ReviewText(review, listed, console).text();
}

}  // namespace pacta::cli
