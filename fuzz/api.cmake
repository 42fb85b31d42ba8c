coppice_fuzzer(json_request SOURCES json_request_fuzz.cc DEPS coppice_api coppice_io)
