//! coppice's Rust dependencies behind `include/coppice_ffi.h`: Hugging Face tokenizers and chat templates.
#![allow(clippy::missing_safety_doc)] // the header documents every exported function

mod budget;
mod byte_table;
mod clock;
mod error;
mod filters;
mod load;
mod marks;
mod messages;
mod operators;
mod pymethods;
mod pyvalue;
mod rewrite;
mod sentencepiece;
mod source;
mod specials;
mod template;
mod template_files;
mod tokenizer;
