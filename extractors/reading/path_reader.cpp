#include "extractors/language/code_points.hpp"
#include "extractors/reading/input_kind.hpp"
#include "extractors/reading/json_lines.hpp"
#include "extractors/reading/reader.hpp"

#include <glob.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <system_error>
#include <vector>

namespace pacta {
namespace {

namespace fs = std::filesystem;

class PathReader {
 public:
  PathReader(const ReadingOptions& options, const ArticleSink& articles, const DiagnosticSink& diagnostics)
      : options_(options), diagnostics_(diagnostics), articles_([&articles, this](Article&& article) {
          stopped_ = !articles(std::move(article));
          return !stopped_;
        }) {}

  void read(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (path == "-") return read_stream(std::cin, path);
    if (fs::is_directory(status)) return read_directory(path);
    if (fs::exists(status)) return read_file(path);
    if (error && status.type() != fs::file_type::not_found)
      return fail("unreadable-file", path, "cannot look at it: " + error.message());
    if (path.find_first_of("*?[") != std::string::npos) return read_matches(path);
    fail("missing-path", path, "found nothing there, expected a file, a directory or a pattern");
  }

 private:
  void fail(const char* code, const std::string& source, std::string message) const {
    diagnostics_({Severity::error, code, std::move(message), source});
  }

  void read_file(const std::string& path) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file || file.peek() == std::ifstream::traits_type::eof()) {
      if (!file.is_open() || file.bad() || errno != 0) {
        return fail("unreadable-file", path, "cannot read it: " + std::generic_category().message(errno));
      }
      file.clear();
    }
    read_stream(file, path);
  }

  /// JSON lines go through line by line, everything else is read whole.
  void read_stream(std::istream& stream, const std::string& name) {
    std::string beginning;
    const bool json_lines = begins_as_json_lines(stream, name, beginning);
    if (json_lines) {
      const auto lines = static_cast<std::size_t>(std::ranges::count(beginning, '\n'));
      stream_json_lines(stream, lines, name, options_, articles_, diagnostics_);
      return;
    }
    if (read_rest(stream, beginning))
      return read_articles(beginning, name, options_, articles_, diagnostics_);
    if (stream.bad()) return fail("unreadable-file", name, "reading failed half-way");
    fail("file-too-large", name,
         "found more than " + std::to_string(options_.max_bytes) + " bytes, expected that at most; skipped");
  }

  /// Takes blanks and a byte order mark off the stream into `beginning` and looks at what follows.
  static bool begins_as_json_lines(std::istream& stream, const std::string& name, std::string& beginning) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    constexpr std::size_t most_blanks = 4096;
    std::streambuf& buffer = *stream.rdbuf();
    int next = buffer.sgetc();
    for (; next != std::istream::traits_type::eof() && beginning.size() < most_blanks;
         next = buffer.snextc()) {
      const char c = std::istream::traits_type::to_char_type(next);
      const bool mark = beginning.size() < byte_order_mark.size() && c == byte_order_mark[beginning.size()];
      if (!mark &&
          (static_cast<unsigned char>(c) >= 0x80 || !is_blank(static_cast<unsigned char>(c)) || c == '\0'))
        break;
      beginning += c;
    }
    if (next != '{') return false;
    const InputKind kind = input_kind(name, "{\"");
    return kind == InputKind::json_lines;
  }

  /// Appends the rest of the stream; false where it is longer than allowed or cannot be read.
  bool read_rest(std::istream& stream, std::string& bytes) const {
    std::vector<char> piece(1 << 16);
    while (bytes.size() <= options_.max_bytes &&
           stream.read(piece.data(), static_cast<std::streamsize>(piece.size())).gcount() > 0) {
      bytes.append(piece.data(), static_cast<std::size_t>(stream.gcount()));
    }
    return bytes.size() <= options_.max_bytes && !stream.bad();
  }

  void read_directory(const std::string& path) {
    std::vector<std::string> files;
    collect_files(path, files);
    if (files.empty()) {
      return fail(
          "no-articles", path,
          "found no file with a known extension, expected .txt, .md, .html, .htm, .json, .jsonl or .ndjson");
    }
    std::ranges::sort(files);
    for (const std::string& file : files) {
      if (stopped_) return;
      read_file(file);
    }
  }

  /// The files below a directory that are articles by their names. Hidden ones and links to directories are
  /// left out.
  void collect_files(const std::string& root, std::vector<std::string>& files) const {
    std::vector<fs::path> open{root};
    while (!open.empty()) {
      const fs::path directory = std::move(open.back());
      open.pop_back();
      std::error_code error;
      for (fs::directory_iterator entry(directory, error), end; !error && entry != end;
           entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with('.')) continue;
        std::error_code ignored;
        if (entry->is_directory(ignored) && !entry->is_symlink(ignored))
          open.push_back(entry->path());
        else if (entry->is_regular_file(ignored) && has_article_extension(name))
          files.push_back(entry->path().string());
      }
      if (error) fail("unreadable-file", directory.string(), "cannot list it: " + error.message());
    }
  }

  void read_matches(const std::string& pattern) {
    glob_t matches{};
    std::vector<std::string> paths;
    // Sorted here by bytes: glob itself sorts by the locale.
    if (glob(pattern.c_str(), GLOB_NOSORT, nullptr, &matches) == 0) {
      paths.assign(matches.gl_pathv, matches.gl_pathv + matches.gl_pathc);
    }
    globfree(&matches);
    if (paths.empty())
      return fail("missing-path", pattern, "found nothing that matches, expected at least one file");
    std::ranges::sort(paths);
    for (const std::string& path : paths) {
      if (stopped_) return;
      if (fs::is_directory(path))
        read_directory(path);
      else
        read_file(path);
    }
  }

  const ReadingOptions& options_;
  const DiagnosticSink& diagnostics_;
  bool stopped_ = false;
  ArticleSink articles_;
};

}  // namespace

void read_path(const std::string& path, const ReadingOptions& options, const ArticleSink& articles,
               const DiagnosticSink& diagnostics) {
  PathReader(options, articles, diagnostics).read(path);
}

}  // namespace pacta
