#include "extractors/mentions/actor_lists.hpp"

#include <algorithm>
#include <vector>

namespace pacta {
namespace {

/// Actors that stand side by side, with nothing but commas, articles and a conjunction between them.
struct ActorList {
  std::vector<int> actors;  ///< tokens
  int conjunction = none;   ///< the last "and"
};

bool is_conjunction(const Token& token) {
  return token.lemma == "and" || token.lemma == "&";
}

bool listed(const std::vector<int>& actors, int token) {
  return std::find(actors.begin(), actors.end(), token) != actors.end();
}

bool is_separator(const Token& token) {
  return token.lemma == "," || token.lemma == "the" || is_conjunction(token);
}

class ListMender {
 public:
  ListMender(const Document& document, const Vocabulary& vocabulary, Sentence& sentence)
      : document_(&document), vocabulary_(&vocabulary), sentence_(&sentence) {}

  void mend() {
    for (int i = 0; i < size();) {
      const ActorList list = list_at(i);
      if (worth_mending(list)) join(list.actors, list.conjunction);
      i = list.actors.empty() ? i + 1 : list.actors.back() + 1;
    }
  }

 private:
  int size() const { return static_cast<int>(sentence_->tokens.size()); }
  Token& at(int token) const { return sentence_->tokens[static_cast<std::size_t>(token)]; }

  /// A state or organisation by its name; a capital behind a preposition is a place.
  bool is_actor(int token) const {
    if (at(token).mention == none) return false;
    const Mention& mention = document_->mentions[at(token).mention];
    if (mention.kind != MentionKind::actor || mention.holder().empty()) return false;
    if (mention.form == MentionForm::metonym) return !has_dependent(token, "case");
    const Actor* actor = vocabulary_->actor(mention.slug);
    return mention.form == MentionForm::name && actor != nullptr && actor->kind != ActorKind::person;
  }

  bool has_dependent(int token, std::string_view relation) const {
    return std::any_of(sentence_->tokens.begin(), sentence_->tokens.end(),
                       [&](const Token& each) { return each.head == token && each.deprel == relation; });
  }

  const std::string& holder(int token) const { return document_->mentions[at(token).mention].holder(); }

  ActorList list_at(int first) const {
    ActorList list;
    if (!is_actor(first)) return list;
    list.actors.push_back(first);
    int conjunction = none;
    for (int i = first + 1; i < size(); ++i) {
      if (is_conjunction(at(i))) conjunction = i;
      if (is_separator(at(i))) continue;
      const bool next_to = is_separator(at(i - 1));
      const bool named_before =
          is_actor(i) && std::any_of(list.actors.begin(), list.actors.end(),
                                     [&](int each) { return holder(each) == holder(i); });
      if (!next_to || !is_actor(i) || named_before) break;
      list.actors.push_back(i);
      list.conjunction = conjunction;
      if (conjunction != none) break;  // the last of a list
    }
    return list;
  }

  bool worth_mending(const ActorList& list) const {
    if (list.actors.size() < 2 || joined(list.actors)) return false;
    const Token &first = at(list.actors[0]), &second = at(list.actors[1]);
    const bool addressed = first.deprel == "vocative" && second.deprel.starts_with("nsubj");
    return addressed || (list.actors.size() > 2 && list.conjunction != none);
  }

  bool joined(const std::vector<int>& actors) const {
    return std::all_of(actors.begin() + 1, actors.end(),
                       [&](int each) { return at(each).deprel == "conj" && listed(actors, at(each).head); });
  }

  void join(const std::vector<int>& actors, int conjunction) {
    const int governor = governor_of(actors);
    const int head = at(governor).head;
    for (int above = head; above != none; above = at(above).head) {
      if (listed(actors, above)) return;  // the list would govern itself
    }
    const std::string relation = at(governor).deprel;
    at(actors.front()).head = head;
    at(actors.front()).deprel = relation;
    if (head == none) sentence_->root = actors.front();
    for (auto each = actors.begin() + 1; each != actors.end(); ++each) {
      at(*each).head = actors.front();
      at(*each).deprel = "conj";
    }
    if (conjunction != none) at(conjunction).head = actors.back();
  }

  /// Whose place in the sentence the list takes: the first's, unless that is addressed or hangs on another.
  int governor_of(const std::vector<int>& actors) const {
    const auto governs = [&](int each) {
      return !listed(actors, at(each).head) && (each != actors.front() || at(each).deprel != "vocative");
    };
    const auto found = std::find_if(actors.begin(), actors.end(), governs);
    return found != actors.end() ? *found : actors.front();
  }

  const Document* document_;
  const Vocabulary* vocabulary_;
  Sentence* sentence_;
};

}  // namespace

void mend_actor_lists(Document& document, const Vocabulary& vocabulary) {
  for (Sentence& sentence : document.sentences) ListMender(document, vocabulary, sentence).mend();
}

}  // namespace pacta
