#include "graph/statement.hpp"
