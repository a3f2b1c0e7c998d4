#pragma once

#include "extractors/language/document.hpp"

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace pacta {

/// A run of tokens [first, last] of one sentence, both included; empty where first > last.
struct TokenRange {
  int first = 0, last = -1;

  bool empty() const { return first > last; }
  int size() const { return last - first + 1; }
  bool contains(int token) const { return first <= token && token <= last; }
  bool contains(const TokenRange& other) const { return first <= other.first && other.last <= last; }
};

/// A parsed sentence from above: dependents and subtrees, which Token has only upwards. Borrows the sentence.
/// Works on sentences without a tree, too: then nothing has dependents.
class SentenceView {
 public:
  explicit SentenceView(const Sentence& sentence);

  const Sentence& sentence() const { return *sentence_; }
  int size() const { return static_cast<int>(sentence_->tokens.size()); }
  const Token& operator[](int token) const { return sentence_->tokens[static_cast<std::size_t>(token)]; }

  std::span<const int> children(int token) const { return children_[static_cast<std::size_t>(token)]; }
  /// The first dependent with one of these relations ("nsubj" does not stand for "nsubj:pass"); none where
  /// there is none.
  int child(int token, std::initializer_list<std::string_view> relations) const;
  /// From the first to the last token below a token, itself included.
  TokenRange subtree(int token) const;

  /// The nearest undetached token on that side; none at the sentence's end.
  int before(int token) const;
  int after(int token) const;

  /// A detached quote mark, and no bracket.
  bool is_mark(int token) const;
  bool is_form(int token, std::initializer_list<std::string_view> lower_case_forms) const;
  bool is_finite(int token) const;  ///< a finite verb or auxiliary, by its Penn tag
  bool has_finite(const TokenRange& range) const;
  int count_words(const TokenRange& range) const;  ///< undetached tokens that are no punctuation
  ByteSpan bytes(const TokenRange& range) const;   ///< Precondition: not empty.
  /// The tokens whose first byte lies in a span; empty where there are none.
  TokenRange within(const ByteSpan& span) const;

 private:
  const Sentence* sentence_;
  std::vector<std::vector<int>> children_;
  std::vector<TokenRange> subtrees_;
};

}  // namespace pacta
