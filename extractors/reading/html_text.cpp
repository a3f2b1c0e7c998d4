#include "extractors/reading/html_text.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/html_nodes.hpp"

#include <algorithm>
#include <array>

namespace pacta {
namespace {

constexpr std::array<GumboTag, 21> left_out_tags{
    GUMBO_TAG_SCRIPT,     GUMBO_TAG_STYLE,    GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,  GUMBO_TAG_FOOTER,
    GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA,
    GUMBO_TAG_NOSCRIPT,   GUMBO_TAG_TEMPLATE, GUMBO_TAG_SVG,    GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
    GUMBO_TAG_VIDEO,      GUMBO_TAG_AUDIO,    GUMBO_TAG_CANVAS, GUMBO_TAG_HEAD,   GUMBO_TAG_MENU,
    GUMBO_TAG_MATH};

constexpr std::array<GumboTag, 40> blocks{
    GUMBO_TAG_P,       GUMBO_TAG_DIV,     GUMBO_TAG_H1,         GUMBO_TAG_H2,       GUMBO_TAG_H3,
    GUMBO_TAG_H4,      GUMBO_TAG_H5,      GUMBO_TAG_H6,         GUMBO_TAG_LI,       GUMBO_TAG_UL,
    GUMBO_TAG_OL,      GUMBO_TAG_DL,      GUMBO_TAG_DT,         GUMBO_TAG_DD,       GUMBO_TAG_SECTION,
    GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,    GUMBO_TAG_HEADER,     GUMBO_TAG_TABLE,    GUMBO_TAG_TR,
    GUMBO_TAG_TD,      GUMBO_TAG_TH,      GUMBO_TAG_CAPTION,    GUMBO_TAG_THEAD,    GUMBO_TAG_TBODY,
    GUMBO_TAG_TFOOT,   GUMBO_TAG_FIGURE,  GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,      GUMBO_TAG_ADDRESS,
    GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_HR,         GUMBO_TAG_BR,       GUMBO_TAG_BODY,
    GUMBO_TAG_HTML,    GUMBO_TAG_CENTER,  GUMBO_TAG_HGROUP,     GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION};

// Words of classes and ids that name furniture; a whole word of the name must match.
constexpr std::array<std::string_view, 30> furniture{
    "caption",    "comment",    "comments",    "share",     "sharing", "social", "related",    "recommended",
    "newsletter", "subscribe",  "cookie",      "cookies",   "advert",  "ads",    "ad",         "promo",
    "sidebar",    "breadcrumb", "breadcrumbs", "menu",      "nav",     "navbar", "navigation", "footer",
    "pagination", "tags",       "credit",      "copyright", "login",   "banner"};

template <typename Items, typename Item>
bool contains(const Items& items, const Item& item) {
  return std::ranges::find(items, item) != items.end();
}

// "has-sidebar" and "with-comments" say what a page has, not what the element is.
constexpr std::array<std::string_view, 6> possessions{"has", "with", "no", "without", "show", "hide"};

bool names_furniture(std::string_view names) {
  const std::string lower = ascii_lower(names);
  const auto is_part = [](char c) { return c >= 'a' && c <= 'z'; };
  std::string_view previous;
  for (std::size_t begin = 0; begin < lower.size();) {
    std::size_t end = begin;
    while (end < lower.size() && is_part(lower[end])) ++end;
    const std::string_view part = std::string_view(lower).substr(begin, end - begin);
    if (contains(furniture, part) && !contains(possessions, previous)) return true;
    previous = part;
    begin = end + 1;
  }
  return false;
}

bool is_hidden(const GumboNode& node) {
  if (gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr) return true;
  if (attribute(node, "aria-hidden") == "true") return true;
  const std::string style = ascii_lower(attribute(node, "style"));
  return style.find("display:none") != std::string::npos || style.find("display: none") != std::string::npos;
}

/// Whether elements go whose class or id names furniture.
enum class Furniture { left_out, kept };

bool is_left_out(const GumboNode& node, Furniture by_name) {
  if (node.type != GUMBO_NODE_ELEMENT)
    return node.type == GUMBO_NODE_TEMPLATE || node.type == GUMBO_NODE_COMMENT;
  const GumboTag tag = node.v.element.tag;
  if (contains(left_out_tags, tag) || is_hidden(node)) return true;
  const std::string_view role = attribute(node, "role");
  if (role == "navigation" || role == "complementary" || role == "contentinfo" || role == "search")
    return true;
  if (by_name == Furniture::kept) return false;
  // The body and the article name the whole page's kind by their classes.
  if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN)
    return false;
  return names_furniture(attribute(node, "class")) || names_furniture(attribute(node, "id"));
}

class TextCollector {
 public:
  explicit TextCollector(Furniture by_name) : by_name_(by_name) {}

