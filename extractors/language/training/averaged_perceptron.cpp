#include "extractors/language/training/averaged_perceptron.hpp"

#include <algorithm>
#include <utility>

namespace pacta {
namespace {

constexpr std::size_t first_slots = std::size_t{1} << 16;

}  // namespace

AveragedPerceptron::AveragedPerceptron() : slots_(first_slots) {}

const AveragedPerceptron::Slot* AveragedPerceptron::find(std::uint64_t feature) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = feature & mask; slots_[i].feature != 0; i = (i + 1) & mask) {
    if (slots_[i].feature == feature) return &slots_[i];
  }
  return nullptr;
}

void AveragedPerceptron::grow_slots() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.feature == 0) continue;
    std::size_t i = slot.feature & mask;
    while (slots_[i].feature != 0) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

AveragedPerceptron::Row& AveragedPerceptron::row_of(std::uint64_t feature) {
  if (const Slot* slot = find(feature)) return rows_[slot->row];
  if (rows_.size() * 2 > slots_.size()) grow_slots();
  const std::size_t mask = slots_.size() - 1;
  std::size_t i = feature & mask;
  while (slots_[i].feature != 0) i = (i + 1) & mask;
  slots_[i] = {feature, static_cast<std::uint32_t>(rows_.size())};
  return rows_.emplace_back();
}

void AveragedPerceptron::score(std::span<const std::uint64_t> features, Scores& scores) const {
  scores.fill(0);
  const std::size_t mask = slots_.size() - 1;
  for (const std::uint64_t feature : features) __builtin_prefetch(&slots_[feature & mask]);
  for (const std::uint64_t feature : features) {
    const Slot* slot = find(feature);
    if (slot == nullptr) continue;
    const Row& row = rows_[slot->row];
    for (std::size_t i = row.begin; i < row.begin + row.size; ++i)
      scores[weights_[i].label] += weights_[i].value;
  }
}

void AveragedPerceptron::update(std::span<const std::uint64_t> features, std::size_t right,
                                std::size_t wrong) {
  for (const std::uint64_t feature : features) {
    Row& row = row_of(feature);
    ++row.updates;
    add(row, right, 1);
    add(row, wrong, -1);
  }
}

void AveragedPerceptron::add(Row& row, std::size_t label, std::int32_t delta) {
  for (std::size_t i = row.begin; i < row.begin + row.size; ++i) {
    if (weights_[i].label != static_cast<std::int32_t>(label)) continue;
    histories_[i].sum += (steps_ - histories_[i].last_step) * weights_[i].value;
    histories_[i].last_step = steps_;
    weights_[i].value += delta;
    return;
  }
  if (row.size == row.capacity) {
    const auto begin = static_cast<std::uint32_t>(weights_.size());
    row.capacity = static_cast<std::uint16_t>(std::max(2, row.capacity * 2));
    weights_.resize(begin + row.capacity);
    histories_.resize(weights_.size());
    std::copy_n(weights_.begin() + row.begin, row.size, weights_.begin() + begin);
    std::copy_n(histories_.begin() + row.begin, row.size, histories_.begin() + begin);
    row.begin = begin;
  }
  weights_[row.begin + row.size] = {static_cast<std::int32_t>(label), delta};
  histories_[row.begin + row.size] = {0, steps_};
  ++row.size;
}

double AveragedPerceptron::average(std::size_t index) const {
  const History& history = histories_[index];
  const std::int64_t sum = history.sum + (steps_ - history.last_step) * weights_[index].value;
  return static_cast<double>(sum) / static_cast<double>(steps_);
}

std::vector<AveragedWeight> AveragedPerceptron::averages() const {
  std::vector<AveragedWeight> result;
  for (const Slot& slot : slots_) {
    if (slot.feature == 0) continue;
    const Row& row = rows_[slot.row];
    for (std::size_t i = row.begin; i < row.begin + row.size; ++i) {
      result.push_back({slot.feature, average(i), row.updates, static_cast<std::uint8_t>(weights_[i].label)});
    }
  }
  std::sort(result.begin(), result.end(), [](const AveragedWeight& a, const AveragedWeight& b) {
    return std::pair(a.feature, a.label) < std::pair(b.feature, b.label);
  });
  return result;
}

}  // namespace pacta
