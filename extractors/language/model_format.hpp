#pragma once

#include "ontology/error.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace pacta {

/// The container of a trained model: a header (magic with version, payload size, checksum), then numbers,
/// texts and arrays in the order in which the parts write them. Everything is little-endian and aligned to 8
/// bytes, so that arrays are used where they lie.
inline constexpr std::string_view model_magic = "pactaLM2";

class ModelWriter {
 public:
  void number(std::uint64_t value) { append(&value, sizeof value); }
  void text(std::string_view value) { array(std::span(value.data(), value.size())); }
  template <typename T>
  void array(std::span<const T> values) {
    number(values.size());
    append(values.data(), values.size_bytes());
  }

  /// The whole file.
  std::string finish() const;

 private:
  void append(const void* data, std::size_t size);

  std::string payload_;
};

class ModelReader {
 public:
  enum class Checksum { verify, skip };

  /// The bytes are borrowed, 8-byte aligned, and outlive everything read from them. Throws Error, which
  /// begins with the name, where magic, size or checksum are not right.
  ModelReader(std::span<const std::byte> bytes, std::string name, Checksum checksum);

  std::uint64_t number();
  std::string_view text();
  template <typename T>
  std::span<const T> array() {
    const std::uint64_t count = number();
    if (count > rest_.size() / sizeof(T)) fail("an array reaches beyond the end");
    const auto* first = reinterpret_cast<const T*>(rest_.data());
    skip(count * sizeof(T));
    return {first, static_cast<std::size_t>(count)};
  }

  [[noreturn]] void fail(const std::string& what) const { throw Error(name_ + ": no valid model: " + what); }

 private:
  void skip(std::size_t size);

  std::span<const std::byte> rest_;
  std::string name_;
};

}  // namespace pacta
