#include "exporters/network/xml_writer.hpp"

#include "exporters/number_text.hpp"
#include "exporters/utf8.hpp"
#include "ontology/error.hpp"

namespace pacta::network {
namespace {

const xmlChar* xml(const std::string& text) {
  return reinterpret_cast<const xmlChar*>(text.c_str());
}
const xmlChar* xml(const char* text) {
  return reinterpret_cast<const xmlChar*>(text);
}

}  // namespace

XmlWriter::XmlWriter(Output& output) : output_(output) {
  xmlOutputBuffer* buffer = xmlOutputBufferCreateIO(&XmlWriter::write_bytes, nullptr, this, nullptr);
  if (buffer == nullptr) throw Error("libxml2 cannot open an output buffer");
  writer_.reset(xmlNewTextWriter(buffer));  // owns the buffer
  if (!writer_) {
    xmlOutputBufferClose(buffer);
    throw Error("libxml2 cannot open a writer");
  }
  check(xmlTextWriterStartDocument(writer_.get(), "1.0", "UTF-8", nullptr));
}

void XmlWriter::begin(const char* element) {
  check(xmlTextWriterStartElement(writer_.get(), xml(element)));
}

void XmlWriter::end() {
  check(xmlTextWriterEndElement(writer_.get()));
}

void XmlWriter::attribute(const char* name, std::string_view value) {
  scratch_.clear();
  replaced_ += append_xml_characters(scratch_, value);
  check(xmlTextWriterWriteAttribute(writer_.get(), xml(name), xml(scratch_)));
}

void XmlWriter::attribute(const char* name, double value) {
  attribute(name, std::string_view(decimal_text(value)));
}

void XmlWriter::attribute(const char* name, std::size_t value) {
  attribute(name, std::string_view(std::to_string(value)));
}

void XmlWriter::text(std::string_view content) {
  scratch_.clear();
  replaced_ += append_xml_characters(scratch_, content);
  if (scratch_.find_first_of("&<>\"") == std::string::npos) {
    check(xmlTextWriterWriteRaw(writer_.get(), xml(scratch_)));
  } else {
    const std::string cleaned = scratch_;
    write_cdata(cleaned);
  }
}

/// "]]>" ends a section, so it is divided between two.
void XmlWriter::write_cdata(std::string_view content) {
  constexpr std::string_view terminator = "]]>";
  while (!content.empty()) {
    const std::size_t found = content.find(terminator);
    const std::size_t size = found == std::string_view::npos ? content.size() : found + 2;
    scratch_ = content.substr(0, size);
    check(xmlTextWriterWriteCDATA(writer_.get(), xml(scratch_)));
    content.remove_prefix(size);
  }
}

void XmlWriter::line(int level) {
  scratch_.assign(1, '\n');
  scratch_.append(static_cast<std::size_t>(level) * 2, ' ');
  check(xmlTextWriterWriteRaw(writer_.get(), xml(scratch_)));
}

void XmlWriter::finish() {
  check(xmlTextWriterEndDocument(writer_.get()));
  check(xmlTextWriterFlush(writer_.get()));
}

void XmlWriter::check(int result) {
  if (failure_) std::rethrow_exception(failure_);
  if (result < 0) throw Error("libxml2 cannot write");
}

int XmlWriter::write_bytes(void* context, const char* bytes, int size) {
  auto& self = *static_cast<XmlWriter*>(context);
  try {
    // The writer flushes once more when it is freed; after a failure that must not reach the output.
    if (!self.failure_) self.output_.write({bytes, static_cast<std::size_t>(size)});
  } catch (...) {
    self.failure_ = std::current_exception();  // no exception may cross libxml2's frames
  }
  return size;  // a failure told to libxml2 would be printed; check() tells it to the caller
}

}  // namespace pacta::network
