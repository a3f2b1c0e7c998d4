#include "extractors/mentions/referents.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/language/tokens.hpp"
#include "extractors/mentions/field_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace pacta {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto close = [&] {
    if (word.ends_with("'s")) word.resize(word.size() - 2);
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("\u2019")) {
      word += '\'';
      i += 2;
      continue;
    }
    const auto c = static_cast<unsigned char>(text[i]);
    if (std::isalnum(c) != 0 || c == '\'' || c == '.' || c >= 0x80) {
      word += static_cast<char>(std::tolower(c));
    } else {
      close();
    }
  }
  close();
  for (std::string& each : words) {
    while (each.size() > 2 && each.back() == '.' && each.find('.') == each.size() - 1) each.pop_back();
  }
  return words;
}

std::string last_word(std::string_view name) {
  const std::vector<std::string> words = words_of(name);
  return words.empty() ? std::string{} : words.back();
}

/// "partners", "negotiators": people who stand for those whose they are.
bool stands_for_its_own(const Token& noun) {
  static constexpr std::array<std::string_view, 4> people = {"colleague", "counterpart", "friend", "partner"};
  return noun.xpos == "NNS" && (is_official_role(ascii_lower(noun.form)) ||
                                std::find(people.begin(), people.end(), noun.lemma) != people.end());
}

/// A subject, or the adjective of one: "the Chinese partners told us".
bool is_subject(const Document& document, const Mention& mention) {
  if (mention.token == none) return false;
  const auto& tokens = document.sentences[mention.sentence].tokens;
  const Token& token = tokens[static_cast<std::size_t>(mention.token)];
  if (mention.form != MentionForm::demonym || token.head == none || token.deprel != "amod")
    return token.deprel.starts_with("nsubj");
  const Token& noun = tokens[static_cast<std::size_t>(token.head)];
  return noun.deprel.starts_with("nsubj") && stands_for_its_own(noun);
}

/// "signed an accord", "a deal was reached": what is told to come about can be taken up as if it had a name.
bool is_concluded(const Document& document, const Mention& mention) {
  static constexpr std::array<std::string_view, 3> indefinite = {"a", "an", "another"};
  if (mention.token == none) return false;
  const Sentence& sentence = document.sentences[mention.sentence];
  const Token& noun = at(sentence, mention.token);
  if (noun.head == none || (noun.deprel != "obj" && noun.deprel != "nsubj:pass")) return false;
  return is_conclusion(at(sentence, noun.head).lemma) &&
         std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& each) {
           return each.head == mention.token && among(indefinite, each.lemma);
         });
}

const Referent::Occurrence* Referent::before(std::size_t at) const {
  const auto next = std::partition_point(occurrences.begin(), occurrences.end(),
                                         [&](const Occurrence& occurrence) { return occurrence.at < at; });
  return next == occurrences.begin() ? nullptr : &*(next - 1);
}

const Referent::Occurrence* Referent::named_before(std::size_t at) const {
  const auto last = std::find_if(occurrences.rbegin(), occurrences.rend(), [&](const Occurrence& occurrence) {
    return occurrence.named && occurrence.at < at;
  });
  return last == occurrences.rend() ? nullptr : &*last;
}

bool Referent::is_subject_before(std::size_t at) const {
  const Occurrence* last = before(at);
  return last != nullptr &&
         std::any_of(occurrences.begin(), occurrences.end(), [&](const Occurrence& occurrence) {
           return occurrence.sentence == last->sentence && occurrence.at < at && occurrence.subject;
         });
}

std::size_t Referent::count_before(std::size_t at) const {
  return static_cast<std::size_t>(
      std::count_if(occurrences.begin(), occurrences.end(),
                    [&](const Occurrence& occurrence) { return occurrence.at < at; }));
}

Referents::Referents(const Document& document, const Vocabulary& vocabulary)
    : document_(&document), vocabulary_(&vocabulary) {
  for (std::size_t i = 0; i < document.mentions.size(); ++i) {
    if (!document.mentions[i].slug.empty()) note(static_cast<int>(i));
  }
}

bool Referents::find_holder(const std::string& actor) const {
  return !actor.empty() && std::any_of(referents_.begin(), referents_.end(), [&](const Referent& referent) {
    return referent.kind == MentionKind::actor && referent.holder() == actor;
  });
}

const Referent* Referents::find(const std::string& slug, MentionKind kind) const {
  const auto at = std::find_if(referents_.begin(), referents_.end(), [&](const Referent& referent) {
    return referent.kind == kind && referent.slug == slug;
  });
  return at == referents_.end() ? nullptr : &*at;
}

