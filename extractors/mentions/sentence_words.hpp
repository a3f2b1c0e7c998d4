#pragma once

#include "extractors/language/document.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// The words of one sentence as the recognisers of names look at them. Positions outside the sentence are
/// empty words, so that a recogniser may look around freely. Borrows the sentence.
class SentenceWords {
 public:
  explicit SentenceWords(const Sentence& sentence);

  int size() const { return static_cast<int>(lower_.size()); }
  const Token& token(int i) const { return sentence_->tokens[static_cast<std::size_t>(i)]; }
  std::string_view form(int i) const;
  /// Lower case, curly quotes straight, abbreviated titles without their full stop; empty outside the
  /// sentence.
  std::string_view lower(int i) const;
  bool is(int i, std::string_view word) const { return lower(i) == word; }

  /// The word begins with a capital letter.
  bool capitalised(int i) const;
  /// Two or more capitals and no small letter but a plural s: "NPT", "U.S.", "PNIs".
  bool acronym(int i) const;
  /// A hyphen or dash.
  bool hyphen(int i) const;
  bool possessive_mark(int i) const { return is(i, "'s") || is(i, "'"); }
  /// A number of four digits that may be a year.
  bool year(int i) const;
  /// Most words are capitalised, so that capitals say little.
  bool headline_case() const { return headline_case_; }
  /// Sentence-initial position, where a capital says little; marks and quotes before it do not count.
  bool initial(int i) const;

  /// The folded letters of tokens [first, last) without anything between them: "chemicalweaponsconvention".
  std::string letters(int first, int last) const;
  ByteSpan span(int first, int last) const { return {token(first).span.begin, token(last - 1).span.end}; }

 private:
  const Sentence* sentence_;
  std::vector<std::string> lower_;
  bool headline_case_ = false;
};

}  // namespace pacta
