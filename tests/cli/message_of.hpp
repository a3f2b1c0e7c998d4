#pragma once

#include "ontology/error.hpp"

#include <string>

namespace pacta::test {

/// What the Error says that a call throws; empty where it throws none.
template <typename Call>
std::string message_of(const Call& call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace pacta::test
