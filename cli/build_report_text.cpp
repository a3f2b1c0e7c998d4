#include "cli/build_report.hpp"
#include "cli/text_layout.hpp"

#include <algorithm>
#include <map>

namespace pacta::cli {
namespace {

constexpr std::size_t rows_shown = 10;
constexpr std::size_t widest_label = 34;
constexpr std::size_t files_shown = 5;
constexpr std::size_t widest = 110;  // longer lines are hard to read, however wide the window is

/// "criticizesAct 9, supports 7, …": as many as fit.
std::string most_frequent(const std::vector<std::pair<Position, std::size_t>>& positions, std::size_t width) {
  std::string text;
  for (std::size_t at = 0; at < positions.size(); ++at) {
    const std::string entry = (at == 0 ? "" : ", ") + std::string(name(positions[at].first)) + " " +
                              std::to_string(positions[at].second);
    const bool is_last = at + 1 == positions.size();
    if (columns(text) + columns(entry) + (is_last ? 0 : 3) > width) return text + (at == 0 ? "…" : ", …");
    text += entry;
  }
  return text;
}

class ReportWriter {
 public:
  ReportWriter(const BuildReport& report, const Console& console)
      : report_(report), console_(console), width_(std::min(console.traits().width, widest)) {}

  std::string text(const std::string& opening) {
    add_opening(opening);
    add_skipped();
    add_ends("Who takes positions most", "treaties", report_.graph.holders, &HolderCount::treaties);
    add_ends("On which treaties", "holders", report_.graph.treaties, &TreatyCount::holders);
    add_positions();
    add_files();
    return std::move(text_);
  }

 private:
  void heading(std::string_view words) { text_ += "\n" + console_.styled(Style::bold, words) + "\n"; }

  void add_opening(const std::string& opening) {
    const GraphSummary& graph = report_.graph;
    std::string words = opening + " The graph holds " + counted(graph.statements, "statement", "statements") +
                        " by " + counted(graph.holders.size(), "holder", "holders") + " on " +
                        counted(graph.treaties.size(), "treaty", "treaties") + " from " +
                        counted(graph.articles, "article", "articles");
    if (graph.copies > 0) {
      words += " (and " + counted(graph.copies, "copy", "copies");
      if (graph.repeated > 0)
        words += ", repeating " + counted(graph.repeated, "statement", "statements") + " not counted here";
      words += ")";
    }
    words += "; " + grouped(graph.attributed) + " of them are reported by somebody else than the holder.";
    text_ += wrap(words, width_, 0);
  }

  void add_skipped() {
    std::map<std::string, std::vector<const Diagnostic*>> by_code;
    for (const Diagnostic& diagnostic : report_.diagnostics)
      if (diagnostic.severity == Severity::error) by_code[diagnostic.code].push_back(&diagnostic);
    if (by_code.empty()) return;
    heading("Skipped, and why");
    for (const auto& [code, diagnostics] : by_code) {
      text_ += "  " + pad_left(grouped(diagnostics.size()), 5) + "  " + code + "\n";
      for (std::size_t at = 0; at < std::min(diagnostics.size(), files_shown); ++at)
        text_ += "         " +
                 shorten(place(*diagnostics[at]) + ": " + diagnostics[at]->message, width_ - 9) + "\n";
      if (diagnostics.size() > files_shown)
        text_ += "         … " + grouped(diagnostics.size() - files_shown) + " more in skipped.jsonl\n";
    }
  }

  static std::string place(const Diagnostic& diagnostic) {
    return diagnostic.line > 0 ? diagnostic.source + ":" + std::to_string(diagnostic.line)
                               : diagnostic.source;
  }

  template <class Count>
  void add_ends(std::string_view title, std::string_view others, const std::vector<Count>& rows,
                std::size_t Count::*other_count) {
    if (rows.empty()) return;
    const std::size_t shown = std::min(rows.size(), rows_shown);
    std::size_t label_width = 0;
    for (std::size_t at = 0; at < shown; ++at) label_width = std::max(label_width, columns(rows[at].label));
    label_width = std::min<std::size_t>(label_width, widest_label);
    text_ += "\n" + console_.styled(Style::bold, pad_right(title, label_width + 2)) +
             console_.styled(Style::dim, pad_left("statements", 12) + pad_left(others, 10) + "   mostly") +
             "\n";
    for (std::size_t at = 0; at < shown; ++at) {
      const Count& row = rows[at];
      const std::string line = "  " + pad_right(shorten(row.label, label_width), label_width) +
                               pad_left(grouped(row.statements), 12) +
                               pad_left(grouped(row.*other_count), 10) + "   ";
      text_ += line + most_frequent(row.positions, width_ - std::min(columns(line), width_)) + "\n";
    }
    if (rows.size() > shown) text_ += "  … and " + grouped(rows.size() - shown) + " more\n";
  }

  void add_positions() {
    if (report_.graph.positions.empty()) return;
    heading("Positions, each with the words that show one");
    for (const PositionCount& entry : report_.graph.positions) {
      text_ +=
          "  " + console_.styled(Style::good, name(entry.position)) + "  " + grouped(entry.statements) + "\n";
      text_ += wrap(shorten(description(entry.example), 4 * width_), width_, 4);
      text_ += wrap("“" + shorten(entry.example.words, 3 * width_) + "”", width_, 4);
      text_ += "    " + console_.styled(Style::dim, shorten(entry.example.article, width_ - 4)) + "\n";
    }
  }

  /// "Russia (through Sergey Lavrov) on New START, towards the United States"
  static std::string description(const PositionExample& example) {
    std::string text = example.holder_label;
    if (example.expressed_by_label) text += " (through " + *example.expressed_by_label + ")";
    text += " on " + example.treaty_label;
    if (example.target_label) text += ", towards " + *example.target_label;
    if (example.attributed_to_label) text += ", as reported by " + *example.attributed_to_label;
    if (example.polarity == Polarity::negative) text += ", in the negative";
    if (example.modality != Modality::asserted) text.append(", ").append(name(example.modality));
    return text;
  }

  void add_files() {
    heading("Where to look next, in " + report_.folder);
    std::size_t name_width = 0;
    for (const WrittenFile& file : report_.files) name_width = std::max(name_width, columns(file.name));
    for (const WrittenFile& file : report_.files) {
      const std::string purpose = wrap(file.purpose, width_, name_width + 4);
      text_ += "  " + pad_right(file.name, name_width) + "  " + purpose.substr(name_width + 4);
    }
    if (report_.graph.positions.empty()) return;
    text_ += "How an article was read, sentence by sentence:\n";
    text_ += "  pacta explain " + report_.graph.positions.front().example.article + "\n";
  }

  const BuildReport& report_;
  const Console& console_;
  std::size_t width_;
  std::string text_;
};

}  // namespace

std::string report_text(const BuildReport& report, const std::string& opening, const Console& console) {
  return ReportWriter(report, console).text(opening);
}

}  // namespace pacta::cli
