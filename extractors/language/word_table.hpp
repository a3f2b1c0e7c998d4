#pragma once

#include "extractors/language/model_format.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pacta {

/// A small number for each of a fixed set of hashed keys (words, endings). Immutable, a view of model memory.
/// Two keys are taken for one if 32 bits of their hashes and their places agree, about 1 of 2^30 unknown
/// keys.
class WordTable {
 public:
  struct Entry {
    std::uint64_t key = 0;
    std::uint32_t value = 0;
  };

  static WordTable read(ModelReader& reader);
  /// Keys are distinct hashes; the order of entries does not matter.
  static void write(ModelWriter& writer, std::vector<Entry> entries);

  std::optional<std::uint32_t> find(std::uint64_t key) const;

 private:
  struct Slot {
    std::uint32_t check;  // upper half of the hash; 0 marks an empty slot
    std::uint32_t value;
  };

  static std::uint32_t check_of(std::uint64_t key) { return static_cast<std::uint32_t>(key >> 32) | 1U; }

  std::span<const Slot> slots_;
};

}  // namespace pacta
