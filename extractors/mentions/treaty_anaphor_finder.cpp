#include "extractors/language/tokens.hpp"
#include "extractors/mentions/description_index.hpp"
#include "extractors/mentions/expletive.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/near_miss.hpp"
#include "extractors/mentions/sentence_words.hpp"
#include "extractors/mentions/treaty_anaphors.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// Heads of descriptions besides is_treaty_head.
bool is_description_head(std::string_view word) {
  static constexpr std::array<std::string_view, 8> others = {
      "document", "documents", "instrument", "instruments", "summit", "text", "understanding", "package"};
  return is_treaty_head(word) || std::find(others.begin(), others.end(), word) != others.end();
}

/// "seek agreement on new approaches": to agree, not a treaty. Headlines leave articles out.
bool is_concord(const Document& document, const Sentence& sentence, const SentenceWords& words, int head) {
  static constexpr std::array<std::string_view, 6> before = {"in", "seek", "seeking", "of", "by", "full"};
  return words.is(head, "agreement") && !words.capitalised(head) && !document.is_headline(sentence) &&
         std::find(before.begin(), before.end(), words.lower(head - 1)) != before.end();
}

/// "there is understanding that": no text; "memorandum of understanding": named by its first word.
bool is_insight(const SentenceWords& words, int head) {
  return words.is(head, "understanding") && (words.is(head + 1, "that") || words.is(head - 1, "of"));
}

/// "the regime's atomic weapons", "the apartheid regime": those in power, where no rules are spoken of.
bool is_rule(const SentenceWords& words, int head) {
  static constexpr std::array<std::string_view, 14> rules = {
      "ban",        "control",           "disarmament",      "inspection",    "inspections", "legal",
      "monitoring", "non-proliferation", "nonproliferation", "proliferation", "safeguards",  "sanctions",
      "treaty",     "verification"};
  return words.is(head, "regime") && !among(rules, words.lower(head - 1));
}

/// What a treaty does, said in its place: "a ban on chemical weapons". Needs a description that tells which.
bool is_measure_head(std::string_view word) {
  static constexpr std::array<std::string_view, 5> measures = {"ban", "bans", "prohibition", "zone", "zones"};
  return std::find(measures.begin(), measures.end(), word) != measures.end();
}

/// What only a determiner that points back makes a process: "these consultations".
bool is_vague_process(std::string_view word) {
  return word == "consultations" || word == "discussions";
}

bool is_plural(std::string_view head) {
  return head.ends_with("s") && head != "talks" && head != "negotiations" && head != "process" &&
         !is_vague_process(head);
}

const Mention* mention_of(const Document& document, const Token& token) {
  return token.mention == none ? nullptr : &document.mentions[static_cast<std::size_t>(token.mention)];
}

void add_party(const Mention& mention, std::vector<std::string>& parties) {
  if (mention.kind != MentionKind::actor || mention.holder().empty()) return;
  parties.push_back(mention.holder());
}

/// Words that may stand between determiner and head.
bool modifier(const Token& token) {
  switch (token.upos) {
    case Upos::ADJ:
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::NUM:
      return true;
    case Upos::VERB:
      return token.deprel == "amod" || token.form.ends_with("ed");
    case Upos::ADV:
      return token.form.ends_with("ly");
    default:
      return false;
  }
}

bool novel_word(std::string_view word) {
  return word == "new" || word == "another" || word == "better" || word == "alternative" ||
         word == "future" || word == "similar" || word == "successor" || word == "replacement" ||
         word == "separate" || word == "different" || word == "additional" || word == "further";
}

/// "a Russian-brokered deal", "US-led talks": who is named has done something for it and may be no party.
bool is_agent(const SentenceWords& words, int actor) {
  return words.hyphen(actor + 1) && words.lower(actor + 2).ends_with("ed");
}

