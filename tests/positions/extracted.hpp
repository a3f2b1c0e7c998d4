#pragma once

#include "graph/statement.hpp"

#include <string>
#include <vector>

namespace pacta::testing {

/// The statements of a text, read with the shipped models; they are loaded once for all tests. With a state
/// it is that state's speech, spoken by `speaker` where that is given.
std::vector<Statement> statements_of(const std::string& text, const std::string& speaker_state = {},
                                     const std::string& speaker = {});

}  // namespace pacta::testing
