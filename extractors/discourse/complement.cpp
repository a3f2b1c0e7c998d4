#include "extractors/discourse/complement.hpp"

#include "extractors/discourse/noun_phrase.hpp"

namespace pacta {
namespace {

/// So many tokens may stand between a reporting verb and its "that".
constexpr int widest_gap = 25;

bool is_that(const SentenceView& view, int token) {
  if (!view.is_form(token, {"that"})) return false;
  int next = view.after(token);
  if (view.is_form(next, {","}))
    for (next = view.after(next); next != none && !view.is_form(next, {","});) next = view.after(next);
  if (view.is_form(next, {","})) next = view.after(next);
  if (next != none && view.is_finite(next) && view[token].head != none && view[token].deprel != "mark")
    return false;
  return view[token].upos == Upos::SCONJ || view[token].xpos == "IN" || view[token].deprel == "mark";
}

bool is_question_word(const SentenceView& view, int token) {
  return view.is_form(token, {"whether", "why", "how", "what", "who", "which", "when"});
}

/// "said as he left": a clause of circumstance, not of content.
bool is_circumstance(const SentenceView& view, int token) {
  return view.is_form(
      token, {"as", "because", "when", "while", "after", "before", "since", "although", "though", "where"});
}

/// Whether a quote mark opens what the cue reports, and not a term inside its object: 'announced the
/// "withdrawal"'.
bool introduces_quote(const SentenceView& view, int last, int mark) {
  const int before = view.before(mark);
  if (before == last || view.is_form(before, {",", ":", "that"})) return true;
  for (int i = last + 1; i < mark; ++i)
    if (view[i].deprel == "obj" && view[i].head != none && view[i].head <= last)
      return view.is_form(last, {"told"});
  return !view.is_form(before,
                       {"the", "a", "an", "of", "to", "in", "for", "his", "its", "their", "so-called"});
}

/// Whether the tokens right of a cue run into "that", ":" or a quote mark before another clause begins.
int explicit_start(const SentenceView& view, int last) {
  for (int i = last + 1; i < view.size() && i <= last + widest_gap; ++i) {
    const Token& token = view[i];
    if (view.is_mark(i)) return introduces_quote(view, last, i) ? i : none;
    if (is_that(view, i) || token.form == ":") return i + 1 < view.size() ? i + 1 : none;
    if (view.is_finite(i) || is_question_word(view, i)) return none;
    if (token.form == ";" || token.form == "\u2014") return none;
    if (token.upos == Upos::VERB && reporting_verb_at(view, i) != nullptr &&
        view.is_form(view.before(i), {","}))
      return none;
  }
  return none;
}

/// The clause that the tree hangs under the verb, to its right.
int start_by_tree(const SentenceView& view, int verb, int last) {
  for (const int dependent : view.children(verb)) {
    if (dependent <= last || view[dependent].deprel != "ccomp") continue;
    const TokenRange clause = view.subtree(dependent);
    if (clause.first > last && view.has_finite(clause) && !is_question_word(view, clause.first) &&
        !is_circumstance(view, clause.first))
      return clause.first;
  }
  return none;
}

/// The finite verb of which a phrase may be the subject: right after it, or after an apposition between
/// commas.
bool is_subject(const SentenceView& view, const TokenRange& phrase, ReportKind kind) {
  int next = view.after(phrase.last);
  if (view.is_form(next, {","})) {
    for (int i = view.after(next); i != none && i < next + 10; i = view.after(i))
      if (view.is_form(i, {","})) {
        next = view.after(i);
        break;
      }
  }
  if (kind == ReportKind::speech) {
    while (next != none && view[next].upos == Upos::ADV) next = view.after(next);
    const bool headline = view.is_form(next, {"to"}) && view[view.size() - 1].upos != Upos::PUNCT &&
                          view.is_form(view.before(phrase.first), {"says"});
    if (headline) return true;  // "Trump says Hamas to pay"
  }
  return next != none && view.is_finite(next);
}

/// "said the treaty is dead", "told reporters on Monday it was": a noun phrase and a finite verb follow,
/// after the addressee and what tells time and place.
int start_by_order(const SentenceView& view, int last, ReportKind kind) {
  int from = last;
  for (int phrases = 0; phrases < 4; ++phrases) {
    const int begin = view.after(from);
    if (begin == none || is_circumstance(view, begin) || is_question_word(view, begin) ||
        view[begin].xpos == "WDT")
      return none;
    if (view.is_form(begin, {","})) {  // "alleged, by way of example, it had"
      int comma = view.after(begin);
      while (comma != none && comma < begin + 8 && !view.is_form(comma, {","})) comma = view.after(comma);
      if (phrases > 0 || comma == none || !view.is_form(comma, {","})) return none;
      if (view[view.after(begin)].upos != Upos::ADP && view[view.after(begin)].upos != Upos::ADV) return none;
      from = comma;
      continue;
    }
    const bool circumstance = view.is_form(begin, {"on", "in", "at", "during", "from", "to"});
    if (circumstance) from = begin;
    const TokenRange phrase = phrase_after(view, from);
    if (phrase.empty()) return view.is_form(begin, {"there"}) ? begin : none;
    if (!circumstance && is_subject(view, phrase, kind)) return begin;
    from = phrase.last;
  }
  return none;
}

/// "…, adding that", "…, saying": the same speaker goes on in a clause of its own.
bool begins_participle_report(const SentenceView& view, int token) {
  return view[token].xpos == "VBG" && reporting_verb_at(view, token) != nullptr &&
         view.is_form(view.before(token), {",", "and"}) && !view.is_form(view.after(token), {"for", "on"});
}

/// "… and stressed that …" without a subject of its own.
bool begins_coordinate_report(const SentenceView& view, int token, int verb) {
  if (reporting_verb_at(view, token) == nullptr) return false;
  const bool participle = view[token].xpos == "VBN" && is_that(view, view.after(token));
  if (!view.is_finite(token) && !participle) return false;
  int before = view.before(token);
  while (before != none && view[before].upos == Upos::ADV) before = view.before(before);
  if (!view.is_form(before, {"and", "but", "then"})) return false;
  return view[token].head == verb || is_that(view, view.after(token)) || view[token].deprel == "conj";
}

/// "…, leaving the deal in tatters": what the reporter sees follow from what was said.
bool is_consequence(const SentenceView& view, int token) {
  return view.is_form(view.before(token), {","}) &&
         view.is_form(
             token, {"dealing", "drawing", "ending", "fueling", "fuelling", "isolating", "leaving", "marking",
                     "paving", "pitting", "prompting", "raising", "sparking", "triggering"});
}

/// The clause ends where the tree says so, if a conjunction that belongs to the reporter follows.
bool leaves_content(const SentenceView& view, int end) {
  const int next = view.after(end);
  if (!view.is_form(next, {","})) return false;
  const int word = view.after(next);
  if (word != none && view[word].xpos == "VBG") return true;

  return view.is_form(word, {"while", "whereas", "although", "though", "as", "after", "before", "according",
                             "speaking", "referring", "commenting", "citing", "a", "in"});
}

/// 'said "good morning" in an address': words in marks are all that is reported, unless they begin a clause
/// that goes on without marks. None where there is no such end.
int end_of_marked(const SentenceView& view, int start) {
  if (!view.is_mark(start)) return none;
  int close = start + 1;
  while (close < view.size() && !(view.is_mark(close) && view[close].form == view[start].form)) ++close;
  const int next = close < view.size() ? view.after(close) : none;
  if (next == none || view.is_mark(next - 1) == false) return none;
  return view[next].upos == Upos::ADP && !view.is_form(next, {"of"}) ? close : none;
}

int end_of_content(const SentenceView& view, int verb, int start) {
  int end = end_of_marked(view, start);
  if (end != none) return end;
  end = last_word(view);
  for (int i = start; i <= end; ++i) {
    if (i > start && view[i].form == ":" && i + 1 < view.size() && view.is_mark(i + 1)) {
      end = view.before(i);
      break;
    }
    if (i > start && is_consequence(view, i)) {
      end = view.before(view.before(i));
      break;
    }
    if (i > start && (begins_participle_report(view, i) || begins_coordinate_report(view, i, verb))) {
      int cut = view.before(i);
      while (cut > start &&
             (view[cut].upos == Upos::ADV || view[cut].upos == Upos::CCONJ || view[cut].upos == Upos::PUNCT))
        cut = view.before(cut);
      end = cut;
      break;
    }
  }
  for (int i = start; i <= end; ++i) {
    const int governor = view[i].head;
    if (governor == none || (governor >= start && governor <= end) || view.subtree(i).first < start) continue;
    const int by_tree = view.subtree(i).last;
    if (by_tree < end && view.has_finite({start, by_tree}) && leaves_content(view, by_tree)) return by_tree;
  }
  return end;
}

/// "…, the expert notes.": taggers take the verb at the end for a plural noun.
bool is_final_report(const SentenceView& view, int token) {
  if (view[token].detached || view[token].xpos != "NNS" || reporting_verb(view[token].lemma) == nullptr)
    return false;
  int next = view.after(token);
  if (view.is_form(next, {"out"})) next = view.after(next);
  if (next != none && view[next].upos != Upos::PUNCT) return false;
  const TokenRange subject = phrase_before(view, token);
  if (subject.empty() || subject.first == 0) return false;
  return view.is_form(view.before(subject.first), {",", "?", "!"});
}

/// "State Department confirms US wants talks": in headlines the tagger takes the verb for a plural noun.
bool is_headline_report(const SentenceView& view, int token) {
  if (view[token].detached || view[token].xpos != "NNS" || token == 0 || token + 2 >= view.size())
    return false;
  if (view[view.size() - 1].upos == Upos::PUNCT || reporting_verb(view[token].lemma) == nullptr) return false;
  return view[token - 1].upos == Upos::PROPN && view.has_finite({token + 1, view.size() - 1});
}

}  // namespace

int last_word(const SentenceView& view) {
  for (int i = view.size() - 1; i >= 0; --i)
    if (!view[i].detached && view[i].upos != Upos::PUNCT) return i;
  return none;
}

int first_word(const SentenceView& view) {
  for (int i = 0; i < view.size(); ++i)
    if (!view[i].detached && view[i].upos != Upos::PUNCT) return i;
  return none;
}

TokenRange stripped(const SentenceView& view, TokenRange range) {
  const auto outer = [&](int token) {
    return view[token].detached ||
           (view[token].upos == Upos::PUNCT && view[token].form != "(" && view[token].form != ")");
  };
  while (!range.empty() && outer(range.first)) ++range.first;
  while (!range.empty() && outer(range.last)) --range.last;
  return range;
}

const ReportingVerb* reporting_verb_at(const SentenceView& view, int token) {
  if (view.is_form(token, {"said", "says", "told", "tells"}))
    return reporting_verb(view.is_form(token, {"said", "says"}) ? "say" : "tell");
  if (is_final_report(view, token) || is_headline_report(view, token))
    return reporting_verb(view[token].lemma);

  if (view[token].detached || view[token].upos != Upos::VERB) return nullptr;
  return reporting_verb(view[token].lemma);
}

TokenRange complement_after(const SentenceView& view, int verb, int last, ReportKind kind) {
  int start = explicit_start(view, last);
  if (start == none && kind != ReportKind::question && kind != ReportKind::wording)
    start = start_by_tree(view, verb, last);
  if (start != none && view.is_finite(start) && kind != ReportKind::evidence) {
    // The tree has torn the subject off: "believe gas was the trigger"; in "which he said was" there is none.
    const int by_order = start_by_order(view, last, kind);
    if (by_order != none && by_order < start) start = by_order;
  }

  if (start == none && kind != ReportKind::question && kind != ReportKind::wording)
    start = start_by_order(view, last, kind);

  if (start == none) return {};
  return {start, end_of_content(view, verb, start)};
}

}  // namespace pacta
