#include "layers/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <regex>

namespace pacta::layers {
namespace {

/// What a layer may include of ours, itself included. docs/architecture.md has the picture.
struct Layer {
  std::string_view folder;
  std::vector<std::string_view> below;
};

const std::vector<Layer>& layers() {
  static const std::vector<Layer> all{
      {"ontology", {"ontology"}},
      {"graph", {"graph", "ontology"}},
      {"extractors", {"extractors", "graph", "ontology"}},
      {"exporters", {"exporters", "graph", "ontology"}},
      {"cli", {"cli", "extractors", "exporters", "graph", "ontology"}},
  };
  return all;
}

/// A library of others and the folders that know it.
struct ThirdParty {
  std::string_view prefix;
  std::vector<std::string_view> folders;
};

const std::vector<ThirdParty>& third_parties() {
  static const std::vector<ThirdParty> all{
      {"raptor2", {"ontology/", "exporters/"}},
      {"unicode/", {"extractors/reading/", "extractors/language/"}},
      {"gumbo", {"extractors/reading/"}},
      {"rapidjson/", {"extractors/reading/", "graph/evaluation/", "exporters/", "cli/"}},
      {"xxhash", {"graph/"}},
      {"boost/graph/", {"graph/", "exporters/"}},
      {"linear.h", {"extractors/", "cli/pacta_train"}},
      {"CLI/", {"cli/"}},
      {"curl/", {"cli/"}},
      {"oneapi/tbb/", {"cli/"}},
      {"tbb/", {"cli/"}},
  };
  return all;
}

bool starts_with_any(std::string_view text, const std::vector<std::string_view>& prefixes) {
  return std::any_of(prefixes.begin(), prefixes.end(),
                     [&](std::string_view prefix) { return text.starts_with(prefix); });
}

std::string_view first_folder(std::string_view path) {
  return path.substr(0, path.find('/'));
}

}  // namespace

std::vector<std::string> includes_of(std::string_view source) {
  static const std::regex directive(R"(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])", std::regex::multiline);
  std::vector<std::string> result;
  for (std::cregex_iterator match(source.data(), source.data() + source.size(), directive), end; match != end;
       ++match)
    result.push_back((*match)[1].str());
  return result;
}

std::vector<std::string> types_in(std::string_view header) {
  static const std::regex definition(
      R"(^namespace ([\w:]+) \{|^(?:struct|class|enum class|enum) (\w+)[^;{]*\{)", std::regex::multiline);
  std::vector<std::string> result;
  std::string space;
  for (std::cregex_iterator match(header.data(), header.data() + header.size(), definition), end;
       match != end; ++match) {
    if ((*match)[1].matched) {
      space = (*match)[1].str();
    } else {
      result.push_back(space + "::" + (*match)[2].str());
    }
  }
  return result;
}

std::string violation(std::string_view file, std::string_view included) {
  const std::string what = std::string(file) + " includes " + std::string(included);
  const std::string_view target = first_folder(included);
  const bool is_ours =
      std::any_of(layers().begin(), layers().end(), [&](const Layer& l) { return l.folder == target; });
  for (const Layer& layer : layers()) {
    if (layer.folder != first_folder(file) || !is_ours) continue;
    if (std::find(layer.below.begin(), layer.below.end(), target) == layer.below.end())
      return what + ": " + std::string(layer.folder) + " knows nothing of " + std::string(target);
  }
  for (const ThirdParty& library : third_parties())
    if (included.starts_with(library.prefix) && !starts_with_any(file, library.folders))
      return what + ": that library is private to other folders";
  return {};
}

std::string forbidden_call(std::string_view source) {
  static const std::regex ignored(R"rx(//[^\n]*|"(\\.|[^"\\\n])*")rx");
  static const std::regex call(
      R"((std::(cout|cerr|clog)\b|\b(printf|puts|exit|abort|getenv|secure_getenv)[ \t]*\())");
  const std::string code = std::regex_replace(std::string(source), ignored, "");
  std::smatch match;
  return std::regex_search(code, match, call) ? match[1].str() : std::string();
}

std::vector<std::filesystem::path> sources_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> result;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".hpp" || extension == ".cpp") result.push_back(entry.path());
  }
  std::sort(result.begin(), result.end());
  return result;
}

std::string content_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace pacta::layers
