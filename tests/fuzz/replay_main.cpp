// Runs a fuzz target over the files of a corpus without libFuzzer: each file, prefixes of it, and mutations
// of it that are the same in every run.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int prefixes_per_file = 24;
constexpr int mutations_per_file = 60;

void run(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::string read(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// Bytes that formats give a meaning, and some that text may not have.
constexpr std::string_view telling_bytes{"\"{}[]<>\\\n\0\xff\x80&;.:-", 17};

/// A few bytes changed, a stretch doubled or removed: what damages files in practice.
std::string mutated(std::string bytes, std::mt19937& random) {
  const auto place = [&] { return static_cast<std::size_t>(random()) % (bytes.size() + 1); };
  for (unsigned step = 0, steps = 1 + random() % 4; step < steps && !bytes.empty(); ++step) {
    const std::size_t begin = std::min(place(), place());
    const std::size_t length = std::min<std::size_t>(bytes.size() - begin, random() % 40);
    switch (random() % 4) {
      case 0:
        bytes[std::min(begin, bytes.size() - 1)] = static_cast<char>(random());
        break;
      case 1:
        bytes.erase(begin, length);
        break;
      case 2:
        bytes.insert(place(), bytes.substr(begin, length));
        break;
      default:
        bytes.insert(begin, 1, telling_bytes[random() % telling_bytes.size()]);
        break;
    }
  }
  return bytes;
}

std::size_t replay(const std::filesystem::path& file) {
  const std::string bytes = read(file);
  run(bytes);
  for (int part = 0; part < prefixes_per_file; ++part)
    run(bytes.substr(0, bytes.size() * static_cast<std::size_t>(part) / prefixes_per_file));
  std::mt19937 random(1);  // NOLINT(cert-msc51-cpp): the same in every run is what is wanted
  for (int i = 0; i < mutations_per_file; ++i) run(mutated(bytes, random));
  return 1 + prefixes_per_file + mutations_per_file;
}

std::vector<std::filesystem::path> files_of(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) return {path};
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(path)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t inputs = 0;
  for (int at = 1; at < argc; ++at)
    for (const auto& file : files_of(argv[at])) inputs += replay(file);
  std::printf("%zu inputs\n", inputs);
  return inputs == 0 ? 1 : 0;  // an empty corpus proves nothing
}
