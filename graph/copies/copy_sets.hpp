#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_map>

namespace pacta {

/// Which original an article goes back to, and its rank among that one's copies: the original's is 0.
struct CopyPlace {
  std::string_view original;
  std::size_t rank = 0;
};

/// The copies among the articles of a graph, by content ids that live until the graph changes; see Copies.
struct CopySets {
  std::map<std::string_view, std::string_view> originals;  ///< of copies
  std::unordered_map<std::string_view, CopyPlace> places;  ///< of copies and their originals

  /// Null where the article is neither.
  const CopyPlace* place_of(std::string_view content_id) const {
    const auto found = places.find(content_id);
    return found == places.end() ? nullptr : &found->second;
  }
};

/// The copy sets of a graph, kept from the first time that they are asked for until its articles change:
/// finding them takes longer than writing the graph. May be asked by several threads.
class KeptCopySets {
 public:
  /// `revision` tells one state of the articles from another; `find` runs where it is new.
  std::shared_ptr<const CopySets> get(std::uint64_t revision, const std::function<CopySets()>& find) {
    const std::lock_guard lock(mutex_);
    if (!sets_ || revision_ != revision) sets_ = std::make_shared<const CopySets>(find());
    revision_ = revision;
    return sets_;
  }

 private:
  std::mutex mutex_;
  std::uint64_t revision_ = 0;
  std::shared_ptr<const CopySets> sets_;
};

}  // namespace pacta
