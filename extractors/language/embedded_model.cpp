#include "extractors/language/embedded_model.hpp"

// Defined in english_model.S.
extern "C" {
extern const std::byte pacta_english_model_begin[];
extern const std::byte pacta_english_model_end[];
}

namespace pacta {

std::span<const std::byte> embedded_model() {
  return {pacta_english_model_begin, pacta_english_model_end};
}

}  // namespace pacta
