#pragma once

// A function marked so is compiled for several generations of processors, and the program takes the best one
// that runs. Only for loops whose results do not depend on it: integers, and floating-point numbers that are
// worked on one by one in files compiled with -ffp-contract=off. Sanitizers cannot look into the choice,
// which happens before they are up.
#if defined(__x86_64__) && defined(__ELF__) && !defined(__SANITIZE_ADDRESS__) && \
    !defined(__SANITIZE_THREAD__) && !defined(__clang__)
#define PACTA_FOR_EACH_PROCESSOR __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define PACTA_FOR_EACH_PROCESSOR
#endif
