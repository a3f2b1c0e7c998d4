#include "catch.hpp"
#include "reading/reading_fixture.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace pacta;
using pacta::test::Reading;

namespace {

namespace fs = std::filesystem;

/// A directory of its own for one test case, gone afterwards.
class Folder {
 public:
  explicit Folder(const std::string& name) : path_(fs::temp_directory_path() / ("pacta_" + name)) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& content) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << content;
  }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  fs::path path_;
};

Reading read(const std::string& path, const ReadingOptions& options = {}) {
  Reading reading;
  read_path(path, options, reading.article_sink(), reading.diagnostic_sink());
  return reading;
}

/// Standard input replaced for a scope.
class Input {
 public:
  explicit Input(const std::string& text) : stream_(text), before_(std::cin.rdbuf(stream_.rdbuf())) {}
  ~Input() { std::cin.rdbuf(before_); }
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

 private:
  std::istringstream stream_;
  std::streambuf* before_;
};

}  // namespace

TEST_CASE("Directories are read recursively in order", "[reading]") {
  const Folder folder("directory");
  folder.write("b.txt", "It holds.");
  folder.write("a/c.jsonl", "{\"id\":\"one\",\"text\":\"One.\"}\n{\"id\":\"two\",\"text\":\"Two.\"}\n");
  folder.write("a.html", "<html><body><p>It holds.</p></body></html>");
  folder.write(".hidden.txt", "No.");
  folder.write("picture.png", "\x89PNG");
  const Reading reading = read(folder / "");
  std::vector<std::string> ids;
  for (const Article& article : reading.articles) ids.push_back(article.id);
  CHECK(ids == std::vector<std::string>{folder / "a.html", "one", "two", folder / "b.txt"});
  CHECK(reading.diagnostics.empty());
}

TEST_CASE("Patterns are read in order", "[reading]") {
  const Folder folder("pattern");
  folder.write("b.txt", "Second.");
  folder.write("a.txt", "First.");
  folder.write("c.md", "Third.");
  const Reading reading = read(folder / "*.txt");
  REQUIRE(reading.articles.size() == 2);
  CHECK(reading.articles[0].text == "First.");
  CHECK(reading.articles[1].text == "Second.");
}

TEST_CASE("What cannot be read becomes a diagnostic", "[reading]") {
  const Folder folder("bad");
  folder.write("empty.txt", "");
  folder.write("blank.txt", " \n\n ");
  folder.write("binary.txt", std::string("a\0b", 3));
  folder.write("big.txt", std::string(2000, 'a'));
  folder.write("nothing/picture.png", "x");
  struct Case {
    std::string path;
    const char* code;
  };
  const std::vector<Case> cases{
      {folder / "empty.txt", "empty-file"},   {folder / "blank.txt", "empty-file"},
      {folder / "binary.txt", "binary-file"}, {folder / "big.txt", "file-too-large"},
      {folder / "nothing", "no-articles"},    {folder / "missing.txt", "missing-path"},
      {folder / "*.xyz", "missing-path"},     {folder / "empty.txt/a", "missing-path"},
  };
  for (const Case& example : cases) {
    INFO(example.path);
    const Reading reading = read(example.path, {.max_bytes = 1000});
    CHECK(reading.articles.empty());
    REQUIRE(reading.codes() == example.code);
    CHECK(reading.diagnostics[0].severity == Severity::error);
    CHECK(reading.diagnostics[0].source == example.path);
    CHECK_FALSE(reading.diagnostics[0].message.empty());
  }
}

TEST_CASE("Standard input is JSON lines or one article", "[reading]") {
  {
    const Input input("\n{\"text\":\"One.\"}\noops\n{\"text\":\"Two.\"}\r\n");
    const Reading reading = read("-");
    REQUIRE(reading.articles.size() == 2);
    CHECK(reading.articles[0].id == "-:2");
    REQUIRE(reading.codes() == "invalid-json");
    CHECK(reading.diagnostics[0].line == 3);
  }
  {
    const Input input("Pact holds\n\nIt holds.");
    const Reading reading = read("-");
    REQUIRE(reading.articles.size() == 1);
    CHECK(reading.articles[0].id == "-");
    CHECK(reading.articles[0].title == "Pact holds");
  }
  {
    const Input input("");
    CHECK(read("-").codes() == "empty-file");
  }
}

TEST_CASE("A stream goes on behind a line that is too long", "[reading]") {
  const Folder folder("long");
  folder.write("in.jsonl", "{\"text\":\"" + std::string(5000, 'a') + "\"}\n{\"text\":\"Two.\"}\n");
  const Reading reading = read(folder / "in.jsonl", {.max_bytes = 1000});
  CHECK(reading.articles.size() == 1);
  REQUIRE(reading.codes() == "line-too-long");
  CHECK(reading.diagnostics[0].message == "found a line of 5011 bytes, expected 1000 at most; skipped");
}
