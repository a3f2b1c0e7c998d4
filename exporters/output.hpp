#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>

namespace pacta {

/// Where the bytes of an export go.
class Output {
 public:
  virtual ~Output() = default;
  /// Takes all bytes, or throws Error.
  virtual void write(std::string_view bytes) = 0;

 protected:
  Output() = default;
  Output(const Output&) = default;
  Output& operator=(const Output&) = default;
};

/// Keeps the bytes in memory.
class StringOutput final : public Output {
 public:
  void write(std::string_view bytes) override { bytes_ += bytes; }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Writes to a stream that somebody else owns, standard output for one.
class StreamOutput final : public Output {
 public:
  /// The stream is borrowed; `name` stands for it in messages: "standard output".
  StreamOutput(std::ostream& stream, std::string name) : stream_(stream), name_(std::move(name)) {}

  void write(std::string_view bytes) override;
  /// Hands everything to the system; throws Error where it was not taken (a full disk, a closed pipe).
  void flush();

 private:
  void check() const;

  std::ostream& stream_;
  std::string name_;
};

}  // namespace pacta
