#pragma once

#include <cstddef>
#include <string_view>

namespace pacta {

/// An upper estimate of how deep the elements of a page nest: start tags that may stay open less end tags, at
/// its highest. Linear, without parsing.
std::size_t estimated_nesting(std::string_view page);

}  // namespace pacta
