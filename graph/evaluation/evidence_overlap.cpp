#include "graph/evaluation/evidence_overlap.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace pacta {
namespace {

using Run = std::vector<std::string>;

/// Bytes of a character that is no word although not ASCII: dashes, curly quotes, the ellipsis (U+2000 to
/// U+206F), guillemets, blanks and signs (U+0080 to U+00BF without ª and º). 0 where a word character begins.
std::size_t punctuation_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  if (byte(0) == 0xE2 && (byte(1) == 0x80 || (byte(1) == 0x81 && byte(2) < 0xB0))) return 3;
  if (byte(0) == 0xC2 && byte(1) != 0xAA && byte(1) != 0xBA) return 2;
  return 0;
}

bool is_word_byte(unsigned char byte) {
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || byte == '_';
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t skipped = punctuation_at(text, at);
    char c = text[at];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (skipped > 0 || !is_word_byte(static_cast<unsigned char>(c))) {
      inside = false;
      at += std::max<std::size_t>(skipped, 1);
      continue;
    }
    if (!inside) words.emplace_back();
    words.back() += c;
    inside = true;
    ++at;
  }
  return words;
}

std::vector<Run> runs_of(const std::vector<std::string>& words, std::size_t length) {
  std::vector<Run> runs;
  for (std::size_t at = 0; at + length <= words.size(); ++at) {
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
    runs.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(length));
  }
  return runs;
}

}  // namespace

bool evidence_overlaps(std::string_view a, std::string_view b) {
  constexpr std::size_t longest_run = 3;
  std::vector<std::string> shorter = words_of(a), longer = words_of(b);
  if (shorter.empty() || longer.empty()) return false;
  if (shorter.size() > longer.size()) std::swap(shorter, longer);
  const std::size_t length = std::min(longest_run, shorter.size());
  const std::vector<Run> wanted = runs_of(shorter, length), all = runs_of(longer, length);
  const std::set<Run> present(all.begin(), all.end());
  const auto shared =
      std::count_if(wanted.begin(), wanted.end(), [&](const Run& run) { return present.contains(run); });
  return 2 * static_cast<std::size_t>(shared) >= wanted.size();
}

}  // namespace pacta
