#include "exporters/rdf/rdf_parser.hpp"

#include "exporters/rdf/raptor_stream.hpp"
#include "ontology/error.hpp"

#include <array>
#include <exception>

namespace pacta::rdf {
namespace {

constexpr std::size_t chunk_size = 1 << 16;

const char* raptor_name(Syntax syntax) {
  switch (syntax) {
    case Syntax::turtle:
      return "turtle";
    case Syntax::ntriples:
      return "ntriples";
    case Syntax::nquads:
      break;
  }
  return "nquads";
}

/// What Raptor's callbacks share. No exception may cross its frames.
struct Parse {
  const std::function<void(const ParsedTriple&)>& receive;
  raptor_parser* parser = nullptr;
  std::exception_ptr failure;
  std::string message;  ///< of the first error, empty where there is none
  int line = 0;
};

std::string_view text_of(const raptor_term* term, std::string& scratch) {
  switch (term->type) {
    case RAPTOR_TERM_TYPE_URI: {
      std::size_t size = 0;
      const unsigned char* text = raptor_uri_as_counted_string(term->value.uri, &size);
      return {reinterpret_cast<const char*>(text), size};
    }
    case RAPTOR_TERM_TYPE_LITERAL:
      return {reinterpret_cast<const char*>(term->value.literal.string), term->value.literal.string_len};
    case RAPTOR_TERM_TYPE_BLANK:
      scratch = "_:";
      scratch.append(reinterpret_cast<const char*>(term->value.blank.string), term->value.blank.string_len);
      return scratch;
    case RAPTOR_TERM_TYPE_UNKNOWN:
      break;
  }
  return {};
}

void on_statement(void* context, raptor_statement* statement) {
  auto& parse = *static_cast<Parse*>(context);
  if (parse.failure) return;
  try {
    std::string subject, object;
    parse.receive({text_of(statement->subject, subject), text_of(statement->predicate, object),
                   text_of(statement->object, object), statement->object->type == RAPTOR_TERM_TYPE_LITERAL});
  } catch (...) {
    parse.failure = std::current_exception();
    raptor_parser_parse_abort(parse.parser);
  }
}

void on_log(void* context, raptor_log_message* message) {
  auto& parse = *static_cast<Parse*>(context);
  if (message->level < RAPTOR_LOG_LEVEL_ERROR || !parse.message.empty()) return;
  parse.message = message->text;
  if (message->locator != nullptr) parse.line = message->locator->line;
}

void check(const Parse& parse, const std::string& source, bool failed) {
  if (parse.failure) std::rethrow_exception(parse.failure);
  if (!failed && parse.message.empty()) return;
  const std::string line = parse.line > 0 ? std::to_string(parse.line) + ": " : "";
  throw Error(source + ":" + line + (parse.message.empty() ? "no such RDF" : parse.message));
}

}  // namespace

void parse_rdf(std::istream& in, Syntax syntax, const std::string& source,
               const std::function<void(const ParsedTriple&)>& receive) {
  Parse parse{receive, nullptr, nullptr, {}, 0};
  const RaptorPointer<raptor_world> world = make_raptor_world();
  raptor_world_set_log_handler(world.get(), &parse, &on_log);
  const RaptorPointer<raptor_parser> parser(raptor_new_parser(world.get(), raptor_name(syntax)));
  if (!parser) throw Error("raptor has no parser for " + std::string(raptor_name(syntax)));
  parse.parser = parser.get();
  raptor_parser_set_statement_handler(parser.get(), &parse, &on_statement);
  const RaptorPointer<raptor_uri> base(
      raptor_new_uri(world.get(), reinterpret_cast<const unsigned char*>("https://w3id.org/pacta/")));
  check(parse, source, raptor_parser_parse_start(parser.get(), base.get()) != 0);

  std::array<char, chunk_size> chunk;
  while (in.read(chunk.data(), chunk.size()), in.gcount() > 0) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(chunk.data());
    check(parse, source,
          raptor_parser_parse_chunk(parser.get(), bytes, static_cast<std::size_t>(in.gcount()), 0) != 0);
  }
  if (in.bad()) throw Error(source + ": cannot be read");
  check(parse, source, raptor_parser_parse_chunk(parser.get(), nullptr, 0, 1) != 0);
}

}  // namespace pacta::rdf
