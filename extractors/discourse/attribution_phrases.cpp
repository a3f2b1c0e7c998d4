#include "extractors/discourse/attribution_phrases.hpp"

#include "extractors/discourse/complement.hpp"
#include "extractors/discourse/noun_phrase.hpp"
#include "extractors/language/tokens.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// "According to the treaty" cites no speaker.
constexpr auto no_sources = std::to_array<std::string_view>(
    {"agreement", "article", "constitution", "convention", "criterion", "custom", "plan", "provision", "rule",
     "schedule", "standard", "tradition", "treaty"});

/// Verbs that give voice to a noun: "expressed confidence that".
constexpr auto voicing_verbs = std::to_array<std::string_view>(
    {"convey", "draw", "express", "issue", "point", "proceed", "reiterate", "repeat", "stress", "voice"});

void name_speaker(const SentenceView& view, Attribution& report, const TokenRange& phrase) {
  report.speaker = phrase;
  report.speaker_head = phrase_head(view, phrase);
}

/// The comma that ends a source and what is said of it: "According to Dmitry Peskov, the spokesman, …",
/// "According to Peskov, who …, …". None where the clause follows without a comma.
int end_of_source(const SentenceView& view, int last) {
  const int comma = view.after(last);
  if (!view.is_form(comma, {","})) return none;
  const int word = view.after(comma);
  if (word == none) return comma;
  const bool relative = view.is_form(word, {"who", "which", "whose"});
  const bool apposition =
      view[last].upos == Upos::PROPN &&
      (view[word].upos == Upos::DET || view[word].upos == Upos::PROPN || view[word].upos == Upos::NOUN);
  if (!relative && !apposition) return comma;
  for (int at = word; at != none && at < last + 20; at = view.after(at)) {
    if (view.is_form(at, {","})) return at;
    if (!relative && view.is_finite(at)) break;
  }
  return comma;
}

/// "According to X, …" before, after or amid what X said.
void place_source(const SentenceView& view, Attribution& report) {
  const int first = first_word(view), last = last_word(view);
  const bool leads =
      report.cue.first == first || (report.cue.first == view.after(first) && view[first].upos == Upos::CCONJ);
  const int end = report.speaker.last;
  if (leads) {
    const int comma = end_of_source(view, end);
    const int start = view.after(comma == none ? end : comma);
    if (start != none) report.content = stripped(view, {start, last});
    report.clause = {report.cue.first, comma == none ? end : comma};
    return;
  }
  const bool at_end = !view.has_finite({std::min(end + 1, last), last});
  report.place = at_end ? ReportPlace::postposed : ReportPlace::inserted;
  report.content = stripped(view, {0, at_end ? report.cue.first - 1 : last});
  report.clause = {report.cue.first, at_end ? last : end};
}

/// The phrase of a source with all that describes it: "a source close to the ministry", "a tweet on Monday by
/// X".
TokenRange source_after(const SentenceView& view, int key, int last) {
  const TokenRange by_order = phrase_after(view, last);
  const int head = view[key].head, first = view.after(last);
  if (head == none || head <= last || first == none) return by_order;
  TokenRange by_tree{first, view.subtree(head).last};
  for (int i = first; i <= by_tree.last; ++i)
    if (view.is_form(i, {","}) || view.is_finite(i)) by_tree.last = i - 1;
  by_tree = stripped(view, by_tree);
  return by_tree.size() > by_order.size() ? by_tree : by_order;
}