/// Reads the modifiers to the left of the head; gives the first token of the description.
int read_modifiers(const Document& document, const Sentence& sentence, const SentenceWords& words, int head,
                   TreatyAnaphor& anaphor) {
  int first = head;
  for (int i = head - 1; i >= 0; --i) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(i)];
    const std::string_view word = words.lower(i);
    const Mention* mention = mention_of(document, token);
    if (words.possessive_mark(i)) {
      const Mention* owner =
          i > 0 ? mention_of(document, sentence.tokens[static_cast<std::size_t>(i - 1)]) : nullptr;
      if (owner != nullptr && owner->represents.empty()) add_party(*owner, anaphor.parties);
      anaphor.indefinite = false;
      return first;
    }
    if (is_determiner(word)) {
      anaphor.indefinite = word == "a" || word == "an" || word == "any" || word == "some" || word == "no" ||
                           word == "another" || word == "every" || word == "such";
      anaphor.novel = anaphor.novel || word == "another";
      if (anaphor.plural && (word == "both" || word == "these" || word == "those"))
        anaphor.number = std::max(2, anaphor.number);
      anaphor.pointed = word == "this" || word == "that" || words.capitalised(head);
      return first;
    }
    if (mention != nullptr && mention->kind == MentionKind::actor) {
      if (mention->represents.empty() && !is_agent(words, i)) add_party(*mention, anaphor.parties);
      first = i;
      continue;
    }
    if (words.hyphen(i) || token.detached) continue;
    if (mention != nullptr || !modifier(token)) break;
    if (anaphor.plural && word == "two") anaphor.number = 2;
    if (anaphor.plural && word == "three") anaphor.number = 3;
    if (words.year(i)) anaphor.years.push_back(std::stoi(token.form));
    anaphor.novel = anaphor.novel || novel_word(word);
    if (is_treaty_topic(word)) {
      anaphor.topics.emplace_back(word);
    } else if (words.capitalised(i) && i > 0) {
      anaphor.names.emplace_back(word);
    }
    first = i;
  }
  anaphor.indefinite = true;  // no determiner
  return first;
}

/// Reads "of December 1987", "signed in 1987" after the head.
void read_year(const SentenceWords& words, int head, TreatyAnaphor& anaphor) {
  int i = head + 1;
  const bool concluded = words.is(i, "signed") || words.is(i, "concluded") || words.is(i, "adopted");
  if (concluded) ++i;
  // "left the deal in 2018": no year of the deal
  if (!words.is(i, "of") && !(concluded && words.is(i, "in"))) return;
  if (is_calendar_word(words.lower(++i))) ++i;
  if (words.year(i)) anaphor.years.push_back(std::stoi(words.token(i).form));
}

/// "negotiations on the Ottawa Convention": the treaty that is named is the one that is meant.
bool names_its_treaty(const Document& document, const SentenceWords& words, int head) {
  constexpr int reach = 6;
  if (!words.is(head + 1, "on") && !words.is(head + 1, "for") && !words.is(head + 1, "over")) return false;
  for (int i = head + 2; i < std::min(words.size(), head + reach); ++i) {
    const Token& token = words.token(i);
    if (const Mention* mention = mention_of(document, token)) return mention->kind == MentionKind::treaty;
    if (!is_determiner(words.lower(i)) && !modifier(token)) return false;
  }
  return false;
}

/// "the Open Skies Treaty framework", "the NPT regime": named already.
bool names_treaty_before(const Document& document, const SentenceWords& words, int head) {
  const Mention* before = head > 0 ? mention_of(document, words.token(head - 1)) : nullptr;
  return before != nullptr && before->kind == MentionKind::treaty && !before->slug.empty() &&
         !is_process_head(words.lower(head));
}

/// Reads "with Iran", "between X and Y", "on climate" after the head.
void read_complements(const Document& document, const Sentence& sentence, const SentenceWords& words,
                      int head, TreatyAnaphor& anaphor) {
  int i = head + 1;
  const bool with = words.is(i, "with") || words.is(i, "between") || words.is(i, "among");
  anaphor.between = words.is(i, "between");
  if (with) {
    for (++i; i < std::min(words.size(), head + 8); ++i) {
      const Token& token = sentence.tokens[static_cast<std::size_t>(i)];
      if (const Mention* mention = mention_of(document, token)) {
        add_party(*mention, anaphor.parties);
      } else if (!is_determiner(words.lower(i)) && !words.is(i, "and") && !words.is(i, ",") &&
                 token.upos != Upos::ADJ) {
        break;
      }
    }
  } else if (words.is(i, "on") || words.is(i, "over") || words.is(i, "to")) {
    for (++i; i < std::min(words.size(), head + 6); ++i) {
      if (is_treaty_topic(words.lower(i))) anaphor.topics.emplace_back(words.lower(i));
      if (!is_determiner(words.lower(i)) && !modifier(sentence.tokens[static_cast<std::size_t>(i)])) break;
    }
  }
}

/// The actors in the list that begins at a token.
void add_list(const Document& document, const Sentence& sentence, int first,
              std::vector<std::string>& actors) {
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = sentence.tokens[static_cast<std::size_t>(i)];
    if (i != first && !(token.head == first && token.deprel == "conj")) continue;
    if (const Mention* mention = mention_of(document, token)) add_party(*mention, actors);
  }
}

