#pragma once

#include "ontology/date.hpp"
#include "ontology/turtle_reader.hpp"

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pacta {

/// One property of a resource, with its place in the file that states it.
struct PropertyValue {
  std::string_view property;  ///< compact IRI; lives as long as the Resources
  Term value;
  const TurtleText* file = nullptr;
  std::size_t end_line = 0;
};

/// Everything that the files say about one IRI or blank node, in the order in which they say it.
class Resource {
 public:
  explicit Resource(std::string id) : id_(std::move(id)) {}

  void add(PropertyValue value) { values_.push_back(std::move(value)); }

  const std::string& id() const { return id_; }
  const std::vector<PropertyValue>& values() const { return values_; }
  std::vector<const PropertyValue*> all(std::string_view property) const;
  bool is_a(std::string_view compact_class) const;
  bool has(std::string_view property) const { return first(property) != nullptr; }

  /// The texts of a property; throws Error where one is empty or no literal.
  std::vector<std::string> texts(std::string_view property) const;
  /// The only text; absent where there is none; throws Error where there are different ones.
  std::optional<std::string> text(std::string_view property) const;
  std::string required_text(std::string_view property) const;
  bool flag(std::string_view property) const;
  std::optional<Date> date(std::string_view property) const;
  /// Local names of the IRIs that a property points to; throws Error where one is outside the namespace.
  std::vector<std::string> references(std::string_view property, std::string_view name_space) const;
  std::optional<std::string> reference(std::string_view property, std::string_view name_space) const;

  /// Throw Error: "file:line: subject: message".
  [[noreturn]] void fail(const PropertyValue& at, const std::string& message) const;
  [[noreturn]] void fail(const std::string& message) const;

 private:
  const PropertyValue* first(std::string_view property) const;
  std::string text_of(const PropertyValue& value) const;
  const PropertyValue* only(std::string_view property) const;

  std::string id_;
  std::vector<PropertyValue> values_;
};

/// The resources of several files, merged by IRI.
class Resources {
 public:
  /// Reads the file; its text is borrowed until the last use of the resources. Throws Error.
  void read(const TurtleText& file);

  /// Sorted by IRI. Blank nodes are found through `blank`, not here.
  const std::map<std::string, Resource, std::less<>>& named() const { return named_; }
  const Resource* blank(const Term& term, const PropertyValue& from) const;

  /// Throws Error at the first property or class of Pacta's namespace that no file declares.
  void check_terms() const;

 private:
  Resource& resource(const Term& subject, const TurtleText& file);
  bool declares_all_properties(const std::unordered_set<std::string>& declared) const;

  std::deque<TurtleText> files_;
  std::unordered_set<std::string> properties_;
  std::map<std::string, Resource, std::less<>> named_;
  std::deque<Resource> blank_;
  std::unordered_map<std::string, Resource*> blank_by_key_;  ///< by file and label
};

}  // namespace pacta