/// "according to X", "in the words of X".
std::optional<Attribution> source_phrase(const SentenceView& view, int token) {
  Attribution report;
  const int next = view.after(token);
  if (view.is_form(token, {"according"}) && view.is_form(next, {"to"})) {
    report.cue = {token, next};
  } else if (view.is_form(token, {"in"}) && view.is_form(next, {"the"}) &&
             view.is_form(view.after(next), {"words", "view", "opinion"}) &&
             view.is_form(view.after(view.after(next)), {"of"})) {
    report.cue = {token, view.after(view.after(next))};
  } else {
    return std::nullopt;
  }
  const TokenRange phrase = source_after(view, token, report.cue.last);
  if (phrase.empty() || view.is_form(phrase.first, {"which", "whom", "what"})) return std::nullopt;
  name_speaker(view, report, phrase);
  if (report.speaker_head != none && among(no_sources, view[report.speaker_head].lemma)) return std::nullopt;
  place_source(view, report);
  return report;
}

/// "X is sure that", "X made clear that".
std::optional<Attribution> belief(const SentenceView& view, int token) {
  if (view[token].upos != Upos::ADJ || !is_belief_adjective(view[token].lemma)) return std::nullopt;
  const int governor = view[token].head;
  const bool made = governor != none && view[governor].lemma == "make";
  const int holder = made ? governor : token;
  const int subject = view.child(holder, {"nsubj"});
  if (subject == none || view.is_form(subject, {"it", "this", "that", "there", "what"})) return std::nullopt;
  if (!made && (view.child(token, {"cop"}) == none || view[token].lemma == "clear")) return std::nullopt;
  Attribution report;
  report.kind = ReportKind::thought;
  report.cue = {made ? governor : view.child(token, {"cop"}), token};
  if (report.cue.empty()) return std::nullopt;
  name_speaker(view, report, phrase_of(view, subject));
  report.content = complement_after(view, token, token, ReportKind::thought);
  if (report.content.empty()) {
    const int before = view.before(report.speaker.first);
    if (made || !view.is_form(before, {",", "\u2014", "-"})) return std::nullopt;
    report.place = ReportPlace::postposed;
    report.content = stripped(view, {0, before});
    report.clause = {report.speaker.first, last_word(view)};
    return report;
  }
  report.clause = {std::min(report.speaker.first, report.cue.first), report.content.first - 1};
  return report;
}

/// The noun's possessor, or the subject of the verb that voices it.
TokenRange voice_of(const SentenceView& view, int noun, int& cue_first) {
  if (const int possessor = view.child(noun, {"nmod:poss"}); possessor != none)
    return phrase_of(view, possessor);
  int verb = view[noun].head;
  if (verb != none && view[verb].upos == Upos::NOUN) verb = view[verb].head;  // "to the fact that"
  if (verb == none || verb > noun || !among(voicing_verbs, view[verb].lemma)) return {};
  cue_first = verb;
  for (int holder = verb, steps = 0; holder != none && steps < 3; holder = view[holder].head, ++steps) {
    if (const int subject = view.child(holder, {"nsubj"}); subject != none) return phrase_of(view, subject);
    if (view[holder].deprel != "conj" && view[holder].deprel != "xcomp") break;
  }
  return {};
}

/// "expressed confidence that", "Kyiv's claim that".
std::optional<Attribution> noun_report(const SentenceView& view, int token) {
  if (view[token].upos != Upos::NOUN || !is_report_noun(view[token].lemma)) return std::nullopt;
  const int that = view.after(token);
  if (!view.is_form(that, {"that"}) || view[that].upos == Upos::PRON) return std::nullopt;
  Attribution report;
  report.kind = ReportKind::thought;
  int cue_first = token;
  const TokenRange phrase = voice_of(view, token, cue_first);
  if (phrase.empty() || phrase.contains(token)) return std::nullopt;
  report.cue = {cue_first, token};
  name_speaker(view, report, phrase);
  report.content = complement_after(view, token, token, ReportKind::thought);
  if (report.content.empty()) return std::nullopt;
  report.clause = {std::min(phrase.first, cue_first), that};
  return report;
}

}  // namespace

std::optional<Attribution> phrase_report(const SentenceView& view, int token) {
  for (const auto find : {&source_phrase, &belief, &noun_report})
    if (auto report = find(view, token)) return report;
  return std::nullopt;
}

}  // namespace pacta
