#include "extractors/mentions/office_evidence.hpp"

#include "extractors/mentions/field_words.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// Who wants an office does not hold it.
bool is_candidacy_word(std::string_view word) {
  static constexpr std::array<std::string_view, 8> words = {
      "candidate", "challenger", "contender", "elect", "front-runner", "frontrunner", "hopeful", "nominee"};
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool out_of_office(const SentenceWords& words, int i) {
  const bool front_runner = words.is(i, "runner") && words.hyphen(i - 1) && words.is(i - 2, "front");
  return is_candidacy_word(words.lower(i)) || is_former_marker(words.lower(i)) || front_runner;
}

bool in_title(const SentenceWords& words, int i) {
  const std::string_view word = words.lower(i);
  return is_official_role(word) || is_role_modifier(word) || is_private_role(word) || words.hyphen(i) ||
         out_of_office(words, i) || word == "front" || word == "runner" || word == "gop" ||
         word == "democratic";
}

/// Legislators and governors speak for themselves, whatever they were before or will be.
bool is_mandate(const SentenceWords& words, int i) {
  static constexpr std::array<std::string_view, 8> titles = {
      "congressman", "congresswoman", "gov", "governor", "mayor", "rep", "sen", "senator"};
  return std::find(titles.begin(), titles.end(), words.lower(i)) != titles.end();
}

enum class Standing { unsaid, in_office, out_of_office };

/// How a name is called, and the word for the office.
struct Called {
  Standing standing = Standing::unsaid;
  std::string office;
};

/// By the title before a name: "Republican nominee", "ex-President", "Prime Minister", "the nominee,",
/// "Sen.".
Called by_title(const SentenceWords& words, int name) {
  Called called;
  const bool dot = words.is(name - 1, ".");
  const int title = words.is(name - 1, ",") || dot ? name - 2 : name - 1;
  if (is_mandate(words, title)) return {Standing::out_of_office, {}};
  if (title < name - 1 && !out_of_office(words, title)) return called;
  for (int i = title; i >= 0 && in_title(words, i); --i) {
    if (out_of_office(words, i)) return {Standing::out_of_office, {}};
    if (is_official_role(words.lower(i)) && called.office.empty())
      called = {Standing::in_office, std::string(words.lower(i))};
  }
  return called;
}

/// By a title that belongs to the name in the vocabulary: "President-elect Donald Trump", "President Obama".
Called by_name(const SentenceWords& words, int first, int last) {
  Called called;
  for (int i = first; i < last; ++i) {
    if (out_of_office(words, i)) return {Standing::out_of_office, {}};
    if (is_official_role(words.lower(i))) called = {Standing::in_office, std::string(words.lower(i))};
  }
  return called;
}

/// By what stands after a name: ", the former secretary of state", ", a presidential hopeful".
Standing by_apposition(const SentenceWords& words, int after) {
  constexpr int reach = 6;
  if (!words.is(after, ",")) return Standing::unsaid;
  int i = after + 1;
  while (is_determiner(words.lower(i)) || words.is(i, "then")) ++i;
  for (const int end = std::min(words.size(), i + reach); i < end && in_title(words, i); ++i) {
    if (out_of_office(words, i)) return Standing::out_of_office;
  }
  return Standing::unsaid;
}

const Actor* person_named(const NameMatch& match) {
  const NameEntry& entry = *match.entries.front();
  return match.entries.size() == 1 && entry.actor != nullptr && entry.actor->kind == ActorKind::person
             ? entry.actor
             : nullptr;
}

}  // namespace

void gather_offices(const SentenceWords& words, const NameIndex& index, ArticleEvidence& evidence) {
  for (int i = 0; i < words.size();) {
    int next = i + 1;
    for (const NameMatch& match : index.matches(words, i)) {
      next = std::max(next, match.last);
      const Actor* person = person_named(match);
      if (person == nullptr) continue;
      const Called before = by_title(words, i);
      Called called = by_name(words, i, match.last);
      if (called.standing == Standing::unsaid || before.standing == Standing::out_of_office) called = before;
      const Standing standing =
          called.standing == Standing::unsaid ? by_apposition(words, match.last) : called.standing;
      if (standing == Standing::in_office) {
        ++evidence.offices[person->slug];
        evidence.titles[person->slug].insert(called.office);
      }
      if (standing == Standing::out_of_office) --evidence.offices[person->slug];
      break;
    }
    i = next;
  }
}

}  // namespace pacta
