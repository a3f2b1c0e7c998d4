#include "extractors/language/model_format.hpp"

#include "extractors/language/feature_hash.hpp"

#include <bit>

namespace pacta {
namespace {

static_assert(std::endian::native == std::endian::little, "the model format is little-endian");

constexpr std::size_t alignment = 8;
constexpr std::size_t header_size = model_magic.size() + 2 * sizeof(std::uint64_t);

constexpr std::size_t padded(std::size_t size) {
  return (size + alignment - 1) / alignment * alignment;
}

std::uint64_t checksum_of(std::span<const std::byte> bytes) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i + sizeof sum <= bytes.size(); i += sizeof sum) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + i, sizeof word);
    sum = (std::rotl(sum, 23) ^ word) * 0x9e3779b97f4a7c15ULL;
  }
  return mixed(sum);
}

}  // namespace

void ModelWriter::append(const void* data, std::size_t size) {
  payload_.append(static_cast<const char*>(data), size);
  payload_.resize(padded(payload_.size()), '\0');
}

std::string ModelWriter::finish() const {
  const std::uint64_t size = payload_.size();
  const std::uint64_t checksum = checksum_of(std::as_bytes(std::span(payload_)));
  std::string file(model_magic);
  file.append(reinterpret_cast<const char*>(&size), sizeof size);
  file.append(reinterpret_cast<const char*>(&checksum), sizeof checksum);
  return file + payload_;
}

ModelReader::ModelReader(std::span<const std::byte> bytes, std::string name, Checksum checksum)
    : rest_(bytes), name_(std::move(name)) {
  if (rest_.size() < header_size || std::memcmp(rest_.data(), model_magic.data(), model_magic.size()) != 0) {
    fail("expected it to begin with \"" + std::string(model_magic) + "\"");
  }
  skip(model_magic.size());
  const std::uint64_t size = number();
  const std::uint64_t expected = number();
  if (size != rest_.size()) {
    fail("expected " + std::to_string(size) + " bytes after the header, found " +
         std::to_string(rest_.size()));
  }
  if (checksum == Checksum::verify && checksum_of(rest_) != expected) fail("the checksum does not match");
}

std::uint64_t ModelReader::number() {
  std::uint64_t value = 0;
  if (rest_.size() < sizeof value) fail("it ends too early");
  std::memcpy(&value, rest_.data(), sizeof value);
  skip(sizeof value);
  return value;
}

std::string_view ModelReader::text() {
  const std::span<const char> characters = array<char>();
  return {characters.data(), characters.size()};
}

void ModelReader::skip(std::size_t size) {
  rest_ = rest_.subspan(std::min(padded(size), rest_.size()));
}

}  // namespace pacta
