#include "extractors/positions/encoder/encoder_input.hpp"

#include <algorithm>
#include <utility>

namespace pacta {
namespace {

constexpr std::size_t most_pieces_of_token = 8;  // a name of many words tells no more by the rest

PieceKind kind_of(const Document& document, const Token& token) {
  if (token.mention == none) return PieceKind::word;
  return document.mentions[token.mention].kind == MentionKind::treaty ? PieceKind::treaty : PieceKind::actor;
}

/// The tokens around one that have at most so many pieces together: first and end.
std::pair<std::size_t, std::size_t> window(const std::vector<std::vector<Piece>>& tokens, std::size_t center,
                                           std::size_t most) {
  std::size_t first = center, end = center + 1, pieces = tokens[center].size();
  const auto fits = [&](std::size_t token) { return pieces + tokens[token].size() <= most; };
  for (bool grew = true; grew;) {
    grew = false;
    if (first > 0 && fits(first - 1)) pieces += tokens[--first].size(), grew = true;
    if (end < tokens.size() && fits(end)) pieces += tokens[end++].size(), grew = true;
  }
  return {first, end};
}

}  // namespace

EncoderInput encoder_input(const Document& document, std::size_t sentence, int center,
                           const WordPieces& words, std::size_t most) {
  const std::vector<Token>& tokens = document.sentences[sentence].tokens;
  std::vector<std::vector<Piece>> pieces(tokens.size());
  for (std::size_t i = 0; i < pieces.size(); ++i)
    words.split(tokens[i].form, most_pieces_of_token, pieces[i]);
  constexpr std::size_t marks = 2;  // begin and end
  const auto [first, end] = window(pieces, static_cast<std::size_t>(center), most - marks);
  EncoderInput out;
  out.tokens.resize(tokens.size());
  out.pieces.push_back(words.begin());
  out.kinds.push_back(PieceKind::word);
  for (std::size_t i = first; i < end; ++i) {
    out.tokens[i] = {out.pieces.size(), out.pieces.size() + pieces[i].size()};
    out.pieces.insert(out.pieces.end(), pieces[i].begin(), pieces[i].end());
    out.kinds.resize(out.pieces.size(), kind_of(document, tokens[i]));
  }
  out.pieces.push_back(words.end());
  out.kinds.push_back(PieceKind::word);
  return out;
}

EncoderCandidate encoder_candidate(const Document& document, const Situation& situation,
                                   const HolderCandidate& holder, const EncoderInput& input) {
  EncoderCandidate out;
  const auto add = [&](int token, std::vector<PieceRange>& to) {
    const PieceRange& range = input.tokens[static_cast<std::size_t>(token)];
    if (range.begin < range.end) to.push_back(range);
  };
  const bool topic_only = situation.anchor.mention == none;
  add(situation.anchor.token, out.anchor);
  for (const int token : holder.tokens) add(token, out.holder);
  const int depth = holder.speaker_depth;
  constexpr float many_holders = 6.0F;
  const auto flag = [](bool yes) { return yes ? 1.0F : 0.0F; };
  out.circumstances = {flag(depth == 0),
                       flag(depth == 1),
                       flag(depth > 1),
                       flag(depth == none),
                       flag(!out.holder.empty()),
                       flag(topic_only),
                       flag(document.is_headline(document.sentences[situation.anchor.sentence])),
                       flag(document.article->is_speech()),
                       static_cast<float>(situation.anchor.certainty),
                       std::min(static_cast<float>(situation.holders.size()), many_holders) / many_holders};
  return out;
}

}  // namespace pacta
