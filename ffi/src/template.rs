//! Chat templates: Jinja as transformers' environment renders it.

use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, Value};
use std::io;

use crate::error::{guarded, Failure, Outcome, Owned, Slice};
use crate::load::template_tokens;
use crate::specials::{object, Object};

pub struct CoppiceTemplate {
    environment: Environment<'static>,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Limits {
    fuel: u64,
    max_output: u64,
    now_unix_us: i64,
}

fn describe(error: &Error) -> Failure {
    let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_string);
    let message = match error.line() {
        Some(line) => format!("line {line}: {detail}"),
        None => detail,
    };
    Failure::invalid(message)
}

fn raise_exception(message: String) -> Result<Value, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, message))
}

impl CoppiceTemplate {
    pub fn compile(source: &str, globals: Object) -> Outcome<Self> {
        let mut environment = Environment::new();
        environment.set_trim_blocks(true);
        environment.set_lstrip_blocks(true);
        environment.set_undefined_behavior(UndefinedBehavior::Lenient);
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        environment.set_unknown_method_callback(minijinja_contrib::pycompat::unknown_method_callback);
        environment.set_recursion_limit(200);
        environment.add_function("raise_exception", raise_exception);
        for (name, value) in globals {
            environment.add_global(name, Value::from_serialize(value));
        }
        environment.add_template_owned("chat", source.to_string()).map_err(|e| describe(&e))?;
        Ok(CoppiceTemplate { environment })
    }

    pub fn render(&self, context: &[u8], limits: &Limits) -> Outcome<Vec<u8>> {
        let context: serde_json::Value = serde_json::from_slice(context)
            .map_err(|e| Failure::invalid(format!("the template's context is not JSON: {e}")))?;
        let mut environment = self.environment.clone();
        environment.set_fuel(Some(limits.fuel));
        let mut out = Bounded { bytes: Vec::new(), room: limits.max_output as usize };
        let template = environment.get_template("chat").map_err(|e| describe(&e))?;
        template.render_captured_to(Value::from_serialize(context), &mut out).map_err(|e| describe(&e))?;
        Ok(out.bytes)
    }
}

/// The output, up to its bound.
struct Bounded {
    bytes: Vec<u8>,
    room: usize,
}

impl io::Write for Bounded {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        if buffer.len() > self.room {
            return Err(io::Error::other("the chat template writes more text than is allowed"));
        }
        self.room -= buffer.len();
        self.bytes.extend_from_slice(buffer);
        Ok(buffer.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[no_mangle]
pub unsafe extern "C" fn coppice_template_compile(
    source: Slice,
    globals_json: Slice,
    out: *mut *mut CoppiceTemplate,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        let globals = object("the template's globals", globals_json.get())?;
        let template = CoppiceTemplate::compile(source.text()?, globals)?;
        out.write(Box::into_raw(Box::new(template)));
        Ok(())
    })
}

/// The source called `name` in a `chat_template` member: one text, or a list of named ones.
fn named_source<'a>(value: &'a serde_json::Value, name: &str) -> Option<&'a str> {
    let wanted = if name.is_empty() { "default" } else { name };
    match value {
        serde_json::Value::String(source) => (wanted == "default").then_some(source),
        serde_json::Value::Array(list) => list.iter().find(|item| item["name"] == wanted)?["template"].as_str(),
        serde_json::Value::Object(map) => map.get(wanted)?.as_str(),
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

#[no_mangle]
pub unsafe extern "C" fn coppice_template_free(handle: *mut CoppiceTemplate) {
    if !handle.is_null() {
        drop(Box::from_raw(handle));
    }
}

#[no_mangle]
pub unsafe extern "C" fn coppice_template_render(
    handle: *const CoppiceTemplate,
    context_json: Slice,
    limits: *const Limits,
    out: *mut Owned<u8>,
    error: *mut Owned<u8>,
) -> i32 {
    guarded(error, || {
        out.write(Owned::new((*handle).render(context_json.get().unwrap_or_default(), &*limits)?));
        Ok(())
    })
}
