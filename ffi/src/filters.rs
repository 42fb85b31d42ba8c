//! Filters and tests whose meaning in Jinja2 differs from minijinja's, or that minijinja lacks.

use minijinja::value::{Kwargs, Rest, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind, State};

use crate::budget::{charge, charge_value};
use crate::operators::add;
use crate::pymethods::{is_class, is_space, items, join, replace, strip};
use crate::pyvalue::{dumps, repr, str_of, tuple, DumpOptions};

fn wrong(message: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, message.to_string())
}

/// tojson(x, ensure_ascii=False, indent=None, separators=None, sort_keys=False)
fn tojson(value: &Value, args: Rest<Value>, kwargs: Kwargs) -> Result<Value, Error> {
    let names = ["ensure_ascii", "indent", "separators", "sort_keys"];
    let mut given: [Option<Value>; 4] = Default::default();
    for (slot, name) in given.iter_mut().zip(names) {
        *slot = kwargs.get(name)?;
    }
    kwargs.assert_all_used()?;
    for (index, value) in args.iter().enumerate() {
        *given.get_mut(index).ok_or_else(|| wrong("tojson takes at most four arguments"))? = Some(value.clone());
    }
    let [ensure_ascii, indent, separators, sort_keys] = given.map(|value| value.filter(|value| !value.is_none()));
    let on = |value: Option<Value>| value.is_some_and(|value| value.is_true());
    let indent = match indent {
        Some(indent) => Some(match indent.as_str() {
            Some(text) => text.to_string(),
            None => " ".repeat(usize::try_from(i64::try_from(indent)?.clamp(0, 64)).unwrap_or(0)),
        }),
        None => None,
    };
    let mut options = DumpOptions {
        ensure_ascii: on(ensure_ascii),
        item_separator: if indent.is_some() { "," } else { ", " }.to_string(),
        key_separator: ": ".to_string(),
        indent,
        sort_keys: on(sort_keys),
    };
    if let Some(separators) = separators {
        let parts: Vec<Value> = separators.try_iter()?.collect();
        match (parts.first().and_then(Value::as_str), parts.get(1).and_then(Value::as_str), parts.len()) {
            (Some(item), Some(key), 2) => {
                options.item_separator = item.to_string();
                options.key_separator = key.to_string();
            }
            _ => return Err(wrong("separators are two texts")),
        }
    }
    dumps(value, &options).map(Value::from)
}

fn join_filter(
    state: &State,
    value: &Value,
    separator: Option<Value>,
    attribute: Option<Value>,
    kwargs: Kwargs,
) -> Result<Value, Error> {
    let separator = separator.or(kwargs.get("d")?).filter(|value| !value.is_undefined());
    let attribute = attribute.or(kwargs.get("attribute")?);
    kwargs.assert_all_used()?;
    let mut parts: Vec<Value> = chars_or_items(value)?;
    if let Some(attribute) = attribute {
        let arguments = [Value::from(parts), Value::from(Kwargs::from_iter([("attribute", attribute)]))];
        parts = state.apply_filter("map", &arguments)?.try_iter()?.collect();
    }
    join(&separator.as_ref().map_or(Ok(String::new()), str_of)?, &parts, str_of)
}

fn replace_filter(value: &Value, old: &Value, new: &Value, count: Option<i64>) -> Result<String, Error> {
    replace(&str_of(value)?, &str_of(old)?, &str_of(new)?, count.unwrap_or(-1))
}

fn trim(value: &Value, chars: Option<Value>) -> Result<Value, Error> {
    let chars: Vec<Value> = chars.into_iter().filter(|chars| !chars.is_none()).collect();
    let text = strip(&str_of(value)?, &chars, true, true)?;
    Ok(if value.is_safe() { Value::from_safe_string(text) } else { Value::from(text) })
}

pub fn escape_text(text: &str) -> Result<String, Error> {
    charge(text.len())?;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\'' => out.push_str("&#39;"),
            '"' => out.push_str("&#34;"),
            c => out.push(c),
        }
    }
    Ok(out)
}

fn escape(value: &Value) -> Result<Value, Error> {
    if value.is_safe() {
        return Ok(value.clone());
    }
    Ok(Value::from_safe_string(escape_text(&str_of(value)?)?))
}

