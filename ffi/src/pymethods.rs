//! Methods of Python's str, dict and list, as far as transformers' sandbox lets templates call them.

use minijinja::value::{from_args, Kwargs, Value, ValueKind};
use minijinja::{Error, ErrorKind, State};

use crate::budget::{charge, charge_value};
use crate::filters::check_widths;
use crate::pyvalue::tuple;

/// str.isspace() of one character.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\x0b' | '\x0c' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn wrong(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidOperation, message.into())
}

pub fn call_method(state: &State, value: &Value, method: &str, args: &[Value]) -> Result<Value, Error> {
    let result = match value.kind() {
        ValueKind::String => str_method(state, value, method, args),
        ValueKind::Map => dict_method(value, method, args),
        ValueKind::Seq | ValueKind::Iterable => list_method(value, method, args),
        _ => Err(Error::from(ErrorKind::UnknownMethod)),
    }?;
    charge_value(&result)?;
    Ok(result)
}

fn unsafe_method(method: &str, kind: &str) -> Error {
    wrong(format!("access to attribute '{method}' of '{kind}' object is unsafe."))
}

fn dict_method(value: &Value, method: &str, args: &[Value]) -> Result<Value, Error> {
    match method {
        "keys" => {
            let () = from_args(args)?;
            Ok(value.try_iter()?.collect())
        }
        "values" => {
            let () = from_args(args)?;
            value.try_iter()?.map(|key| value.get_item(&key)).collect::<Result<Value, Error>>()
        }
        "items" => {
            let () = from_args(args)?;
            items(value)
        }
        "get" => {
            let (key, default): (Value, Option<Value>) = from_args(args)?;
            let found = value.get_item(&key).ok().filter(|found| !found.is_undefined());
            Ok(found.or(default).unwrap_or(Value::from(())))
        }
        "copy" => Ok(value.clone()),
        "clear" | "pop" | "popitem" | "setdefault" | "update" => Err(unsafe_method(method, "dict")),
        _ => Err(Error::from(ErrorKind::UnknownMethod)),
    }
}

/// The pairs of a dict.
pub fn items(value: &Value) -> Result<Value, Error> {
    let pair = |key: Value| Ok(tuple(vec![key.clone(), value.get_item(&key)?]));
    value.try_iter()?.map(pair).collect::<Result<Value, Error>>()
}

fn list_method(value: &Value, method: &str, args: &[Value]) -> Result<Value, Error> {
    match method {
        "count" => {
            let (wanted,): (Value,) = from_args(args)?;
            Ok(Value::from(value.try_iter()?.filter(|item| *item == wanted).count()))
        }
        "index" => {
            let (wanted,): (Value,) = from_args(args)?;
            let found = value.try_iter()?.position(|item| item == wanted);
            found.map(Value::from).ok_or_else(|| wrong("the value is not in the list"))
        }
        "copy" => Ok(value.clone()),
        "append" | "clear" | "extend" | "insert" | "pop" | "remove" | "reverse" | "sort" => {
            Err(unsafe_method(method, "list"))
        }
        _ => Err(Error::from(ErrorKind::UnknownMethod)),
    }
}

fn str_method(state: &State, value: &Value, method: &str, args: &[Value]) -> Result<Value, Error> {
    let text = value.as_str().unwrap_or_default();
    match method {
        "strip" => Ok(Value::from(strip(text, args, true, true)?)),
        "lstrip" => Ok(Value::from(strip(text, args, true, false)?)),
        "rstrip" => Ok(Value::from(strip(text, args, false, true)?)),
        "removeprefix" => {
            let (prefix,): (&str,) = from_args(args)?;
            Ok(Value::from(text.strip_prefix(prefix).unwrap_or(text)))
        }
        "removesuffix" => {
            let (suffix,): (&str,) = from_args(args)?;
            Ok(Value::from(text.strip_suffix(suffix).unwrap_or(text)))
        }
        "replace" => {
            let (old, new, count, kwargs): (&str, &str, Option<i64>, Kwargs) = from_args(args)?;
            let count = count.or(kwargs.get("count")?).unwrap_or(-1);
            replace(text, old, new, count).map(Value::from)
        }
        "split" | "rsplit" => split(text, args, method == "rsplit"),
        "splitlines" => {
            let (keep, kwargs): (Option<bool>, Kwargs) = from_args(args)?;
            Ok(split_lines(text, keep.or(kwargs.get("keepends")?).unwrap_or(false)))
        }
        "partition" | "rpartition" => partition(text, args, method == "rpartition"),
        "join" => {
            let (items,): (Value,) = from_args(args)?;
            let parts: Vec<Value> = items.try_iter()?.collect();
            join(text, &parts, |part| {
                part.as_str().map(str::to_string).ok_or_else(|| wrong("join() takes strings only"))
            })
        }
        "find" | "rfind" | "index" | "rindex" | "count" => search(text, method, args),
        "startswith" | "endswith" => affix(text, method == "startswith", args),
        "zfill" | "center" | "ljust" | "rjust" => pad(text, method, args),
        "isspace" => Ok(Value::from(!text.is_empty() && text.chars().all(is_space))),
        "casefold" => Ok(Value::from(text.to_lowercase())),
        "swapcase" => Ok(Value::from(swap_case(text))),
        "isalpha" | "isalnum" | "isdigit" | "isnumeric" | "isupper" | "islower" | "isdecimal" => {
            Ok(Value::from(is_class(text, method)))
        }
        "encode" | "format_map" | "translate" | "maketrans" => {
            Err(wrong(format!("chat templates cannot call str.{method}() here")))
        }
        "format" => {
            check_widths(text)?;
            minijinja_contrib::pycompat::unknown_method_callback(state, value, method, args)
        }
        _ => minijinja_contrib::pycompat::unknown_method_callback(state, value, method, args),
    }
}

