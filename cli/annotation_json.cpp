#include "cli/annotation_json.hpp"

#include "cli/json_values.hpp"

namespace pacta::cli {
namespace {

std::string_view kind_of(const Mention& mention) {
  if (mention.kind == MentionKind::treaty) return "treaty";
  return mention.form == MentionForm::role ? "role" : "actor";
}

void write_span_object(json::JsonWriter& json, const ByteSpan& span) {
  json.begin_object();
  write_span(json, span);
  json.end_object();
}

void write_mention(json::JsonWriter& json, const Mention& mention) {
  json.begin_object();
  write_span(json, mention.span);
  json.member("kind", kind_of(mention));
  write_text_or_null(json, "slug", mention.slug);
  json.end_object();
}

/// A speaker known only from sentences before has a slug and no words of its own here.
void write_speaker(json::JsonWriter& json, const Quote& quote) {
  if (!quote.speaker && quote.slug.empty()) return write_null(json, "speaker");
  json.key("speaker");
  json.begin_object();
  if (quote.speaker) {
    write_span(json, *quote.speaker);
  } else {
    write_null(json, "begin");
    write_null(json, "end");
  }
  write_text_or_null(json, "slug", quote.slug);
  json.end_object();
}

void write_quote(json::JsonWriter& json, const Quote& quote) {
  json.begin_object();
  json.member("kind", kind_name(quote.kind));
  json.key("content");
  write_span_object(json, quote.content);
  if (quote.cue) {
    json.key("cue");
    write_span_object(json, *quote.cue);
  } else {
    write_null(json, "cue");
  }
  write_speaker(json, quote);
  json.end_object();
}

}  // namespace

std::string_view kind_name(QuoteKind kind) {
  switch (kind) {
    case QuoteKind::direct:
      return "direct";
    case QuoteKind::indirect:
      return "indirect";
    case QuoteKind::mixed:
      return "mixed";
  }
  return "direct";
}

std::string annotation_line(const Document& document) {
  const Article& article = *document.article;
  json::JsonWriter json;
  json.begin_object();
  json.member("article", std::string_view(article.id));
  json.member("text", std::string_view(article.text));
  write_text_or_null(json, "title", article.title);
  write_text_or_null(json, "published", article.published ? article.published->to_string() : "");
  json.key("sentences");
  json.begin_array();
  for (const Sentence& sentence : document.sentences) write_span_object(json, sentence.span);
  json.end_array();
  json.key("mentions");
  json.begin_array();
  for (const Mention& mention : document.mentions) write_mention(json, mention);
  json.end_array();
  json.key("quotes");
  json.begin_array();
  for (const Quote& quote : document.quotes) write_quote(json, quote);
  json.end_array();
  json.end_object();
  return json.take() + "\n";
}

}  // namespace pacta::cli
