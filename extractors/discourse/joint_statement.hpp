#pragma once

#include "extractors/language/document.hpp"
#include "ontology/vocabulary.hpp"

#include <string>
#include <vector>

namespace pacta {

/// Who "we" are in a text that several make together: those whom Article::speaker_state names or, where one
/// of them published it, whom the words name: "We, the leaders of the G7", "As G7 members, we", "The United
/// States and Japan reaffirm"; without a speaker whom a heading names, "Joint Statement of Kenya and Uganda".
/// Slugs of states and organisations; empty where one side speaks. Runs on parsed sentences whose actors are
/// marked.
std::vector<std::string> joint_speakers(const Document& document, const Vocabulary& vocabulary);

}  // namespace pacta
