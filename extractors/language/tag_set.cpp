#include "extractors/language/tag_set.hpp"

#include "extractors/language/feature_hash.hpp"
#include "extractors/language/upos.hpp"
#include "extractors/language/weight_table.hpp"

namespace pacta {

TagSet TagSet::read(ModelReader& reader) {
  TagSet set;
  const std::uint64_t count = reader.number();
  if (count == 0 || count > max_classes) reader.fail("a tag set is empty or too large");
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t upos = reader.number();
    if (upos >= upos_count) reader.fail("an unknown part-of-speech tag");
    set.add(static_cast<Upos>(upos), reader.text());
  }
  if (set.size() != count) reader.fail("a tag occurs twice");
  return set;
}

void TagSet::write(ModelWriter& writer) const {
  writer.number(tags_.size());
  for (const Tag& tag : tags_) {
    writer.number(static_cast<std::uint64_t>(tag.upos));
    writer.text(tag.xpos);
  }
}

TagId TagSet::add(Upos upos, std::string_view xpos) {
  if (const std::optional<TagId> known = find(upos, xpos)) return *known;
  if (tags_.size() == max_classes) {
    throw Error("more than " + std::to_string(max_classes) + " different pairs of UPOS and XPOS");
  }
  const std::uint64_t upos_hash = text_hash(name(upos));
  tags_.push_back({upos, std::string(xpos), mixed(upos_hash ^ text_hash(xpos)), upos_hash});
  return static_cast<TagId>(tags_.size() - 1);
}

std::optional<TagId> TagSet::find(Upos upos, std::string_view xpos) const {
  for (std::size_t i = 0; i < tags_.size(); ++i) {
    if (tags_[i].upos == upos && tags_[i].xpos == xpos) return static_cast<TagId>(i);
  }
  return std::nullopt;
}

}  // namespace pacta
