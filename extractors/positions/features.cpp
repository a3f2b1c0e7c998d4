#include "extractors/positions/features.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace pacta {
namespace {

constexpr std::size_t highest_step = 6;

class FeatureList {
 public:
  void add(std::string_view name, std::string_view value) {
    std::string feature{name};
    feature += '=';
    feature += value;
    features_.push_back(std::move(feature));
  }
  void add(std::string_view name, std::string_view a, std::string_view b) {
    std::string value{a};
    value += '|';
    value += b;
    add(name, value);
  }
  std::vector<std::string> take() {
    std::sort(features_.begin(), features_.end());
    features_.erase(std::unique(features_.begin(), features_.end()), features_.end());
    return std::move(features_);
  }

 private:
  std::vector<std::string> features_;
};

std::string_view form_name(MentionForm form) {
  constexpr std::array<std::string_view, 7> names{"name",    "demonym", "metonym", "role",
                                                  "pattern", "nominal", "pronoun"};
  return names[static_cast<std::size_t>(form)];
}

std::string_view kind_name(ActorKind kind) {
  constexpr std::array<std::string_view, 8> names{"state",      "state", "territory", "organisation",
                                                  "state_body", "group", "person",    "non_state"};
  return names[static_cast<std::size_t>(kind)];
}

std::string actor_kind(const Vocabulary& vocabulary, const std::string& slug) {
  const Actor* actor = vocabulary.actor(slug);
  return actor == nullptr ? "unlisted" : std::string{kind_name(actor->kind)};
}

std::string treaty_kind(const Vocabulary& vocabulary, const std::string& slug) {
  const Treaty* treaty = vocabulary.treaty(slug);
  if (treaty == nullptr) return "unlisted";
  constexpr std::array<std::string_view, 5> names{"multilateral", "bilateral", "regime", "proposed",
                                                  "process"};
  return std::string{names[static_cast<std::size_t>(treaty->kind)]};
}

/// speech: one voice throughout; headline; else news.
std::string_view genre(const Document& document, const Situation& situation) {
  if (document.article->is_speech()) return "speech";
  return document.is_headline(document.sentences[situation.anchor.sentence]) ? "headline" : "news";
}

std::string operator_tag(const OperatorMatch& match) {
  return match.op->id + (match.negated ? "~" : "");
}

/// Operators whose head is the token.
std::vector<std::string> operators_at(const Situation& situation, int token) {
  std::vector<std::string> out;
  for (const OperatorMatch& match : situation.operators) {
    if (match.head == token) out.push_back(operator_tag(match));
  }
  return out;
}

int distance_bucket(int distance) {
  const int d = std::abs(distance);
  if (d <= 3) return d;
  if (d <= 6) return 6;
  return d <= 12 ? 12 : 99;
}

std::string_view side(int distance) {
  return distance < 0 ? "before" : "after";
}

void add_path_features(const Sentence& sentence, const Situation& situation, FeatureList& out) {
  std::string sequence;
  std::vector<std::string> chain_operators;
  const std::size_t top = std::min(situation.path.size(), highest_step);
  for (std::size_t k = 1; k < top; ++k) {
    const Token& token = sentence.tokens[situation.path[k].token];
    const std::string height = std::to_string(k);
    out.add("g" + height, token.lemma);
    out.add("g", token.lemma);
    if (k > 1) out.add("gg", sentence.tokens[situation.path[k - 1].token].lemma, token.lemma);
    if (k == 1) {
      out.add("g1rel", token.lemma, situation.path[k].relation);
      out.add("rel", situation.path[k].relation);
    }
    if (is_negated(sentence, situation.path[k].token)) out.add("gneg", token.lemma), out.add("neg", height);
    for (const std::string& op : operators_at(situation, situation.path[k].token)) {
      out.add("op", op);
      out.add("op" + height, op);
      out.add("oprel", op, situation.path[1].relation);
      chain_operators.push_back(op);
    }
    for (const int child : dependents(sentence, situation.path[k].token)) {
      const Token& dependent = sentence.tokens[child];
      if (child == situation.path[k - 1].token || dependent.upos == Upos::PUNCT) continue;
      if (dependent.upos == Upos::AUX)
        out.add("aux", dependent.lemma), out.add("aux", dependent.lemma, token.lemma);
      if (is_relation(dependent.deprel, "mark"))
        out.add("mark", dependent.lemma), out.add("mark" + height, dependent.lemma);
      const bool content = dependent.upos == Upos::VERB || dependent.upos == Upos::NOUN ||
                           dependent.upos == Upos::ADJ || dependent.upos == Upos::ADV;
      if (content && dependent.mention == none) {
        out.add("side", dependent.lemma);
        if (k <= 2) out.add("siderel", dependent.lemma, dependent.deprel);
      }
      for (const std::string& op : operators_at(situation, child)) out.add("sop", op);
    }
  }
  for (std::size_t i = 0; i < chain_operators.size(); ++i) {
    for (std::size_t j = i + 1; j < chain_operators.size(); ++j) {
      out.add("ops", chain_operators[i], chain_operators[j]);
    }
  }
  if (!chain_operators.empty())
    out.add("lowop", chain_operators.front()), out.add("topop", chain_operators.back());
}

/// The words around the treaty and the pairs of words in its clause, actors and treaties masked.
void add_word_features(const Document& document, const Situation& situation, FeatureList& out) {
  constexpr int window = 5;
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const auto masked = [&](const Token& token) -> std::string {
    if (token.mention == none) return token.lemma;
    return document.mentions[token.mention].kind == MentionKind::treaty ? "TREATY" : "ACTOR";
  };
  const int anchor = situation.anchor.token;
  const ByteSpan clause = subtree_span(sentence, situation.path.back().token);
  std::string previous = "^";
  for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
    const Token& token = sentence.tokens[i];
    if (token.detached || token.upos == Upos::PUNCT || token.upos == Upos::DET) continue;
    const std::string word = masked(token);
    if (i != anchor && std::abs(i - anchor) <= window) out.add(i < anchor ? "left" : "right", word);
    if (clause.contains(token.span) && std::abs(i - anchor) <= 2 * window) out.add("pair", previous, word);
    previous = word;
  }
}

