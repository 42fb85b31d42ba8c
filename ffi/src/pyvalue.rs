//! Values as Python has them: the context's dicts and lists, str(), repr() and json.dumps().

use minijinja::value::{Enumerator, Object, ObjectRepr, Value, ValueKind};
use minijinja::{Error, ErrorKind, State};
use std::fmt::{self, Write};
use std::sync::Arc;

use crate::budget::{charge, exhausted};
use crate::pymethods::call_method;

/// A JSON object of the context.
#[derive(Debug)]
pub struct PyDict(pub indexmap::IndexMap<String, Value>);

/// A JSON array of the context.
#[derive(Debug)]
pub struct PyList(pub Vec<Value>);

impl Object for PyDict {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Map
    }
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(key.as_str()?).cloned()
    }
    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.0.get(key).cloned()
    }
    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.keys().map(|key| Value::from(key.as_str())).collect())
    }
    fn enumerator_len(self: &Arc<Self>) -> Option<usize> {
        Some(self.0.len())
    }
    /// Python looks a method up before the key of its name.
    fn call_method(self: &Arc<Self>, state: &State<'_, '_>, method: &str, args: &[Value]) -> Result<Value, Error> {
        call_method(state, &Value::from_dyn_object(self.clone()), method, args)
    }
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&repr(&Value::from_dyn_object(self.clone())).map_err(|_| fmt::Error)?)
    }
}

impl Object for PyList {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(key.as_usize()?).cloned()
    }
    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.0.len())
    }
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&repr(&Value::from_dyn_object(self.clone())).map_err(|_| fmt::Error)?)
    }
}

/// A tuple: what dict.items() and str.partition() give.
#[derive(Debug)]
pub struct PyTuple(pub Vec<Value>);

impl Object for PyTuple {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.0.get(key.as_usize()?).cloned()
    }
    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Seq(self.0.len())
    }
    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&repr(&Value::from_dyn_object(self.clone())).map_err(|_| fmt::Error)?)
    }
}

pub fn tuple(items: Vec<Value>) -> Value {
    Value::from_object(PyTuple(items))
}

pub fn from_json(json: serde_json::Value) -> Value {
    use serde_json::Value as Json;
    match json {
        Json::Null => Value::from(()),
        Json::Bool(on) => Value::from(on),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(n), _) => Value::from(n),
            (None, Some(n)) => Value::from(n),
            _ => Value::from(number.as_f64().unwrap_or(f64::NAN)),
        },
        Json::String(text) => Value::from(text),
        Json::Array(items) => Value::from_object(PyList(items.into_iter().map(from_json).collect())),
        Json::Object(members) => {
            Value::from_object(PyDict(members.into_iter().map(|(key, value)| (key, from_json(value))).collect()))
        }
    }
}

/// A text under construction, paid for as it grows.
#[derive(Default)]
struct Text(String);

impl Text {
    fn push(&mut self, text: &str) -> Result<(), Error> {
        charge(text.len())?;
        self.0.push_str(text);
        Ok(())
    }
}

const MAX_DEPTH: usize = 200;

/// str(value).
pub fn str_of(value: &Value) -> Result<String, Error> {
    let mut out = Text::default();
    write_str(value, &mut out)?;
    Ok(out.0)
}

fn write_str(value: &Value, out: &mut Text) -> Result<(), Error> {
    match value.as_str() {
        Some(text) => out.push(text),
        None if value.is_undefined() => Ok(()),
        None => write_repr(value, out, 0),
    }
}

pub fn repr(value: &Value) -> Result<String, Error> {
    let mut out = Text::default();
    write_repr(value, &mut out, 0)?;
    Ok(out.0)
}

fn write_repr(value: &Value, out: &mut Text, depth: usize) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        return Err(exhausted());
    }
    match value.kind() {
        ValueKind::Undefined => out.push("Undefined"),
        ValueKind::String => out.push(&quoted(value.as_str().unwrap_or_default())),
        ValueKind::Number if !value.is_integer() => out.push(&float_repr(f64::try_from(value.clone())?)),
        ValueKind::Map => {
            out.push("{")?;
            for (index, key) in value.try_iter()?.enumerate() {
                out.push(if index == 0 { "" } else { ", " })?;
                write_repr(&key, out, depth + 1)?;
                out.push(": ")?;
                write_repr(&value.get_item(&key)?, out, depth + 1)?;
            }
            out.push("}")
        }
        ValueKind::Seq | ValueKind::Iterable => {
            let tuple = value.downcast_object_ref::<PyTuple>();
            out.push(if tuple.is_some() { "(" } else { "[" })?;
            for (index, item) in value.try_iter()?.enumerate() {
                out.push(if index == 0 { "" } else { ", " })?;
                write_repr(&item, out, depth + 1)?;
            }
            out.push(match tuple {
                Some(tuple) if tuple.0.len() == 1 => ",)",
                Some(_) => ")",
                None => "]",
            })
        }
        _ => out.push(&value.to_string()),
    }
}