/// "an accord was signed between Peru and Chile", "by Peru and Chile".
void read_signers_of_passive(const Document& document, const Sentence& sentence, int verb,
                             std::vector<std::string>& signers) {
  for (int i = 1; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = at(sentence, i);
    const std::string_view before = at(sentence, i - 1).lemma;
    const bool agents = token.head == verb && token.deprel.starts_with("obl") && before == "by";
    if (agents || (i > verb && before == "between")) add_list(document, sentence, i, signers);
  }
}

/// "Peru and Chile signed a border accord", "Peru initialled an accord with Chile", "the ministers of Peru
/// and Chile met to sign an accord": who makes it.
void read_signers(const Document& document, const Sentence& sentence, TreatyAnaphor& anaphor) {
  static constexpr std::array<std::string_view, 8> sent = {
      "delegation", "envoy", "government", "leader", "minister", "official", "president", "representative"};
  const auto at = [&](int token) -> const Token& { return pacta::at(sentence, token); };
  const int verb = at(anaphor.token).head;
  if (verb == none || !is_conclusion(at(verb).lemma)) return;
  if (at(anaphor.token).deprel == "nsubj:pass")
    read_signers_of_passive(document, sentence, verb, anaphor.signers);
  if (at(anaphor.token).deprel != "obj") return;
  const bool purpose = at(verb).deprel == "advcl" && verb > 0 && at(verb - 1).lemma == "to";
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const bool subject =
        at(i).deprel == "nsubj" && (at(i).head == verb || (purpose && at(i).head == at(verb).head));
    const bool partner = at(i).deprel == "obl" && at(i).head == verb && i > 0 && at(i - 1).lemma == "with";
    if (!subject && !partner) continue;
    add_list(document, sentence, i, anaphor.signers);
    for (int of = i + 1; of < static_cast<int>(sentence.tokens.size()) && among(sent, at(i).lemma); ++of) {
      if (at(of).head == i && at(of).deprel == "nmod" && at(of - 1).lemma == "of")
        add_list(document, sentence, of, anaphor.signers);
    }
  }
}

/// Texts that exist by what they are on; an agreement on wages is none between states.
bool is_text_of_law(std::string_view head) {
  return head == "treaty" || head == "convention" || head == "protocol";
}

/// "on the protection of whales", "against corruption" behind the head, without the preposition.
std::string read_subject(const SentenceWords& words, int head) {
  constexpr int longest = 12;
  static constexpr std::array<std::string_view, 7> links = {
      "against", "banning", "concerning", "governing", "on", "prohibiting", "regarding"};
  static constexpr std::array<std::string_view, 7> inner = {"and", "for", "from", "in", "of", "the", "to"};
  static constexpr std::array<std::string_view, 6> states = {"behalf", "board", "hold",
                                                             "ice",    "paper", "track"};
  if (!is_text_of_law(words.lower(head)) || !among(links, words.lower(head + 1)) ||
      is_calendar_word(words.lower(head + 2)) || among(states, words.lower(head + 2)))
    return {};
  std::string subject, since_noun;
  for (int i = head + 2; i < std::min(words.size(), head + longest); ++i) {
    const bool link = among(inner, words.lower(i));
    if (!link && !modifier(words.token(i))) break;
    since_noun += " " + words.token(i).form;
    if (link || words.token(i).upos == Upos::ADJ) continue;
    subject += since_noun;
    since_noun.clear();
  }
  return subject.empty() ? subject : subject.substr(1);
}

/// "to build the EastMed pipeline", "on the Blue Dam" behind the head: what has a name of its own and is no
/// actor.
std::string read_namesake(const Document& document, const SentenceWords& words, int head) {
  int i = head + 1;
  const bool purpose = words.is(i, "to") && words.token(i + 1).upos == Upos::VERB;
  if (!purpose && !words.is(i, "on") && !words.is(i, "for")) return {};
  i += purpose ? 2 : 1;
  if (is_determiner(words.lower(i))) ++i;
  std::string name;
  for (; i < words.size(); ++i) {
    const Token& token = words.token(i);
    const bool proper = words.capitalised(i) && !is_calendar_word(words.lower(i));
    const bool part = proper || (!name.empty() && token.upos == Upos::NOUN);
    if (!part || mention_of(document, token) != nullptr) break;
    name += (name.empty() ? "" : " ") + token.form;
  }
  return name;
}

