//! The files of a model folder turned into one tokenizer, as transformers does it.
//!
//! transformers chooses a tokenizer class by tokenizer_config.json and the model's type. Some classes replace parts of
//! what the files say (the pre-tokenizer, the normalizer, the decoder), the others take tokenizer.json as it is.

use serde_json::{json, Value};
use tokenizers::models::bpe::BPE;
use tokenizers::{ModelWrapper, Tokenizer};

use crate::error::{Failure, Outcome};
use crate::sentencepiece::SentencePiece;
use crate::specials::{add_declared, bos_and_eos, named_tokens, object, Object, Specials};

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
    pub special_tokens: Object,
}

/// The tokenizer classes of transformers that matter to the supported models.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Class {
    /// tokenizer.json as it is.
    Backend,
    Llama,
    Qwen2,
    Gpt2,
}

fn class_named(name: &str) -> Class {
    match name {
        "LlamaTokenizer" => Class::Llama,
        "Qwen2Tokenizer" => Class::Qwen2,
        "GPT2Tokenizer" => Class::Gpt2,
        _ => Class::Backend,
    }
}

/// The class that transformers registers for a model type, where it registers one.
fn registered(model_type: &str) -> Option<&'static str> {
    match model_type {
        "qwen2" | "qwen2_moe" | "qwen3" | "qwen3_moe" => Some("Qwen2Tokenizer"),
        "gpt2" | "starcoder2" => Some("GPT2Tokenizer"),
        "mistral" | "mistral3" | "mixtral" | "ministral" | "phi3" | "olmo2" | "granite" => Some("TokenizersBackend"),
        _ => None,
    }
}

/// Model types whose published tokenizer_config.json often names a wrong class.
fn names_wrong_class(model_type: &str) -> bool {
    matches!(model_type, "qwen2" | "phi3")
}

pub fn choose_class(tokenizer_config: &Object, model_config: &Object, tokenizer_json: Option<&[u8]>) -> Class {
    let text = |config: &Object, key: &str| config.get(key).and_then(Value::as_str).map(str::to_string);
    let model_type = text(model_config, "model_type").unwrap_or_default();
    let declared = text(tokenizer_config, "tokenizer_class").or_else(|| text(model_config, "tokenizer_class"));
    let Some(declared) = declared else {
        return registered(&model_type).map_or(Class::Backend, class_named);
    };
    let declared = declared.strip_suffix("Fast").unwrap_or(&declared);
    let wrong = names_wrong_class(&model_type);
    // Byte-level tokenizers (Llama 3, DeepSeek's distillations) that name the SentencePiece class.
    let byte_level = || tokenizer_json.is_some_and(|json| json.windows(11).any(|w| w == b"\"ByteLevel\""));
    if declared == "LlamaTokenizer" && !wrong && byte_level() {
        return Class::Backend;
    }
    match registered(&model_type) {
        Some("TokenizersBackend") if declared != "TokenizersBackend" => Class::Backend,
        Some(registered) if wrong => class_named(registered),
        _ => class_named(declared),
    }
}

/// The defaults of the class for tokens that the configuration does not name.
fn class_tokens(class: Class) -> &'static [(&'static str, &'static str)] {
    match class {
        Class::Backend => &[],
        Class::Llama => &[("bos_token", "<s>"), ("eos_token", "</s>"), ("unk_token", "<unk>")],
        Class::Qwen2 => {
            &[("eos_token", "<|endoftext|>"), ("unk_token", "<|endoftext|>"), ("pad_token", "<|endoftext|>")]
        }
        Class::Gpt2 => {
            &[("bos_token", "<|endoftext|>"), ("eos_token", "<|endoftext|>"), ("unk_token", "<|endoftext|>")]
        }
    }
}