/// What single operators stand for, on the climb, near the treaty and anywhere in the sentence.
void add_label_features(const Situation& situation, FeatureList& out) {
  for (std::size_t i = 0; i < situation.operators.size(); ++i) {
    const std::string& label = situation.labels_alone[i];
    if (label.empty()) continue;
    const int head = situation.operators[i].head;
    const bool climbed = std::any_of(situation.path.begin(), situation.path.end(),
                                     [&](const Step& step) { return step.token == head; });
    out.add("anylabel", label);
    if (climbed) out.add("oplabel", label);
    if (std::abs(head - situation.anchor.token) <= 6) out.add("nearlabel", label);
  }
}

void add_neighbour_features(const Sentence& sentence, const Situation& situation, FeatureList& out) {
  const int anchor = situation.anchor.token;
  for (const OperatorMatch& match : situation.operators) {
    const int distance = match.head - anchor;
    out.add("any", operator_tag(match));
    if (std::abs(distance) <= 6) out.add("near", operator_tag(match), side(distance));
  }
  for (const Token& token : sentence.tokens) {
    const bool content = token.upos == Upos::VERB || token.upos == Upos::NOUN || token.upos == Upos::ADJ;
    if (content && token.mention == none) out.add("w", token.lemma);
    if (token.upos == Upos::AUX && token.xpos == "MD") out.add("modal", token.lemma);
    if (token.lemma == "?") out.add("punct", "?");
    if (token.lemma == "if" || token.lemma == "unless" || token.lemma == "until")
      out.add("switch", token.lemma);
  }
}

void add_anchor_features(const Document& document, const Situation& situation, const Vocabulary& vocabulary,
                         FeatureList& out) {
  const Anchor& anchor = situation.anchor;
  out.add("genre", genre(document, situation));
  out.add("tkind", treaty_kind(vocabulary, anchor.treaty));
  if (anchor.mention == none) {
    out.add("tform", "topic");
  } else {
    const Mention& mention = document.mentions[anchor.mention];
    out.add("tform", form_name(mention.form));
    out.add("tform+genre", form_name(mention.form), genre(document, situation));
  }
  out.add("tcert", std::to_string(static_cast<int>(anchor.certainty * 4)));
  out.add("voices", std::to_string(std::min<std::size_t>(situation.voices.size(), 2)));
}

/// Where a token stands towards the climb: "subject@act:extend", "possessor@…", or how far it hangs off.
struct Place {
  std::string role;
  int height = none;  ///< index on the path of the governor concerned
};

Place place_of(const Sentence& sentence, const Situation& situation, int token) {
  const auto on_path = [&](int t) {
    for (std::size_t k = 0; k < situation.path.size(); ++k) {
      if (situation.path[k].token == t) return static_cast<int>(k);
    }
    return none;
  };
  for (std::size_t k = 1; k < situation.path.size(); ++k) {
    if (subject_of(sentence, situation.path[k].token) == token) return {"subject", static_cast<int>(k)};
  }
  const std::vector<Step> own = climb(sentence, token);
  for (std::size_t steps = 1; steps < own.size(); ++steps) {
    const int height = on_path(own[steps].token);
    if (height == none) continue;
    std::string role{own[steps].relation};
    if (steps > 1) role += "+" + std::to_string(std::min<std::size_t>(steps, 4));
    return {role, height};
  }
  return {on_path(token) != none ? "governor" : "apart", none};
}

void add_place_features(const Sentence& sentence, const Situation& situation, const HolderCandidate& holder,
                        FeatureList& out) {
  for (const int token : holder.tokens) {
    const Place place = place_of(sentence, situation, token);
    out.add("hrole", place.role);
    const int distance = token - situation.anchor.token;
    out.add("hdist", side(distance), std::to_string(distance_bucket(distance)));
    if (place.height == none) continue;
    const int governor = situation.path[place.height].token;
    out.add("hheight", place.role, std::to_string(std::min(place.height, 4)));
    out.add("hgov", place.role, sentence.tokens[governor].lemma);
    for (const std::string& op : operators_at(situation, governor)) out.add("hop", place.role, op);
    for (int k = 1; k < place.height; ++k) {
      for (const std::string& op : operators_at(situation, situation.path[k].token)) {
        out.add("hbelow", place.role, op);
      }
    }
    for (std::size_t k = place.height + 1; k < situation.path.size(); ++k) {
      for (const std::string& op : operators_at(situation, situation.path[k].token))
        out.add("habove", place.role, op);
    }
  }
}

