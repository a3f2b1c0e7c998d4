#include "cli/annotation_json.hpp"

#include "cli/json_writer.hpp"

namespace pacta::cli {
namespace {

std::string_view kind_of(const Mention& mention) {
  if (mention.kind == MentionKind::treaty) return "treaty";
  return mention.form == MentionForm::role ? "role" : "actor";
}

void write_span(JsonWriter& json, const ByteSpan& span) {
  json.begin_object();
  json.members(span);
  json.end_object();
}

void write_mention(JsonWriter& json, const Mention& mention) {
  json.begin_object();
  json.members(mention.span);
  json.member("kind", kind_of(mention));
  json.member_or_null("slug", mention.slug);
  json.end_object();
}

/// A speaker known only from sentences before has a slug and no words of its own here.
void write_speaker(JsonWriter& json, const Quote& quote) {
  json.key("speaker");
  if (!quote.speaker && quote.slug.empty()) return json.null();
  json.begin_object();
  if (quote.speaker) {
    json.members(*quote.speaker);
  } else {
    json.key("begin"), json.null();
    json.key("end"), json.null();
  }
  json.member_or_null("slug", quote.slug);
  json.end_object();
}

void write_quote(JsonWriter& json, const Quote& quote) {
  json.begin_object();
  json.member("kind", kind_name(quote.kind));
  json.key("content");
  write_span(json, quote.content);
  json.key("cue");
  if (quote.cue)
    write_span(json, *quote.cue);
  else
    json.null();
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
  JsonWriter json;
  json.begin_object();
  json.member("article", std::string_view(article.id));
  json.member("text", std::string_view(article.text));
  json.member_or_null("title", article.title);
  json.member_or_null("published", article.published ? article.published->to_string() : "");
  json.key("sentences");
  json.begin_array();
  for (const Sentence& sentence : document.sentences) write_span(json, sentence.span);
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
  return json.take_line();
}

}  // namespace pacta::cli
