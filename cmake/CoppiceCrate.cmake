# The Rust crate behind ffi/include/coppice_ffi.h, as the imported target coppice_crate.
find_program(CARGO cargo REQUIRED HINTS $ENV{HOME}/.cargo/bin)

set(crate_profile release)
set(crate_target_dir ${CMAKE_SOURCE_DIR}/build/crate)  # one for all presets: it does not depend on them
set(crate_library ${crate_target_dir}/${crate_profile}/libcoppice_ffi.a)
file(GLOB crate_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ffi/src/*.rs)

add_custom_command(
  OUTPUT ${crate_library}
  COMMAND ${CARGO} build --release --locked --target-dir ${crate_target_dir}
  WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/ffi
  DEPENDS ${CMAKE_SOURCE_DIR}/ffi/Cargo.toml ${CMAKE_SOURCE_DIR}/ffi/Cargo.lock ${crate_sources}
  COMMENT "Building the Rust crate (tokenizers, chat templates)"
  USES_TERMINAL)
add_custom_target(coppice_crate_build DEPENDS ${crate_library})

add_library(coppice_crate STATIC IMPORTED GLOBAL)
set_target_properties(coppice_crate PROPERTIES IMPORTED_LOCATION ${crate_library})
target_link_libraries(coppice_crate INTERFACE Threads::Threads ${CMAKE_DL_LIBS} gcc_s util rt m)
add_dependencies(coppice_crate coppice_crate_build)
