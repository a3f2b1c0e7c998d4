#include "extractors/positions/linear_model.hpp"

#include "ontology/error.hpp"

#include "catch.hpp"

using namespace pacta;

TEST_CASE("A linear model adds the weights of the features that it knows", "[positions]") {
  const LinearModel model = LinearModel::parse("classes a b\nbias 0.5 -1\nx=1\t0:2 1:-3\ny=1\t1:0.25\n", "m");
  CHECK(model.classes() == std::vector<std::string>{"a", "b"});
  const std::vector<double> scores = model.scores({"unknown", "x=1", "y=1"});
  CHECK(scores[0] == Approx(2.5));
  CHECK(scores[1] == Approx(-3.75));
  CHECK(model.explain({"y=1", "x=1"}, 1, 1) == std::vector<std::pair<std::string, double>>{{"x=1", -3.0}});
  CHECK(logistic(0.0) == Approx(0.5));
}

TEST_CASE("A broken model file is named with its line", "[positions]") {
  const struct {
    const char* text;
    const char* expected;
  } cases[] = {
      {"", "m:1: "},
      {"bias 1\n", "m:1: expected \"classes"},
      {"classes a\nbias x\n", "m:2: expected a number"},
      {"classes a\nbias 1 2\n", "m:2: expected one bias"},
      {"classes a\nbias 1\nf\t7:1\n", "m:3: expected class:weight"},
      {"classes a\nbias 1\nf\t0=1\n", "m:3: expected class:weight"},
  };
  for (const auto& test : cases) {
    INFO(test.text);
    try {
      LinearModel::parse(test.text, "m");
      FAIL("no error");
    } catch (const Error& error) {
      CHECK(std::string{error.what()}.find(test.expected) == 0);
    }
  }
}
