coppice_fuzzer(safetensors SOURCES safetensors_fuzz.cc DEPS coppice_io)
coppice_fuzzer(config SOURCES config_fuzz.cc DEPS coppice_model)
