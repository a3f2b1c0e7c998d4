#include "extractors/positions/encoder/word_pieces.hpp"

#include "ontology/error.hpp"

#include "catch.hpp"

#include <string>

namespace pacta {
namespace {

const std::string list =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\ntreaty\n##s\nu\n.\ns\nnon\n-\npro\n##life\n##ration\ncafe\nn\n##ew\nnew\n";

struct Case {
  std::string token;
  std::vector<std::string> pieces;
};

std::vector<std::string> names(const std::vector<Piece>& pieces) {
  std::vector<std::string> lines, out;
  for (std::size_t from = 0; from < list.size();) {
    const std::size_t end = list.find('\n', from);
    lines.push_back(list.substr(from, end - from));
    from = end + 1;
  }
  for (const Piece piece : pieces) out.push_back(lines.at(piece));
  return out;
}

}  // namespace

TEST_CASE("A token is split into the longest pieces of the list", "[positions]") {
  const WordPieces words(list);
  const std::vector<Case> cases = {
      {"Treaty", {"treaty"}},
      {"treaties", {"[UNK]"}},  // "treat" is no piece
      {"treatys", {"treaty", "##s"}},
      {"U.S.", {"u", ".", "s", "."}},
      {"Non-Proliferation", {"non", "-", "pro", "##life", "##ration"}},
      {"Café", {"cafe"}},
      {"new", {"new"}},  // not "n", "##ew"
      {"new treaty", {"new", "treaty"}},
      {"", {"[UNK]"}},
      {" ", {"[UNK]"}},
      {"\xff\xfe", {"[UNK]"}},
      {std::string(200, 's'), {"[UNK]"}},
  };
  for (const Case& one : cases) {
    std::vector<Piece> pieces;
    words.split(one.token, 8, pieces);
    INFO(one.token);
    CHECK(names(pieces) == one.pieces);
  }
}

TEST_CASE("Pieces are appended, no more than asked for", "[positions]") {
  const WordPieces words(list);
  std::vector<Piece> pieces;
  words.split("treaty", 8, pieces);
  words.split("U.S.", 2, pieces);
  CHECK(names(pieces) == std::vector<std::string>{"treaty", "u", "."});
}

TEST_CASE("A list without the special pieces is refused", "[positions]") {
  CHECK_THROWS_AS(WordPieces("[PAD]\n[CLS]\n[SEP]\n"), Error);
}

}  // namespace pacta
