#include "cli/result_table.hpp"

#include "cli/text_layout.hpp"
#include "ontology/error.hpp"
#include "ontology/namespaces.hpp"

#include <rapidjson/document.h>

#include <algorithm>
#include <vector>

namespace pacta::cli {
namespace {

constexpr std::size_t gap = 2, least_width = 8;
constexpr std::size_t any_width = static_cast<std::size_t>(-1);

using Json = rapidjson::Value;
using Row = std::vector<std::string>;

const Json* member(const Json& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string string_of(const Json* value) {
  return value != nullptr && value->IsString() ? std::string(value->GetString(), value->GetStringLength())
                                               : std::string();
}

/// "actor:russia"; an IRI of no known vocabulary stays whole.
std::string short_iri(const std::string& iri) {
  const std::string compact = ns::compact(iri);
  return compact.starts_with('<') ? iri : compact;
}

std::string cell(const Json* term) {
  if (term == nullptr) return {};
  std::string text = string_of(member(*term, "value"));
  const std::string type = string_of(member(*term, "type"));
  if (type == "uri") text = short_iri(text);
  if (type == "bnode") text.insert(0, "_:");
  return shorten(text, any_width - 1);  // control characters and line breaks become blanks
}

std::vector<Row> rows_of(const Json& variables, const Json& bindings) {
  std::vector<Row> rows(1);
  for (const Json& variable : variables.GetArray()) rows[0].push_back(string_of(&variable));
  for (const Json& binding : bindings.GetArray()) {
    Row& row = rows.emplace_back();
    for (const std::string& variable : rows[0]) row.push_back(cell(member(binding, variable.c_str())));
  }
  return rows;
}

std::vector<std::size_t> natural_widths(const std::vector<Row>& rows) {
  std::vector<std::size_t> widths(rows[0].size(), 0);
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
  }
  return widths;
}

/// Takes columns from the widest until the row fits or nothing can be taken.
void narrow(std::vector<std::size_t>& widths, std::size_t width) {
  if (widths.empty()) return;
  std::size_t used = gap * (widths.size() - 1);
  for (const std::size_t w : widths) used += w;
  while (used > width) {
    const auto widest = std::max_element(widths.begin(), widths.end());
    if (*widest <= least_width) return;
    --*widest;
    --used;
  }
}

std::string line_of(const Row& row, const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i)
    line += pad_right(shorten(row[i], widths[i]), widths[i] + (i + 1 < row.size() ? gap : 0));
  line.erase(line.find_last_not_of(' ') + 1);
  return line + '\n';
}

std::string rule(const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < widths.size(); ++i) line.append(i == 0 ? 0 : gap, ' ').append(widths[i], '-');
  return line + '\n';
}

}  // namespace

std::string result_table(std::string_view json, std::size_t width, std::string_view source) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(json.data(),
                                                                                         json.size());
  const std::string complaint =
      std::string(source) + ": found something else than query results in SPARQL's JSON";
  if (document.HasParseError()) throw Error(complaint);
  if (const Json* answer = member(document, "boolean"); answer != nullptr && answer->IsBool())
    return answer->GetBool() ? "true\n" : "false\n";
  const Json* head = member(document, "head");
  const Json* results = member(document, "results");
  const Json* variables = head == nullptr ? nullptr : member(*head, "vars");
  const Json* bindings = results == nullptr ? nullptr : member(*results, "bindings");
  if (variables == nullptr || !variables->IsArray() || bindings == nullptr || !bindings->IsArray())
    throw Error(complaint);

  const std::vector<Row> rows = rows_of(*variables, *bindings);
  std::vector<std::size_t> widths = natural_widths(rows);
  if (width != 0) narrow(widths, width);
  std::string table = line_of(rows[0], widths) + rule(widths);
  for (std::size_t i = 1; i < rows.size(); ++i) table += line_of(rows[i], widths);
  return table;
}

}  // namespace pacta::cli
