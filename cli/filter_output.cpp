#include "cli/filter_output.hpp"

namespace pacta::cli {

FilterOutput::FilterOutput(const std::string& path, Console& console) : console_(console) {
  if (path != "-") file_.emplace(path);
}

Output& FilterOutput::output() {
  if (file_) return *file_;
  return console_.out();
}

void FilterOutput::pass_on() {
  if (!file_) console_.out().flush();
}

void FilterOutput::finish() {
  if (file_)
    file_->commit();
  else
    console_.out().flush();
}

}  // namespace pacta::cli
