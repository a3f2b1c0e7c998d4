#pragma once

#include "extractors/mentions/name_index.hpp"

namespace pacta {

/// Whether tokens [first, last), which read like a name of the vocabulary, are something else: "Open Skies"
/// of civil aviation, the Washington Post, the state of Georgia, the South China Sea.
bool is_near_miss(const SentenceWords& words, int first, int last);

/// Whether the field whose name begins at `first` is a desk there: "heads arms control at the ministry",
/// "undersecretary for arms control".
bool is_desk(const SentenceWords& words, int first);

/// Whether a capital or seat of government at [first, last) is a place here and not its government: "in
/// Moscow", "Vienna, Austria", "flew to Geneva", "Brussels-based".
bool is_place(const SentenceWords& words, int first, int last);

/// The token after the name of a news outlet that begins at `first` ("the Washington Post", "TASS"); `first`
/// where there is none. Outlets report; they hold no positions.
int outlet_end(const SentenceWords& words, int first);

/// Whether an agreement that ends before token `last` is on another text: "the Oslo agreement on a convention
/// against mines" means the convention.
bool is_on_another_text(const SentenceWords& words, int last);

}  // namespace pacta
