//! Why a rule is refused, and what can be told before its syntax tree is looked at.

use cel::ParseErrors;

use super::Rule;
use crate::text::Msg;

/// Why a rule is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the rule is refused at byte {offset}: {}", what.id)]
pub struct RuleError {
    /// Where in the rule, in bytes.
    pub offset: usize,
    /// Why (`mistake-rule-…`).
    pub what: Msg,
    /// What to write instead.
    pub instead: Option<Msg>,
}

impl RuleError {
    pub(super) fn new(offset: usize, what: Msg) -> Self {
        Self { offset, what, instead: None }
    }

    #[must_use]
    pub(super) fn instead(mut self, mend: Msg) -> Self {
        self.instead = Some(mend);
        self
    }
}

/// A part of the language that no rule may use.
pub(super) fn refused(at: usize, shown: &str, mend: &'static str) -> RuleError {
    RuleError::new(at, Msg::new("mistake-rule-refused").text("text", shown)).instead(mend.into())
}

/// Refuses what no allowed rule can hold before the parser sees it: the parser is then kept from every part of its
/// grammar that is not needed.
pub(super) fn characters(source: &str) -> Result<(), RuleError> {
    if source.trim().is_empty() {
        return Err(RuleError::new(0, "mistake-rule-empty".into()).instead("mend-rule-empty".into()));
    }
    if source.len() > Rule::MAX_LEN {
        return Err(RuleError::new(0, "mistake-rule-long".into()).instead("mend-rule-long".into()));
    }
    let mut depth = 0u32;
    for (offset, c) in source.char_indices() {
        let mend = match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' | ' ' | '\n' | '\r' | '\t' | ')' | ']' => {
                depth = depth.saturating_sub(u32::from(matches!(c, ')' | ']')));
                continue;
            }
            '(' | '[' if depth < 16 => {
                depth += 1;
                continue;
            }
            '\'' | '"' | ',' | '&' | '|' | '!' | '=' | '<' | '>' | '+' | '-' => continue,
            '(' | '[' => "mend-rule-long",
            '?' | ':' => "mend-rule-ternary",
            '.' => "mend-rule-member",
            '*' | '/' | '%' => "mend-rule-arithmetic",
            _ => "mend-rule-character",
        };
        return Err(RuleError::new(offset, Msg::new("mistake-rule-character").text("character", c.to_string()))
            .instead(mend.into()));
    }
    // Not in the grammar's reach of brackets, but as deep for the parser: `!!!!…` and `----…`.
    if source.contains("!!") || source.contains("--") {
        let offset = source.find("!!").or_else(|| source.find("--")).unwrap_or_default();
        return Err(RuleError::new(offset, "mistake-rule-double".into()).instead("mend-rule-double".into()));
    }
    Ok(())
}

/// The parser's first complaint, with its place.
pub(super) fn syntax(source: &str, errors: &ParseErrors) -> RuleError {
    let offset = errors.errors.first().map_or(0, |e| {
        let line = usize::try_from(e.pos.0).unwrap_or(1).saturating_sub(1);
        let column = usize::try_from(e.pos.1).unwrap_or(1).saturating_sub(1);
        source.split_inclusive('\n').take(line).map(str::len).sum::<usize>() + column
    });
    let single = source.char_indices().find(|(i, c)| {
        let around = |d: usize| source.get(i.wrapping_sub(d)..i + 2 - d) == Some(&c.to_string().repeat(2));
        matches!(c, '&' | '|') && !around(0) && !around(1)
    });
    if let Some((offset, c)) = single {
        let mend = Msg::new("mend-write").text("text", c.to_string().repeat(2));
        return RuleError::new(offset, Msg::new("mistake-rule-character").text("character", c.to_string()))
            .instead(mend);
    }
    let bare_equals = source.char_indices().find(|(i, c)| {
        let before = i.checked_sub(1).and_then(|b| source.get(b..*i));
        *c == '=' && !matches!(before, Some("=" | "!" | "<" | ">")) && source.get(i + 1..i + 2) != Some("=")
    });
    if let Some((offset, _)) = bare_equals {
        let mend = Msg::new("mend-write").text("text", "==");
        return RuleError::new(offset, Msg::new("mistake-rule-character").text("character", "=")).instead(mend);
    }
    // CEL's one macro that is called like a function; the parser only says that its argument is wrong.
    if let Some(offset) = source.find("has(") {
        return refused(offset, "has", "mend-rule-subset");
    }
    RuleError::new(offset.min(source.len()), "mistake-rule-syntax".into()).instead("mend-rule-syntax".into())
}
