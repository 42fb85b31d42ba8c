//! SentencePiece's tokenizer.model: its protobuf read, and its pieces made into a BPE or Unigram tokenizer.

use serde_json::{json, Value};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use tokenizers::models::bpe::BPE;
use tokenizers::models::unigram::Unigram;
use tokenizers::{AddedToken, ModelWrapper, NormalizerWrapper, Tokenizer};

use crate::error::{Failure, Outcome};
use crate::load::{set_parts, spaces_decoder, Vocab};

const UNIGRAM: u64 = 1;
const NORMAL: u64 = 1;
const CONTROL: u64 = 3;
const USER_DEFINED: u64 = 4;

struct Piece {
    text: String,
    score: f32,
    kind: u64,
}

pub struct SentencePiece {
    pieces: Vec<Piece>,
    model_type: u64,
    byte_fallback: bool,
    /// unk, bos, eos: id (negative: none) and text.
    names: [(i32, String); 3],
    rules: Rules,
}

/// What SentencePiece does to a text before it cuts it.
struct Rules {
    charsmap: Vec<u8>,
    /// A space is put before the text, and taken off when decoding.
    dummy_prefix: bool,
    /// Spaces at both ends go, runs of them become one.
    remove_extra_spaces: bool,
    /// Spaces are spelled `▁`.
    escape_spaces: bool,
}

fn damaged() -> Failure {
    Failure::invalid("tokenizer.model is damaged: it is not a SentencePiece model")
}

/// One field of a protobuf message.
enum Field<'a> {
    Varint(u64),
    Fixed32(u32),
    Bytes(&'a [u8]),
    Other,
}

struct Fields<'a> {
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    fn varint(&mut self) -> Option<u64> {
        let mut value = 0u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn take(&mut self, size: u64) -> Option<&'a [u8]> {
        let size = usize::try_from(size).ok().filter(|size| *size <= self.rest.len())?;
        let (head, rest) = self.rest.split_at(size);
        self.rest = rest;
        Some(head)
    }

    fn field(&mut self) -> Option<(u64, Field<'a>)> {
        let key = self.varint()?;
        let field = match key & 7 {
            0 => Field::Varint(self.varint()?),
            1 => self.take(8).map(|_| Field::Other)?,
            2 => {
                let size = self.varint()?;
                Field::Bytes(self.take(size)?)
            }
            5 => Field::Fixed32(u32::from_le_bytes(self.take(4)?.try_into().ok()?)),
            _ => return None,
        };
        Some((key >> 3, field))
    }
}

/// Calls `visit` for every field of a message.
fn each_field<'a>(message: &'a [u8], mut visit: impl FnMut(u64, Field<'a>) -> Outcome<()>) -> Outcome<()> {
    let mut fields = Fields { rest: message };
    while !fields.rest.is_empty() {
        let (number, field) = fields.field().ok_or_else(damaged)?;
        visit(number, field)?;
    }
    Ok(())
}

fn text_of(bytes: &[u8]) -> Outcome<String> {
    std::str::from_utf8(bytes).map(str::to_string).map_err(|_| damaged())
}

impl Rules {
    fn read(&mut self, message: &[u8]) -> Outcome<()> {
        each_field(message, |number, field| {
            match (number, field) {
                (2, Field::Bytes(charsmap)) => self.charsmap = charsmap.to_vec(),
                (3, Field::Varint(on)) => self.dummy_prefix = on != 0,
                (4, Field::Varint(on)) => self.remove_extra_spaces = on != 0,
                (5, Field::Varint(on)) => self.escape_spaces = on != 0,
                _ => {}
            }
            Ok(())
        })
    }

