#include "extractors/pipeline.hpp"
