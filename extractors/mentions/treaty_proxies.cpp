#include "extractors/mentions/treaty_proxies.hpp"

#include "extractors/mentions/referents.hpp"
#include "extractors/mentions/sentence_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace pacta {
namespace {

constexpr double organ_certainty = 0.5;
constexpr double act_certainty = 0.4;

/// Whether `word` is one of the words of `list`, which blanks part. Empty lists have every word.
bool among(std::string_view word, std::string_view list) {
  if (list.empty()) return true;
  for (std::size_t at = list.find(word); at != std::string_view::npos && !word.empty();
       at = list.find(word, at + 1)) {
    const bool begins = at == 0 || list[at - 1] == ' ';
    const std::size_t end = at + word.size();
    if (begins && (end == list.size() || list[end] == ' ')) return true;
  }
  return false;
}

/// An organ that stands for its treaty, in sentences that have one of the cues.
struct Organ {
  std::string_view actor, treaty, cues;
};

constexpr std::string_view membership_cues =
    "join joins joined joining rejoin leave leaves leaving left quit quits quitting withdraw withdraws "
    "withdrew "
    "withdrawal withdrawing exit pull pulls pulled pullout membership member accession accede freeze freezes "
    "frozen participation suspend suspends suspended obligation obligations commitment commitments charter "
    "rules "
    "article";

constexpr std::array<Organ, 7> organs = {{
    {"opcw", "cwc", ""},
    {"icc", "rome_statute", ""},
    {"iaea", "iaea_safeguards",
     "safeguards safeguard inspector inspectors inspection inspections cooperation cooperate cooperating "
     "watchdog "
     "access monitoring undeclared verification non-compliance noncompliance obligations enrichment censure"},
    {"csto", "cst_csto", ""},
    {"ctbto", "ctbt", ""},
    {"wto", "world_trade_organization", membership_cues},
    {"nato", "north_atlantic_treaty",
     "join joins joined joining leave leaves leaving quit quits withdraw withdraws withdrawal membership "
     "accession "
     "article obligation obligations commitment commitments"},
}};

/// An act or a weapon that stands for the treaty that bans it: a modifier, then a head; where an actor is
/// given, in sentences that name it.
struct Act {
  std::string_view modifiers, heads, treaty, actor;
};

constexpr std::array<Act, 12> acts = {{
    {"nuclear atomic nuke", "test tests testing blast blasts explosion explosions trial trials detonations",
     "nuclear_test_moratorium", ""},
    {"test testing", "nukes", "nuclear_test_moratorium", ""},
    {"chemical", "weapon weapons arms agents munitions stockpile stockpiles attack attacks warfare", "cwc",
     ""},
    {"nerve mustard poison banned toxic", "gas agent agents stock", "cwc", ""},
    {"biological bio germ", "weapon weapons arms agents warfare labs laboratories", "bwc", ""},
    {"anti-personnel antipersonnel", "mine mines landmine landmines", "ottawa", ""},
    {"cluster", "bomb bombs munition munitions shells ammunition", "ccm", ""},
    {"genocide", "case charge charges", "genocide_convention", ""},
    {"in", "genocide", "genocide_convention", ""},
    {"collective", "defence defense", "north_atlantic_treaty", ""},
    {"un u.n. nations council international", "resolution resolutions sanctions", "unscr_1718",
     "north_korea"},
    {"un u.n. nations council international", "resolution resolutions sanctions", "unscr_1737", "iran"},
}};

/// Words for what Russia offered about New START.
constexpr std::string_view offer_words =
    "proposal proposals initiative initiatives plan offer offers standstill gesture idea";

class SentenceProxies {
 public:
  SentenceProxies(Document& document, std::size_t index)
      : document_(&document), index_(index), words_(document.sentences[index]) {}

  /// `mentions`: indices of the sentence's mentions.
  void add(const std::vector<std::size_t>& mentions) {
    for (const std::size_t at : mentions) here_.push_back(document_->mentions[at]);
    for (const std::size_t at : mentions) {
      offer(document_->mentions[at]);
      replacement(document_->mentions[at]);
      talks_with_americans(document_->mentions[at]);
    }
    for (const Organ& organ : organs) stand_in(organ);
    const bool spoken_of = std::any_of(here_.begin(), here_.end(), [](const Mention& mention) {
      return mention.kind == MentionKind::treaty && mention.certainty > organ_certainty;
    });
    if (spoken_of) return;  // a weapon beside a treaty is what that treaty is about
    for (const Act& act : acts) banned(act);
  }

