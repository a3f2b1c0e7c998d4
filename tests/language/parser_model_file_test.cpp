#include "extractors/language/language_model.hpp"
#include "ontology/error.hpp"

#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

const std::string model_path = PACTA_SOURCE_DIR "/extractors/language/model/english.pacta";

std::string model_bytes() {
  std::ifstream in(model_path, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

/// A file that is gone at the end of the test.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& content)
      : path_((std::filesystem::temp_directory_path() / name).string()) {
    std::ofstream(path_, std::ios::binary) << content;
  }
  ~TemporaryFile() { std::filesystem::remove(path_); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string load_error(const std::string& path) {
  try {
    pacta::LanguageModel::load(path);
  } catch (const pacta::Error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("the model that is compiled in is the committed file", "[language]") {
  CHECK(std::filesystem::file_size(model_path) <= 16'000'000);
  const pacta::LanguageModel from_file = pacta::LanguageModel::load(model_path);
  const pacta::LanguageModel built_in = pacta::LanguageModel::load_default();
  for (const pacta::LanguageModel* model : {&from_file, &built_in}) {
    CHECK(model->lemma("withdrew", pacta::Upos::VERB) == "withdraw");
  }
}

TEST_CASE("a bad model file is an error that names the file", "[language]") {
  const std::string good = model_bytes();
  std::string flipped = good;
  flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
  struct Case {
    const char* name;
    std::string content;
    const char* says;
  };
  const Case cases[] = {
      {"pacta-model-empty", "", "begin with"},
      {"pacta-model-magic", "not a model at all, but long enough to be one", "begin with"},
      {"pacta-model-header", good.substr(0, 20), "begin with"},
      {"pacta-model-truncated", good.substr(0, good.size() / 2), "bytes after the header"},
      {"pacta-model-short", good.substr(0, good.size() - 1), "bytes after the header"},
      {"pacta-model-long", good + "more", "bytes after the header"},
      {"pacta-model-flipped", flipped, "checksum"},
  };
  for (const Case& bad : cases) {
    const TemporaryFile file(bad.name, bad.content);
    const std::string message = load_error(file.path());
    CAPTURE(bad.name, message);
    CHECK(message.find(file.path()) != std::string::npos);
    CHECK(message.find(bad.says) != std::string::npos);
  }
  CHECK(load_error("/nonexistent/model.pacta").find("/nonexistent/model.pacta") != std::string::npos);
}
