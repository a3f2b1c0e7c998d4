#include "extractors/mentions/active_topic.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace pacta {
namespace {

constexpr double decay_in_paragraph = 0.8;
constexpr double decay_between_paragraphs = 0.6;
constexpr double main_topic_weight = 0.5;
// Mentions a sentence in an article that is about a treaty; one that names it in passing speaks of other
// things everywhere else.
constexpr double mentions_of_main_topic = 0.2;

/// "regretted the decision", "called the move a mistake": what the report is about rather than what it named
/// last.
bool refers_to_act(const Sentence& sentence) {
  static constexpr std::array<std::string_view, 15> acts = {
      "announcement", "decision", "departure", "exit", "gesture",    "initiative", "move",      "pullout",
      "ratification", "ruling",   "signature", "step", "suspension", "vote",       "withdrawal"};
  for (std::size_t i = 1; i < sentence.tokens.size(); ++i) {
    const Token& noun = sentence.tokens[i];
    const std::string_view before = sentence.tokens[i - 1].lemma;
    const bool definite = before == "the" || before == "this" || before == "that";
    if (definite && noun.upos == Upos::NOUN && std::find(acts.begin(), acts.end(), noun.lemma) != acts.end())
      return true;
  }
  return false;
}

/// The treaty with most mentions, the first named of several; the surer, the larger its share of all treaty
/// mentions and the more of them an article has for its length.
ActiveTopic main_topic(const Document& document) {
  std::map<std::string, int> counts;
  int all = 0;
  for (const Mention& mention : document.mentions) {
    if (mention.kind != MentionKind::treaty || mention.slug.empty()) continue;
    ++counts[mention.slug];
    ++all;
  }
  ActiveTopic topic;
  int most = 0;
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    if (mention.kind != MentionKind::treaty || mention.slug.empty() || counts[mention.slug] <= most) continue;
    most = counts[mention.slug];
    const double density = most / static_cast<double>(document.sentences.size());
    const double about_it = std::min(1.0, density / mentions_of_main_topic);
    topic = {mention.slug, main_topic_weight * about_it * most / all, static_cast<int>(i)};
  }
  return topic;
}

/// Whether the report says in its first sentences that it is about a treaty.
bool in_lead(const Document& document, const ActiveTopic& topic) {
  constexpr std::size_t lead = 3;  // sentences, headline included
  return topic.mention != none && document.mentions[static_cast<std::size_t>(topic.mention)].sentence < lead;
}

}  // namespace

std::vector<ActiveTopic> active_topics(const Document& document) {
  const ActiveTopic main = main_topic(document);
  std::vector<ActiveTopic> topics;
  topics.reserve(document.sentences.size());
  ActiveTopic last;
  std::size_t next = 0;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const bool new_paragraph =
        i > 0 && document.sentences[i].paragraph != document.sentences[i - 1].paragraph;
    last.certainty *= new_paragraph ? decay_between_paragraphs : decay_in_paragraph;
    double strongest = 0.0;
    for (; next < document.mentions.size() && document.mentions[next].sentence <= i; ++next) {
      const Mention& mention = document.mentions[next];
      if (mention.kind != MentionKind::treaty || mention.slug.empty() || mention.certainty < strongest)
        continue;
      strongest = mention.certainty;
      last = {mention.slug, mention.certainty, static_cast<int>(next)};
    }
    const bool named_here =
        last.mention != none && document.mentions[static_cast<std::size_t>(last.mention)].sentence == i;
    const bool of_news = !named_here && in_lead(document, main) && refers_to_act(document.sentences[i]);
    topics.push_back(of_news || last.certainty < main.certainty ? main : last);
    if (of_news) topics.back().certainty = std::max(main.certainty, last.certainty);
  }
  return topics;
}

}  // namespace pacta
