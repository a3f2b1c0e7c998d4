#pragma once

#include <CLI/CLI.hpp>

namespace pacta::train {

/// Adds `pacta-train language`: tagger, lemmatizer and parser. The command runs from within CLI11_PARSE and
/// throws pacta::Error where it fails.
void add_language_command(CLI::App& app);

/// Adds `pacta-train statements`: the models that decide who holds which position.
void add_statements_command(CLI::App& app);

/// Adds `pacta-train examples`: what the model of sentences in context is trained on, as JSON lines.
void add_examples_command(CLI::App& app);

}  // namespace pacta::train
