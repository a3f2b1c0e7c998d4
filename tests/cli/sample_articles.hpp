#pragma once

#include <string>

namespace pacta::test {

/// Articles of a few sentences, of our own writing, that give statements.
inline const std::string withdrawal_article =
    "Russia leaves Open Skies Treaty\n\n"
    "MOSCOW, 18 December 2021. Russia has withdrawn from the Open Skies Treaty, the Foreign Ministry said on "
    "Saturday.\n\n"
    "\"The United States destroyed the Open Skies Treaty,\" Foreign Minister Sergey Lavrov said.\n";

inline const std::string support_article =
    "Germany wants New START extended\n\n"
    "BERLIN, 21 January 2021. Germany supports the extension of the New START Treaty, Foreign Minister Heiko "
    "Maas "
    "said on Thursday.\n";

inline const std::string call_article =
    "Japan urges states to ratify test ban\n\n"
    "TOKYO, 3 March 2020. Japan called on China to ratify the Comprehensive Nuclear-Test-Ban Treaty.\n";

/// One JSON line with the fields that records have. The text must not need escapes.
inline std::string record(const std::string& id, const std::string& text,
                          const std::string& published = "2021-02-03") {
  return R"({"id": ")" + id + R"(", "title": "A title of )" + id + R"(", "published": ")" + published +
         R"(", "text": ")" + text + "\"}\n";
}

}  // namespace pacta::test
