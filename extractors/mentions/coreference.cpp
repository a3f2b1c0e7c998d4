#include "extractors/mentions/coreference.hpp"

#include "extractors/language/tokens.hpp"
#include "extractors/mentions/actor_anaphors.hpp"
#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/named_parties.hpp"
#include "extractors/mentions/referents.hpp"
#include "extractors/mentions/signing_places.hpp"
#include "extractors/mentions/talked_about.hpp"
#include "extractors/mentions/treaty_anaphors.hpp"
#include "extractors/mentions/treaty_proxies.hpp"
#include "extractors/mentions/unlisted_subjects.hpp"
#include "extractors/mentions/voices.hpp"

#include <algorithm>
#include <numeric>

namespace pacta {
namespace {

/// Sorts the mentions by span and follows every index into them.
void sort_mentions(Document& document) {
  std::vector<std::size_t> order(document.mentions.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return document.mentions[a].span < document.mentions[b].span;
  });
  std::vector<int> place(order.size());
  std::vector<Mention> sorted;
  sorted.reserve(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = static_cast<int>(i);
    sorted.push_back(std::move(document.mentions[order[i]]));
  }
  const auto follow = [&](int& index) {
    if (index != none) index = place[static_cast<std::size_t>(index)];
  };
  for (Mention& mention : sorted) follow(mention.antecedent);
  document.mentions = std::move(sorted);
  for (Sentence& sentence : document.sentences) {
    for (Token& token : sentence.tokens) follow(token.mention);
  }
}

/// Whose act an office-holder's act was: the state for which he spoke last, of those who speak for none
/// today.
std::string last_office(const Actor& person) {
  const Role* last = nullptr;
  for (const Role& role : person.roles) {
    const bool later = last == nullptr || (role.from && (!last->from || *last->from < *role.from));
    if (!role.in_own_name && later) last = &role;
  }
  return last == nullptr ? std::string{} : last->represents;
}

/// What a word is the agent of: "Obama" of "signed", "his" of "signature", "Gorbachev" of "signed by Reagan
/// and Gorbachev" and of "signed with Reagan"; none where it is no agent.
int deed_of(const Sentence& sentence, int token) {
  const Token& word = at(sentence, token);
  if (word.head == none) return none;
  if (word.deprel == "conj") return deed_of(sentence, word.head);
  const bool agent = word.deprel.starts_with("nsubj") || word.deprel == "nmod:poss" ||
                     word.deprel == "obl:agent" ||
                     (word.deprel == "obl" && has_case(sentence, token, "by")) ||
                     (word.deprel == "obl" && has_case(sentence, token, "with") &&
                      is_conclusion(at(sentence, word.head).lemma));
  return agent ? word.head : none;
}

/// "signed", "refused to sign", "decision to leave".
bool is_act(const Sentence& sentence, int verb, const TreatyAnaphorFinder& finder) {
  return finder.is_act(at(sentence, verb).lemma) ||
         std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& each) {
           return each.head == verb && (each.deprel == "xcomp" || each.deprel == "acl") &&
                  finder.is_act(each.lemma);
         });
}

/// "the deal that former President Obama signed": acts on treaties are acts of state, opinions are one's own.
void credit_acts_in_office(Document& document, const Vocabulary& vocabulary,
                           const TreatyAnaphorFinder& finder) {
  for (Mention& mention : document.mentions) {
    if (mention.kind != MentionKind::actor || !mention.represents.empty() || mention.token == none) continue;
    const Actor* person = vocabulary.actor(mention.slug);
    if (person == nullptr || person->kind != ActorKind::person) continue;
    const Sentence& sentence = document.sentences[mention.sentence];
    const int deed = deed_of(sentence, mention.token);
    if (deed != none && is_act(sentence, deed, finder)) mention.represents = last_office(*person);
  }
}

/// Adds the mentions of one document from its beginning to its end, so that each finds those before it.
class DocumentResolver {
 public:
  DocumentResolver(Document& document, const Vocabulary& vocabulary, const TreatyAnaphorFinder& finder,
                   const TreatyAntecedents& treaties, const TalkedAbout& talks, const SigningPlaces& places)
      : document_(&document),
        date_(document.published ? document.published : document.article->published),
        finder_(&finder),
        treaties_(&treaties),
        talks_(&talks),
        signed_here_(places.signed_here(document.text(), date_)),
        referents_(document, vocabulary),
        voices_(document, vocabulary),
        actors_(document, vocabulary, referents_, voices_) {
    if (signed_here_ == nullptr) signed_here_ = treaties_->between_those_named(referents_, date_);
  }

  void resolve(std::size_t sentence) {
    const auto descriptions = finder_->find(*document_, sentence);
    const auto persons = find_actor_anaphors(*document_, sentence);
    auto treaty = descriptions.begin();
    for (const ActorAnaphor& anaphor : persons) {
      for (; treaty != descriptions.end() && treaty->token <= anaphor.token; ++treaty) resolve(*treaty);
      resolve(anaphor);
    }
    for (; treaty != descriptions.end(); ++treaty) resolve(*treaty);
  }

 private:
  void resolve(const TreatyAnaphor& anaphor) {
    Mention mention;
    mention.span = anaphor.span;
    mention.kind = MentionKind::treaty;
    mention.form = anaphor.form;
    mention.sentence = anaphor.sentence;
    mention.token = anaphor.token;
    mention.members = treaties_->several(anaphor, referents_);
    if (!mention.members.empty()) {
      mention.certainty = 0.6;
      add(std::move(mention));
      return;
    }
    const auto choice = treaties_->choose(anaphor, referents_, {date_, beside(anaphor), signed_here_});
    if (choice.referent != nullptr) {
      mention.slug = choice.referent->slug;
      mention.certainty = choice.certainty;
      const Referent::Occurrence* last = choice.referent->before(anaphor.span.begin);
      mention.antecedent = (last != nullptr ? last : &choice.referent->occurrences.front())->mention;
    } else if (choice.treaty != nullptr) {
      mention.slug = talks_->meant(*document_, anaphor.sentence, anaphor.token, choice.treaty->slug);
      mention.certainty = choice.certainty;
    } else if (anaphor.form == MentionForm::nominal && !anaphor.measure) {
      describe(anaphor, mention);
    } else {
      return;  // a pronoun that is no treaty may still be an actor
    }
    add(std::move(mention));
  }

