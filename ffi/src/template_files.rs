//! Where a model folder keeps its chat templates.

use serde_json::Value;

use crate::error::{guarded, Failure, Outcome, Owned, Slice};
use crate::load::template_tokens;
use crate::specials::{object, Object};
use crate::template::CoppiceTemplate;

/// The source called `name` in a `chat_template` member: one text, or a list of named ones.
fn named_source<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    let wanted = if name.is_empty() { "default" } else { name };
    match value {
        Value::String(source) => (wanted == "default").then_some(source),
        Value::Array(list) => list.iter().find(|item| item["name"] == wanted)?["template"].as_str(),
        Value::Object(map) => map.get(wanted)?.as_str(),
        _ => None,
    }
}

fn find_source(source: Option<&str>, config: &Object, separate: &Object, name: &str) -> Outcome<String> {
    let found = source
        .or_else(|| named_source(config.get("chat_template")?, name))
        .or_else(|| named_source(separate.get("chat_template")?, name));
    found.map(str::to_string).ok_or_else(|| {
        Failure::not_found(if name.is_empty() { "there is none".into() } else { format!("there is none named {name}") })
    })
}

#[repr(C)]
pub struct CTemplateFiles {
    source: Slice,
    tokenizer_config_json: Slice,
    special_tokens_map_json: Slice,
    chat_template_json: Slice,
    config_json: Slice,
}

#[no_mangle]
pub unsafe extern "C" fn coppice_template_load(
    files: *const CTemplateFiles,
    name: Slice,
    out: *mut *mut CoppiceTemplate,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        let files = &*files;
        let config = object("tokenizer_config.json", files.tokenizer_config_json.get())?;
        let map = object("special_tokens_map.json", files.special_tokens_map_json.get())?;
        let model_config = object("config.json", files.config_json.get())?;
        let separate = object("chat_template.json", files.chat_template_json.get())?;
        let source = if files.source.data.is_null() { None } else { Some(files.source.text()?) };
        let source = find_source(source, &config, &separate, name.text()?)?;
        let globals = template_tokens(&config, &map, &model_config)?;
        let template = CoppiceTemplate::compile(&source, globals)?;
        out.write(Box::into_raw(Box::new(template)));
        Ok(())
    })
}
