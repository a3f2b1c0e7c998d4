#pragma once

#include <cstddef>
#include <span>

namespace pacta {

/// The bytes of model/english.pacta as the build found it, in the program's read-only memory, 64-byte
/// aligned.
std::span<const std::byte> embedded_model();

}  // namespace pacta
