#include "cli/one_answer_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace pacta::test {
namespace {

/// Whether the headers and as much of a body as they announce have arrived.
bool is_whole(const std::string& request) {
  const std::size_t end = request.find("\r\n\r\n");
  if (end == std::string::npos) return false;
  const std::size_t length = request.find("Content-Length: ");
  const std::size_t body =
      length == std::string::npos ? 0 : std::strtoul(request.c_str() + length + 16, nullptr, 10);
  return request.size() >= end + 4 + body;
}

}  // namespace

OneAnswerServer::OneAnswerServer(std::string answer) : listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (::bind(listener_, generic, size) != 0 || ::listen(listener_, 1) != 0 ||
      ::getsockname(listener_, generic, &size) != 0)
    throw std::runtime_error("no server could be started");
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this, text = std::move(answer)] { serve(text); });
}

OneAnswerServer::~OneAnswerServer() {
  ::shutdown(listener_, SHUT_RDWR);  // wakes a server that was never asked
  if (thread_.joinable()) thread_.join();
  ::close(listener_);
}

std::string OneAnswerServer::host() const {
  return "127.0.0.1:" + std::to_string(port_);
}

const std::string& OneAnswerServer::request() {
  if (thread_.joinable()) thread_.join();
  return request_;
}

void OneAnswerServer::serve(const std::string& answer) {
  const int client = ::accept(listener_, nullptr, nullptr);
  if (client < 0) return;
  std::array<char, 4096> bytes{};
  while (!is_whole(request_)) {
    const ssize_t count = ::recv(client, bytes.data(), bytes.size(), 0);
    if (count <= 0) break;
    request_.append(bytes.data(), static_cast<std::size_t>(count));
  }
  ::send(client, answer.data(), answer.size(), MSG_NOSIGNAL);
  ::close(client);
}

}  // namespace pacta::test
