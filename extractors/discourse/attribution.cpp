#include "extractors/discourse/attribution.hpp"

#include "extractors/discourse/attribution_phrases.hpp"
#include "extractors/discourse/complement.hpp"
#include "extractors/discourse/noun_phrase.hpp"

#include <algorithm>
#include <optional>

namespace pacta {
namespace {

bool follows_break(const SentenceView& view, int token) {
  if (token == none) return false;
  const int before = view.before(token);
  return before == none || view.is_mark(token - 1) ||
         view.is_form(before, {",", "\u2014", "\u2013", "-", "?", "!", ":"});
}

/// "I think", "those who think": nobody whose words the reporter brings.
bool is_nobody(const SentenceView& view, const Attribution& report) {
  if (report.speaker.empty()) return false;
  return view.is_form(report.speaker_head, {"i", "we", "you", "one", "those", "these", "anyone", "everyone",
                                            "nobody", "someone", "somebody"}) ||
         (report.speaker.size() == 1 && view.is_form(report.speaker_head, {"people", "others"}));
}

/// Finds the attributions that verbs make.
class VerbReports {
 public:
  VerbReports(const SentenceView& view, std::vector<Attribution>& found) : view_(view), found_(found) {}

  void read(int verb) {
    const ReportingVerb* entry = reporting_verb_at(view_, verb);
    if (entry == nullptr || !reports(verb)) return;
    Attribution report;
    report.kind = entry->kind;
    report.cue = cue(verb);
    set_speaker(report, verb);
    if (is_nobody(view_, report)) return;
    report.content = complement_after(view_, verb, report.cue.last, report.kind);
    const bool nothing_right = report.content.empty();
    if (nothing_right) look_left(report, verb);
    report.clause = clause(report, verb);
    found_.push_back(report);
    if (!nothing_right && begins_after_mark(report.content)) add_left(report, verb);
  }

 private:
  /// What follows stands in quote marks or after a colon, so that the clause may belong to what precedes,
  /// too.
  bool begins_after_mark(const TokenRange& content) const {
    return view_.is_mark(content.first) || (content.first > 0 && view_[content.first - 1].form == ":");
  }

  /// "The deal is dead, the expert explains: "…"": the same words attribute what stands before them.
  void add_left(Attribution report, int verb) {
    report.content = {};
    look_left(report, verb);
    if (!report.content.empty() && view_[report.content.first].upos == Upos::SCONJ)
      return;  // "When asked, he said"
    if (report.content.empty() || view_.is_mark(report.content.last)) return;
    report.content = stripped(view_, {report.content.first, report.clause.first - 1});
    report.place = ReportPlace::postposed;
    if (!view_.is_mark(report.clause.first - 1) && view_.has_finite(report.content)) found_.push_back(report);
  }

  /// Passives, modals and infinitives tell of no utterance; a participle before a noun neither.
  bool reports(int verb) const {
    const Token& token = view_[verb];
    if (token.deprel == "amod" || token.deprel == "compound") return false;
    if (view_.child(verb, {"aux:pass", "nsubj:pass"}) != none) return false;
    if (token.xpos == "VBN" && view_.child(verb, {"aux"}) == none && !view_.is_form(verb, {"said", "told"}) &&
        !looks_like_report(verb))
      return false;
    if (view_.child(verb, {"xcomp"}) != none && token.lemma == "continue") return false;

    if (token.lemma == "point" && !view_.is_form(view_.after(verb), {"out"})) return false;
    if (token.lemma == "call" && view_.is_form(view_.after(verb), {"for", "on", "upon"})) return false;
    for (const int dependent : view_.children(verb))
      if (dependent < verb && view_[dependent].xpos == "MD" && !view_.is_form(dependent, {"will", "'ll"}))
        return false;
    const int subject = nearest_subject(verb), auxiliary = view_.child(verb, {"aux"});
    if (subject != none && auxiliary != none && auxiliary < subject && subject < verb)
      return false;  // "does he say"
    return !view_.is_form(view_.before(verb), {"to"}) || continues(verb);
  }

  /// "…, the minister added.", "… and stressed that": the tagger takes the verb for a participle.
  bool looks_like_report(int verb) const {
    const int next = view_.after(verb);
    if (view_.is_form(view_.before(verb), {"and", "but"})) return view_.is_form(next, {"that"});
    if (next != none && view_[next].upos != Upos::PUNCT && view_[next].upos != Upos::ADP) return false;
    const TokenRange phrase = phrase_before(view_, verb);
    return !phrase.empty() && phrase.last + 1 == verb && view_.is_form(view_.before(phrase.first), {","});
  }

  /// "went on to say", "took to Twitter to say".
  bool continues(int verb) const {
    const int governor = view_[verb].head;
    if (governor == none) return false;
    const std::string& lemma = view_[governor].lemma;
    return lemma == "go" || lemma == "continue" || lemma == "take" || lemma == "proceed";
  }

