//! Python's +, *, % and ~, paid for; and the helpers that the rewritten tree calls.

use minijinja::value::{Object, ObjectRepr, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State};
use std::sync::Arc;

use crate::budget::{charge, charge_value, too_deep, MAX_DEPTH};
use crate::filters::{chars_or_items, escape_text};
use crate::pymethods::call_method;
use crate::pyvalue::{str_of, PyDict, PyList};

fn wrong(message: String) -> Error {
    Error::new(ErrorKind::InvalidOperation, message)
}

enum Number {
    Int(i128),
    Float(f64),
}

fn number(value: &Value) -> Option<Number> {
    match value.kind() {
        ValueKind::Bool => Some(Number::Int(value.is_true().into())),
        ValueKind::Number if value.is_integer() => i128::try_from(value.clone()).ok().map(Number::Int),
        ValueKind::Number => f64::try_from(value.clone()).ok().map(Number::Float),
        _ => None,
    }
}

fn is_list(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Seq | ValueKind::Iterable)
}

fn unsupported(op: &str, left: &Value, right: &Value) -> Error {
    if left.is_undefined() || right.is_undefined() {
        return Error::new(ErrorKind::UndefinedError, format!("an operand of {op} is undefined"));
    }
    wrong(format!("unsupported operand types for {op}: {} and {}", left.kind(), right.kind()))
}

fn overflow() -> Error {
    wrong("a number is too large".into())
}

pub fn add(left: &Value, right: &Value) -> Result<Value, Error> {
    match (number(left), number(right)) {
        (Some(Number::Int(a)), Some(Number::Int(b))) => return a.checked_add(b).map(int).ok_or_else(overflow),
        (Some(a), Some(b)) => return Ok(Value::from(float(a) + float(b))),
        _ => {}
    }
    if let (Some(a), Some(b)) = (left.as_str(), right.as_str()) {
        charge(a.len() + b.len())?;
        // Text marked safe pulls other text into its markup.
        return Ok(match (left.is_safe(), right.is_safe()) {
            (false, false) => Value::from([a, b].concat()),
            (true, true) => Value::from_safe_string([a, b].concat()),
            (true, false) => Value::from_safe_string(a.to_string() + &escape_text(b)?),
            (false, true) => Value::from_safe_string(escape_text(a)? + b),
        });
    }
    if is_list(left) && is_list(right) {
        let list: Vec<Value> = left.try_iter()?.chain(right.try_iter()?).collect();
        charge(8 * list.len())?;
        return Ok(Value::from(list));
    }
    Err(unsupported("+", left, right))
}

fn float(number: Number) -> f64 {
    match number {
        Number::Int(n) => n as f64,
        Number::Float(x) => x,
    }
}

fn int(n: i128) -> Value {
    i64::try_from(n).map_or_else(|_| Value::from(n), Value::from)
}

fn multiply(left: &Value, right: &Value) -> Result<Value, Error> {
    let (repeated, count) = match (number(left), number(right)) {
        (Some(Number::Int(a)), Some(Number::Int(b))) => return a.checked_mul(b).map(int).ok_or_else(overflow),
        (Some(a), Some(b)) => return Ok(Value::from(float(a) * float(b))),
        (None, Some(Number::Int(n))) => (left, n),
        (Some(Number::Int(n)), None) => (right, n),
        _ => return Err(unsupported("*", left, right)),
    };
    let count = usize::try_from(count.max(0)).map_err(|_| overflow())?;
    if let Some(text) = repeated.as_str() {
        charge(text.len().saturating_mul(count))?;
        return Ok(Value::from(text.repeat(count)));
    }
    if is_list(repeated) {
        let items: Vec<Value> = repeated.try_iter()?.collect();
        charge(items.len().saturating_mul(count).saturating_mul(8))?;
        return Ok(std::iter::repeat_n(items, count).flatten().collect());
    }
    Err(unsupported("*", left, right))
}

