#include "extractors/positions/candidates.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace pacta {
namespace {

constexpr std::size_t topic_reach = 3;  // sentences after its last mention that a treaty stays the topic
constexpr double topic_decay = 0.5;

std::vector<std::string> referents(const Mention& mention, bool as_holder) {
  if (!mention.members.empty()) return mention.members;
  const std::string& slug = as_holder ? mention.holder() : mention.slug;
  return slug.empty() ? std::vector<std::string>{} : std::vector<std::string>{slug};
}

/// The quotes whose content holds the span, innermost (shortest) first.
std::vector<int> voices_around(const Document& document, const ByteSpan& span) {
  std::vector<int> out;
  for (std::size_t q = 0; q < document.quotes.size(); ++q) {
    if (document.quotes[q].content.contains(span)) out.push_back(static_cast<int>(q));
  }
  std::stable_sort(out.begin(), out.end(), [&](int a, int b) {
    return document.quotes[a].content.size() < document.quotes[b].content.size();
  });
  return out;
}

/// Gathers holder candidates by slug.
class HolderSet {
 public:
  void add_mention(const std::string& slug, int token, int mention) {
    HolderCandidate& holder = at(slug);
    holder.tokens.push_back(token);
    holder.mentions.push_back(mention);
  }
  void add_speaker(const std::string& slug, int depth, int quote) {
    HolderCandidate& holder = at(slug);
    if (holder.speaker_depth == none) holder.speaker_depth = depth, holder.quote = quote;
  }
  std::vector<HolderCandidate> take() {
    std::vector<HolderCandidate> out;
    for (auto& [slug, holder] : holders_) out.push_back(std::move(holder));
    return out;
  }

 private:
  HolderCandidate& at(const std::string& slug) {
    HolderCandidate& holder = holders_[slug];
    holder.slug = slug;
    return holder;
  }
  std::map<std::string, HolderCandidate> holders_;
};

std::vector<HolderCandidate> find_holders(const Document& document, std::size_t sentence,
                                          const std::vector<int>& voices) {
  HolderSet holders;
  for (std::size_t m = 0; m < document.mentions.size(); ++m) {
    const Mention& mention = document.mentions[m];
    if (mention.sentence != sentence || mention.kind != MentionKind::actor || mention.token == none) continue;
    for (const std::string& slug : referents(mention, true)) {
      holders.add_mention(slug, mention.token, static_cast<int>(m));
    }
  }
  for (std::size_t depth = 0; depth < voices.size(); ++depth) {
    const Quote& quote = document.quotes[voices[depth]];
    const std::string& slug = quote.represents.empty() ? quote.slug : quote.represents;
    if (!slug.empty()) holders.add_speaker(slug, static_cast<int>(depth), voices[depth]);
  }
  return holders.take();
}

/// The anchors of each sentence: its treaty mentions, or else the topic that the text is about there.
std::vector<Anchor> find_anchors(const Document& document) {
  std::vector<std::vector<Anchor>> by_sentence(document.sentences.size());
  for (std::size_t m = 0; m < document.mentions.size(); ++m) {
    const Mention& mention = document.mentions[m];
    if (mention.kind != MentionKind::treaty || mention.token == none) continue;
    for (const std::string& slug : referents(mention, false)) {
      by_sentence[mention.sentence].push_back(
          {mention.sentence, slug, static_cast<int>(m), mention.token, mention.certainty});
    }
  }
  std::vector<Anchor> out;
  std::optional<Anchor> topic;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (document.boilerplate.size() > sentence.paragraph && document.boilerplate[sentence.paragraph])
      continue;
    if (!by_sentence[s].empty()) {
      out.insert(out.end(), by_sentence[s].begin(), by_sentence[s].end());
      topic = by_sentence[s].front();
    } else if (topic && s - topic->sentence <= topic_reach && sentence.root != none) {
      double certainty = topic->certainty;
      for (std::size_t gap = topic->sentence; gap < s; ++gap) certainty *= topic_decay;
      out.push_back({s, topic->treaty, none, sentence.root, certainty});
    }
  }
  return out;
}

}  // namespace

std::vector<Situation> find_situations(const Document& document, const OperatorMatcher& matcher,
                                       const Composer& composer) {
  std::vector<Situation> out;
  std::optional<std::size_t> matched_sentence;
  std::vector<OperatorMatch> operators;
  for (Anchor& anchor : find_anchors(document)) {
    const Sentence& sentence = document.sentences[anchor.sentence];
    if (matched_sentence != anchor.sentence) {
      operators = matcher.match(sentence);
      matched_sentence = anchor.sentence;
    }
    Situation situation;
    situation.path = climb(sentence, anchor.token);
    situation.operators = operators;
    situation.composed = composer.compose(sentence, situation.path, operators);
    situation.voices = voices_around(document, sentence.tokens[anchor.token].span);
    situation.holders = find_holders(document, anchor.sentence, situation.voices);
    situation.anchor = std::move(anchor);
    out.push_back(std::move(situation));
  }
  return out;
}

}  // namespace pacta
