#include "graph/evaluation/records.hpp"

#include "graph/evaluation/name_matching.hpp"
#include "ontology/error.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <istream>
#include <sstream>
#include <string_view>

namespace pacta {
namespace {

using Json = rapidjson::Value;

/// A line of a file, for messages.
struct Line {
  const std::string& source;
  std::size_t number = 0;
  std::string text;

  [[noreturn]] void reject(const std::string& what) const {
    throw Error(source + ":" + std::to_string(number) + ": " + what);
  }
};

/// Calls use(object, line) for each line that is not blank.
template <class Use>
void for_each_object(std::istream& in, const std::string& source, Use use) {
  Line line{source, 0, {}};
  while (std::getline(in, line.text)) {
    ++line.number;
    if (line.text.find_first_not_of(" \t\r") == std::string::npos) continue;
    rapidjson::Document json;
    json.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(line.text.data(),
                                                                                       line.text.size());
    if (json.HasParseError())
      line.reject(std::string("expected a JSON object, found ") +
                  rapidjson::GetParseError_En(json.GetParseError()));
    if (!json.IsObject()) line.reject("expected a JSON object, found another JSON value");
    use(json, line);
  }
  if (in.bad()) throw Error(source + ": cannot be read");
}

/// Null where the object has no such member.
const Json* member(const Json& object, const char* key) {
  const auto found = object.FindMember(key);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string text_of(const Json& value) {
  return {value.GetString(), value.GetStringLength()};
}

/// The text of a member; absent where it is missing, null or no text.
std::optional<std::string> text_member(const Json& object, const char* key) {
  const Json* value = member(object, key);
  if (value == nullptr || !value->IsString()) return std::nullopt;
  return text_of(*value);
}

std::string required_text(const Json& object, const char* key, const Line& line) {
  const auto text = text_member(object, key);
  if (!text) line.reject("expected text in \"" + std::string(key) + "\"");
  return *text;
}

Position position_of(const std::string& label, const Line& line) {
  const auto position = position_named(label);
  if (!position)
    line.reject("\"position\": found \"" + label +
                "\", expected a label of the taxonomy, such as \"supports\"");
  return *position;
}

/// A value or a list of values; numbers and objects are passed over.
AcceptedValues accepted(const Json& value) {
  AcceptedValues out;
  const auto add = [&](const Json& one) {
    if (one.IsString()) out.emplace_back(text_of(one));
    if (one.IsNull()) out.emplace_back(std::nullopt);
  };
  if (value.IsArray())
    for (const Json& one : value.GetArray()) add(one);
  else
    add(value);
  return out;
}

std::vector<std::string> texts(const Json& object, const char* key) {
  std::vector<std::string> out;
  if (const Json* value = member(object, key))
    for (std::optional<std::string>& one : accepted(*value))
      if (one) out.push_back(std::move(*one));
  return out;
}

std::vector<std::string> slugs(const Json& object, const char* key) {
  std::vector<std::string> out = texts(object, key);
  for (std::string& one : out) one = comparable_name(one);
  return out;
}

bool is_facet(std::string_view key) {
  constexpr std::array<std::string_view, 5> own{"holder", "position", "treaty", "evidence", "optional"};
  return std::find(own.begin(), own.end(), key) == own.end();
}

GoldStatement gold_statement(const Json& object, const Line& line) {
  if (!object.IsObject()) line.reject("expected objects in \"statements\"");
  GoldStatement out;
  out.holders = slugs(object, "holder");
  out.treaties = slugs(object, "treaty");
  for (const std::string& label : texts(object, "position"))
    out.positions.push_back(position_of(label, line));
  if (out.holders.empty() || out.treaties.empty() || out.positions.empty())
    line.reject("expected a holder, a position and a treaty in each statement");
  out.evidence = texts(object, "evidence");
  const Json* optional = member(object, "optional");
  out.optional = optional != nullptr && optional->IsBool() && optional->GetBool();
  for (const auto& [key, value] : object.GetObject())
    if (is_facet(text_of(key))) out.facets.emplace(text_of(key), accepted(value));
  return out;
}

/// {"begin", "end", "text"}, or the text alone.
Evidence evidence_of(const Json& object) {
  Evidence out;
  const Json* value = member(object, "evidence");
  if (value == nullptr) return out;
  if (value->IsString()) out.text = text_of(*value);
  if (value->IsObject()) out.text = text_member(*value, "text").value_or("");
  return out;
}

Statement statement_of(const Json& object, const Line& line) {
  Statement out;
  out.article = required_text(object, "article", line);
  out.holder = required_text(object, "holder", line);
  out.position = position_of(required_text(object, "position", line), line);
  out.treaty = required_text(object, "treaty", line);
  out.target = text_member(object, "target");
  out.expressed_by = text_member(object, "expressedBy");
  out.attributed_to = text_member(object, "attributedTo");
  out.aspect = text_member(object, "aspect");
  out.act = text_member(object, "act");
  out.status = text_member(object, "status");
  out.scope = text_member(object, "scope");
  out.condition = text_member(object, "condition");
  out.inclusion_of = text_member(object, "inclusionOf");
  out.requested_action = text_member(object, "requestedAction");
  out.modality = modality_named(text_member(object, "modality").value_or("")).value_or(Modality::asserted);
  out.polarity = polarity_named(text_member(object, "polarity").value_or("")).value_or(Polarity::positive);
  out.segment = segment_named(text_member(object, "segment").value_or("")).value_or(Segment::news);
  out.date = Date::parse(text_member(object, "date").value_or(""));
  out.evidence = evidence_of(object);
  const Json* confidence = member(object, "confidence");
  if (confidence != nullptr && confidence->IsNumber()) out.confidence = confidence->GetDouble();
  const Json* trace = member(object, "trace");
  if (trace != nullptr && trace->IsObject()) out.trace.rule = text_member(*trace, "rule").value_or("");
  return out;
}

}  // namespace

Gold read_gold(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw Error(path + ": cannot be read");
  Gold gold;
  for_each_object(in, path, [&](const Json& object, const Line& line) {
    GoldArticle article{required_text(object, "doc", line), {}};
    const Json* statements = member(object, "statements");
    if (statements == nullptr || !statements->IsArray()) line.reject("expected a list in \"statements\"");
    if (find_article(gold, article.name) != nullptr)
      line.reject("found \"" + article.name + "\" again; expected each \"doc\" once");
    for (const Json& one : statements->GetArray()) article.statements.push_back(gold_statement(one, line));
    gold.push_back(std::move(article));
  });
  return gold;
}

std::vector<Statement> read_statements(std::istream& in, const std::string& source) {
  std::vector<Statement> out;
  for_each_object(in, source,
                  [&](const Json& object, const Line& line) { out.push_back(statement_of(object, line)); });
  return out;
}

std::set<std::string> read_names(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw Error(path + ": cannot be read");
  std::set<std::string> names;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream words(line);
    std::string slug;
    for (std::string word; words >> word;) slug = word;
    if (!slug.empty()) names.insert(slug);
  }
  if (in.bad()) throw Error(path + ": cannot be read");
  return names;
}

}  // namespace pacta
