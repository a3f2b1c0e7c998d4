#include "extractors/language/word_table.hpp"

#include <algorithm>
#include <bit>

namespace pacta {

void WordTable::write(ModelWriter& writer, std::vector<Entry> entries) {
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key < b.key; });
  std::vector<Slot> slots(std::bit_ceil(entries.size() * 4 / 3 + 1), Slot{0, 0});
  for (const Entry& entry : entries) {
    std::size_t i = entry.key & (slots.size() - 1);
    while (slots[i].check != 0) i = (i + 1) & (slots.size() - 1);
    slots[i] = {check_of(entry.key), entry.value};
  }
  writer.array(std::span<const Slot>(slots));
}

WordTable WordTable::read(ModelReader& reader) {
  WordTable table;
  table.slots_ = reader.array<Slot>();
  const auto is_empty = [](const Slot& slot) { return slot.check == 0; };
  // An empty slot must exist, or the search for an unknown key would not end.
  if (!std::has_single_bit(table.slots_.size()) ||
      std::none_of(table.slots_.begin(), table.slots_.end(), is_empty)) {
    reader.fail("a word table is not consistent");
  }
  return table;
}

std::optional<std::uint32_t> WordTable::find(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = key & mask; slots_[i].check != 0; i = (i + 1) & mask) {
    if (slots_[i].check == check_of(key)) return slots_[i].value;
  }
  return std::nullopt;
}

}  // namespace pacta
