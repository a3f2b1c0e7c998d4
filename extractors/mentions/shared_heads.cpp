#include "extractors/mentions/shared_heads.hpp"

#include "extractors/mentions/field_words.hpp"
#include "extractors/mentions/folding.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pacta {
namespace {

constexpr int longest_list = 24;  // tokens

/// "treaties" → "treaty"; empty where the word is no plural that treaties share.
std::string_view singular_head(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> heads = {{
      {"accords", "accord"},
      {"agreements", "agreement"},
      {"conventions", "convention"},
      {"covenants", "covenant"},
      {"pacts", "pact"},
      {"protocols", "protocol"},
      {"treaties", "treaty"},
  }};
  for (const auto& [plural, singular] : heads)
    if (plural == word) return singular;
  return {};
}

bool separates(const SentenceWords& words, int i) {
  return words.is(i, ",") || words.is(i, "and") || words.is(i, "or");
}

bool is_name_part(const SentenceWords& words, int i) {
  return words.capitalised(i) || words.hyphen(i);
}

/// The stretches between commas and conjunctions from a token on, up to the first word that is no part of a
/// name; `end` is that word. Articles before a name are left out.
struct List {
  std::vector<SharedName> names;
  int end = 0;
  bool joined = false;  ///< the last two by a conjunction
};

List list_at(const SentenceWords& words, int first) {
  List list;
  int i = first;
  const int limit = std::min(words.size(), first + longest_list);
  while (i < limit) {
    if (words.is(i, "the") && i > first) ++i;
    const int begin = i;
    while (i < limit && is_name_part(words, i) && singular_head(words.lower(i)).empty()) ++i;
    if (i == begin) break;
    list.names.push_back({begin, i, nullptr});
    list.end = i;
    if (!separates(words, i)) break;
    list.joined = !words.is(i, ",");
    ++i;
    if (words.is(i - 1, ",") && (words.is(i, "and") || words.is(i, "or"))) {
      list.joined = true;
      ++i;
    }
  }
  return list;
}

/// "A, B and C treaties": each with the head, with what the last has before it ("Weapons"), or alone.
std::vector<SharedName> before_head(const SentenceWords& words, int first, const TreatyByLetters& named) {
  List list = list_at(words, first);
  const std::string_view head = singular_head(words.lower(list.end));
  if (list.names.size() < 2 || !list.joined || head.empty()) return {};
  const SharedName last = list.names.back();
  for (SharedName& name : list.names) {
    const std::string own = words.letters(name.first, name.last);
    name.treaty = named(own + std::string(head));
    for (int tail = last.first + 1; tail < last.last && name.treaty == nullptr; ++tail)
      name.treaty = named(own + words.letters(tail, last.last) + std::string(head));
    if (name.treaty == nullptr) name.treaty = named(own);
    if (name.treaty == nullptr) return {};
  }
  list.names.back().last = list.end + 1;
  return list.names;
}

/// "Treaties of A, B and C".
std::vector<SharedName> behind_head(const SentenceWords& words, int first, const TreatyByLetters& named) {
  const std::string head(singular_head(words.lower(first)));
  if (head.empty() || !words.is(first + 1, "of")) return {};
  List list = list_at(words, first + 2);
  if (list.names.size() < 2 || !list.joined) return {};
  for (SharedName& name : list.names) {
    const std::string own = words.letters(name.first, name.last);
    name.treaty = named(head + "of" + own);
    if (name.treaty == nullptr) name.treaty = named(own + head);
    if (name.treaty == nullptr) return {};
  }
  list.names.front().first = first;
  return list.names;
}

}  // namespace

std::vector<SharedName> shared_heads(const SentenceWords& words, int first, const TreatyByLetters& named) {
  std::vector<SharedName> names = behind_head(words, first, named);
  return names.empty() ? before_head(words, first, named) : names;
}

}  // namespace pacta
