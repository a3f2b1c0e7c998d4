#include "graph/knowledge_graph.hpp"

#include "graph/copies/copy_finder.hpp"
#include "graph/graph_content.hpp"
#include "ontology/error.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace pacta {
namespace {

auto key(const Article& a) {
  return std::tie(a.id, a.text, a.title, a.published, a.date_certainty, a.source, a.url, a.speaker,
                  a.speaker_state);
}

bool equal(const Article& a, const Article& b) {
  return key(a) == key(b);
}

bool equal(const ArticleEntry& a, const ArticleEntry& b) {
  return a.content_id == b.content_id && equal(a.article, b.article) &&
         std::equal(a.copies.begin(), a.copies.end(), b.copies.begin(), b.copies.end(),
                    [](const Article& x, const Article& y) { return equal(x, y); });
}

bool equal(const StatementEntry& a, const StatementEntry& b) {
  return a.id == b.id && a.article == b.article && a.version == b.version &&
         !precedes(a.statement, b.statement) && !precedes(b.statement, a.statement);
}

}  // namespace

KnowledgeGraph::KnowledgeGraph(std::string version) : content_(std::make_unique<GraphContent>()) {
  content_->version = std::move(version);
}

KnowledgeGraph::KnowledgeGraph(const KnowledgeGraph& other) : KnowledgeGraph(other.content_->version) {
  merge(other);
}

KnowledgeGraph::KnowledgeGraph(KnowledgeGraph&&) noexcept = default;
KnowledgeGraph& KnowledgeGraph::operator=(KnowledgeGraph other) noexcept {
  content_.swap(other.content_);
  return *this;
}
KnowledgeGraph::~KnowledgeGraph() = default;

void KnowledgeGraph::set_version(std::string version) {
  content_->version = std::move(version);
}

std::string KnowledgeGraph::add(const Article& article) {
  return content_->articles[content_->articles.add(article)].content_id;
}

bool KnowledgeGraph::add(const Statement& statement) {
  const ArticleStore::Index* article = content_->articles.by_id(statement.article);
  if (article == nullptr) throw Error("statement of an unknown article: \"" + statement.article + "\"");
  return content_->add(statement, *article, content_->version);
}

void KnowledgeGraph::add(const Article& article, std::span<const Statement> statements) {
  const ArticleStore::Index index = content_->articles.add(article);
  for (const Statement& statement : statements) content_->add(statement, index, content_->version);
}

void KnowledgeGraph::add(const Relation& relation) {
  if (!content_->relations.insert(relation).second) return;
  const Vertex from = content_->actor(relation.from).vertex, to = content_->actor(relation.to).vertex;
  const EdgeKind kind =
      relation.kind == RelationKind::represents ? EdgeKind::represents : EdgeKind::member_of;
  boost::add_edge(from, to, EdgeProperty{kind, 0}, content_->graph);
}

void KnowledgeGraph::describe(const ActorNode& actor) {
  const bool is_bare = actor.label == label_from_slug(actor.slug);
  content_->actor(actor.slug).meet(is_bare ? std::string() : actor.label, actor.kind);
}

void KnowledgeGraph::describe(const TreatyNode& treaty) {
  const bool is_bare = treaty.label == label_from_slug(treaty.slug);
  content_->treaty(treaty.slug).meet(is_bare ? std::string() : treaty.label, treaty.kind);
}