    /// In SentencePiece's order.
    fn normalizer(&self, always_prefix: bool) -> Outcome<tokenizers::normalizers::Sequence> {
        let mut steps: Vec<NormalizerWrapper> = Vec::new();
        if !self.charsmap.is_empty() {
            let charsmap = tokenizers::normalizers::Precompiled::from(&self.charsmap).map_err(|_| damaged())?;
            steps.push(charsmap.into());
        }
        let mut replace = |pattern: Value, content: &str| {
            let step = json!({"type": "Replace", "pattern": pattern, "content": content});
            serde_json::from_value(step).map(|step| steps.push(step)).map_err(|e| Failure::internal(e.to_string()))
        };
        if self.remove_extra_spaces {
            // Spaces only: newlines and tabs stay.
            replace(json!({"Regex": r"\A +| +\z"}), "")?;
            replace(json!({"Regex": " {2,}"}), " ")?;
        }
        if self.escape_spaces {
            replace(json!({"String": " "}), "▁")?;
        }
        if self.dummy_prefix && always_prefix {
            // Metaspace gives no prefix to a text that begins with `▁`; SentencePiece does.
            replace(json!({"Regex": r"\A▁"}), "▁▁")?;
        }
        Ok(tokenizers::normalizers::Sequence::new(steps))
    }

    /// The prefix, and pieces that are never merged cut out after it.
    fn pre_tokenizer(&self, always_prefix: bool, mut whole: Vec<String>) -> Value {
        let mut steps = Vec::new();
        // An empty one would be found everywhere.
        whole.retain(|text| !text.is_empty());
        if self.dummy_prefix {
            let scheme = if always_prefix { "always" } else { "first" };
            steps.push(json!({"type": "Metaspace", "replacement": "▁", "prepend_scheme": scheme, "split": false}));
        }
        if !whole.is_empty() {
            let pattern = json!({"Regex": any_of(whole)});
            steps.push(json!({"type": "Split", "pattern": pattern, "behavior": "Isolated", "invert": false}));
        }
        if steps.is_empty() {
            return Value::Null;
        }
        json!({"type": "Sequence", "pretokenizers": steps})
    }
}

