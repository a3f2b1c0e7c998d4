#pragma once

#include "exporters/network/palette.hpp"
#include "exporters/network/xml_writer.hpp"

#include <span>

namespace pacta::network {

/// An attribute of nodes or edges that a GEXF document declares: its id is its title.
struct GexfAttribute {
  const char* title;
  const char* type;
};

/// The elements that all GEXF documents of ours share, written where the writer stands.
/// One block of attributes for each class ("node", "edge"): graphology's reader knows no more.
void declare_attributes(XmlWriter& xml, const char* owner, const char* mode,
                        std::span<const GexfAttribute> attributes);
void write_colour(XmlWriter& xml, Colour colour);
/// Where a node lies and how large it is, before any layout.
void write_place(XmlWriter& xml, double x, double y, double size);

}  // namespace pacta::network
