#include "extractors/reading/time_expressions.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/calendar_words.hpp"
#include "extractors/reading/time_reckoning.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace pacta {
namespace {

// Words after which a bare year is a time and not part of a name. Sorted.
constexpr std::array<std::string_view, 24> before_years{
    "(",      ",",     "about",  "after",  "around",  "as",   "before", "by",
    "during", "early", "end",    "from",   "in",      "into", "late",   "mid",
    "of",     "since", "spring", "summer", "through", "till", "to",     "until"};

constexpr std::array<std::string_view, 13> number_words{"zero", "one",    "two",   "three", "four",
                                                        "five", "six",    "seven", "eight", "nine",
                                                        "ten",  "eleven", "twelve"};

/// "years", "month", "weeks", "days": the unit without its plural.
std::optional<TimeUnit> unit_named(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  if (word == "year") return TimeUnit::year;
  if (word == "month") return TimeUnit::month;
  if (word == "week") return TimeUnit::week;
  if (word == "day") return TimeUnit::day;
  if (word == "decade") return TimeUnit::decade;
  return std::nullopt;
}

std::optional<Direction> direction_named(std::string_view word) {
  if (word == "last" || word == "past" || word == "previous") return Direction::back;
  if (word == "this" || word == "current") return Direction::here;
  if (word == "next" || word == "coming" || word == "following") return Direction::ahead;
  return std::nullopt;
}

class Finder {
 public:
  Finder(const Sentence& sentence, const std::optional<Date>& reference)
      : tokens_(sentence.tokens), reckoning_(reference) {
    for (const Token& token : tokens_) words_.push_back(ascii_lower(token.form));
  }

  std::vector<TimeExpression> run() && {
    for (std::size_t i = 0; i < tokens_.size();) {
      const std::size_t end = match(i);
      if (end > i) accept(i, end);
      i = std::max(end, i + 1);
      looks_ahead_ |= i > 0 && is_forward_cue(words_[i - 1]);
    }
    return std::move(found_);
  }

 private:
  static bool is_forward_cue(std::string_view word) {
    static constexpr std::string_view cues[] = {"will",      "'ll", "shall",    "expire",  "expires",
                                                "scheduled", "due", "expected", "upcoming"};
    return std::ranges::find(cues, word) != std::end(cues);
  }

  std::string_view word(std::size_t i) const {
    return i < words_.size() ? std::string_view(words_[i]) : std::string_view();
  }
  bool capital(std::size_t i) const {
    return i < tokens_.size() && is_upper(code_point_at(tokens_[i].form, 0).value);
  }
  std::optional<int> month(std::size_t i) const { return capital(i) ? month_named(word(i)) : std::nullopt; }
  std::optional<int> day(std::size_t i) const {
    return i < words_.size() ? day_numbered(word(i)) : std::nullopt;
  }
  std::optional<int> year(std::size_t i) const { return year_numbered(word(i)); }
  std::optional<int> weekday(std::size_t i) const {
    return capital(i) && word(i).size() >= 4 ? weekday_named(word(i)) : std::nullopt;
  }

  /// The end of the longest time that begins at token i, with its date in date_; i where none begins.
  std::size_t match(std::size_t i) {
    date_.reset();
    relative_ = false;
    for (const auto pattern :
         {&Finder::match_iso, &Finder::match_calendar, &Finder::match_count, &Finder::match_directed,
          &Finder::match_weekday, &Finder::match_word, &Finder::match_year}) {
      if (const std::size_t end = (this->*pattern)(i); end > i) return end;
    }
    return i;
  }

  std::size_t settle(std::size_t end, std::optional<Date> date, bool relative) {
    date_ = date;
    relative_ = relative;
    return end;
  }

  /// "2023-10-03", which the tokenizer divides at the hyphens.
  std::size_t match_iso(std::size_t i) {
    if (i + 4 >= tokens_.size() || word(i + 1) != "-" || word(i + 3) != "-") return i;
    const auto date =
        Date::parse(std::string(word(i)) + "-" + std::string(word(i + 2)) + "-" + std::string(word(i + 4)));
    return date ? settle(i + 5, date, false) : i;
  }

  /// "October 3, 2023", "3 October 2023", "3rd of October", "October 2023", "Oct. 3", "May", "May last year".
  std::size_t match_calendar(std::size_t i) {
    std::size_t at = i;
    if (weekday(at) && (word(at + 1) == "," || month(at + 1) || day(at + 1)))
      at += word(at + 1) == "," ? 2 : 1;
    std::optional<int> the_day, the_month = month(at);
    if (the_month) {
      ++at;
      if (day(at)) the_day = day(at++);
    } else if (day(at)) {
      const std::size_t next = at + (word(at + 1) == "of" ? 2 : 1);
      if (!month(next)) return i;
      the_day = day(at);
      the_month = month(next);
      at = next + 1;
    } else {
      return i;
    }
    return with_year(at, *the_month, the_day);
  }

  /// The year behind a month: stated, "last year", "of this year"; else reckoned.
  std::size_t with_year(std::size_t at, int the_month, std::optional<int> the_day) {
    const std::size_t after = at + (word(at) == "," || word(at) == "of" ? 1 : 0);
    if (year(after)) return settle(after + 1, reckoning_.date(*year(after), the_month, the_day), false);
    const auto direction = direction_named(word(after));
    if (direction && word(after + 1) == "year") {
      return settle(after + 2, reckoning_.in_year(*direction, the_month, the_day), true);
    }
    if (!the_day && !names_month(at - 1)) return 0;
    return settle(at, reckoning_.month_day(the_month, the_day, looks_ahead(at)), true);
  }

