#include "extractors/language/segmenter.hpp"

#include "extractors/language/sentence_splitter.hpp"

#include "catch.hpp"

using namespace pacta;

namespace {

std::vector<std::string> sentences_of(const std::string& paragraph) {
  std::vector<std::string> sentences;
  for (const ByteSpan& span : split_sentences(paragraph)) sentences.emplace_back(span.in(paragraph));
  return sentences;
}

/// Token texts with a blank between them, straight from the bytes.
std::string tokens_of(const std::string& text) {
  std::string joined;
  for (const Token& token : tokenize(text)) {
    if (!joined.empty()) joined += ' ';
    joined += token.span.in(text);
  }
  return joined;
}

}  // namespace

TEST_CASE("Sentences end where readers stop", "[segmenter]") {
  struct Case {
    const char* paragraph;
    std::vector<std::string> sentences;
  };
  const std::vector<Case> cases{
      {"The talks ended. Nobody signed.", {"The talks ended.", "Nobody signed."}},
      {"Gen. Smith met Sen. Jones. They agreed.", {"Gen. Smith met Sen. Jones.", "They agreed."}},
      {"The U.S. Senate voted.", {"The U.S. Senate voted."}},
      {"They left the U.S. The pact died.", {"They left the U.S.", "The pact died."}},
      {"MOSCOW, May 5. /TASS/. Both sides agree.", {"MOSCOW, May 5. /TASS/.", "Both sides agree."}},
      {"MINSK, May 5. (Agency) - Both sides agree.", {"MINSK, May 5. (Agency) - Both sides agree."}},
      {"Article No. 5 applies. No. 6 does not.", {"Article No. 5 applies.", "No. 6 does not."}},
      {"Would it join? No. It would not.", {"Would it join?", "No.", "It would not."}},
      {"John F. Kennedy and J. R. Smith spoke.", {"John F. Kennedy and J. R. Smith spoke."}},
      {"Talks begin at 5 p.m. on Monday. It rains.", {"Talks begin at 5 p.m. on Monday.", "It rains."}},
      {"\"We agree. We sign,\" he said.", {"\"We agree.", "We sign,\" he said."}},
      {"\"We agree.\" The room cheered.", {"\"We agree.\"", "The room cheered."}},
      {"\u201CWhy leave?\u201D the envoy asked.", {"\u201CWhy leave?\u201D the envoy asked."}},
      {"\u201CWhy leave?\u201D Envoy Ruiz asked.", {"\u201CWhy leave?\u201D Envoy Ruiz asked."}},
      {"It ended (no one knew why.) Then it began.", {"It ended (no one knew why.)", "Then it began."}},
      {"Arms matter. <...> Now we count them.", {"Arms matter.", "<...> Now we count them."}},
      {"Some <...> We left it.", {"Some <...> We left it."}},
      {"We waited\u2026 and waited.", {"We waited\u2026 and waited."}},
      {"We waited... Then it came.", {"We waited...", "Then it came."}},
      {"Pact to be extended, says minister", {"Pact to be extended, says minister"}},
      {"Q Will you sign? And when?", {"Q", "Will you sign?", "And when?"}},
      {"MR. SMITH: We will. Soon.", {"MR. SMITH:", "We will.", "Soon."}},
      {"1. The parties shall meet. 2. They shall talk.",
       {"1. The parties shall meet.", "2. They shall talk."}},
      {"It cost $3.5 bn. in 2010.", {"It cost $3.5 bn. in 2010."}},
      {"The sides met.The treaty held.", {"The sides met.", "The treaty held."}},
      {"See www.example.org. It helps.", {"See www.example.org.", "It helps."}},
      {"Acme Inc. said so. Acme Corp. Ltd. did not.", {"Acme Inc. said so.", "Acme Corp. Ltd. did not."}},
      {"", {}},
      {"   ", {}},
      {"...", {"..."}},
  };
  for (const Case& example : cases) {
    INFO(example.paragraph);
    CHECK(sentences_of(example.paragraph) == example.sentences);
  }
}

