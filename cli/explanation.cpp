#include "cli/explanation.hpp"

#include "cli/annotation_json.hpp"
#include "cli/text_layout.hpp"

namespace pacta::cli {
namespace {

constexpr std::size_t label_width = 12;

std::string_view name_of(MentionForm form) {
  switch (form) {
    case MentionForm::name:
      return "name";
    case MentionForm::demonym:
      return "demonym";
    case MentionForm::metonym:
      return "metonym";
    case MentionForm::role:
      return "role";
    case MentionForm::pattern:
      return "pattern";
    case MentionForm::nominal:
      return "nominal";
    case MentionForm::pronoun:
      return "pronoun";
  }
  return "name";
}

std::string quoted(std::string_view text) {
  return "“" + std::string(text) + "”";
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string result;
  for (const std::string& part : parts) result.append(result.empty() ? "" : separator).append(part);
  return result;
}

void append_subtree(const Sentence& sentence, int token, std::string& line) {
  line += sentence.tokens[static_cast<std::size_t>(token)].form;
  bool first = true;
  for (std::size_t at = 0; at < sentence.tokens.size(); ++at) {
    const Token& dependent = sentence.tokens[at];
    if (dependent.head != token || dependent.detached || dependent.upos == Upos::PUNCT) continue;
    line.append(first ? "(" : ", ").append(dependent.deprel).append(" ");
    append_subtree(sentence, static_cast<int>(at), line);
    first = false;
  }
  if (!first) line += ')';
}

/// Prints one document; the sections of a sentence are labelled in a left column.
class Explainer {
 public:
  Explainer(const Document& document, std::span<const Statement> statements, const Console& console)
      : document_(document), statements_(statements), console_(console) {}

  std::string text() {
    const Article& article = *document_.article;
    result_ = console_.styled(Style::bold, article.id) + "\n";
    if (!article.title.empty()) section("title", article.title);
    section("published", article.published ? article.published->to_string() : "unknown");
    for (std::size_t at = 0; at < document_.sentences.size(); ++at) add_sentence(at);
    return std::move(result_);
  }

 private:
  void section(std::string_view label, std::string_view text, Style style = Style::plain) {
    const std::string body = wrap(shorten(text, text.size()), console_.traits().width, label_width + 2);
    const std::string head = "  " + console_.styled(Style::dim, pad_right(label, label_width));
    result_ += head + (body.empty() ? "\n" : console_.styled(style, body.substr(label_width + 2)));
  }

  void add_sentence(std::size_t at) {
    const Sentence& sentence = document_.sentences[at];
    result_ += "\n" + console_.styled(Style::bold, "[" + std::to_string(at + 1) + "]") + " bytes " +
               std::to_string(sentence.span.begin) + "–" + std::to_string(sentence.span.end) + "\n";
    result_ += wrap(shorten(document_.text(sentence.span), sentence.span.size()), console_.traits().width, 2);
    if (sentence.paragraph < document_.boilerplate.size() && document_.boilerplate[sentence.paragraph])
      return section("left out", "boilerplate: navigation, caption or copyright, no part of the article");
    add_mentions(at);
    add_quotes(sentence);
    if (sentence.root != none) section("tree", tree_line(sentence));
    for (const Statement& statement : statements_)
      if (sentence.span.begin <= statement.evidence.span.begin &&
          statement.evidence.span.begin < sentence.span.end)
        add_statement(statement);
  }

  void add_mentions(std::size_t at) {
    std::vector<std::string> parts;
    for (const Mention& mention : document_.mentions)
      if (mention.sentence == at) parts.push_back(description(mention));
    if (!parts.empty()) section("mentions", joined(parts, "; "));
  }

  std::string description(const Mention& mention) const {
    std::string text = quoted(document_.text(mention.span)) + " = ";
    if (!mention.slug.empty())
      text += mention.slug;
    else
      text += mention.members.empty() ? "?" : joined(mention.members, " + ");
    if (!mention.represents.empty()) text += " for " + mention.represents;
    text.append(mention.kind == MentionKind::treaty ? " (treaty, " : " (actor, ")
        .append(name_of(mention.form));
    if (mention.antecedent != none) {
      const Mention& antecedent = document_.mentions[static_cast<std::size_t>(mention.antecedent)];
      text += ", from " + quoted(document_.text(antecedent.span));
    }
    return text + ")";
  }

  void add_quotes(const Sentence& sentence) {
    for (const Quote& quote : document_.quotes) {
      if (!sentence.span.overlaps(quote.content)) continue;
      std::string text = (quote.slug.empty() ? "unknown" : quote.slug);
      if (!quote.represents.empty()) text += " for " + quote.represents;
      text.append(", ").append(kind_name(quote.kind)).append(" quote");
      if (quote.cue) text += ", cue " + quoted(document_.text(*quote.cue));
      text += ", bytes " + std::to_string(quote.content.begin) + "–" + std::to_string(quote.content.end);
      section("speaker", text);
    }
  }

  void add_statement(const Statement& statement) {
    section("statement", headline(statement), Style::good);
    section("", facets(statement));
    section("  words", quoted(statement.evidence.text));
    section("  rule", statement.trace.rule);
    if (!statement.trace.operators.empty()) section("  operators", joined(statement.trace.operators, " ← "));
    if (!statement.trace.features.empty()) section("  weighed", joined(statement.trace.features, ", "));
  }

  static std::string headline(const Statement& statement) {
    std::string text =
        statement.holder + " " + std::string(name(statement.position)) + " " + statement.treaty;
    if (statement.target) text += " → " + *statement.target;
    return text;
  }

  static std::string facets(const Statement& statement) {
    std::vector<std::string> parts;
    const auto add = [&parts](std::string_view label, const std::optional<std::string>& value) {
      if (value) parts.push_back(std::string(label) + " " + *value);
    };
    add("by", statement.expressed_by);
    add("reported by", statement.attributed_to);
    add("aspect", statement.aspect);
    add("act", statement.act);
    add("status", statement.status);
    add("scope", statement.scope);
    add("condition", statement.condition);
    add("inclusion of", statement.inclusion_of);
    add("asks for", statement.requested_action);
    if (statement.modality != Modality::asserted) parts.emplace_back(name(statement.modality));
    if (statement.polarity != Polarity::positive) parts.emplace_back(name(statement.polarity));
    parts.emplace_back(name(statement.segment));
    if (statement.date) parts.push_back(statement.date->to_string());
    const auto percent = static_cast<int>(statement.confidence * 100.0 + 0.5);
    parts.push_back("confidence " + std::to_string(percent) + " %");
    return joined(parts, ", ");
  }

  const Document& document_;
  std::span<const Statement> statements_;
  const Console& console_;
  std::string result_;
};

}  // namespace

std::string tree_line(const Sentence& sentence) {
  std::string line;
  if (sentence.root != none) append_subtree(sentence, sentence.root, line);
  return line;
}

std::string explanation(const Document& document, std::span<const Statement> statements,
                        const Console& console) {
  return Explainer(document, statements, console).text();
}

}  // namespace pacta::cli
