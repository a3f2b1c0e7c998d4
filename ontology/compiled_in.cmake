# pacta_compiled_in(variable): two generated sources that carry the bytes of this folder's *.ttl in the program:
# an assembler file that includes each as it is, and the C++ table over them. No tool but the compiler is needed.
enable_language(ASM)

function(pacta_compiled_in variable)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.ttl")
  list(SORT files)
  set(assembler "    .section .rodata\n")
  set(declarations "")
  set(rows "")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    string(MAKE_C_IDENTIFIER "pacta_${name}" symbol)
    string(APPEND assembler
      "    .global ${symbol}_begin\n    .global ${symbol}_end\n"
      "${symbol}_begin:\n    .incbin \"${file}\"\n${symbol}_end:\n    .byte 0\n")
    string(APPEND declarations "extern const char ${symbol}_begin[], ${symbol}_end[];\n")
    string(APPEND rows "      view(\"ontology/${name}\", ${symbol}_begin, ${symbol}_end),\n")
  endforeach()
  string(APPEND assembler "    .section .note.GNU-stack,\"\",%progbits\n")

  list(LENGTH files count)
  set(PACTA_COMPILED_IN_COUNT ${count})
  set(PACTA_COMPILED_IN_DECLARATIONS "${declarations}")
  set(PACTA_COMPILED_IN_ROWS "${rows}")
  configure_file(compiled_in.cpp.in "${CMAKE_CURRENT_BINARY_DIR}/compiled_in.cpp" @ONLY)
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/compiled_in.S" CONTENT "${assembler}" @ONLY)
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/compiled_in.S" PROPERTIES OBJECT_DEPENDS "${files}")
  set(${variable} "${CMAKE_CURRENT_BINARY_DIR}/compiled_in.cpp" "${CMAKE_CURRENT_BINARY_DIR}/compiled_in.S"
    PARENT_SCOPE)
endfunction()
