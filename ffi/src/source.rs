//! The source of a template as minijinja's parser can read it, where Jinja's own reads more.

use minijinja::machinery::{tokenize, Token, WhitespaceConfig};

/// As transformers sets Jinja up.
pub const WHITESPACE: WhitespaceConfig =
    WhitespaceConfig { keep_trailing_newline: false, lstrip_blocks: true, trim_blocks: true };

/// One kind of line end, `generation` blocks as plain scopes, and expressions that minijinja knows.
pub fn jinja_source(source: &str) -> String {
    let source = source.replace("\r\n", "\n").replace('\r', "\n");
    expressions(plain_blocks(&source))
}

/// `generation` blocks mark what the assistant wrote, for training.
fn plain_blocks(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(at) = rest.find("{%") {
        let (before, tag) = rest.split_at(at + 2);
        out.push_str(before);
        let body = tag.trim_start_matches(['-', '+']);
        let (sign, body) = tag.split_at(tag.len() - body.len());
        let word = body.trim_start();
        let plain = [("generation", "with __generation = none"), ("endgeneration", "endwith")]
            .into_iter()
            .find_map(|(name, plain)| Some((plain, word.strip_prefix(name)?)))
            .filter(|(_, after)| after.trim_start().trim_start_matches(['-', '+']).starts_with("%}"));
        rest = match plain {
            Some((plain, after)) => {
                out.push_str(sign);
                out.push(' ');
                out.push_str(plain);
                // Keeps "- %}" apart from the word.
                out.push(' ');
                after
            }
            None => tag,
        };
    }
    out.push_str(rest);
    out
}

/// Whether an expression can end with the last of these tokens, so that a sign after it joins two.
fn ends_operand<S>(tokens: &[(Token, S)]) -> bool {
    let [before @ .., (last, _)] = tokens else { return false };
    match last {
        // An attribute may be named as a keyword is.
        Token::Ident(word) => {
            matches!(before, [.., (Token::Dot, _)])
                || !matches!(*word, "and" | "or" | "not" | "in" | "is" | "if" | "elif" | "else")
        }
        Token::Str(_) | Token::String(_) | Token::Int(_) | Token::Int128(_) | Token::Float(_) => true,
        Token::ParenClose | Token::BracketClose | Token::BraceClose => true,
        _ => false,
    }
}

/// Writes the unary plus and long escapes of strings in another way.
fn expressions(source: String) -> String {
    if !source.contains('+') && !source.contains("\\U") {
        return source;
    }
    // Errors are the parser's to tell.
    let Ok(tokens) = tokenize(&source, false, Default::default(), WHITESPACE).collect::<Result<Vec<_>, _>>() else {
        return source;
    };
    let mut out = String::with_capacity(source.len());
    let mut done = 0;
    for (index, (token, span)) in tokens.iter().enumerate() {
        let (begin, end) = (span.start_offset as usize, span.end_offset as usize);
        let before = index.checked_sub(1).map(|before| &tokens[before].0);
        let new = match token {
            Token::Plus if !ends_operand(&tokens[..index]) => {
                let after = tokens.get(index + 1).map(|(token, _)| token);
                // Two minuses refuse what a plus refuses. One sign of a chain is enough for that.
                let is_checked =
                    matches!(after, Some(Token::Plus | Token::Minus)) || matches!(before, Some(Token::Minus));
                if is_checked { " " } else { "--" }.to_string()
            }
            Token::Str(_) | Token::String(_) => short_escapes(&source[begin..end]),
            _ => continue,
        };
        out.push_str(&source[done..begin]);
        out.push_str(&new);
        done = end;
    }
    out.push_str(&source[done..]);
    out
}

/// A string literal with `\UXXXXXXXX` as the character that it stands for.
fn short_escapes(literal: &str) -> String {
    let mut out = String::with_capacity(literal.len());
    let mut rest = literal;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let (escape, after) = rest[at..].split_at(1 + rest[at + 1..].chars().next().map_or(0, char::len_utf8));
        rest = after;
        if escape != "\\U" {
            out.push_str(escape);
            continue;
        }
        let digits = rest.get(..8).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        match digits.and_then(|digits| char::from_u32(u32::from_str_radix(digits, 16).ok()?)) {
            Some(c) => {
                if matches!(c, '\\' | '\'' | '"') {
                    out.push('\\');
                }
                out.push(c);
                rest = &rest[8..];
            }
            None => out.push_str("\\u----"), // an escape that the parser refuses
        }
    }
    out.push_str(rest);
    out
}
