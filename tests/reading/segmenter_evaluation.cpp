// Developer command: how well tokens and sentences of a CoNLL-U treebank are found in its raw text.
//   pacta_segmenter_evaluation TREEBANK.conllu... [--errors N]
// Tokens: over each "# text =" line. Sentences: over paragraphs made by joining up to five sentences of one
// document.
#include "extractors/language/segmenter.hpp"
#include "extractors/language/sentence_splitter.hpp"

#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

using pacta::ByteSpan;

struct GoldSentence {
  std::string text, document;
  std::vector<ByteSpan> tokens;
};

struct Score {
  std::size_t gold = 0, found = 0, right = 0;

  void add(const std::set<ByteSpan>& expected, const std::set<ByteSpan>& actual) {
    gold += expected.size();
    found += actual.size();
    for (const ByteSpan& span : actual) right += expected.count(span);
  }
  double f1() const {
    return gold + found == 0 ? 1.0 : 2.0 * static_cast<double>(right) / static_cast<double>(gold + found);
  }
};

/// Words of a multi-word token share its surface, so they are found by walking the text.
void place_token(GoldSentence& sentence, const std::string& form, std::size_t& at) {
  while (at < sentence.text.size() && sentence.text[at] == ' ') ++at;
  if (sentence.text.compare(at, form.size(), form) != 0) return;
  sentence.tokens.push_back({at, at + form.size()});
  at += form.size();
}

std::vector<GoldSentence> read_treebank(const std::string& path) {
  std::ifstream in(path);
  std::vector<GoldSentence> sentences;
  std::string document;
  std::size_t at = 0;
  bool open = false;
  for (std::string line; std::getline(in, line);) {
    // Paragraphs are given in some treebanks; joining over them would ask for the impossible at headlines.
    if (line.starts_with("# newdoc") || line.starts_with("# newpar")) document += "*";
    if (line.empty()) open = false;
    if (line.starts_with("# text = ")) {
      sentences.push_back({line.substr(9), document, {}});
      at = 0;
      open = true;
    }
    if (!open || line.empty() || line[0] == '#') continue;
    std::istringstream fields(line);
    std::string id, form;
    std::getline(fields, id, '\t');
    std::getline(fields, form, '\t');
    if (id.find_first_of("-.") == std::string::npos) place_token(sentences.back(), form, at);
  }
  return sentences;
}

std::set<ByteSpan> spans_of(const std::vector<pacta::Token>& tokens) {
  std::set<ByteSpan> spans;
  for (const pacta::Token& token : tokens) spans.insert(token.span);
  return spans;
}

void print_tokens(const char* label, const std::string& text, const std::set<ByteSpan>& some,
                  const std::set<ByteSpan>& others) {
  std::cout << label;
  for (const ByteSpan& span : some) {
    if (!others.contains(span)) std::cout << " [" << span.in(text) << ']';
  }
  std::cout << '\n';
}

Score score_tokens(const std::vector<GoldSentence>& gold, int& errors) {
  Score score;
  for (const GoldSentence& sentence : gold) {
    const std::set<ByteSpan> expected(sentence.tokens.begin(), sentence.tokens.end());
    const std::set<ByteSpan> actual = spans_of(pacta::tokenize(sentence.text));
    score.add(expected, actual);
    if (expected != actual && errors-- > 0) {
      print_tokens("gold ", sentence.text, expected, actual);
      print_tokens("ours ", sentence.text, actual, expected);
    }
  }
  return score;
}

Score score_sentences(const std::vector<GoldSentence>& gold, int& errors) {
  constexpr std::size_t sentences_per_paragraph = 5;
  Score score;
  for (std::size_t first = 0; first < gold.size();) {
    std::string paragraph;
    std::set<ByteSpan> expected;
    std::size_t next = first;
    for (; next < gold.size() && next - first < sentences_per_paragraph &&
           gold[next].document == gold[first].document;
         ++next) {
      if (!paragraph.empty()) paragraph += ' ';
      expected.insert({paragraph.size(), paragraph.size() + gold[next].text.size()});
      paragraph += gold[next].text;
    }
    const auto found = pacta::split_sentences(paragraph);
    const std::set<ByteSpan> actual(found.begin(), found.end());
    score.add(expected, actual);
    if (expected != actual && errors-- > 0) {
      print_tokens("gold ", paragraph, expected, actual);
      print_tokens("ours ", paragraph, actual, expected);
    }
    first = next;
  }
  return score;
}

}  // namespace

int main(int argc, char** argv) {
  int token_errors = 0, sentence_errors = 0;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--errors" && i + 1 < argc) {
      token_errors = sentence_errors = std::stoi(argv[++i]);
      continue;
    }
    const auto gold = read_treebank(argument);
    const Score tokens = score_tokens(gold, token_errors), sentences = score_sentences(gold, sentence_errors);
    std::cout << argument << ": tokens F1 " << tokens.f1() << " (" << tokens.gold << " gold), sentences F1 "
              << sentences.f1() << " (" << sentences.gold << " gold)\n";
  }
}
