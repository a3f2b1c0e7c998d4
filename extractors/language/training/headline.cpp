#include "extractors/language/training/headline.hpp"

#include "extractors/language/training/treebank_editing.hpp"
#include "extractors/language/word.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace pacta {
namespace {

constexpr std::size_t longest_headline = 25;

bool is_noun(const TreebankToken& token) {
  return token.upos == Upos::NOUN || token.upos == Upos::PROPN;
}

bool is_article(const TreebankToken& token) {
  const std::string form = lower_case(token.form);
  return token.deprel == "det" && (form == "the" || form == "a" || form == "an");
}

void capitalise(std::string& form) {
  if (!form.empty()) form.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(form.front())));
}

class HeadlineMaker {
 public:
  explicit HeadlineMaker(const TreebankSentence& sentence)
      : sentence_(sentence), removed_(sentence.size(), false) {}

  std::optional<TreebankSentence> make() {
    if (sentence_.size() > longest_headline || !find_root_and_subject() || !change_verb())
      return std::nullopt;
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      if (is_article(sentence_[i])) remove(static_cast<int>(i));
    }
    if (sentence_.back().form == ".") remove(static_cast<int>(sentence_.size()) - 1);
    TreebankSentence headline = without(sentence_, removed_);
    capitalise(headline.front().form);
    return headline;
  }

 private:
  bool find_root_and_subject() {
    for (std::size_t i = 0; i < sentence_.size(); ++i) {
      if (sentence_[i].head == none) root_ = static_cast<int>(i);
    }
    for (int i = 0; i < root_; ++i) {
      const TreebankToken& token = at(i);
      if (token.head != root_) continue;
      const bool is_subject = token.deprel == "nsubj" || token.deprel == "nsubj:pass";
      if (is_subject && is_noun(token)) subject_ = i;
      if (token.deprel == "aux" || token.deprel == "aux:pass" || token.deprel == "cop")
        auxiliaries_.push_back(i);
    }
    return root_ != none && subject_ != none && at(root_).upos == Upos::VERB;
  }

  bool change_verb() {
    const std::string tag = at(root_).xpos;
    if (auxiliaries_.empty()) {
      if (tag == "VBD") set_present();
      return tag == "VBD" || tag == "VBZ" || tag == "VBP";
    }
    if (auxiliaries_.size() > 1 || !is_leaf(sentence_, auxiliaries_.front())) return false;
    TreebankToken& auxiliary = at(auxiliaries_.front());
    if (auxiliary.lemma == "have" && tag == "VBN") {
      remove(auxiliaries_.front());
      set_present();
      return true;
    }
    if (auxiliary.lemma == "will" && tag == "VB") {
      auxiliary = {"to", "to", Upos::PART, "TO", auxiliary.head, "mark"};
      return true;
    }
    return false;
  }

  void set_present() {
    const std::string& subject_tag = at(subject_).xpos;
    const bool coordinated = std::any_of(
        sentence_.begin(), sentence_.end(),
        [this](const TreebankToken& token) { return token.head == subject_ && token.deprel == "conj"; });
    const bool plural = coordinated || subject_tag == "NNS" || subject_tag == "NNPS";
    TreebankToken& verb = at(root_);
    verb.xpos = plural ? "VBP" : "VBZ";
    verb.form = plural ? verb.lemma : third_person(verb.lemma);
  }

  void remove(int index) {
    if (is_leaf(sentence_, index)) removed_[static_cast<std::size_t>(index)] = true;
  }

  TreebankToken& at(int index) { return sentence_[static_cast<std::size_t>(index)]; }

  TreebankSentence sentence_;
  std::vector<bool> removed_;
  std::vector<int> auxiliaries_;
  int root_ = none, subject_ = none;
};

}  // namespace

std::optional<TreebankSentence> as_headline(const TreebankSentence& sentence) {
  return HeadlineMaker(sentence).make();
}

std::string third_person(std::string_view lemma) {
  const auto ends_with_any = [lemma](auto endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [lemma](std::string_view e) { return lemma.ends_with(e); });
  };
  if (lemma == "have") return "has";
  const std::string form(lemma);
  if (ends_with_any(std::array<std::string_view, 6>{"s", "x", "z", "ch", "sh", "o"})) return form + "es";
  const bool vowel_before_y = ends_with_any(std::array<std::string_view, 4>{"ay", "ey", "oy", "uy"});
  if (lemma.ends_with('y') && !vowel_before_y) return form.substr(0, form.size() - 1) + "ies";
  return form + "s";
}

}  // namespace pacta