TEST_CASE("Tokens are divided as Universal Dependencies has it", "[segmenter]") {
  struct Case {
    const char* text;
    const char* tokens;
  };
  const std::vector<Case> cases{
      {"It can't, won't and doesn't.", "It ca n't , wo n't and does n't ."},
      {"They\u2019re Russia\u2019s allies\u2019 plans", "They \u2019re Russia \u2019s allies \u2019 plans"},
      {"we cannot, he'd've", "we can not , he 'd 've"},
      {"arms-control talks on non-nuclear mid-range arms",
       "arms - control talks on non-nuclear mid-range arms"},
      {"the U.S.-led five-year pact", "the U.S. - led five - year pact"},
      {"$5,000, 3.5% and US$2bn", "$ 5,000 , 3.5 % and US$ 2 bn"},
      {"500km, 5pm, the 5th, 1980s, 1980's", "500 km , 5 pm , the 5th , 1980s , 1980's"},
      {"In 2011's pact", "In 2011 's pact"},
      {"/TASS/. Mr. Jones, Jan. 5, at 5:30 a.m.", "/ TASS / . Mr. Jones , Jan. 5 , at 5:30 a.m."},
      {"He left the U.S.", "He left the U.S."},
      {"No. 5, or no.", "No. 5 , or no ."},
      {"the AT&T and/or START-3", "the AT&T and / or START - 3"},
      {"Write to a.b@example.org, see https://example.org/a?b=1.",
       "Write to a.b@example.org , see https://example.org/a?b=1 ."},
      {"\"Why?!\" (he asked) \u2014 twice...", "\" Why ?! \" ( he asked ) \u2014 twice ..."},
      {"\u2018buried\u2019 <...> [all]", "\u2018 buried \u2019 < ... > [ all ]"},
      {"O'Connor at 5 o'clock", "O'Connor at 5 o'clock"},
      {"9/11 and 713-853-3989", "9/11 and 713-853-3989"},
      {"", ""},
  };
  for (const Case& example : cases) {
    INFO(example.text);
    CHECK(tokens_of(example.text) == example.tokens);
  }
}

TEST_CASE("A token's form has straight quotes, its span the original bytes", "[segmenter]") {
  const std::string text = "\u201CIt\u2019s over\u2026\u201D";
  const auto tokens = tokenize(text, 100);
  REQUIRE(tokens.size() == 6);
  CHECK(tokens[0].form == "\"");
  CHECK(tokens[2].form == "'s");
  CHECK(tokens[4].form == "...");
  CHECK(tokens[5].form == "\"");
  CHECK(tokens[0].span == ByteSpan{100, 103});
  CHECK(tokens[5].span.end == 100 + text.size());
}

TEST_CASE("Each sentence lies in its paragraph and each token in its sentence", "[segmenter]") {
  Article article;
  article.text = "Pact holds\n\n\u201CIt holds. It will,\u201D he said.\nA second line.\n\n  \n\nLast";
  const Document document = segment(article);
  REQUIRE(document.paragraphs.size() == 4);
  CHECK(document.boilerplate == std::vector<bool>(4, false));
  REQUIRE(document.sentences.size() == 5);
  CHECK(document.text(document.paragraphs[0]) == "Pact holds");
  CHECK(document.text(document.sentences[1].span) == "\u201CIt holds.");
  CHECK(document.sentences[3].paragraph == 2);
  for (const Sentence& sentence : document.sentences) {
    CHECK(document.paragraphs[sentence.paragraph].contains(sentence.span));
    std::size_t last = sentence.span.begin;
    for (const Token& token : sentence.tokens) {
      CHECK(sentence.span.contains(token.span));
      CHECK(token.span.begin >= last);
      CHECK_FALSE(token.span.empty());
      last = token.span.end;
    }
  }
}
