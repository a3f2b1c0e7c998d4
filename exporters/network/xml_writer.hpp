#pragma once

#include "exporters/output.hpp"

#include <libxml/xmlwriter.h>

#include <cstddef>
#include <exception>
#include <memory>
#include <string>
#include <string_view>

namespace pacta::network {

/// libxml2's streaming writer, one line a record. What XML cannot carry is replaced, see
/// append_xml_characters(). Throws Error where the output takes no more.
class XmlWriter {
 public:
  /// Writes the XML declaration. The output is borrowed.
  explicit XmlWriter(Output& output);
  XmlWriter(const XmlWriter&) = delete;  // libxml2 holds its address
  XmlWriter& operator=(const XmlWriter&) = delete;

  void begin(const char* element);
  void end();
  void attribute(const char* name, std::string_view value);
  void attribute(const char* name, double value);
  void attribute(const char* name, std::size_t value);
  /// Text content. What would need an entity goes into CDATA sections: Gephi 0.10 loses the blanks around
  /// entities.
  void text(std::string_view content);
  /// Starts a line, indented by two blanks a level.
  void line(int level);
  /// Closes what is open and hands everything to the output.
  void finish();

  std::size_t replaced() const { return replaced_; }

 private:
  static int write_bytes(void* context, const char* bytes, int size);
  /// Throws what the output threw, else Error for a failed call to libxml2.
  void check(int result);
  void write_cdata(std::string_view content);

  struct Deleter {
    void operator()(xmlTextWriter* writer) const { xmlFreeTextWriter(writer); }
  };

  Output& output_;
  std::exception_ptr failure_;
  std::unique_ptr<xmlTextWriter, Deleter> writer_;
  std::string scratch_;
  std::size_t replaced_ = 0;
};

}  // namespace pacta::network