/// A regex that finds these texts, the longest first.
fn any_of(mut texts: Vec<String>) -> String {
    texts.sort_by_key(|text| Reverse(text.chars().count()));
    let escape = |text: &String| {
        let mut out = String::new();
        for c in text.chars() {
            if r"\.+*?()|[]{}^$#".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
        out
    };
    texts.iter().map(escape).collect::<Vec<_>>().join("|")
}

impl SentencePiece {
    pub fn parse(model: &[u8]) -> Outcome<SentencePiece> {
        let mut out = SentencePiece {
            pieces: Vec::new(),
            model_type: UNIGRAM,
            byte_fallback: false,
            names: [(0, "<unk>".into()), (1, "<s>".into()), (2, "</s>".into())],
            rules: Rules { charsmap: Vec::new(), dummy_prefix: true, remove_extra_spaces: true, escape_spaces: true },
        };
        each_field(model, |number, field| match (number, field) {
            (1, Field::Bytes(piece)) => out.read_piece(piece),
            (2, Field::Bytes(spec)) => out.read_trainer(spec),
            (3, Field::Bytes(spec)) => out.rules.read(spec),
            _ => Ok(()),
        })?;
        if out.pieces.is_empty() {
            return Err(damaged());
        }
        Ok(out)
    }

    fn read_piece(&mut self, message: &[u8]) -> Outcome<()> {
        let mut piece = Piece { text: String::new(), score: 0.0, kind: 1 };
        each_field(message, |number, field| {
            match (number, field) {
                (1, Field::Bytes(text)) => piece.text = text_of(text)?,
                (2, Field::Fixed32(bits)) => piece.score = f32::from_bits(bits),
                (3, Field::Varint(kind)) => piece.kind = kind,
                _ => {}
            }
            Ok(())
        })?;
        self.pieces.push(piece);
        Ok(())
    }

    fn read_trainer(&mut self, message: &[u8]) -> Outcome<()> {
        each_field(message, |number, field| {
            match (number, field) {
                (3, Field::Varint(kind)) => self.model_type = kind,
                (35, Field::Varint(on)) => self.byte_fallback = on != 0,
                // Negative numbers are written with 64 bits.
                (40..=42, Field::Varint(id)) => self.names[number as usize - 40].0 = id as i64 as i32,
                (45..=47, Field::Bytes(text)) => self.names[number as usize - 45].1 = text_of(text)?,
                _ => {}
            }
            Ok(())
        })
    }

    /// Control tokens are special, user-defined ones are not; text never runs into either.
    pub fn added_tokens(&self) -> Vec<AddedToken> {
        let added = self.pieces.iter().filter(|piece| matches!(piece.kind, CONTROL | USER_DEFINED));
        added.map(|piece| AddedToken::from(piece.text.as_str(), piece.kind == CONTROL).normalized(false)).collect()
    }

    /// The same for a model of no known class, whose pre-tokenizer cuts the user-defined ones out.
    pub fn control_tokens(&self) -> Vec<AddedToken> {
        let whole: HashSet<&str> = self.of_kind(USER_DEFINED).map(|piece| piece.text.as_str()).collect();
        let mut tokens = self.added_tokens();
        tokens.retain(|token| !whole.contains(token.content.as_str()));
        tokens
    }

    fn of_kind(&self, kind: u64) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.kind == kind)
    }

    /// Whether a space is put before the text.
    pub fn has_dummy_prefix(&self) -> bool {
        self.rules.dummy_prefix
    }

    /// bos, eos and unk as the model names them.
    pub fn named_tokens(&self) -> Vec<(&'static str, String)> {
        let keys = [(1, "bos_token"), (2, "eos_token"), (0, "unk_token")];
        let present = keys.into_iter().filter(|(index, _)| self.names[*index].0 >= 0);
        present.map(|(index, key)| (key, self.names[index].1.clone())).collect()
    }

    fn vocab(&self) -> HashMap<String, u32> {
        self.pieces.iter().enumerate().map(|(id, piece)| (piece.text.clone(), id as u32)).collect()
    }

    /// Every way to make a piece of two others. Pieces are listed in the order they were learned, so that the id of
    /// what a merge makes is its rank.
    fn merges(&self, vocab: &HashMap<String, u32>) -> Vec<(String, String)> {
        let mut merges = Vec::new();
        let mut seen = HashSet::new();
        for piece in &self.pieces {
            let text = piece.text.as_str();
            if !seen.insert(text) {
                continue;
            }
            let rank = vocab[text];
            let cuts = text.char_indices().skip(1).map(|(at, _)| text.split_at(at));
            for (chars, (left, right)) in cuts.enumerate() {
                if let (Some(&l), Some(&r)) = (vocab.get(left), vocab.get(right)) {
                    // Of the ways to make one piece: the one with the shorter left part first.
                    merges.push(((rank, chars + 1, l, r), (left, right)));
                }
            }
        }
        merges.sort_by_key(|(order, _)| *order);
        merges.into_iter().map(|(_, (left, right))| (left.to_string(), right.to_string())).collect()
    }

    fn bpe(&self, vocab: HashMap<String, u32>, merges: Vec<(String, String)>, unk: Option<&str>) -> Outcome<BPE> {
        let mut builder = BPE::builder().vocab_and_merges(vocab.into_iter().collect::<Vocab>(), merges).fuse_unk(true);
        builder = builder.byte_fallback(self.byte_fallback);
        if let Some(unk) = unk {
            builder = builder.unk_token(unk.to_string());
        }
        builder.build().map_err(|e| Failure::invalid(format!("tokenizer.model cannot be converted: {e}")))
    }

    /// As transformers' LlamaTokenizer, which sets the other parts itself.
    pub fn llama(&self) -> Outcome<Tokenizer> {
        let vocab = self.vocab();
        let merges = self.merges(&vocab);
        Ok(Tokenizer::new(self.bpe(vocab, merges, None)?))
    }

    /// The vocabulary, with the names that the configuration gives to placeholders.
    fn renamed(&self, declared: &[(u32, AddedToken)]) -> HashMap<String, u32> {
        let names: HashMap<u32, &str> = declared.iter().map(|(id, token)| (*id, token.content.as_str())).collect();
        let vocab = self.vocab();
        let kept: HashSet<&str> =
            vocab.iter().filter(|(_, id)| !names.contains_key(id)).map(|(text, _)| text.as_str()).collect();
        // In the order of the ids: the last of two that want one name has it.
        let pieces = (0..).zip(&self.pieces).filter(|(id, piece)| vocab[&piece.text] == *id);
        let renamed = pieces.map(|(id, piece)| match names.get(&id) {
            Some(name) if !kept.contains(name) => (name.to_string(), id),
            _ => (piece.text.clone(), id),
        });
        renamed.collect()
    }

    /// Every way to make a normal piece of two others, by the scores that SentencePiece goes by.
    fn scored_merges(&self, vocab: &HashMap<String, u32>) -> Vec<(String, String)> {
        let normal_id = |text: &str| {
            let id = *vocab.get(text)?;
            Some(id).filter(|id| self.pieces[*id as usize].kind == NORMAL)
        };
        let mut merges = Vec::new();
        for text in vocab.keys() {
            let Some(id) = normal_id(text) else { continue };
            for (at, _) in text.char_indices().skip(1) {
                let (left, right) = text.split_at(at);
                if normal_id(left).is_some() && normal_id(right).is_some() {
                    // Not `-score`: a score of 0 would become -0, which goes before 0 where Python has them equal.
                    merges.push((0.0 - self.pieces[id as usize].score, id, left, right));
                }
            }
        }
        merges.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| (a.1, a.2, a.3).cmp(&(b.1, b.2, b.3))));
        merges.into_iter().map(|(_, _, left, right)| (left.to_string(), right.to_string())).collect()
    }

    /// As transformers converts a model of no known class: by the model's own settings. `always_prefix`: every text
    /// between added tokens gets the dummy prefix, not only the first.
    pub fn generic(&self, declared: &[(u32, AddedToken)], always_prefix: bool) -> Outcome<Tokenizer> {
        let mut whole: Vec<String> = Vec::new();
        let model = if self.model_type == UNIGRAM {
            let vocab = self.pieces.iter().map(|piece| (piece.text.clone(), f64::from(piece.score))).collect();
            let unk = usize::try_from(self.names[0].0).ok();
            whole.extend(self.of_kind(USER_DEFINED).map(|piece| piece.text.clone()));
            ModelWrapper::Unigram(
                Unigram::from(vocab, unk, self.byte_fallback)
                    .map_err(|e| Failure::invalid(format!("tokenizer.model cannot be converted: {e}")))?,
            )
        } else {
            let vocab = self.renamed(declared);
            let is_whole = |id: u32| self.pieces[id as usize].kind == USER_DEFINED;
            whole.extend(vocab.iter().filter(|(_, id)| is_whole(**id)).map(|(text, _)| text.clone()));
            let merges = self.scored_merges(&vocab);
            let mut bpe = self.bpe(vocab, merges, Some(&self.names[0].1))?;
            bpe.ignore_merges = !whole.is_empty();
            ModelWrapper::BPE(bpe)
        };
        let mut tokenizer = Tokenizer::new(model);
        let pre_tokenizer = self.rules.pre_tokenizer(always_prefix, whole);
        let decoder = spaces_decoder(self.byte_fallback, self.rules.dummy_prefix);
        set_parts(&mut tokenizer, Value::Null, pre_tokenizer, decoder)?;
        let normalizer = self.rules.normalizer(always_prefix)?;
        tokenizer.with_normalizer(Some(normalizer)).map_err(|e| Failure::internal(e.to_string()))?;
        Ok(tokenizer)
    }
}
