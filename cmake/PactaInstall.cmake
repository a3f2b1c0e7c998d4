# What `cmake --install` puts in place: the libraries with their headers and a package config, the program with its
# man page, and the vocabulary's Turtle files for reading.
include(CMakePackageConfigHelpers)

set(PACTA_LAYERS ontology graph extractors exporters)
set(PACTA_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/pacta)

# The layers below the command line are what other programs build on.
foreach(layer IN LISTS PACTA_LAYERS)
  install(TARGETS pacta_${layer} EXPORT pacta-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/${layer}
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/pacta
    COMPONENT development
    FILES_MATCHING PATTERN "*.hpp" PATTERN "training" EXCLUDE)
endforeach()
install(EXPORT pacta-targets NAMESPACE pacta:: DESTINATION ${PACTA_CMAKE_DIR} COMPONENT development)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/pacta-config.cmake.in ${PROJECT_BINARY_DIR}/pacta-config.cmake
  INSTALL_DESTINATION ${PACTA_CMAKE_DIR})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/pacta-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/pacta-config.cmake ${PROJECT_BINARY_DIR}/pacta-config-version.cmake
  DESTINATION ${PACTA_CMAKE_DIR} COMPONENT development)

install(TARGETS pacta RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
install(FILES ${PROJECT_BINARY_DIR}/pacta.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/ontology/
  DESTINATION ${CMAKE_INSTALL_DATADIR}/pacta/ontology
  COMPONENT program
  FILES_MATCHING PATTERN "*.ttl")
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