  /// A bare "May" or "March" needs a preposition, and a bare abbreviation its full stop: Theresa May, Jan
  /// Eliasson.
  bool names_month(std::size_t i) const {
    if (word(i) == "may" || word(i) == "march")
      return i > 0 && std::ranges::binary_search(before_years, word(i - 1));
    return word(i).size() >= 4;
  }

  /// "two years ago", "a week earlier", "10 days ago".
  std::size_t match_count(std::size_t i) {
    const std::size_t unit_at =
        i + (word(i) == "a" && word(i + 1) == "couple" && word(i + 2) == "of" ? 3 : 1);
    const auto unit = unit_named(word(unit_at));
    const std::string_view sense = word(unit_at + 1);
    if (!unit || (sense != "ago" && sense != "earlier")) return i;
    const auto count = unit_at == i + 3 ? 2 : number(word(i));
    return count ? settle(unit_at + 2, reckoning_.back(*count, *unit), true) : i;
  }

  static std::optional<int> number(std::string_view word) {
    if (word == "a" || word == "an") return 1;
    const auto found = std::ranges::find(number_words, word);
    if (found != number_words.end()) return static_cast<int>(found - number_words.begin());
    return day_numbered(word);
  }

  /// "last October", "this month", "next year", "earlier this week", "next Friday".
  std::size_t match_directed(std::size_t i) {
    std::size_t at =
        i + (word(i) == "earlier" || word(i) == "later" || word(i) == "early" || word(i) == "late" ? 1 : 0);
    const auto direction = direction_named(word(at));
    if (!direction) return i;
    ++at;
    if (month(at)) return settle(at + 1, reckoning_.month(*direction, *month(at)), true);
    if (weekday(at)) return settle(at + 1, reckoning_.weekday(*direction, *weekday(at)), true);
    const auto unit = word(at).ends_with('s') ? std::nullopt : unit_named(word(at));
    if (!unit || *unit == TimeUnit::day || *unit == TimeUnit::decade) return i;
    return settle(at + 1, reckoning_.unit(*direction, *unit), true);
  }

  std::size_t match_weekday(std::size_t i) {
    if (!weekday(i)) return i;
    return settle(
        i + 1,
        reckoning_.weekday(looks_ahead(i) ? Direction::ahead_or_here : Direction::back_or_here, *weekday(i)),
        true);
  }

  std::size_t match_word(std::size_t i) {
    if (word(i) == "yesterday") return settle(i + 1, reckoning_.back(1, TimeUnit::day), true);
    if (word(i) == "today" || word(i) == "tonight")
      return settle(i + 1, reckoning_.back(0, TimeUnit::day), true);
    if (word(i) == "tomorrow") return settle(i + 1, reckoning_.back(-1, TimeUnit::day), true);
    return i;
  }

  /// "in 2002", "mid-2019"; a year before a noun ("the 1987 treaty") names the thing.
  std::size_t match_year(std::size_t i) {
    std::string_view digits = word(i);
    const bool middle = digits.starts_with("mid-");
    if (middle) digits.remove_prefix(4);
    if (middle && month_named(digits))
      return settle(i + 1, reckoning_.month_day(*month_named(digits), std::nullopt, looks_ahead(i)), true);
    const auto stated = year_numbered(digits);
    if (!stated || (!middle && (i == 0 || !std::ranges::binary_search(before_years, word(i - 1))))) return i;
    return settle(i + 1, Date(*stated), false);
  }

  /// Whether the words before token i look to the time to come.
  bool looks_ahead(std::size_t i) const { return looks_ahead_ || relation_before(i) == TimeRelation::before; }

  TimeRelation relation_before(std::size_t i) const {
    while (i > 0 && is_modifier(word(i - 1))) --i;
    const std::string_view preposition = i > 0 ? word(i - 1) : std::string_view();
    if (preposition == "by" || preposition == "until" || preposition == "till" || preposition == "before" ||
        preposition == "through") {
      return TimeRelation::before;
    }
    return preposition == "since" || preposition == "from" || preposition == "after" ? TimeRelation::after
                                                                                     : TimeRelation::at;
  }

  /// "late November", "the end of 2020".
  static bool is_modifier(std::string_view word) {
    return word == "late" || word == "early" || word == "mid" || word == "the" || word == "end" ||
           word == "beginning" || word == "of" || word == "middle" || word == "start";
  }

  void accept(std::size_t begin, std::size_t end) {
    const TimeRelation relation = relation_before(begin);
    const bool modified = begin > 0 && (word(begin - 1) == "late" || word(begin - 1) == "early");
    const std::size_t first = modified ? begin - 1 : begin;
    found_.push_back({{tokens_[first].span.begin, tokens_[end - 1].span.end}, date_, relation, relative_});
  }

  const std::vector<Token>& tokens_;
  std::vector<std::string> words_;
  Reckoning reckoning_;
  bool looks_ahead_ = false;
  std::optional<Date> date_;
  bool relative_ = false;
  std::vector<TimeExpression> found_;
};

}  // namespace

std::vector<TimeExpression> find_time_expressions(const Sentence& sentence,
                                                  const std::optional<Date>& reference) {
  static_assert(std::ranges::is_sorted(before_years));
  return Finder(sentence, reference).run();
}

}  // namespace pacta
