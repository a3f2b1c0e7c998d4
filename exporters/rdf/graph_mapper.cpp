#include "exporters/rdf/graph_mapper.hpp"

#include "exporters/json/trace_json.hpp"
#include "exporters/number_text.hpp"
#include "exporters/rdf/model_names.hpp"
#include "graph/content_hash.hpp"

#include <algorithm>

namespace pacta::rdf {
namespace {

/// Code points of context on each side of a quote: enough to find it again in a text that changed a little.
constexpr std::size_t context_size = 32;

constexpr Iri pacta_term(std::string_view local) {
  return {Space::pacta, local};
}

Datatype datatype_of(const Date& date) {
  switch (date.precision()) {
    case DatePrecision::year:
      return Datatype::year;
    case DatePrecision::month:
      return Datatype::year_month;
    case DatePrecision::day:
      break;
  }
  return Datatype::date;
}

/// Whether the flat triple may stand for the statement: nobody's accusation, forecast or denial.
bool is_plain_fact(const Statement& s) {
  return s.modality == Modality::asserted && s.polarity == Polarity::positive && !s.attributed_to;
}

/// Whether the order or number of the trace's parts would be lost in a set of triples.
bool has_order(const Trace& trace) {
  return trace.operators.size() > 1 || trace.features.size() > 1;
}

std::string finding_hash(std::string_view content_id, const Article& a) {
  std::string fields;
  for (const std::string_view field :
       {content_id, std::string_view(a.id), std::string_view(a.title), std::string_view(a.source),
        std::string_view(a.url), std::string_view(a.speaker), std::string_view(a.speaker_state)}) {
    fields += std::to_string(field.size()) + ':' + std::string(field);
  }
  fields += a.published ? a.published->to_string() : "";
  fields += static_cast<char>('0' + static_cast<int>(a.date_certainty));
  return content_hash(fields);
}

}  // namespace

void GraphMapper::write(const KnowledgeGraph& graph) {
  const auto actors = graph.actors();
  actors_here_.clear();
  for (const ActorNode& actor : actors) actors_here_.insert(actor.slug);

  const auto statements = graph.statements();
  const Copies copies(graph);
  find_links(graph, copies.counted(statements));
  auto next = statements.begin();
  std::set<std::string> versions;
  for (const std::string_view content_id : graph.articles()) {
    const ArticleEntry article = graph.article(content_id);
    const std::string_view text = graph.text(content_id);
    const CodePointIndex positions(text);
    sink_.in_graph({Space::article, content_id});
    shortcuts_.clear();
    write_article(article);
    if (const auto original = copies.original_of(content_id))
      sink_.triple({Space::article, content_id}, pacta_term("copyOf"), Iri{Space::article, *original});
    for (; next != statements.end(); ++next) {
      const StatementEntry entry = graph.statement(*next);
      if (entry.article != content_id) break;
      versions.emplace(entry.version);
      write_statement(entry, *next, text, positions);
    }
  }
  sink_.in_graph({});
  for (const ActorNode& actor : actors) write_actor(actor);
  for (const TreatyNode& treaty : graph.treaties()) write_treaty(treaty);
  for (const Relation& relation : graph.relations()) write_relation(relation);
  for (const std::string& version : versions) write_run(version);
}

void GraphMapper::write_article(const ArticleEntry& entry) {
  const Iri subject{Space::article, entry.content_id};
  sink_.triple(subject, rdf_type, pacta_term("Article"));
  write_metadata(subject, entry.article);
  sink_.triple(subject, pacta_term("text"), Literal{entry.article.text});
  for (const Article& copy : entry.copies) {
    const std::string hash = finding_hash(entry.content_id, copy);
    const Iri finding{Space::finding, hash};
    sink_.triple(finding, rdf_type, pacta_term("Finding"));
    sink_.triple(finding, pacta_term("findingOf"), subject);
    write_metadata(finding, copy);
  }
}

void GraphMapper::write_metadata(const Iri& subject, const Article& finding) {
  const auto add = [&](const Iri& property, const std::string& value) {
    if (!value.empty()) sink_.triple(subject, property, Literal{value});
  };
  add({Space::dcterms, "identifier"}, finding.id);
  add({Space::dcterms, "title"}, finding.title);
  add(pacta_term("outlet"), finding.source);
  add({Space::schema, "url"}, finding.url);
  if (finding.published) {
    const std::string first_day = date_of_day(finding.published->first_day()).to_string();
    sink_.triple(subject, pacta_term("publicationDate"), Literal{first_day, Datatype::date});
    sink_.triple(subject, pacta_term("publicationDatePrecision"),
                 Literal{pacta::name(finding.published->precision())});
  }
  sink_.triple(subject, pacta_term("dateCertainty"), Literal{pacta::name(finding.date_certainty)});
  add(pacta_term("speaker"), finding.speaker);
  add(pacta_term("speakerState"), finding.speaker_state);
}

void GraphMapper::write_statement(const StatementEntry& entry, StatementKey key, std::string_view text,
                                  const CodePointIndex& positions) {
  const Statement& s = entry.statement;
  const Iri subject{Space::statement, entry.id}, article{Space::article, entry.article};
  sink_.triple(subject, rdf_type, pacta_term("Statement"));
  write_facets(subject, s);
  write_links(subject, key);
  sink_.triple(subject, pacta_term("evidence"), Iri{Space::evidence, entry.id});
  sink_.triple(subject, {Space::prov, "wasDerivedFrom"}, article);
  if (s.evidence.direct_quote) sink_.triple(subject, {Space::prov, "wasQuotedFrom"}, article);
  if (!entry.version.empty())
    sink_.triple(subject, {Space::prov, "wasGeneratedBy"}, Iri{Space::run, entry.version});
  write_trace(subject, s.trace);
  write_evidence(entry, text, positions);
  if (is_plain_fact(s)) write_shortcut(s);
}

void GraphMapper::write_facets(const Iri& subject, const Statement& s) {
  sink_.triple(subject, pacta_term("holder"), Iri{Space::actor, s.holder});
  sink_.triple(subject, pacta_term("position"), Iri{Space::position, pacta::name(s.position)});
  sink_.triple(subject, pacta_term("treaty"), Iri{Space::treaty, s.treaty});
  actor(subject, "target", s.target);
  actor(subject, "expressedBy", s.expressed_by);
  actor(subject, "attributedTo", s.attributed_to);
  text(subject, "aspect", s.aspect);
  text(subject, "act", s.act);
  text(subject, "status", s.status);
  sink_.triple(subject, pacta_term("modality"), Literal{pacta::name(s.modality)});
  sink_.triple(subject, pacta_term("polarity"), Literal{pacta::name(s.polarity)});
  text(subject, "scope", s.scope);
  text(subject, "condition", s.condition);
  if (s.inclusion_of && actors_here_.contains(*s.inclusion_of)) {
    actor(subject, "inclusionOf", s.inclusion_of);
  } else {
    text(subject, "inclusionOf", s.inclusion_of);
  }
  text(subject, "requestedAction", s.requested_action);
  sink_.triple(subject, pacta_term("segment"), Literal{pacta::name(s.segment)});
  if (s.date) {
    const std::string first_day = date_of_day(s.date->first_day()).to_string();
    sink_.triple(subject, pacta_term("date"), Literal{first_day, Datatype::date});
    sink_.triple(subject, pacta_term("datePrecision"), Literal{pacta::name(s.date->precision())});
  }
  sink_.triple(subject, pacta_term("confidence"), Literal{decimal_text(s.confidence), Datatype::decimal});
}

void GraphMapper::write_trace(const Iri& subject, const Trace& trace) {
  if (!trace.rule.empty()) sink_.triple(subject, pacta_term("rule"), Literal{trace.rule});
  for (const std::string& id : std::set(trace.operators.begin(), trace.operators.end())) {
    sink_.triple(subject, pacta_term("operator"), Literal{id});
  }
  for (const std::string& feature : std::set(trace.features.begin(), trace.features.end())) {
    sink_.triple(subject, pacta_term("feature"), Literal{feature});
  }
  if (has_order(trace)) sink_.triple(subject, pacta_term("trace"), Literal{json::trace_text(trace)});
}

void GraphMapper::write_evidence(const StatementEntry& entry, std::string_view text,
                                 const CodePointIndex& positions) {
  const Evidence& words = entry.statement.evidence;
  const std::size_t begin = positions.code_points_before(words.span.begin);
  const std::size_t end = positions.code_points_before(words.span.end);
  const std::size_t context_begin = positions.byte_of(begin - std::min(begin, context_size));
  const std::size_t context_end = positions.byte_of(end + context_size);
  const Iri evidence{Space::evidence, entry.id}, quote{Space::quote, entry.id}, span{Space::span, entry.id};

  sink_.triple(evidence, rdf_type, Iri{Space::oa, "SpecificResource"});
  sink_.triple(evidence, {Space::oa, "hasSource"}, Iri{Space::article, entry.article});
  sink_.triple(evidence, {Space::oa, "hasSelector"}, quote);
  sink_.triple(evidence, {Space::oa, "hasSelector"}, span);
  sink_.triple(quote, rdf_type, Iri{Space::oa, "TextQuoteSelector"});
  sink_.triple(quote, {Space::oa, "exact"}, Literal{words.text});
  sink_.triple(quote, {Space::oa, "prefix"},
               Literal{text.substr(context_begin, words.span.begin - context_begin)});
  sink_.triple(quote, {Space::oa, "suffix"},
               Literal{text.substr(words.span.end, context_end - words.span.end)});
  sink_.triple(span, rdf_type, Iri{Space::oa, "TextPositionSelector"});
  sink_.triple(span, {Space::oa, "start"}, Literal{std::to_string(begin), Datatype::non_negative_integer});
  sink_.triple(span, {Space::oa, "end"}, Literal{std::to_string(end), Datatype::non_negative_integer});
}

/// Links follow from the statements, so that they are never read back. A contradiction is told of both sides.
void GraphMapper::find_links(const KnowledgeGraph& graph, std::span<const CountedStatement> statements) {
  links_.clear();
  for (const StatementLink& link : statement_links(graph, statements)) {
    links_[link.from].emplace_back(link.kind, graph.statement_view(link.to).id());
    if (link.kind == LinkKind::contradicts)
      links_[link.to].emplace_back(link.kind, graph.statement_view(link.from).id());
  }
}

void GraphMapper::write_links(const Iri& subject, StatementKey key) {
  const auto found = links_.find(key);
  if (found == links_.end()) return;
  std::sort(found->second.begin(), found->second.end());
  for (const auto& [kind, other] : found->second)
    sink_.triple(subject, pacta_term(pacta::name(kind)), Iri{Space::statement, other});
}

void GraphMapper::write_shortcut(const Statement& s) {
  const std::string_view position = pacta::name(s.position);
  if (!shortcuts_.insert(s.holder + ' ' + std::string(position) + ' ' + s.treaty).second) return;
  sink_.triple({Space::actor, s.holder}, pacta_term(position), Iri{Space::treaty, s.treaty});
}

void GraphMapper::write_actor(const ActorNode& actor) {
  if (!described_.insert("actor/" + actor.slug).second) return;
  const Iri subject{Space::actor, actor.slug};
  sink_.triple(subject, rdf_type, pacta_term("Actor"));
  if (actor.kind) sink_.triple(subject, rdf_type, pacta_term(class_name(*actor.kind)));
  sink_.triple(subject, {Space::skos, "prefLabel"}, Literal{actor.label});
}

void GraphMapper::write_treaty(const TreatyNode& treaty) {
  if (!described_.insert("treaty/" + treaty.slug).second) return;
  const Iri subject{Space::treaty, treaty.slug};
  sink_.triple(subject, rdf_type, pacta_term("Treaty"));
  if (treaty.kind) sink_.triple(subject, rdf_type, pacta_term(class_name(*treaty.kind)));
  sink_.triple(subject, {Space::skos, "prefLabel"}, Literal{treaty.label});
}

void GraphMapper::write_relation(const Relation& relation) {
  const std::string since = relation.since ? relation.since->to_string() : "";
  const std::string until = relation.until ? relation.until->to_string() : "";
  const std::string hash =
      content_hash(relation.from + '\n' + std::string(pacta::name(relation.kind)) + '\n' + relation.to +
                   '\n' + since + '\n' + until + '\n' + relation.title);
  if (!described_.insert("role/" + hash).second) return;

  const Iri from{Space::actor, relation.from}, to{Space::actor, relation.to};
  const bool is_office = !relation.title.empty() || relation.since || relation.until;
  if (!is_office) {
    sink_.triple(from, pacta_term(pacta::name(relation.kind)), to);
    return;
  }
  const Iri role{Space::role, hash};
  sink_.triple(from, pacta_term("holdsRole"), role);
  sink_.triple(role, rdf_type, pacta_term("Role"));
  sink_.triple(role, pacta_term(pacta::name(relation.kind)), to);
  if (!relation.title.empty()) sink_.triple(role, pacta_term("title"), Literal{relation.title});
  dated(role, "from", relation.since);
  dated(role, "to", relation.until);
}

void GraphMapper::write_run(std::string_view version) {
  if (version.empty() || !described_.insert("run/" + std::string(version)).second) return;
  const Iri run{Space::run, version};
  sink_.triple(run, rdf_type, pacta_term("Run"));
  sink_.triple(run, rdf_type, Iri{Space::prov, "Activity"});
  sink_.triple(run, pacta_term("programVersion"), Literal{version});
}

void GraphMapper::text(const Iri& subject, std::string_view property,
                       const std::optional<std::string>& value) {
  if (value) sink_.triple(subject, pacta_term(property), Literal{*value});
}

void GraphMapper::actor(const Iri& subject, std::string_view property,
                        const std::optional<std::string>& slug) {
  if (slug) sink_.triple(subject, pacta_term(property), Iri{Space::actor, *slug});
}

void GraphMapper::dated(const Iri& subject, std::string_view property, const std::optional<Date>& date) {
  if (!date) return;
  const std::string text = date->to_string();
  sink_.triple(subject, pacta_term(property), Literal{text, datatype_of(*date)});
}

}  // namespace pacta::rdf
