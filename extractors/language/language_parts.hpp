#pragma once

#include "extractors/language/lemmatizer.hpp"
#include "extractors/language/model_format.hpp"
#include "extractors/language/parser.hpp"
#include "extractors/language/tagger.hpp"

#include <vector>

namespace pacta {

/// The parts of a model in the order in which its file has them.
struct LanguageParts {
  Tagger tagger;
  Lemmatizer lemmatizer;
  Parser parser;

  static LanguageParts read(ModelReader& reader) {
    LanguageParts parts;
    parts.tagger = Tagger::read(reader);
    parts.lemmatizer = Lemmatizer::read(reader);
    parts.parser = Parser::read(reader);
    return parts;
  }
};

}  // namespace pacta
