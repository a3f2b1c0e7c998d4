#include "extractors/reading/json_record.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/article_assembly.hpp"
#include "extractors/reading/calendar_words.hpp"
#include "extractors/reading/encoding.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <optional>

namespace pacta {
namespace {

using Names = std::initializer_list<const char*>;

// Iterative parsing keeps a line of a million brackets off the stack; validation keeps ill-formed text out.
constexpr unsigned parse_flags = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;

class RecordReader {
 public:
  RecordReader(const rapidjson::Value& record, const RecordPlace& place, const DiagnosticSink& diagnostics)
      : record_(record), place_(place), diagnostics_(diagnostics) {}

  bool read(Article& article) {
    if (!record_.IsObject())
      return fail("no-json-object",
                  std::string("found ") + kind(record_) + ", expected an object with the field \"text\"");
    const auto* text = field({"text", "body", "content"});
    if (text == nullptr)
      return fail("missing-text", "found no field \"text\" (or body, content), expected the article's text");
    if (!text->IsString())
      return fail("wrong-field-type",
                  std::string("the field \"text\" is ") + kind(*text) + ", expected a string");
    article.id = identifier();
    article.title = string({"title", "headline"});
    article.source = string({"source", "outlet", "publisher", "site_name"});
    article.url = string({"url", "link"});
    article.speaker = string({"speaker"});
    article.speaker_state = string({"speaker_state"});
    read_date(article);
    assemble_from_plain_text(article, well_formed(*text));
    if (!trimmed(article.text).empty()) return true;
    return fail("empty-text", "the field \"text\" is empty, expected the article's text");
  }

 private:
  static std::string kind(const rapidjson::Value& value) {
    switch (value.GetType()) {
      case rapidjson::kNullType:
        return "null";
      case rapidjson::kFalseType:
      case rapidjson::kTrueType:
        return "a boolean";
      case rapidjson::kObjectType:
        return "an object";
      case rapidjson::kArrayType:
        return "an array";
      case rapidjson::kStringType:
        return "a string";
      case rapidjson::kNumberType:
        return "a number";
    }
    return "something else";
  }

  bool fail(const char* code, std::string message) const {
    diagnostics_({Severity::error, code, std::move(message), place_.source, place_.line});
    return false;
  }

  void warn(const char* code, std::string message) const {
    diagnostics_({Severity::warning, code, std::move(message), place_.source, place_.line});
  }

  /// The first of the fields that is there and not null.
  const rapidjson::Value* field(Names names) const {
    for (const char* name : names) {
      const auto found = record_.FindMember(name);
      if (found != record_.MemberEnd() && !found->value.IsNull()) return &found->value;
    }
    return nullptr;
  }

  std::string string(Names names) const {
    const auto* value = field(names);
    if (value == nullptr) return {};
    if (value->IsString()) return well_formed(*value);
    warn("wrong-field-type", std::string("the field \"") + *names.begin() + "\" is " + kind(*value) +
                                 ", expected a string; ignored");
    return {};
  }

  /// The string; RapidJSON lets the escape of a lone low surrogate ("\ude08") through as ill-formed UTF-8.
  std::string well_formed(const rapidjson::Value& value) const {
    const std::string_view text(value.GetString(), value.GetStringLength());
    if (is_utf8(text)) return std::string(text);
    std::size_t repaired = 0;
    std::string sound = repair_utf8(text, repaired);
    warn("invalid-utf8",
         "found " + std::to_string(repaired) + " ill-formed sequences, expected UTF-8; replaced by U+FFFD");
    return sound;
  }

  std::string identifier() const {
    const auto* id = field({"id"});
    if (id != nullptr && id->IsString() && id->GetStringLength() > 0) return well_formed(*id);
    if (id != nullptr && id->IsInt64()) return std::to_string(id->GetInt64());
    return place_.source + ":" + std::to_string(place_.line);
  }

  void read_date(Article& article) const {
    const auto* value = field({"published", "date", "publication_date"});
    if (value == nullptr) return;
    const std::string text = value->IsInt()      ? std::to_string(value->GetInt())
                             : value->IsString() ? value->GetString()
                                                 : "";
    if (text.empty()) return;
    article.published = leading_date(text);
    if (article.published)
      article.date_certainty = DateCertainty::stated;
    else
      warn("unreadable-date", "found \"" + text.substr(0, 40) +
                                  "\" as date of publication, expected YYYY, YYYY-MM or YYYY-MM-DD");
  }

  const rapidjson::Value& record_;
  const RecordPlace& place_;
  const DiagnosticSink& diagnostics_;
};

std::string parse_problem(const rapidjson::Document& document) {
  std::string reason = rapidjson::GetParseError_En(document.GetParseError());
  if (reason.ends_with('.')) reason.pop_back();
  return "found at byte " + std::to_string(document.GetErrorOffset()) + ": " + reason +
         "; expected one JSON object";
}

}  // namespace

bool read_json_record(Article& article, std::string_view line, const RecordPlace& place,
                      const DiagnosticSink& diagnostics) {
  std::string repaired;
  if (!is_utf8(line)) {
    std::size_t count = 0;
    repaired = repair_utf8(line, count);
    diagnostics(
        {Severity::warning, "invalid-utf8",
         "found " + std::to_string(count) + " ill-formed sequences, expected UTF-8; replaced by U+FFFD",
         place.source, place.line});
    line = repaired;
  }
  rapidjson::Document document;
  document.Parse<parse_flags>(line.data(), line.size());
  if (document.HasParseError()) {
    diagnostics({Severity::error, "invalid-json", parse_problem(document), place.source, place.line});
    return false;
  }
  return RecordReader(document, place, diagnostics).read(article);
}

bool read_json_document(std::string_view text, const std::string& source,
                        const std::function<bool(Article&&)>& sink, const DiagnosticSink& diagnostics) {
  rapidjson::Document document;
  document.Parse<parse_flags>(text.data(), text.size());
  if (document.HasParseError()) {
    const auto before = text.substr(0, document.GetErrorOffset());
    const std::size_t line = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
    diagnostics({Severity::error, "invalid-json", parse_problem(document), source, line});
    return true;
  }
  const auto read = [&](const rapidjson::Value& record, std::size_t number) {
    Article article;
    const RecordPlace place{source, number};
    return !RecordReader(record, place, diagnostics).read(article) || sink(std::move(article));
  };
  if (!document.IsArray()) return read(document, 1);
  std::size_t number = 0;
  for (const auto& record : document.GetArray()) {
    if (!read(record, ++number)) return false;
  }
  return true;
}

}  // namespace pacta