  TokenRange cue(int verb) const {
    TokenRange range{verb, verb};
    if (view_[verb].lemma == "point") range.last = view_.after(verb);
    if (view_.is_form(view_.before(verb), {"to"}) && continues(verb) && verb - view_[verb].head <= 3)
      range.first = view_[verb].head;
    return range;
  }

  void set_speaker(Attribution& report, int verb) {
    for (const auto find :
         {&VerbReports::adjacent_noun, &VerbReports::inverted_speaker, &VerbReports::subject,
          &VerbReports::inherited_speaker, &VerbReports::noun_before}) {
      report.speaker = (this->*find)(verb);
      if (report.speaker.empty()) continue;
      report.speaker_head = phrase_head(view_, report.speaker);
      return;
    }
  }

  /// "…, the expert notes": the phrase between a break and the verb, whatever the tree makes of it.
  TokenRange adjacent_noun(int verb) {
    const TokenRange phrase = phrase_before(view_, verb);
    if (!phrase.empty() && view_.is_form(phrase.last, {"today", "yesterday", "morning", "afternoon",
                                                       "evening", "week", "month", "year"}))
      return {};
    if (phrase.empty() || phrase.last + 1 != verb || phrase.first == 0 ||
        view_[phrase.first].upos == Upos::PRON)
      return {};
    return view_.is_form(view_.before(phrase.first), {",", "?", "!"}) ? phrase : TokenRange{};
  }

  bool names_somebody(const TokenRange& phrase) const {
    const Token& head = view_[phrase_head(view_, phrase)];
    return head.mention != none || head.upos == Upos::PROPN || head.upos == Upos::PRON ||
           is_speaking_role(head.lemma) || is_speaking_thing(head.lemma);
  }

  /// "…," said Lavrov.

  TokenRange inverted_speaker(int verb) {
    if (!follows_break(view_, verb) || view_[verb].xpos == "VBG" || view_.before(verb) == none) return {};
    if (view_.is_form(view_.before(verb), {","}) && !view_.is_mark(verb - 1)) {
      const int subject = view_.child(verb, {"nsubj"});
      if (subject != none && subject < verb) return {};
    }
    const TokenRange phrase = phrase_after(view_, verb);
    if (!phrase.empty() && !view_.is_mark(verb - 1) && !names_somebody(phrase)) return {};
    if (phrase.empty() || view_.is_mark(verb - 1)) return phrase;
    if (view_.is_form(phrase.first, {"any", "no"})) return {};
    for (int i = view_.after(phrase.last); i != none; i = view_.after(i)) {
      if (view_.is_form(i, {","}) || view_[i].upos == Upos::SCONJ) break;
      if (view_.is_finite(i) || view_[i].xpos == "VB") return {};  // "…, said the ban was over"
    }
    return phrase;
  }

  /// A wrong tree may give a verb two subjects: the one next to it on the left, else the one on the right.
  int nearest_subject(int verb) const {
    int nearest = none;
    for (const int dependent : view_.children(verb))
      if (view_[dependent].deprel == "nsubj" && (dependent < verb || nearest == none)) nearest = dependent;
    return nearest;
  }

  TokenRange subject(int verb) {
    const int subject = nearest_subject(verb);
    if (subject == none) return {};
    if (view_.is_form(subject, {"who", "which", "that"}) && view_[verb].deprel.starts_with("acl") &&
        view_[verb].head != none)
      return phrase_of(view_, view_[verb].head);
    const TokenRange by_tree = phrase_of(view_, subject), by_order = noun_before(verb);
    const bool order_at_break =
        !by_order.empty() && by_order.first > 0 && follows_break(view_, by_order.first);
    return order_at_break && !follows_break(view_, by_tree.first) ? by_order : by_tree;
  }

  /// "…, adding that", "… and stressed": who spoke before in this sentence; else the governor's subject.
  TokenRange inherited_speaker(int verb) {
    const Token& token = view_[verb];
    const bool participle = token.xpos == "VBG";
    const bool dependent = token.deprel == "conj" || token.deprel == "xcomp" ||
                           token.deprel.starts_with("advcl") || token.deprel.starts_with("acl") ||
                           token.deprel == "parataxis" || token.deprel == "dep";
    if (!participle && !dependent) return {};
    const int governor = token.head;
    const int conjunction = view_.before(verb);
    const bool coordinate =
        view_.is_form(conjunction, {"and", "but"}) &&
        (view_.is_form(view_.after(verb), {"that"}) || view_.is_form(view_.before(conjunction), {","}));
    if (!found_.empty() && coordinate) return found_.back().speaker;
    const bool follows = view_.is_form(view_.before(verb), {",", "and", "but"});
    if (!found_.empty() &&
        ((participle && follows) || (governor != none && found_.back().cue.contains(governor))))
      return found_.back().speaker;
    if (governor == none) return {};
    if (token.deprel == "acl") return phrase_of(view_, issuer(governor));

    const int subject = view_.child(governor, {"nsubj", "nsubj:pass"});
    return subject == none || subject > verb ? TokenRange{} : phrase_of(view_, subject);
  }

