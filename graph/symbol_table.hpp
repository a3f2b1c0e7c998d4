#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pacta {

/// A string kept once and named by a number. The numbers depend on the order of arrival and therefore never
/// reach an output.
enum class Symbol : std::uint32_t { absent = 0 };

/// Interns strings. Views it hands out live as long as the table.
class SymbolTable {
 public:
  SymbolTable() = default;
  SymbolTable(const SymbolTable&) = delete;  // the index views into the strings
  SymbolTable& operator=(const SymbolTable&) = delete;

  /// The symbol of a string, made where it is new; O(length).
  Symbol intern(std::string_view text) {
    if (const auto found = index_.find(text); found != index_.end()) return found->second;
    const Symbol symbol{static_cast<std::uint32_t>(strings_.size() + 1)};
    index_.emplace(strings_.emplace_back(text), symbol);
    return symbol;
  }
  Symbol intern(const std::optional<std::string>& text) {
    return text ? intern(std::string_view(*text)) : Symbol::absent;
  }

  /// The symbol of a string; absent where it was never interned.
  Symbol find(std::string_view text) const {
    const auto found = index_.find(text);
    return found == index_.end() ? Symbol::absent : found->second;
  }

  /// The string of a symbol. Precondition: not absent, and made by this table.
  const std::string& text(Symbol symbol) const { return strings_[static_cast<std::uint32_t>(symbol) - 1]; }
  std::optional<std::string> optional_text(Symbol symbol) const {
    if (symbol == Symbol::absent) return std::nullopt;
    return text(symbol);
  }

 private:
  std::deque<std::string> strings_;  // never moves what it holds
  std::unordered_map<std::string_view, Symbol> index_;
};

}  // namespace pacta
