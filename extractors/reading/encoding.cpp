#include "extractors/reading/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace pacta {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::size_t sample_size = 1 << 16;

// What files of other kinds begin with: PDF, ZIP (and office documents), PNG, GIF, JPEG, gzip, ELF, RAR, 7z.
constexpr std::array<std::string_view, 9> magic_numbers{"%PDF-",
                                                        "PK\x03\x04",
                                                        "\x89PNG",
                                                        "GIF8",
                                                        "\xFF\xD8\xFF",
                                                        "\x1F\x8B",
                                                        "\x7F"
                                                        "ELF",
                                                        "Rar!",
                                                        "7z\xBC\xAF"};

bool begins_as_binary(std::string_view bytes) {
  return std::ranges::any_of(magic_numbers, [&](std::string_view magic) { return bytes.starts_with(magic); });
}

/// A zero or too many control characters: no text in an encoding of single bytes or UTF-8.
bool is_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, sample_size);
  if (begins_as_binary(sample) || sample.find('\0') != std::string_view::npos) return true;
  const auto controls = std::ranges::count_if(sample, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != '\x1B';
  });
  return static_cast<std::size_t>(controls) * 20 > sample.size();
}

/// "UTF-16LE" or "UTF-16BE" where one byte of most pairs is zero and the other hardly ever, else empty.
std::string_view utf16_by_zeros(std::string_view bytes) {
  const std::string_view sample =
      bytes.substr(0, std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1});
  if (sample.size() < 4) return {};
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
  const std::size_t pairs = sample.size() / 2;
  if (zeros[1] * 10 > pairs * 6 && zeros[0] * 20 < pairs) return "UTF-16LE";
  if (zeros[0] * 10 > pairs * 6 && zeros[1] * 20 < pairs) return "UTF-16BE";
  return {};
}

std::string_view utf16_name(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
  return utf16_by_zeros(bytes);
}

/// UTF-8 with a few broken places rather than another encoding: most of its sequences are well formed.
bool is_damaged_utf8(std::string_view bytes) {
  std::size_t good = 0, bad = 0;
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::int64_t i = 0, size = static_cast<std::int64_t>(bytes.size()); i < size;) {
    if (data[i] < 0x80) {
      ++i;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    ++(c < 0 ? bad : good);
  }
  return good > bad;
}

/// Windows-1252 needs no statistics: English with curly quotes, dashes and a few accents.
bool is_mostly_ascii(std::string_view bytes) {
  const auto high =
      std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return static_cast<std::size_t>(high) * 20 < bytes.size();
}

std::string detected_encoding(std::string_view bytes) {
  constexpr int least_confidence = 30;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                            ucsdet_close);
  const std::string_view sample = bytes.substr(0, sample_size);
  ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < least_confidence) {
    return "windows-1252";
  }
  const char* name = ucsdet_getName(match, &status);
  // Pages that call themselves Latin-1 use the quote marks of windows-1252 (WHATWG Encoding, section 4.2).
  return U_FAILURE(status) || name == "ISO-8859-1"sv ? "windows-1252" : name;
}

/// The declared encoding where ICU knows it and it is no Unicode one, which the bytes would have shown by
/// themselves.
std::string declared_encoding(std::string_view declared) {
  UErrorCode status = U_ZERO_ERROR;
  const std::string name(declared);
  const char* standard = ucnv_getStandardName(name.c_str(), "IANA", &status);
  if (U_FAILURE(status) || standard == nullptr || std::string_view(standard).starts_with("UTF")) return {};
  return standard == "ISO-8859-1"sv || standard == "US-ASCII"sv ? "windows-1252" : standard;
}

std::string legacy_encoding(std::string_view bytes, std::string_view declared) {
  if (std::string name = declared_encoding(declared); !name.empty()) return name;
  return is_mostly_ascii(bytes) ? "windows-1252" : detected_encoding(bytes);
}

/// Converts piece by piece, so that no size exceeds ICU's 32-bit lengths. Empty where ICU has no such
/// converter.
std::string converted(std::string_view bytes, const std::string& encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(encoding.c_str(), &status),
                                                                ucnv_close);
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status), ucnv_close);
  if (U_FAILURE(status)) return {};
  std::string text;
  std::array<char, 1 << 14> buffer;
  std::array<UChar, 1 << 12> pivot;
  UChar *pivot_source = pivot.data(), *pivot_target = pivot.data();
  const char *source = bytes.data(), *const end = source + bytes.size();
  bool first = true;
  do {
    char* target = buffer.data();
    status = U_ZERO_ERROR;
    ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source, end, pivot.data(),
                   &pivot_source, &pivot_target, pivot.data() + pivot.size(), first, true, &status);
    text.append(buffer.data(), target);
    first = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  return text;
}

DecodedText in_encoding(std::string_view bytes, std::string encoding) {
  DecodedText decoded;
  decoded.text = converted(bytes, encoding);
  if (decoded.text.starts_with(utf8_mark)) decoded.text.erase(0, utf8_mark.size());
  decoded.encoding = std::move(encoding);
  decoded.binary = is_binary(decoded.text);
  if (decoded.binary) decoded.text.clear();
  return decoded;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::int64_t i = 0, size = static_cast<std::int64_t>(bytes.size()); i < size;) {
    if (data[i] < 0x80) {
      ++i;
      continue;
    }
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    if (c < 0) return false;
  }
  return true;
}

std::string repair_utf8(std::string_view bytes, std::size_t& repaired) {
  std::string text;
  text.reserve(bytes.size());
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  for (std::int64_t i = 0, size = static_cast<std::int64_t>(bytes.size()); i < size;) {
    const std::int64_t begin = i;
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    if (c < 0) {
      text += "\xEF\xBF\xBD";
      ++repaired;
    } else {
      text.append(bytes, static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin));
    }
  }
  return text;
}

bool looks_like_utf16(std::string_view bytes) {
  return !utf16_name(bytes).empty();
}

DecodedText decode(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
  if (const std::string_view name = utf16_name(bytes); !name.empty())
    return in_encoding(bytes, std::string(name));
  if (is_binary(bytes)) return {.text = {}, .encoding = {}, .repaired = 0, .binary = true};
  if (is_utf8(bytes))
    return {.text = std::string(bytes), .encoding = "UTF-8", .repaired = 0, .binary = false};
  if (is_damaged_utf8(bytes)) {
    DecodedText decoded;
    decoded.text = repair_utf8(bytes, decoded.repaired);
    decoded.encoding = "UTF-8";
    return decoded;
  }
  return in_encoding(bytes, legacy_encoding(bytes, declared));
}

}  // namespace pacta