 private:
  /// "Moscow's New START proposal": the offer of 2025 to keep the limits for a year, beside the treaty.
  void offer(Mention& mention) {
    if (mention.slug != "new_start" || mention.token == none || !mention.members.empty()) return;
    const auto& date = document_->published;
    constexpr int year_of_offer = 2025;
    if (date && date->year() < year_of_offer) return;
    const bool russian = names("russia");
    constexpr int reach = 4;
    bool offered = false;
    for (int i = mention.token - reach; i <= mention.token + reach; ++i)
      offered = offered || (!words_.lower(i).empty() && among(words_.lower(i), offer_words));
    if (russian && offered) mention.members = {"new_start", "one_year_limits_offer"};
  }

  /// "the new deal", said of NAFTA while its successor was agreed and ratified, may be either.
  void replacement(Mention& mention) {
    const auto& date = document_->published;
    if (mention.slug != "nafta" || mention.form == MentionForm::name || !mention.members.empty()) return;
    if (date && date->year() >= 2018 && date->year() <= 2020) mention.members = {"nafta", "usmca"};
  }

  /// What Americans and North Koreans say of denuclearization, they say in the talks of 2018 and after.
  void talks_with_americans(Mention& mention) {
    const auto& date = document_->published;
    if (mention.slug != "korea_denuclearization_talks" || !mention.members.empty()) return;
    if (!date || date->year() < 2018 || !names("united_states") || has("us_north_korea_talks")) return;
    mention.members = {"korea_denuclearization_talks", "us_north_korea_talks"};
  }

  void stand_in(const Organ& organ) {
    const auto at = std::find_if(here_.begin(), here_.end(), [&](const Mention& mention) {
      return mention.kind == MentionKind::actor && mention.holder() == organ.actor && mention.token != none;
    });
    if (at == here_.end() || has(organ.treaty) || !cued(organ.cues)) return;
    push(organ.treaty, at->token, at->span, organ_certainty);
  }

  void banned(const Act& act) {
    if (has(act.treaty) || (!act.actor.empty() && !names(act.actor))) return;
    for (int i = 1; i < words_.size(); ++i) {
      const Token& token = words_.token(i);
      if (token.mention != none || !among(words_.lower(i), act.heads)) continue;
      int before = i - 1;
      while (before > 0 &&
             (words_.hyphen(before) || (words_.is(before, "weapon") || words_.is(before, "weapons"))))
        --before;
      if (!among(words_.lower(before), act.modifiers)) continue;
      push(act.treaty, i, token.span, act_certainty);
      return;
    }
  }

  bool cued(std::string_view cues) const {
    if (cues.empty()) return true;
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

  bool has(std::string_view treaty) const {
    const auto has_treaty = [&](const Mention& mention) {
      return mention.kind == MentionKind::treaty &&
             (mention.slug == treaty ||
              std::find(mention.members.begin(), mention.members.end(), treaty) != mention.members.end());
    };
    return std::any_of(here_.begin(), here_.end(), has_treaty);
  }

  void push(std::string_view treaty, int token, ByteSpan span, double certainty) {
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
  std::size_t index_;
  SentenceWords words_;
  std::vector<Mention> here_;  ///< copies: the document's list grows
};

}  // namespace

void add_treaty_proxies(Document& document) {
  std::vector<std::vector<std::size_t>> by_sentence(document.sentences.size());
  for (std::size_t i = 0; i < document.mentions.size(); ++i)
    by_sentence[document.mentions[i].sentence].push_back(i);
  for (std::size_t i = 0; i < by_sentence.size(); ++i) {
    const std::size_t paragraph = document.sentences[i].paragraph;
    if (paragraph < document.boilerplate.size() && document.boilerplate[paragraph]) continue;
    SentenceProxies(document, i).add(by_sentence[i]);
  }
}

}  // namespace pacta
