#pragma once

namespace pacta::cli {

/// How the program ends; the numbers are documented in docs/cli.md and scripts rely on them.
enum class ExitCode {
  done = 0,    ///< the work was done; bad articles among good ones were skipped and reported
  failed = 1,  ///< the work could not be done, or nothing could be read, or --strict met a bad article
  usage = 2    ///< the command line itself is wrong; nothing was read or written
};

}  // namespace pacta::cli
