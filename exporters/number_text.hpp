#pragma once

#include <string>

namespace pacta {

/// The shortest decimal that reads back as the same double, without an exponent and always with a point:
/// "0.75", "1.0". The same in every locale. Precondition: finite.
std::string decimal_text(double number);

}  // namespace pacta
