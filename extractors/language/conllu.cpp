#include "extractors/language/conllu.hpp"

#include "extractors/language/upos.hpp"
#include "ontology/error.hpp"

#include <array>
#include <charconv>
#include <fstream>
#include <string_view>

namespace pacta {
namespace {

constexpr std::size_t column_count = 10;
using Columns = std::array<std::string_view, column_count>;

class ConlluReader {
 public:
  ConlluReader(std::istream& in, const std::string& name) : in_(in), name_(name) {}

  std::vector<TreebankSentence> read() {
    std::string line;
    while (std::getline(in_, line)) {
      ++line_number_;
      if (!line.empty() && line.back() == '\r') line.pop_back();
      if (line.empty()) {
        finish_sentence();
      } else if (line.front() != '#') {
        add_token(line);
      }
    }
    finish_sentence();
    return std::move(sentences_);
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw Error(name_ + ":" + std::to_string(line_number_) + ": " + what);
  }

  Columns columns_of(std::string_view line) const {
    Columns columns;
    for (std::size_t i = 0; i < column_count; ++i) {
      const std::size_t tab = line.find('\t');
      if ((tab == std::string_view::npos) != (i + 1 == column_count)) {
        fail("expected 10 columns divided by tabs");
      }
      columns[i] = line.substr(0, tab);
      if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
    }
    return columns;
  }

  int integer(std::string_view text, const char* what) const {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
      fail(std::string("expected an integer as ") + what + ", found \"" + std::string(text) + "\"");
    }
    return value;
  }

  void add_token(std::string_view line) {
    const Columns columns = columns_of(line);
    // 3-4 is the surface form of words that follow singly; 3.1 a word that the surface leaves out.
    if (columns[0].find_first_of("-.") != std::string_view::npos) return;
    if (integer(columns[0], "word number") != static_cast<int>(sentence_.size()) + 1) {
      fail("expected word number " + std::to_string(sentence_.size() + 1) + ", found " +
           std::string(columns[0]));
    }
    const std::optional<Upos> upos = upos_from_name(columns[3]);
    if (!upos) fail("expected a universal part-of-speech tag, found \"" + std::string(columns[3]) + "\"");
    sentence_.push_back({std::string(columns[1]), std::string(columns[2]), *upos, std::string(columns[4]),
                         integer(columns[6], "head") - 1, std::string(columns[7])});
  }

  void finish_sentence() {
    if (sentence_.empty()) return;
    int roots = 0;
    for (const TreebankToken& token : sentence_) {
      if (token.head < none || token.head >= static_cast<int>(sentence_.size())) {
        fail("a head of the sentence that ends here lies outside of it");
      }
      roots += token.head == none;
    }
    if (roots != 1) fail("expected one root in the sentence that ends here, found " + std::to_string(roots));
    sentences_.push_back(std::move(sentence_));
    sentence_.clear();
  }

  std::istream& in_;
  const std::string& name_;
  std::size_t line_number_ = 0;
  TreebankSentence sentence_;
  std::vector<TreebankSentence> sentences_;
};

}  // namespace

std::vector<TreebankSentence> read_conllu(std::istream& in, const std::string& name) {
  return ConlluReader(in, name).read();
}

std::vector<TreebankSentence> read_conllu(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw Error(path + ": cannot be opened for reading");
  return read_conllu(in, path);
}

}  // namespace pacta
