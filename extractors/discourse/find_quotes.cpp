#include "extractors/discourse/quote_finder.hpp"
#include "extractors/discourse/quotes.hpp"

namespace pacta {

void find_quotes(Document& document, const Vocabulary& vocabulary) {
  document.quotes = QuoteFinder(document, vocabulary).find();
}

}  // namespace pacta
