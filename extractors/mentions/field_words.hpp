#pragma once

#include <string_view>

namespace pacta {

/// The closed classes of words out of which the field builds names and descriptions. All functions take
/// lower-case words; plurals are listed. O(log n).

/// "treaty", "deal", "accord", "talks": heads of names and descriptions of treaties.
bool is_treaty_head(std::string_view word);
/// "talks", "negotiations", "dialogue": heads that name a process and no text.
bool is_process_head(std::string_view word);
/// Heads that make a name only where they are capitalised: "Charter", "Declaration", "Partnership".
bool is_formal_head(std::string_view word);
/// "nuclear", "trade", "climate": what a treaty is about, as it stands before a head.
bool is_treaty_topic(std::string_view word);
/// "on", "for", "concerning": what joins a head to the subject of a formal title.
bool is_title_link(std::string_view word);
/// "of", "the", "and": small words inside a capitalised name.
bool is_name_connector(std::string_view word);

/// "minister", "officials", "ministry", "government": who speaks for the state named with them.
bool is_official_role(std::string_view word);
/// "Republican", "Democrat": one of a party, no surname.
bool is_party_member(std::string_view word);
/// "senator", "analyst", "lawmaker": a role that speaks for itself.
bool is_private_role(std::string_view word);
/// "deputy", "senior", "foreign", "prime": words between a state's name and a role.
bool is_role_modifier(std::string_view word);
/// "administration", "government", "team": what belongs to a head of state or government.
bool is_government_word(std::string_view word);
/// "mr", "mrs", "ms", "dr", "sir": a title that says nothing of an office.
bool is_courtesy_title(std::string_view word);
/// "former", "ex", "late": the office is over.
bool is_former_marker(std::string_view word);
/// "critics", "analysts", "lawmakers": nouns of those who hold opinions together.
bool is_opinion_group(std::string_view word);
/// "countries", "officials", "workers": of these nouns the ones that name a group only with words before
/// them.
bool is_vague_group(std::string_view word);
/// "senate", "congressional", "rights": words before an opinion group that belong to its name.
bool is_group_modifier(std::string_view word);
/// "association", "institute", "party": heads of names of organisations.
bool is_organisation_head(std::string_view word);
/// "said", "told", "argues": finite forms of reporting verbs beside which persons stand.
bool is_report_form(std::string_view word);
/// "missile", "warhead", "disarmament": words that show an article is about arms control.
bool is_domain_word(std::string_view word);
/// "quit", "ratified", "violation", "extension": forms of what is done to treaties.
bool is_treaty_act(std::string_view word);
/// "sign", "conclude", "reach": lemmas of what makes an agreement.
bool is_conclusion(std::string_view lemma);
/// "the", "a", "this", "its": determiners, left outside of mentions.
bool is_determiner(std::string_view word);
/// Months and days of the week.
bool is_calendar_word(std::string_view word);
/// Common given names, of women among them; for persons whom the vocabulary does not know.
bool is_given_name(std::string_view word);
bool is_female_name(std::string_view word);
/// Words that are capitalised only because they begin a sentence or stand in a headline.
bool is_function_word(std::string_view word);

}  // namespace pacta
