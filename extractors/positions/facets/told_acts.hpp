#pragma once

#include "graph/statement.hpp"

#include <vector>

namespace pacta {

/// "deplored the decision", "rejected the charge": where the words of a statement do not name whose act it is
/// about, what the article says elsewhere of the same treaty tells: who left, joined or refused, and who
/// accused. Fills the targets of such statements; takes all statements of one article.
void aim_at_told_acts(std::vector<Statement>& statements);

}  // namespace pacta
