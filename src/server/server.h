// Server: the HTTP front of one Engine. It owns the listener, the text threads and the metrics; it borrows the engine,
// the tokenizer and the chat template.
//
// Order of life, so that a port in use is known before a model is loaded, and /health says 503 while it loads:
//   server = Server::start(config)           binds and listens; all but /health answers 503
//   engine = Engine::start(..., server->sink(), ...)
//   server->serve(*engine, tokenizer, chat_template)
//   ... SIGTERM ...
//   server->begin_drain(); engine->begin_drain(); server->wait_drained(timeout); engine->stop(); server->stop()
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "engine/engine.h"
#include "obs/log.h"
#include "text/chat_template.h"
#include "text/tokenizer.h"

namespace coppice {

struct ServerConfig {
  std::string host = "127.0.0.1";
  uint16_t port = 30000;  // 0: any free one; port() tells

  std::string served_model_name;  // empty: the engine's model_path
  // Shown by /model_info; empty: the engine's model_path. A hub name stays a name here, whose folder the engine has.
  std::string model_path, tokenizer_path;
  std::string weight_version = "default";
  // What /server_info shows: a JSON object with every launch flag by SGLang's name, with the values that the model
  // gave them. Made by the command line, which knows them; keys are never shown. Any thread. None: no flags.
  std::function<std::string(const ModelInfo&)> server_args_json;
  std::string version = "0.1.0";

  std::string api_key;        // empty: open
  std::string admin_api_key;  // empty: management routes take api_key, or are open

  bool enable_metrics = false;
  std::string metrics_prefix = "sglang:";  // or "sglang_"
  // Upper bounds of the histogram buckets, in seconds; empty: SGLang's.
  std::vector<double> bucket_time_to_first_token, bucket_inter_token_latency, bucket_e2e_request_latency;

  bool incremental_streaming_output = false;   // /generate streams deltas instead of the whole text so far
  bool stream_default_include_usage = false;   // as if every stream asked for stream_options.include_usage
  uint32_t stream_interval = 1;                // tokens between two chunks of a stream
  bool escape_special_tokens = false;          // special tokens spelled in a user's text are plain text
  bool allow_auto_truncate = false;            // a prompt over the bound loses its end instead of being a 400
  bool model_sampling_defaults = true;         // --sampling-defaults model: generation_config.json's; else OpenAI's
  std::string preferred_sampling_params_json;  // merged under every request's; empty: none

  size_t body_limit_bytes = 32U << 20;
  size_t header_limit_bytes = 64U << 10;
  // Of all bodies being read or parsed at once; over it a request with a body gets 503.
  size_t total_body_limit_bytes = 256U << 20;
  uint32_t max_batch_times_n = 1024;
  std::chrono::seconds write_stall_timeout{60};
  std::chrono::seconds keep_alive_timeout{5};
  // /health fails when the engine has work but made no progress for this long.
  std::chrono::seconds health_timeout{20};

  uint32_t num_text_threads = 2;    // parse, render templates, tokenize
  uint32_t num_output_threads = 1;  // token events to text; a request stays on one of them
};

class Server {
 public:
  // Binds, listens and answers 503 until serve(). kIo with a sentence when the port is in use or the host is wrong;
  // kInvalidArgument for a config that is. `log` outlives the server.
  static Result<std::unique_ptr<Server>> start(const ServerConfig& config, Log& log);
  virtual ~Server() = default;

  // For Engine::start. Its events belong to requests of this server.
  virtual EventSink& sink() = 0;

  // From now on requests are answered. All three outlive stop(). `tokenizer` may be null: then ids in, ids out.
  // `chat_template` may be null: then /v1/chat/completions is a 400 that says why.
  virtual void serve(Engine& engine, const Tokenizer* tokenizer, const ChatTemplate* chat_template) = 0;

  virtual uint16_t port() const = 0;

  // Any thread. /health turns 503, new requests get 503; what runs goes on.
  virtual void begin_drain() = 0;
  // Blocks until no request is left, closes the listener, and blocks until every answer is out, at most `timeout`. True
  // when it is so.
  virtual bool wait_drained(std::chrono::milliseconds timeout) = 0;
  // Closes every connection and joins the threads. The engine must have stopped, or never call sink() again.
  virtual void stop() = 0;
};

}  // namespace coppice
