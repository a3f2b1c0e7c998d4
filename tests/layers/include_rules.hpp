#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::layers {

/// What one line of a source file includes: "graph/statement.hpp", "raptor2.h".
std::vector<std::string> includes_of(std::string_view source);

/// What is wrong with a file of the project including something; empty where nothing is. `file` is relative
/// to the project's root: "exporters/rdf/turtle_writer.cpp".
std::string violation(std::string_view file, std::string_view included);

/// What a library's source must not call: printing, ending the program, reading the environment. Empty where
/// it does none of it. Comments and string literals are left out.
std::string forbidden_call(std::string_view source);

/// The types that a header defines outside of others, with their namespaces: "pacta::rdf::Term".
std::vector<std::string> types_in(std::string_view header);

/// All .hpp and .cpp files of a folder, sorted.
std::vector<std::filesystem::path> sources_in(const std::filesystem::path& folder);

std::string content_of(const std::filesystem::path& file);

}  // namespace pacta::layers
