#pragma once

#include "graph/article.hpp"
#include "graph/byte_span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// Universal part-of-speech tags (universaldependencies.org/u/pos).
enum class Upos : std::uint8_t {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
};
std::string_view name(Upos tag);

/// No mention, no head: an index that points nowhere.
inline constexpr int none = -1;

/// One token, or a mention of several words that was made one token before parsing.
struct Token {
  ByteSpan span;      ///< in the article's text
  std::string form;   ///< as the parser saw it: the text, straight quotes; for a collapsed mention its text
  std::string lemma;  ///< lower case
  Upos upos = Upos::X;
  std::string xpos;    ///< Penn tag
  int head = none;     ///< index of the governor in the sentence; none for the root and for detached tokens
  std::string deprel;  ///< UD relation with subtype: "nsubj:pass"; "root"; empty for detached tokens
  int mention = none;  ///< index into Document::mentions of the mention that this token carries
  bool detached = false;  ///< left out of parsing: quote marks, dateline
};

struct Sentence {
  ByteSpan span;
  std::size_t paragraph = 0;  ///< index into Document::paragraphs
  std::vector<Token> tokens;
  int root = none;  ///< index of the root token
};

enum class MentionKind : std::uint8_t { treaty, actor };

/// How a mention names its thing.
enum class MentionForm : std::uint8_t {
  name,     ///< "New START", "Russia", "Lavrov"
  demonym,  ///< "Russian" as an adjective, "the Russians"
  metonym,  ///< "Moscow", "the Kremlin"
  role,     ///< "the Russian foreign minister", "the minister", with or without a name
  pattern,  ///< a name outside the lists, recognised by its build
  nominal,  ///< "the treaty", "the bloc", "the two sides"
  pronoun   ///< "it", "he", "we", "they"
};

/// A stretch of text that stands for an actor or a treaty.
struct Mention {
  ByteSpan span;
  MentionKind kind = MentionKind::actor;
  MentionForm form = MentionForm::name;
  std::string slug;        ///< what it stands for, resolved; empty where an anaphor stays unresolved
  std::string represents;  ///< for a person or organ that speaks for a state or organisation here: that slug
  std::vector<std::string> members;  ///< several referents ("the two sides", "both agreements"): their slugs
  std::size_t sentence = 0;
  int token = none;        ///< index of its token (its head token where not collapsed)
  int antecedent = none;   ///< index into Document::mentions, for anaphors
  double certainty = 1.0;  ///< 0..1, how sure the reading is

  /// Whose position it is when this mention holds one: represents, else slug.
  const std::string& holder() const { return represents.empty() ? slug : represents; }
};

enum class QuoteKind : std::uint8_t { direct, indirect, mixed };

/// A stretch of reported speech and who utters it.
struct Quote {
  QuoteKind kind = QuoteKind::direct;
  ByteSpan content;
  std::optional<ByteSpan> cue;      ///< "said", "according to"
  std::optional<ByteSpan> speaker;  ///< the words that name the speaker
  std::string slug;                 ///< the speaker: person, organ, state, or source; empty where unknown
  std::string represents;           ///< for whom the speaker speaks here; empty: for itself
  int parent = none;                ///< index of the quote that this one stands inside
};

/// An article with everything that the stages found in it. Each stage fills its own fields:
/// segmentation → sentences, tokens; gazetteer → mentions; parsing → tags, trees; discourse → quotes;
/// coreference.
struct Document {
  const Article* article = nullptr;  ///< borrowed, outlives the document
  std::vector<ByteSpan> paragraphs;  ///< in text order; the title is the first where the article has one
  std::vector<bool>
      boilerplate;  ///< for each paragraph: navigation, caption, copyright: nothing is extracted
  bool is_boilerplate(std::size_t paragraph) const {
    return paragraph < boilerplate.size() && boilerplate[paragraph];
  }
  std::vector<Sentence> sentences;
  std::vector<Mention> mentions;            ///< sorted by span
  std::vector<Quote> quotes;                ///< sorted by content
  std::vector<std::string> joint_speakers;  ///< whom "we" stands for where several speak at once
  bool headline_first = false;              ///< sentence 0.. of paragraph 0 is a headline
  std::optional<Date>
      published;  ///< the article's date, resolved from the text where the article states none
  DateCertainty date_certainty = DateCertainty::unknown;

  bool is_headline(const Sentence& sentence) const { return headline_first && sentence.paragraph == 0; }
  std::string_view text() const { return article->text; }
  std::string_view text(const ByteSpan& span) const { return span.in(article->text); }
};

}  // namespace pacta