  /// The paragraphs below `root`.
  std::vector<Paragraph> collect(const GumboNode& root) && {
    root_ = &root;
    // A block ends where the walk leaves it, which shows by the next node's block ancestor.
    walk(root, [&](const GumboNode& node) { return visit(node); });
    close();
    return std::move(paragraphs_);
  }

 private:
  bool visit(const GumboNode& node) {
    if (&node != root_ && is_left_out(node, by_name_)) return false;
    const GumboNode* block = block_of(node);
    if (block != block_) close();
    block_ = block;
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA) {
      append(node.v.text.text);
    } else if (node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == GUMBO_TAG_BR) {
      close();
    }
    return true;
  }

  const GumboNode* block_of(const GumboNode& node) const {
    const GumboNode* ancestor = &node;
    while (ancestor != root_ && ancestor->parent != nullptr) {
      if (ancestor->type == GUMBO_NODE_ELEMENT && contains(blocks, ancestor->v.element.tag)) return ancestor;
      ancestor = ancestor->parent;
    }
    return root_;
  }

  void append(std::string_view text) {
    for (const char c : text) {
      const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!blank)
        open_ += c;
      else if (!open_.empty() && open_.back() != ' ')
        open_ += ' ';
    }
  }

  void close() {
    if (const std::string_view text = trimmed(open_); !text.empty())
      paragraphs_.push_back({std::string(text), true});
    open_.clear();
  }

  Furniture by_name_;
  const GumboNode* root_ = nullptr;
  const GumboNode* block_ = nullptr;
  std::string open_;
  std::vector<Paragraph> paragraphs_;
};

std::size_t size_of(const std::vector<Paragraph>& paragraphs) {
  std::size_t size = 0;
  for (const Paragraph& paragraph : paragraphs) size += paragraph.text.size();
  return size;
}

bool is_element(const GumboNode& node, GumboTag tag) {
  return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

bool is_main(const GumboNode& node) {
  return is_element(node, GUMBO_TAG_MAIN) || attribute(node, "role") == "main" ||
         attribute(node, "itemprop") == "articleBody";
}

// Below this many bytes an element is a teaser, not the article.
constexpr std::size_t teaser_size = 250;

std::vector<Paragraph> text_below(const GumboNode& root) {
  auto paragraphs = TextCollector(Furniture::left_out).collect(root);
  // Where hardly anything is left, the names of classes misled.
  return size_of(paragraphs) >= teaser_size ? paragraphs : TextCollector(Furniture::kept).collect(root);
}

std::string headline_of(const GumboNode& root) {
  std::string headline;
  walk(root, [&](const GumboNode& node) {
    if (!headline.empty() || is_left_out(node, Furniture::kept)) return false;
    if (!is_element(node, GUMBO_TAG_H1)) return true;
    for (const Paragraph& part : TextCollector(Furniture::kept).collect(node)) {
      headline += (headline.empty() ? "" : " ") + part.text;
    }
    return false;
  });
  return headline;
}

/// The article element with most text; articles inside an article are its comments.
std::vector<Paragraph> richest_article(const GumboNode& root) {
  std::vector<Paragraph> best;
  walk(root, [&](const GumboNode& node) {
    if (is_left_out(node, Furniture::kept)) return false;
    if (!is_element(node, GUMBO_TAG_ARTICLE)) return true;
    auto paragraphs = text_below(node);
    if (size_of(paragraphs) > size_of(best)) best = std::move(paragraphs);
    return false;
  });
  return best;
}

/// The first main element, or what is marked as the article's body.
std::vector<Paragraph> main_text(const GumboNode& root) {
  const GumboNode* main = nullptr;
  walk(root, [&](const GumboNode& node) {
    if (main == nullptr && is_main(node)) main = &node;
    return main == nullptr;
  });
  return main == nullptr ? std::vector<Paragraph>() : text_below(*main);
}

/// Labels of the section and the like stand before the headline.
void drop_before_headline(HtmlText& text) {
  constexpr std::size_t farthest = 8;
  const auto end =
      text.paragraphs.begin() + static_cast<std::ptrdiff_t>(std::min(farthest, text.paragraphs.size()));
  const auto headline = std::find_if(text.paragraphs.begin(), end, [&](const Paragraph& paragraph) {
    return paragraph.text == text.headline;
  });
  if (headline != end) text.paragraphs.erase(text.paragraphs.begin(), headline);
}

}  // namespace

HtmlText read_html_text(const GumboNode& root) {
  HtmlText text;
  text.headline = headline_of(root);
  text.paragraphs = richest_article(root);
  if (size_of(text.paragraphs) < teaser_size) text.paragraphs = main_text(root);
  if (size_of(text.paragraphs) < teaser_size) text.paragraphs = text_below(root);
  drop_before_headline(text);
  return text;
}

}  // namespace pacta
