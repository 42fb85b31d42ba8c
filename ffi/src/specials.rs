//! Added and special tokens as the configuration files declare them.

use serde_json::{json, Map, Value};
use tokenizers::{AddedToken, Tokenizer};

use crate::error::{Failure, Outcome};

pub type Object = Map<String, Value>;

pub fn object(name: &str, bytes: Option<&[u8]>) -> Outcome<Object> {
    let Some(bytes) = bytes else { return Ok(Map::new()) };
    let parsed = serde_json::from_slice(bytes)
        .or_else(|error| without_python_numbers(bytes).map_or(Err(error), |text| serde_json::from_slice(&text)));
    match parsed {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(Failure::invalid(format!("{name} is not a JSON object"))),
        Err(e) => Err(Failure::invalid(format!("{name} is damaged: {e}"))),
    }
}

/// The text with null for each Infinity, -Infinity and NaN outside strings, which Python's json writes.
fn without_python_numbers(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut inside = false;
    let mut found = false;
    while let [first, after @ ..] = rest {
        let number = [&b"-Infinity"[..], b"Infinity", b"NaN"].into_iter().find(|name| rest.starts_with(name));
        if let (false, Some(number)) = (inside, number) {
            out.extend(b"null");
            rest = &rest[number.len()..];
            found = true;
            continue;
        }
        inside ^= *first == b'"';
        out.push(*first);
        rest = after;
        if let (true, b'\\', [escaped, after @ ..]) = (inside, first, rest) {
            out.push(*escaped);
            rest = after;
        }
    }
    found.then_some(out)
}

/// A token of a configuration: a text, or an object with its `content` and switches.
fn token_of(value: &Value, special: Option<bool>) -> Option<AddedToken> {
    if let Some(text) = value.as_str() {
        return Some(AddedToken::from(text, true));
    }
    let switch = |key: &str| value.get(key).and_then(Value::as_bool);
    let special = special.or(switch("special")).unwrap_or(false);
    Some(AddedToken {
        content: value.get("content")?.as_str()?.to_string(),
        single_word: switch("single_word").unwrap_or(false),
        lstrip: switch("lstrip").unwrap_or(false),
        rstrip: switch("rstrip").unwrap_or(false),
        normalized: switch("normalized").unwrap_or(!special),
        special,
    })
}

#[derive(Default)]
pub struct Specials {
    /// Of added_tokens_decoder, or of added_tokens.json, by id.
    pub declared: Vec<(u32, AddedToken)>,
    /// bos_token, eos_token, ..., in the order of the files.
    named: Vec<(String, AddedToken)>,
    /// Special tokens without a name; `None` where the configuration does not speak of them.
    extra: Option<Vec<AddedToken>>,
    /// Those of the older key where it comes too late: they count only where nobody else names any.
    late: Vec<AddedToken>,
}

fn list_of(value: &Value) -> Vec<AddedToken> {
    value.as_array().into_iter().flatten().filter_map(|value| token_of(value, Some(true))).collect()
}

impl Specials {
    pub fn read(config: &Object, map: &Object, added: &Object) -> Outcome<Specials> {
        let mut specials = Specials::default();
        specials.read_names(config, None);
        specials.read_extra(config);
        if let Some(Value::Object(declared)) = config.get("added_tokens_decoder") {
            for (id, value) in declared {
                let token = id.parse().ok().zip(token_of(value, None));
                specials.declared.push(token.ok_or_else(|| {
                    Failure::invalid(format!("tokenizer_config.json: added_tokens_decoder[{id}] is not a token"))
                })?);
            }
        } else {
            // Older folders: what special_tokens_map.json says goes over the configuration.
            specials.read_names(map, Some(true));
            specials.merge_extra(map);
        }
        if specials.declared.is_empty() {
            for (text, id) in added {
                let special = specials.is_named(text);
                if let Some(id) = id.as_u64() {
                    let token = AddedToken::from(text.as_str(), special).normalized(!special);
                    specials.declared.push((id as u32, token));
                }
            }
        }
        specials.declared.sort_by_key(|(id, _)| *id);
        for (_, token) in specials.named.iter_mut() {
            if let Some((_, declared)) = specials.declared.iter().find(|(_, other)| other.content == token.content) {
                *token = declared.clone();
            }
        }
        Ok(specials)
    }

    fn read_names(&mut self, source: &Object, special: Option<bool>) {
        for (key, value) in source {
            if let ("extra_special_tokens", Value::Object(named)) = (key.as_str(), value) {
                self.read_names(named, Some(true));
            } else if let (true, Some(token)) = (key.ends_with("_token"), token_of(value, special)) {
                self.named.retain(|(name, _)| name != key);
                self.named.push((key.clone(), token));
            }
        }
    }

    /// tokenizer_config.json: the older key counts where the newer one is empty.
    fn read_extra(&mut self, config: &Object) {
        let newer = config.get("extra_special_tokens");
        let is_empty = |value: &Value| match value {
            Value::Array(list) => list.is_empty(),
            Value::Object(named) => named.is_empty(),
            other => other.is_null(),
        };
        match (config.get("additional_special_tokens"), newer) {
            (Some(older), newer) if newer.is_none_or(is_empty) => self.extra = Some(list_of(older)),
            (older, Some(Value::Object(_))) => self.late = older.map(list_of).unwrap_or_default(),
            (_, newer) => self.extra = newer.map(list_of),
        }
    }

