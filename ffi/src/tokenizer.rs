//! The tokenizer handle: encode, encode with parts marked as ordinary text, decode, describe.

use serde_json::Value;
use std::slice;
use tokenizers::{AddedVocabulary, PreTokenizer, Tokenizer};

use crate::byte_table::ByteTable;
use crate::error::{catch_panic, guarded, Failure, Outcome, Owned, Slice};
use crate::load::{load, Files};
use crate::marks::{encode_marked, ids_of, mark_json, mark_text, tokenize_inert};

const ADD_SPECIAL_TOKENS: u32 = 1;
const ESCAPE_SPECIAL_TOKENS: u32 = 2;

pub struct CoppiceTokenizer {
    tokenizer: Tokenizer,
    /// The added tokens with the special ones switched off: they are ordinary text to it.
    escaped: AddedVocabulary,
    table: ByteTable,
    bos: Option<u32>,
    eos: Option<u32>,
    special_tokens_json: String,
}

impl CoppiceTokenizer {
    pub fn new(files: &Files) -> Outcome<Self> {
        // The parsers of the library trust their files.
        let loaded = catch_panic(|| load(files))
            .unwrap_or_else(|message| Err(Failure::invalid(format!("the files are damaged: {message}"))))?;
        let tokenizer = loaded.tokenizer;
        let named = |key: &str| tokenizer.token_to_id(loaded.special_tokens.get(key)?.as_str()?);
        let mut escaped = tokenizer.get_added_vocabulary().clone();
        escaped.set_encode_special_tokens(true);
        Ok(CoppiceTokenizer {
            table: ByteTable::new(&tokenizer)?,
            bos: named("bos_token"),
            eos: named("eos_token"),
            special_tokens_json: Value::Object(loaded.special_tokens).to_string(),
            escaped,
            tokenizer,
        })
    }

    pub fn encode(&self, text: &str, flags: u32) -> Outcome<Vec<u32>> {
        let add_special = flags & ADD_SPECIAL_TOKENS != 0;
        let failed = |e: tokenizers::Error| Failure::invalid(format!("the text cannot be tokenized: {e}"));
        if flags & ESCAPE_SPECIAL_TOKENS == 0 {
            return Ok(self.tokenizer.encode_fast(text, add_special).map_err(failed)?.get_ids().to_vec());
        }
        let ids = self.encode_with(&self.escaped, text).map_err(failed)?;
        self.post_process(ids, add_special).map_err(failed)
    }

    fn encode_with(&self, added: &AddedVocabulary, text: &str) -> tokenizers::Result<Vec<u32>> {
        let mut pieces = added.extract_and_normalize(self.tokenizer.get_normalizer(), text);
        if let Some(pre_tokenizer) = self.tokenizer.get_pre_tokenizer() {
            pre_tokenizer.pre_tokenize(&mut pieces)?;
        }
        pieces.tokenize(|piece| tokenize_inert(&self.tokenizer, piece.get()))?;
        Ok(ids_of(&pieces))
    }

    fn post_process(&self, ids: Vec<u32>, add_special: bool) -> tokenizers::Result<Vec<u32>> {
        if !add_special {
            return Ok(ids);
        }
        let tokens = ids.into_iter().map(|id| tokenizers::Token::new(id, String::new(), (0, 0))).collect();
        let encoding = tokenizers::Encoding::from_tokens(tokens, 0);
        Ok(self.tokenizer.post_process(encoding, None, true)?.get_ids().to_vec())
    }

    pub fn encode_marked(&self, text: &str, flags: u32) -> Outcome<Vec<u32>> {
        let failed = |e: tokenizers::Error| Failure::invalid(format!("the text cannot be tokenized: {e}"));
        match encode_marked(&self.tokenizer, &self.escaped, text).map_err(failed)? {
            Some(ids) => self.post_process(ids, flags & ADD_SPECIAL_TOKENS != 0).map_err(failed),
            None => self.encode(text, flags),
        }
    }

    pub fn decode(&self, ids: &[u32], skip_special: bool) -> Outcome<String> {
        self.tokenizer.decode(ids, skip_special).map_err(|e| Failure::internal(e.to_string()))
    }
}

#[repr(C)]
pub struct CFiles {
    tokenizer_json: Slice,
    vocab_json: Slice,
    merges_txt: Slice,
    tokenizer_model: Slice,
    tokenizer_config_json: Slice,
    special_tokens_map_json: Slice,
    added_tokens_json: Slice,
    config_json: Slice,
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_load(
    files: *const CFiles,
    out: *mut *mut CoppiceTokenizer,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        // Requests are tokenized on the server's own threads; a second pool would only get in their way.
        tokenizers::utils::parallelism::set_parallelism(false);
        let files = &*files;
        let tokenizer = CoppiceTokenizer::new(&Files {
            tokenizer_json: files.tokenizer_json.get(),
            vocab_json: files.vocab_json.get(),
            merges_txt: files.merges_txt.get(),
            tokenizer_model: files.tokenizer_model.get(),
            tokenizer_config_json: files.tokenizer_config_json.get(),
            special_tokens_map_json: files.special_tokens_map_json.get(),
            added_tokens_json: files.added_tokens_json.get(),
            config_json: files.config_json.get(),
        })?;
        out.write(Box::into_raw(Box::new(tokenizer)));
        Ok(())
    })
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_free(tokenizer: *mut CoppiceTokenizer) {
    if !tokenizer.is_null() {
        drop(Box::from_raw(tokenizer));
    }
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_encode(
    tokenizer: *const CoppiceTokenizer,
    text: Slice,
    flags: u32,
    out: *mut Owned<u32>,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        out.write(Owned::new((*tokenizer).encode(text.text()?, flags)?));
        Ok(())
    })
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_mark(
    tokenizer: *const CoppiceTokenizer,
    text: Slice,
    out: *mut Owned<u8>,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        out.write(Owned::new(mark_text(&(*tokenizer).tokenizer, text.text()?).into_bytes()));
        Ok(())
    })
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_mark_json(
    tokenizer: *const CoppiceTokenizer,
    json: Slice,
    out: *mut Owned<u8>,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        let value: Value = serde_json::from_slice(json.get().unwrap_or_default())
            .map_err(|e| Failure::invalid(format!("the template's context is not JSON: {e}")))?;
        out.write(Owned::new(mark_json(&(*tokenizer).tokenizer, value).to_string().into_bytes()));
        Ok(())
    })
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_encode_marked(
    tokenizer: *const CoppiceTokenizer,
    text: Slice,
    flags: u32,
    out: *mut Owned<u32>,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        out.write(Owned::new((*tokenizer).encode_marked(text.text()?, flags)?));
        Ok(())
    })
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_decode(
    tokenizer: *const CoppiceTokenizer,
    ids: *const u32,
    num_ids: usize,
    skip_special: i32,
    out: *mut Owned<u8>,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        let ids = if num_ids == 0 { &[] } else { slice::from_raw_parts(ids, num_ids) };
        out.write(Owned::new((*tokenizer).decode(ids, skip_special != 0)?.into_bytes()));
        Ok(())
    })
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_id_of(tokenizer: *const CoppiceTokenizer, token: Slice) -> i64 {
    let id = token.text().ok().and_then(|text| (*tokenizer).tokenizer.token_to_id(text));
    id.map_or(-1, i64::from)
}

#[repr(C)]
pub struct CInfo {
    vocab_size: u32,
    bytes: *const u8,
    offsets: *const u32,
    flags: *const u8,
    decoder: u32,
    start: u32,
    bos: i64,
    eos: i64,
    special_tokens_json: Slice,
}

#[no_mangle]
pub unsafe extern "C" fn coppice_tokenizer_describe(tokenizer: *const CoppiceTokenizer, out: *mut CInfo) {
    let tokenizer = &*tokenizer;
    let table = &tokenizer.table;
    out.write(CInfo {
        vocab_size: table.flags.len() as u32,
        bytes: table.bytes.as_ptr(),
        offsets: table.offsets.as_ptr(),
        flags: table.flags.as_ptr(),
        decoder: table.decoder as u32,
        start: table.start as u32,
        bos: tokenizer.bos.map_or(-1, i64::from),
        eos: tokenizer.eos.map_or(-1, i64::from),
        special_tokens_json: Slice::of(tokenizer.special_tokens_json.as_bytes()),
    });
}
