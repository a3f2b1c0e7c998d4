#include "extractors/mentions/treaty_proxies.hpp"

#include "extractors/mentions/referents.hpp"
#include "extractors/mentions/sentence_words.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {
namespace {

constexpr double organ_certainty = 0.5;
constexpr double act_certainty = 0.4;

bool among(std::string_view word, const std::vector<std::string>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

class SentenceProxies {
 public:
  /// `named`: the treaties that the document names somewhere.
  SentenceProxies(Document& document, const Vocabulary& vocabulary, const std::set<std::string>& named,
                  std::size_t index)
      : document_(&document),
        vocabulary_(&vocabulary),
        named_(&named),
        index_(index),
        words_(document.sentences[index]) {}

  /// `mentions`: indices of the sentence's mentions.
  void add(const std::vector<std::size_t>& mentions) {
    for (const std::size_t at : mentions) here_.push_back(document_->mentions[at]);
    for (const std::size_t at : mentions) {
      for (const SecondReading& reading : vocabulary_->second_readings())
        read_again(document_->mentions[at], reading);
    }
    for (const StandIn& each : vocabulary_->stand_ins()) {
      if (!each.organ.empty()) organ(each);
    }
    const bool spoken_of = std::any_of(here_.begin(), here_.end(), [](const Mention& mention) {
      return mention.kind == MentionKind::treaty && mention.certainty > organ_certainty;
    });
    if (spoken_of) return;  // a weapon beside a treaty is what that treaty is about
    for (const StandIn& each : vocabulary_->stand_ins()) {
      if (each.organ.empty()) banned(each);
    }
  }

 private:
  void read_again(Mention& mention, const SecondReading& reading) {
    if (mention.slug != reading.treaty || mention.token == none || !mention.members.empty()) return;
    if (reading.described_only && mention.form == MentionForm::name) return;
    if (reading.where_named && !named_->contains(reading.also)) return;
    // an article without date may mean it, but hardly what one said for some time alone
    const std::optional<Date>& date = document_->published;
    if (!date && reading.instead && reading.to) return;
    if ((date && !may_lie_between(*date, reading.from, reading.to)) || has(reading.also)) return;
    if (!reading.beside.empty() && !names(reading.beside)) return;
    if (!reading.instead) {
      mention.members = {reading.treaty, reading.also};
    } else if (reading.beside.empty() || !names_parties(reading.treaty)) {
      mention.slug = reading.also;
    }
  }

  void organ(const StandIn& stand_in) {
    const auto at = std::find_if(here_.begin(), here_.end(), [&](const Mention& mention) {
      return mention.kind == MentionKind::actor && mention.holder() == stand_in.organ &&
             mention.token != none;
    });
    if (at == here_.end() || has(stand_in.treaty) || !fits(stand_in)) return;
    push(stand_in.treaty, at->token, at->span, organ_certainty);
  }

  void banned(const StandIn& act) {
    if (has(act.treaty) || !fits(act)) return;
    for (int i = 1; i < words_.size(); ++i) {
      const Token& token = words_.token(i);
      if (token.mention != none || !among(words_.lower(i), act.heads)) continue;
      int before = i - 1;
      while (before > 0 &&
             (words_.hyphen(before) || (words_.is(before, "weapon") || words_.is(before, "weapons"))))
        --before;
      if (!among(last_word(before), act.modifiers)) continue;
      push(act.treaty, i, token.span, act_certainty);
      return;
    }
  }

  /// Of a token, which a name of several words is, too: "Security Council resolutions".
  std::string_view last_word(int token) const {
    const std::string_view words = words_.lower(token);
    const std::size_t blank = words.rfind(' ');
    return blank == std::string_view::npos ? words : words.substr(blank + 1);
  }

  bool fits(const StandIn& stand_in) const {
    return (stand_in.beside.empty() || names(stand_in.beside)) &&
           (stand_in.cues.empty() || cued(stand_in.cues));
  }

  bool cued(const std::vector<std::string>& cues) const {
    for (int i = 0; i < words_.size(); ++i) {
      // a name of several words is one token: "inspectors of the IAEA"
      for (const std::string& word : words_of(words_.lower(i))) {
        if (among(word, cues)) return true;
      }
    }
    return false;
  }

  bool names(std::string_view actor) const {
    return std::any_of(here_.begin(), here_.end(), [&](const Mention& mention) {
      return mention.kind == MentionKind::actor && (mention.slug == actor || mention.represents == actor);
    });
  }

  bool names_parties(const std::string& slug) const {
    const Treaty* treaty = vocabulary_->treaty(slug);
    return treaty != nullptr && !treaty->parties.empty() &&
           std::all_of(treaty->parties.begin(), treaty->parties.end(),
                       [&](const std::string& party) { return names(party); });
  }

  bool has(std::string_view treaty) const {
    const auto has_treaty = [&](const Mention& mention) {
      return mention.kind == MentionKind::treaty &&
             (mention.slug == treaty ||
              std::find(mention.members.begin(), mention.members.end(), treaty) != mention.members.end());
    };
    return std::any_of(here_.begin(), here_.end(), has_treaty);
  }

  void push(const std::string& treaty, int token, ByteSpan span, double certainty) {
    Mention mention;
    mention.span = span;
    mention.kind = MentionKind::treaty;
    mention.form = MentionForm::nominal;
    mention.slug = treaty;
    mention.sentence = index_;
    mention.token = token;
    mention.certainty = certainty;
    here_.push_back(mention);
    Token& word = document_->sentences[index_].tokens[static_cast<std::size_t>(token)];
    if (word.mention == none) word.mention = static_cast<int>(document_->mentions.size());
    document_->mentions.push_back(std::move(mention));
  }

  Document* document_;
  const Vocabulary* vocabulary_;
  const std::set<std::string>* named_;
  std::size_t index_;
  SentenceWords words_;
  std::vector<Mention> here_;  ///< copies: the document's list grows
};

std::set<std::string> treaties_named(const Document& document) {
  std::set<std::string> named;
  for (const Mention& mention : document.mentions) {
    if (mention.kind == MentionKind::treaty && mention.form == MentionForm::name) named.insert(mention.slug);
  }
  return named;
}

}  // namespace

void add_treaty_proxies(Document& document, const Vocabulary& vocabulary) {
  std::vector<std::vector<std::size_t>> by_sentence(document.sentences.size());
  for (std::size_t i = 0; i < document.mentions.size(); ++i)
    by_sentence[document.mentions[i].sentence].push_back(i);
  const std::set<std::string> named = treaties_named(document);
  for (std::size_t i = 0; i < by_sentence.size(); ++i) {
    if (document.is_boilerplate(document.sentences[i].paragraph)) continue;
    SentenceProxies(document, vocabulary, named, i).add(by_sentence[i]);
  }
}

}  // namespace pacta
