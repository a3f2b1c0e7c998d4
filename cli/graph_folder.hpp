#pragma once

#include "cli/build_report.hpp"
#include "graph/knowledge_graph.hpp"

#include <filesystem>
#include <vector>

namespace pacta::cli {

/// Makes the folder where there is none and tries a file in it, so that a long run does not fail at its end.
/// Throws Error, saying what is wrong with it.
void prepare_folder(const std::filesystem::path& folder);

/// The graph that an earlier run left in the folder; an empty one where there is none. Throws Error where it
/// cannot be read: nothing may be lost by overwriting it.
KnowledgeGraph graph_of_folder(const std::filesystem::path& folder);

/// Writes a graph in the formats that people open next, skipped.jsonl and report.json. Every file is written
/// beside and whole before the first one gets its name. Throws Error where one cannot be written; then the
/// folder is as before. Fills BuildReport::files.
void write_graph_folder(const KnowledgeGraph& graph, BuildReport& report,
                        const std::filesystem::path& folder);

}  // namespace pacta::cli
