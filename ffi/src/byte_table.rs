//! What each token adds to the text, as bytes: the decoder of a tokenizer turned into a table.

use serde_json::Value;
use std::collections::HashMap;
use tokenizers::Tokenizer;

use crate::error::{Failure, Outcome};

pub const EXISTS: u8 = 1;
pub const SPECIAL: u8 = 2;
pub const BYTE: u8 = 4;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Decoder {
    Bytes = 0,
    ByteRuns = 1,
    Whole = 2,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Start {
    Keep = 0,
    StripSpace = 1,
    Decode = 2,
}

pub struct ByteTable {
    pub bytes: Vec<u8>,
    pub offsets: Vec<u32>,
    pub flags: Vec<u8>,
    pub decoder: Decoder,
    pub start: Start,
}

/// How one token's text becomes bytes.
enum Rule {
    ByteLevel,
    /// `▁` stands for a space; `<0xNN>` for a byte when `bytes` is set.
    Spaces {
        replacement: Option<String>,
        bytes: bool,
    },
    /// Tokens are joined by spaces: each brings one in front.
    Joined,
}

fn is_type(value: &Value, name: &str) -> bool {
    value.get("type").and_then(Value::as_str) == Some(name)
}

/// `[Replace ▁ by space] [ByteFallback] [Fuse] [Strip one leading space]`, each optional, in this order.
fn sentencepiece_rule(steps: &[Value]) -> Option<(Rule, Start)> {
    let mut rest = steps;
    let mut take = |name: &str| match rest.first() {
        Some(step) if is_type(step, name) => {
            rest = &rest[1..];
            Some(step.clone())
        }
        _ => None,
    };
    let mut replacement = None;
    if let Some(step) = take("Replace") {
        if step["content"] != " " {
            return None;
        }
        replacement = Some(step["pattern"]["String"].as_str()?.to_string());
    }
    let bytes = take("ByteFallback").is_some();
    let fused = take("Fuse").is_some();
    let mut start = Start::Keep;
    if let Some(step) = take("Strip") {
        // Without Fuse each token would be stripped, not the text.
        if !fused || step["content"] != " " || step["start"] != 1 || step["stop"] != 0 {
            return None;
        }
        start = Start::StripSpace;
    }
    rest.is_empty().then_some((Rule::Spaces { replacement, bytes }, start))
}

fn rule_of(decoder: &Value) -> Option<(Rule, Start)> {
    if decoder.is_null() {
        return Some((Rule::Joined, Start::StripSpace));
    }
    if is_type(decoder, "ByteLevel") {
        return Some((Rule::ByteLevel, Start::Keep));
    }
    if is_type(decoder, "Metaspace") {
        let replacement = Some(decoder["replacement"].as_str()?.to_string());
        let start = if decoder["prepend_scheme"] == "never" { Start::Keep } else { Start::Decode };
        return Some((Rule::Spaces { replacement, bytes: false }, start));
    }
    if is_type(decoder, "Sequence") {
        let steps = decoder["decoders"].as_array()?;
        return match steps.as_slice() {
            [one] => rule_of(one),
            _ => sentencepiece_rule(steps),
        };
    }
    sentencepiece_rule(std::slice::from_ref(decoder))
}

/// GPT-2's printable stand-ins for the 256 bytes.
fn byte_of_char() -> HashMap<char, u8> {
    let printable = |b: u32| (0x21..=0x7e).contains(&b) || (0xa1..=0xac).contains(&b) || (0xae..=0xff).contains(&b);
    let mut next = 256;
    (0..256u32)
        .map(|b| {
            let code = if printable(b) {
                b
            } else {
                next += 1;
                next - 1
            };
            (char::from_u32(code).expect("below 0x144"), b as u8)
        })
        .collect()
}

fn byte_token(token: &str) -> Option<u8> {
    let digits = token.strip_prefix("<0x")?.strip_suffix('>')?;
    if digits.len() != 2 {
        return None;
    }
    u8::from_str_radix(digits, 16).ok()
}

impl ByteTable {
    pub fn new(tokenizer: &Tokenizer) -> Outcome<ByteTable> {
        let decoder = match tokenizer.get_decoder() {
            Some(decoder) => serde_json::to_value(decoder).map_err(|e| Failure::internal(e.to_string()))?,
            None => Value::Null,
        };
        let (rule, start, kind) = match rule_of(&decoder) {
            Some((rule, start)) => {
                let kind = if matches!(rule, Rule::ByteLevel) { Decoder::Bytes } else { Decoder::ByteRuns };
                (rule, start, kind)
            }
            None => (Rule::Spaces { replacement: None, bytes: false }, Start::Keep, Decoder::Whole),
        };
        let mut tokens: Vec<(u32, String)> =
            tokenizer.get_vocab(false).into_iter().map(|(token, id)| (id, token)).collect();
        // An added token's text wins over the model's, as in decoding.
        let added = tokenizer.get_added_tokens_decoder();
        tokens.retain(|(id, _)| !added.contains_key(id));
        tokens.extend(added.iter().map(|(id, token)| (*id, token.content.clone())));
        tokens.sort_unstable();
        let size = tokens.last().map_or(0, |(id, _)| *id as usize + 1);
        if size > 1 << 24 {
            return Err(Failure::invalid(format!("the tokenizer has a token id of {}", size - 1)));
        }
        let chars = byte_of_char();
        let specials = tokenizer.get_added_vocabulary();
        let mut table =
            ByteTable { bytes: Vec::new(), offsets: vec![0; size + 1], flags: vec![0; size], decoder: kind, start };
        let mut next = 0;
        for (id, token) in tokens {
            let id = id as usize;
            if id < next {
                continue; // two tokens with one id: the first in order stands
            }
            table.offsets[next..=id].fill(table.bytes.len() as u32);
            table.flags[id] = EXISTS | if specials.is_special_token(&token) { SPECIAL } else { 0 };
            table.flags[id] |= append(&rule, &chars, &token, &mut table.bytes);
            next = id + 1;
        }
        table.offsets[next..].fill(table.bytes.len() as u32);
        Ok(table)
    }
}

/// Appends the token's bytes; returns flags that its text implies.
fn append(rule: &Rule, chars: &HashMap<char, u8>, token: &str, out: &mut Vec<u8>) -> u8 {
    match rule {
        Rule::ByteLevel => {
            let mapped: Option<Vec<u8>> = token.chars().map(|c| chars.get(&c).copied()).collect();
            // One character outside the alphabet, and the whole token is literal text.
            out.extend(mapped.as_deref().unwrap_or(token.as_bytes()));
        }
        Rule::Joined => {
            out.push(b' ');
            out.extend(token.as_bytes());
        }
        Rule::Spaces { replacement, bytes } => {
            let text = match replacement {
                Some(replacement) => token.replace(replacement.as_str(), " "),
                None => token.to_string(),
            };
            if let (true, Some(byte)) = (*bytes, byte_token(&text)) {
                out.push(byte);
                return BYTE;
            }
            out.extend(text.as_bytes());
        }
    }
    0
}
