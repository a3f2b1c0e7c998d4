#include "extractors/language/training/lemmatizer_trainer.hpp"

#include "extractors/language/edit_script.hpp"
#include "extractors/language/lemmatizer.hpp"
#include "extractors/language/tag_set.hpp"
#include "extractors/language/training/irregular_verbs.hpp"
#include "extractors/language/word.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pacta {
namespace {

struct WordType {
  std::string form;
  EditScript script;
};

/// How often each form (lower case) has each edit script, under one tag.
using ScriptCounts = std::map<std::string, std::map<EditScript, int>>;

/// Counts under each tag with its Penn tag and under each universal tag alone.
class LemmaCounts {
 public:
  void add(std::string_view form, std::string_view lemma, Upos upos, std::string_view xpos) {
    const Tag& tag = tags_[tags_.add(upos, xpos)];
    const EditScript script = EditScript::between(form, lemma);
    ++by_tag_[tag.hash][std::string(form)][script];
    ++by_tag_[tag.upos_hash][std::string(form)][script];
  }

  const std::map<std::uint64_t, ScriptCounts>& by_tag() const { return by_tag_; }

 private:
  TagSet tags_;
  std::map<std::uint64_t, ScriptCounts> by_tag_;
};

/// The script of the most counts; of several such the one preferred, else the first.
EditScript commonest(const std::map<EditScript, int>& counts, const EditScript& preferred) {
  const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto best = std::max_element(counts.begin(), counts.end(), fewer);
  const auto own = counts.find(preferred);
  return own != counts.end() && own->second == best->second ? preferred : best->first;
}

/// Grows the tree of endings of one tag from the shortest ending to the longest.
class RuleLearner {
 public:
  RuleLearner(std::map<EditScript, std::uint32_t>& script_numbers, std::vector<WordTable::Entry>& rules)
      : script_numbers_(script_numbers), rules_(rules) {}

  void learn(std::uint64_t tag_hash, const ScriptCounts& forms) {
    tag_hash_ = tag_hash;
    std::vector<WordType> types;
    for (const auto& [form, counts] : forms) types.push_back({form, commonest(counts, EditScript{})});
    learn(types, 0, EditScript{});
  }

 private:
  /// The types share an ending of this length; inherited is what the shorter endings say about them.
  void learn(const std::vector<WordType>& types, std::size_t length, EditScript inherited) {
    std::map<EditScript, int> counts;
    for (const WordType& type : types) ++counts[type.script];
    const EditScript majority = commonest(counts, inherited);
    if (majority != inherited) {
      const std::string& form = types.front().form;
      add(Lemmatizer::ending_key(tag_hash_, form.substr(form.size() - length)), majority);
    }
    if (counts.size() == 1) return;

    std::map<char, std::vector<WordType>> longer;
    for (const WordType& type : types) {
      if (length < Lemmatizer::longest_ending && length < type.form.size()) {
        longer[type.form[type.form.size() - length - 1]].push_back(type);
      } else if (type.script != majority) {
        add(Lemmatizer::word_key(tag_hash_, type.form), type.script);
      }
    }
    for (const auto& [letter, group] : longer) learn(group, length + 1, majority);
  }

  void add(std::uint64_t key, const EditScript& script) {
    const auto number = static_cast<std::uint32_t>(script_numbers_.size());
    rules_.push_back({key, script_numbers_.emplace(script, number).first->second});
  }

  std::map<EditScript, std::uint32_t>& script_numbers_;
  std::vector<WordTable::Entry>& rules_;
  std::uint64_t tag_hash_ = 0;
};

}  // namespace

void train_lemmatizer(std::span<const TreebankSentence> sentences, ModelWriter& writer) {
  LemmaCounts counts;
  for (const TreebankSentence& sentence : sentences) {
    for (const TreebankToken& token : sentence) {
      const Word word = word_of(token.form);
      if (!word.name)
        counts.add(word.lower, lower_case(straight_quotes(token.lemma)), token.upos, token.xpos);
    }
  }
  for (const auto& [lemma, past, participle] : irregular_verbs()) {
    counts.add(past, lemma, Upos::VERB, "VBD");
    counts.add(participle, lemma, Upos::VERB, "VBN");
  }
  std::map<EditScript, std::uint32_t> numbers;
  std::vector<WordTable::Entry> rules;
  RuleLearner learner(numbers, rules);
  for (const auto& [tag_hash, forms] : counts.by_tag()) learner.learn(tag_hash, forms);

  std::vector<const EditScript*> scripts(numbers.size());
  for (const auto& [script, number] : numbers) scripts[number] = &script;
  writer.number(scripts.size());
  for (const EditScript* script : scripts) {
    writer.number(script->removed);
    writer.text(script->added);
  }
  WordTable::write(writer, std::move(rules));
}

}  // namespace pacta
