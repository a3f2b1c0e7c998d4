# Options and the one function that every layer uses to declare itself.
option(PACTA_WERROR "Treat warnings as errors" OFF)
option(PACTA_FUZZ "Build the fuzz targets as libFuzzer programs (needs clang)" OFF)
option(PACTA_LONG_TESTS "Register the tests that take minutes, too" OFF)
set(PACTA_INTEROP_TOOLS "" CACHE PATH "What tests/interop/install filled; registers the tests with other people's programs")
set(PACTA_SANITIZE "" CACHE STRING "Sanitizers to build with, as in -fsanitize= (address,undefined or thread)")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
include(GNUInstallDirs)

# pacta_warnings(target): our own code compiles clean; headers of others are system headers.
function(pacta_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion)
  if(PACTA_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(PACTA_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${PACTA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(${target} PUBLIC -fsanitize=${PACTA_SANITIZE})
    # GCC 12 warns falsely inside std::regex and std::function under its sanitizers.
    target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
  endif()
  if(PACTA_FUZZ)
    # RapidJSON 1.1 adds to a null pointer where its stack is empty; clang reports that.
    target_compile_options(${target} PRIVATE
      $<$<COMPILE_LANGUAGE:CXX>:-fsanitize=fuzzer-no-link -fno-sanitize=pointer-overflow>)
  endif()
endfunction()

# pacta_layer(name SOURCES ... [PUBLIC libs...] [PRIVATE libs...]): one static library pacta::<name> for one folder.
function(pacta_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(pacta_${name} STATIC ${ARG_SOURCES})
  add_library(pacta::${name} ALIAS pacta_${name})
  set_target_properties(pacta_${name} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(pacta_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>
    $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/pacta>)
  target_link_libraries(pacta_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  target_compile_features(pacta_${name} PUBLIC cxx_std_20)
  pacta_warnings(pacta_${name})
endfunction()