void KnowledgeGraph::describe(const Vocabulary& vocabulary) {
  std::map<std::string_view, std::vector<std::string_view>> groups_of;
  for (const Actor& group : vocabulary.actors()) {
    for (const std::string& member : group.members) groups_of[member].push_back(group.slug);
  }
  for (const Description<TreatyKind>& treaty : content_->treaties) {
    const Treaty* known = vocabulary.treaty(content_->symbols.text(treaty.slug));
    if (known != nullptr) describe(TreatyNode{known->slug, known->label, known->kind});
  }
  for (const StatementRecord& record : content_->records) {
    if (record.inclusion_of == Symbol::absent) continue;
    // A party to be included is an actor; a weapon category is none.
    const Actor* included = vocabulary.actor(content_->symbols.text(record.inclusion_of));
    if (included != nullptr) content_->actor(included->slug);
  }
  // Grows while it runs: those whom an actor represents or belongs to are described in turn.
  for (std::size_t i = 0; i < content_->actors.size(); ++i) {
    const std::string slug = content_->symbols.text(content_->actors[i].slug);
    const Actor* known = vocabulary.actor(slug);
    if (known == nullptr) continue;
    describe(ActorNode{known->slug, known->label, known->kind});
    for (const Role& role : known->roles) {
      add(Relation{RelationKind::represents, slug, role.represents, role.title, role.from, role.to});
    }
    if (!known->represents.empty())
      add(Relation{RelationKind::represents, slug, known->represents, {}, {}, {}});
    const auto groups = groups_of.find(slug);
    if (groups == groups_of.end()) continue;
    for (const std::string_view group : groups->second) {
      add(Relation{RelationKind::member_of, slug, std::string(group), {}, {}, {}});
    }
  }
}

void KnowledgeGraph::merge(const KnowledgeGraph& other) {
  if (&other == this) return;
  const GraphContent& from = *other.content_;
  std::vector<ArticleStore::Index> article_here(from.articles.size());
  for (ArticleStore::Index i = 0; i < from.articles.size(); ++i) {
    article_here[i] = content_->articles.add(from.articles[i]);
  }
  for (const StatementRecord& record : from.records) {
    content_->add(restore(record, from.text_of(record), from.symbols), article_here[record.article],
                  from.version_of(record));
  }
  for (const auto& actor : from.actors)
    content_->actor(from.symbols.text(actor.slug)).meet(actor.label, actor.kind);
  for (const auto& treaty : from.treaties) {
    content_->treaty(from.symbols.text(treaty.slug)).meet(treaty.label, treaty.kind);
  }
  for (const Relation& relation : from.relations) add(relation);
}

std::size_t KnowledgeGraph::article_count() const {
  return content_->articles.size();
}
std::size_t KnowledgeGraph::statement_count() const {
  return content_->records.size();
}

std::vector<ActorNode> KnowledgeGraph::actors() const {
  std::vector<ActorNode> out;
  out.reserve(content_->actors.size());
  for (const auto& actor : content_->actors) {
    const std::string& slug = content_->symbols.text(actor.slug);
    out.push_back({slug, actor.label.empty() ? label_from_slug(slug) : actor.label, actor.kind});
  }
  std::sort(out.begin(), out.end(), [](const ActorNode& a, const ActorNode& b) { return a.slug < b.slug; });
  return out;
}

std::vector<TreatyNode> KnowledgeGraph::treaties() const {
  std::vector<TreatyNode> out;
  out.reserve(content_->treaties.size());
  for (const auto& treaty : content_->treaties) {
    const std::string& slug = content_->symbols.text(treaty.slug);
    out.push_back({slug, treaty.label.empty() ? label_from_slug(slug) : treaty.label, treaty.kind});
  }
  std::sort(out.begin(), out.end(), [](const TreatyNode& a, const TreatyNode& b) { return a.slug < b.slug; });
  return out;
}

std::vector<Relation> KnowledgeGraph::relations() const {
  return {content_->relations.begin(), content_->relations.end()};
}

std::vector<std::string_view> KnowledgeGraph::articles() const {
  std::vector<std::string_view> out;
  out.reserve(content_->articles.size());
  for (const ArticleStore::Index index : content_->articles.sorted()) {
    out.push_back(content_->articles[index].content_id);
  }
  return out;
}

ArticleEntry KnowledgeGraph::article(std::string_view content_id) const {
  const ArticleStore::Entry& entry = content_->entry(content_id);
  ArticleEntry out{entry.content_id, entry.first(), {entry.findings.begin() + 1, entry.findings.end()}};
  out.article.text = entry.text;
  return out;
}

std::string_view KnowledgeGraph::text(std::string_view content_id) const {
  return content_->entry(content_id).text;
}

const Article& KnowledgeGraph::description(std::string_view content_id) const {
  return content_->entry(content_id).first();
}

std::size_t KnowledgeGraph::finding_count(std::string_view content_id) const {
  return content_->entry(content_id).findings.size();
}

