#pragma once

#include <stdexcept>
#include <string>

namespace pacta {

/// A promise that cannot be kept: a file that cannot be read or written, an ontology that is not sound.
/// What is wrong with a single article is no Error but a Diagnostic (ontology/diagnostic.hpp).
/// The message names the file, the line, what was found and what was expected; a cause is nested
/// with std::throw_with_nested.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace pacta