const QWEN2_SPLIT: &str = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/// Replaces what the class replaces.
fn apply_class(tokenizer: &mut Tokenizer, class: Class, config: &Object) -> Outcome<()> {
    let prefix_space = config.get("add_prefix_space").and_then(Value::as_bool);
    let byte_level = |prefix: bool, regex: bool| json!({"type": "ByteLevel", "add_prefix_space": prefix, "trim_offsets": true, "use_regex": regex});
    match class {
        Class::Backend => Ok(()),
        Class::Qwen2 => {
            let split =
                json!({"type": "Split", "pattern": {"Regex": QWEN2_SPLIT}, "behavior": "Isolated", "invert": false});
            let steps =
                json!({"type": "Sequence", "pretokenizers": [split, byte_level(prefix_space.unwrap_or(false), false)]});
            set_model(tokenizer, false, false);
            set_parts(tokenizer, json!({"type": "NFC"}), steps, byte_level(true, true))
        }
        Class::Gpt2 => {
            set_model(tokenizer, false, false);
            set_parts(tokenizer, Value::Null, byte_level(prefix_space.unwrap_or(false), true), byte_level(true, true))
        }
        Class::Llama => {
            let prefix_space = prefix_space.unwrap_or(true);
            let legacy = config.get("legacy").and_then(Value::as_bool).unwrap_or(false);
            let scheme = match (prefix_space, legacy) {
                (false, _) => "never",
                (true, true) => "always",
                (true, false) => "first",
            };
            let metaspace = json!({"type": "Metaspace", "replacement": "▁", "prepend_scheme": scheme, "split": false});
            set_model(tokenizer, true, true);
            set_parts(tokenizer, Value::Null, metaspace, spaces_decoder(true, prefix_space))
        }
    }
}

/// `▁` to spaces, bytes to characters, and the leading space off.
pub fn spaces_decoder(byte_fallback: bool, strip: bool) -> Value {
    let mut steps = vec![json!({"type": "Replace", "pattern": {"String": "▁"}, "content": " "})];
    if byte_fallback {
        steps.push(json!({"type": "ByteFallback"}));
    }
    if byte_fallback || strip {
        steps.push(json!({"type": "Fuse"}));
    }
    if strip {
        steps.push(json!({"type": "Strip", "content": " ", "start": 1, "stop": 0}));
    }
    json!({"type": "Sequence", "decoders": steps})
}

/// Sets the parts from their JSON forms; null is none.
pub fn set_parts(tokenizer: &mut Tokenizer, normalizer: Value, pre_tokenizer: Value, decoder: Value) -> Outcome<()> {
    fn part<T: serde::de::DeserializeOwned>(value: Value) -> Outcome<Option<T>> {
        serde_json::from_value(value).map_err(|e| Failure::internal(e.to_string()))
    }
    tokenizer
        .with_normalizer(part::<tokenizers::NormalizerWrapper>(normalizer)?)
        .map_err(|e| Failure::internal(e.to_string()))?;
    tokenizer.with_pre_tokenizer(part::<tokenizers::PreTokenizerWrapper>(pre_tokenizer)?);
    tokenizer.with_decoder(part::<tokenizers::DecoderWrapper>(decoder)?);
    Ok(())
}

/// The switches of a BPE model that a class fixes. A copy of the model is made only when one differs.
fn set_model(tokenizer: &mut Tokenizer, fuse_unk: bool, byte_fallback: bool) {
    let ModelWrapper::BPE(bpe) = tokenizer.get_model() else { return };
    if (bpe.fuse_unk, bpe.byte_fallback, bpe.ignore_merges) == (fuse_unk, byte_fallback, false) {
        return;
    }
    let mut bpe = bpe.clone();
    bpe.fuse_unk = fuse_unk;
    bpe.byte_fallback = byte_fallback;
    bpe.ignore_merges = false;
    tokenizer.with_model(bpe);
}

fn from_vocab_and_merges(vocab: &[u8], merges: &[u8]) -> Outcome<Tokenizer> {
    let vocab: std::collections::HashMap<String, u32> =
        serde_json::from_slice(vocab).map_err(|e| Failure::invalid(format!("vocab.json is damaged: {e}")))?;
    let text = std::str::from_utf8(merges).map_err(|_| Failure::invalid("merges.txt is not UTF-8"))?;
    let mut pairs = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.starts_with("#version") || line.is_empty() {
            continue;
        }
        match line.split_once(' ') {
            Some((left, right)) if !right.contains(' ') => pairs.push((left.to_string(), right.to_string())),
            _ => return Err(Failure::invalid(format!("merges.txt is damaged at line {}", number + 1))),
        }
    }
    let bpe = BPE::builder()
        .vocab_and_merges(vocab.into_iter().collect::<Vocab>(), pairs)
        .build()
        .map_err(|e| Failure::invalid(format!("merges.txt does not fit vocab.json: {e}")))?;
    Ok(Tokenizer::new(bpe))
}