bool is_actor(const Document& document, const Token& token) {
  return token.mention != none && document.mentions[token.mention].kind == MentionKind::actor;
}

/// Whether the table gives its result to this holder: the agent or subject; the speaker where there is none
/// or where it is no actor ("the treaty must be extended", "it is vital to …").
bool composed_for(const Document& document, const Situation& situation, const Composed& composed,
                  const HolderCandidate& holder) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  const bool speaks = holder.speaker_depth == 0;
  if (composed.holder_of == none) return speaks;
  const int agent = agent_of(sentence, composed.holder_of);
  const int acting = agent != none ? agent : subject_of(sentence, composed.holder_of);
  if (acting == none) return speaks;
  if (std::find(holder.tokens.begin(), holder.tokens.end(), acting) != holder.tokens.end()) return true;
  return speaks && !is_actor(document, sentence.tokens[acting]);
}

/// What speaks for another candidate: it is the subject of something on the climb, or the table gives the
/// result to it.
void add_rival_features(const Document& document, const Situation& situation, const HolderCandidate& holder,
                        const std::string& voice, FeatureList& out) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  bool ruled = false, acting = false;
  for (const HolderCandidate& rival : situation.holders) {
    if (rival.slug == holder.slug) continue;
    for (const Composed& composed : situation.composed) {
      if (!composed_for(document, situation, composed, rival)) continue;
      ruled = true;
      out.add("rivalrule", composed.row->position, voice);
    }
    for (const int token : rival.tokens) {
      const Place place = place_of(sentence, situation, token);
      if (place.role != "subject" && place.role != "nsubj") continue;
      acting = true;
      out.add("rivalheight", std::to_string(std::min(place.height, 4)), voice);
      for (const std::string& op : operators_at(situation, situation.path[place.height].token)) {
        out.add("rivalop", op, voice);
      }
    }
  }
  out.add("rivals", std::string{ruled ? "ruled" : "unruled"} + (acting ? "+acting" : ""), voice);
}

}  // namespace

std::vector<std::string> position_features(const Document& document, const Situation& situation,
                                           const Vocabulary& vocabulary) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  FeatureList out;
  add_anchor_features(document, situation, vocabulary, out);
  add_path_features(sentence, situation, out);
  add_neighbour_features(sentence, situation, out);
  add_label_features(situation, out);
  add_word_features(document, situation, out);
  for (const Composed& composed : situation.composed) out.add("rule", composed.row->position);
  if (situation.composed.empty()) out.add("rule", "none");
  if (!situation.composed.empty()) out.add("toprule", situation.composed.back().row->position);
  return out.take();
}

std::vector<std::string> holder_features(const Document& document, const Situation& situation,
                                         const HolderCandidate& holder, const Vocabulary& vocabulary) {
  const Sentence& sentence = document.sentences[situation.anchor.sentence];
  FeatureList out;
  const std::string_view where = genre(document, situation);
  const std::string kind = actor_kind(vocabulary, holder.slug);
  out.add("hkind", kind);
  out.add("hkind+genre", kind, where);
  const std::string voice =
      holder.speaker_depth == none ? "other" : std::to_string(std::min(holder.speaker_depth, 2));
  out.add("hvoice", voice);
  out.add("hvoice+genre", voice, where);
  out.add("hvoice+voices", voice, std::to_string(std::min<std::size_t>(situation.voices.size(), 2)));
  out.add("hvoice+tokens", voice, holder.tokens.empty() ? "absent" : "named");
  for (const int mention : holder.mentions) {
    const MentionForm form = document.mentions[mention].form;
    out.add("hform", form_name(form));
    out.add("hform+voice", form_name(form), voice);
  }
  out.add("holders", std::to_string(std::min<std::size_t>(situation.holders.size(), 5)));
  if (situation.holders.size() == 1) out.add("alone", voice);
  add_place_features(sentence, situation, holder, out);
  add_rival_features(document, situation, holder, voice, out);
  bool ruled = false;
  for (const Composed& composed : situation.composed) {
    if (!composed_for(document, situation, composed, holder)) continue;
    out.add("hrule", composed.row->position);
    out.add("hrow", composed.row->attitude, composed.row->act);
    ruled = true;
  }
  out.add("ruled", ruled ? "yes" : (situation.composed.empty() ? "norule" : "no"));
  for (std::size_t k = 1; k < std::min(situation.path.size(), highest_step); ++k) {
    for (const std::string& op : operators_at(situation, situation.path[k].token))
      out.add("hv+op", voice, op);
  }
  return out.take();
}

}  // namespace pacta
