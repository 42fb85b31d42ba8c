//! coppice's Rust dependencies behind `include/coppice_ffi.h`: Hugging Face tokenizers and chat templates.
#![allow(clippy::missing_safety_doc)] // the header documents every exported function

mod byte_table;
mod error;
mod load;
mod marks;
mod sentencepiece;
mod specials;
mod template;
mod tokenizer;
