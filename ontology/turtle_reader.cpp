#include "ontology/turtle_reader.hpp"

#include "ontology/error.hpp"
#include "ontology/namespaces.hpp"

#include <raptor2.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace pacta {
namespace {

struct Free {
  void operator()(raptor_world* world) const { raptor_free_world(world); }
  void operator()(raptor_parser* parser) const { raptor_free_parser(parser); }
  void operator()(raptor_uri* uri) const { raptor_free_uri(uri); }
};

std::string text_of(const unsigned char* bytes, std::size_t length) {
  return {reinterpret_cast<const char*>(bytes), length};
}

std::string iri_text(raptor_uri* uri) {
  std::size_t length = 0;
  const unsigned char* bytes = raptor_uri_as_counted_string(uri, &length);
  return text_of(bytes, length);
}

Term term_from(const raptor_term& term) {
  switch (term.type) {
    case RAPTOR_TERM_TYPE_BLANK:
      return {Term::Kind::blank, text_of(term.value.blank.string, term.value.blank.string_len), {}};
    case RAPTOR_TERM_TYPE_LITERAL: {
      Term literal{
          Term::Kind::literal, text_of(term.value.literal.string, term.value.literal.string_len), {}};
      if (term.value.literal.datatype) literal.datatype = ns::compact(iri_text(term.value.literal.datatype));
      return literal;
    }
    default:
      return {Term::Kind::iri, iri_text(term.value.uri), {}};
  }
}

/// The compact form of each IRI seen as a predicate. Raptor keeps one object for an IRI as long as somebody
/// holds it.
class PredicateNames {
 public:
  const std::string& operator[](raptor_uri* uri) {
    const auto found = names_.find(uri);
    if (found != names_.end()) return found->second;
    held_.emplace_back(raptor_uri_copy(uri));
    return names_.emplace(uri, ns::compact(iri_text(uri))).first->second;
  }

 private:
  std::unordered_map<raptor_uri*, std::string> names_;
  std::vector<std::unique_ptr<raptor_uri, Free>> held_;
};

struct ParseState {
  explicit ParseState(const TripleSink& receiver) : sink(receiver) {}

  const TripleSink& sink;
  raptor_parser* parser = nullptr;
  PredicateNames predicates;
  Term subject;                                   ///< of the last triple
  std::unique_ptr<raptor_uri, Free> subject_uri;  ///< its IRI; null for a blank node
  std::optional<std::string> error;               ///< the first one: what follows are its consequences
  std::size_t error_line = 0;  ///< of the first message that has one: an undeclared prefix is told without
  std::exception_ptr thrown;   ///< no exception may cross Raptor's frames
};

/// Triples come in blocks of one subject: its IRI is copied once.
void take_subject(ParseState& state, const raptor_term& subject) {
  const bool iri = subject.type == RAPTOR_TERM_TYPE_URI;
  if (iri && subject.value.uri == state.subject_uri.get()) return;
  state.subject = term_from(subject);
  state.subject_uri.reset(iri ? raptor_uri_copy(subject.value.uri) : nullptr);
}

void on_triple(void* user, raptor_statement* statement) noexcept {
  auto& state = *static_cast<ParseState*>(user);
  if (state.thrown) return;
  try {
    const int line = raptor_locator_line(raptor_parser_get_locator(state.parser));
    take_subject(state, *statement->subject);
    state.sink({state.subject, state.predicates[statement->predicate->value.uri],
                term_from(*statement->object), static_cast<std::size_t>(std::max(line, 0))});
  } catch (...) {
    state.thrown = std::current_exception();
    raptor_parser_parse_abort(state.parser);
  }
}

void on_message(void* user, raptor_log_message* message) noexcept {
  auto& state = *static_cast<ParseState*>(user);
  if (state.thrown || message->level < RAPTOR_LOG_LEVEL_ERROR) return;
  try {
    const int line = message->locator ? raptor_locator_line(message->locator) : 0;
    if (state.error_line == 0) state.error_line = static_cast<std::size_t>(std::max(line, 0));
    if (!state.error) state.error = message->text;
  } catch (...) {
    state.thrown = std::current_exception();
  }
}

std::size_t line_count(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

std::vector<std::string_view> lines_up_to(std::string_view text, std::size_t last) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin <= text.size() && lines.size() < last;) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

bool begins_block(std::string_view line) {
  return !line.empty() && std::string_view(" \t.;,]#").find(line.front()) == std::string_view::npos;
}

}  // namespace

void read_turtle(const TurtleText& source, const TripleSink& sink) {
  const std::unique_ptr<raptor_world, Free> world{raptor_new_world()};
  if (!world) throw Error(std::string(source.name) + ": cannot start the RDF library");
  ParseState state(sink);  // holds IRIs of the world, so it goes first
  raptor_world_set_flag(world.get(), RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1);
  raptor_world_set_log_handler(world.get(), &state, on_message);
  if (raptor_world_open(world.get()) != 0)
    throw Error(std::string(source.name) + ": cannot open the RDF library");
  const std::unique_ptr<raptor_parser, Free> parser{raptor_new_parser(world.get(), "turtle")};
  const std::unique_ptr<raptor_uri, Free> base{
      raptor_new_uri(world.get(), reinterpret_cast<const unsigned char*>("https://w3id.org/pacta/"))};
  if (!parser || !base) throw Error(std::string(source.name) + ": the RDF library has no Turtle parser");
  state.parser = parser.get();
  raptor_parser_set_statement_handler(parser.get(), &state, on_triple);
  const bool failed =
      raptor_parser_parse_start(parser.get(), base.get()) != 0 ||
      raptor_parser_parse_chunk(parser.get(), reinterpret_cast<const unsigned char*>(source.text.data()),
                                source.text.size(), 1) != 0;
  if (state.thrown) std::rethrow_exception(state.thrown);
  if (failed || state.error) {
    const std::size_t line = std::min(std::max<std::size_t>(state.error_line, 1), line_count(source.text));
    throw Error(std::string(source.name) + ":" + std::to_string(line) + ": no Turtle: found " +
                state.error.value_or("an unreadable text") +
                "; expected subject, predicates and objects, ended by '.'");
  }
}

std::size_t line_in_block(std::string_view text, std::size_t end_line, std::string_view property,
                          std::string_view value) {
  const std::vector<std::string_view> lines = lines_up_to(text, end_line);
  std::size_t with_value = 0, with_property = 0;
  for (std::size_t line = lines.size(); line > 0; --line) {
    const bool has_value = lines[line - 1].find(value) != std::string_view::npos;
    const bool has_property = lines[line - 1].find(property) != std::string_view::npos;
    if (has_value && has_property) return line;
    if (has_value && with_value == 0) with_value = line;
    if (has_property && with_property == 0) with_property = line;
    if (!begins_block(lines[line - 1])) continue;
    if (with_value != 0) return with_value;
    return with_property != 0 ? with_property : line;
  }
  return end_line;
}

}  // namespace pacta
