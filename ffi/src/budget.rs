//! What one render may cost beyond interpreter steps: bytes and items that its operations produce.
//!
//! A render runs on one thread from beginning to end, so its account is kept per thread.

use minijinja::value::{Value, ValueKind};
use minijinja::{Error, ErrorKind};
use std::cell::Cell;

use crate::pyvalue::{PyDict, PyList};

/// Values that a template nests deeper than this are refused: dropping or printing them recurses.
pub const MAX_DEPTH: usize = 100;
/// Longest source; a chat template is some kilobytes.
pub const MAX_SOURCE_BYTES: usize = 256 << 10;

#[derive(Clone, Copy, Default)]
struct Account {
    left: u64,
    now_unix_us: i64,
}

thread_local! {
    static ACCOUNT: Cell<Account> = const { Cell::new(Account { left: 0, now_unix_us: 0 }) };
}

/// Opens the thread's account for one render; the one before comes back at the end.
pub struct Render {
    before: Account,
}

impl Render {
    pub fn begin(budget: u64, now_unix_us: i64) -> Render {
        Render { before: ACCOUNT.replace(Account { left: budget, now_unix_us }) }
    }
}

impl Drop for Render {
    fn drop(&mut self) {
        ACCOUNT.set(self.before);
    }
}

pub fn now_unix_us() -> i64 {
    ACCOUNT.get().now_unix_us
}

pub fn exhausted() -> Error {
    Error::new(ErrorKind::OutOfFuel, "the chat template does more work than is allowed")
}

pub fn too_deep() -> Error {
    Error::new(ErrorKind::InvalidOperation, "the chat template nests values too deeply")
}

/// Takes `amount` from the account.
pub fn charge(amount: usize) -> Result<(), Error> {
    let mut account = ACCOUNT.get();
    account.left = account.left.checked_sub(amount as u64).ok_or_else(exhausted)?;
    ACCOUNT.set(account);
    Ok(())
}

/// Charges for a value that an operation made: its bytes, or its items all the way down. Values of the context are
/// not counted again.
pub fn charge_value(value: &Value) -> Result<(), Error> {
    visit(value, 0)
}

fn visit(value: &Value, depth: usize) -> Result<(), Error> {
    match value.kind() {
        ValueKind::String => charge(value.as_str().map_or(0, str::len)),
        ValueKind::Bytes => charge(value.as_bytes().map_or(0, <[u8]>::len)),
        ValueKind::Seq | ValueKind::Iterable | ValueKind::Map => {
            if value.downcast_object_ref::<PyDict>().is_some() || value.downcast_object_ref::<PyList>().is_some() {
                return charge(1);
            }
            if depth > MAX_DEPTH {
                return Err(too_deep());
            }
            let Ok(items) = value.try_iter() else { return charge(1) };
            for item in items {
                charge(8)?;
                if value.kind() == ValueKind::Map {
                    visit(&value.get_item(&item).unwrap_or_default(), depth + 1)?;
                } else if item.as_str().is_none() {
                    visit(&item, depth + 1)?;
                }
            }
            Ok(())
        }
        _ => Ok(()),
    }
}
