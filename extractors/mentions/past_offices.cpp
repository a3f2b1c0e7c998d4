#include "extractors/mentions/past_offices.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/mentions/field_words.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

namespace pacta {
namespace {

/// "in 2010", "April 2010"; a bare "2010" may belong to a name ("the 2010 treaty").
std::optional<int> year_of_time(const Sentence& sentence, int token) {
  const std::string& form = at(sentence, token).form;
  const bool digits = form.size() == 4 && std::all_of(form.begin(), form.end(),
                                                      [](unsigned char c) { return std::isdigit(c) != 0; });
  if (!digits || token == 0 || at(sentence, token).mention != none) return std::nullopt;
  const std::string before = ascii_lower(at(sentence, token - 1).form);
  return before == "in" || is_calendar_word(before) ? std::optional(std::stoi(form)) : std::nullopt;
}

/// The verb of the clause in which a word stands.
int verb_above(const Sentence& sentence, int token) {
  for (std::size_t guard = 0; guard < sentence.tokens.size(); ++guard) {
    token = at(sentence, token).head;
    if (token == none || at(sentence, token).upos == Upos::VERB) return token;
  }
  return none;
}

/// Whether a word is who does what the verb says: its subject, the agent of its passive, or who "refused to"
/// do it.
bool does(const Sentence& sentence, int token, int verb) {
  const std::string& relation = at(sentence, token).deprel;
  if (relation == "conj")
    return at(sentence, token).head != none && does(sentence, at(sentence, token).head, verb);
  if (at(sentence, token).head == verb) return relation == "nsubj" || relation == "obl:agent";
  const Token& word = at(sentence, verb);
  return word.deprel == "xcomp" && word.head != none && does(sentence, token, word.head);
}

/// For whom a person spoke in a year before the article.
std::optional<std::string> office_in(const Document& document, const Vocabulary& vocabulary,
                                     const std::string& slug, int year) {
  const Actor* person = vocabulary.actor(slug);
  if (person == nullptr || person->kind != ActorKind::person) return std::nullopt;
  if (!document.published || document.published->year() <= year) return std::nullopt;
  return vocabulary.speaks_for(*person, Date(year));
}

}  // namespace

void lend_past_offices(Document& document, const Vocabulary& vocabulary) {
  for (const Sentence& sentence : document.sentences) {
    for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
      const std::optional<int> year = year_of_time(sentence, i);
      const int verb = year ? verb_above(sentence, i) : none;
      for (int j = 0; verb != none && j < static_cast<int>(sentence.tokens.size()); ++j) {
        if (at(sentence, j).mention == none || !does(sentence, j, verb)) continue;
        Mention& mention = document.mentions[static_cast<std::size_t>(at(sentence, j).mention)];
        if (mention.kind != MentionKind::actor || !mention.represents.empty()) continue;
        if (const auto office = office_in(document, vocabulary, mention.slug, *year))
          mention.represents = *office;
      }
    }
  }
}

}  // namespace pacta