pub type Vocab = ahash::AHashMap<String, u32>;

fn from_json(json: &[u8]) -> Outcome<Tokenizer> {
    let mut tokenizer =
        Tokenizer::from_bytes(json).map_err(|e| Failure::invalid(format!("tokenizer.json is damaged: {e}")))?;
    tokenizer.with_truncation(None).map_err(|e| Failure::internal(e.to_string()))?;
    tokenizer.with_padding(None);
    Ok(tokenizer)
}

/// `legacy` of a model of no known class: on where the configuration leaves it out; null is off.
fn is_legacy(config: &Object) -> bool {
    config.get("legacy").is_none_or(|value| value.as_bool().unwrap_or(false))
}

pub fn load(files: &Files) -> Outcome<Loaded> {
    let config = object("tokenizer_config.json", files.tokenizer_config_json)?;
    let map = object("special_tokens_map.json", files.special_tokens_map_json)?;
    let added = object("added_tokens.json", files.added_tokens_json)?;
    let model_config = object("config.json", files.config_json)?;
    let class = choose_class(&config, &model_config, files.tokenizer_json);
    let mut specials = Specials::read(&config, &map, &added)?;
    let mut defaults: Vec<(&str, String)> =
        class_tokens(class).iter().map(|(key, token)| (*key, token.to_string())).collect();

    let mut tokenizer = match (files.tokenizer_json, files.vocab_json, files.merges_txt, files.tokenizer_model) {
        (Some(json), ..) => from_json(json)?,
        (None, Some(vocab), Some(merges), model) if model.is_none() || class != Class::Llama => {
            from_vocab_and_merges(vocab, merges)?
        }
        (.., Some(model)) => {
            let model = SentencePiece::parse(model)?;
            if class == Class::Llama {
                specials.use_extra(model.added_tokens());
                model.llama()?
            } else {
                specials.use_extra(model.control_tokens());
                defaults.extend(model.named_tokens());
                let tokenizer = model.generic(&specials.declared, is_legacy(&config))?;
                // Each text between added tokens is to get its own space.
                if model.has_dummy_prefix() {
                    specials.match_unnormalized();
                }
                tokenizer
            }
        }
        _ => {
            return Err(Failure::invalid(
                "there is neither a tokenizer.json, nor vocab.json and merges.txt, nor a tokenizer.model",
            ))
        }
    };
    // Byte-level vocabularies of no known class are cut as GPT-2's.
    let from_parts = files.tokenizer_json.is_none() && tokenizer.get_decoder().is_none();
    let class = if class == Class::Backend && from_parts { Class::Gpt2 } else { class };
    if matches!(tokenizer.get_model(), ModelWrapper::BPE(_)) {
        apply_class(&mut tokenizer, class, &config)?;
    }
    specials.use_defaults(&defaults, &config);
    add_declared(&mut tokenizer, &specials, class == Class::Qwen2)?;
    if files.tokenizer_json.is_none() {
        bos_and_eos(&mut tokenizer, &specials, &config)?;
    }
    Ok(Loaded { tokenizer, special_tokens: named_tokens(&specials) })
}

/// The special tokens alone, as a template of this folder reads them.
pub fn template_tokens(config: &Object, map: &Object, model_config: &Object) -> Outcome<Object> {
    let class = choose_class(config, model_config, None);
    let mut specials = Specials::read(config, map, &Object::new())?;
    let defaults: Vec<(&str, String)> =
        class_tokens(class).iter().map(|(key, token)| (*key, token.to_string())).collect();
    specials.use_defaults(&defaults, config);
    Ok(named_tokens(&specials))
}
