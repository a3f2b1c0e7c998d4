#pragma once

#include "exporters/network/block_buffer.hpp"
#include "exporters/output.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pacta::network {

/// Streams XML 1.0 in UTF-8, one line a record, in constant memory. What XML cannot carry is replaced, see
/// append_xml_characters(). Throws Error where the output takes no more.
///
/// Our own, because libxml2's xmlTextWriter passes each call through lists, buffers and several counts of the
/// text's length: for the same bytes it took many times as long (docs/formats.md).
class XmlWriter {
 public:
  /// Writes the XML declaration. The output is borrowed.
  explicit XmlWriter(Output& output);

  /// Names are written as they are and borrowed until the element's end: literals of the caller.
  void begin(std::string_view element);
  void end();
  void attribute(std::string_view name, std::string_view value);
  void attribute(std::string_view name, double value);
  void attribute(std::string_view name, std::size_t value);
  /// Text content. What would need an entity goes into CDATA sections: Gephi 0.10 loses the blanks around
  /// entities.
  void text(std::string_view content);
  /// Markup as it is, whole by itself, inside the element that is open: what many records share is made once.
  void markup(std::string_view balanced) {
    close_start_tag();
    buffer_.append(balanced);
  }
  /// An element without children, its tags given whole: leaf("<data key=\"act\">", "sign", "</data>").
  void leaf(std::string_view start_tag, std::string_view content, std::string_view end_tag) {
    close_start_tag();
    buffer_.append(start_tag);
    append_text(content);
    buffer_.append(end_tag);
  }
  /// Starts a line, indented by two blanks a level.
  void line(int level);
  /// Ends the elements that are open and hands everything to the output.
  void finish();

  std::size_t replaced() const { return replaced_; }

 private:
  void close_start_tag() {
    if (start_tag_is_open_) buffer_.append('>');
    start_tag_is_open_ = false;
  }
  void append_text(std::string_view content);
  void append_cdata(std::string_view content);
  void append_escaped(std::string_view value);

  BlockBuffer buffer_;
  std::string scratch_;
  std::vector<std::string_view> open_;  ///< elements, outermost first
  bool start_tag_is_open_ = false;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::network
