#pragma once

#include "extractors/language/document.hpp"
#include "extractors/language/model_format.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

using TagId = std::uint8_t;

/// A universal and a Penn tag, predicted together: they determine each other nearly.
struct Tag {
  Upos upos = Upos::X;
  std::string xpos;
  std::uint64_t hash = 0;       ///< of both, an atom of features
  std::uint64_t upos_hash = 0;  ///< of the universal tag alone
};

/// The tags that a model knows, numbered.
class TagSet {
 public:
  static TagSet read(ModelReader& reader);
  void write(ModelWriter& writer) const;

  /// The number of a tag, given to it now where it is new. Throws Error beyond max_classes tags.
  TagId add(Upos upos, std::string_view xpos);
  std::optional<TagId> find(Upos upos, std::string_view xpos) const;

  const Tag& operator[](TagId id) const { return tags_[id]; }
  std::size_t size() const { return tags_.size(); }

 private:
  std::vector<Tag> tags_;
};

}  // namespace pacta
