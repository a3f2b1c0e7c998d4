#pragma once

#include <string_view>

namespace pacta {

/// What a file holds, by its name and how it begins.
enum class InputKind { plain_text, html, json_lines, json_document };

/// `beginning` is decoded text. Names decide where they tell (.txt, .md, .html, .jsonl, .ndjson, .json), else
/// the content does.
InputKind input_kind(std::string_view name, std::string_view beginning);

/// Whether a file found in a directory is taken for an article by its name.
bool has_article_extension(std::string_view name);

}  // namespace pacta
