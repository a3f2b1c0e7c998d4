#include "generated_graph.hpp"

#include <algorithm>
#include <initializer_list>
#include <random>

namespace pacta::testing {
namespace {

const std::vector<std::string>& plain_texts() {
  static const std::vector<std::string> texts{
      "extension", "“the treaty” is dead", "état d’urgence", "🕊️ peace",
      "معاهدة",    "договор СНВ-3",        "a  b",           "R&D",
  };
  return texts;
}

/// Draws the parts of one generated world. std::uniform_int_distribution differs between libraries, so
/// numbers are taken modulo.
class Generator {
 public:
  Generator(std::uint32_t seed, Wording wording, std::size_t spread)
      : random_(seed), wording_(wording), spread_(spread) {}

  std::size_t below(std::size_t limit) { return random_() % limit; }
  bool coin() { return below(2) == 0; }

  std::string words() {
    if (wording_ == Wording::extreme && below(6) == 0) return "\xEF\xBF\xBE noncharacter \xEF\xBF\xBF";
    const auto& pool = wording_ != Wording::plain && coin() ? hostile_texts() : plain_texts();
    return pool[below(pool.size())];
  }
  /// Where ontology/shapes.ttl allows some words only, plain wording keeps to them.
  std::string one_of(std::initializer_list<const char*> allowed) {
    if (wording_ != Wording::plain) return words();
    return allowed.begin()[below(allowed.size())];
  }
  std::string actor() { return "actor_" + std::to_string(below(12 * spread_)); }
  std::string treaty() { return "treaty_" + std::to_string(below(7 * spread_)); }

  std::optional<std::string> maybe(const std::string& text) {
    return coin() ? std::optional(text) : std::nullopt;
  }
  std::optional<Date> maybe_date() {
    const int year = 1990 + static_cast<int>(below(30)), month = 1 + static_cast<int>(below(12));
    switch (below(4)) {
      case 0:
        return Date(year);
      case 1:
        return Date(year, month);
      case 2:
        return Date(year, month, 1 + static_cast<int>(below(28)));
      default:
        return std::nullopt;
    }
  }

  Article article(std::size_t number) {
    Article a;
    a.id = "news/" + std::to_string(number) + " {draft}.txt";
    a.title = words();
    a.text = a.title + "\n\n";
    for (std::size_t i = 0; i < 12; ++i) a.text += words() + ' ';
    a.text += std::to_string(number);
    a.published = maybe_date();
    a.date_certainty = a.published ? DateCertainty::stated : DateCertainty::unknown;
    if (coin()) a.source = words();
    if (coin()) a.url = "https://example.org/a b?q={1}&n=" + std::to_string(number);
    if (coin()) a.speaker = words();
    if (coin()) a.speaker_state = actor();
    return a;
  }

  Statement statement(const Article& article) {
    Statement s;
    s.article = article.id;
    s.holder = actor();
    s.position = all_positions[below(position_count)];
    s.treaty = treaty();
    s.target = maybe(actor());
    s.expressed_by = maybe("speaker_" + std::to_string(below(5)));
    s.attributed_to = maybe("reporter_" + std::to_string(below(5)));
    s.aspect = maybe(one_of({"treaty", "extension", "talks"}));
    s.act = maybe(words());
    s.status = maybe(one_of({"announced", "inEffect"}));
    s.scope = maybe(words());
    s.condition = maybe(words());
    s.inclusion_of = maybe(coin() ? actor() : words());
    s.requested_action = maybe(words());
    s.modality = static_cast<Modality>(below(6));
    s.polarity = static_cast<Polarity>(below(2));
    s.segment = static_cast<Segment>(below(3));
    s.date = maybe_date();
    s.evidence = evidence(article.text);
    s.confidence = static_cast<double>(below(1001)) / 1000.0;
    s.trace.rule = coin() ? words() : "";
    for (std::size_t n = below(4); n > 0; --n) s.trace.operators.push_back("act:" + words());
    for (std::size_t n = below(3); n > 0; --n) s.trace.features.push_back(words());
    return s;
  }

 private:
  /// A span that starts and ends between code points.
  Evidence evidence(const std::string& text) {
    const auto boundary = [&](std::size_t at) {
      while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
      return at;
    };
    const std::size_t a = boundary(below(text.size())), b = boundary(below(text.size() + 1));
    const ByteSpan span{std::min(a, b), a == b ? text.size() : std::max(a, b)};
    return {span, std::string(span.in(text)), coin()};
  }

  std::mt19937 random_;
  Wording wording_;
  std::size_t spread_;
};

}  // namespace

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts{
      "say \"no\" and 'yes'",
      "ends ]]> here ]]]]>>",
      "</script><script>alert(1)</script>",
      "<b>&amp;&nbsp;</b>",
      "back\\slash \\n \\u0041",
      "tab\tnew\nline",
      "carriage\rreturn\r\n",
      "bell \a escape \x1B delete \x7F one \x01",
      "{braces} and % 20%41",
      "combining e\u0301 zero\u200Dwidth",
      "\u202Eright to left",
      "<![CDATA[x",
      "-- comment -->",
      "\"\"\"",
      "trailing\\",
  };
  return texts;
}

std::vector<Reading> generated_readings(std::uint32_t seed, std::size_t articles, Wording wording,
                                        std::size_t spread) {
  Generator generator(seed, wording, spread);
  std::vector<Reading> out;
  for (std::size_t i = 0; i < articles; ++i) {
    Article article = generator.article(i);
    std::vector<Statement> statements;
    for (std::size_t n = generator.below(8); n > 0; --n) statements.push_back(generator.statement(article));
    out.emplace_back(article, std::move(statements));
    if (generator.below(5) == 0) {  // the same text found elsewhere
      article.id = "copy/" + article.id;
      article.source = generator.words();
      article.published = generator.maybe_date();
      out.emplace_back(std::move(article), std::vector<Statement>{});
    }
  }
  return out;
}

void add_descriptions(KnowledgeGraph& graph, Wording wording) {
  const std::string label =
      wording != Wording::plain ? "R & \"D\" <Ministry> ]]> état 中国" : "Ministry of état 中国";
  graph.describe(ActorNode{"actor_1", label, ActorKind::state_body});
  graph.describe(ActorNode{"actor_2", "Some State", ActorKind::state});
  graph.describe(ActorNode{"actor_3", "A Person", ActorKind::person});
  graph.describe(TreatyNode{"treaty_1", label, TreatyKind::bilateral});
  graph.describe(TreatyNode{"treaty_2", "Treaty 2", std::nullopt});
  graph.add(Relation{RelationKind::represents, "actor_1", "actor_2", {}, {}, {}});
  graph.add(Relation{RelationKind::represents, "actor_3", "actor_2", "Minister", Date(2004, 3, 9), {}});
  graph.add(Relation{RelationKind::represents, "actor_3", "actor_2", label, Date(1999), Date(2001, 5)});
  graph.add(Relation{RelationKind::member_of, "actor_2", "group", {}, {}, {}});
}

KnowledgeGraph generated_graph(std::uint32_t seed, std::size_t articles, Wording wording,
                               std::size_t spread) {
  KnowledgeGraph graph("0.1.0");
  for (const auto& [article, statements] : generated_readings(seed, articles, wording, spread))
    graph.add(article, statements);
  add_descriptions(graph, wording);
  return graph;
}

}  // namespace pacta::testing
