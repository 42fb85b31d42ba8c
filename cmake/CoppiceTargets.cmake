# coppice_library, coppice_test, coppice_benchmark, coppice_fuzzer: one target per folder, with its warnings.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(COPPICE_CCACHE ccache)
if(COPPICE_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${COPPICE_CCACHE})
endif()

set(COPPICE_SANITIZE "" CACHE STRING "address,undefined or thread")
option(COPPICE_DCHECKS "Check invariants on hot paths too" OFF)

add_library(coppice_flags INTERFACE)
target_include_directories(coppice_flags INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/ffi/include)
target_compile_options(coppice_flags INTERFACE -Wall -Wextra -Wconversion -Werror -Wvla -fno-math-errno
  -Wno-missing-field-initializers  # designated initialisers leave the defaults on purpose
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)  # libstdc++ 12's stable_sort calls what C++17 deprecates
# Contraction would let the compiler choose where a product is rounded, and so differ between two inlinings of one
# function; kernels that want an FMA write one.
target_compile_options(coppice_flags INTERFACE -ffp-contract=off)
if(COPPICE_DCHECKS)
  target_compile_definitions(coppice_flags INTERFACE COPPICE_DCHECKS)
endif()
if(COPPICE_SANITIZE)
  target_compile_options(coppice_flags INTERFACE -fsanitize=${COPPICE_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  target_link_options(coppice_flags INTERFACE -fsanitize=${COPPICE_SANITIZE})
endif()

# coppice_library(NAME SOURCES a.cc ... DEPS other ...): target coppice_NAME.
function(coppice_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;DEPS" ${ARGN})
  add_library(coppice_${name} STATIC ${arg_SOURCES})
  target_link_libraries(coppice_${name} PUBLIC coppice_flags ${arg_DEPS})
endfunction()

# coppice_test(NAME SOURCES a_test.cc ... DEPS ...): one gtest program NAME_test in ${build}/tests.
function(coppice_test name)
  if(NOT COPPICE_TESTS)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "SOURCES;DEPS" ${ARGN})
  add_executable(${name}_test ${arg_SOURCES})
  target_link_libraries(${name}_test PRIVATE coppice_flags ${arg_DEPS} GTest::gmock GTest::gtest_main)
  set_target_properties(${name}_test PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_compile_definitions(${name}_test PRIVATE COPPICE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name}_test)
endfunction()

# coppice_benchmark(NAME SOURCES ... DEPS ...): one Google Benchmark program NAME_bench in ${build}/benchmarks.
function(coppice_benchmark name)
  if(NOT COPPICE_BENCHMARKS)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "SOURCES;DEPS" ${ARGN})
  add_executable(${name}_bench ${arg_SOURCES})
  target_link_libraries(${name}_bench PRIVATE coppice_flags ${arg_DEPS} benchmark::benchmark_main)
  set_target_properties(${name}_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/benchmarks)
endfunction()

# coppice_fuzzer(NAME SOURCES ... DEPS ...): one libFuzzer program NAME_fuzz in ${build}/fuzz.
function(coppice_fuzzer name)
  if(NOT COPPICE_FUZZ)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "SOURCES;DEPS" ${ARGN})
  add_executable(${name}_fuzz ${arg_SOURCES})
  target_link_libraries(${name}_fuzz PRIVATE coppice_flags ${arg_DEPS})
  target_link_options(${name}_fuzz PRIVATE -fsanitize=fuzzer)
  set_target_properties(${name}_fuzz PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
endfunction()
