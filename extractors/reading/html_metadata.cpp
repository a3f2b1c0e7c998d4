#include "extractors/reading/html_metadata.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/calendar_words.hpp"
#include "extractors/reading/html_nodes.hpp"

#include <rapidjson/document.h>

#include <algorithm>
#include <array>
#include <limits>

namespace pacta {
namespace {

// Names and properties of meta elements that give the date of publication, the clearest first.
constexpr std::array<std::string_view, 12> date_names{
    "article:published_time", "datepublished",  "og:published_time", "parsely-pub-date",
    "sailthru.date",          "pubdate",        "publishdate",       "publish-date",
    "dc.date.issued",         "dcterms.issued", "dc.date",           "date"};

constexpr std::size_t json_ld_rank = 1, time_rank = date_names.size();

class MetadataReader {
 public:
  bool visit(const GumboNode& node) {
    if (node.type != GUMBO_NODE_ELEMENT) return true;
    switch (node.v.element.tag) {
      case GUMBO_TAG_META:
        read_meta(node);
        break;
      case GUMBO_TAG_LINK:
        read_link(node);
        break;
      case GUMBO_TAG_TITLE:
        read_title(node);
        break;
      case GUMBO_TAG_TIME:
        read_time(node);
        break;
      case GUMBO_TAG_SCRIPT:
        read_script(node);
        return false;
      default:
        break;
    }
    return true;
  }

  HtmlMetadata result() && {
    if (metadata_.title.empty()) metadata_.title = without_outlet(page_title_);
    if (metadata_.url.empty()) metadata_.url = open_graph_url_;
    if (metadata_.site_name.empty()) metadata_.site_name = publisher_;
    return std::move(metadata_);
  }

 private:
  void read_meta(const GumboNode& node) {
    const std::string_view content = trimmed(attribute(node, "content"));
    for (const char* naming : {"property", "name", "itemprop"}) {
      const std::string name = ascii_lower(attribute(node, naming));
      if (name == "og:title")
        fill(metadata_.title, content);
      else if (name == "og:site_name")
        fill(metadata_.site_name, content);
      else if (name == "og:url")
        fill(open_graph_url_, content);
      const auto rank = std::ranges::find(date_names, name) - date_names.begin();
      offer_date(content, static_cast<std::size_t>(rank));
    }
  }

  void read_link(const GumboNode& node) {
    if (ascii_lower(attribute(node, "rel")) == "canonical") fill(metadata_.url, attribute(node, "href"));
  }

  void read_title(const GumboNode& node) {
    const GumboVector& below = node.v.element.children;
    if (below.length == 0) return;
    const auto* text = static_cast<const GumboNode*>(below.data[0]);
    if (text->type == GUMBO_NODE_TEXT) fill(page_title_, trimmed(text->v.text.text));
  }

  void read_time(const GumboNode& node) {
    const bool meant = attribute(node, "itemprop") == "datePublished" || !attribute(node, "pubdate").empty();
    offer_date(attribute(node, "datetime"), meant ? json_ld_rank : time_rank - 1);
  }

  void read_script(const GumboNode& node) {
    if (ascii_lower(attribute(node, "type")) != "application/ld+json" || node.v.element.children.length == 0)
      return;
    const auto* text = static_cast<const GumboNode*>(node.v.element.children.data[0]);
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text->v.text.text);
    if (!document.HasParseError()) read_linked_data(document, 0);
  }

  /// Articles stand at the top, in a list, or in "@graph".
  void read_linked_data(const rapidjson::Value& value, int depth) {
    constexpr int deepest = 3;
    if (depth > deepest) return;
    if (value.IsArray()) {
      for (const auto& item : value.GetArray()) read_linked_data(item, depth + 1);
    }
    if (!value.IsObject()) return;
    if (const auto date = value.FindMember("datePublished");
        date != value.MemberEnd() && date->value.IsString()) {
      offer_date(date->value.GetString(), json_ld_rank);
    }
    if (const auto publisher = value.FindMember("publisher");
        publisher != value.MemberEnd() && publisher->value.IsObject()) {
      const auto name = publisher->value.FindMember("name");
      if (name != publisher->value.MemberEnd() && name->value.IsString())
        fill(publisher_, name->value.GetString());
    }
    if (const auto graph = value.FindMember("@graph"); graph != value.MemberEnd())
      read_linked_data(graph->value, depth + 1);
  }

  void offer_date(std::string_view text, std::size_t rank) {
    if (rank >= best_rank_ || rank >= date_names.size()) return;
    if (const auto date = leading_date(text)) {
      metadata_.published = date;
      best_rank_ = rank;
    }
  }

  static void fill(std::string& field, std::string_view value) {
    if (field.empty()) field = trimmed(value);
  }

  /// "Headline - Outlet", "Headline | Outlet": without the last, shorter part.
  static std::string without_outlet(const std::string& title) {
    for (const std::string_view mark : {" | ", " - ", " – ", " — "}) {
      const std::size_t at = title.rfind(mark);
      if (at != std::string::npos && at > title.size() / 2) return title.substr(0, at);
    }
    return title;
  }

  HtmlMetadata metadata_;
  std::string page_title_, open_graph_url_, publisher_;
  std::size_t best_rank_ = std::numeric_limits<std::size_t>::max();
};

}  // namespace

HtmlMetadata read_html_metadata(const GumboNode& root) {
  MetadataReader reader;
  walk(root, [&](const GumboNode& node) { return reader.visit(node); });
  return std::move(reader).result();
}

}  // namespace pacta