/// indent(s, width=4, first=False, blank=False)
fn indent(
    value: &Value,
    width: Option<Value>,
    first: Option<bool>,
    blank: Option<bool>,
    kwargs: Kwargs,
) -> Result<String, Error> {
    let width = width.or(kwargs.get("width")?).unwrap_or(Value::from(4));
    let first = first.or(kwargs.get("first")?).unwrap_or(false);
    let blank = blank.or(kwargs.get("blank")?).unwrap_or(false);
    kwargs.assert_all_used()?;
    let text = str_of(value)?;
    let prefix = match width.as_str() {
        Some(text) => text.to_string(),
        None => " ".repeat(usize::try_from(i64::try_from(width)?.clamp(0, 1000)).unwrap_or(0)),
    };
    charge(text.len() + text.matches('\n').count().saturating_mul(prefix.len()))?;
    let mut out = String::new();
    // Jinja splits with a line end added, so that a last empty line counts as one.
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        if (index > 0 && (blank || !line.is_empty())) || (index == 0 && first) {
            out.push_str(&prefix);
        }
        out.push_str(line);
    }
    Ok(out)
}

/// What list() makes of a value: the characters of a text, the keys of a dict.
pub fn chars_or_items(value: &Value) -> Result<Vec<Value>, Error> {
    match value.as_str() {
        Some(text) => {
            charge(text.len())?;
            Ok(text.chars().map(|c| Value::from(c.to_string())).collect())
        }
        None => Ok(value.try_iter()?.collect()),
    }
}

fn to_int(value: &Value, default: Option<Value>, base: Option<u32>, kwargs: Kwargs) -> Result<Value, Error> {
    let default = default.or(kwargs.get("default")?).unwrap_or(Value::from(0));
    let base = base.or(kwargs.get("base")?).unwrap_or(10);
    let parsed = match value.kind() {
        ValueKind::Bool => Some(Value::from(i64::from(value.is_true()))),
        ValueKind::Number if value.is_integer() => Some(value.clone()),
        ValueKind::Number => f64::try_from(value.clone()).ok().filter(|x| x.is_finite()).map(|x| Value::from(x as i64)),
        ValueKind::String => {
            let text = value.as_str().unwrap_or_default().trim().replace('_', "");
            let digits = if base == 16 { text.trim_start_matches("0x") } else { &text };
            let whole = i64::from_str_radix(digits, base.clamp(2, 36)).ok();
            whole.or_else(|| text.parse::<f64>().ok().filter(|x| x.is_finite()).map(|x| x as i64)).map(Value::from)
        }
        _ => None,
    };
    Ok(parsed.unwrap_or(default))
}

fn to_float(value: &Value, default: Option<Value>, kwargs: Kwargs) -> Result<Value, Error> {
    let default = default.or(kwargs.get("default")?).unwrap_or(Value::from(0.0));
    let parsed = match value.kind() {
        ValueKind::Bool => Some(f64::from(u8::from(value.is_true()))),
        ValueKind::Number => f64::try_from(value.clone()).ok(),
        ValueKind::String => value.as_str().and_then(|text| text.trim().parse().ok()),
        _ => None,
    };
    Ok(parsed.map_or(default, Value::from))
}

fn default(value: &Value, other: Option<Value>, boolean: Option<bool>, kwargs: Kwargs) -> Result<Value, Error> {
    let other = other.or(kwargs.get("default_value")?).unwrap_or(Value::from(""));
    let boolean = boolean.or(kwargs.get("boolean")?).unwrap_or(false);
    kwargs.assert_all_used()?;
    Ok(if value.is_undefined() || (boolean && !value.is_true()) { other } else { value.clone() })
}

/// dictsort, whose pairs are tuples.
fn sorted_pairs(value: &Value, kwargs: Kwargs) -> Result<Value, Error> {
    let pairs = minijinja::filters::dictsort(value, kwargs)?;
    pairs.try_iter()?.map(|pair| Ok(tuple(pair.try_iter()?.collect()))).collect()
}

/// round(x, precision=0, method="common"): halves go to the even neighbour, as Python's do.
fn round(value: &Value, precision: Option<i32>, method: Option<&str>, kwargs: Kwargs) -> Result<f64, Error> {
    let precision = precision.or(kwargs.get("precision")?).unwrap_or(0).clamp(-300, 300);
    let method = method.or(kwargs.get("method")?).unwrap_or("common").to_string();
    kwargs.assert_all_used()?;
    let number = f64::try_from(value.clone())?;
    let scale = 10f64.powi(precision);
    Ok(match method.as_str() {
        "ceil" => (number * scale).ceil() / scale,
        "floor" => (number * scale).floor() / scale,
        _ if precision > 0 => format!("{number:.0$}", precision as usize).parse().unwrap_or(number),
        _ => (number * scale).round_ties_even() / scale,
    })
}

/// sum(items, attribute=None, start=0)
fn sum(
    state: &State,
    value: &Value,
    attribute: Option<Value>,
    start: Option<Value>,
    kwargs: Kwargs,
) -> Result<Value, Error> {
    let attribute = attribute.or(kwargs.get("attribute")?).filter(|value| !value.is_none());
    let start = start.or(kwargs.get("start")?).unwrap_or(Value::from(0));
    kwargs.assert_all_used()?;
    let mut items = value.clone();
    if let Some(attribute) = attribute {
        let arguments = [items, Value::from(Kwargs::from_iter([("attribute", attribute)]))];
        items = state.apply_filter("map", &arguments)?;
    }
    items.try_iter()?.try_fold(start, |total, item| add(&total, &item))
}

