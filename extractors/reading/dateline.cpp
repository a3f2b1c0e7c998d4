#include "extractors/reading/dateline.hpp"

#include "extractors/language/tokens.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

/// A dateline ends within these bytes or there is none.
constexpr std::size_t longest_dateline = 120;

constexpr std::array<std::string_view, 24> months = {
    "January",   "February", "March",    "April",    "May", "June", "July", "August",
    "September", "October",  "November", "December", "Jan", "Feb",  "Mar",  "Apr",
    "Jun",       "Jul",      "Aug",      "Sept",     "Sep", "Oct",  "Nov",  "Dec"};

/// After a place in small letters only a known agency makes "(…)" a dateline: "Lavrov (Russia) said" is none.
constexpr std::array<std::string_view, 22> agencies = {
    "AP",   "AFP",  "ANI", "BBC", "Bloomberg", "CBS", "CNBC", "CNN",     "dpa",  "Interfax", "IRNA",
    "KUNA", "NATO", "NPR", "PTI", "Reuters",   "RFE", "RIA",  "Sputnik", "TASS", "UPI",      "Xinhua"};

/// The only places that a colon makes a dateline of: elsewhere capitals and a colon name a speaker or a
/// column.
constexpr std::array<std::string_view, 22> colon_places = {
    "ANKARA", "BEIJING", "BERLIN",    "BRUSSELS", "CAIRO",    "GENEVA",    "ISLAMABAD", "JERUSALEM",
    "KIEV",   "KYIV",    "LONDON",    "MOSCOW",   "NEW YORK", "NEW DELHI", "PARIS",     "ROME",
    "SEOUL",  "TEHRAN",  "THE HAGUE", "TOKYO",    "VIENNA",   "WASHINGTON"};

/// Capitals before a dash that are no place.
constexpr std::array<std::string_view, 21> no_places = {
    "ANALYSIS", "ASEAN", "AUKUS", "BREAKING", "BRICS", "CTBT", "CTBTO",  "IAEA", "IRAN",   "JCPOA", "NAFTA",
    "NATO",     "OPCW",  "OSCE",  "RUSSIA",   "START", "TPNW", "UNESCO", "UNSC", "UPDATE", "USMCA"};

bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Reads a paragraph's beginning piece by piece; a piece that does not match consumes nothing.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text.substr(0, longest_dateline)) {}

  std::size_t at() const { return at_; }
  void back_to(std::size_t at) { at_ = at; }
  std::string_view rest() const { return text_.substr(at_); }

  bool take(std::string_view expected) {
    if (!rest().starts_with(expected)) return false;
    at_ += expected.size();
    return true;
  }

  void blanks() {
    while (take(" ") || take("\t") || take("\u00A0")) {
    }
  }

  /// Letters and what holds words together; a word begins with a capital.
  std::string_view word() {
    const std::size_t begin = at_;
    if (at_ >= text_.size() || !(is_upper(text_[at_]) || (text_[at_] & 0x80) != 0)) return {};
    if (rest().starts_with("\u2014") || rest().starts_with("\u2013") || rest().starts_with("\u00A0"))
      return {};
    while (at_ < text_.size() && (is_upper(text_[at_]) || is_lower(text_[at_]) || holds_word())) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  bool number() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return at_ > begin;
  }

 private:
  bool holds_word() const {
    const char c = text_[at_];
    if (rest().starts_with("\u2014") || rest().starts_with("\u2013") || rest().starts_with("\u00A0"))
      return false;
    if ((c & 0x80) != 0 || c == '\'') return true;
    const bool letter_follows =
        at_ + 1 < text_.size() && (is_upper(text_[at_ + 1]) || is_lower(text_[at_ + 1]));
    return (c == '-' || c == '.') && letter_follows;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

bool all_capitals(std::string_view word) {
  return !word.empty() && std::none_of(word.begin(), word.end(), is_lower);
}

bool is_month(std::string_view word) {
  return among(months, word);
}

/// One to four words; returns how many, and whether all are in capitals.
struct Place {
  int words = 0;
  bool capitals = true;
  std::size_t letters = 0;
};

Place place(Reader& reader) {
  Place result;
  for (std::size_t before = reader.at(); result.words < 4; before = reader.at()) {
    reader.blanks();
    const std::string_view word = reader.word();
    if (word.empty() || is_month(word)) {
      reader.back_to(before);
      break;
    }
    ++result.words;
    result.letters += word.size();
    result.capitals = result.capitals && all_capitals(word);
    reader.take("/");  // "PARIS/DUBAI"
  }
  return result;
}

/// ", February 19", ", 3 March 2020", ", Feb. 3", ", New York": a date or a wider place after the city.
bool date_part(Reader& reader) {
  const std::size_t begin = reader.at();
  reader.take(",");
  reader.blanks();
  const bool day_first = reader.number();
  reader.blanks();
  const bool month = is_month(reader.word());
  if (month) {
    reader.take(".");
    reader.blanks();
    const bool day = day_first || reader.number();
    const std::size_t after_day = reader.at();
    reader.take(",");
    reader.blanks();
    if (!reader.number()) reader.back_to(after_day);
    if (day) return true;
  }
  reader.back_to(begin);
  return false;
}

void wider_place(Reader& reader) {
  const std::size_t begin = reader.at();
  if (!reader.take(",") || place(reader).words == 0) reader.back_to(begin);
}

/// "(AP)", "/TASS/", "(Reuters)", "[Reuters]", "(3 March 2020)".
bool agency(Reader& reader) {
  reader.blanks();
  const std::string_view rest = reader.rest();
  if (rest.empty()) return false;
  const char close = rest[0] == '(' ? ')' : rest[0] == '[' ? ']' : rest[0] == '/' ? '/' : '\0';
  if (close == '\0') return false;
  const std::size_t end = rest.find(close, 1);
  if (end == std::string_view::npos || end < 3 || end > 40) return false;
  if (!is_upper(rest[1]) && !is_digit(rest[1])) return false;
  reader.back_to(reader.at() + end + 1);
  return true;
}

bool dash(Reader& reader) {
  const std::size_t begin = reader.at();
  reader.blanks();
  const bool found = reader.take("\u2014") || reader.take("\u2013") || reader.take("--") || reader.take("-");
  if (found && (reader.rest().empty() || reader.rest()[0] == ' ' || reader.rest()[0] == '\xC2' ||
                is_upper(reader.rest()[0])))
    return true;
  reader.back_to(begin);
  return false;
}

/// What stands between the place and the end of the dateline decides whether it is one.
std::size_t end_after_agency(Reader& reader, const Place& city, std::string_view paragraph, bool known,
                             bool stopped) {
  if (dash(reader)) return reader.at();
  const bool slashed = paragraph[reader.at() - 1] == '/';
  reader.take(".");
  return stopped || slashed || city.capitals || known ? reader.at() : 0;
}

}  // namespace

std::size_t dateline_length(std::string_view paragraph) {
  Reader reader(paragraph);
  const Place city = place(reader);
  if (city.words == 0) return agency(reader) && dash(reader) ? reader.at() : 0;
  const std::string_view city_name = paragraph.substr(0, reader.at());
  bool dated = date_part(reader);
  if (!dated) {
    wider_place(reader);
    dated = date_part(reader);
  }
  const std::size_t before_agency = reader.at();
  const bool stopped = reader.take(".");
  const std::size_t agency_begin = reader.at();
  if (agency(reader)) {
    std::string_view agency_name = paragraph.substr(agency_begin, reader.at() - agency_begin);
    agency_name.remove_prefix(std::min(agency_name.find_first_of("([/") + 1, agency_name.size()));
    agency_name.remove_suffix(1);
    return end_after_agency(reader, city, paragraph, among(agencies, agency_name) && city.words <= 3,
                            stopped);
  }
  reader.back_to(before_agency);
  const bool place_in_capitals = city.capitals && city.letters >= 4 && !among(no_places, city_name);
  if (dash(reader)) return place_in_capitals || dated ? reader.at() : 0;
  if (dated && city.capitals && (reader.take(":") || reader.take("."))) return reader.at();
  if (among(colon_places, city_name) && reader.take(":")) return reader.at();
  return 0;
}

std::string_view dateline_city(std::string_view paragraph) {
  if (dateline_length(paragraph) == 0) return {};
  Reader reader(paragraph);
  place(reader);
  return paragraph.substr(0, reader.at());
}

}  // namespace pacta
