#include "exporters/rdf/graph_reader.hpp"

#include "exporters/json/trace_json.hpp"
#include "exporters/rdf/model_names.hpp"
#include "exporters/rdf/term_text.hpp"
#include "exporters/rdf/triple_table.hpp"
#include "exporters/utf8.hpp"
#include "ontology/error.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

namespace pacta::rdf {
namespace {

constexpr Iri pacta_term(std::string_view local) {
  return {Space::pacta, local};
}

/// What an IRI of a namespace names: its local name, decoded; absent for IRIs of other namespaces.
std::optional<std::string> local_name_in(Space space, std::string_view text) {
  if (!text.starts_with(iri(space))) return std::nullopt;
  return decode_iri_text(text.substr(iri(space).size()));
}

template <typename Number>
std::optional<Number> number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Date> date_of(std::string_view day, std::optional<std::string_view> precision) {
  const auto date = Date::parse(day);
  if (!date || !precision || *precision == name(DatePrecision::day)) return date;
  return *precision == name(DatePrecision::month) ? Date(date->year(), date->month()) : Date(date->year());
}

/// An article of the document with what its statements need.
struct ReadArticle {
  Article article;
  CodePointIndex positions;

  explicit ReadArticle(Article read) : article(std::move(read)), positions(article.text) {}
  ReadArticle(const ReadArticle&) = delete;  // positions views into the text
  ReadArticle& operator=(const ReadArticle&) = delete;
};

class GraphReader {
 public:
  GraphReader(const TripleTable& triples, std::string source)
      : triples_(triples), source_(std::move(source)) {}

  KnowledgeGraph read();

 private:
  [[noreturn]] void fail(std::string_view subject, const std::string& what) const {
    throw Error(source_ + ": <" + std::string(subject) + "> " + what);
  }
  std::optional<std::string> text(std::string_view subject, const Iri& property) const {
    const auto value = triples_.value(subject, property);
    return value ? std::optional<std::string>(*value) : std::nullopt;
  }
  std::string text_or_empty(std::string_view subject, const Iri& property) const {
    return text(subject, property).value_or("");
  }
  std::string_view required(std::string_view subject, const Iri& property) const;
  std::optional<std::string> slug(std::string_view subject, std::string_view property, Space space) const;
  std::string required_slug(std::string_view subject, std::string_view property, Space space) const;
  std::optional<Date> date(std::string_view subject, std::string_view property) const;
  template <typename Enum>
  Enum required_name(std::string_view subject, std::string_view property,
                     std::optional<Enum> (*named)(std::string_view)) const;

  Article metadata(std::string_view subject) const;
  void read_articles();
  void read_findings();
  void read_statement(std::string_view subject);
  Statement facets(std::string_view subject) const;
  Evidence evidence(std::string_view subject, const ReadArticle& article) const;
  Trace trace(std::string_view subject) const;
  void read_actors();
  void read_treaties();
  void read_relations(std::string_view actor, const std::string& slug);

