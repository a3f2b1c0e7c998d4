#include "exporters/rdf/turtle_writer.hpp"

#include "exporters/rdf/term_text.hpp"

namespace pacta::rdf {
namespace {

constexpr std::size_t flush_size = 1 << 16;

}  // namespace

TurtleWriter::TurtleWriter(Output& output) : world_(make_raptor_world()), stream_(world_.get(), output) {
  for (const ns::Prefix& prefix : spaces) {
    buffer_ += "@prefix ";
    buffer_ += prefix.name;
    buffer_ += ": <";
    buffer_ += prefix.iri;
    buffer_ += "> .\n";
  }
}

void TurtleWriter::triple(const Iri& subject, const Iri& predicate, const Term& object) {
  scratch_.clear();
  replaced_ += append_iri(scratch_, subject, Spelling::prefixed);
  if (scratch_ != subject_) {
    end_block();
    subject_.swap(scratch_);
    buffer_ += '\n';
    buffer_ += subject_;
  }
  scratch_.clear();
  if (predicate == rdf_type) {
    scratch_.assign(1, 'a');
  } else {
    replaced_ += append_iri(scratch_, predicate, Spelling::prefixed);
  }
  if (scratch_ == predicate_) {
    buffer_ += " , ";
  } else {
    buffer_ += predicate_.empty() ? " " : " ;\n    ";
    predicate_.swap(scratch_);
    buffer_ += predicate_;
    buffer_ += ' ';
  }
  replaced_ += append_term(buffer_, object, Spelling::prefixed);
}

void TurtleWriter::end_block() {
  if (!predicate_.empty()) buffer_ += " .\n";
  predicate_.clear();
  if (buffer_.size() >= flush_size) flush();
}

void TurtleWriter::flush() {
  stream_.write(buffer_);
  buffer_.clear();
}

void TurtleWriter::finish() {
  end_block();
  subject_.clear();
  flush();
}

}  // namespace pacta::rdf
