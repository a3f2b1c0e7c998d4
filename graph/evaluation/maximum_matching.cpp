#include "graph/evaluation/maximum_matching.hpp"

namespace pacta {
namespace {

class Matching {
 public:
  Matching(const std::vector<std::vector<std::size_t>>& partners, std::size_t right_count)
      : partners_(partners), owners_(right_count) {}

  std::vector<std::optional<std::size_t>> owners() && {
    for (std::size_t left = 0; left < partners_.size(); ++left) {
      tried_.assign(owners_.size(), false);
      place(left);
    }
    return std::move(owners_);
  }

 private:
  /// Finds a partner, where need be by giving partners' owners another one.
  bool place(std::size_t left) {
    for (const std::size_t right : partners_[left]) {
      if (tried_[right]) continue;
      tried_[right] = true;
      if (owners_[right] && !place(*owners_[right])) continue;
      owners_[right] = left;
      return true;
    }
    return false;
  }

  const std::vector<std::vector<std::size_t>>& partners_;
  std::vector<std::optional<std::size_t>> owners_;
  std::vector<bool> tried_;
};

}  // namespace

std::vector<std::optional<std::size_t>> maximum_matching(
    const std::vector<std::vector<std::size_t>>& partners, std::size_t right_count) {
  return Matching(partners, right_count).owners();
}

}  // namespace pacta