  void resolve(const ActorAnaphor& anaphor) {
    const Token& token = token_of(anaphor);
    if (token.mention != none) return;
    auto reading = actors_.read(anaphor);
    if (!reading) return;
    Mention mention;
    mention.span = anaphor.span;
    mention.kind = MentionKind::actor;
    mention.form = anaphor.form;
    mention.sentence = anaphor.sentence;
    mention.token = anaphor.token;
    mention.slug = std::move(reading->slug);
    mention.represents = std::move(reading->represents);
    mention.members = std::move(reading->members);
    mention.antecedent = reading->antecedent;
    mention.certainty = reading->certainty;
    add(std::move(mention));
  }

  /// A description of nothing that was named is a name of its own.
  void describe(const TreatyAnaphor& anaphor, Mention& mention) const {
    const Treaty* treaty = treaties_->named_without_context(anaphor, document_->text(anaphor.span));
    if (treaty != nullptr && (!has_party(*treaty) || treaties_->is_of_future(*treaty, date_)))
      treaty = nullptr;
    if (treaty == nullptr) treaty = treaties_->between_salient(anaphor, referents_, date_);
    if (treaty != nullptr && treaties_->is_of_other_year(anaphor, *treaty)) treaty = nullptr;
    mention.slug =
        treaty != nullptr ? treaty->slug : treaties_->described_slug(anaphor, americans_in(anaphor));
    mention.certainty = mention.slug.empty() ? 0.0 : 0.5;
  }

  /// "Its roadmap is clear" is none between states of whom the article never speaks.
  bool has_party(const Treaty& treaty) const {
    return !is_closed(treaty.parties) ||
           std::any_of(treaty.parties.begin(), treaty.parties.end(), [&](const std::string& party) {
             return referents_.find(party, MentionKind::actor) != nullptr;
           });
  }

  const Token& token_of(const ActorAnaphor& anaphor) const {
    return document_->sentences[anaphor.sentence].tokens[static_cast<std::size_t>(anaphor.token)];
  }

  /// The actors who are named in the sentence or speak there, the United States first: of talks that are told
  /// by one party alone they are the most frequent other one.
  std::vector<std::string> beside(const TreatyAnaphor& anaphor) const {
    std::vector<std::string> actors;
    if (const auto voice = voices_.at(anaphor.span.begin)) actors = voice->speaks_for;
    for (const Token& token : document_->sentences[anaphor.sentence].tokens) {
      if (token.mention == none) continue;
      const Mention& mention = document_->mentions[static_cast<std::size_t>(token.mention)];
      if (mention.kind == MentionKind::actor && !mention.holder().empty()) actors.push_back(mention.holder());
    }
    std::stable_partition(actors.begin(), actors.end(),
                          [](const std::string& actor) { return actor == "united_states"; });
    return actors;
  }

  bool americans_in(const TreatyAnaphor& anaphor) const {
    const std::vector<std::string> actors = beside(anaphor);
    return !actors.empty() && actors.front() == "united_states";
  }

  void add(Mention mention) {
    const int index = static_cast<int>(document_->mentions.size());
    document_->sentences[mention.sentence].tokens[static_cast<std::size_t>(mention.token)].mention = index;
    const bool named = !mention.slug.empty();
    document_->mentions.push_back(std::move(mention));
    if (named) referents_.note(index);
  }

  Document* document_;
  std::optional<Date> date_;
  const TreatyAnaphorFinder* finder_;
  const TreatyAntecedents* treaties_;
  const TalkedAbout* talks_;
  const Treaty* signed_here_;
  Referents referents_;
  Voices voices_;
  ActorAntecedents actors_;
};

}  // namespace

struct AnaphoraResolver::Parts {
  explicit Parts(const Vocabulary& words)
      : vocabulary(&words), finder(words), treaties(words), talks(words), places(words) {}

  const Vocabulary* vocabulary;
  TreatyAnaphorFinder finder;
  TreatyAntecedents treaties;
  TalkedAbout talks;
  SigningPlaces places;
};

AnaphoraResolver::AnaphoraResolver(const Vocabulary& vocabulary)
    : parts_(std::make_unique<const Parts>(vocabulary)) {}
AnaphoraResolver::~AnaphoraResolver() = default;
AnaphoraResolver::AnaphoraResolver(AnaphoraResolver&&) noexcept = default;

void AnaphoraResolver::resolve(Document& document) const {
  if (add_unlisted_subjects(document)) sort_mentions(document);
  parts_->talks.apply(document);
  DocumentResolver resolver(document, *parts_->vocabulary, parts_->finder, parts_->treaties, parts_->talks,
                            parts_->places);
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (document.is_boilerplate(document.sentences[i].paragraph)) continue;
    resolver.resolve(i);
  }
  credit_acts_in_office(document, *parts_->vocabulary, parts_->finder);
  add_treaty_proxies(document, *parts_->vocabulary);
  sort_mentions(document);
}

void resolve_anaphora(Document& document, const Vocabulary& vocabulary) {
  AnaphoraResolver(vocabulary).resolve(document);
}

}  // namespace pacta
