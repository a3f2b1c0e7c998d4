# Run by ctest; see CMakeLists.txt.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT code EQUAL 0)
    string(REPLACE ";" " " command "${ARGN}")
    message(FATAL_ERROR "${command} gave ${code}:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(prefix ${WORK}/installed)
file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${PACTA_BUILD} --prefix ${prefix})

foreach(file IN ITEMS bin/pacta share/man/man1/pacta.1 share/pacta/ontology/treaties.ttl include/pacta/graph/statement.hpp)
  if(NOT EXISTS ${prefix}/${file})
    message(FATAL_ERROR "${file} was not installed")
  endif()
endforeach()
run(${prefix}/bin/pacta ontology lookup new_start)

run(${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/build -G ${GENERATOR}
  -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_PREFIX_PATH=${prefix})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer)
if(NOT output MATCHES "russia withdraws open_skies")
  message(FATAL_ERROR "the consumer found no statement:\n${output}")
endif()
