#include "extractors/language/language_model.hpp"

#include "extractors/language/embedded_model.hpp"
#include "extractors/language/language_parts.hpp"
#include "extractors/language/model_format.hpp"
#include "extractors/language/subordination.hpp"
#include "extractors/language/word.hpp"
#include "ontology/error.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <vector>

namespace pacta {

struct LanguageModel::Parts {
  std::vector<std::uint64_t> memory;  // of a model read from a file; aligned as the format wants it
  LanguageParts trained;
};

namespace {

std::vector<std::uint64_t> file_content(const std::string& path, std::size_t& size) {
  std::ifstream in(path, std::ios::binary);
  std::error_code error;
  const std::uintmax_t length = std::filesystem::file_size(path, error);
  if (!in || error) throw Error(path + ": cannot be opened for reading");
  size = static_cast<std::size_t>(length);
  std::vector<std::uint64_t> content((size + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
  in.read(reinterpret_cast<char*>(content.data()), static_cast<std::streamsize>(size));
  if (in.gcount() != static_cast<std::streamsize>(size)) throw Error(path + ": cannot be read to its end");
  return content;
}

void clear_analysis(Token& token) {
  token.upos = Upos::X;
  token.xpos.clear();
  token.lemma.clear();
  token.head = none;
  token.deprel.clear();
}

}  // namespace

LanguageModel::LanguageModel() = default;
LanguageModel::LanguageModel(LanguageModel&&) noexcept = default;
LanguageModel& LanguageModel::operator=(LanguageModel&&) noexcept = default;
LanguageModel::~LanguageModel() = default;

LanguageModel LanguageModel::load_default() {
  auto parts = std::make_unique<Parts>();
  // The linker has put it there as the build found it: no checksum needed, and no page touched before its
  // use.
  ModelReader reader(embedded_model(), "the built-in language model", ModelReader::Checksum::skip);
  parts->trained = LanguageParts::read(reader);
  LanguageModel model;
  model.parts_ = std::move(parts);
  return model;
}

LanguageModel LanguageModel::load(const std::string& path) {
  auto parts = std::make_unique<Parts>();
  std::size_t size = 0;
  parts->memory = file_content(path, size);
  const std::span bytes = std::as_bytes(std::span(parts->memory)).first(size);
  ModelReader reader(bytes, path, ModelReader::Checksum::verify);
  parts->trained = LanguageParts::read(reader);
  LanguageModel model;
  model.parts_ = std::move(parts);
  return model;
}

void LanguageModel::analyse(Sentence& sentence) const {
  const auto& [tagger, lemmatizer, parser] = parts_->trained;
  std::vector<Word> words;
  std::vector<int> places;  // of the words among the tokens
  sentence.root = none;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    clear_analysis(sentence.tokens[i]);
    if (sentence.tokens[i].detached) continue;
    words.push_back(word_of(sentence.tokens[i].form));
    places.push_back(static_cast<int>(i));
  }
  const std::vector<TagId> tags = tagger.tag(words);
  const std::vector<Arc> arcs = parser.parse(words, tags, tagger.tag_set());
  for (std::size_t i = 0; i < words.size(); ++i) {
    Token& token = sentence.tokens[static_cast<std::size_t>(places[i])];
    const Tag& tag = tagger.tag_set()[tags[i]];
    token.upos = tag.upos;
    token.xpos = tag.xpos;
    token.lemma = words[i].name ? lower_case(straight_quotes(token.form)) : lemmatizer.lemma(words[i], tag);
    token.deprel = parser.label(arcs[i].label);
    if (arcs[i].head == none) {
      sentence.root = places[i];
    } else {
      token.head = places[static_cast<std::size_t>(arcs[i].head)];
    }
  }
  mend_subordination(sentence);
}

std::string LanguageModel::lemma(std::string_view form, Upos tag) const {
  return parts_->trained.lemmatizer.lemma(lower_case(form), tag);
}

}  // namespace pacta
