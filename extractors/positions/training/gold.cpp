#include "extractors/positions/training/gold.hpp"

#include "ontology/error.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <string_view>

namespace pacta {
namespace {

std::vector<std::string> strings(const rapidjson::Value& object, const char* key) {
  std::vector<std::string> out;
  const auto member = object.FindMember(key);
  if (member == object.MemberEnd()) return out;
  const auto add = [&](const rapidjson::Value& value) {
    if (value.IsString()) out.emplace_back(value.GetString(), value.GetStringLength());
  };
  if (member->value.IsArray()) {
    for (const auto& value : member->value.GetArray()) add(value);
  } else {
    add(member->value);
  }
  return out;
}

GoldStatement statement(const rapidjson::Value& object) {
  GoldStatement out;
  out.holders = strings(object, "holder");
  out.positions = strings(object, "position");
  out.treaties = strings(object, "treaty");
  out.evidence = strings(object, "evidence");
  const auto optional = object.FindMember("optional");
  out.optional = optional != object.MemberEnd() && optional->value.IsBool() && optional->value.GetBool();
  return out;
}

bool is_listed(const std::string& slug, const Vocabulary& vocabulary) {
  return vocabulary.actor(slug) != nullptr || vocabulary.treaty(slug) != nullptr;
}

std::set<std::string> content_words(const std::string& slug) {
  constexpr std::array<std::string_view, 17> dull{"the",     "of",        "on",     "and",  "in",    "for",
                                                  "between", "to",        "a",      "an",   "some",  "group",
                                                  "members", "agreement", "treaty", "deal", "accord"};
  std::set<std::string> out;
  std::size_t begin = 0;
  while (begin <= slug.size()) {
    const std::size_t end = std::min(slug.find('_', begin), slug.size());
    const std::string word = slug.substr(begin, end - begin);
    if (!word.empty() && std::find(dull.begin(), dull.end(), word) == dull.end()) out.insert(word);
    begin = end + 1;
  }
  return out;
}

}  // namespace

Gold read_gold(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw Error(path + ": cannot be read");
  Gold gold;
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    rapidjson::Document json;
    json.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(line.data(),
                                                                                       line.size());
    const bool sound = !json.HasParseError() && json.IsObject() && json.HasMember("doc") &&
                       json["doc"].IsString() && json.HasMember("statements") && json["statements"].IsArray();
    if (!sound) {
      throw Error(
          path + ":" + std::to_string(number) + ": expected {\"doc\": …, \"statements\": […]}, found " +
          (json.HasParseError() ? rapidjson::GetParseError_En(json.GetParseError()) : "another JSON value"));
    }
    std::vector<GoldStatement>& statements = gold[json["doc"].GetString()];
    for (const auto& object : json["statements"].GetArray()) statements.push_back(statement(object));
  }
  return gold;
}

bool same_name(const std::string& found, const std::string& accepted, const Vocabulary& vocabulary) {
  if (found == accepted) return true;
  if (is_listed(found, vocabulary) && is_listed(accepted, vocabulary)) return false;
  const std::set<std::string> a = content_words(found), b = content_words(accepted);
  std::vector<std::string> shared;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(shared));
  const std::size_t all = a.size() + b.size() - shared.size();
  return !shared.empty() && 2 * shared.size() >= all;
}

bool among(const std::string& found, const std::vector<std::string>& accepted, const Vocabulary& vocabulary) {
  return std::any_of(accepted.begin(), accepted.end(),
                     [&](const std::string& name) { return same_name(found, name, vocabulary); });
}

}  // namespace pacta
