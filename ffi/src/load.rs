//! The files of a model folder turned into one tokenizer, as transformers does it.

use serde_json::{Map, Value};
use tokenizers::Tokenizer;

use crate::error::{Failure, Outcome};

/// The bytes of each file, where the folder has it.
#[derive(Default)]
pub struct Files<'a> {
    pub tokenizer_json: Option<&'a [u8]>,
    pub vocab_json: Option<&'a [u8]>,
    pub merges_txt: Option<&'a [u8]>,
    pub tokenizer_model: Option<&'a [u8]>,
    pub tokenizer_config_json: Option<&'a [u8]>,
    pub special_tokens_map_json: Option<&'a [u8]>,
    pub added_tokens_json: Option<&'a [u8]>,
    pub config_json: Option<&'a [u8]>,
}

pub struct Loaded {
    pub tokenizer: Tokenizer,
    /// bos_token, eos_token, ...: texts, as templates read them.
    pub special_tokens: Map<String, Value>,
}

pub type Object = Map<String, Value>;

pub fn object(name: &str, bytes: Option<&[u8]>) -> Outcome<Object> {
    let Some(bytes) = bytes else { return Ok(Map::new()) };
    match serde_json::from_slice(bytes) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(Failure::invalid(format!("{name} is not a JSON object"))),
        Err(e) => Err(Failure::invalid(format!("{name} is damaged: {e}"))),
    }
}

/// A special token is written as a text or as an object with its `content`.
pub fn token_text(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("content")?.as_str())
}

/// The texts of bos_token, eos_token, ...: tokenizer_config.json's, over special_tokens_map.json's.
pub fn special_tokens(config: &Object, map: &Object) -> Object {
    let mut tokens = Object::new();
    for (key, value) in map.iter().chain(config) {
        match token_text(value) {
            Some(text) if key.ends_with("_token") => tokens.insert(key.clone(), Value::from(text)),
            _ => None,
        };
    }
    tokens
}

pub fn load(files: &Files) -> Outcome<Loaded> {
    let config = object("tokenizer_config.json", files.tokenizer_config_json)?;
    let map = object("special_tokens_map.json", files.special_tokens_map_json)?;
    let Some(json) = files.tokenizer_json else {
        return Err(Failure::invalid("the folder has no tokenizer.json"));
    };
    let mut tokenizer =
        Tokenizer::from_bytes(json).map_err(|e| Failure::invalid(format!("tokenizer.json is damaged: {e}")))?;
    tokenizer.with_truncation(None).map_err(|e| Failure::internal(e.to_string()))?;
    tokenizer.with_padding(None);
    let special_tokens = special_tokens(&config, &map);
    Ok(Loaded { tokenizer, special_tokens })
}
