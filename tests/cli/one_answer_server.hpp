#pragma once

#include <string>
#include <thread>

namespace pacta::test {

/// An HTTP server on this machine that takes one request and gives one answer.
class OneAnswerServer {
 public:
  /// `answer` is the whole response, status line and headers included.
  explicit OneAnswerServer(std::string answer);
  OneAnswerServer(const OneAnswerServer&) = delete;
  OneAnswerServer& operator=(const OneAnswerServer&) = delete;
  ~OneAnswerServer();

  /// "127.0.0.1:54321"
  std::string host() const;
  /// The request, headers and body, once it was answered.
  const std::string& request();

 private:
  void serve(const std::string& answer);

  int listener_ = -1;
  int port_ = 0;
  std::string request_;
  std::thread thread_;
};

}  // namespace pacta::test
