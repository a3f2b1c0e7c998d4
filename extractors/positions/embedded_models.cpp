#include "extractors/positions/embedded_models.hpp"

#include <cstddef>

// Defined by the assembler files that pacta_embed() generates.
extern "C" const char pacta_holds_model_begin[], pacta_holds_model_end[];
extern "C" const char pacta_position_model_begin[], pacta_position_model_end[];
extern "C" const char pacta_agreement_model_begin[], pacta_agreement_model_end[];
extern "C" const char pacta_context_model_begin[], pacta_context_model_end[];

namespace pacta {
namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::string_view embedded_holds_model() {
  return between(pacta_holds_model_begin, pacta_holds_model_end);
}
std::string_view embedded_position_model() {
  return between(pacta_position_model_begin, pacta_position_model_end);
}
std::string_view embedded_agreement_model() {
  return between(pacta_agreement_model_begin, pacta_agreement_model_end);
}
std::string_view embedded_context_model() {
  return between(pacta_context_model_begin, pacta_context_model_end);
}

}  // namespace pacta
