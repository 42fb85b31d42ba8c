//! Special tokens in user text made inert: marked before the template is rendered, encoded as text after.
//!
//! A mark is a private character before and after. Templates may cut text anywhere; a mark that lost its partner still
//! keeps the text on its two sides from joining into a special token.

use serde_json::Value;
use std::ops::Range;
use tokenizers::tokenizer::normalizer::Range as TextRange;
use tokenizers::tokenizer::pre_tokenizer::Split;
use tokenizers::{
    AddedVocabulary, Model, ModelWrapper, Normalizer, OffsetReferential, OffsetType, PreTokenizedString, PreTokenizer,
    Token, Tokenizer,
};

pub const OPEN: char = '\u{F0000}';
pub const CLOSE: char = '\u{F0001}';

fn is_mark(c: char) -> bool {
    c == OPEN || c == CLOSE
}

/// An added token in a text: its bytes and its id.
type Found = (Range<usize>, u32);

/// The added tokens that `added` sees in `text`.
fn find_added(tokenizer: &Tokenizer, added: &AddedVocabulary, text: &str) -> Vec<Found> {
    let pieces = added.extract_and_normalize(tokenizer.get_normalizer(), text);
    let splits = pieces.get_splits(OffsetReferential::Original, OffsetType::Byte);
    let found = splits.into_iter().filter_map(|(_, (begin, end), tokens)| {
        let id = tokens.as_ref()?.first()?.id;
        Some((begin..end, id))
    });
    found.collect()
}

fn find_special(tokenizer: &Tokenizer, text: &str) -> Vec<Found> {
    let added = tokenizer.get_added_vocabulary();
    let mut found = find_added(tokenizer, added, text);
    found.retain(|(_, id)| added.get_added_tokens_decoder().get(id).is_some_and(|token| token.special));
    found
}

pub fn mark_text(tokenizer: &Tokenizer, text: &str) -> String {
    let text: String = text.chars().filter(|c| !is_mark(*c)).collect();
    let found = find_special(tokenizer, &text);
    if found.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 8 * found.len());
    let mut at = 0;
    for (range, _) in found {
        out.push_str(&text[at..range.start]);
        out.push(OPEN);
        out.push_str(&text[range.clone()]);
        out.push(CLOSE);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

pub fn mark_json(tokenizer: &Tokenizer, value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(mark_text(tokenizer, &text)),
        Value::Array(items) => items.into_iter().map(|item| mark_json(tokenizer, item)).collect(),
        Value::Object(members) => Value::Object(
            members.into_iter().map(|(key, item)| (mark_text(tokenizer, &key), mark_json(tokenizer, item))).collect(),
        ),
        other => other,
    }
}

/// `text` without its marks, and the ranges of it in which special tokens are special.
fn unmark(text: &str) -> (String, Vec<Range<usize>>) {
    let mut plain = String::with_capacity(text.len());
    let mut outside = Vec::new();
    let mut begin = Some(0);
    for c in text.chars() {
        if !is_mark(c) {
            plain.push(c);
            continue;
        }
        if let Some(begin) = begin.filter(|begin| *begin < plain.len()) {
            outside.push(begin..plain.len());
        }
        // A lone mark only divides; what follows an opening one is inside up to the next mark.
        begin = (c == CLOSE).then_some(plain.len());
    }
    if let Some(begin) = begin.filter(|begin| *begin < plain.len()) {
        outside.push(begin..plain.len());
    }
    (plain, outside)
}

/// Where the text is cut, and what the pieces that are tokens already are. Covers the text, in order.
fn plan(tokenizer: &Tokenizer, escaped: &AddedVocabulary, plain: &str, outside: &[Range<usize>]) -> Vec<Found> {
    let shifted = |by: usize| move |(range, id): Found| (range.start + by..range.end + by, id);
    let mut special = Vec::new();
    for range in outside {
        special.extend(find_special(tokenizer, &plain[range.clone()]).into_iter().map(shifted(range.start)));
    }
    let mut all = Vec::new();
    let mut at = 0;
    for (range, id) in special.into_iter().chain([(plain.len()..plain.len(), 0)]) {
        let gap = at..range.start;
        all.extend(find_added(tokenizer, escaped, &plain[gap.clone()]).into_iter().map(shifted(gap.start)));
        at = range.end;
        if !range.is_empty() {
            all.push((range, id));
        }
    }
    all
}

/// The ids of a text with marks; `None` when there are none in it.
pub fn encode_marked(
    tokenizer: &Tokenizer,
    escaped: &AddedVocabulary,
    text: &str,
) -> tokenizers::Result<Option<Vec<u32>>> {
    if !text.contains(is_mark) {
        return Ok(None);
    }
    let (plain, outside) = unmark(text);
    let tokens = plan(tokenizer, escaped, &plain, &outside);
    let mut pieces = PreTokenizedString::from(plain.as_str());
    pieces.split(|_, whole| {
        let mut splits: Vec<Split> = Vec::new();
        let mut cut = |range: Range<usize>, tokens: Option<Vec<Token>>| {
            if let Some(piece) = whole.slice(TextRange::Original(range)) {
                splits.push((piece, tokens).into());
            }
        };
        let mut at = 0;
        for (range, id) in &tokens {
            if at < range.start {
                cut(at..range.start, None);
            }
            let value = plain[range.clone()].to_string();
            cut(range.clone(), Some(vec![Token::new(*id, value, (0, range.len()))]));
            at = range.end;
        }
        if at < plain.len() {
            cut(at..plain.len(), None);
        }
        Ok(splits)
    })?;
    if let Some(normalizer) = tokenizer.get_normalizer() {
        pieces.normalize(|piece| normalizer.normalize(piece))?;
    }
    if let Some(pre_tokenizer) = tokenizer.get_pre_tokenizer() {
        pre_tokenizer.pre_tokenize(&mut pieces)?;
    }
    pieces.tokenize(|piece| tokenize_inert(tokenizer, piece.get()))?;
    Ok(Some(ids_of(&pieces)))
}

/// Ordinary text to tokens. Where the model's own vocabulary spells a special token, that text goes in one character
/// at a time.
pub fn tokenize_inert(tokenizer: &Tokenizer, text: &str) -> tokenizers::Result<Vec<Token>> {
    let model = tokenizer.get_model();
    let added = tokenizer.get_added_vocabulary();
    let unknown = match model {
        ModelWrapper::BPE(bpe) => bpe.unk_token.as_deref(),
        _ => None,
    };
    let is_spelled = |token: &Token| {
        token.value.chars().nth(1).is_some() && added.is_special_token(&token.value) && Some(&*token.value) != unknown
    };
    let mut out = Vec::new();
    for token in model.tokenize(text)? {
        if !is_spelled(&token) {
            out.push(token);
            continue;
        }
        for c in token.value.chars() {
            out.extend(model.tokenize(c.encode_utf8(&mut [0; 4]))?);
        }
    }
    Ok(out)
}

/// The ids of a text that is cut and tokenized.
pub fn ids_of(pieces: &PreTokenizedString) -> Vec<u32> {
    let splits = pieces.get_splits(OffsetReferential::Normalized, OffsetType::None);
    splits.iter().flat_map(|(_, _, tokens)| tokens.iter().flatten().map(|token| token.id)).collect()
}
