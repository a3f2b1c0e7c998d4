#include "cli/sparql_endpoint.hpp"

#include "cli/message_of.hpp"
#include "cli/one_answer_server.hpp"

#include "catch.hpp"

namespace {

using namespace pacta::cli;
using pacta::test::message_of;
using pacta::test::OneAnswerServer;

const SparqlQuery query{"SELECT * WHERE { ?s ?p \"a&b+état\" }", QueryForm::select};

std::string response(const std::string& status, const std::string& body) {
  return "HTTP/1.1 " + status + "\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\nConnection: close\r\n\r\n" + body;
}

TEST_CASE("an endpoint is asked as the protocol says", "[cli]") {
  OneAnswerServer server(response("200 OK", "s,p\r\n"));
  CHECK(ask_endpoint("http://" + server.host() + "/sparql", query, ResultFormat::csv) == "s,p\r\n");
  const std::string& request = server.request();
  CHECK(request.starts_with("POST /sparql HTTP/1.1\r\n"));
  CHECK(request.find("\r\nAccept: text/csv\r\n") != std::string::npos);
  CHECK(request.find("\r\nContent-Type: application/x-www-form-urlencoded\r\n") != std::string::npos);
  CHECK(request.ends_with("query=SELECT%20%2A%20WHERE%20%7B%20%3Fs%20%3Fp%20%22a%26b%2B%C3%A9tat%22%20%7D"));
}

TEST_CASE("what an endpoint complains of is told in one line", "[cli]") {
  OneAnswerServer server(response("400 Bad Request", "syntax error\nat line 1"));
  const std::string url = "http://" + server.host() + "/sparql";
  CHECK(message_of([&] { ask_endpoint(url, query, ResultFormat::json); }) ==
        url + ": the server answered 400: syntax error at line 1");
}

TEST_CASE("a password stays out of messages", "[cli]") {
  OneAnswerServer server(response("401 Unauthorized", ""));
  const std::string message = message_of(
      [&] { ask_endpoint("http://reader:secret@" + server.host() + "/sparql", query, ResultFormat::json); });
  CHECK(message == "http://" + server.host() + "/sparql: the server answered 401");
  CHECK(server.request().find("Authorization: Basic ") != std::string::npos);
}

TEST_CASE("where nobody answers, and what is no web address, is said", "[cli]") {
  std::string closed;
  { closed = OneAnswerServer("").host(); }
  CHECK(message_of([&] {
          ask_endpoint("http://" + closed + "/", query, ResultFormat::json);
        }).starts_with("http://" + closed + "/: "));
  CHECK_FALSE(message_of([&] { ask_endpoint("file:///etc/hostname", query, ResultFormat::json); }).empty());
}

}  // namespace
