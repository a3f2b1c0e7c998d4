#pragma once

#include <string_view>
#include <vector>

namespace pacta {

/// Whether a line of a transcript begins with who speaks: "Q  …", "MR. SULLIVAN: …", "SENIOR OFFICIAL: …".
bool begins_turn(std::string_view line);

/// A paragraph cut before each turn that begins inside it, as in transcripts joined into running text
/// ("… Yeah. Q  Just to follow up …"). Without blanks around the pieces, none of them empty. Linear.
std::vector<std::string_view> split_turns(std::string_view paragraph);

}  // namespace pacta
