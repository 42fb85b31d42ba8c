//! Chat templates: Jinja as transformers' environment renders it, under a budget.

use minijinja::machinery::{ast, make_string_output, parse, CodeGenerator, Instructions, Vm};
use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use std::collections::BTreeMap;
use std::fmt;

use crate::budget::{charge, Render, MAX_SOURCE_BYTES};
use crate::clock::strftime_now;
use crate::error::{guarded, Failure, Outcome, Owned, Slice};
use crate::pymethods::call_method;
use crate::pyvalue::{from_json, str_of};
use crate::source::{jinja_source, WHITESPACE};
use crate::specials::{object, Object};
use crate::{filters, messages, operators, rewrite};

/// Parsing and compiling recurse once per nesting or operator; the longest source stays well below this.
const COMPILE_STACK_BYTES: usize = 256 << 20;
/// Nested macro calls cost four, recursive loops one.
const RECURSION_LIMIT: usize = 400;
/// All that a render makes on the way may be this many times what it may write.
const WORK_FACTOR: u64 = 4;

pub struct CoppiceTemplate {
    environment: Environment<'static>,
    instructions: Instructions<'static>,
    blocks: BTreeMap<&'static str, Instructions<'static>>,
    /// What the instructions borrow from; last, so that it is dropped after them.
    _source: Source,
}

/// A leaked text that is taken back.
struct Source(*mut str);

unsafe impl Send for Source {}
unsafe impl Sync for Source {}

impl Drop for Source {
    fn drop(&mut self) {
        drop(unsafe { Box::from_raw(self.0) });
    }
}

/// Marks the error that raise_exception() makes: its message is for the user as it is.
#[derive(Debug)]
struct Raised;

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("raised by the template")
    }
}
impl std::error::Error for Raised {}

fn raise_exception(message: &Value) -> Result<Value, Error> {
    Err(Error::new(ErrorKind::InvalidOperation, str_of(message)?).with_source(Raised))
}

fn describe(error: &Error) -> Failure {
    let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_string);
    if std::error::Error::source(error).is_some_and(|source| source.is::<Raised>()) {
        return Failure::invalid(detail);
    }
    if error.kind() == ErrorKind::OutOfFuel {
        return Failure::invalid("the chat template does more work than is allowed");
    }
    match error.line() {
        Some(line) => Failure::invalid(format!("line {line} of the chat template: {detail}")),
        None => Failure::invalid(format!("the chat template: {detail}")),
    }
}

fn emit(out: &mut Output, state: &State, value: &Value) -> Result<(), Error> {
    let escapes = matches!(state.auto_escape(), AutoEscape::Html) && !value.is_safe();
    let written = match value.as_str() {
        Some(text) if !escapes => {
            charge(text.len())?;
            out.write_str(text)
        }
        _ => {
            let text = str_of(value)?;
            out.write_str(&if escapes { filters::escape_text(&text)? } else { text })
        }
    };
    written.map_err(|_| Error::new(ErrorKind::WriteFailure, "the text could not be written"))
}

fn environment(globals: Object) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Lenient);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_recursion_limit(RECURSION_LIMIT);
    environment.set_formatter(emit);
    environment.set_unknown_method_callback(call_method);
    filters::register(&mut environment);
    operators::register(&mut environment);
    environment.add_function("raise_exception", raise_exception);
    environment.add_function("strftime_now", strftime_now);
    for (name, value) in globals {
        environment.add_global(name, from_json(value));
    }
    environment
}

type Compiled = (Instructions<'static>, BTreeMap<&'static str, Instructions<'static>>);

fn compile(source: &'static str) -> Result<Compiled, Error> {
    let tree: ast::Stmt<'static> = parse(source, "chat_template", Default::default(), WHITESPACE)?;
    let mut generator = CodeGenerator::new("chat_template", source);
    generator.compile_stmt(&rewrite::statement(&tree));
    Ok(generator.finish())
}

impl CoppiceTemplate {
    pub fn compile(source: &str, globals: Object) -> Outcome<Self> {
        if source.len() > MAX_SOURCE_BYTES {
            return Err(Failure::invalid(format!("the chat template is over {MAX_SOURCE_BYTES} bytes")));
        }
        let owner = Source(Box::into_raw(jinja_source(source).into_boxed_str()));
        let source: &'static str = unsafe { &*owner.0 };
        let failed = |_| Failure::internal("no thread could be started to compile the chat template");
        let worker = std::thread::Builder::new()
            .stack_size(COMPILE_STACK_BYTES)
            .spawn(move || compile(source).map_err(|e| describe(&e)))
            .map_err(|e| failed(Box::new(e)))?;
        let (instructions, blocks) =
            worker.join().map_err(|_| Failure::internal("the chat template could not be compiled"))??;
        Ok(CoppiceTemplate { environment: environment(globals), instructions, blocks, _source: owner })
    }

    pub fn render(&self, context: &[u8], limits: &Limits) -> Outcome<Vec<u8>> {
        let mut context = object("the template's context", Some(context))?;
        messages::prepare(&mut context);
        let root = from_json(serde_json::Value::Object(context));
        let mut environment = self.environment.clone();
        environment.set_fuel(Some(limits.fuel));
        let _account = Render::begin(limits.max_output.saturating_mul(WORK_FACTOR), limits.now_unix_us);
        let mut text = String::new();
        {
            let mut out = make_string_output(&mut text);
            let vm = Vm::new(&environment);
            let done = vm.eval(&self.instructions, root, &self.blocks, &mut out, AutoEscape::None);
            done.map_err(|e| describe(&e))?;
        }
        if text.len() as u64 > limits.max_output {
            return Err(Failure::invalid("the chat template writes more text than is allowed"));
        }
        Ok(text.into_bytes())
    }
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct Limits {
    fuel: u64,
    max_output: u64,
    now_unix_us: i64,
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
