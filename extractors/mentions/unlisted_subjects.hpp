#pragma once

#include "extractors/language/document.hpp"

namespace pacta {

/// Adds a mention for each name outside the lists that is the subject of a verb: "Sinn Fein opposes the
/// deal", "Trade Benefits America lobbied". That a name acts says that it is an actor, if not which kind.
/// Single words are left alone ("GDP fell"), and so are the media and headlines whose words are all
/// capitalised. Runs on parsed sentences; the new mentions stand at the end of Document::mentions. Returns
/// whether there are any.
bool add_unlisted_subjects(Document& document);

}  // namespace pacta