/// The telling words of a description: what stands before its head, and after it up to the next clause.
std::vector<std::string> stems_around(const Document& document, const SentenceWords& words, int first,
                                      int head) {
  constexpr int reach = 12;
  std::vector<std::string> around;
  for (int i = first; i < std::min(words.size(), head + reach); ++i) {
    const Token& token = words.token(i);
    if (i == head) continue;
    const bool enumeration = words.is(i, ",") && i > 0 && i + 1 < words.size() &&
                             words.token(i - 1).upos == words.token(i + 1).upos;
    const bool stop =
        i > head &&
        ((words.is(i, ",") && !enumeration) || words.is(i, ".") || words.is(i, ";") || words.is(i, "that") ||
         words.is(i, "which") || token.upos == Upos::PRON || token.upos == Upos::AUX ||
         (token.upos == Upos::VERB && !words.lower(i).ends_with("ing") && !words.is(i - 1, "to")));
    if (stop) break;
    const Mention* mention = mention_of(document, token);
    const bool person = mention != nullptr && !mention->represents.empty();
    if (person) continue;  // "the papers that Ban Ki-moon got"
    for (std::string& word : words_of(words.lower(i))) around.push_back(std::move(word));
  }
  return telling_stems(around);
}

bool description(const Document& document, const Sentence& sentence, const SentenceWords& words,
                 TreatyAnaphor& anaphor) {
  const int token = anaphor.token;
  const std::string_view head = words.lower(token);
  const Token& noun = words.token(token);
  anaphor.measure = is_measure_head(head);
  const bool vague = is_vague_process(head);
  if (!is_description_head(head) && !anaphor.measure && !vague) return false;
  if (noun.upos != Upos::NOUN && noun.upos != Upos::PROPN) return false;
  if ((words.is(token - 1, "great") || words.is(token - 1, "good")) && words.is(token + 1, "of"))
    return false;
  if (is_concord(document, sentence, words, token) || is_insight(words, token) || is_rule(words, token) ||
      names_treaty_before(document, words, token))
    return false;
  if (words.is(token - 2, "no") && words.hyphen(token - 1)) return false;  // "a no-deal exit"
  if (is_description_head(words.lower(token + 1)) && !words.is(token + 1, "talks"))
    return false;  // "treaty text"
  if (is_on_another_text(words, token + 1)) return false;
  anaphor.head = head;
  anaphor.plural = is_plural(head);
  anaphor.process = is_process_head(head);
  if (anaphor.process && names_its_treaty(document, words, token)) return false;
  const int first = read_modifiers(document, sentence, words, token, anaphor);
  if (vague && anaphor.indefinite) return false;
  read_complements(document, sentence, words, token, anaphor);
  read_signers(document, sentence, anaphor);
  read_year(words, token, anaphor);
  // "the establishment in the Middle East of a zone …"
  constexpr int before_zone = 8;
  const bool zone = head == "zone" && words.is(first - 1, "a") && words.is(first - 2, "of");
  anaphor.stems = stems_around(document, words, zone ? std::max(0, first - before_zone) : first, token);
  anaphor.subject = read_subject(words, token);
  if (!anaphor.process) anaphor.named_after = read_namesake(document, words, token);
  if (noun.deprel.starts_with("compound")) anaphor.indefinite = false;  // "treaty obligations"
  int begin = token;
  while (begin > first && words.token(begin - 1).mention == none) --begin;
  anaphor.span = words.span(begin, token + 1);
  return true;
}

/// "arms control", "nuclear disarmament": the field as a whole, where no word for a treaty follows.
bool field(const SentenceWords& words, TreatyAnaphor& anaphor) {
  const int token = anaphor.token;
  const bool control = words.is(token, "control") && words.is(token - 1, "arms");
  const bool one_word =
      words.is(token, "disarmament") || words.is(token, "non-proliferation") ||
      words.is(token, "nonproliferation") ||
      (words.is(token, "proliferation") && words.hyphen(token - 1) && words.is(token - 2, "non"));
  if (!control && !one_word) return false;
  for (int i = token + 1; i < std::min(words.size(), token + 4); ++i) {
    if (is_description_head(words.lower(i))) return false;
  }
  if (is_desk(words, control ? token - 1 : token)) return false;
  anaphor.head = control                          ? "arms control"
                 : words.is(token, "disarmament") ? "disarmament"
                                                  : "nonproliferation";
  anaphor.whole_field = true;
  const int first = control ? token - 1 : words.is(token, "proliferation") ? token - 2 : token;
  anaphor.span = words.span(first, token + 1);
  return true;
}

}  // namespace

