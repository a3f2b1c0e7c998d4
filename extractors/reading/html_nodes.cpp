#include "extractors/reading/html_nodes.hpp"

namespace pacta {
namespace {

const GumboVector* children(const GumboNode& node) {
  switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
      return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
      return &node.v.element.children;
    default:
      return nullptr;
  }
}

}  // namespace

std::string_view attribute(const GumboNode& node, const char* name) {
  if (node.type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

const GumboNode* next_node(const GumboNode& root, const GumboNode* node, bool into_children) {
  if (into_children) {
    const GumboVector* below = children(*node);
    if (below != nullptr && below->length > 0) return static_cast<const GumboNode*>(below->data[0]);
  }
  while (node != &root && node->parent != nullptr) {
    const GumboVector* siblings = children(*node->parent);
    const std::size_t next = node->index_within_parent + 1;
    if (siblings != nullptr && next < siblings->length)
      return static_cast<const GumboNode*>(siblings->data[next]);
    node = node->parent;
  }
  return nullptr;
}

}  // namespace pacta
