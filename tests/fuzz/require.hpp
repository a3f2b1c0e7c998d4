#pragma once

#include <cstdio>
#include <cstdlib>

namespace pacta::fuzz {

/// A property that must hold for every input, in release builds too: ends the program where it does not, so
/// that the fuzzer keeps the input.
inline void require(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "property broken: %s\n", property);
  std::abort();
}

}  // namespace pacta::fuzz
