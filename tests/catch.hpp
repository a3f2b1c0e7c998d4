#pragma once
// One include for Catch2 2.13 (Debian 12) and 3.x (Ubuntu 24.04).
#ifdef PACTA_CATCH3
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif
