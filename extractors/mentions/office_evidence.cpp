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

enum class Standing { unsaid, in_office, out_of_office };

/// By the title before a name: "Republican nominee", "ex-President", "Prime Minister", "the nominee,".
Standing by_title(const SentenceWords& words, int name) {
  bool office = false;
  const int title = words.is(name - 1, ",") ? name - 2 : name - 1;
  if (title < name - 1 && !out_of_office(words, title)) return Standing::unsaid;
  for (int i = title; i >= 0 && in_title(words, i); --i) {
    if (out_of_office(words, i)) return Standing::out_of_office;
    office = office || is_official_role(words.lower(i));
  }
  return office ? Standing::in_office : Standing::unsaid;
}

/// By a title that belongs to the name in the vocabulary: "President-elect Donald Trump".
Standing by_name(const SentenceWords& words, int first, int last) {
  for (int i = first; i < last; ++i) {
    if (out_of_office(words, i)) return Standing::out_of_office;
  }
  return Standing::unsaid;
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
      Standing standing = by_name(words, i, match.last);
      if (standing == Standing::unsaid) standing = by_title(words, i);
      if (standing == Standing::unsaid) standing = by_apposition(words, match.last);
      if (standing == Standing::in_office) ++evidence.offices[person->slug];
      if (standing == Standing::out_of_office) --evidence.offices[person->slug];
      break;
    }
    i = next;
  }
}

}  // namespace pacta
