#pragma once

#include <string>
#include <string_view>

namespace pacta {

/// The text as all offsets see it: NFC; line ends as LF (CR, CRLF, NEL, form feed, LS and PS included);
/// blanks of any width as spaces; without control characters, byte order marks, soft hyphens and zero width
/// characters; Latin ligatures in letters; words in which letters of other scripts imitate Latin ones wholly
/// in Latin. Keeps single line breaks and runs of spaces. Precondition: UTF-8. Linear. Idempotent.
std::string normalized(std::string_view text);

}  // namespace pacta
