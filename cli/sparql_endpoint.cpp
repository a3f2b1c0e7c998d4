#include "cli/sparql_endpoint.hpp"

#include "cli/text_layout.hpp"
#include "ontology/error.hpp"

#include <curl/curl.h>

#include <array>
#include <memory>
#include <string_view>

namespace pacta::cli {
namespace {

struct Cleanup {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
  void operator()(char* text) const { curl_free(text); }
};
template <typename T>
using Owned = std::unique_ptr<T, Cleanup>;

std::size_t append(char* bytes, std::size_t size, std::size_t count, void* text) noexcept {
  try {
    static_cast<std::string*>(text)->append(bytes, size * count);
    return size * count;
  } catch (...) {
    return 0;  // no exception may cross libcurl's frames; it reports a failed write
  }
}

/// A server's page of complaint as one line.
std::string excerpt(const std::string& body) {
  return body.empty() ? std::string() : ": " + shorten(body, 400);
}

/// The credentials of a URL stay out of messages.
std::string without_credentials(const std::string& url) {
  const std::size_t host = url.find("://");
  const std::size_t at = url.find('@'), path = host == std::string::npos ? 0 : url.find('/', host + 3);
  if (host == std::string::npos || at == std::string::npos || at > path) return url;
  return url.substr(0, host + 3) + url.substr(at + 1);
}

}  // namespace

std::string ask_endpoint(const std::string& url, const SparqlQuery& query, ResultFormat format) {
  const std::string name = without_credentials(url);
  const Owned<CURL> handle(curl_easy_init());
  if (!handle) throw Error("libcurl cannot be initialised");
  const Owned<char> escaped(
      curl_easy_escape(handle.get(), query.text.data(), static_cast<int>(query.text.size())));
  const std::string body = std::string("query=") + escaped.get();
  const std::string accept = "Accept: " + std::string(media_type(query.form, format));
  const Owned<curl_slist> headers(curl_slist_append(nullptr, accept.c_str()));

  std::string answer;
  std::array<char, CURL_ERROR_SIZE> reason{};
  curl_easy_setopt(handle.get(), CURLOPT_URL, url.c_str());
  curl_easy_setopt(handle.get(), CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle.get(), CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle.get(), CURLOPT_USERAGENT, "pacta");
  curl_easy_setopt(handle.get(), CURLOPT_CONNECTTIMEOUT, 30L);
  curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  curl_easy_setopt(handle.get(), CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, &append);
  curl_easy_setopt(handle.get(), CURLOPT_WRITEDATA, &answer);
  curl_easy_setopt(handle.get(), CURLOPT_ERRORBUFFER, reason.data());
  const CURLcode code = curl_easy_perform(handle.get());
  if (code != CURLE_OK)
    throw Error(name + ": " + (reason[0] != '\0' ? reason.data() : curl_easy_strerror(code)));

  long status = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  if (status < 200 || status >= 300)
    throw Error(name + ": the server answered " + std::to_string(status) + excerpt(answer));
  return answer;
}

}  // namespace pacta::cli
