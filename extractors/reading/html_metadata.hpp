#pragma once

#include "ontology/date.hpp"

#include <gumbo.h>

#include <optional>
#include <string>

namespace pacta {

/// What a page says about itself. Empty where it says nothing.
struct HtmlMetadata {
  std::string title;      ///< og:title, else the title element without the outlet's name
  std::string site_name;  ///< og:site_name, else the publisher of JSON-LD
  std::string url;        ///< canonical link, else og:url
  std::optional<Date> published;
};

/// Reads meta, link and time elements and JSON-LD (schema.org datePublished, publisher). Of several dates the
/// one that names publication most clearly wins.
HtmlMetadata read_html_metadata(const GumboNode& root);

}  // namespace pacta