  const TripleTable& triples_;
  std::string source_;
  KnowledgeGraph graph_;
  std::map<std::string, ReadArticle, std::less<>> articles_;  ///< by IRI
};

KnowledgeGraph GraphReader::read() {
  read_articles();
  read_findings();
  for (const std::string_view subject : triples_.instances(pacta_term("Statement"))) read_statement(subject);
  read_actors();
  read_treaties();
  return std::move(graph_);
}

std::string_view GraphReader::required(std::string_view subject, const Iri& property) const {
  const auto value = triples_.value(subject, property);
  if (!value) fail(subject, "has no " + std::string(property.local));
  return *value;
}

std::optional<std::string> GraphReader::slug(std::string_view subject, std::string_view property,
                                             Space space) const {
  const auto value = triples_.value(subject, pacta_term(property));
  if (!value) return std::nullopt;
  auto local = local_name_in(space, *value);
  if (!local) {
    fail(subject, "has a " + std::string(property) + " outside <" + std::string(iri(space)) + ">: <" +
                      std::string(*value) + ">");
  }
  return local;
}

std::string GraphReader::required_slug(std::string_view subject, std::string_view property,
                                       Space space) const {
  required(subject, pacta_term(property));
  return *slug(subject, property, space);
}

std::optional<Date> GraphReader::date(std::string_view subject, std::string_view property) const {
  const auto day = triples_.value(subject, pacta_term(property));
  if (!day) return std::nullopt;
  const std::string precision = std::string(property) + "Precision";
  const auto date = date_of(*day, triples_.value(subject, pacta_term(precision)));
  if (!date)
    fail(subject, "has a " + std::string(property) + " that is no date: \"" + std::string(*day) + "\"");
  return date;
}

template <typename Enum>
Enum GraphReader::required_name(std::string_view subject, std::string_view property,
                                std::optional<Enum> (*named)(std::string_view)) const {
  const std::string_view label = required(subject, pacta_term(property));
  const auto value = named(label);
  if (!value) fail(subject, "has an unknown " + std::string(property) + ": \"" + std::string(label) + "\"");
  return *value;
}

/// What articles and their other findings share.
Article GraphReader::metadata(std::string_view subject) const {
  Article a;
  a.id = text_or_empty(subject, {Space::dcterms, "identifier"});
  a.title = text_or_empty(subject, {Space::dcterms, "title"});
  a.source = text_or_empty(subject, pacta_term("outlet"));
  a.url = text_or_empty(subject, {Space::schema, "url"});
  a.published = date(subject, "publicationDate");
  a.date_certainty = required_name(subject, "dateCertainty", &date_certainty_named);
  a.speaker = text_or_empty(subject, pacta_term("speaker"));
  a.speaker_state = text_or_empty(subject, pacta_term("speakerState"));
  return a;
}

void GraphReader::read_articles() {
  for (const std::string_view subject : triples_.instances(pacta_term("Article"))) {
    Article article = metadata(subject);
    article.text = required(subject, pacta_term("text"));
    if (local_name_in(Space::article, subject) != article.content_id()) {
      fail(subject, "has another text than its IRI names: the positions in it cannot be trusted");
    }
    graph_.add(article);
    articles_.try_emplace(std::string(subject), std::move(article));
  }
}

void GraphReader::read_findings() {
  for (const std::string_view subject : triples_.instances(pacta_term("Finding"))) {
    const auto original = articles_.find(required(subject, pacta_term("findingOf")));
    if (original == articles_.end()) fail(subject, "is a finding of an article that is not here");
    Article finding = metadata(subject);
    finding.text = original->second.article.text;
    graph_.add(finding);
  }
}

void GraphReader::read_statement(std::string_view subject) {
  const auto article = articles_.find(required(subject, {Space::prov, "wasDerivedFrom"}));
  if (article == articles_.end()) fail(subject, "is derived from an article that is not here");
  Statement s = facets(subject);
  s.article = article->second.article.id;
  s.evidence = evidence(subject, article->second);
  s.trace = trace(subject);
  const auto run = triples_.value(subject, {Space::prov, "wasGeneratedBy"});
  graph_.set_version(run ? local_name_in(Space::run, *run).value_or("") : "");
  graph_.add(article->second.article, {&s, 1});
}

Statement GraphReader::facets(std::string_view subject) const {
  Statement s;
  s.holder = required_slug(subject, "holder", Space::actor);
  const auto position = position_named(required_slug(subject, "position", Space::position));
  if (!position) fail(subject, "has an unknown position");
  s.position = *position;
  s.treaty = required_slug(subject, "treaty", Space::treaty);
  s.target = slug(subject, "target", Space::actor);
  s.expressed_by = slug(subject, "expressedBy", Space::actor);
  s.attributed_to = slug(subject, "attributedTo", Space::actor);
  s.aspect = text(subject, pacta_term("aspect"));
  s.act = text(subject, pacta_term("act"));
  s.status = text(subject, pacta_term("status"));
  s.scope = text(subject, pacta_term("scope"));
  s.condition = text(subject, pacta_term("condition"));
  s.requested_action = text(subject, pacta_term("requestedAction"));
  s.inclusion_of = text(subject, pacta_term("inclusionOf"));
  if (s.inclusion_of) s.inclusion_of = local_name_in(Space::actor, *s.inclusion_of).value_or(*s.inclusion_of);
  s.modality = required_name(subject, "modality", &modality_named);
  s.polarity = required_name(subject, "polarity", &polarity_named);
  s.segment = required_name(subject, "segment", &segment_named);
  s.date = date(subject, "date");
  const auto confidence = number<double>(required(subject, pacta_term("confidence")));
  if (!confidence || !(*confidence >= 0.0 && *confidence <= 1.0))
    fail(subject, "has a confidence not within 0 and 1");
  s.confidence = *confidence;
  return s;
}

Evidence GraphReader::evidence(std::string_view subject, const ReadArticle& article) const {
  Evidence out;
  out.direct_quote = triples_.value(subject, {Space::prov, "wasQuotedFrom"}).has_value();
  const std::string_view resource = required(subject, pacta_term("evidence"));
  for (const std::string_view selector : triples_.values(resource, {Space::oa, "hasSelector"})) {
    if (triples_.has_type(selector, {Space::oa, "TextQuoteSelector"})) {
      out.text = required(selector, {Space::oa, "exact"});
    } else if (triples_.has_type(selector, {Space::oa, "TextPositionSelector"})) {
      const auto start = number<std::size_t>(required(selector, {Space::oa, "start"}));
      const auto end = number<std::size_t>(required(selector, {Space::oa, "end"}));
      if (!start || !end || *start > *end) fail(selector, "has no range of positions");
      out.span = {article.positions.byte_of(*start), article.positions.byte_of(*end)};
    }
  }
  return out;
}

Trace GraphReader::trace(std::string_view subject) const {
  if (const auto whole = triples_.value(subject, pacta_term("trace"))) {
    auto read = json::parse_trace(*whole);
    if (!read) fail(subject, "has a trace that is no such JSON");
    return *std::move(read);
  }
  const auto operators = triples_.values(subject, pacta_term("operator"));
  const auto features = triples_.values(subject, pacta_term("feature"));
  return {text_or_empty(subject, pacta_term("rule")),
          {operators.begin(), operators.end()},
          {features.begin(), features.end()}};
}

void GraphReader::read_actors() {
  for (const std::string_view subject : triples_.instances(pacta_term("Actor"))) {
    const auto slug = local_name_in(Space::actor, subject);
    if (!slug) fail(subject, "is an actor outside <" + std::string(iri(Space::actor)) + ">");
    std::optional<ActorKind> kind;
    for (const std::string_view type : triples_.values(subject, rdf_type)) {
      if (const auto local = local_name_in(Space::pacta, type); local && !kind)
        kind = actor_kind_of_class(*local);
    }
    graph_.describe(
        ActorNode{*slug, text(subject, {Space::skos, "prefLabel"}).value_or(label_from_slug(*slug)), kind});
    read_relations(subject, *slug);
  }
}

void GraphReader::read_treaties() {
  for (const std::string_view subject : triples_.instances(pacta_term("Treaty"))) {
    const auto slug = local_name_in(Space::treaty, subject);
    if (!slug) fail(subject, "is a treaty outside <" + std::string(iri(Space::treaty)) + ">");
    std::optional<TreatyKind> kind;
    for (const std::string_view type : triples_.values(subject, rdf_type)) {
      if (const auto local = local_name_in(Space::pacta, type); local && !kind)
        kind = treaty_kind_of_class(*local);
    }
    graph_.describe(
        TreatyNode{*slug, text(subject, {Space::skos, "prefLabel"}).value_or(label_from_slug(*slug)), kind});
  }
}

void GraphReader::read_relations(std::string_view actor, const std::string& slug) {
  for (const RelationKind kind : {RelationKind::represents, RelationKind::member_of}) {
    for (const std::string_view to : triples_.values(actor, pacta_term(name(kind)))) {
      const auto other = local_name_in(Space::actor, to);
      if (other) graph_.add(Relation{kind, slug, *other, {}, {}, {}});
    }
  }
  for (const std::string_view role : triples_.values(actor, pacta_term("holdsRole"))) {
    const auto day = [&](std::string_view property) {
      const auto value = triples_.value(role, pacta_term(property));
      return value ? Date::parse(*value) : std::nullopt;
    };
    graph_.add(Relation{RelationKind::represents, slug, required_slug(role, "represents", Space::actor),
                        text_or_empty(role, pacta_term("title")), day("from"), day("to")});
  }
}

Syntax syntax_of(const std::string& path) {
  const std::string extension = std::filesystem::path(path).extension().string();
  if (extension == ".ttl") return Syntax::turtle;
  if (extension == ".nt") return Syntax::ntriples;
  if (extension == ".nq") return Syntax::nquads;
  throw Error(path + ": expected a graph as .ttl, .nt or .nq");
}

}  // namespace

KnowledgeGraph read_graph(std::istream& in, Syntax syntax, const std::string& source) {
  TripleTable triples;
  parse_rdf(in, syntax, source, [&](const ParsedTriple& triple) { triples.add(triple); });
  return GraphReader(triples, source).read();
}

KnowledgeGraph read_graph(const std::string& path) {
  const Syntax syntax = syntax_of(path);
  std::ifstream in(path, std::ios::binary);
  if (!in) throw Error(path + ": cannot be opened");
  return read_graph(in, syntax, path);
}

}  // namespace pacta::rdf
