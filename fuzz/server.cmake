coppice_fuzzer(http SOURCES http_fuzz.cc DEPS coppice_net)
