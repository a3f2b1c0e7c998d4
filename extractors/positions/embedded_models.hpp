#pragma once

#include <string_view>

namespace pacta {

/// The model files of extractors/positions/model/, compiled into the program.
std::string_view embedded_holds_model();
std::string_view embedded_position_model();
std::string_view embedded_agreement_model();
std::string_view embedded_context_model();

}  // namespace pacta
