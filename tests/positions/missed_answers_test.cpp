#include "extractors/positions/missed_answers.hpp"

#include "extractors/annotator.hpp"

#include "catch.hpp"

#include <string>
#include <vector>

namespace pacta {
namespace {

using Slugs = std::vector<std::string>;

Slugs missed_in(const std::string& text) {
  static const Vocabulary vocabulary = Vocabulary::load();
  static const Annotator annotator(vocabulary);
  Article article;
  article.text = text;
  const Document document = annotator.annotate(article);
  return missed_answers(document, document.sentences.front());
}

HolderCandidate holder_of(const std::string& slug) {
  HolderCandidate holder;
  holder.slug = slug;
  return holder;
}

}  // namespace

TEST_CASE("whose answer is missed", "[positions]") {
  CHECK(missed_in("Denmark waits for a Swedish response to its New START proposal.") == Slugs{"sweden"});
  CHECK(missed_in("Denmark has received no answer from Sweden on the INF Treaty.") == Slugs{"sweden"});
  CHECK(missed_in("No reply from Sweden to the proposal on New START, Denmark said.") == Slugs{"sweden"});
  CHECK(missed_in("Denmark no longer expects a Swedish answer on the INF Treaty.") == Slugs{"sweden"});
  CHECK(missed_in("Denmark did not get Sweden's proposals on the INF Treaty.") == Slugs{"sweden"});
  CHECK(missed_in("No Swedish decision yet on Denmark's New START proposal.") == Slugs{"sweden"});
  CHECK(missed_in("No reaction yet from Sweden to Denmark's New START proposal.") == Slugs{"sweden"});
  CHECK(missed_in("Denmark received no Swedish proposals on the INF Treaty.") == Slugs{"sweden"});
  CHECK(missed_in("Denmark is waiting for Sweden to join the INF Treaty.") == Slugs{"sweden"});
  CHECK(missed_in("Denmark sent proposals on the INF Treaty, but Sweden left them unanswered.") ==
        Slugs{"sweden"});
  CHECK(missed_in("Denmark said that Sweden had not responded to its INF Treaty offer.") == Slugs{"sweden"});
}

TEST_CASE("an answer that came is not missed", "[positions]") {
  CHECK(missed_in("Denmark welcomed the Swedish response to its New START proposal.").empty());
  CHECK(missed_in("Denmark received an answer from Sweden on the INF Treaty.").empty());
  CHECK(missed_in("Denmark said that Sweden responded to its INF Treaty offer.").empty());
  CHECK(missed_in("Denmark has not commented on Sweden's decision on the INF Treaty.").empty());
  CHECK(missed_in("Denmark expects Sweden's decision on the INF Treaty on Friday.").empty());
  CHECK(missed_in("Denmark gave Sweden no answer on the INF Treaty.").empty());
}

TEST_CASE("who waits is not silent, who owes the answer is", "[positions]") {
  const std::vector<HolderCandidate> holders = {holder_of("denmark"), holder_of("sweden")};
  std::vector<Verdict> verdicts(2);
  verdicts[0] = {0.9, {{Position::noncommittal, 0.7, {}}, {Position::supports, 0.2, {}}}};
  verdicts[1] = {0.3, {{Position::opposes, 0.1, {}}}};
  give_silence({"sweden"}, holders, verdicts);
  REQUIRE(verdicts[0].judgements.size() == 1);
  CHECK(verdicts[0].judgements.front().position == Position::supports);
  REQUIRE(verdicts[1].judgements.size() == 2);
  CHECK(verdicts[1].judgements.front().position == Position::noncommittal);
  CHECK(verdicts[1].judgements.front().confidence == 0.7);
}

TEST_CASE("where nobody here owes the answer, nothing moves", "[positions]") {
  const std::vector<HolderCandidate> holders = {holder_of("denmark")};
  std::vector<Verdict> verdicts(1);
  verdicts[0] = {0.9, {{Position::noncommittal, 0.7, {}}}};
  give_silence({"sweden"}, holders, verdicts);
  CHECK(verdicts[0].judgements.size() == 1);
}

}  // namespace pacta
