coppice_benchmark(kernels SOURCES kernels_bench.cc ${CMAKE_SOURCE_DIR}/src/bench/roofline.cc DEPS coppice_kernels)
