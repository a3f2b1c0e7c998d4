#pragma once

#include <gumbo.h>

#include <string_view>

namespace pacta {

/// The value of an attribute, empty where the element does not have it.
std::string_view attribute(const GumboNode& node, const char* name);

/// Calls visit(node) for the nodes below `root` in document order; where it returns false, the node's
/// children are passed over. Does not recurse.
template <typename Visitor>
void walk(const GumboNode& root, Visitor visit);

/// The next node after `node` in document order within `root`, beside its children or with them; null at the
/// end.
const GumboNode* next_node(const GumboNode& root, const GumboNode* node, bool into_children);

template <typename Visitor>
void walk(const GumboNode& root, Visitor visit) {
  for (const GumboNode* node = &root; node != nullptr;) {
    const bool into_children = visit(*node);
    node = next_node(root, node, into_children);
  }
}

}  // namespace pacta
