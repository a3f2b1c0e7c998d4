#pragma once

namespace pacta {

/// What the models' confidence in a reading is worth as the confidence of a statement: readings that others
/// outdo are left out, so that what remains is right more often than it was promised when it was judged. A
/// logistic function of the log-odds, fitted on annotated texts that no model learned from (Platt 1999;
/// docs/accuracy.md). 0..1 to 0..1, rising.
double calibrated(double confidence);

}  // namespace pacta
