#pragma once

#include "extractors/language/document.hpp"
#include "extractors/positions/candidates.hpp"
#include "extractors/positions/decision.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace pacta {

/// The actor of whom a sentence says no more than that it holds or does the same as the one before: "Peru did
/// the same", "Peru followed suit", "So does Peru", "Nor has Peru". Its token, or none.
int echoing_actor(const Sentence& sentence);

/// What was last said on each treaty, so that a sentence may say the same of another. For the situations of
/// one document, in their order.
class Echoes {
 public:
  /// Gives the echoing actor of a sentence that names no treaty what was said of another within the last
  /// sentences; `verdicts` one a holder. Whether there was something to give.
  bool give(const Sentence& sentence, const Situation& situation, std::vector<Verdict>& verdicts) const;

  /// Notes what a situation says.
  void note(const Situation& situation, const std::vector<Verdict>& verdicts);

 private:
  struct Said {
    std::size_t sentence = 0;
    std::string holder;
    Verdict verdict;
  };
  std::map<std::string, Said> last_;  ///< by treaty
};

}  // namespace pacta
