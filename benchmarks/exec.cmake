coppice_benchmark(sample SOURCES sample_bench.cc DEPS coppice_sample)