    /// special_tokens_map.json: the newer key adds to the configuration's, the older one is late.
    fn merge_extra(&mut self, map: &Object) {
        if let Some(older) = map.get("additional_special_tokens") {
            self.late = list_of(older);
        }
        match map.get("extra_special_tokens") {
            Some(newer @ Value::Array(_)) => {
                let extra = self.extra.get_or_insert_default();
                for token in list_of(newer) {
                    if !extra.contains(&token) {
                        extra.push(token);
                    }
                }
            }
            Some(Value::Object(_)) => self.extra = None,
            Some(_) => self.extra = Some(Vec::new()),
            None => {}
        }
    }

    fn is_named(&self, text: &str) -> bool {
        let extra = self.extra.iter().flatten();
        self.named.iter().map(|(_, token)| token).chain(extra).any(|token| token.content == text)
    }

    fn extra(&self) -> &[AddedToken] {
        self.extra.as_ref().unwrap_or(&self.late)
    }

    /// Tokens that come with the model, where the configuration does not speak of extra ones.
    pub fn use_extra(&mut self, tokens: Vec<AddedToken>) {
        self.extra.get_or_insert(tokens);
    }

    /// Declared tokens are looked for in the text as it came, not as the normalizer leaves it.
    pub fn match_unnormalized(&mut self) {
        for (_, token) in self.declared.iter_mut() {
            token.normalized = false;
        }
    }

    /// Tokens of the class, for keys that the configuration leaves out; null there means none.
    pub fn use_defaults(&mut self, defaults: &[(&str, String)], config: &Object) {
        for (key, text) in defaults {
            if !config.contains_key(*key) && self.get(key).is_none() {
                self.named.push((key.to_string(), AddedToken::from(text.as_str(), true)));
            }
        }
    }

    pub fn get(&self, key: &str) -> Option<&AddedToken> {
        self.named.iter().find(|(name, _)| name == key).map(|(_, token)| token)
    }
}

pub fn named_tokens(specials: &Specials) -> Object {
    specials.named.iter().map(|(key, token)| (key.clone(), Value::from(token.content.as_str()))).collect()
}

/// Adds to the tokenizer what the files declare and it does not have.
pub fn add_declared(tokenizer: &mut Tokenizer, specials: &Specials, all_special: bool) -> Outcome<()> {
    let present = tokenizer.get_added_tokens_decoder();
    let has = |token: &AddedToken| present.values().any(|other| other == token);
    let mut wanted: Vec<AddedToken> = Vec::new();
    for (_, token) in &specials.declared {
        if !has(token) {
            wanted.push(token.clone());
        }
    }
    let mut known: Vec<&str> = present.values().map(|token| token.content.as_str()).collect();
    known.extend(specials.declared.iter().map(|(_, token)| token.content.as_str()));
    for token in specials.named.iter().map(|(_, token)| token).chain(specials.extra()) {
        if !known.contains(&token.content.as_str()) && !wanted.contains(token) {
            wanted.push(token.clone());
        }
    }
    for token in wanted.iter_mut() {
        token.special |= specials.named.iter().any(|(_, other)| other.content == token.content);
    }
    if all_special {
        let every = specials.named.iter().map(|(_, token)| token).chain(specials.extra());
        wanted.extend(every.map(|token| AddedToken::from(token.content.as_str(), true)));
    }
    tokenizer.add_tokens(wanted).map_err(|e| Failure::invalid(format!("the added tokens cannot be used: {e}")))?;
    Ok(())
}

/// add_bos_token and add_eos_token of the configuration.
pub fn bos_and_eos(tokenizer: &mut Tokenizer, specials: &Specials, config: &Object) -> Outcome<()> {
    let wanted = |switch: &str, key: &str| {
        let on = config.get(switch).and_then(Value::as_bool).unwrap_or(false);
        let token = specials.get(key).filter(|_| on)?;
        Some((token.content.clone(), tokenizer.token_to_id(&token.content)?))
    };
    let bos = wanted("add_bos_token", "bos_token");
    let eos = wanted("add_eos_token", "eos_token");
    let special = |token: &(String, u32), type_id: u32| json!({"SpecialToken": {"id": token.0, "type_id": type_id}});
    let sequence = |name: &str, type_id: u32| json!({"Sequence": {"id": name, "type_id": type_id}});
    let part = |name: &str, type_id: u32| {
        let mut pieces: Vec<Value> = bos.iter().map(|token| special(token, type_id)).collect();
        pieces.push(sequence(name, type_id));
        pieces.extend(eos.iter().map(|token| special(token, type_id)));
        pieces
    };
    let tokens: Object = bos
        .iter()
        .chain(&eos)
        .map(|(text, id)| (text.clone(), json!({"id": text, "ids": [id], "tokens": [text]})))
        .collect();
    let pair = [part("A", 0), part("B", 1)].concat();
    let processor: tokenizers::PostProcessorWrapper = serde_json::from_value(json!({
        "type": "TemplateProcessing",
        "single": part("A", 0),
        "pair": pair,
        "special_tokens": tokens,
    }))
    .map_err(|e| Failure::internal(e.to_string()))?;
    tokenizer.with_post_processor(Some(processor));
    Ok(())
}
