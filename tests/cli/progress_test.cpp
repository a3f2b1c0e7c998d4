#include "cli/progress.hpp"

#include "catch.hpp"

#include <sstream>

namespace pacta::cli {
namespace {

TEST_CASE("The progress line has a bar, counts and the time left", "[cli]") {
  ProgressState state;
  state.articles = 1204;
  state.statements = 1;
  state.bytes = 50;
  state.total_bytes = 100;
  state.elapsed = std::chrono::seconds(75);
  CHECK(progress_line(state) == "[============>           ]  50 %  1,204 articles  1 statement  1:15 left");
}

TEST_CASE("Without a known end the line tells the time gone by", "[cli]") {
  ProgressState state;
  state.articles = 1;
  state.elapsed = std::chrono::seconds(9);
  CHECK(progress_line(state) == "1 article  0 statements  0:09");
}

TEST_CASE("The bar never passes its end", "[cli]") {
  ProgressState state;
  state.bytes = 500;
  state.total_bytes = 100;
  CHECK(progress_line(state).substr(0, 34) == "[========================] 100 %  ");
}

TEST_CASE("Progress into a pipe writes nothing", "[cli]") {
  std::ostringstream out, err;
  StreamOutput stream(out, "standard output");
  Console console(stream, err, {});
  Progress progress(console, 10);
  for (int i = 0; i < 1000; ++i) progress.advance(1, 1);
  CHECK(err.str().empty());
  CHECK(out.str().empty());
}

}  // namespace
}  // namespace pacta::cli
