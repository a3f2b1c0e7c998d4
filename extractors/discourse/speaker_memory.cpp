#include "extractors/discourse/speaker_memory.hpp"

#include "extractors/discourse/quote_marks.hpp"
#include "extractors/discourse/speaker_words.hpp"
#include "extractors/language/word.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>

namespace pacta {
namespace {

/// A pronoun looks back over so many sentences, and over more where it finds nobody there.
constexpr double short_memory = 8, long_memory = 80;

/// Shorter stretches between marks are terms, whose names are the reporter's.
constexpr std::size_t shortest_quote = 25;  // bytes

/// Roles that may stand for one another: "the diplomat" may be a minister, "the expert" is none.
bool compatible(std::string_view words, std::string_view role) {
  const auto has = [&](std::initializer_list<std::string_view> options) {
    return std::any_of(options.begin(), options.end(),
                       [&](auto option) { return words.find(option) != std::string_view::npos; });
  };
  if (words.find(role) != std::string_view::npos) return true;
  if (role == "diplomat" || role == "envoy")
    return has(
        {"foreign", "ambassador", "envoy", "diplomat", "representative", "secretary of state", "mission"});
  if (role == "official" || role == "politician")
    return has({"minister", "secretary", "chief", "head", "director", "senator"});
  if (role == "leader") return has({"president", "prime minister", "chancellor", "chairman", "king"});
  if (role == "expert" || role == "analyst")
    return has({"editor", "professor", "researcher", "director", "fellow"});
  if (role == "lawmaker" || role == "senator" || role == "mp")
    return has({"senator", "deputy", "committee", "representative"});
  if (role == "spokesman" || role == "spokesperson" || role == "spokeswoman") return has({"spokes"});
  return false;
}

}  // namespace

SpeakerMemory::SpeakerMemory(const Document& document, const Vocabulary& vocabulary)
    : document_(&document), reading_(document, vocabulary) {
  for (const QuotedStretch& stretch : quoted_stretches(document.text(), document.paragraphs))
    if (quoted_.empty() || stretch.content.begin >= quoted_.back().end) quoted_.push_back(stretch.content);
  for (std::size_t i = 0; i < document.sentences.size(); ++i) collect(document.sentences[i], i);
  std::stable_sort(appearances_.begin(), appearances_.end(),
                   [](const Appearance& a, const Appearance& b) { return a.at < b.at; });
}

bool SpeakerMemory::in_quote(std::size_t at) const {
  const auto stretch = std::partition_point(quoted_.begin(), quoted_.end(),
                                            [&](const ByteSpan& span) { return span.end <= at; });
  return stretch != quoted_.end() && stretch->begin <= at && stretch->size() >= shortest_quote;
}

/// Titles stand close before a name.
std::string SpeakerMemory::words_before(const Sentence& sentence, std::size_t begin) const {
  constexpr std::size_t reach = 60;  // bytes
  const std::size_t from = begin - std::min(begin - sentence.span.begin, reach);
  return std::string(document_->text({from, begin}));
}

void SpeakerMemory::collect(const Sentence& sentence, std::size_t index) {
  const SentenceView view(sentence);
  add_mentions(view, index);
  add_names(view, index);
}

void SpeakerMemory::add_mentions(const SentenceView& view, std::size_t index) {
  for (const Token& token : view.sentence().tokens) {
    if (token.detached || token.mention == none) continue;
    const Mention& mention = document_->mentions[static_cast<std::size_t>(token.mention)];
    if (mention.kind != MentionKind::actor || mention.slug.empty() || mention.form == MentionForm::demonym ||
        reading_.is_description(mention))
      continue;
    const Speaker speaker = reading_.speaker(mention);
    const std::string_view name = document_->text(mention.span);
    std::string words(name);
    if (speaker.person) words = words_before(view.sentence(), mention.span.begin) + words;
    appearances_.push_back({mention.span.begin, index, speaker, lower_case(words),
                            token.deprel.starts_with("nsubj"), reading_.gender(mention),
                            reading_.is_surely_person(mention), in_quote(mention.span.begin)});
    if (speaker.person) by_last_name_.try_emplace(lower_case(last_word_of(name)), speaker);
  }
}

void SpeakerMemory::add_names(const SentenceView& view, std::size_t index) {
  for (const TokenRange& run : name_runs(view)) {
    const ByteSpan span = view.bytes(run);
    const std::string name(document_->text(span));
    const auto [known, added] =
        by_last_name_.try_emplace(lower_case(view[run.last].form), Speaker{slug_of(name), "", true});
    bool subject = false;
    for (int i = run.first; i <= run.last; ++i) subject = subject || view[i].deprel.starts_with("nsubj");
    appearances_.push_back({span.begin, index, known->second,
                            lower_case(words_before(view.sentence(), span.begin) + name), subject,
                            gender_by(view[run.first].form), true, in_quote(span.begin)});
  }
}

void SpeakerMemory::spoke(std::size_t at, const Speaker& speaker) {
  if (!speaker.slug.empty()) spoke_.emplace_back(at, speaker);
}

Speaker SpeakerMemory::last_speaker(std::size_t before) const {
  for (auto at = spoke_.rbegin(); at != spoke_.rend(); ++at)
    if (at->first < before) return at->second;
  return {};
}

Speaker SpeakerMemory::last_person(std::size_t before, std::string_view role, Gender gender) const {
  const auto here =
      std::partition_point(document_->sentences.begin(), document_->sentences.end(),
                           [&](const Sentence& sentence) { return sentence.span.end <= before; });
  const std::size_t sentence = static_cast<std::size_t>(here - document_->sentences.begin());
  const auto around = std::partition_point(quoted_.begin(), quoted_.end(),
                                           [&](const ByteSpan& span) { return span.end <= before; });
  const bool asker_quoted = around != quoted_.end() && around->begin <= before;
  const Speaker recent = last_speaker(before);
  const Appearance* best = nullptr;
  double best_score = -1e9;
  for (auto at = appearance_before(before); at != appearances_.rend(); ++at) {
    const double distance = static_cast<double>(sentence - std::min(sentence, at->sentence));
    if (distance > (best != nullptr ? short_memory : long_memory)) break;
    if (!at->speaker.person || (at->quoted && !asker_quoted) ||
        (!role.empty() && !compatible(at->words, role)))
      continue;
    if (gender != Gender::unknown && at->gender != Gender::unknown && at->gender != gender) continue;
    const double score = (at->subject ? 2.0 : 0.0) + (at->speaker.slug == recent.slug ? 2.0 : 0.0) -
                         (at->sure ? 0.0 : 3.0) - distance;
    if (score > best_score) {
      best = &*at;
      best_score = score;
    }
  }
  if (best != nullptr) return best->speaker;
  return recent.person ? recent : Speaker{};
}

std::vector<SpeakerMemory::Appearance>::const_reverse_iterator SpeakerMemory::appearance_before(
    std::size_t before) const {
  return std::make_reverse_iterator(std::partition_point(
      appearances_.begin(), appearances_.end(), [&](const Appearance& seen) { return seen.at < before; }));
}

Speaker SpeakerMemory::last_organisation(std::size_t before, std::string_view noun) const {
  int left = 300;  // names looked at: the text of an ordinary article
  for (auto at = appearance_before(before); at != appearances_.rend() && left > 0; ++at, --left)
    if (!at->speaker.person && at->words.find(noun) != std::string::npos) return at->speaker;
  return {};
}

Speaker SpeakerMemory::last_group(std::size_t before) const {
  constexpr std::size_t nearby = 400;  // bytes
  if (const Speaker* recent = speaker_nearby(before, nearby); recent != nullptr && !recent->person)
    return *recent;
  for (auto at = appearance_before(before); at != appearances_.rend(); ++at) {
    if (before - at->at > nearby) break;
    if (!at->speaker.person && at->subject && !at->quoted) return at->speaker;
  }
  return {};
}

const Speaker* SpeakerMemory::last_described(std::size_t before, std::string_view noun) const {
  for (auto at = spoke_.rbegin(); at != spoke_.rend(); ++at)
    if (at->first < before) {
      const std::string& slug = at->second.slug;
      return slug == noun || slug.ends_with("_" + std::string(noun)) ? &at->second : nullptr;
    }
  return nullptr;
}

const Speaker* SpeakerMemory::speaker_nearby(std::size_t before, std::size_t bytes) const {
  for (auto at = spoke_.rbegin(); at != spoke_.rend(); ++at)
    if (at->first < before) return before - at->first < bytes ? &at->second : nullptr;
  return nullptr;
}

const Speaker* SpeakerMemory::by_last_name(std::string_view name) const {
  const auto at = by_last_name_.find(lower_case(name));
  return at == by_last_name_.end() ? nullptr : &at->second;
}

}  // namespace pacta
