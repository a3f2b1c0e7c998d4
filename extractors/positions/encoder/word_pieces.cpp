#include "extractors/positions/encoder/word_pieces.hpp"

#include "extractors/language/code_points.hpp"
#include "ontology/error.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace pacta {
namespace {

constexpr std::size_t longest_word = 100;  // bytes; longer ones are no words

/// What stands alone: punctuation, and each ASCII sign that is neither letter nor digit.
bool stands_alone(char32_t c) {
  if (c < 0x80) return c > ' ' && c != 0x7F && !is_word(c);
  return is_punctuation(c);
}

}  // namespace

WordPieces::WordPieces(std::string_view lines) {
  while (!lines.empty()) {
    const std::size_t length = std::min(lines.find('\n'), lines.size());
    if (ids_.size() > std::numeric_limits<Piece>::max()) throw Error("word pieces: expected 65,536 at most");
    ids_.emplace(lines.substr(0, length), static_cast<Piece>(ids_.size()));
    lines.remove_prefix(std::min(length + 1, lines.size()));
  }
  unknown_ = special("[UNK]");
  begin_ = special("[CLS]");
  end_ = special("[SEP]");
}

Piece WordPieces::special(std::string_view piece) const {
  const auto found = ids_.find(piece);
  if (found == ids_.end()) throw Error("word pieces: expected a line " + std::string(piece) + ", found none");
  return found->second;
}

void WordPieces::split(std::string_view token, std::size_t most, std::vector<Piece>& pieces) const {
  const std::string text = plain_lower(token);
  const std::size_t before = pieces.size();
  std::size_t word = 0;  // where the current word begins
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool alone = stands_alone(c.value);
    if (alone || is_blank(c.value)) {
      if (word < at) split_word(std::string_view(text).substr(word, at - word), pieces);
      if (alone) split_word(std::string_view(text).substr(at, c.size), pieces);
      word = at + c.size;
    }
    at += c.size;
  }
  if (word < text.size()) split_word(std::string_view(text).substr(word), pieces);
  if (pieces.size() == before) pieces.push_back(unknown_);
  pieces.resize(std::min(pieces.size(), before + most));
}

void WordPieces::split_word(std::string_view word, std::vector<Piece>& pieces) const {
  const std::size_t before = pieces.size();
  const auto longest = [&](std::size_t from) {
    std::string piece;
    for (std::size_t length = word.size() - from; length > 0; --length) {
      piece.assign(from > 0 ? "##" : "").append(word.substr(from, length));
      const auto found = ids_.find(piece);
      if (found == ids_.end()) continue;
      pieces.push_back(found->second);
      return length;
    }
    return std::size_t{0};
  };
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t length = word.size() > longest_word ? 0 : longest(at);
    if (length == 0) {
      pieces.resize(before);
      pieces.push_back(unknown_);
      return;
    }
    at += length;
  }
}

}  // namespace pacta
