#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace pacta {

/// The sizes in bytes of the tokens of which a word is contracted: "don't" is {2, 3}, "he'd've" {2, 2, 3},
/// "cannot" {3, 3}; a word that is none is one token. The sizes add up to the word. Curly apostrophes count.
std::vector<std::size_t> contraction_cuts(std::string_view word);

/// "s", "re", "ve", "ll", "d", "m" in any case: what follows the apostrophe of a clitic.
bool is_clitic(std::string_view letters);

}  // namespace pacta