std::span<const std::uint16_t> KnowledgeGraph::sketch(std::string_view content_id) const {
  return content_->entry(content_id).sketch;
}

std::shared_ptr<const CopySets> KnowledgeGraph::copy_sets() const {
  return content_->copy_sets.get(content_->articles.revision(), [this] { return find_copies(*this); });
}

std::vector<StatementKey> KnowledgeGraph::statements(const StatementFilter& filter) const {
  std::vector<std::uint32_t> chosen = content_->candidates(filter);
  std::erase_if(chosen,
                [&](std::uint32_t record) { return !content_->passes(content_->records[record], filter); });
  std::vector<StatementKey> out;
  out.reserve(chosen.size());
  for (const std::uint32_t record : content_->in_order(chosen)) out.push_back(StatementKey{record});
  return out;
}

KnowledgeGraph KnowledgeGraph::view(const StatementFilter& filter) const {
  KnowledgeGraph out(content_->version);
  GraphContent& to = *out.content_;
  for (const StatementKey key : statements(filter)) {
    const StatementRecord& record = content_->records[static_cast<std::uint32_t>(key)];
    const ArticleStore::Entry& entry = content_->articles[record.article];
    const ArticleStore::Index* known = to.articles.by_content(entry.content_id);
    const ArticleStore::Index article = known != nullptr ? *known : to.articles.add(entry);
    to.add(restore(record, entry.text, content_->symbols), article, content_->version_of(record));
  }
  // Those whom an actor represents or belongs to come along, and so do theirs.
  for (std::size_t actors = 0; actors != to.actors.size();) {
    actors = to.actors.size();
    for (const Relation& relation : content_->relations) {
      if (to.has_actor(relation.from)) out.add(relation);
    }
  }
  for (const auto& actor : content_->actors) {
    const std::string& slug = content_->symbols.text(actor.slug);
    if (to.has_actor(slug)) to.actor(slug).meet(actor.label, actor.kind);
  }
  for (const auto& treaty : content_->treaties) {
    const std::string& slug = content_->symbols.text(treaty.slug);
    if (to.treaty_of.contains(to.symbols.find(slug))) to.treaty(slug).meet(treaty.label, treaty.kind);
  }
  return out;
}

StatementEntry KnowledgeGraph::statement(StatementKey key) const {
  const StatementRecord& record = content_->records[static_cast<std::uint32_t>(key)];
  const ArticleStore::Entry& article = content_->articles[record.article];
  StatementEntry out{record.id.to_string(), restore(record, article.text, content_->symbols),
                     article.content_id, content_->version_of(record)};
  out.statement.article = article.first().id;
  return out;
}

StatementView KnowledgeGraph::statement_view(StatementKey key) const {
  const StatementRecord& record = content_->records[static_cast<std::uint32_t>(key)];
  const ArticleStore::Entry& article = content_->articles[record.article];
  StatementView out = view_of(record, article.text, content_->symbols);
  out.article = article.first().id;
  out.article_content = article.content_id;
  out.published = article.first().published;
  out.findings = article.findings.size();
  return out;
}

std::pair<std::string_view, std::string_view> KnowledgeGraph::ends(StatementKey key) const {
  const StatementRecord& record = content_->records[static_cast<std::uint32_t>(key)];
  return {content_->symbols.text(record.holder), content_->symbols.text(record.treaty)};
}

bool operator==(const KnowledgeGraph& a, const KnowledgeGraph& b) {
  const auto articles = a.articles();
  const auto statements_a = a.statements(), statements_b = b.statements();
  if (articles != b.articles() || statements_a.size() != statements_b.size()) return false;
  return a.actors() == b.actors() && a.treaties() == b.treaties() && a.relations() == b.relations() &&
         std::all_of(articles.begin(), articles.end(),
                     [&](std::string_view id) { return equal(a.article(id), b.article(id)); }) &&
         std::equal(statements_a.begin(), statements_a.end(), statements_b.begin(),
                    [&](StatementKey x, StatementKey y) { return equal(a.statement(x), b.statement(y)); });
}

}  // namespace pacta
