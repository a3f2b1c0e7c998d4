#include "extractors/reading/html.hpp"

#include "extractors/language/code_points.hpp"
#include "extractors/reading/article_assembly.hpp"
#include "extractors/reading/html_metadata.hpp"
#include "extractors/reading/html_nesting.hpp"
#include "extractors/reading/html_text.hpp"
#include "extractors/reading/normalization.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>

namespace pacta {
namespace {

struct OutputDeleter {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};

}  // namespace

bool looks_like_html(std::string_view bytes) {
  constexpr std::array<std::string_view, 5> beginnings{"<!doctype html", "<html", "<head", "<body",
                                                       "<article"};
  const std::string head = ascii_lower(trimmed(bytes.substr(0, 1024)));
  const auto begins = [&](std::string_view beginning) { return head.starts_with(beginning); };
  if (std::ranges::any_of(beginnings, begins)) return true;
  // XML declarations and comments may stand before the page.
  return (head.starts_with("<?xml") || head.starts_with("<!--")) && head.find("<html") != std::string::npos;
}

std::string declared_charset(std::string_view bytes) {
  const std::string head = ascii_lower(bytes.substr(0, 1024));
  const std::size_t mark = head.find("charset=");
  if (mark == std::string::npos) return {};
  const std::size_t begin = std::min(head.find_first_not_of("\"' ", mark + 8), head.size());
  const std::size_t end = std::min(head.find_first_of("\"' />;", begin), head.size());
  return head.substr(begin, end - begin);
}

HtmlOutcome read_html(Article& article, std::string_view page) {
  if (estimated_nesting(page) > deepest_nesting) return HtmlOutcome::too_deep;
  const std::unique_ptr<GumboOutput, OutputDeleter> output(
      gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size()));
  const HtmlMetadata metadata = read_html_metadata(*output->root);
  HtmlText content = read_html_text(*output->root);
  if (content.paragraphs.empty()) return HtmlOutcome::no_text;
  if (article.title.empty()) article.title = content.headline.empty() ? metadata.title : content.headline;
  if (article.source.empty()) article.source = metadata.site_name;
  if (article.url.empty()) article.url = metadata.url;
  if (!article.published && metadata.published) {
    article.published = metadata.published;
    article.date_certainty = DateCertainty::stated;
  }
  for (Paragraph& paragraph : content.paragraphs) paragraph.text = normalized(paragraph.text);
  std::erase_if(content.paragraphs,
                [](const Paragraph& paragraph) { return trimmed(paragraph.text).empty(); });
  if (content.paragraphs.empty()) return HtmlOutcome::no_text;
  assemble_from_paragraphs(article, std::move(content.paragraphs));
  return HtmlOutcome::article;
}

}  // namespace pacta