pub fn is_class(text: &str, method: &str) -> bool {
    let cased = || text.chars().any(|c| c.is_uppercase() || c.is_lowercase());
    match method {
        "isupper" => cased() && !text.chars().any(char::is_lowercase),
        "islower" => cased() && !text.chars().any(char::is_uppercase),
        _ if text.is_empty() => false,
        "isalpha" => text.chars().all(char::is_alphabetic),
        "isalnum" => text.chars().all(char::is_alphanumeric),
        "isdecimal" => text.chars().all(|c| c.is_ascii_digit()),
        _ => text.chars().all(char::is_numeric),
    }
}

fn swap_case(text: &str) -> String {
    let swap = |c: char| if c.is_uppercase() { c.to_lowercase().to_string() } else { c.to_uppercase().to_string() };
    text.chars().map(swap).collect()
}

pub fn strip(text: &str, args: &[Value], left: bool, right: bool) -> Result<String, Error> {
    let (chars,): (Option<&str>,) = from_args(args)?;
    let drop = |c: char| chars.map_or_else(|| is_space(c), |chars| chars.contains(c));
    let text = if left { text.trim_start_matches(drop) } else { text };
    let text = if right { text.trim_end_matches(drop) } else { text };
    Ok(text.to_string())
}

pub fn replace(text: &str, old: &str, new: &str, count: i64) -> Result<String, Error> {
    let limit = usize::try_from(count).unwrap_or(usize::MAX);
    let hits = text.matches(old).take(limit).count();
    charge(text.len().saturating_add(hits.saturating_mul(new.len())))?;
    Ok(text.replacen(old, new, limit))
}

/// The parts with `separator` between them.
pub fn join(
    separator: &str,
    parts: &[Value],
    text_of: impl Fn(&Value) -> Result<String, Error>,
) -> Result<Value, Error> {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        let part = text_of(part)?;
        charge(separator.len() + part.len())?;
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(&part);
    }
    Ok(Value::from(out))
}

fn split(text: &str, args: &[Value], from_right: bool) -> Result<Value, Error> {
    let (separator, count, kwargs): (Option<Value>, Option<i64>, Kwargs) = from_args(args)?;
    let separator = separator.or(kwargs.get("sep")?).filter(|value| !value.is_none());
    let count = count.or(kwargs.get("maxsplit")?).and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
    let limit = count.saturating_add(1);
    let Some(separator) = separator else {
        return Ok(split_spaces(text, count, from_right).into_iter().collect());
    };
    let separator = separator.as_str().filter(|s| !s.is_empty()).ok_or_else(|| wrong("empty separator"))?;
    Ok(if from_right {
        let mut parts: Vec<&str> = text.rsplitn(limit, separator).collect();
        parts.reverse();
        parts.into_iter().collect()
    } else {
        text.splitn(limit, separator).collect()
    })
}

/// Words between runs of white space, at most `count` cuts; what is left over keeps its inner spaces.
fn split_spaces(text: &str, count: usize, from_right: bool) -> Vec<Value> {
    let mut words = Vec::new();
    let mut rest = text.trim_matches(is_space);
    while !rest.is_empty() && words.len() < count {
        let cut = if from_right { rest.rfind(is_space) } else { rest.find(is_space) };
        let Some(cut) = cut else { break };
        if from_right {
            let width = rest[cut..].chars().next().map_or(1, char::len_utf8);
            words.push(Value::from(&rest[cut + width..]));
            rest = rest[..cut].trim_end_matches(is_space);
        } else {
            words.push(Value::from(&rest[..cut]));
            rest = rest[cut..].trim_start_matches(is_space);
        }
    }
    if !rest.is_empty() {
        words.push(Value::from(rest));
    }
    if from_right {
        words.reverse();
    }
    words
}