fn modulo(state: &State, left: &Value, right: &Value) -> Result<Value, Error> {
    if left.as_str().is_some() {
        // "%s and %s" % (a, b), "%s" % a
        let mut args = vec![left.clone()];
        if is_list(right) {
            args.extend(right.try_iter()?);
        } else {
            args.push(right.clone());
        }
        return state.apply_filter("format", &args);
    }
    match (number(left), number(right)) {
        (Some(Number::Int(_)), Some(Number::Int(0))) => Err(wrong("modulo by zero".into())),
        (Some(Number::Int(a)), Some(Number::Int(b))) => {
            let rest = a.checked_rem(b).ok_or_else(overflow)?;
            Ok(int(if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest }))
        }
        (Some(a), Some(b)) => {
            let (a, b) = (float(a), float(b));
            let rest = a % b;
            Ok(Value::from(if rest != 0.0 && (rest < 0.0) != (b < 0.0) { rest + b } else { rest }))
        }
        _ => Err(unsupported("%", left, right)),
    }
}

fn concat(left: &Value, right: &Value) -> Result<Value, Error> {
    let (a, b) = (str_of(left)?, str_of(right)?);
    Ok(Value::from(a + &b))
}

/// A method that was named and not called: true, and callable.
#[derive(Debug)]
struct BoundMethod {
    value: Value,
    name: String,
}

impl Object for BoundMethod {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }
    fn call(self: &Arc<Self>, state: &State<'_, '_>, args: &[Value]) -> Result<Value, Error> {
        call_method(state, &self.value, &self.name, args)
    }
}

fn is_namespace(value: &Value) -> bool {
    value.as_object().is_some_and(|object| object.type_name().contains("Namespace"))
}

/// Whether a namespace is reached from what the template made. What came with the context, and is shared by every copy
/// of it, holds none.
fn holds_namespace(value: &Value, depth: usize) -> Result<bool, Error> {
    if is_namespace(value) {
        return Ok(true);
    }
    let is_container = matches!(value.kind(), ValueKind::Seq | ValueKind::Iterable | ValueKind::Map);
    let is_ours = value.downcast_object_ref::<PyDict>().is_some() || value.downcast_object_ref::<PyList>().is_some();
    if !is_container || is_ours {
        return Ok(false);
    }
    if depth > MAX_DEPTH {
        return Err(too_deep());
    }
    let Ok(items) = value.try_iter() else { return Ok(false) };
    for item in items {
        charge(1)?;
        let member = if value.kind() == ValueKind::Map { value.get_item(&item).unwrap_or_default() } else { item };
        if holds_namespace(&member, depth + 1)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a namespace's attribute is set to. Values are counted references, so one that leads back to its namespace would
/// never be freed.
fn kept(value: Value) -> Result<Value, Error> {
    if holds_namespace(&value, 0)? {
        return Err(wrong("the chat template sets an attribute of a namespace to a namespace".to_string()));
    }
    Ok(value)
}

fn attribute(value: &Value, name: &str) -> Result<Value, Error> {
    // Namespaces have no methods; their attributes are what was set.
    if value.kind() == ValueKind::Map && !is_namespace(value) {
        return Ok(Value::from_object(BoundMethod { value: value.clone(), name: name.to_string() }));
    }
    value.get_attr(name)
}

/// What a loop runs over: the characters of a text too; never none or a number.
fn iterated(value: Value) -> Result<Value, Error> {
    match value.kind() {
        ValueKind::String => chars_or_items(&value).map(Value::from),
        ValueKind::None | ValueKind::Bool | ValueKind::Number => {
            Err(wrong(format!("a value of type {} is not iterable", value.kind())))
        }
        _ => Ok(value),
    }
}

/// Pays for reading a value that is about to be compared or searched.
fn touch(value: Value) -> Result<Value, Error> {
    match value.as_str() {
        Some(text) => charge(text.len() / 16)?,
        None => charge(value.len().unwrap_or(0))?,
    }
    Ok(value)
}

fn paid(value: Value) -> Result<Value, Error> {
    charge_value(&value)?;
    Ok(value)
}

pub fn register(environment: &mut Environment<'static>) {
    environment.add_filter("__add", |left: &Value, right: &Value| add(left, right));
    environment.add_filter("__mul", |left: &Value, right: &Value| multiply(left, right));
    environment.add_filter("__mod", |state: &State, left: &Value, right: &Value| modulo(state, left, right));
    environment.add_filter("__concat", |left: &Value, right: &Value| concat(left, right));
    environment.add_filter("__attr", |value: &Value, name: &str| attribute(value, name));
    environment.add_filter("__iter", iterated);
    environment.add_filter("__kept", kept);
    environment.add_filter("__touch", touch);
    environment.add_filter("__paid", paid);
}
