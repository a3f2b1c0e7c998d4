#include "cli/sparql_query.hpp"

#include "ontology/error.hpp"

#include <algorithm>
#include <cctype>

namespace pacta::cli {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The prologue's words and IRIs one after the other; comments and blanks are passed over.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {}

  /// Empty at the end. Words are given in lower case, IRIs and anything else as "<" and the like.
  std::string next() {
    skip();
    if (at_ == text_.size()) return {};
    if (text_[at_] == '<') {
      at_ = std::min(text_.find('>', at_), text_.size() - 1) + 1;
      return "<";
    }
    if (!is_letter(text_[at_])) return std::string(1, text_[at_++]);
    std::string word;
    for (; at_ < text_.size() && is_letter(text_[at_]); ++at_)
      word += static_cast<char>(std::tolower(static_cast<unsigned char>(text_[at_])));
    return word;
  }
  /// Passes over "rdf:" and the IRI after it.
  void skip_declaration() {
    at_ = std::min(text_.find('<', at_), text_.size());
    next();
  }

 private:
  void skip() {
    while (at_ < text_.size()) {
      if (text_[at_] == '#') {
        at_ = std::min(text_.find('\n', at_), text_.size());
      } else if (std::isspace(static_cast<unsigned char>(text_[at_])) != 0) {
        ++at_;
      } else {
        return;
      }
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

struct Types {
  std::string_view media, extension;
};

Types types(QueryForm form, ResultFormat format) {
  if (form == QueryForm::graph) return {"text/turtle", "ttl"};
  switch (format) {
    case ResultFormat::csv:
      return {"text/csv", "csv"};
    case ResultFormat::tsv:
      return {"text/tab-separated-values", "tsv"};
    case ResultFormat::table:
    case ResultFormat::json:
      break;
  }
  return {"application/sparql-results+json", "json"};
}

}  // namespace

SparqlQuery parse_query(std::string text, std::string_view source) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  Tokens tokens(text);
  std::string word = tokens.next();
  while (word == "prefix" || word == "base") {
    tokens.skip_declaration();
    word = tokens.next();
  }
  if (word == "select") return {std::move(text), QueryForm::select};
  if (word == "ask") return {std::move(text), QueryForm::ask};
  if (word == "construct" || word == "describe") return {std::move(text), QueryForm::graph};
  throw Error(std::string(source) + ": found " + (word.empty() ? "nothing" : "\"" + word + "\"") +
              ", expected SELECT, ASK, CONSTRUCT or DESCRIBE");
}

std::string_view media_type(QueryForm form, ResultFormat format) {
  return types(form, format).media;
}

std::string_view extension(QueryForm form, ResultFormat format) {
  return types(form, format).extension;
}

}  // namespace pacta::cli
