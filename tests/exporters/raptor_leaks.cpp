// What LeakSanitizer has to know of Raptor 2.0.15; without the sanitizer these functions are never called.
// Its parser of N-Triples and N-Quads loses one reference to the URI of each datatype it meets. URIs are
// shared within a world, so that each parse leaves a handful behind, the world's own constants among them.
// Its parser of Turtle loses the last name that it read before a syntax error.

extern "C" const char*
__lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier): the sanitizer's name
extern "C" const char*
__asan_default_options();  // NOLINT(bugprone-reserved-identifier): the sanitizer's name

const char* __lsan_default_suppressions() {
  return "leak:raptor_ntriples_parse_term\n"
         "leak:raptor_concepts_init\n"
         "leak:turtle_lexer_lex\n";
}

/// Raptor keeps no frame pointers: without this its functions are not in the stacks that are compared.
const char* __asan_default_options() {
  return "fast_unwind_on_malloc=0:malloc_context_size=8:print_suppressions=0";
}