fn split_lines(text: &str, keep_ends: bool) -> Value {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(is_line_end);
        let Some(end) = end else {
            lines.push(Value::from(rest));
            break;
        };
        let width =
            if rest[end..].starts_with("\r\n") { 2 } else { rest[end..].chars().next().map_or(1, char::len_utf8) };
        lines.push(Value::from(&rest[..if keep_ends { end + width } else { end }]));
        rest = &rest[end + width..];
    }
    Value::from(lines)
}

fn partition(text: &str, args: &[Value], from_right: bool) -> Result<Value, Error> {
    let (separator,): (&str,) = from_args(args)?;
    if separator.is_empty() {
        return Err(wrong("empty separator"));
    }
    let parts = if from_right { text.rsplit_once(separator) } else { text.split_once(separator) };
    let parts = match (parts, from_right) {
        (Some((before, after)), _) => [before, separator, after],
        (None, false) => [text, "", ""],
        (None, true) => ["", "", text],
    };
    Ok(tuple(parts.into_iter().map(Value::from).collect()))
}

/// The characters [start, end) of Python's slice rule, as byte bounds.
fn bounds(text: &str, start: Option<i64>, end: Option<i64>) -> (usize, usize) {
    if start.is_none() && end.is_none() {
        return (0, text.len());
    }
    let length = text.chars().count() as i64;
    let clamp = |n: i64| if n < 0 { (n + length).max(0) } else { n.min(length) } as usize;
    let at = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    (at(clamp(start.unwrap_or(0))), at(clamp(end.unwrap_or(length))))
}

fn search(text: &str, method: &str, args: &[Value]) -> Result<Value, Error> {
    let (wanted, start, end): (&str, Option<i64>, Option<i64>) = from_args(args)?;
    let (begin, end) = bounds(text, start, end);
    charge(text.len() / 16)?;
    let part = if begin <= end { &text[begin..end] } else { "" };
    if method == "count" {
        return Ok(Value::from(if begin <= end { part.matches(wanted).count() } else { 0 }));
    }
    let found = if method.starts_with('r') { part.rfind(wanted) } else { part.find(wanted) };
    match found.filter(|_| begin <= end) {
        Some(at) => Ok(Value::from(text[..begin + at].chars().count())),
        None if method.ends_with("index") => Err(wrong("substring not found")),
        None => Ok(Value::from(-1)),
    }
}

fn affix(text: &str, at_start: bool, args: &[Value]) -> Result<Value, Error> {
    let (wanted, start, end): (Value, Option<i64>, Option<i64>) = from_args(args)?;
    let (begin, end) = bounds(text, start, end);
    let part = if begin <= end { &text[begin..end] } else { "" };
    let fits = |affix: &str| if at_start { part.starts_with(affix) } else { part.ends_with(affix) };
    if let Some(affix) = wanted.as_str() {
        return Ok(Value::from(fits(affix)));
    }
    for affix in wanted.try_iter()? {
        if fits(affix.as_str().ok_or_else(|| wrong("startswith() and endswith() take strings"))?) {
            return Ok(Value::from(true));
        }
    }
    Ok(Value::from(false))
}

fn pad(text: &str, method: &str, args: &[Value]) -> Result<Value, Error> {
    let (width, fill): (i64, Option<&str>) = from_args(args)?;
    let missing = usize::try_from(width).unwrap_or(0).saturating_sub(text.chars().count());
    let fill = if method == "zfill" { "0" } else { fill.unwrap_or(" ") };
    charge(missing.saturating_mul(fill.len()))?;
    let space = |n: usize| fill.repeat(n);
    Ok(Value::from(match method {
        "ljust" => format!("{text}{}", space(missing)),
        "rjust" => format!("{}{text}", space(missing)),
        "zfill" => {
            let sign = text.starts_with(['+', '-']) as usize;
            format!("{}{}{}", &text[..sign], space(missing), &text[sign..])
        }
        _ => {
            // The odd space goes where CPython puts it.
            let left = missing / 2 + (missing & usize::try_from(width).unwrap_or(0) & 1);
            format!("{}{text}{}", space(left), space(missing - left))
        }
    }))
}

/// What `value.name` is in Python where it is not called: a dict's method hides the key of its name.
pub fn is_dict_method(name: &str) -> bool {
    matches!(
        name,
        "items"
            | "keys"
            | "values"
            | "get"
            | "copy"
            | "pop"
            | "update"
            | "clear"
            | "popitem"
            | "setdefault"
            | "fromkeys"
    )
}
