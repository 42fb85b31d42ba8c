//! Errors as values, bytes across the border, and the fence that no panic passes.

use std::any::Any;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::slice;
use std::sync::Once;

pub const OK: i32 = 0;
pub const INVALID: i32 = 1;
pub const INTERNAL: i32 = 2;
pub const NOT_FOUND: i32 = 3;

/// What went wrong, and whether the caller's input is to blame.
#[derive(Debug)]
pub struct Failure {
    pub code: i32,
    pub message: String,
}

impl Failure {
    pub fn invalid(message: impl Into<String>) -> Self {
        Failure { code: INVALID, message: message.into() }
    }
    pub fn not_found(message: impl Into<String>) -> Self {
        Failure { code: NOT_FOUND, message: message.into() }
    }
    pub fn internal(message: impl Into<String>) -> Self {
        Failure { code: INTERNAL, message: message.into() }
    }
}

pub type Outcome<T> = Result<T, Failure>;

/// Borrowed bytes; null `data` means absent.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Slice {
    pub data: *const u8,
    pub size: usize,
}

impl Slice {
    pub fn of(bytes: &[u8]) -> Slice {
        Slice { data: bytes.as_ptr(), size: bytes.len() }
    }

    /// # Safety
    /// `data` must be null or point at `size` readable bytes that outlive `'a`.
    pub unsafe fn get<'a>(self) -> Option<&'a [u8]> {
        if self.data.is_null() {
            None
        } else {
            Some(slice::from_raw_parts(self.data, self.size))
        }
    }

    /// # Safety
    /// As `get`.
    pub unsafe fn text<'a>(self) -> Outcome<&'a str> {
        std::str::from_utf8(self.get().unwrap_or_default())
            .map_err(|e| Failure::invalid(format!("the text is not valid UTF-8 at byte {}", e.valid_up_to())))
    }
}

/// An owned vector handed to C; freed by the function of the same element type.
#[repr(C)]
pub struct Owned<T> {
    pub data: *mut T,
    pub size: usize,
    pub capacity: usize,
}

impl<T> Owned<T> {
    pub fn new(vector: Vec<T>) -> Self {
        let mut vector = std::mem::ManuallyDrop::new(vector);
        Owned { data: vector.as_mut_ptr(), size: vector.len(), capacity: vector.capacity() }
    }

    /// # Safety
    /// Must come from `new`, or be zeroed, and be freed once.
    pub unsafe fn free(self) {
        if !self.data.is_null() && self.capacity != 0 {
            drop(Vec::from_raw_parts(self.data, self.size, self.capacity));
        }
    }
}

fn panic_text(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<&str>().map(|s| s.to_string());
    text.or_else(|| payload.downcast_ref::<String>().cloned()).unwrap_or_else(|| "panic".into())
}

static QUIET: Once = Once::new();

/// Runs `body`; a panic becomes its message. Nothing is printed: the message reaches whoever can act on it.
pub fn catch_panic<T>(body: impl FnOnce() -> T) -> Result<T, String> {
    QUIET.call_once(|| std::panic::set_hook(Box::new(|_| {})));
    catch_unwind(AssertUnwindSafe(body)).map_err(|payload| panic_text(payload.as_ref()))
}

/// Runs `body`; whatever goes wrong becomes the code returned and a sentence in `error`.
///
/// # Safety
/// `error` must be null or writable.
pub unsafe fn guarded(error: *mut Owned<u8>, body: impl FnOnce() -> Outcome<()>) -> i32 {
    let failure = match catch_panic(body) {
        Ok(Ok(())) => return OK,
        Ok(Err(failure)) => failure,
        Err(message) => Failure::internal(message),
    };
    if !error.is_null() {
        error.write(Owned::new(failure.message.into_bytes()));
    }
    failure.code
}

#[no_mangle]
pub unsafe extern "C" fn coppice_bytes_free(bytes: Owned<u8>) {
    bytes.free();
}

#[no_mangle]
pub unsafe extern "C" fn coppice_ids_free(ids: Owned<u32>) {
    ids.free();
}
