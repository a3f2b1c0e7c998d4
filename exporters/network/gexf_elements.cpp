#include "exporters/network/gexf_elements.hpp"

namespace pacta::network {

void declare_attributes(XmlWriter& xml, const char* owner, const char* mode,
                        std::span<const GexfAttribute> attributes) {
  xml.line(2);
  xml.begin("attributes");
  xml.attribute("class", owner);
  xml.attribute("mode", mode);
  for (const GexfAttribute& attribute : attributes) {
    xml.line(3);
    xml.begin("attribute");
    xml.attribute("id", attribute.title);
    xml.attribute("title", attribute.title);
    xml.attribute("type", attribute.type);
    xml.end();
  }
  xml.line(2);
  xml.end();
}

void write_colour(XmlWriter& xml, Colour colour) {
  xml.begin("viz:color");
  xml.attribute("r", std::size_t{colour.red});
  xml.attribute("g", std::size_t{colour.green});
  xml.attribute("b", std::size_t{colour.blue});
  xml.end();
}

void write_place(XmlWriter& xml, double x, double y, double size) {
  xml.begin("viz:position");
  xml.attribute("x", x);
  xml.attribute("y", y);
  xml.attribute("z", 0.0);
  xml.end();
  xml.begin("viz:size");
  xml.attribute("value", size);
  xml.end();
}

}  // namespace pacta::network
