// Arbitrary bytes as an article: every reader must give sound articles or diagnostics, and nothing else.
#include "exporters/utf8.hpp"
#include "extractors/reading/reader.hpp"

#include "fuzz/require.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using pacta::fuzz::require;

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const pacta::DecodedCodePoint point = pacta::decode_utf8(text, at);
    if (!point.valid) return false;
    at += point.size;
  }
  return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* name : {"input", "input.txt", "input.html", "input.jsonl"}) {
    std::size_t articles = 0, diagnostics = 0;
    pacta::read_articles(
        bytes, name, {},
        [&](pacta::Article&& article) {
          ++articles;
          require(!article.text.empty(), "an article has text");
          require(is_utf8(article.text), "an article's text is UTF-8");
          require(article.text.find('\r') == std::string::npos, "line ends are line feeds");
          require(article.title.empty() || article.text.rfind(article.title, 0) == 0,
                  "the title begins the text");
          return true;
        },
        [&](const pacta::Diagnostic& diagnostic) {
          ++diagnostics;
          require(!diagnostic.code.empty() && !diagnostic.message.empty(), "a diagnostic says something");
          require(diagnostic.source == name, "a diagnostic names its source");
        });
    require(articles + diagnostics > 0, "no input is passed over in silence");
  }
  return 0;
}