/// Of an undefined value too: none of it is there.
fn length(value: &Value) -> Result<usize, Error> {
    if value.is_undefined() {
        return Ok(0);
    }
    value.len().ok_or_else(|| wrong(&format!("a value of type {} has no length", value.kind())))
}

fn center(value: &Value, width: Option<usize>) -> Result<String, Error> {
    let text = str_of(value)?;
    let width = width.unwrap_or(80);
    let missing = width.saturating_sub(text.chars().count());
    charge(missing)?;
    let left = missing / 2 + (missing & width & 1);
    Ok(format!("{}{text}{}", " ".repeat(left), " ".repeat(missing - left)))
}

fn word_count(value: &Value) -> Result<usize, Error> {
    let text = str_of(value)?;
    let mut words = 0;
    let mut inside = false;
    for c in text.chars() {
        let word = c.is_alphanumeric() || c == '_';
        words += usize::from(word && !inside);
        inside = word;
    }
    Ok(words)
}

/// Words start after spaces, dashes and opening brackets; the rest of each is lower case.
fn title(value: &Value) -> Result<String, Error> {
    let mut at_start = true;
    let mut out = String::new();
    for c in str_of(value)?.chars() {
        if at_start {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        at_start = is_space(c) || matches!(c, '-' | '(' | '{' | '[' | '<');
    }
    Ok(out)
}

/// Refuses formats that pad to absurd widths, or to widths that only the arguments know.
pub fn check_widths(format: &str) -> Result<(), Error> {
    let longest = format.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
    if longest.unwrap_or(0) > 4 || format.contains('*') {
        return Err(wrong("the format's width is too large"));
    }
    Ok(())
}

fn is_sequence(value: &Value) -> bool {
    matches!(value.kind(), ValueKind::Seq | ValueKind::String | ValueKind::Map | ValueKind::Iterable)
}

fn is_iterable(value: &Value) -> bool {
    is_sequence(value) || value.is_undefined()
}

pub fn register(environment: &mut Environment<'static>) {
    environment.add_filter("tojson", tojson);
    environment.add_filter("join", join_filter);
    environment.add_filter("replace", replace_filter);
    environment.add_filter("trim", trim);
    environment.add_filter("string", |value: &Value| str_of(value));
    environment.add_filter("escape", escape);
    environment.add_filter("e", escape);
    environment.add_filter("forceescape", |value: &Value| escape(&Value::from(str_of(value)?)));
    environment.add_filter("indent", indent);
    environment.add_filter("list", |value: &Value| chars_or_items(value).map(Value::from));
    environment.add_filter("int", to_int);
    environment.add_filter("float", to_float);
    environment.add_filter("default", default);
    environment.add_filter("d", default);
    environment.add_filter("items", |value: &Value| match value.kind() {
        ValueKind::Undefined => Ok(Value::from(Vec::<Value>::new())),
        ValueKind::Map => items(value),
        _ => Err(wrong("items takes a mapping")),
    });
    environment.add_filter("dictsort", sorted_pairs);
    environment.add_filter("round", round);
    environment.add_filter("sum", sum);
    environment.add_filter("pprint", |value: &Value| repr(value));
    environment.add_filter("center", center);
    environment.add_filter("wordcount", word_count);
    environment.add_filter("title", title);
    environment.add_filter("length", length);
    environment.add_filter("count", length);
    environment.add_filter("format", |format: &str, args: Rest<Value>, kwargs: Kwargs| -> Result<Value, Error> {
        let values: Vec<Value> = if args.is_empty() { vec![Value::from(kwargs)] } else { args.0 };
        check_widths(format)?;
        let text = minijinja::format_filter(minijinja::FormatStyle::Printf, format, &values)?;
        charge_value(&Value::from(text.as_str()))?;
        Ok(Value::from(text))
    });
    environment.add_test("sequence", |value: &Value| is_sequence(value));
    environment.add_test("iterable", |value: &Value| is_iterable(value));
    environment.add_test("callable", |value: &Value| matches!(value.kind(), ValueKind::Plain | ValueKind::Undefined));
    environment.add_test("lower", |value: &Value| Ok::<bool, Error>(is_class(&str_of(value)?, "islower")));
    environment.add_test("upper", |value: &Value| Ok::<bool, Error>(is_class(&str_of(value)?, "isupper")));
    environment.add_function("cycler", minijinja_contrib::globals::cycler);
    environment.add_function("joiner", minijinja_contrib::globals::joiner);
}
