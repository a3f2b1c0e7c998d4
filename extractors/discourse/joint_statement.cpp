#include "extractors/discourse/joint_statement.hpp"

#include "extractors/discourse/sentence_view.hpp"
#include "extractors/language/code_points.hpp"
#include "extractors/mentions/voices.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// Verbs in which the signatories of a statement speak: "The two sides reaffirm".
bool is_declaring(std::string_view lemma) {
  static constexpr std::array<std::string_view, 27> verbs = {
      "acknowledge", "affirm", "agree",    "call",      "commit",    "concur",    "condemn",
      "declare",     "decide", "deplore",  "emphasize", "encourage", "express",   "intend",
      "note",        "pledge", "reaffirm", "recall",    "recognise", "recognize", "reiterate",
      "resolve",     "share",  "stress",   "support",   "underline", "underscore"};
  return std::find(verbs.begin(), verbs.end(), lemma) != verbs.end();
}

bool is_collective(const Vocabulary& vocabulary, std::string_view slug) {
  const Actor* actor = vocabulary.actor(slug);
  return actor != nullptr && actor->kind != ActorKind::person && actor->kind != ActorKind::state_body;
}

bool says(const Document& document, std::string_view pronoun) {
  return std::any_of(document.sentences.begin(), document.sentences.end(), [&](const Sentence& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                       [&](const Token& token) { return token.form == pronoun && token.upos == Upos::PRON; });
  });
}

class JointStatement {
 public:
  JointStatement(const Document& document, const Vocabulary& vocabulary)
      : document_(&document),
        vocabulary_(&vocabulary),
        own_(actors_named(document.article->speaker_state, vocabulary)) {}

  /// Those whom the label of the speech names.
  const std::vector<std::string>& labelled() const { return own_; }

  std::vector<std::string> speakers() const {
    for (const Sentence& sentence : document_->sentences) {
      if (document_->is_boilerplate(sentence.paragraph)) continue;
      const SentenceView view(sentence);
      if (auto found = by_apposition(view); !found.empty()) return found;
      if (auto found = as_members(view); !found.empty()) return found;
      if (auto found = by_subject(view); !found.empty()) return found;
    }
    return {};
  }

  /// Of a text without a speaker: who calls it a statement of theirs.
  std::vector<std::string> issuers() const {
    constexpr std::size_t opening = 3;  // sentences: headline, place and date, first sentence
    bool headed = false;
    for (std::size_t i = 0; i < std::min(opening, document_->sentences.size()); ++i) {
      const SentenceView view(document_->sentences[i]);
      if (auto found = by_apposition(view); !found.empty()) return found;
      if (document_->is_headline(document_->sentences[i])) {
        headed = headed || is_heading(view);
        if (auto found = by_heading(view); !found.empty()) return found;
      } else if (headed && says(*document_, "We")) {
        if (auto found = leading(view); found.size() > 1) return found;
      }
    }
    return {};
  }

  /// Of a text that one of those publishes whom its heading names: "statement by the ministries of Kenya and
  /// Uganda".
  std::vector<std::string> publishers() const {
    const auto& sentences = document_->sentences;
    if (sentences.size() < 2 || sentences[0].paragraph == sentences[1].paragraph) return {};
    const SentenceView view(sentences.front());
    if (!is_heading(view) || !says(*document_, "We")) return {};
    std::vector<std::string> named = collective_in(view, signature(view));
    return named.size() > 1 && has_own(named) ? named : std::vector<std::string>{};
  }

 private:
  /// A statement, by its own name.
  static bool is_declaration(const SentenceView& view, int i) {
    return view.is_form(i, {"communique", "communiqu\u00E9", "declaration", "statement"});
  }

  /// Whether a headline is a statement's title; "Kenya rejects joint statement of Chad and Mali" tells of
  /// one.
  bool is_heading(const SentenceView& view) const {
    const std::string words = ascii_lower(document_->text(view.sentence().span));
    const int root = view.sentence().root;
    if (words.starts_with("joint statement") || (root != none && is_declaration(view, root))) return true;
    bool declared = false;
    for (int i = 0; i < view.size(); ++i) declared = declared || is_declaration(view, i);
    return declared && !view.has_finite({0, view.size() - 1});
  }

  /// The words of a heading that name who issues it: up to "on", "following" and the like, which name what it
  /// is about; from "statement by" on where it says so.
  static TokenRange signature(const SentenceView& view) {
    int first = 0, last = 0;
    for (int i = 0; i + 1 < view.size(); ++i) {
      if (is_declaration(view, i) && view.is_form(i + 1, {"by", "from", "of"})) first = last = i + 2;
    }
    while (last < view.size() &&
           !view.is_form(last, {"about", "after", "against", "ahead", "at", "concerning", "following", "in",
                                "marking", "on", "regarding", "to"}))
      ++last;
    return {first, last - 1};
  }

  /// "The E3 and the European Union are concerned": who stands at the beginning, whatever the tree.
  std::vector<std::string> leading(const SentenceView& view) const {
    int end = 0;
    while (end < view.size() && (view[end].mention != none || view[end].upos == Upos::DET ||
                                 view[end].upos == Upos::CCONJ || view[end].upos == Upos::PUNCT))
      ++end;
    return collective_in(view, {0, end - 1});
  }

  bool has_own(const std::vector<std::string>& named) const {
    return std::any_of(own_.begin(), own_.end(), [&](const std::string& slug) {
      return std::find(named.begin(), named.end(), slug) != named.end();
    });
  }

