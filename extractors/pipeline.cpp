#include "extractors/pipeline.hpp"

#include "extractors/annotator.hpp"
#include "extractors/positions/positions.hpp"

namespace pacta {

struct Pipeline::Stages {
  explicit Stages(const Vocabulary& vocabulary) : annotator(vocabulary), positions(vocabulary) {}

  Annotator annotator;
  PositionReader positions;
};

Pipeline::Pipeline(const Vocabulary& vocabulary) : stages_(std::make_unique<const Stages>(vocabulary)) {}
Pipeline::~Pipeline() = default;
Pipeline::Pipeline(Pipeline&&) noexcept = default;

Document Pipeline::annotate(const Article& article) const {
  return stages_->annotator.annotate(article);
}

std::vector<Statement> Pipeline::extract(const Document& document) const {
  return stages_->positions.read(document);
}

}  // namespace pacta