void Referents::learn_words(Referent& referent, const Mention& mention) const {
  if (mention.form == MentionForm::pronoun) return;
  for (std::string& word : words_of(document_->text(mention.span))) {
    if (referent.person && mention.form != MentionForm::nominal) {
      if (word == "mr" || word == "sir" || word == "spokesman" || word == "king")
        referent.gender = Gender::male;
      if (word == "mrs" || word == "ms" || word == "spokeswoman" || word == "queen" || is_female_name(word))
        referent.gender = Gender::female;
      else if (is_given_name(word) && referent.gender == Gender::unknown)
        referent.gender = Gender::male;
    }
    referent.words.insert(std::move(word));
  }
}

Referent Referents::described(const Mention& mention) const {
  Referent referent;
  referent.slug = mention.slug;
  referent.represents = mention.represents;
  referent.kind = mention.kind;
  if (mention.kind == MentionKind::treaty) {
    referent.treaty = vocabulary_->treaty(mention.slug);
    if (referent.treaty != nullptr) {
      for (const Alias& alias : referent.treaty->aliases) {
        for (std::string& word : words_of(alias.text)) referent.words.insert(std::move(word));
      }
      referent.parties = referent.treaty->parties;
      referent.process = referent.treaty->kind == TreatyKind::process;
    } else {
      const auto words = words_of(document_->text(mention.span));
      referent.invented = mention.form == MentionForm::nominal && !is_concluded(*document_, mention);
      referent.process = !words.empty() && is_process_head(words.back());
      for (std::string& word : words_of(mention.slug)) referent.words.insert(std::move(word));
    }
    return referent;
  }
  referent.actor = vocabulary_->actor(mention.slug);
  if (referent.actor == nullptr) {
    const auto words = words_of(document_->text(mention.span));
    const std::string last = words.empty() ? std::string{} : words.back();
    const bool collective = last == "ministry" || last == "government" || last == "administration" ||
                            last == "army" || last == "parliament" || last == "side" || last == "regime" ||
                            last == "delegation" || last == "embassy" || last == "military" ||
                            is_organisation_head(last);
    referent.plural = is_opinion_group(last) || last.ends_with("s");
    referent.person = !collective && !referent.plural;
    return referent;
  }
  const ActorKind kind = referent.actor->kind;
  referent.person = kind == ActorKind::person;
  referent.state =
      kind == ActorKind::state || kind == ActorKind::historical_state || kind == ActorKind::territory;
  referent.plural = kind == ActorKind::group;
  for (const Alias& alias : referent.actor->aliases) {
    for (std::string& word : words_of(alias.text)) {
      if (referent.person && is_female_name(word)) referent.gender = Gender::female;
      if (referent.person && is_given_name(word) && referent.gender == Gender::unknown)
        referent.gender = Gender::male;
      referent.words.insert(std::move(word));
    }
  }
  for (const Role& role : referent.actor->roles) {
    // an Assistant to the President is no president
    for (std::string& word : words_of(role.title.substr(0, role.title.find(" to the "))))
      referent.words.insert(std::move(word));
  }
  return referent;
}

void Referents::note(int index) {
  const Mention& mention = document_->mentions[static_cast<std::size_t>(index)];
  auto at = std::find_if(referents_.begin(), referents_.end(), [&](const Referent& referent) {
    return referent.kind == mention.kind && referent.slug == mention.slug;
  });
  if (at == referents_.end()) {
    referents_.push_back(described(mention));
    at = referents_.end() - 1;
  }
  if (at->represents.empty()) at->represents = mention.represents;
  const bool anaphor = mention.form == MentionForm::nominal || mention.form == MentionForm::pronoun;
  if (!anaphor || mention.antecedent == none) learn_words(*at, mention);
  at->headline = at->headline || document_->is_headline(document_->sentences[mention.sentence]);
  if (mention.kind == MentionKind::treaty) ++treaty_mentions_;
  Referent::Occurrence occurrence{mention.sentence,
                                  mention.span.begin,
                                  index,
                                  document_->sentences[mention.sentence].paragraph,
                                  is_subject(*document_, mention),
                                  !anaphor,
                                  anaphor ? std::string{} : last_word(document_->text(mention.span))};
  const auto place = std::upper_bound(at->occurrences.begin(), at->occurrences.end(), occurrence,
                                      [](const auto& a, const auto& b) { return a.at < b.at; });
  at->occurrences.insert(place, occurrence);
}

}  // namespace pacta
