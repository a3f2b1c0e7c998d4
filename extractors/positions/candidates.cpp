#include "extractors/positions/candidates.hpp"

#include "extractors/discourse/speech.hpp"
#include "extractors/language/code_points.hpp"
#include "extractors/mentions/active_topic.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace pacta {
namespace {

// A sentence that names no treaty may still be about the one that its paragraph is about; less has to speak
// for that where it takes up an act ("deplored the step", "welcomed the decision").
constexpr double least_topic_certainty = 0.35;
constexpr double least_topic_certainty_of_act = 0.1;

std::vector<std::string> referents(const Mention& mention, bool as_holder) {
  if (!mention.members.empty()) return mention.members;
  const std::string& slug = as_holder ? mention.holder() : mention.slug;
  return slug.empty() ? std::vector<std::string>{} : std::vector<std::string>{slug};
}

/// The quotes around a span, innermost first.
std::vector<int> voices_around(const Document& document, const ByteSpan& span) {
  std::vector<int> out;
  for (const Voice& voice : voices(document, span)) out.push_back(voice.quote);
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

/// Whether a sentence takes up an act that was told before: "the decision", "this step", "its withdrawal".
bool takes_up_act(const Sentence& sentence) {
  static constexpr std::array<std::string_view, 22> acts = {
      "accession", "act",      "announcement", "decision",     "denunciation", "exit",
      "extension", "launch",   "measure",      "move",         "notification", "offer",
      "plan",      "proposal", "pullout",      "ratification", "refusal",      "signing",
      "step",      "vote",     "violation",    "withdrawal"};
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(i)];
    if (token.upos != Upos::NOUN || std::find(acts.begin(), acts.end(), token.lemma) == acts.end()) continue;
    for (const int child : dependents(sentence, i)) {
      const Token& word = sentence.tokens[static_cast<std::size_t>(child)];
      const bool pointing = word.lemma == "the" || word.lemma == "this" || word.lemma == "that";
      if ((word.upos == Upos::DET && pointing) || word.deprel == "nmod:poss") return true;
    }
  }
  return false;
}

/// A question's last word is its mark; quotes may close behind it.
bool is_question(const Sentence& sentence) {
  for (auto token = sentence.tokens.rbegin(); token != sentence.tokens.rend(); ++token) {
    if (token->lemma == "?") return true;
    if (token->upos != Upos::PUNCT) return false;
  }
  return false;
}

/// "serves the interests of Russia and the United States": for whom something is good, says somebody else.
bool has_interest(const Sentence& sentence, int token) {
  const Token& first = sentence.tokens[static_cast<std::size_t>(first_conjunct(sentence, token))];
  return first.deprel == "nmod" && first.head != none &&
         sentence.tokens[static_cast<std::size_t>(first.head)].lemma == "interest";
}

/// The words of a statement that several make together.
bool is_joint_speech(const Document& document, const Quote& quote) {
  return document.joint_speakers.size() > 1 && quote.kind == QuoteKind::direct && quote.slug.empty() &&
         !quote.speaker;
}

/// Those who may hold a position: who is named in the sentence and who speaks it. A question tells of nobody
/// but, where it is rhetorical, of who asks it.
std::vector<HolderCandidate> find_holders(const Document& document, std::size_t sentence,
                                          const std::vector<int>& voices) {
  HolderSet holders;
  const bool asked = is_question(document.sentences[sentence]);
  for (std::size_t m = 0; m < document.mentions.size(); ++m) {
    const Mention& mention = document.mentions[m];
    if (asked || mention.sentence != sentence || mention.kind != MentionKind::actor || mention.token == none)
      continue;
    if (has_interest(document.sentences[sentence], mention.token)) continue;
    for (const std::string& slug : referents(mention, true)) {
      holders.add_mention(slug, mention.token, static_cast<int>(m));
    }
  }
  for (std::size_t depth = 0; depth < voices.size(); ++depth) {
    const Quote& quote = document.quotes[voices[depth]];
    const std::string& slug = quote.represents.empty() ? quote.slug : quote.represents;
    if (is_joint_speech(document, quote)) {
      for (const std::string& each : document.joint_speakers)
        holders.add_speaker(each, static_cast<int>(depth), voices[depth]);
    }
    if (!slug.empty()) holders.add_speaker(slug, static_cast<int>(depth), voices[depth]);
  }
  return holders.take();
}

/// "at the Climate Change Conference in Glasgow we released a plan": where something is said or done, and not
/// what about.
bool is_venue(const Document& document, const Mention& mention) {
  const std::string name = ascii_lower(document.text(mention.span));
  const bool gathering = name.find("conference") != std::string::npos ||
                         name.find("summit") != std::string::npos || name.starts_with("cop");
  if (!gathering) return false;
  const Sentence& sentence = document.sentences[mention.sentence];
  const std::vector<int> below = dependents(sentence, mention.token);
  return std::any_of(below.begin(), below.end(), [&](int child) {
    const Token& word = sentence.tokens[static_cast<std::size_t>(child)];
    return word.deprel == "case" && (word.lemma == "at" || word.lemma == "during");
  });
}

/// The anchors of each sentence: its treaty mentions, or else the topic that the text is about there.
std::vector<Anchor> find_anchors(const Document& document) {
  std::vector<std::vector<Anchor>> by_sentence(document.sentences.size());
  for (std::size_t m = 0; m < document.mentions.size(); ++m) {
    const Mention& mention = document.mentions[m];
    if (mention.kind != MentionKind::treaty || mention.token == none || is_venue(document, mention)) continue;
    for (const std::string& slug : referents(mention, false)) {
      by_sentence[mention.sentence].push_back(
          {mention.sentence, slug, static_cast<int>(m), mention.token, mention.certainty});
    }
  }
  const std::vector<ActiveTopic> topics = active_topics(document);
  const std::vector<ByteSpan> questions = question_spans(document);
  std::vector<Anchor> out;
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (document.is_boilerplate(sentence.paragraph)) continue;
    const bool asked = std::any_of(questions.begin(), questions.end(), [&](const ByteSpan& question) {
      return question.contains(sentence.span);
    });
    if (asked) continue;
    if (!by_sentence[s].empty()) {
      out.insert(out.end(), by_sentence[s].begin(), by_sentence[s].end());
    } else if (sentence.root != none && !topics[s].slug.empty() &&
               topics[s].certainty >=
                   (takes_up_act(sentence) ? least_topic_certainty_of_act : least_topic_certainty)) {
      out.push_back({s, topics[s].slug, none, sentence.root, topics[s].certainty});
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
    if (anchor.mention == none) situation.path.push_back({anchor.token, "topic"});
    situation.operators = operators;
    for (const OperatorMatch& match : operators)
      situation.labels_alone.push_back(composer.label_alone(match));
    situation.composed = composer.compose(sentence, situation.path, operators);
    situation.voices = voices_around(document, sentence.tokens[anchor.token].span);
    situation.holders = find_holders(document, anchor.sentence, situation.voices);
    situation.anchor = std::move(anchor);
    out.push_back(std::move(situation));
  }
  return out;
}

}  // namespace pacta
