#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pacta {

/// The YAML block ("---" … "---") at the beginning of a markdown file.
struct FrontMatter {
  std::map<std::string, std::string, std::less<>> fields;  ///< top-level scalars, unquoted
  std::size_t size = 0;                                    ///< bytes of the block with its last line end

  /// The first of the fields that is there and not empty, else empty.
  std::string_view field(std::initializer_list<std::string_view> names) const;
};

/// Reads plain, single- and double-quoted scalars of one or more lines, as static site generators write them;
/// other YAML is skipped. Absent where the text has no such block. Precondition: LF line ends.
std::optional<FrontMatter> read_front_matter(std::string_view text);

}  // namespace pacta
