#include "extractors/language/abbreviations.hpp"

#include "extractors/language/code_points.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace pacta {
namespace {

using Entry = std::pair<std::string_view, AbbreviationKind>;

// Sorted by word for binary search; lower case, without the last full stop.
constexpr auto entries = [] {
  using enum AbbreviationKind;
  std::array table{
      Entry{"adm", title},     Entry{"amb", title},     Entry{"art", number},    Entry{"assoc", title},
      Entry{"asst", title},    Entry{"atty", title},    Entry{"attn", title},    Entry{"brig", title},
      Entry{"capt", title},    Entry{"cmdr", title},    Entry{"col", title},     Entry{"cpl", title},
      Entry{"det", title},     Entry{"dr", title},      Entry{"drs", title},     Entry{"fr", title},
      Entry{"ft", title},      Entry{"gen", title},     Entry{"gens", title},    Entry{"gov", title},
      Entry{"govs", title},    Entry{"hon", title},     Entry{"insp", title},    Entry{"lt", title},
      Entry{"ltjg", title},    Entry{"maj", title},     Entry{"messrs", title},  Entry{"mlle", title},
      Entry{"mme", title},     Entry{"mr", title},      Entry{"mrs", title},     Entry{"ms", title},
      Entry{"mt", title},      Entry{"ofc", title},     Entry{"pfc", title},     Entry{"pres", title},
      Entry{"prof", title},    Entry{"pvt", title},     Entry{"rep", title},     Entry{"reps", title},
      Entry{"rev", title},     Entry{"sec", title},     Entry{"sen", title},     Entry{"sens", title},
      Entry{"sgt", title},     Entry{"spc", title},     Entry{"st", title},      Entry{"ste", title},
      Entry{"supt", title},    Entry{"vadm", title},    Entry{"radm", title},    Entry{"sub-lt", title},
      Entry{"no", number},     Entry{"nos", number},    Entry{"arts", number},   Entry{"fig", number},
      Entry{"figs", number},   Entry{"ch", number},     Entry{"p", number},      Entry{"pp", number},
      Entry{"par", number},    Entry{"para", number},   Entry{"paras", number},  Entry{"vol", number},
      Entry{"ca", number},     Entry{"res", number},    Entry{"approx", number}, Entry{"jan", date},
      Entry{"feb", date},      Entry{"mar", date},      Entry{"apr", date},      Entry{"jun", date},
      Entry{"jul", date},      Entry{"aug", date},      Entry{"sep", date},      Entry{"sept", date},
      Entry{"oct", date},      Entry{"nov", date},      Entry{"dec", date},      Entry{"mon", date},
      Entry{"tue", date},      Entry{"tues", date},     Entry{"wed", date},      Entry{"thu", date},
      Entry{"thur", date},     Entry{"thurs", date},    Entry{"fri", date},      Entry{"sat", date},
      Entry{"sun", date},      Entry{"inc", closing},   Entry{"ltd", closing},   Entry{"corp", closing},
      Entry{"co", closing},    Entry{"cos", closing},   Entry{"bros", closing},  Entry{"llc", closing},
      Entry{"plc", closing},   Entry{"jr", closing},    Entry{"sr", closing},    Entry{"esq", closing},
      Entry{"etc", closing},   Entry{"al", closing},    Entry{"a.m", closing},   Entry{"p.m", closing},
      Entry{"ph.d", closing},  Entry{"m.sc", closing},  Entry{"b.sc", closing},  Entry{"dept", closing},
      Entry{"int'l", joining}, Entry{"calif", closing}, Entry{"conn", closing},  Entry{"mass", closing},
      Entry{"minn", closing},  Entry{"okla", closing},  Entry{"ariz", closing},  Entry{"ave", closing},
      Entry{"blvd", closing},  Entry{"rd", closing},    Entry{"vs", joining},    Entry{"v", joining},
      Entry{"e.g", joining},   Entry{"i.e", joining},   Entry{"cf", joining},    Entry{"viz", joining},
      Entry{"incl", joining},  Entry{"est", number},    Entry{"eq", number},     Entry{"mln", joining},
      Entry{"bln", joining},   Entry{"govt", joining},  Entry{"gov't", joining}};
  std::ranges::sort(table);
  return table;
}();

constexpr std::size_t longest_entry = 8;

}  // namespace

AbbreviationKind abbreviation_kind(std::string_view word) {
  if (word.empty() || word.size() > longest_entry) return AbbreviationKind::none;
  const std::string lower = ascii_lower(word);
  const auto found = std::ranges::lower_bound(entries, std::string_view(lower), {}, &Entry::first);
  return found != entries.end() && found->first == lower ? found->second : AbbreviationKind::none;
}

bool is_dotted_acronym(std::string_view word) {
  bool letter_expected = true, dotted = false;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint c = code_point_at(word, i);
    if (letter_expected ? !is_letter(c.value) : c.value != '.') return false;
    dotted |= c.value == '.';
    letter_expected = !letter_expected;
    i += c.size;
  }
  return dotted && !letter_expected;
}

}  // namespace pacta
