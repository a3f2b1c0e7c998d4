#include "cli/article_flow.hpp"

#include <oneapi/tbb/concurrent_queue.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/info.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <atomic>
#include <exception>
#include <memory>
#include <thread>
#include <variant>

namespace pacta::cli {
namespace {

constexpr std::size_t articles_in_flight_per_job = 4;

struct EndOfInput {};
using Incoming = std::variant<EndOfInput, Article, Diagnostic, std::exception_ptr>;

/// Turns the reader, which pushes, into a source that can be pulled from.
class BackgroundReader {
 public:
  BackgroundReader(const std::vector<std::string>& inputs, const ReadingOptions& options,
                   std::size_t capacity) {
    queue_.set_capacity(static_cast<std::ptrdiff_t>(capacity));
    thread_ = std::thread([this, &inputs, &options] { read(inputs, options); });
  }
  BackgroundReader(const BackgroundReader&) = delete;
  BackgroundReader& operator=(const BackgroundReader&) = delete;

  ~BackgroundReader() {
    stop_ = true;
    while (!ended_) pull();
    thread_.join();
  }

  /// The next one; EndOfInput once, at the end.
  Incoming pull() {
    Incoming incoming;
    queue_.pop(incoming);
    ended_ = std::holds_alternative<EndOfInput>(incoming);
    return incoming;
  }

 private:
  void read(const std::vector<std::string>& inputs, const ReadingOptions& options) noexcept {
    try {
      for (const std::string& input : inputs) {
        if (stop_) break;
        read_path(
            input, options,
            [this](Article&& article) {
              queue_.push(std::move(article));
              return !stop_;
            },
            [this](const Diagnostic& diagnostic) { queue_.push(diagnostic); });
      }
    } catch (...) {
      queue_.push(std::current_exception());
    }
    queue_.push(EndOfInput{});
  }

  tbb::concurrent_bounded_queue<Incoming> queue_;
  std::atomic<bool> stop_ = false;
  bool ended_ = false;
  std::thread thread_;
};

/// One input on its way through the stages.
struct InFlight {
  Incoming incoming;
  Completion completion;
};
using InFlightPointer = std::shared_ptr<InFlight>;

void do_work(InFlight& flight, const ArticleWork& work) {
  const auto* article = std::get_if<Article>(&flight.incoming);
  if (article == nullptr) return;
  try {
    flight.completion = work(*article);
  } catch (const std::exception& failure) {
    const std::string found = std::string("extraction failed: ") + failure.what();
    flight.incoming = Diagnostic{Severity::error, "extraction-failed", found, article->id, 0};
  }
}

/// The last stage: counts, completes and reports, in input order. A failure stops the flow and is kept until
/// the pipeline has run empty: TBB forgets what is on its way when an exception passes through it.
class Finisher {
 public:
  Finisher(const FlowOptions& options, const DiagnosticSink& diagnostics)
      : strict_(options.strict), diagnostics_(diagnostics) {}

  void finish(InFlight& flight) {
    if (stopped_) return;
    try {
      complete(flight);
    } catch (...) {
      failure_ = std::current_exception();
      stopped_ = true;
    }
  }

  bool stopped() const { return stopped_; }

  /// After the last input. Throws the failure that stopped the flow, if one did.
  FlowTally tally() const {
    if (failure_) std::rethrow_exception(failure_);
    FlowTally tally = tally_;
    tally.stopped = stopped_;
    return tally;
  }

 private:
  void complete(InFlight& flight) {
    if (const auto* failure = std::get_if<std::exception_ptr>(&flight.incoming))
      std::rethrow_exception(*failure);
    if (const auto* diagnostic = std::get_if<Diagnostic>(&flight.incoming)) return report(*diagnostic);
    ++tally_.articles;
    if (flight.completion) flight.completion();
  }

  void report(const Diagnostic& diagnostic) {
    diagnostics_(diagnostic);
    if (diagnostic.severity != Severity::error) return;
    ++tally_.skipped;
    if (strict_) stopped_ = true;
  }

  bool strict_;
  const DiagnosticSink& diagnostics_;
  FlowTally tally_;
  std::exception_ptr failure_;
  std::atomic<bool> stopped_ = false;
};

}  // namespace

FlowTally run_flow(const std::vector<std::string>& inputs, const FlowOptions& options,
                   const ArticleWork& work, const DiagnosticSink& diagnostics) {
  const unsigned jobs =
      options.jobs > 0 ? options.jobs : static_cast<unsigned>(tbb::info::default_concurrency());
  const std::size_t in_flight = jobs * articles_in_flight_per_job;
  Finisher finisher(options, diagnostics);
  BackgroundReader reader(inputs, options.reading, in_flight);

  const auto read = [&](tbb::flow_control& control) -> InFlightPointer {
    Incoming incoming = finisher.stopped() ? Incoming(EndOfInput{}) : reader.pull();
    if (!std::holds_alternative<EndOfInput>(incoming))
      return std::make_shared<InFlight>(InFlight{std::move(incoming), {}});
    control.stop();
    return nullptr;
  };
  const auto extract = [&](InFlightPointer flight) {
    do_work(*flight, work);
    return flight;
  };
  const auto finish = [&](const InFlightPointer& flight) { finisher.finish(*flight); };

  // Who asks for more threads than the machine has gets them.
  const tbb::global_control parallelism(tbb::global_control::max_allowed_parallelism, jobs);
  tbb::task_arena arena(static_cast<int>(jobs));
  arena.execute([&] {
    tbb::parallel_pipeline(
        in_flight,
        tbb::make_filter<void, InFlightPointer>(tbb::filter_mode::serial_in_order, read) &
            tbb::make_filter<InFlightPointer, InFlightPointer>(tbb::filter_mode::parallel, extract) &
            tbb::make_filter<InFlightPointer, void>(tbb::filter_mode::serial_in_order, finish));
  });
  return finisher.tally();
}

}  // namespace pacta::cli
