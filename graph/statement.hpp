#pragma once

#include "graph/byte_span.hpp"
#include "ontology/date.hpp"
#include "ontology/position.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {

enum class Segment { headline, news, background };
enum class Modality { asserted, conditional, hypothetical, predicted, reported, questioned };
enum class Polarity { positive, negative };

/// The words that show a statement.
struct Evidence {
  ByteSpan span;              ///< in the article's text
  std::string text;           ///< the bytes of the span
  bool direct_quote = false;  ///< the words are the speaker's own
};

/// Why a statement was made.
struct Trace {
  std::string rule;                    ///< the composition row or model that decided: "oppose/withdraw"
  std::vector<std::string> operators;  ///< lexicon entries along the climb, innermost first: "act:extend"
  std::vector<std::string> features;   ///< what weighed most in a learned decision, with its weight
};

/// One position of one holder on one treaty in one article. Definitions: docs/positions.md.
/// Optional facets are absent where the text does not state them.
struct Statement {
  std::string article;  ///< Article::id
  std::string holder;   ///< slug of the actor whose will, judgement or act it is
  Position position = Position::supports;
  std::string treaty;                        ///< slug
  std::optional<std::string> target;         ///< slug: accused, called on, invited, criticised, welcomed
  std::optional<std::string> expressed_by;   ///< slug: through whom the holder speaks or acts
  std::optional<std::string> attributed_to;  ///< slug: who reports this as somebody else's position
  std::optional<std::string> aspect, act, status, scope, condition, inclusion_of, requested_action;
  Modality modality = Modality::asserted;
  Polarity polarity = Polarity::positive;
  Segment segment = Segment::news;
  std::optional<Date> date;  ///< of the act or utterance
  Evidence evidence;
  double confidence = 0.0;  ///< 0..1
  Trace trace;

  /// Content identity: 32 hex digits over article content id, holder, position, treaty and the facets that
  /// tell two statements of one article apart; confidence and trace do not enter.
  std::string id(std::string_view article_content_id) const;
};

std::string_view name(Segment segment);
std::string_view name(Modality modality);
std::string_view name(Polarity polarity);
std::optional<Segment> segment_named(std::string_view label);
std::optional<Modality> modality_named(std::string_view label);
std::optional<Polarity> polarity_named(std::string_view label);

/// The order in which statements of one article are written: by evidence, then by key. Total.
bool precedes(const Statement& a, const Statement& b);

}  // namespace pacta
