//! strftime_now: the local time in Python's strftime codes.

use minijinja::{Error, ErrorKind};
use std::ffi::CString;

use crate::budget::now_unix_us;

const MAX_BYTES: usize = 1024;

pub fn strftime_now(format: &str) -> Result<String, Error> {
    let wrong = |message: &str| Error::new(ErrorKind::InvalidOperation, format!("strftime_now: {message}"));
    let now = now_unix_us();
    let seconds: libc::time_t = now.div_euclid(1_000_000);
    // A local time without a zone: %z and %Z are empty, and %f, which C does not know, are microseconds.
    let mut expanded = String::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        match (c, if c == '%' { chars.next() } else { None }) {
            ('%', Some('f')) => expanded.push_str(&format!("{:06}", now.rem_euclid(1_000_000))),
            ('%', Some('z' | 'Z')) => {}
            ('%', Some(code)) => {
                if code.is_ascii_digit() {
                    return Err(wrong("widths are not supported"));
                }
                expanded.push('%');
                expanded.push(code);
            }
            ('%', None) => expanded.push_str("%%"),
            (c, _) => expanded.push(c),
        }
    }
    if expanded.is_empty() {
        return Ok(expanded);
    }
    let format = CString::new(expanded).map_err(|_| wrong("the format has a NUL in it"))?;
    let mut out = vec![0u8; MAX_BYTES];
    let written = unsafe {
        let mut local: libc::tm = std::mem::zeroed();
        if libc::localtime_r(&seconds, &mut local).is_null() {
            return Err(wrong("the time is out of range"));
        }
        libc::strftime(out.as_mut_ptr().cast(), out.len(), format.as_ptr(), &local)
    };
    out.truncate(written);
    String::from_utf8(out).map_err(|_| wrong("the result is not UTF-8"))
}
