#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacta {

/// How a lexicon entry is built, which decides where its treaty and its actors stand.
enum class WordClass {
  verb,  ///< "withdraw from": subject acts, the last preposition's object (else the direct object) is the
         ///< treaty
  noun,  ///< "withdrawal from": the possessor or by-phrase acts, the preposition's object is the treaty
  adjective,  ///< "committed to", "flawed": the subject of the copula is described or acts
  idiom       ///< any run of lemmas, verb or noun first: "nail in the coffin of"
};

/// One way to express an operator. `words` are lemmas, lower case, in order: {"pull","out","of"}.
/// The first word is the head (for idioms: the first verb or noun). A word "*" stands for up to three words.
struct LexicalForm {
  WordClass word_class = WordClass::verb;
  std::vector<std::string> words;
  bool treaty_is_subject = false;  ///< "T serves the interests of": the treaty stands in subject place
};

/// What an operator is to a statement (docs/architecture.md, "From a sentence to a statement").
enum class OperatorKind { act, attitude, report, evaluation, modality, event };

/// A concept of the lexicon: an act (withdraw, extend, …), an attitude (want, oppose, …), a reporting verb,
/// an evaluation ("cornerstone", "flawed") or a switch, with all its forms.
struct Operator {
  std::string id;  ///< "act:withdraw", "attitude:oppose", "report:say", "eval:good", "switch:refuse"
  OperatorKind kind = OperatorKind::act;
  std::vector<LexicalForm> forms;
};

/// One row of the composition table: what an attitude over an act (or one of them alone) means for its
/// holder. Empty fields match anything absent; "*" matches anything.
struct CompositionRow {
  std::string attitude;  ///< operator id, or empty: asserted
  std::string act;       ///< operator id, or empty: the treaty itself
  bool negated = false;  ///< an odd number of negations stands over the act
  std::string position;  ///< label of the position, or "none" where this combination says nothing
  std::string aspect, act_facet, status, modality, polarity;
};

/// The lexicon of lexicon.ttl and its composition table.
struct Lexicon {
  std::vector<Operator> operators;          ///< sorted by id
  std::vector<CompositionRow> composition;  ///< most specific first
};

}  // namespace pacta
