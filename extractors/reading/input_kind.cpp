#include "extractors/reading/input_kind.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/html.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace pacta {
namespace {

constexpr std::array<std::pair<std::string_view, InputKind>, 10> extensions{
    {{".txt", InputKind::plain_text},
     {".text", InputKind::plain_text},
     {".md", InputKind::plain_text},
     {".markdown", InputKind::plain_text},
     {".html", InputKind::html},
     {".htm", InputKind::html},
     {".xhtml", InputKind::html},
     {".jsonl", InputKind::json_lines},
     {".ndjson", InputKind::json_lines},
     {".json", InputKind::json_document}}};

const InputKind* kind_by_name(std::string_view name) {
  const std::string lower = ascii_lower(name);
  const auto found =
      std::ranges::find_if(extensions, [&](const auto& entry) { return lower.ends_with(entry.first); });
  return found == extensions.end() ? nullptr : &found->second;
}

/// One object a line: the first line is closed.
bool looks_like_json_lines(std::string_view text) {
  text = trimmed(text);
  return text.starts_with('{') && trimmed(text.substr(0, text.find('\n'))).ends_with('}');
}

}  // namespace

InputKind input_kind(std::string_view name, std::string_view beginning) {
  const InputKind* by_name = kind_by_name(name);
  if (by_name != nullptr && *by_name == InputKind::json_document && looks_like_json_lines(beginning))
    return InputKind::json_lines;
  // Pages are often saved as text.
  if (by_name != nullptr && *by_name == InputKind::plain_text && looks_like_html(beginning))
    return InputKind::html;
  if (by_name != nullptr) return *by_name;
  if (looks_like_html(beginning)) return InputKind::html;
  const std::string_view begin = trimmed(beginning.substr(0, 256));
  return begin.starts_with("{\"") || begin.starts_with("{ \"") ? InputKind::json_lines
                                                               : InputKind::plain_text;
}

bool has_article_extension(std::string_view name) {
  return kind_by_name(name) != nullptr;
}

}  // namespace pacta
