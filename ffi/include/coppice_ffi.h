// The C face of coppice's Rust crate: tokenizers and chat templates.
//
// Every call may be made from any thread at once; handles are immutable once made. Bytes are length-delimited and need
// no terminating NUL. A call that can fail returns a code: 0, or what went wrong with a sentence in `error`. A panic
// inside becomes kInternal; nothing unwinds into the caller.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  COPPICE_OK = 0,
  COPPICE_INVALID = 1,   // the input is wrong; the message says how
  COPPICE_INTERNAL = 2,  // a bug of ours or of a dependency
  COPPICE_NOT_FOUND = 3,
};

// Borrowed for the length of the call. A null `data` stands for "absent", which differs from empty.
typedef struct {
  const uint8_t* data;
  size_t size;
} coppice_slice;

// Owned by the crate's allocator: give it back with coppice_bytes_free. A zeroed one is empty and may be freed.
typedef struct {
  uint8_t* data;
  size_t size;
  size_t capacity;
} coppice_bytes;

typedef struct {
  uint32_t* data;
  size_t size;
  size_t capacity;
} coppice_ids;

void coppice_bytes_free(coppice_bytes bytes);
void coppice_ids_free(coppice_ids ids);

// ---- tokenizers ----

typedef struct coppice_tokenizer coppice_tokenizer;

// The files of a model folder, each as its bytes or absent.
typedef struct {
  coppice_slice tokenizer_json;
  coppice_slice vocab_json;
  coppice_slice merges_txt;
  coppice_slice tokenizer_model;
  coppice_slice tokenizer_config_json;
  coppice_slice special_tokens_map_json;
  coppice_slice added_tokens_json;
  coppice_slice config_json;  // the model's own: its model_type decides between tokenizer classes
} coppice_tokenizer_files;

int32_t coppice_tokenizer_load(const coppice_tokenizer_files* files, coppice_tokenizer** out, coppice_bytes* error);
void coppice_tokenizer_free(coppice_tokenizer* tokenizer);

enum {
  COPPICE_ADD_SPECIAL_TOKENS = 1,     // run the post-processor: BOS and the like
  COPPICE_ESCAPE_SPECIAL_TOKENS = 2,  // special tokens spelled in the text are ordinary text
};
int32_t coppice_tokenizer_encode(const coppice_tokenizer* tokenizer, coppice_slice text, uint32_t flags,
                                 coppice_ids* out, coppice_bytes* error);

// `text` with every spelling of a special token put between two private characters (U+F0000, U+F0001), which are
// first removed from it. The same for every string of a JSON text, keys too.
int32_t coppice_tokenizer_mark(const coppice_tokenizer* tokenizer, coppice_slice text, coppice_bytes* out,
                               coppice_bytes* error);
int32_t coppice_tokenizer_mark_json(const coppice_tokenizer* tokenizer, coppice_slice json, coppice_bytes* out,
                                    coppice_bytes* error);
// Encodes text of which parts were marked: what is between the marks is ordinary text, the marks themselves vanish.
int32_t coppice_tokenizer_encode_marked(const coppice_tokenizer* tokenizer, coppice_slice text, uint32_t flags,
                                        coppice_ids* out, coppice_bytes* error);

int32_t coppice_tokenizer_decode(const coppice_tokenizer* tokenizer, const uint32_t* ids, size_t num_ids,
                                 int32_t skip_special_tokens, coppice_bytes* out, coppice_bytes* error);
// -1: no such token.
int64_t coppice_tokenizer_id_of(const coppice_tokenizer* tokenizer, coppice_slice token);

enum {
  COPPICE_TOKEN_EXISTS = 1,
  COPPICE_TOKEN_SPECIAL = 2,
  COPPICE_TOKEN_BYTE = 4,  // <0xNN>: one byte of a character that the vocabulary lacks
};

// How the bytes of tokens become text.
enum {
  // The concatenated bytes, as UTF-8; each maximal invalid part becomes one U+FFFD.
  COPPICE_DECODER_BYTES = 0,
  // Tokens are text; runs of byte tokens are UTF-8, each byte of them outside a character becomes one U+FFFD.
  COPPICE_DECODER_BYTE_RUNS = 1,
  // No rule for single tokens: only coppice_tokenizer_decode knows.
  COPPICE_DECODER_WHOLE = 2,
};
enum {
  COPPICE_START_KEEP = 0,
  COPPICE_START_STRIP_SPACE = 1,  // one space at the start of the whole text is dropped
  COPPICE_START_DECODE = 2,       // the first token is what coppice_tokenizer_decode makes of it alone
};

// Borrowed from the tokenizer.
typedef struct {
  uint32_t vocab_size;      // highest id + 1
  const uint8_t* bytes;     // of all tokens, concatenated
  const uint32_t* offsets;  // [vocab_size + 1] into bytes
  const uint8_t* flags;     // [vocab_size] COPPICE_TOKEN_*
  uint32_t decoder;         // COPPICE_DECODER_*
  uint32_t start;           // COPPICE_START_*
  int64_t bos;              // -1: none
  int64_t eos;
  coppice_slice special_tokens_json;  // an object: bos_token, eos_token, ... as templates read them
} coppice_tokenizer_info;

void coppice_tokenizer_describe(const coppice_tokenizer* tokenizer, coppice_tokenizer_info* out);

// ---- chat templates ----

typedef struct coppice_template coppice_template;

// `globals_json`: an object whose members every render sees (the special tokens); absent for none.
int32_t coppice_template_compile(coppice_slice source, coppice_slice globals_json, coppice_template** out,
                                 coppice_bytes* error);

// The files of a model folder, each as its bytes or absent. `source` is chat_template.jinja, or the file of the
// template of that name.
typedef struct {
  coppice_slice source;
  coppice_slice tokenizer_config_json;
  coppice_slice special_tokens_map_json;
  coppice_slice chat_template_json;
  coppice_slice config_json;
} coppice_template_files;

// The template called `name` (empty: the default one) with the folder's special tokens. COPPICE_NOT_FOUND without one.
int32_t coppice_template_load(const coppice_template_files* files, coppice_slice name, coppice_template** out,
                              coppice_bytes* error);
void coppice_template_free(coppice_template* handle);

typedef struct {
  uint64_t fuel;        // interpreter instructions and items of large values; more is an error
  uint64_t max_output;  // bytes; more is an error
  int64_t now_unix_us;  // what strftime_now shows, in the local time zone
} coppice_template_limits;

// `context_json`: an object. The error's message begins with the line where it happened, when that is known.
int32_t coppice_template_render(const coppice_template* handle, coppice_slice context_json,
                                const coppice_template_limits* limits, coppice_bytes* out, coppice_bytes* error);

#ifdef __cplusplus
}
#endif