/// Characters that repr() writes as they are.
fn printable(c: char) -> bool {
    let hidden = matches!(c, '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        | '\u{f0000}'..='\u{10ffff}');
    !hidden && !c.is_control() && (c == ' ' || !c.is_whitespace())
}

fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c == quote => {
                out.push('\\');
                out.push(c);
            }
            c if printable(c) => out.push(c),
            c => {
                let code = c as u32;
                let _ = match code {
                    0..=0xff => write!(out, "\\x{code:02x}"),
                    0x100..=0xffff => write!(out, "\\u{code:04x}"),
                    _ => write!(out, "\\U{code:08x}"),
                };
            }
        }
    }
    out.push(quote);
    out
}

/// The shortest digits that read back, with Python's choice between the two notations.
pub fn float_repr(number: f64) -> String {
    if number.is_nan() {
        return "nan".into();
    }
    if number.is_infinite() {
        return if number > 0.0 { "inf".into() } else { "-inf".into() };
    }
    let scientific = format!("{number:e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if number != 0.0 && !(-4..16).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{digits}e{sign}{:02}", exponent.abs());
    }
    let plain = format!("{number}");
    if plain.contains('.') {
        plain
    } else {
        plain + ".0"
    }
}

pub struct DumpOptions {
    pub ensure_ascii: bool,
    pub indent: Option<String>,
    pub item_separator: String,
    pub key_separator: String,
    pub sort_keys: bool,
}

/// json.dumps(value).
pub fn dumps(value: &Value, options: &DumpOptions) -> Result<String, Error> {
    let mut out = Text::default();
    dump(value, options, &mut out, 0)?;
    Ok(out.0)
}

fn not_serializable(what: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, format!("{what} is not JSON serializable"))
}

fn dump(value: &Value, options: &DumpOptions, out: &mut Text, depth: usize) -> Result<(), Error> {
    if depth > MAX_DEPTH {
        return Err(exhausted());
    }
    match value.kind() {
        ValueKind::None => out.push("null"),
        ValueKind::Bool => out.push(if value.is_true() { "true" } else { "false" }),
        ValueKind::Number => out.push(&dump_number(value)?),
        ValueKind::String => dump_string(value.as_str().unwrap_or_default(), options.ensure_ascii, out),
        ValueKind::Map => {
            let mut keys: Vec<Value> = value.try_iter()?.collect();
            if options.sort_keys {
                keys.sort();
            }
            dump_items(keys.len(), "{", "}", options, out, depth, |index, out| {
                let key = &keys[index];
                dump_string(&key_text(key)?, options.ensure_ascii, out)?;
                out.push(&options.key_separator)?;
                dump(&value.get_item(key)?, options, out, depth + 1)
            })
        }
        ValueKind::Seq | ValueKind::Iterable => {
            let items: Vec<Value> = value.try_iter()?.collect();
            dump_items(items.len(), "[", "]", options, out, depth, |index, out| {
                dump(&items[index], options, out, depth + 1)
            })
        }
        ValueKind::Undefined => Err(not_serializable("an undefined value")),
        _ => Err(not_serializable("this value")),
    }
}

fn dump_items(
    count: usize,
    open: &str,
    close: &str,
    options: &DumpOptions,
    out: &mut Text,
    depth: usize,
    mut item: impl FnMut(usize, &mut Text) -> Result<(), Error>,
) -> Result<(), Error> {
    out.push(open)?;
    let line = |out: &mut Text, depth: usize| match &options.indent {
        Some(indent) => {
            out.push("\n")?;
            (0..depth).try_for_each(|_| out.push(indent))
        }
        None => Ok(()),
    };
    for index in 0..count {
        out.push(if index == 0 { "" } else { &options.item_separator })?;
        line(out, depth + 1)?;
        item(index, out)?;
    }
    if count > 0 {
        line(out, depth)?;
    }
    out.push(close)
}

fn dump_number(value: &Value) -> Result<String, Error> {
    if value.is_integer() {
        return Ok(value.to_string());
    }
    let number = f64::try_from(value.clone())?;
    Ok(match float_repr(number).as_str() {
        "nan" => "NaN".into(),
        "inf" => "Infinity".into(),
        "-inf" => "-Infinity".into(),
        text => text.into(),
    })
}

fn key_text(key: &Value) -> Result<String, Error> {
    match key.kind() {
        ValueKind::String => Ok(key.as_str().unwrap_or_default().to_string()),
        ValueKind::None => Ok("null".into()),
        ValueKind::Bool => Ok(if key.is_true() { "true".into() } else { "false".into() }),
        ValueKind::Number => dump_number(key),
        _ => Err(not_serializable("a key of a dict")),
    }
}

fn dump_string(text: &str, ensure_ascii: bool, out: &mut Text) -> Result<(), Error> {
    let mut escaped = String::with_capacity(text.len() + 2);
    escaped.push('"');
    for c in text.chars() {
        match c {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            '\u{8}' => escaped.push_str("\\b"),
            '\u{c}' => escaped.push_str("\\f"),
            c if c < ' ' || (ensure_ascii && !c.is_ascii()) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    let _ = write!(escaped, "\\u{unit:04x}");
                }
            }
            c => escaped.push(c),
        }
    }
    escaped.push('"');
    out.push(&escaped)
}
