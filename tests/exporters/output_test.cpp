#include "exporters/atomic_file.hpp"
#include "exporters/exporter.hpp"
#include "ontology/error.hpp"

#include "catch.hpp"
#include "generated_graph.hpp"
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace pacta;
namespace fs = std::filesystem;

namespace {

/// A folder of its own for one test, removed at its end.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "pacta-exporters-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path_); }
  const fs::path& path() const { return path_; }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

std::string content(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

TEST_CASE("a file appears only when it is whole", "[exporters]") {
  const Folder folder;
  const fs::path path = folder.path() / "graph.ttl";
  std::ofstream(path) << "earlier";
  {
    AtomicFile file(path);
    file.write("new");
    CHECK(content(path) == "earlier");
  }
  CHECK(content(path) == "earlier");
  CHECK(folder.files() == 1);
  {
    AtomicFile file(path);
    file.write("new");
    file.commit();
  }
  CHECK(content(path) == "new");
  CHECK(folder.files() == 1);
}

TEST_CASE("a new file has the permissions of any other", "[exporters]") {
  const Folder folder;
  const fs::path atomic = folder.path() / "atomic", plain = folder.path() / "plain";
  AtomicFile file(atomic);
  file.commit();
  std::ofstream(plain) << "";
  CHECK(fs::status(atomic).permissions() == fs::status(plain).permissions());
}

TEST_CASE("a file that cannot be written is named", "[exporters]") {
  try {
    AtomicFile file("/nonexistent-folder/graph.ttl");
    FAIL("opened");
  } catch (const Error& error) {
    CHECK(std::string(error.what()).find("/nonexistent-folder/graph.ttl") != std::string::npos);
  }
}

TEST_CASE("a target that is a folder is refused and nothing is left behind", "[exporters]") {
  const Folder folder;
  fs::create_directory(folder.path() / "graph.ttl");
  {
    AtomicFile file(folder.path() / "graph.ttl");
    CHECK_THROWS_AS(file.commit(), Error);
  }
  CHECK(folder.files() == 1);
}

TEST_CASE("no format hides a full disk", "[exporters]") {
  // Larger than any buffer on the way.
  const KnowledgeGraph graph = testing::generated_graph(5, 200, testing::Wording::plain);
  for (const FormatDescription& format : formats()) {
    INFO(format.name);
    std::ofstream full("/dev/full", std::ios::binary);
    REQUIRE(full);
    const auto write = [&] {
      StreamOutput output(full, "/dev/full");
      export_graph(graph, format.format, output);
      output.flush();
    };
    CHECK_THROWS_AS(write(), Error);
  }
}

namespace {

/// Takes a number of bytes and fails then.
class FailingOutput final : public Output {
 public:
  explicit FailingOutput(std::size_t limit) : left_(limit) {}
  void write(std::string_view bytes) override {
    if (bytes.size() > left_) throw Error("full");
    left_ -= bytes.size();
  }

 private:
  std::size_t left_;
};

}  // namespace

TEST_CASE("a failure at any moment comes through every library", "[exporters]") {
  const KnowledgeGraph graph = testing::generated_graph(5, 40, testing::Wording::hostile);
  for (const FormatDescription& format : formats()) {
    StringOutput whole;
    export_graph(graph, format.format, whole);
    for (const std::size_t limit : {std::size_t{0}, whole.bytes().size() / 2, whole.bytes().size() - 1}) {
      INFO(format.name << " after " << limit << " bytes");
      FailingOutput output(limit);
      CHECK_THROWS_AS(export_graph(graph, format.format, output), Error);
    }
  }
}