TreatyAnaphorFinder::TreatyAnaphorFinder(const Vocabulary& vocabulary) {
  for (const Actor& actor : vocabulary.actors()) {
    if (actor.kind == ActorKind::non_state) armed_groups_.insert(actor.slug);
  }
  for (const Operator& op : vocabulary.lexicon().operators) {
    if (op.kind != OperatorKind::act && op.kind != OperatorKind::attitude) continue;
    for (const LexicalForm& form : op.forms) {
      const bool light = form.words.size() > 2 || form.word_class == WordClass::idiom ||
                         (form.words.size() == 2 && form.words[1] == "no");
      if (light || form.words.empty()) continue;  // "put * name to", "say no": the verb alone says nothing
      (op.kind == OperatorKind::act ? act_words_ : attitude_words_).insert(form.words.front());
    }
  }
}

std::vector<TreatyAnaphor> TreatyAnaphorFinder::find(const Document& document, std::size_t index) const {
  std::vector<TreatyAnaphor> found;
  const Sentence& sentence = document.sentences[index];
  const SentenceWords words(sentence);
  for (int i = 0; i < words.size(); ++i) {
    if (words.token(i).mention != none || words.token(i).detached) continue;
    TreatyAnaphor anaphor;
    anaphor.sentence = index;
    anaphor.paragraph = sentence.paragraph;
    anaphor.token = i;
    if (description(document, sentence, words, anaphor) ||
        (field(words, anaphor) && !of_armed_group(document, sentence, i)) ||
        (!is_expletive(words, i) && pronoun(sentence, words.lower(i), i, anaphor)))
      found.push_back(std::move(anaphor));
  }
  return found;
}

bool TreatyAnaphorFinder::of_armed_group(const Document& document, const Sentence& sentence,
                                         int token) const {
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& each = sentence.tokens[static_cast<std::size_t>(i)];
    if (each.mention == none || (each.head != token && i + 1 != token)) continue;
    if (armed_groups_.contains(document.mentions[static_cast<std::size_t>(each.mention)].slug)) return true;
  }
  return false;
}

bool TreatyAnaphorFinder::pronoun(const Sentence& sentence, std::string_view word, int token,
                                  TreatyAnaphor& anaphor) const {
  const Token& pronoun = sentence.tokens[static_cast<std::size_t>(token)];
  if (word != "it" && word != "its" && word != "this" && word != "them" && word != "one") return false;
  if (pronoun.deprel == "det" || pronoun.deprel == "nummod") return false;
  anaphor.form = MentionForm::pronoun;
  anaphor.plural = word == "them";
  anaphor.affinity = affinity(sentence, token);
  anaphor.span = pronoun.span;
  return true;
}

double TreatyAnaphorFinder::affinity(const Sentence& sentence, int token) const {
  const Token& pronoun = sentence.tokens[static_cast<std::size_t>(token)];
  if (pronoun.head == none) return 0.0;
  const Token& governor = sentence.tokens[static_cast<std::size_t>(pronoun.head)];
  const bool act = act_words_.contains(governor.lemma);
  const bool attitude = attitude_words_.contains(governor.lemma);
  const std::string_view relation = pronoun.deprel;
  const bool object =
      relation == "obj" || relation == "nsubj:pass" || relation.starts_with("obl") || relation == "nmod";
  if (object) return act ? 1.5 : attitude ? 1.0 : -0.8;
  if (relation == "nmod:poss") {
    static constexpr std::array<std::string_view, 14> parts = {
        "ratification", "implementation", "extension", "provision", "verification", "expiry",   "expiration",
        "signing",      "term",           "entry",     "objective", "conclusion",   "adoption", "text"};
    return std::find(parts.begin(), parts.end(), governor.lemma) != parts.end() ? 1.5 : -1.5;
  }
  if (relation.starts_with("nsubj")) {
    static constexpr std::array<std::string_view, 20> predicates = {
        "expire",  "lapse",   "collapse",  "ban",    "prohibit", "prevent", "allow",
        "require", "limit",   "cover",     "bind",   "contain",  "include", "enter",
        "lift",    "provide", "eliminate", "impose", "curb",     "restrict"};
    const bool fits = std::find(predicates.begin(), predicates.end(), governor.lemma) != predicates.end();
    const bool defined = is_treaty_head(governor.lemma);  // "it is a bad deal"
    if (defined) return 1.8;
    return fits ? 1.0 : governor.upos == Upos::ADJ ? 0.2 : -1.2;
  }
  return -0.5;
}

}  // namespace pacta
