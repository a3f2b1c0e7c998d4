#include "extractors/discourse/noun_phrase.hpp"

namespace pacta {
namespace {

bool is_nominal(Upos tag) {
  return tag == Upos::NOUN || tag == Upos::PROPN || tag == Upos::PRON || tag == Upos::NUM;
}

bool is_comma(const SentenceView& view, int token) {
  return token != none && view[token].form == ",";
}

/// Words that stand inside a noun phrase, looking from its end.
bool belongs(const SentenceView& view, int token) {
  switch (view[token].upos) {
    case Upos::DET:
    case Upos::ADJ:
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::NUM:
    case Upos::SYM:
    case Upos::X:
      return true;
    case Upos::PRON:
      return view[token].xpos == "PRP$";
    case Upos::PART:
      return view[token].xpos == "POS";
    case Upos::ADP:
      return view.is_form(token, {"of", "for", "to", "at", "in", "from", "with"});
    case Upos::CCONJ:
      return view.is_form(token, {"and", "&"});
    case Upos::PUNCT:
      return view[token].form == "-" || view[token].form == "." || view[token].form == "/";
    case Upos::VERB:
      return view[token].xpos == "VBN" || view[token].xpos == "VBG";  // "newly appointed envoy"
    default:
      return false;
  }
}

/// A phrase neither begins nor ends with a joint.
TokenRange without_loose_ends(const SentenceView& view, TokenRange range) {
  const auto loose = [&](int token) {
    const Upos tag = view[token].upos;
    return view[token].detached || tag == Upos::ADP || tag == Upos::CCONJ || tag == Upos::PUNCT ||
           tag == Upos::PART || tag == Upos::VERB;
  };
  while (!range.empty() && loose(range.first)) ++range.first;
  while (!range.empty() && loose(range.last)) --range.last;
  bool nominal = false;
  for (int i = range.first; i <= range.last; ++i) nominal = nominal || is_nominal(view[i].upos);
  return nominal ? range : TokenRange{};
}

bool is_personal_pronoun(const SentenceView& view, int token) {
  return view[token].upos == Upos::PRON && view[token].xpos != "PRP$";
}

TokenRange phrase_ending_at(const SentenceView& view, int last) {
  if (last == none) return {};
  if (is_personal_pronoun(view, last)) return {last, last};
  int first = last + 1;
  for (int i = last; i >= 0 && !view[i].detached && belongs(view, i); --i) first = i;
  return without_loose_ends(view, {first, last});
}

/// "Lavrov, the minister, said": steps from the comma before "said" over the apposition to the word before
/// it.
int over_apposition(const SentenceView& view, int comma) {
  int words = 0;
  for (int i = view.before(comma); i != none && words < 20; i = view.before(i), ++words) {
    if (view[i].upos == Upos::VERB && view.is_finite(i) && !view.is_form(view.before(i), {"who", "which"}))
      return none;
    if (is_comma(view, i)) return words == 0 ? none : view.before(i);
  }
  return none;
}

}  // namespace

TokenRange phrase_before(const SentenceView& view, int token) {
  int last = view.before(token);
  while (last != none &&
         (view[last].upos == Upos::ADV || view[last].upos == Upos::AUX || view.is_form(last, {"not"})))
    last = view.before(last);
  if (is_comma(view, last)) last = over_apposition(view, last);
  return phrase_ending_at(view, last);
}

TokenRange phrase_after(const SentenceView& view, int token) {
  const int first = view.after(token);
  if (first == none) return {};
  if (is_personal_pronoun(view, first)) return {first, first};
  int last = first - 1;
  for (int i = first; i < view.size() && !view[i].detached && belongs(view, i); ++i) {
    if (view[i].upos == Upos::ADP && !view.is_form(i, {"of", "for"})) break;
    if (view[i].upos == Upos::DET && i > first && is_nominal(view[i - 1].upos)) break;  // "Monday | a source"
    if (view[i].upos == Upos::VERB && i > first && !is_nominal(view[i - 1].upos)) continue;
    if (view[i].upos == Upos::VERB && view[i].xpos == "VBG") break;
    last = i;
  }
  return without_loose_ends(view, {first, last});
}

TokenRange phrase_of(const SentenceView& view, int head) {
  TokenRange range = view.subtree(head);
  for (const int dependent : view.children(head)) {
    const std::string& relation = view[dependent].deprel;
    const bool clause = relation.starts_with("acl") || relation == "parataxis";
    if (clause && dependent > head) range.last = std::min(range.last, view.subtree(dependent).first - 1);
  }
  for (int i = head + 1; i <= range.last; ++i)
    if (is_comma(view, i)) range.last = i - 1;
  for (int i = head - 1; i >= range.first; --i)
    if (is_comma(view, i) || view[i].upos == Upos::SCONJ) range.first = i + 1;
  while (range.last > head && (view[range.last].upos == Upos::PUNCT || view[range.last].detached))
    --range.last;
  int open = none;
  for (int i = range.first; i <= range.last; ++i) {
    if (view[i].form == "(") open = i;
    if (view[i].form == ")") open = none;
  }
  if (open != none && range.last + 1 < view.size() && view[range.last + 1].form == ")") ++range.last;
  while (range.first < head && (view[range.first].upos == Upos::PUNCT ||
                                view[range.first].upos == Upos::ADP || view[range.first].detached))
    ++range.first;
  return range;
}

int phrase_head(const SentenceView& view, const TokenRange& phrase) {
  if (phrase.empty()) return none;
  for (int i = phrase.first; i <= phrase.last; ++i) {
    const int governor = view[i].head;
    if (is_nominal(view[i].upos) && governor != none && !phrase.contains(governor)) return i;
  }
  int head = none;
  for (int i = phrase.first; i <= phrase.last; ++i) {
    if (view[i].upos == Upos::ADP && head != none) break;
    if (is_nominal(view[i].upos)) head = i;
  }
  return head == none ? phrase.last : head;
}

}  // namespace pacta
