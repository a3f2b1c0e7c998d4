#include "extractors/positions/linear_model.hpp"

#include "ontology/error.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pacta {
namespace {

[[noreturn]] void fail(const std::string& name, std::size_t line, const std::string& expected,
                       std::string_view found) {
  throw Error(name + ":" + std::to_string(line) + ": expected " + expected + ", found \"" +
              std::string{found.substr(0, 60)} + "\"");
}

/// The text up to the separator; what follows stays in `rest`.
std::string_view take(std::string_view& rest, char separator) {
  const std::size_t end = rest.find(separator);
  const std::string_view head = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return head;
}

template <typename Number>
bool read_number(std::string_view text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

double logistic(double x) {
  return 1.0 / (1.0 + std::exp(-x));
}

LinearModel LinearModel::parse(std::string_view text, const std::string& name) {
  LinearModel model;
  std::size_t number = 0;
  while (!text.empty()) {
    std::string_view line = take(text, '\n');
    ++number;
    if (line.empty()) continue;
    if (number == 1) {
      if (take(line, ' ') != "classes") fail(name, number, "\"classes …\"", line);
      while (!line.empty()) model.classes_.emplace_back(take(line, ' '));
      continue;
    }
    if (number == 2) {
      if (take(line, ' ') != "bias") fail(name, number, "\"bias …\"", line);
      while (!line.empty()) {
        const std::string_view field = take(line, ' ');
        if (!read_number(field, model.bias_.emplace_back())) fail(name, number, "a number", field);
      }
      if (model.bias_.size() != model.classes_.size()) fail(name, number, "one bias a class", line);
      continue;
    }
    std::vector<Weight>& weights = model.weights_[std::string{take(line, '\t')}];
    while (!line.empty()) {
      std::string_view pair = take(line, ' ');
      const std::string_view whole = pair;
      Weight weight{};
      if (!read_number(take(pair, ':'), weight.of_class) || !read_number(pair, weight.weight) ||
          weight.of_class >= model.classes_.size()) {
        fail(name, number, "class:weight", whole);
      }
      weights.push_back(weight);
    }
  }
  if (model.classes_.empty()) fail(name, 1, "\"classes …\"", "an empty file");
  return model;
}

std::vector<double> LinearModel::scores(const std::vector<std::string>& features) const {
  std::vector<double> out = bias_;
  for (const std::string& feature : features) {
    const auto found = weights_.find(feature);
    if (found == weights_.end()) continue;
    for (const Weight& weight : found->second) out[weight.of_class] += weight.weight;
  }
  return out;
}

std::vector<std::pair<std::string, double>> LinearModel::explain(const std::vector<std::string>& features,
                                                                 std::size_t of_class,
                                                                 std::size_t most) const {
  std::vector<std::pair<std::string, double>> out;
  for (const std::string& feature : features) {
    const auto found = weights_.find(feature);
    if (found == weights_.end()) continue;
    for (const Weight& weight : found->second) {
      if (weight.of_class == of_class) out.emplace_back(feature, weight.weight);
    }
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const auto& a, const auto& b) { return std::abs(a.second) > std::abs(b.second); });
  if (out.size() > most) out.resize(most);
  return out;
}

}  // namespace pacta