  /// "Joint Statement of Kenya and Uganda", "G7 Foreign Ministers' Communiqué".
  std::vector<std::string> by_heading(const SentenceView& view) const {
    if (!is_heading(view)) return {};
    bool joint = false;
    for (int i = 0; i < view.size(); ++i) joint = joint || view.is_form(i, {"joint"});
    std::vector<std::string> issuers = collective_in(view, signature(view));
    if (joint) return issuers.size() > 1 ? issuers : std::vector<std::string>{};
    const Actor* body = issuers.size() == 1 ? vocabulary_->actor(issuers.front()) : nullptr;
    const bool several =
        body != nullptr && (body->kind == ActorKind::organisation || body->kind == ActorKind::group);
    return several && says(*document_, "We") ? issuers : std::vector<std::string>{};
  }

  /// "We, the leaders of the G7, …", "We, the Presidents of Kenya and Uganda, …"; not "We, along with Spain,
  /// …".
  std::vector<std::string> by_apposition(const SentenceView& view) const {
    const int we = first_word(view);
    if (we == none || we + 2 >= view.size()) return {};
    if (!view.is_form(we, {"we"}) || !view.is_form(we + 1, {","}) || !view.is_form(we + 2, {"the"}))
      return {};
    int end = we + 2;
    while (end < view.size() && !view.is_finite(end) && !view.is_form(end, {"we"})) ++end;
    return named_after_of(view, {we + 2, end - 1});
  }

  /// "As G7 members, we …"; "As members of the European Union, we …" may be said by one of them.
  std::vector<std::string> as_members(const SentenceView& view) const {
    const int as = first_word(view);
    if (as == none || !view.is_form(as, {"as"})) return {};
    for (int i = as + 1; i + 1 < view.size() && !view.is_finite(i); ++i) {
      if (!view.is_form(i, {","}) || !view.is_form(i + 1, {"we"})) continue;
      const std::string_view words = document_->text(view.bytes({as, i}));
      const bool all = words.ends_with(" members,") && words.find(" of ") == std::string_view::npos;
      return all ? collective_in(view, {as, i}) : std::vector<std::string>{};
    }
    return {};
  }

  /// "The United States and the European Union recognize …": the publisher is one of them. "G7 members and
  /// our partners have …"
  std::vector<std::string> by_subject(const SentenceView& view) const {
    const int verb = view.sentence().root;
    const int subject = verb == none ? none : view.child(verb, {"nsubj"});
    if (subject == none) return {};
    const TokenRange range = view.subtree(subject);
    const bool declares = is_declaring(view[verb].lemma) && view[verb].xpos == "VBP";
    const bool of_members = members_and_ours(view, range);
    if (!declares && !of_members) return {};
    std::vector<std::string> joint = collective_in(view, range);
    if (of_members && joint.size() == 1) return joint;
    if (!declares) return {};
    return has_own(joint) && joint.size() > 1 ? joint : std::vector<std::string>{};
  }

  /// "G7 members and our partners"
  bool members_and_ours(const SentenceView& view, const TokenRange& subject) const {
    return document_->text(view.bytes(subject)).find(" members and our ") != std::string_view::npos;
  }

  /// The first word behind a number: "34. We".
  static int first_word(const SentenceView& view) {
    int i = 0;
    while (i < view.size() &&
           (view[i].upos == Upos::NUM || view[i].upos == Upos::PUNCT || view[i].upos == Upos::X))
      ++i;
    return i < view.size() ? i : none;
  }

  /// The states and organisations in "the leaders of A, B and C": a title may have swallowed their names.
  std::vector<std::string> named_after_of(const SentenceView& view, const TokenRange& range) const {
    if (range.empty()) return {};
    std::string_view words = document_->text(view.bytes(range));
    const std::size_t of = words.find(" of ");
    if (of == std::string_view::npos) return collective_in(view, range);
    words.remove_prefix(of + 4);
    while (!words.empty() && (words.back() == ',' || words.back() == ' ')) words.remove_suffix(1);
    if (words.starts_with("the ")) words.remove_prefix(4);
    return actors_named(words, *vocabulary_);
  }

  std::vector<std::string> collective_in(const SentenceView& view, const TokenRange& range) const {
    std::vector<std::string> out;
    for (int i = range.first; i <= range.last; ++i) {
      if (view[i].mention == none) continue;
      const Mention& mention = document_->mentions[static_cast<std::size_t>(view[i].mention)];
      const std::string& slug = mention.holder();
      const bool known = std::find(out.begin(), out.end(), slug) != out.end();
      const bool seat = mention.form == MentionForm::metonym;  // "the Brussels Summit"
      if (mention.kind == MentionKind::actor && !known && !seat && is_collective(*vocabulary_, slug))
        out.push_back(slug);
    }
    return out;
  }

  const Document* document_;
  const Vocabulary* vocabulary_;
  std::vector<std::string> own_;
};

}  // namespace

std::vector<std::string> joint_speakers(const Document& document, const Vocabulary& vocabulary) {
  const JointStatement statement(document, vocabulary);
  if (!document.article->is_speech()) return statement.issuers();
  if (statement.labelled().size() > 1) return statement.labelled();
  if (says(document, "I")) return {};  // a person
  if (auto publishers = statement.publishers(); !publishers.empty()) return publishers;
  return statement.speakers();
}

}  // namespace pacta
