#include "extractors/mentions/candidate.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

/// The text of a collapsed mention as the parser sees it: straight quotes, single blanks.
std::string plain(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest.starts_with("\u2019") || rest.starts_with("\u2018")) {
      out += '\'';
      i += 2;
    } else if (text[i] == '\n' || text[i] == ' ') {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace

std::vector<Candidate> longest(std::vector<Candidate> candidates) {
  const auto rank = [](const Candidate& c) {
    return std::tuple(c.first - c.last, c.kind != MentionKind::treaty, c.form == MentionForm::pattern,
                      -c.certainty, c.first);
  };
  std::stable_sort(candidates.begin(), candidates.end(),
                   [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
  std::vector<Candidate> chosen;
  for (Candidate& candidate : candidates) {
    const bool free = std::none_of(chosen.begin(), chosen.end(), [&](const Candidate& other) {
      return candidate.first < other.last && other.first < candidate.last;
    });
    if (free) chosen.push_back(std::move(candidate));
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
  return chosen;
}

void collapse(Document& document, std::size_t sentence, const std::vector<Candidate>& chosen) {
  std::vector<Token>& tokens = document.sentences[sentence].tokens;
  std::vector<Token> kept;
  kept.reserve(tokens.size());
  auto next = chosen.begin();
  for (int i = 0; i < static_cast<int>(tokens.size());) {
    if (next != chosen.end() && next->barrier && next->first == i) ++next;
    if (next == chosen.end() || next->first != i) {
      kept.push_back(std::move(tokens[static_cast<std::size_t>(i++)]));
      continue;
    }
    Mention mention;
    mention.span = {tokens[static_cast<std::size_t>(next->first)].span.begin,
                    tokens[static_cast<std::size_t>(next->last - 1)].span.end};
    mention.kind = next->kind;
    mention.form = next->form;
    mention.slug = next->slug;
    mention.represents = next->represents;
    mention.certainty = next->certainty;
    mention.sentence = sentence;
    mention.token = static_cast<int>(kept.size());
    Token token = std::move(tokens[static_cast<std::size_t>(i)]);
    token.span = mention.span;
    if (next->last - next->first > 1) token.form = plain(document.text(mention.span));
    token.mention = static_cast<int>(document.mentions.size());
    kept.push_back(std::move(token));
    document.mentions.push_back(std::move(mention));
    i = next->last;
    ++next;
  }
  tokens = std::move(kept);
}

}  // namespace pacta
