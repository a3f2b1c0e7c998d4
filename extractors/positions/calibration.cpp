#include "extractors/positions/calibration.hpp"

#include "extractors/positions/linear_model.hpp"

#include <algorithm>
#include <cmath>

namespace pacta {

double calibrated(double confidence) {
  constexpr double level = 0.56, slope = 0.74;
  constexpr double rim = 1e-6;
  const double sure = std::clamp(confidence, rim, 1.0 - rim);
  return logistic(level + slope * std::log(sure / (1.0 - sure)));
}

}  // namespace pacta