  /// "Obama issued a statement describing …": who issued it; else the statement itself.
  int issuer(int noun) const {
    const int verb = view_[noun].head;
    if (!is_speaking_thing(view_[noun].lemma) || view_[noun].deprel != "obj" || verb == none) return noun;
    const int subject = view_.child(verb, {"nsubj"});
    return subject == none ? noun : subject;
  }

  TokenRange noun_before(int verb) { return phrase_before(view_, verb); }

  /// "…, Lavrov said.": what stands before the comma is what is reported.
  void look_left(Attribution& report, int verb) const {
    const bool inverted = !report.speaker.empty() && report.speaker.first > verb;
    const int first = report.speaker.empty() || inverted ? report.cue.first : report.speaker.first;
    if (first > verb || report.kind == ReportKind::wording || view_[verb].xpos == "VBG") return;
    if (const int object = view_.child(verb, {"obj"});
        object > report.cue.last && !takes_addressee(verb) && !report.speaker.contains(object))
      return;
    if (view_[verb].lemma == "agree" && view_.is_form(view_.after(verb), {"with", "to"})) return;
    if (!inverted && !report.speaker.empty() && !adjacent(report.speaker.last, verb)) return;

    const int break_before = view_.before(first);
    if (!follows_break(view_, first) || break_before == none) return;
    report.place = ReportPlace::postposed;
    const TokenRange content = stripped(view_, {0, break_before});
    const int resumed = resumption(inverted ? report.speaker.last : report.cue.last);
    if (resumed != none && interrupts(verb)) {
      report.place = ReportPlace::inserted;
      report.content = {content.first, last_word(view_)};
      return;
    }
    if (view_.count_words(content) < 2) return;
    const bool headline = view_[view_.size() - 1].upos != Upos::PUNCT;
    const std::string& tag = view_[content.first].xpos;  // "Refusing to go, he agreed to …"
    const bool adjunct = tag == "VBG" || tag == "VBN" || tag == "IN" || tag == "TO";
    if (!headline && adjunct && !view_.has_finite(content)) return;
    bool clause = false;
    for (int i = content.first; i <= content.last; ++i)
      clause = clause || view_[i].upos == Upos::VERB || view_.is_finite(i);
    if (!clause) return;
    report.content = content;
    if (resumed != none) {
      report.place = ReportPlace::inserted;
      report.content.last = last_word(view_);
    }
  }

  /// "The treaty, Lavrov said, is dead": the report depends on the verb that its subject waits for.
  bool interrupts(int verb) const { return view_[verb].deprel == "parataxis" && view_[verb].head > verb; }

  bool takes_addressee(int verb) const {
    const std::string& lemma = view_[verb].lemma;
    return lemma == "tell" || lemma == "inform" || lemma == "remind" || lemma == "assure" || lemma == "warn";
  }

  /// Only adverbs, auxiliaries and an apposition stand between a subject and its verb.
  bool adjacent(int subject_end, int verb) const {
    const int next = view_.after(subject_end);
    if (view_.is_form(next, {","})) return true;
    for (int i = next; i != none && i < verb; i = view_.after(i))
      if (view_[i].upos != Upos::ADV && view_[i].upos != Upos::AUX) return false;
    return true;
  }

  /// "The treaty, Lavrov said, is dead": where the reported clause goes on; none where it does not.
  int resumption(int last) const {
    int comma = view_.after(last);
    if (!view_.is_form(comma, {","})) return none;
    const int word = view_.after(comma);
    if (word == none || view_.is_mark(comma + 1)) return none;
    if (view_[word].xpos == "VBG" || view_[word].xpos == "VBN" || view_[word].upos == Upos::ADP) return none;
    if (view_.is_form(word, {"while", "whereas", "as", "after", "who", "which", "though", "although", "when",
                             "the", "a"}))
      return none;
    return view_.has_finite({word, view_.size() - 1}) ? word : none;
  }

  TokenRange clause(const Attribution& report, int verb) const {
    TokenRange range{report.cue.first, report.cue.last};
    const bool near = !report.speaker.empty() && std::abs(report.speaker.first - verb) < 40;
    if (near)
      range = {std::min(range.first, report.speaker.first), std::max(range.last, report.speaker.last)};
    if (report.place == ReportPlace::preposed && !report.content.empty())
      range.last = report.content.first - 1;
    if (report.place == ReportPlace::postposed) range.last = std::max(range.last, last_word(view_));
    return range;
  }

  const SentenceView& view_;
  std::vector<Attribution>& found_;
};

}  // namespace

std::vector<Attribution> find_attributions(const SentenceView& view) {
  std::vector<Attribution> found;
  VerbReports verbs(view, found);
  for (int i = 0; i < view.size(); ++i) {
    if (view[i].detached) continue;
    if (auto report = phrase_report(view, i); report && !is_nobody(view, *report))
      found.push_back(*report);
    else
      verbs.read(i);
  }
  std::sort(found.begin(), found.end(), [](const Attribution& a, const Attribution& b) {
    return a.cue.first != b.cue.first ? a.cue.first < b.cue.first : a.cue.last < b.cue.last;
  });
  return found;
}

}  // namespace pacta
