coppice_benchmark(cache SOURCES cache_bench.cc DEPS coppice_cache)
