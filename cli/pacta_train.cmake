# pacta-train: trains what the program ships trained. For developers; the treebanks are not part of the project.
find_package(CLI11 REQUIRED)
add_executable(pacta-train pacta_train.cpp train_language.cpp train_statements.cpp train_examples.cpp
  annotated_texts.cpp file_text.cpp)
target_link_libraries(pacta-train PRIVATE pacta::extractors pacta::exporters pacta_position_training CLI11::CLI11)
pacta_warnings(pacta-train)
