#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pacta {

/// A piece of a word, by its line in the list of pieces.
using Piece = std::uint16_t;

/// The parts of words that the sentence encoder knows. A word is split as BERT's uncased models do it
/// (WordPiece; Devlin et al. 2019): lower case, accents dropped, punctuation apart; then from the left always
/// the longest piece that is in the list, where pieces inside a word begin with "##".
///
/// Immutable; may be shared by threads.
class WordPieces {
 public:
  /// One piece a line; the text is borrowed and outlives the object. Throws Error where one of the special
  /// pieces [PAD], [UNK], [CLS], [SEP] is missing, or where there are more than a Piece can count.
  explicit WordPieces(std::string_view lines);

  /// Appends the pieces of a token, which may have blanks inside, at most `most`; [UNK] where a word cannot
  /// be made of pieces, or where there is no word. Never appends nothing.
  void split(std::string_view token, std::size_t most, std::vector<Piece>& pieces) const;

  std::size_t size() const { return ids_.size(); }
  Piece begin() const { return begin_; }  ///< stands before a sentence
  Piece end() const { return end_; }      ///< stands behind it

 private:
  void split_word(std::string_view word, std::vector<Piece>& pieces) const;
  Piece special(std::string_view piece) const;

  std::unordered_map<std::string_view, Piece> ids_;
  Piece unknown_ = 0, begin_ = 0, end_ = 0;
};

}  // namespace pacta
